// A document's lines, coupons and taxes as rows, worked by hand.
#include "core/invoice/document_bill.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

template <class AnyId>
AnyId id(std::uint8_t number) {
  IdBytes bytes{};
  bytes[15] = number;
  return AnyId(bytes);
}

const Date kDay = must(Date::parse("2026-04-01"));

/// Lines of a seller in Karnataka to a buyer there, CGST and SGST 9 % each.
BillFacts facts_of(const std::vector<std::int64_t>& amounts, const BillingPolicy& policy) {
  BillFacts facts;
  facts.context.policy = policy;
  facts.context.policy_id = id<PolicyId>(9);
  facts.context.seller.id = id<LegalEntityId>(1);
  facts.context.seller.country = facts.context.company.country = "IN";
  facts.context.seller.state = facts.context.company.state = "KA";
  facts.document.currency = Currency("INR");
  facts.document.id = id<DocumentId>(1);
  for (const std::int64_t amount : amounts) {
    LineRow line;
    line.id = id<LineId>(static_cast<std::uint8_t>(facts.lines.size() + 1));
    line.amount_minor = Minor{amount};
    line.exact_amount = std::to_string(amount) + "/1";
    facts.codes[line.id] = {"cloud", "pro", "seats", "9983"};
    facts.lines.push_back(line);
  }
  for (const char* code : {"CGST", "SGST"}) {
    TaxRuleRow rule;
    rule.legal_entity_id = id<LegalEntityId>(1);
    rule.place = TaxPlace::same_state;
    rule.code = rule.name = code;
    rule.rate_percent = Decimal::from_integer(9);
    rule.valid_from = must(Date::parse("2017-07-01"));
    rule.position = static_cast<std::int64_t>(facts.tax_rules.size());
    facts.tax_rules.push_back(rule);
  }
  return facts;
}

RedeemedCoupon ten_percent(std::optional<std::int64_t> periods) {
  RedeemedCoupon redeemed;
  redeemed.applied.id = id<AppliedCouponId>(1);
  redeemed.applied.remaining_periods = periods;
  redeemed.coupon.code = "ten";
  redeemed.coupon.percent = Decimal::from_integer(10);
  return redeemed;
}

TEST(BillDocument, LinesLessCouponPlusTaxes) {
  BillFacts facts = facts_of({310'000}, {.tax_stage = TaxStage::rate});
  facts.coupons = {ten_percent(2)};
  const DocumentBill bill = must(bill_document(facts, kDay));
  EXPECT_EQ(bill.document.subtotal_minor, Minor{310'000});
  EXPECT_EQ(bill.document.discount_minor, Minor{31'000});
  EXPECT_EQ(bill.document.tax_minor, Minor{50'220});
  EXPECT_EQ(bill.document.total_minor, Minor{329'220});
  EXPECT_EQ(bill.document.rounding_minor, Minor{0});
  ASSERT_EQ(bill.taxes.size(), 2U);
  EXPECT_EQ(bill.taxes[1].code, "SGST");
  EXPECT_EQ(bill.taxes[1].taxable_minor, Minor{279'000});
  EXPECT_EQ(bill.taxes[1].amount_minor, Minor{25'110});
  EXPECT_EQ(bill.lines[0].discount_minor, Minor{31'000});
  EXPECT_EQ(bill.nets[0], Minor{279'000});
  EXPECT_EQ(bill.totals[0], Minor{329'220});
  ASSERT_EQ(bill.used_coupons.size(), 1U);
  EXPECT_EQ(bill.used_coupons[0].remaining_periods, 1);
}

// 33.39 INR x 9 % = 3.0051: each tax 3.01 by rate; 6.0102 = 6.01 for the document, of which the last takes 3.00.
TEST(BillDocument, TheStageOfTaxesIsThePolicys) {
  EXPECT_EQ(must(bill_document(facts_of({3'339}, {.tax_stage = TaxStage::rate}), kDay)).document.tax_minor, Minor{602});
  const DocumentBill whole = must(bill_document(facts_of({3'339}, {.tax_stage = TaxStage::document}), kDay));
  EXPECT_EQ(whole.document.tax_minor, Minor{601});
  EXPECT_EQ(whole.taxes[0].amount_minor, Minor{301});
  EXPECT_EQ(whole.taxes[1].amount_minor, Minor{300});
}

// Two lines of 0.05: by line 0.0045 = 0.00 each; by rate 0.009 = 0.01 each.
TEST(BillDocument, LinesHaveTheirPartsOfTaxes) {
  const DocumentBill by_line = must(bill_document(facts_of({5, 5}, {.tax_stage = TaxStage::line}), kDay));
  EXPECT_EQ(by_line.document.tax_minor, Minor{0});
  const DocumentBill by_rate = must(bill_document(facts_of({5, 5}, {.tax_stage = TaxStage::rate}), kDay));
  EXPECT_EQ(by_rate.document.tax_minor, Minor{2});
  ASSERT_EQ(by_rate.line_taxes.size(), 4U);
  EXPECT_EQ(by_rate.line_taxes[0].amount_minor, Minor{1});  // the first line takes the unit of each tax
  EXPECT_EQ(by_rate.line_taxes[2].amount_minor, Minor{0});
}

// 118.00 with 18 % inside: 100.00 + 18.00.
TEST(BillDocument, InclusivePrices) {
  BillFacts facts = facts_of({11'800}, {.tax_stage = TaxStage::rate});
  facts.context.seller.prices = PriceTax::inclusive;
  const DocumentBill bill = must(bill_document(facts, kDay));
  EXPECT_EQ(bill.document.tax_included_minor, Minor{1'800});
  EXPECT_EQ(bill.document.total_minor, Minor{11'800});
  EXPECT_EQ(bill.nets[0], Minor{10'000});
  EXPECT_EQ(bill.taxes[0].price_tax, PriceTax::inclusive);
}

// Lines of 10.005 twice, rounded to 10.01 each: by document 20.01, one unit of rounding; tax of 20.01.
TEST(BillDocument, TheSumOfExactLines) {
  BillFacts facts = facts_of({1'001, 1'001}, {.rounding_stage = RoundingStage::document, .tax_stage = TaxStage::rate});
  for (LineRow& line : facts.lines) line.exact_amount = "2001/2";
  facts.tax_rules.clear();
  const DocumentBill bill = must(bill_document(facts, kDay));
  EXPECT_EQ(bill.document.subtotal_minor, Minor{2'002});
  EXPECT_EQ(bill.document.total_minor, Minor{2'001});
  EXPECT_EQ(bill.document.rounding_minor, Minor{-1});
}

TEST(BillDocument, PurchaseOrdersOfItsLinesOnceInTheirOrder) {
  BillFacts facts = facts_of({100, 100, 100, 100}, {});
  facts.lines[0].purchase_order = facts.lines[3].purchase_order = "PO-2";
  facts.lines[2].purchase_order = "PO-1";
  EXPECT_EQ(must(bill_document(facts, kDay)).document.purchase_order, "PO-2, PO-1");
}

// Who sells credit takes no tax for it and lowers it by no coupon.
TEST(BillDocument, CreditIsSoldForWhatItIsWorth) {
  BillFacts facts = facts_of({10'000}, {});
  facts.lines[0].kind = LineKind::top_up;
  facts.coupons = {ten_percent(2)};
  const DocumentBill bill = must(bill_document(facts, kDay));
  EXPECT_EQ(bill.document.total_minor, Minor{10'000});
  EXPECT_TRUE(bill.taxes.empty());
  EXPECT_TRUE(bill.used_coupons.empty());
}

TEST(BillDocument, CreditsMakeNegativeDocumentsByPolicy) {
  EXPECT_EQ(must(bill_document(facts_of({-5'000}, {}), kDay)).becomes, DocumentBecomes::account_credit);
  EXPECT_EQ(must(bill_document(facts_of({-5'000}, {.negative_document = NegativeDocument::negative_invoice}), kDay)).becomes,
            DocumentBecomes::negative_invoice);
  EXPECT_EQ(must(bill_document(facts_of({5'000, -5'000}, {.zero_documents = ZeroDocuments::skip}), kDay)).becomes, DocumentBecomes::nothing);
}

}  // namespace
}  // namespace osto::billing::testing
