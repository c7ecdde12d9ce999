// What an outside tax engine is asked, and which answers fit.
#include "core/bookkeeping/outside_taxes.hpp"
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

const Instant kNow = must(Instant::parse("2026-01-03T00:00:00Z"));

/// 100.00 and a credit of 20.00 of a seller that asks an outside engine.
BillFacts facts_of_two_lines() {
  BillFacts facts;
  facts.context.seller_zone = must(find_zone("UTC"));
  facts.context.seller.tax_system = TaxSystem::outside;
  facts.context.seller.country = facts.context.company.country = "US";
  facts.document.currency = Currency("USD");
  facts.document.id = id<DocumentId>(1);
  facts.document.state = DocumentState::draft;
  facts.document.tax_requested_at = kNow;
  for (const std::int64_t amount : {10'000, -2'000}) {
    LineRow line;
    line.id = id<LineId>(static_cast<std::uint8_t>(facts.lines.size() + 1));
    line.kind = LineKind::manual;
    line.amount_minor = Minor{amount};
    line.exact_amount = std::to_string(amount) + "/1";
    facts.codes[line.id] = {"cloud", "", "", "9983"};
    facts.lines.push_back(line);
  }
  return facts;
}

OutsideTax tax_of(const char* code, std::int64_t amount) { return {code, std::nullopt, Decimal::from_integer(4), Minor{amount}}; }

TaxesAnswered answer_to(const BillFacts& facts, std::int64_t first, std::int64_t second) {
  return {must(taxes_asked(facts, kNow)).revision, {{id<LineId>(2), {tax_of("NY", second)}}, {id<LineId>(1), {tax_of("NY", first)}}}};
}

TEST(OutsideTaxes, WhoIsAskedAndAboutWhat) {
  BillFacts facts = facts_of_two_lines();
  EXPECT_TRUE(waits_for_taxes(facts));
  facts.outside_taxes.emplace();
  EXPECT_FALSE(waits_for_taxes(facts));

  BillFacts nothing = facts_of_two_lines();
  for (LineRow& line : nothing.lines) line.amount_minor = Minor{0};
  EXPECT_FALSE(waits_for_taxes(nothing));

  BillFacts of_rules = facts_of_two_lines();
  of_rules.context.seller.tax_system = TaxSystem::rules;
  EXPECT_FALSE(waits_for_taxes(of_rules));

  BillFacts of_credit = facts_of_two_lines();
  of_credit.lines[0].kind = LineKind::top_up;
  EXPECT_FALSE(waits_for_taxes(of_credit));
}

TEST(OutsideTaxes, TheRevisionStandsForAllThatIsAsked) {
  const BillFacts facts = facts_of_two_lines();
  const std::string revision = must(taxes_asked(facts, kNow)).revision;
  EXPECT_EQ(must(taxes_asked(facts, must(Instant::parse("2026-02-03T00:00:00Z")))).revision, revision);

  BillFacts moved = facts;
  moved.context.company.state = "NY";
  EXPECT_NE(must(taxes_asked(moved, kNow)).revision, revision);

  BillFacts lower = facts;
  RedeemedCoupon coupon;
  coupon.coupon.percent = Decimal::from_integer(10);
  lower.coupons = {coupon};
  const TaxesAsked asked = must(taxes_asked(lower, kNow));
  EXPECT_EQ(asked.lines[0].net_minor, Minor{9'000});
  EXPECT_NE(asked.revision, revision);
  EXPECT_EQ(error_of(answered_taxes(lower, answer_to(facts, 400, -80), kNow)), "state_conflict");
}

TEST(OutsideTaxes, AnswersStandInTheOrderOfTheLines) {
  const BillFacts facts = facts_of_two_lines();
  const auto rows = must(answered_taxes(facts, answer_to(facts, 400, -80), kNow));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].line_id, id<LineId>(1));
  EXPECT_EQ(rows[0].name, "NY");
  EXPECT_EQ(rows[0].amount_minor, Minor{400});
  EXPECT_EQ(rows[1].amount_minor, Minor{-80});
}

TEST(OutsideTaxes, ATaxHasTheSignOfItsLineAndIsNotMore) {
  const BillFacts facts = facts_of_two_lines();
  EXPECT_TRUE(answered_taxes(facts, answer_to(facts, 10'000, -2'000), kNow).has_value());
  EXPECT_TRUE(answered_taxes(facts, answer_to(facts, 0, 0), kNow).has_value());
  EXPECT_EQ(answered_taxes(facts, answer_to(facts, 10'001, 0), kNow).error().field, "/lines/1/taxes/0/amount_minor");
  EXPECT_EQ(answered_taxes(facts, answer_to(facts, -1, 0), kNow).error().field, "/lines/1/taxes/0/amount_minor");
  EXPECT_EQ(answered_taxes(facts, answer_to(facts, 0, 1), kNow).error().field, "/lines/0/taxes/0/amount_minor");
  EXPECT_EQ(answered_taxes(facts, answer_to(facts, 0, -2'001), kNow).error().field, "/lines/0/taxes/0/amount_minor");
}

TEST(OutsideTaxes, OnlyWhatWaitsIsAnswered) {
  BillFacts facts = facts_of_two_lines();
  facts.document.tax_requested_at.reset();
  EXPECT_EQ(answered_taxes(facts, answer_to(facts, 400, -80), kNow).error().field, "/invoice_id");
}

// Whatever the policy's stage, the answer is not rounded: 3.60 + 1.80 of NY, 4.05 + 2.03 of NYC, 0.045 of which would be 2.025.
TEST(OutsideTaxes, EveryTaxStageKeepsThem) {
  for (const TaxStage stage : {TaxStage::line, TaxStage::rate, TaxStage::document, TaxStage::sum}) {
    BillFacts facts = facts_of_two_lines();
    facts.context.policy.tax_stage = stage;
    facts.lines[1].amount_minor = Minor{4'500};
    facts.lines[1].exact_amount = "4500/1";
    facts.outside_taxes = std::vector<OutsideTaxRow>{
        {{}, {}, id<LineId>(1), 0, "NY", "NY", Decimal::from_integer(4), {}, {}, Minor{400}},
        {{}, {}, id<LineId>(1), 1, "NYC", "NYC", Decimal::from_integer(5), {}, {}, Minor{405}},
        {{}, {}, id<LineId>(2), 0, "NY", "NY", Decimal::from_integer(4), {}, {}, Minor{180}},
        {{}, {}, id<LineId>(2), 1, "NYC", "NYC", Decimal::from_integer(5), {}, {}, Minor{203}}};
    const DocumentBill bill = must(bill_document(facts, must(Date::parse("2026-01-03"))));
    EXPECT_EQ(bill.document.tax_minor, Minor{1'188}) << enumerator_name(stage);
    EXPECT_EQ(bill.document.total_minor, Minor{15'688});
    ASSERT_EQ(bill.taxes.size(), 2U);
    EXPECT_EQ(bill.taxes[1].amount_minor, Minor{608});
    ASSERT_EQ(bill.line_taxes.size(), 4U);
    EXPECT_EQ(bill.line_taxes[3].amount_minor, Minor{203});
  }
}

}  // namespace
}  // namespace osto::billing::testing
