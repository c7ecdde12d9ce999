#include "core/bookkeeping/receipt_voucher.hpp"

#include "core/bookkeeping/voucher_document.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/tax/advance_taxes.hpp"
#include "core/tax/sale_taxes.hpp"

namespace osto::billing {
namespace {

/// The taxes that the line contains, as rows of the document and of the line.
Result<void> add_taxes(const ReceiptFacts& facts, const TaxAnswer& answer, const LineRow& line, VoucherDocument& voucher) {
  std::vector<TaxTerms> terms;
  for (const AppliedTax& tax : answer.taxes) terms.push_back(tax.terms);
  OSTO_TRY(const AdvanceTaxes contained, taxes_of_advance(facts.amount_minor, terms, facts.context.billing.policy));
  const DocumentRow& document = voucher.row;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const auto position = static_cast<std::int64_t>(i);
    const AdvanceTaxShare& share = contained.shares[i];
    voucher.taxes.push_back({document.company_id, document.id, position, terms[i].code, terms[i].name, terms[i].rate_percent, terms[i].treatment,
                             terms[i].on, PriceTax::inclusive, document.currency, share.taxable_minor, share.amount_minor});
    voucher.line_taxes.push_back({document.company_id, document.id, line.id, position, document.currency, share.taxable_minor, share.amount_minor});
  }
  return {};
}

AdvanceRow advance_of(const ReceiptFacts& facts, const DocumentRow& document, Minor tax) {
  return {document.company_id, document.id, facts.payment.id, document.currency, facts.amount_minor, tax, facts.amount_minor, tax, facts.payment.received_at};
}

}  // namespace

bool issues_vouchers(const BillingContext& context, Instant received_at) {
  const Date day = context.seller_zone->local_date(received_at);
  const bool is_before_gst = day.year() < 2017 || (day.year() == 2017 && day.month() < 7);
  return context.policy.advance_tax == AdvanceTax::receipt_voucher && is_under_indian_gst(context.seller) && !is_before_gst;
}

Result<MadeVoucher> decide_receipt_voucher(const ReceiptFacts& facts, const SeriesKey& key, const std::optional<NumberSeriesRow>& series, AsOf& as_of) {
  const BillingContext& billing = facts.context.billing;
  const Date received_on = billing.seller_zone->local_date(facts.payment.received_at);
  OSTO_TRY(const TaxAnswer answer, taxes_of_company(billing.seller, billing.company, facts.tax_rules, received_on, facts.tax_code, SupplyKind::advance));
  MadeVoucher made;
  VoucherDocument voucher = begin_voucher(billing, DocumentKind::receipt_voucher, facts.payment.currency, as_of);
  made.document_id = voucher.row.id;
  voucher.row.note = answer.note;
  OSTO_TRY(LineRow* line, add_voucher_line(voucher, billing, LineKind::advance, "Advance received: " + facts.payment.provider_reference, facts.amount_minor,
                                           facts.payment.received_at, as_of));
  line->tax_code = facts.tax_code;
  OSTO_CHECK(add_taxes(facts, answer, *line, voucher));
  Minor tax;
  for (const DocumentTaxRow& row : voucher.taxes) {
    OSTO_TRY(tax, add(tax, row.amount_minor));
  }
  const AdvanceRow advance = advance_of(facts, voucher.row, tax);
  OSTO_CHECK(issue_voucher(std::move(voucher), facts.context, {{tax, facts.context.rate}}, key, series, as_of, made.decision));
  made.decision.insert(advance);
  return made;
}

Result<Decision> decide_void_voucher(const VoidedVoucherFacts& facts, const std::string& reason, AsOf& as_of) {
  if (facts.advance.left_minor != facts.advance.amount_minor) {
    return fail(ErrorCode::state_conflict, "something of the advance was adjusted or given back: what is left of it goes back by payments.refund", "/invoice_id",
                facts.voucher.id.to_string());
  }
  Decision decision;
  DocumentRow document = facts.voucher;
  OSTO_TRY(const DocumentStep step, step_document(document.state, DocumentEvent::void_document, {.has_lines = true, .is_untouched = true}));
  document.state = step.state;
  OSTO_CHECK(check_invariant(document));
  decision.update(document);
  AdvanceRow advance = facts.advance;
  advance.left_minor = advance.left_tax_minor = Minor{};
  decision.update(advance);
  NumberRow number = facts.number;
  number.disposition = NumberDisposition::voided;
  decision.update(number);
  append_entry(reverse_entry(facts.context, document, facts.postings, reason, as_of), decision);
  decision.event(EventKind::document_voided, document.id);
  return decision;
}

}  // namespace osto::billing
