// Prices at the edges of their tiers, and shares of a period, worked out by hand.
#include "core/proration/proration_share.hpp"
#include "core/publishing/usage_terms.hpp"
#include "core/rating/rate_charge.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }
Instant at(const char* text) { return must(Instant::parse(text)); }

/// A charge as its rows have it.
struct Priced {
  ChargeRow charge;
  PriceRow price;
  std::vector<PriceTierRow> tiers;

  ChargeTerms terms() const { return must(charge_terms_of(charge, std::nullopt, {price}, tiers)); }
};

Priced per_unit(const char* unit_price) {
  Priced terms;
  terms.price.model = PriceModel::per_unit;
  terms.price.unit_price = decimal(unit_price);
  return terms;
}

/// Up to 1,000 at 0.05; up to 5,000 at 0.04; the rest at 0.02.
Priced graduated() {
  Priced terms;
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

/// In major units, exact.
Rational price_of(Priced terms, const char* quantity) {
  terms.price.currency = Currency("USD");
  const Rating rating = must(rate_charge(BillingPolicy{}, terms.terms(), {decimal(quantity)}));
  return must(divide(rating.exact_minor, Rational(100)));
}

TEST(RateCharge, PerUnit) {
  EXPECT_EQ(price_of(per_unit("499.5"), "0"), amount(0, 1));
  EXPECT_EQ(price_of(per_unit("499.5"), "3"), amount(2997, 2));
  EXPECT_EQ(price_of(per_unit("0.005"), "0.5"), amount(1, 400));
}

TEST(RateCharge, GraduatedAtTheEdgesOfTiers) {
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
    EXPECT_EQ(price_of(graduated(), row.quantity).to_string(), row.amount.to_string()) << row.quantity;
  }
}

TEST(RateCharge, FreeUnitsComeOffFirst) {
  Priced terms = per_unit("2");
  terms.charge.included_quantity = decimal("100");
  EXPECT_EQ(price_of(terms, "99.9"), amount(0, 1));
  EXPECT_EQ(price_of(terms, "100"), amount(0, 1));
  EXPECT_EQ(price_of(terms, "100.1"), amount(1, 5));  // 0.1 x 2
}

TEST(RateCharge, EveryModelOfTheCatalogue) {
  const auto with = [](PriceModel model, auto fill) {
    Priced terms;
    terms.price.model = model;
    fill(terms);
    return terms;
  };
  const Priced flat = with(PriceModel::flat, [](auto& t) { t.price.flat_fee = decimal("49.90"); });
  EXPECT_EQ(price_of(flat, "7"), amount(499, 10));
  const Priced package = with(PriceModel::package, [](auto& t) {
    t.price.unit_price = decimal("5");
    t.price.package_size = decimal("100");
    t.price.free_units = decimal("10");
  });
  EXPECT_EQ(price_of(package, "10"), amount(0, 1));
  EXPECT_EQ(price_of(package, "110"), amount(5, 1));
  EXPECT_EQ(price_of(package, "111"), amount(10, 1));  // the second package is started
  const Priced percentage = with(PriceModel::percentage, [](auto& t) {
    t.price.rate_percent = decimal("2.9");
    t.price.free_amount = decimal("100");
  });
  EXPECT_EQ(price_of(percentage, "100"), amount(0, 1));
  EXPECT_EQ(price_of(percentage, "1100"), amount(29, 1));
  // To 10 at 5.00, beyond at 4.00: volume prices all units by the tier reached; a stairstep costs its fee.
  const auto tiers = [](auto& t) {
    t.tiers.resize(2);
    t.tiers[0].up_to = decimal("10");
    t.tiers[0].unit_price = decimal("5");
    t.tiers[0].flat_fee = decimal("1");
    t.tiers[1].unit_price = decimal("4");
    t.tiers[1].flat_fee = decimal("2");
  };
  EXPECT_EQ(price_of(with(PriceModel::volume, tiers), "10"), amount(51, 1));      // 10 x 5 + 1
  EXPECT_EQ(price_of(with(PriceModel::volume, tiers), "11"), amount(46, 1));      // 11 x 4 + 2
  EXPECT_EQ(price_of(with(PriceModel::graduated, tiers), "11"), amount(57, 1));   // 10 x 5 + 1 + 1 x 4 + 2
  EXPECT_EQ(price_of(with(PriceModel::stairstep, tiers), "10"), amount(1, 1));
  EXPECT_EQ(price_of(with(PriceModel::stairstep, tiers), "11"), amount(2, 1));
}

TEST(RateCharge, MinimumAndMaximumArePartsOfThePeriods) {
  Priced terms = per_unit("10");
  terms.price.currency = Currency("USD");
  terms.price.minimum = decimal("31");
  terms.price.maximum = decimal("62");
  const auto half = must(Rational::make(1, 2));
  const auto minor = [&](const char* quantity, const Rational& share) {
    return must(rate_charge(BillingPolicy{}, terms.terms(), {decimal(quantity), 0, {}, share})).rounded.amount_minor.value;
  };
  EXPECT_EQ(minor("3", Rational(1)), 3100);   // 30.00 and 1.00 to the minimum
  EXPECT_EQ(minor("4", Rational(1)), 4000);
  EXPECT_EQ(minor("7", Rational(1)), 6200);   // 70.00 cut
  EXPECT_EQ(minor("1", half), 1550);          // half of the minimum
  EXPECT_EQ(minor("4", half), 3100);          // half of the maximum
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
