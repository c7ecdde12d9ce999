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
  static constexpr Field fields[] = {field<&CreditGrantRow::id>({}), field<&CreditGrantRow::company_id>({}), field<&CreditGrantRow::currency>({}), field<&CreditGrantRow::kind>({}),
      field<&CreditGrantRow::amount_minor>({}), field<&CreditGrantRow::balance_minor>({}), field<&CreditGrantRow::priority>({}), field<&CreditGrantRow::modules>({}),
      field<&CreditGrantRow::description>({}), field<&CreditGrantRow::rate>({}), field<&CreditGrantRow::granted_at>({}), field<&CreditGrantRow::expires_at>({}),
      field<&CreditGrantRow::ended_at>({}), field<&CreditGrantRow::ordinal>({})};
};
template <> struct Description<CreditUseRow> {
  static constexpr std::string_view name = "CreditUseRow", doc = "Credit that paid a document.", table = "osto_credit_uses", key[] = {"company_id", "document_id", "position"};
  static constexpr Field fields[] = {field<&CreditUseRow::company_id>({}), field<&CreditUseRow::document_id>({}), field<&CreditUseRow::position>({}),
      field<&CreditUseRow::grant_id>({}), field<&CreditUseRow::currency>({}), field<&CreditUseRow::amount_minor>({})};
};
template <> struct Description<CreditVoidRow> {
  static constexpr std::string_view name = "CreditVoidRow", doc = "Credit taken away.", table = "osto_credit_voids", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&CreditVoidRow::id>({}), field<&CreditVoidRow::company_id>({}), field<&CreditVoidRow::grant_id>({}), field<&CreditVoidRow::currency>({}),
      field<&CreditVoidRow::amount_minor>({}), field<&CreditVoidRow::voided_at>({})};
};
template <> struct Description<TopUpRuleRow> {
  static constexpr std::string_view name = "TopUpRuleRow", doc = "A rule that tops up prepaid credit.", table = "osto_top_up_rules", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&TopUpRuleRow::id>({}), field<&TopUpRuleRow::company_id>({}), field<&TopUpRuleRow::currency>({}), field<&TopUpRuleRow::modules>({}),
      field<&TopUpRuleRow::rate>({}), field<&TopUpRuleRow::triggered_by>({}), field<&TopUpRuleRow::method>({}), field<&TopUpRuleRow::threshold_credits>({}),
      field<&TopUpRuleRow::target_credits>({}), field<&TopUpRuleRow::paid_credits>({}), field<&TopUpRuleRow::granted_credits>({}), field<&TopUpRuleRow::interval_unit>({}),
      field<&TopUpRuleRow::interval_count>({}), field<&TopUpRuleRow::started_at>({}), field<&TopUpRuleRow::expires_at>({}), field<&TopUpRuleRow::min_paid_credits>({}),
      field<&TopUpRuleRow::max_paid_credits>({}), field<&TopUpRuleRow::ignore_limits>({}), field<&TopUpRuleRow::grants_target>({})};
};
template <> struct Description<TopUpRow> {
  static constexpr std::string_view name = "TopUpRow", doc = "Prepaid credit bought by a rule.", table = "osto_top_ups", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&TopUpRow::id>({}), field<&TopUpRow::company_id>({}), field<&TopUpRow::rule_id>({}), field<&TopUpRow::document_id>({}),
      field<&TopUpRow::currency>({}), field<&TopUpRow::amount_minor>({}), field<&TopUpRow::credits>({}), field<&TopUpRow::rate>({}), field<&TopUpRow::modules>({}),
      field<&TopUpRow::state>({}), field<&TopUpRow::made_at>({}), field<&TopUpRow::grant_id>({})};
};
// clang-format on

}  // namespace osto::billing
