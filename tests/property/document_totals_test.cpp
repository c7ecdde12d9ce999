// Conservation: whatever the policy, lines, discounts and taxes of a document sum to its totals, and the credit notes of
// an invoice never give back more than it billed.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "core/invoice/credit_note_split.hpp"
#include "core/invoice/document_totals.hpp"

namespace osto::billing {
namespace {

template <class E>
E any_of() {
  return static_cast<E>(*rc::gen::inRange<int>(0, static_cast<int>(kEnumerators<E>.size())));
}

Decimal hundredths(std::int64_t value) { return Decimal::from_parts(value, 2).value(); }

TotalsRequest any_document() {
  TotalsRequest request;
  request.currency = Currency("EUR");
  for (const std::int64_t minor : *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 100'000)))) {
    TotalsLine line;
    line.amount_minor = Minor{minor};
    request.lines.push_back(line);
  }
  for (const std::int64_t percent : *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 10'000))) {
    TotalsDiscount discount;
    discount.percent = hundredths(percent);
    request.discounts.push_back(discount);
    if (request.discounts.size() == 3) break;
  }
  for (const char* code : {"a", "b"}) {
    TaxTerms tax;
    tax.code = code;
    tax.rate_percent = hundredths(*rc::gen::inRange<std::int64_t>(0, 3'000));
    request.taxes.push_back(tax);
  }
  request.prices = any_of<PriceTax>();
  request.policy.discount_order = any_of<DiscountOrder>();
  request.policy.discount_base = any_of<DiscountBase>();
  request.policy.discount_stage = any_of<DiscountStage>();
  request.policy.discount_tie = any_of<DiscountTie>();
  request.policy.discount_rounding = any_of<RoundingMode>();
  request.policy.tax_rounding = any_of<RoundingMode>();
  request.policy.inclusive_tax = any_of<InclusiveTax>();
  request.policy.tax_stage = *rc::gen::element(TaxStage::line, TaxStage::rate, TaxStage::document);
  return request;
}

TEST(DocumentTotalsProperty, lines_sum_to_the_document) {
  rc::check([] {
    const TotalsRequest request = any_document();
    const Result<Totals> totals = add_up(request);
    RC_ASSERT(totals.has_value());
    Minor discount, tax, taxable, taxes;
    for (const LineTotals& line : totals->lines) {
      RC_ASSERT(line.discount_minor.value >= 0 && line.discount_minor <= line.amount_minor);
      discount.value += line.discount_minor.value;
      tax.value += line.tax_minor.value;
      taxable.value += line.taxable_minor.value;
    }
    for (const TaxShare& share : totals->taxes) taxes.value += share.amount_minor.value;
    RC_ASSERT(discount == totals->discount_minor);
    RC_ASSERT(tax == totals->tax_minor);
    RC_ASSERT(taxes == totals->tax_minor);
    RC_ASSERT(taxable == totals->net_minor);
    RC_ASSERT(totals->net_minor.value + totals->tax_minor.value == totals->total_minor.value);
    if (request.prices == PriceTax::inclusive) {
      RC_ASSERT(totals->total_minor.value == totals->subtotal_minor.value - totals->discount_minor.value);
    }
  });
}

TEST(DocumentTotalsProperty, taxes_that_are_answered_stay_as_they_are) {
  rc::check([] {
    TotalsRequest request = any_document();
    request.prices = PriceTax::exclusive;
    request.taxes.clear();
    request.policy.tax_stage = any_of<TaxStage>();
    request.policy.tax_places = *rc::gen::inRange<std::int64_t>(-1, 4);
    request.policy.zero_lines = ZeroLines::keep;
    std::int64_t sum = 0;
    for (TotalsLine& line : request.lines) {
      for (const char* code : {"a", "b"}) {
        TaxTerms tax;
        tax.code = code;
        tax.rate_percent = hundredths(*rc::gen::inRange<std::int64_t>(0, 3'000));
        tax.amount_minor = Minor{*rc::gen::inRange<std::int64_t>(-1'000, 1'000)};
        sum += tax.amount_minor->value;
        line.taxes.push_back(tax);
      }
    }
    const Totals totals = add_up(request).value();
    RC_ASSERT(totals.tax_minor.value == sum);
    for (std::size_t i = 0; i < totals.lines.size(); ++i) {
      for (std::size_t t = 0; t < 2; ++t) RC_ASSERT(totals.lines[i].taxes[t].amount_minor == *request.lines[i].taxes[t].amount_minor);
    }
  });
}

TEST(CreditNoteProperty, notes_in_any_parts_give_back_what_was_billed) {
  rc::check([] {
    CreditNoteRequest request;
    request.currency = Currency("EUR");
    InvoicedLine line;
    line.id = "a";
    line.amount_minor = Minor{*rc::gen::inRange<std::int64_t>(1, 100'000)};
    request.lines = {line};
    TaxTerms tax;
    tax.code = "VAT";
    tax.rate_percent = hundredths(*rc::gen::inRange<std::int64_t>(0, 3'000));
    request.taxes = {tax};
    request.policy.credit_note_stage = any_of<RoundingStage>();
    request.policy.credit_note_rounding = any_of<RoundingMode>();
    const CreditNoteTotals whole = split_credit_note(request).value();
    std::int64_t left = line.amount_minor.value, net = 0, given_tax = 0;
    while (left > 0) {
      CreditedLine credited;
      credited.id = "a";
      credited.amount_minor = Minor{request.earlier_notes.size() == 4 ? left : *rc::gen::inRange<std::int64_t>(1, left + 1)};
      request.extent = CreditExtent::lines;
      request.credited = {credited};
      const CreditNoteTotals note = split_credit_note(request).value();
      net += note.net_minor.value;
      given_tax += note.tax_minor.value;
      left -= credited.amount_minor->value;
      RC_ASSERT(given_tax <= whole.tax_minor.value);
      EarlierNote earlier;
      earlier.lines = {credited};
      earlier.net_minor = note.net_minor;
      earlier.tax_minor = note.tax_minor;
      request.earlier_notes.push_back(earlier);
    }
    RC_ASSERT(net == whole.net_minor.value);
    RC_ASSERT(given_tax == whole.tax_minor.value);
  });
}

}  // namespace
}  // namespace osto::billing
