// The buyer: the unit of consistency. Personal data lives only here and in a document's party snapshot.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/tax_terms.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct CompanyRow {
  CompanyId company_id;
  LegalEntityId legal_entity_id;
  std::string code, name, country, state, tax_id, address_lines, billing_email, zone;
  Currency currency;
  std::int64_t net_terms_days = 0;
  PolicyId billing_policy_id;
  std::optional<DunningPolicyId> dunning_policy_id;  ///< absent: what is overdue is looked up among policies with a priority
  Instant created_at;
  std::optional<std::int64_t> billing_day{};   ///< day of the month, for anchors
  std::optional<BuyerKind> buyer_kind{};
  bool tax_exempt = false, in_special_economic_zone = false;
  std::string place_of_supply{};         ///< empty: where the buyer is
  std::optional<Currency> display_currency{};  ///< in which documents show their total too
  std::string tags{};                    ///< one per line
};

/// A company whose work is stopped after a broken invariant, until staff release it.
struct ParkedCompanyRow {
  CompanyId company_id;
  std::string reason;
  Instant parked_at;
};

/// Credit the company holds with the seller, per currency.
struct AccountCreditRow {
  CompanyId company_id;
  Currency currency;
  Minor available_minor;
};

// clang-format off
template <> struct Description<CompanyRow> {
  static constexpr std::string_view name = "CompanyRow", doc = "The buyer.", table = "osto_companies", key[] = {"company_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::legal_entity_id>({}), field<&R::code>({}),
      field<&R::name>({}), field<&R::country>({}), field<&R::state>({}), field<&R::tax_id>({}),
      field<&R::address_lines>({}), field<&R::billing_email>({}), field<&R::zone>({}),
      field<&R::currency>({}), field<&R::net_terms_days>({}), field<&R::billing_policy_id>({}),
      field<&R::dunning_policy_id>({}), field<&R::created_at>({}), field<&R::billing_day>({}),
      field<&R::buyer_kind>({}), field<&R::tax_exempt>({}), field<&R::in_special_economic_zone>({}),
      field<&R::place_of_supply>({}), field<&R::display_currency>({}), field<&R::tags>({})};
};
template <> struct Description<ParkedCompanyRow> {
  static constexpr std::string_view name = "ParkedCompanyRow", doc = "A company whose work is stopped.", table = "osto_parked_companies", key[] = {"company_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::reason>({}), field<&R::parked_at>({})};
};
template <> struct Description<AccountCreditRow> {
  static constexpr std::string_view name = "AccountCreditRow", doc = "Credit of a company.", table = "osto_account_credits", key[] = {"company_id", "currency"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::currency>({}), field<&R::available_minor>({})};
};
// clang-format on

}  // namespace osto::billing
