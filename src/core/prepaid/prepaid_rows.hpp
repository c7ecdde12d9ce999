// Prepaid credit of companies: what was granted, what is left, and which documents it paid.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/prepaid_credit.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct CreditGrantRow {
  CreditGrantId id;
  CompanyId company_id;
  Currency currency;
  CreditKind kind{};
  Minor amount_minor, balance_minor;
  std::int64_t priority = 1;             ///< the lowest is used first
  std::string modules;                   ///< base/text_list.hpp; empty: pays everything
  std::string description;
  std::optional<Decimal> rate;           ///< money per credit, of grants made in credits
  Instant granted_at;
  std::optional<Instant> expires_at, ended_at;  ///< ended: expired or voided
  std::int64_t ordinal = 1;              ///< 1 for the company's first: the order of creation
};

/// What a grant paid of a document.
struct CreditUseRow {
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  CreditGrantId grant_id;
  Currency currency;
  Minor amount_minor;
};

/// What was taken of a grant by hand: a part of it, or all that was left.
struct CreditVoidRow {
  CreditVoidId id;
  CompanyId company_id;
  CreditGrantId grant_id;
  Currency currency;
  Minor amount_minor;
  Instant voided_at;
};

/// Tops up the credit that a company has in a currency for the same modules. A company has one for a currency at most.
struct TopUpRuleRow {
  TopUpRuleId id;
  CompanyId company_id;
  Currency currency;
  std::string modules;                   ///< base/text_list.hpp; empty: credit that pays everything
  Decimal rate = Decimal::from_integer(1);  ///< money per credit
  TopUpTrigger triggered_by{};
  TopUpMethod method{};
  std::optional<Decimal> threshold_credits, target_credits;
  Decimal paid_credits, granted_credits;
  std::optional<IntervalUnit> interval_unit;
  std::int64_t interval_count = 1;
  Instant started_at;                    ///< from when it works; of intervals the first
  std::optional<Instant> expires_at;
  std::optional<Decimal> min_paid_credits, max_paid_credits;
  bool ignore_limits = false, grants_target = false;
};

/// Credit that a rule bought: usable when its invoice is paid, as a grant.
struct TopUpRow {
  TopUpId id;
  CompanyId company_id;
  TopUpRuleId rule_id;                   ///< which may be gone
  DocumentId document_id;
  Currency currency;
  Minor amount_minor;
  Decimal credits, rate;
  std::string modules;
  TopUpState state{};
  Instant made_at;
  std::optional<CreditGrantId> grant_id{};  ///< once it is paid
};

// clang-format off
template <> struct Description<CreditGrantRow> {
  static constexpr std::string_view name = "CreditGrantRow", doc = "Prepaid credit.", table = "osto_credit_grants", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::currency>({}), field<&R::kind>({}),
      field<&R::amount_minor>({}), field<&R::balance_minor>({}), field<&R::priority>({}), field<&R::modules>({}),
      field<&R::description>({}), field<&R::rate>({}), field<&R::granted_at>({}), field<&R::expires_at>({}),
      field<&R::ended_at>({}), field<&R::ordinal>({})};
};
template <> struct Description<CreditUseRow> {
  static constexpr std::string_view name = "CreditUseRow", doc = "Credit that paid a document.", table = "osto_credit_uses", key[] = {"company_id", "document_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::position>({}),
      field<&R::grant_id>({}), field<&R::currency>({}), field<&R::amount_minor>({})};
};
template <> struct Description<CreditVoidRow> {
  static constexpr std::string_view name = "CreditVoidRow", doc = "Credit taken away.", table = "osto_credit_voids", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::grant_id>({}), field<&R::currency>({}),
      field<&R::amount_minor>({}), field<&R::voided_at>({})};
};
template <> struct Description<TopUpRuleRow> {
  static constexpr std::string_view name = "TopUpRuleRow", doc = "A rule that tops up prepaid credit.", table = "osto_top_up_rules", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::currency>({}), field<&R::modules>({}),
      field<&R::rate>({}), field<&R::triggered_by>({}), field<&R::method>({}), field<&R::threshold_credits>({}),
      field<&R::target_credits>({}), field<&R::paid_credits>({}), field<&R::granted_credits>({}), field<&R::interval_unit>({}),
      field<&R::interval_count>({}), field<&R::started_at>({}), field<&R::expires_at>({}), field<&R::min_paid_credits>({}),
      field<&R::max_paid_credits>({}), field<&R::ignore_limits>({}), field<&R::grants_target>({})};
};
template <> struct Description<TopUpRow> {
  static constexpr std::string_view name = "TopUpRow", doc = "Prepaid credit bought by a rule.", table = "osto_top_ups", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::rule_id>({}), field<&R::document_id>({}),
      field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::credits>({}), field<&R::rate>({}), field<&R::modules>({}),
      field<&R::state>({}), field<&R::made_at>({}), field<&R::grant_id>({})};
};
// clang-format on

}  // namespace osto::billing
