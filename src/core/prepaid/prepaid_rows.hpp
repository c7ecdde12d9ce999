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
// clang-format on

}  // namespace osto::billing
