// Advances: money received ahead of its invoice and taxed by a receipt voucher, and what became of each.
// What account credit is worth is not told here: an advance is a part of it whose tax is paid already.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>

#include <optional>

namespace osto::billing {

/// The advance of one receipt voucher; its document has the tax in detail.
struct AdvanceRow {
  CompanyId company_id;
  DocumentId document_id;                ///< the receipt voucher
  PaymentId payment_id;
  Currency currency;
  Minor amount_minor, tax_minor;         ///< the tax is a part of the amount
  Minor left_minor, left_tax_minor;      ///< neither adjusted nor given back; nothing of a voucher that is void
  Instant received_at;
};

/// A part of an advance that pays an invoice, or goes back by a refund voucher.
struct AdvanceUseRow {
  CompanyId company_id;
  DocumentId voucher_id;                 ///< the receipt voucher
  std::int64_t ordinal = 1;              ///< first, second, ... use of the advance: each splits what the one before left
  DocumentId document_id;                ///< the invoice or refund voucher
  Currency currency;
  Minor amount_minor, tax_minor;
  std::optional<RefundId> refund_id;     ///< of refund vouchers: by which it goes back
  std::optional<ReversalId> reversal_id; ///< or by which the bank took it
  Instant used_at;
};

/// The part of one of the receipt voucher's taxes in a use.
struct AdvanceUseTaxRow {
  CompanyId company_id;
  DocumentId voucher_id;
  std::int64_t ordinal = 1, tax_position = 0;
  Currency currency;
  Minor amount_minor;
};

// clang-format off
template <> struct Description<AdvanceRow> {
  static constexpr std::string_view name = "AdvanceRow", doc = "Money received ahead of its invoice.", table = "osto_advances", key[] = {"company_id", "document_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::payment_id>({}),
      field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::tax_minor>({}), field<&R::left_minor>({}),
      field<&R::left_tax_minor>({}), field<&R::received_at>({})};
};
template <> struct Description<AdvanceUseRow> {
  static constexpr std::string_view name = "AdvanceUseRow", doc = "What was adjusted or given back of an advance.", table = "osto_advance_uses", key[] = {"company_id", "voucher_id", "ordinal"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::voucher_id>({}), field<&R::ordinal>({}),
      field<&R::document_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::tax_minor>({}),
      field<&R::refund_id>({}), field<&R::reversal_id>({}), field<&R::used_at>({})};
};
template <> struct Description<AdvanceUseTaxRow> {
  static constexpr std::string_view name = "AdvanceUseTaxRow", doc = "One tax of what was adjusted or given back of an advance.", table = "osto_advance_use_taxes", key[] = {"company_id", "voucher_id", "ordinal", "tax_position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::voucher_id>({}), field<&R::ordinal>({}),
      field<&R::tax_position>({}), field<&R::currency>({}), field<&R::amount_minor>({})};
};
// clang-format on

}  // namespace osto::billing
