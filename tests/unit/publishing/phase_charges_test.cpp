// What a discount of a phase takes off: all that a charge may cost, and nothing of what is free.
#include "core/publishing/phase_charges.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

PlanEntry plan_with(PriceEntry price, const char* discount) {
  PlanEntry plan;
  plan.code = plan.name = "intro";
  ChargeEntry charge;
  charge.code = charge.name = "fee";
  charge.kind = ChargeKind::usage;
  charge.meter = "scans";
  price.currency = Currency("USD");
  price.interval_unit = IntervalUnit::month;
  charge.prices = {std::move(price)};
  plan.charges = {std::move(charge)};
  PhaseEntry half{"half", "Half", IntervalUnit::month, 3};
  half.discount_percent = decimal(discount);
  plan.phases = {half, PhaseEntry{"evergreen", "Evergreen"}};
  return plan;
}

PriceEntry discounted(const PriceEntry& price, const char* discount) {
  const auto phases = must(published_phases(plan_with(price, discount), "/plans/0"));
  EXPECT_EQ(phases.size(), 2U);
  EXPECT_EQ(phases.back().charges.front().prices.front().unit_price, price.unit_price);  // the next phase has it in full
  return phases.front().charges.front().prices.front();
}

TEST(PhaseCharges, ADiscountLowersFeesRatesAndLimits) {
  PriceEntry price;
  price.model = PriceModel::percentage;
  price.rate_percent = decimal("0.35");
  price.fixed_fee = decimal("0.25");
  price.flat_fee = decimal("49.95");
  price.minimum = decimal("10");
  price.maximum = decimal("200");
  price.event_minimum = decimal("0.1");
  price.event_maximum = decimal("5");
  price.free_amount = decimal("1000");
  price.free_events = 3;
  const PriceEntry half = discounted(price, "50");
  EXPECT_EQ(half.rate_percent, decimal("0.175"));
  EXPECT_EQ(half.fixed_fee, decimal("0.125"));
  EXPECT_EQ(half.flat_fee, decimal("24.975"));
  EXPECT_EQ(half.minimum, decimal("5"));
  EXPECT_EQ(half.maximum, decimal("100"));
  EXPECT_EQ(half.event_minimum, decimal("0.05"));
  EXPECT_EQ(half.event_maximum, decimal("2.5"));
  EXPECT_EQ(half.free_amount, decimal("1000"));
  EXPECT_EQ(half.free_events, 3);
}

TEST(PhaseCharges, ADiscountLowersEveryTierAndNotItsBounds) {
  PriceEntry price;
  price.model = PriceModel::graduated;
  PriceTier first, last;
  first.up_to = decimal("100");
  first.unit_price = decimal("0.2");
  first.flat_fee = decimal("8");
  first.maximum = decimal("16");
  last.unit_price = decimal("0.08");
  price.tiers = {first, last};
  // 12.5 % off leaves 0.875
  const PriceEntry less = discounted(price, "12.5");
  EXPECT_EQ(less.tiers[0].up_to, decimal("100"));
  EXPECT_EQ(less.tiers[0].unit_price, decimal("0.175"));
  EXPECT_EQ(less.tiers[0].flat_fee, decimal("7"));
  EXPECT_EQ(less.tiers[0].maximum, decimal("14"));
  EXPECT_EQ(less.tiers[1].unit_price, decimal("0.07"));
}

TEST(PhaseCharges, APriceThatEventsBringWithThemIsMultiplied) {
  PriceEntry price;
  price.model = PriceModel::dynamic;
  EXPECT_EQ(discounted(price, "25").multiplier, decimal("0.75"));
}

TEST(PhaseCharges, AllOfItMayBeTakenOff) {
  PriceEntry price;
  price.model = PriceModel::per_unit;
  price.unit_price = decimal("31");
  EXPECT_EQ(discounted(price, "100").unit_price, Decimal());
}

}  // namespace
}  // namespace osto::billing::testing
