// A rule that changes gets a new version; what was billed under the old one still derives by the old one.
#include "core/invoice/billing_context.hpp"
#include "core/verify/company_book.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

const Currency kInr("INR");

LineId line_id(std::uint8_t number) {
  IdBytes bytes{};
  bytes[0] = 1;
  bytes[15] = number;
  return LineId(bytes);
}

/// 3 seats at 10.00 for 15 of 31 days: exactly 45000/31 minor units.
LineRow seats(std::uint8_t number, std::int64_t rule_version, std::int64_t amount_minor) {
  LineRow line;
  line.id = line_id(number);
  line.kind = LineKind::seat;
  line.currency = kInr;
  line.quantity = Decimal::from_integer(3);
  line.unit_price = Decimal::from_integer(10);
  line.share_numerator = 15;
  line.share_denominator = 31;
  line.exact_amount = "45000/31";
  line.amount_minor = Minor{amount_minor};
  line.rule_version = rule_version;
  return line;
}

LineRow credit(std::uint8_t number, std::uint8_t of, std::int64_t numerator, std::int64_t amount_minor, const char* exact) {
  LineRow line = seats(number, 1, amount_minor);
  line.kind = LineKind::unused_time_credit;
  line.credited_line_id = line_id(of);
  line.share_numerator = numerator;
  line.share_denominator = 15;
  line.exact_amount = exact;
  return line;
}

class RuleVersions : public ::testing::Test {
 protected:
  RuleVersions() {
    terms_.charge.kind = ChargeKind::seat;
    terms_.price.currency = kInr;
    terms_.price.model = PriceModel::per_unit;
    terms_.variants.resize(1);
    terms_.variants[0].terms.model = PriceModel::per_unit;
    terms_.variants[0].terms.unit_price = Rational(10);
  }

  Findings check(std::vector<LineRow> lines, std::span<const RuleVersion> versions = released_rule_versions()) {
    CompanyBook book;
    book.lines = std::move(lines);
    return must(check_lines(book, versions, [&](const LineRow& line) -> Result<LineInputs> {
      LineInputs inputs;
      inputs.line = &line;
      inputs.policy = &policy_;
      inputs.terms = &terms_;
      return inputs;
    }));
  }

  BillingPolicy policy_;
  ChargeTerms terms_;
};

TEST_F(RuleVersions, DeriveALineFromItsOwnQuantityShareAndPrice) {
  EXPECT_TRUE(check({seats(1, 1, 1452)}).empty());  // 1451.61 -> 1452
  const Findings wrong = check({seats(1, 1, 1451)});
  ASSERT_EQ(wrong.size(), 1u);
  EXPECT_EQ(wrong[0].key, line_id(1).to_string());
  EXPECT_EQ(wrong[0].column, "amount_minor");
  EXPECT_EQ(wrong[0].stored, "1451");
  EXPECT_EQ(wrong[0].derived, "1452");
}

TEST_F(RuleVersions, PutFreeUnitsBack) {
  terms_.charge.included_quantity = Decimal::from_integer(5);  // 8 seats, 5 of them free
  EXPECT_TRUE(check({seats(1, 1, 1452)}).empty());
}

TEST_F(RuleVersions, CreditNoMoreThanEarlierCreditsHaveLeft) {
  // 1452 x 10/15 = 968; then 1452 x 8/15 = 774.4, of which 484 is left.
  EXPECT_TRUE(check({seats(1, 1, 1452), credit(2, 1, 10, -968, "-968/1"), credit(3, 1, 8, -484, "-3872/5")}).empty());
  EXPECT_EQ(check({seats(1, 1, 1452), credit(2, 1, 10, -968, "-968/1"), credit(3, 1, 8, -774, "-3872/5")}).size(), 1u);
  EXPECT_EQ(check({credit(3, 1, 8, -484, "-3872/5")}).size(), 1u);  // of a line that is not there
}

// The change: amounts round down from version 2 on.
Result<DerivedLine> derive_line_2(const LineInputs& inputs) {
  OSTO_TRY(DerivedLine derived, find_rule_version(released_rule_versions(), 1)->derive_line(inputs));
  derived.amount_minor = Minor{static_cast<std::int64_t>(derived.exact_minor.num() / derived.exact_minor.den())};
  return derived;
}

TEST_F(RuleVersions, KeepOldPeriodsUnderTheRulesThatBilledThem) {
  const RuleVersion versions[] = {released_rule_versions()[0], {2, &derive_line_2}};
  EXPECT_TRUE(check({seats(1, 1, 1452), seats(2, 2, 1451)}, versions).empty());
  EXPECT_EQ(check({seats(1, 1, 1451), seats(2, 2, 1452)}, versions).size(), 2u);
}

TEST_F(RuleVersions, ReportAVersionThatWasNeverReleased) {
  const Findings unknown = check({seats(1, 3, 1452)});
  ASSERT_EQ(unknown.size(), 1u);
  EXPECT_EQ(unknown[0].rule, "rule_version_unknown");
  EXPECT_EQ(unknown[0].column, "rule_version");
}

TEST(ReleasedRuleVersions, EndWithTheOneThatLinesGetToday) {
  EXPECT_EQ(released_rule_versions().back().number, kRuleVersion);
}

}  // namespace
}  // namespace osto::billing::testing
