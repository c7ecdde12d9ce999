// Prices at the edges of their tiers, and shares of a period, worked out by hand.
#include "core/proration/proration_share.hpp"
#include "core/rating/rate_quantity.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }
Instant at(const char* text) { return must(Instant::parse(text)); }

ChargeTerms per_unit(const char* unit_price) {
  ChargeTerms terms;
  terms.price.model = PriceModel::per_unit;
  terms.price.unit_price = decimal(unit_price);
  return terms;
}

/// Up to 1,000 at 0.05; up to 5,000 at 0.04; the rest at 0.02.
ChargeTerms graduated() {
  ChargeTerms terms;
  terms.price.model = PriceModel::graduated;
  terms.tiers.resize(3);
  terms.tiers[0].up_to = decimal("1000");
  terms.tiers[0].unit_price = decimal("0.05");
  terms.tiers[1].up_to = decimal("5000");
  terms.tiers[1].unit_price = decimal("0.04");
  terms.tiers[2].unit_price = decimal("0.02");
  return terms;
}

Rational amount(std::int64_t numerator, std::int64_t denominator) { return must(Rational::make(numerator, denominator)); }

TEST(RateQuantity, PerUnit) {
  EXPECT_EQ(must(rate_quantity(per_unit("499.5"), decimal("0"))), amount(0, 1));
  EXPECT_EQ(must(rate_quantity(per_unit("499.5"), decimal("3"))), amount(2997, 2));
  EXPECT_EQ(must(rate_quantity(per_unit("0.005"), decimal("0.5"))), amount(1, 400));
}

TEST(RateQuantity, GraduatedAtTheEdgesOfTiers) {
  const struct { const char* quantity; Rational amount; } rows[] = {
      {"0", amount(0, 1)},
      {"1", amount(5, 100)},
      {"999", amount(4995, 100)},
      {"1000", amount(50, 1)},
      {"1000.5", amount(5002, 100)},      // 50 + 0.5 x 0.04
      {"1001", amount(5004, 100)},
      {"1200", amount(58, 1)},
      {"5000", amount(210, 1)},           // 50 + 4,000 x 0.04
      {"5001", amount(21002, 100)},
      {"1000000", amount(20110, 1)},      // 210 + 995,000 x 0.02
  };
  for (const auto& row : rows) {
    EXPECT_EQ(must(rate_quantity(graduated(), decimal(row.quantity))).to_string(), row.amount.to_string()) << row.quantity;
  }
}

TEST(RateQuantity, FreeUnitsComeOffFirst) {
  EXPECT_EQ(must(chargeable_quantity(decimal("99.9"), decimal("100"))), decimal("0"));
  EXPECT_EQ(must(chargeable_quantity(decimal("100"), decimal("100"))), decimal("0"));
  EXPECT_EQ(must(chargeable_quantity(decimal("100.1"), decimal("100"))), decimal("0.1"));
}

class Proration : public ::testing::Test {
 protected:
  ProrationShare share(ProrationUnit unit, const Period& part) { return must(proration_share(kolkata, {.unit = unit}, {january, part, {}})); }
  const Zone& kolkata = *must(find_zone("Asia/Kolkata"));
  // January of 2026 in Kolkata, which is 5:30 ahead.
  const Period january{at("2025-12-31T18:30:00Z"), at("2026-01-31T18:30:00Z")};
};

TEST_F(Proration, ByDayTheDayOfTheChangeBelongsToWhatBegins) {
  const Instant change = at("2026-01-17T05:00:00Z");  // 10:30 on the 17th
  const ProrationShare after = share(ProrationUnit::day, {change, january.end});
  const ProrationShare before = share(ProrationUnit::day, {january.start, change});
  EXPECT_EQ(after.numerator, 15);
  EXPECT_EQ(after.denominator, 31);
  EXPECT_EQ(before.numerator, 16);
  EXPECT_EQ(before.denominator, 31);
}

TEST_F(Proration, ByDayTheLocalDayCountsAndNotTheUtcDay) {
  // 18:29 UTC is 23:59 on the 17th, 18:30 UTC is midnight of the 18th.
  EXPECT_EQ(share(ProrationUnit::day, {at("2026-01-17T18:29:59Z"), january.end}).numerator, 15);
  EXPECT_EQ(share(ProrationUnit::day, {at("2026-01-17T18:30:00Z"), january.end}).numerator, 14);
}

TEST_F(Proration, BySecondSharesAreElapsedTime) {
  const ProrationShare half = share(ProrationUnit::second, {january.start, at("2026-01-16T06:30:00Z")});  // 15.5 of 31 days
  EXPECT_EQ(must(half.as_ratio()), amount(1, 2));
}

TEST_F(Proration, WithoutAUnitAPartCostsNothingOrTheFullPrice) {
  const Period part{at("2026-01-17T05:00:00Z"), january.end};
  EXPECT_EQ(share(ProrationUnit::none, part).numerator, 0);
  EXPECT_TRUE(share(ProrationUnit::none, january).is_whole());
  EXPECT_TRUE(share(ProrationUnit::full, part).is_whole());
}

TEST_F(Proration, SharesOfPartsThatMeetSumToTheWhole) {
  const Instant cuts[] = {january.start, at("2026-01-03T18:29:59.999999Z"), at("2026-01-17T05:00:00Z"), at("2026-01-17T05:00:00.000001Z"), january.end};
  for (const ProrationUnit unit : {ProrationUnit::second, ProrationUnit::day}) {
    Rational sum;
    for (std::size_t i = 0; i + 1 < std::size(cuts); ++i) sum = must(add(sum, must(share(unit, {cuts[i], cuts[i + 1]}).as_ratio())));
    EXPECT_EQ(sum, amount(1, 1));
  }
}

TEST_F(Proration, APartOutsideThePeriodIsRefused) {
  const auto refused = [&](const Period& full, const Period& part) { return error_of(proration_share(kolkata, {.unit = ProrationUnit::day}, {full, part, {}})); };
  EXPECT_EQ(refused(january, {at("2025-12-31T18:29:59Z"), january.end}), "invalid_value");
  EXPECT_EQ(refused(january, {january.start, at("2026-01-31T18:30:01Z")}), "invalid_value");
  EXPECT_EQ(refused(january, {january.end, january.start}), "invalid_value");
  EXPECT_EQ(refused({january.start, january.start}, {january.start, january.start}), "invalid_value");
}

}  // namespace
}  // namespace osto::billing::testing
