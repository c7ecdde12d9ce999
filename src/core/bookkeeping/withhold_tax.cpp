#include "core/bookkeeping/withhold_tax.hpp"

#include "core/change/facts_writer.hpp"
#include "core/tax/withholding.hpp"

namespace osto::billing {
namespace {

/// By the section's rate on the invoice without tax.
Result<std::optional<Minor>> computed(const InvoiceFacts& invoice, const std::string& section) {
  if (section.empty()) return std::optional<Minor>();
  WithholdingRequest request;
  OSTO_TRY(request.net_minor, subtract(invoice.document.total_minor, invoice.document.tax_minor));
  request.tax_minor = invoice.document.tax_minor;
  request.currency = invoice.document.currency;
  request.section = section;
  OSTO_TRY(const WithholdingAnswer answer, withhold(request));
  return std::optional<Minor>(answer.withheld_minor);
}

}  // namespace

Result<Withholding> decide_withhold(const InvoiceFacts& invoice, const WithheldTax& tax, AsOf& as_of) {
  if (invoice.balance.due_minor.value <= 0) {
    return fail(ErrorCode::state_conflict, "nothing is due on the invoice", "/invoice_id", invoice.document.id.to_string());
  }
  Withholding withholding;
  OSTO_TRY(withholding.computed_minor, computed(invoice, tax.section));
  if (!tax.amount_minor && !withholding.computed_minor) {
    return fail(ErrorCode::invalid_value, "is needed without a section", "/amount_minor");
  }
  const Minor amount = tax.amount_minor ? *tax.amount_minor : *withholding.computed_minor;
  if (amount.value <= 0) return fail(ErrorCode::invalid_value, "must be above 0", "/amount_minor");
  if (amount > invoice.balance.due_minor) {
    return fail(ErrorCode::invalid_value, "is more than the " + std::to_string(invoice.balance.due_minor.value) + " minor units that are due", "/amount_minor");
  }
  withholding.withheld_minor = amount;
  Decision& decision = withholding.decision;
  const Currency currency = invoice.document.currency;
  const WithholdingRow row{as_of.ids.mint<WithholdingId>(), invoice.document.company_id, invoice.document.id, tax.certificate, tax.section,
                           currency, amount, as_of.effective_at};
  decision.insert(row);
  BalanceRow balance = invoice.balance;
  OSTO_TRY(balance.withheld_minor, add(balance.withheld_minor, amount));
  OSTO_TRY(balance.due_minor, subtract(balance.due_minor, amount));
  EntryBuilder entry = begin_entry(invoice.context, EventKind::document_withheld, row.id,
                                   "Tax withheld of " + *invoice.document.number + ", certificate " + tax.certificate, as_of);
  entry.debit(LedgerAccount::tds_receivable, std::nullopt, {amount, currency}, invoice.context.rate);
  entry.credit(LedgerAccount::receivable, std::nullopt, {amount, currency}, invoice.context.rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  decision.event(EventKind::document_withheld, invoice.document.id, FactsWriter().id(row.id).amount(amount, currency).done());
  OSTO_CHECK(close_when_settled(balance, invoice.dunning, as_of, decision));
  decision.update(balance);
  return withholding;
}

}  // namespace osto::billing
