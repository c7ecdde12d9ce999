#include "core/bookkeeping/use_advances.hpp"

#include "core/bookkeeping/voucher_document.hpp"
#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<void> write_use(const TakenAdvance& taken, DocumentId document_id, const GivenBackBy& by, AsOf& as_of, Decision& decision) {
  const OpenAdvance& advance = *taken.advance;
  const AdvanceUseRow use{advance.row.company_id, advance.row.document_id, advance.use_count + 1, document_id, advance.row.currency, taken.amount_minor,
                          taken.tax_minor, by.refund_id, by.reversal_id, as_of.effective_at};
  decision.insert(use);
  for (std::size_t i = 0; i < taken.taxes.size(); ++i) {
    decision.insert(AdvanceUseTaxRow{use.company_id, use.voucher_id, use.ordinal, advance.taxes[i].position, use.currency, taken.taxes[i]});
  }
  AdvanceRow left = advance.row;
  OSTO_TRY(left.left_minor, subtract(left.left_minor, taken.amount_minor));
  OSTO_TRY(left.left_tax_minor, subtract(left.left_tax_minor, taken.tax_minor));
  decision.update(left);
  return {};
}

bool is_same_tax(const DocumentTaxRow& a, const DocumentTaxRow& b) {
  return a.code == b.code && a.name == b.name && a.rate_percent == b.rate_percent && a.treatment == b.treatment && a.tax_on == b.tax_on;
}

/// A line of the refund voucher, with the taxes that go back of it; vouchers of one rate share the document's tax.
Result<void> add_line(const TakenAdvance& taken, const BillingContext& context, VoucherDocument& voucher, AsOf& as_of) {
  const OpenAdvance& advance = *taken.advance;
  OSTO_TRY(const LineRow* line, add_voucher_line(voucher, context, LineKind::advance_refund, "Refund of the advance of receipt voucher " + *advance.voucher.number,
                                                 Minor{-taken.amount_minor.value}, advance.row.received_at, as_of));
  OSTO_TRY(const Minor net, subtract(taken.tax_minor, taken.amount_minor));
  const DocumentRow& document = voucher.row;
  for (std::size_t i = 0; i < taken.taxes.size(); ++i) {
    const DocumentTaxRow& paid = advance.taxes[i];
    auto sum = std::find_if(voucher.taxes.begin(), voucher.taxes.end(), [&](const DocumentTaxRow& other) { return is_same_tax(other, paid); });
    if (sum == voucher.taxes.end()) {
      DocumentTaxRow begun = paid;
      begun.document_id = document.id;
      begun.position = static_cast<std::int64_t>(voucher.taxes.size());
      begun.taxable_minor = begun.amount_minor = Minor{};
      sum = voucher.taxes.insert(sum, std::move(begun));
    }
    OSTO_TRY(sum->taxable_minor, add(sum->taxable_minor, net));
    OSTO_TRY(sum->amount_minor, subtract(sum->amount_minor, taken.taxes[i]));
    voucher.line_taxes.push_back({document.company_id, document.id, line->id, sum->position, document.currency, net, Minor{-taken.taxes[i].value}});
  }
  return {};
}

}  // namespace

Result<Decision> decide_adjust_advances(const AdvancesFacts& facts, const DocumentRow& invoice, Minor paid, AsOf& as_of) {
  Decision decision;
  OSTO_TRY(const std::vector<TakenAdvance> taken, take_advances(facts.advances, paid));
  if (taken.empty()) return decision;
  EntryBuilder entry = begin_entry(facts.context, EventKind::advance_adjusted, invoice.id, "Tax on advances adjusted, " + *invoice.number, as_of);
  FactsWriter event;
  for (const TakenAdvance& part : taken) {
    OSTO_CHECK(write_use(part, invoice.id, {}, as_of, decision));
    entry.debit(LedgerAccount::tax_payable, std::nullopt, {part.tax_minor, invoice.currency}, part.advance->rate);
    entry.credit(LedgerAccount::advance_tax, std::nullopt, {part.tax_minor, invoice.currency}, part.advance->rate);
    event.id(part.advance->row.document_id).amount(part.amount_minor, invoice.currency).amount(part.tax_minor, invoice.currency);
  }
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  decision.event(EventKind::advance_adjusted, invoice.id, event.done());
  return decision;
}

Result<ReturnedAdvances> decide_refund_voucher(const AdvancesFacts& facts, Minor amount, const GivenBackBy& by, const SeriesKey& key,
                                               const std::optional<NumberSeriesRow>& series, AsOf& as_of) {
  ReturnedAdvances returned;
  OSTO_TRY(const std::vector<TakenAdvance> taken, take_advances(facts.advances, amount));
  if (taken.empty()) return fail(ErrorCode::invariant_broken, "nothing is left of the advances that are to go back");
  const BillingContext& billing = facts.context.billing;
  VoucherDocument voucher = begin_voucher(billing, DocumentKind::refund_voucher, taken.front().advance->row.currency, as_of);
  const DocumentId document_id = voucher.row.id;
  std::vector<BookedTax> bookings;
  for (const TakenAdvance& part : taken) {
    OSTO_CHECK(add_line(part, billing, voucher, as_of));
    bookings.push_back({Minor{-part.tax_minor.value}, part.advance->rate});
  }
  OSTO_CHECK(issue_voucher(std::move(voucher), facts.context, bookings, key, series, as_of, returned.decision));
  for (const TakenAdvance& part : taken) OSTO_CHECK(write_use(part, document_id, by, as_of, returned.decision));
  returned.document_id = document_id;
  return returned;
}

}  // namespace osto::billing
