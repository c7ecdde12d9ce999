#include "core/bookkeeping/voucher_document.hpp"

#include "core/change/facts_writer.hpp"
#include "core/invoice/document_machine.hpp"

namespace osto::billing {
namespace {

Result<void> sum_up(VoucherDocument& voucher) {
  DocumentRow& document = voucher.row;
  for (const LineRow& line : voucher.lines) {
    OSTO_TRY(document.subtotal_minor, add(document.subtotal_minor, line.amount_minor));
  }
  for (const DocumentTaxRow& tax : voucher.taxes) {
    OSTO_TRY(document.tax_minor, add(document.tax_minor, tax.amount_minor));
  }
  document.tax_included_minor = document.tax_minor;
  document.total_minor = document.subtotal_minor;
  document.line_count = static_cast<std::int64_t>(voucher.lines.size());
  return {};
}

/// Tax is owed from the receipt of an advance on; who owes it takes it back from the invoice. Of refunds the other way round.
Result<void> book(const DocumentRow& document, const BookkeepingContext& context, const std::vector<BookedTax>& bookings, AsOf& as_of, Decision& decision) {
  const std::string words = document.kind == DocumentKind::receipt_voucher ? "Tax on advance, receipt voucher " : "Tax on advance given back, refund voucher ";
  EntryBuilder entry = begin_entry(context, EventKind::document_finalized, document.id, words + *document.number, as_of);
  for (const BookedTax& booked : bookings) {
    entry.debit(LedgerAccount::advance_tax, std::nullopt, {booked.tax_minor, document.currency}, booked.rate);
    entry.credit(LedgerAccount::tax_payable, std::nullopt, {booked.tax_minor, document.currency}, booked.rate);
  }
  OSTO_TRY(BalancedEntry balanced, entry.finish());
  append_entry(std::move(balanced), decision);
  return {};
}

}  // namespace

VoucherDocument begin_voucher(const BillingContext& context, DocumentKind kind, Currency currency, AsOf& as_of) {
  VoucherDocument voucher;
  DocumentRow& row = voucher.row;
  row.id = as_of.ids.mint<DocumentId>();
  row.company_id = context.company.company_id;
  row.legal_entity_id = context.seller.id;
  row.kind = kind;
  row.state = DocumentState::draft;
  row.currency = currency;
  row.invoice_at = as_of.effective_at;
  row.split_key = row.id.to_string();  // nothing else is put on it
  return voucher;
}

Result<LineRow*> add_voucher_line(VoucherDocument& voucher, const BillingContext& context, LineKind kind, std::string description, Minor amount, Instant of,
                                  AsOf& as_of) {
  LineRow line;
  line.id = as_of.ids.mint<LineId>();
  line.company_id = voucher.row.company_id;
  line.document_id = voucher.row.id;
  line.position = static_cast<std::int64_t>(voucher.lines.size());
  line.kind = kind;
  line.description = std::move(description);
  line.service_start = line.service_end = of;
  line.quantity = Decimal::from_integer(1);
  OSTO_TRY(line.unit_price, Decimal::from_parts(amount.value, voucher.row.currency.minor_units()));
  line.currency = voucher.row.currency;
  line.amount_minor = amount;
  line.exact_amount = Rational(amount.value).to_string();
  line.rounding = context.policy.rounding;
  line.billing_policy_id = context.policy_id;
  line.rule_version = kRuleVersion;
  voucher.lines.push_back(std::move(line));
  return &voucher.lines.back();
}

Result<void> issue_voucher(VoucherDocument voucher, const BookkeepingContext& context, const std::vector<BookedTax>& bookings, const SeriesKey& key,
                           const std::optional<NumberSeriesRow>& series, AsOf& as_of, Decision& decision) {
  const BillingContext& billing = context.billing;
  DocumentRow& document = voucher.row;
  decision.insert(document);
  OSTO_CHECK(sum_up(voucher));
  for (LineRow& line : voucher.lines) decision.insert(std::move(line));
  for (DocumentTaxRow& tax : voucher.taxes) decision.insert(std::move(tax));
  for (LineTaxRow& tax : voucher.line_taxes) decision.insert(std::move(tax));
  OSTO_TRY(const DocumentStep step, step_document(document.state, DocumentEvent::finalize, {.has_lines = document.line_count > 0, .is_untouched = true}));
  document.state = step.state;
  document.finalized_at = as_of.effective_at;
  document.issued_on = billing.seller_zone->local_date(as_of.effective_at);
  document.due_on = billing.zone->local_date(as_of.effective_at);
  document.buyer_name = billing.company.name;
  document.buyer_address = billing.company.address_lines;
  document.buyer_tax_id = billing.company.tax_id;
  document.billing_policy_id = billing.policy_id;
  OSTO_CHECK(assign_number(document, billing.seller, key, series, decision));
  OSTO_CHECK(check_invariant(document));
  decision.update(document);
  OSTO_CHECK(book(document, context, bookings, as_of, decision));
  decision.event(EventKind::document_finalized, document.id,
                 FactsWriter().amount(document.subtotal_minor, document.currency).amount(document.tax_minor, document.currency)
                     .amount(document.total_minor, document.currency).number(document.line_count).done());
  return {};
}

}  // namespace osto::billing
