#include "core/prepaid/credit_conversion.hpp"
#include "core/prepaid/top_up.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

Instant at(const char* text) { return must(Instant::parse(text)); }
Decimal dec(const char* text) { return must(Decimal::parse(text)); }

TopUpCredit threshold_of_20() {
  TopUpCredit request;
  request.currency = Currency("EUR");
  request.rate = dec("0.5");
  request.balance_credits = dec("25");
  request.since = at("2026-01-01T00:00:00Z");
  request.rule.trigger = TopUpTrigger::threshold;
  request.rule.threshold_credits = dec("20");
  request.rule.paid_credits = dec("100");
  request.rule.granted_credits = dec("10");
  request.uses = {{at("2026-01-05T00:00:00Z"), dec("5")}};
  return request;
}

TEST(TopUp, AtTheThresholdOrBelow) {
  TopUpCredit request = threshold_of_20();
  ToppedUp done = must(top_up_credit(request));
  ASSERT_EQ(done.top_ups.size(), 1U);
  EXPECT_EQ(done.top_ups[0].balance_after, dec("130"));
  EXPECT_EQ(done.top_ups[0].invoiced_minor.value, 5000);
  EXPECT_EQ(done.top_ups[0].granted_minor.value, 500);
  request.policy.interval_bound = IntervalBound::strict;  // 20 is not below 20
  EXPECT_TRUE(must(top_up_credit(request)).top_ups.empty());
  request.uses[0].credits = dec("5.01");
  EXPECT_EQ(must(top_up_credit(request)).top_ups.size(), 1U);
  request.pending_credits = dec("1");  // 20.99 are on their way
  EXPECT_TRUE(must(top_up_credit(request)).top_ups.empty());
}

TEST(TopUp, ToATargetAndAtLeastTheMinimum) {
  TopUpCredit request = threshold_of_20();
  request.rule.method = TopUpMethod::target;
  request.rule.target_credits = dec("50");
  ToppedUp done = must(top_up_credit(request));
  EXPECT_EQ(done.top_ups[0].paid_credits, dec("30"));
  EXPECT_EQ(done.top_ups[0].granted_credits, dec("0"));
  EXPECT_EQ(done.top_ups[0].invoiced_minor.value, 1500);
  request.rule.min_paid_credits = dec("40");
  EXPECT_EQ(must(top_up_credit(request)).balance_credits, dec("60"));
  request.rule.ignore_limits = true;
  EXPECT_EQ(must(top_up_credit(request)).balance_credits, dec("50"));
  request.rule.ignore_limits = false;
  request.rule.grants_target = true;  // given, so that no minimum of purchases holds
  done = must(top_up_credit(request));
  EXPECT_EQ(done.top_ups[0].granted_credits, dec("30"));
  EXPECT_EQ(done.invoiced_minor.value, 0);
}

TEST(TopUp, AtEachBoundaryOfItsInterval) {
  TopUpCredit request = threshold_of_20();
  request.rule.trigger = TopUpTrigger::interval;
  request.rule.interval_unit = IntervalUnit::month;
  request.rule.started_at = at("2026-01-31T00:00:00Z");
  request.rule.expires_at = at("2026-03-31T00:00:00Z");
  request.until = at("2026-06-01T00:00:00Z");
  const ToppedUp done = must(top_up_credit(request));
  ASSERT_EQ(done.top_ups.size(), 2U);  // the third would be when the rule has ended
  EXPECT_EQ(done.top_ups[1].at, at("2026-02-28T00:00:00Z"));
  EXPECT_EQ(done.balance_credits, dec("240"));
  EXPECT_EQ(done.invoiced_minor.value, 10000);
}

TEST(TopUp, AnIntervalAfterSinceWithoutAStart) {
  TopUpCredit request = threshold_of_20();
  request.rule.trigger = TopUpTrigger::interval;
  request.rule.interval_unit = IntervalUnit::month;
  request.until = at("2026-03-01T00:00:00Z");
  const ToppedUp done = must(top_up_credit(request));
  ASSERT_EQ(done.top_ups.size(), 1U);  // not at the start itself
  EXPECT_EQ(done.top_ups[0].at, at("2026-02-01T00:00:00Z"));
}

TEST(TopUp, LimitsOfAFixedPurchase) {
  TopUpCredit request = threshold_of_20();
  request.rule.min_paid_credits = dec("101");
  EXPECT_EQ(top_up_credit(request).error().field, "/rule/paid_credits");
  request.rule.min_paid_credits = std::nullopt;
  request.rule.max_paid_credits = dec("99");
  EXPECT_EQ(top_up_credit(request).error().field, "/rule/paid_credits");
  request.rule.ignore_limits = true;
  EXPECT_TRUE(top_up_credit(request).has_value());
}

TEST(ConvertCredits, WhatTheRoundedMoneyBuys) {
  ConvertCredits request;
  request.currency = Currency("EUR");
  request.credits = dec("1.2345");
  CreditsConverted converted = must(convert_credits(request));
  EXPECT_EQ(converted.amount_minor.value, 123);
  EXPECT_EQ(converted.credits, dec("1.23"));
  EXPECT_EQ(converted.residue, "9/20");  // 123.45 - 123
  request.whole_minor_units = false;
  EXPECT_EQ(must(convert_credits(request)).credits, dec("1.2345"));
  request.credits = std::nullopt;
  request.amount = dec("1");
  request.rate = dec("0.03");
  request.policy.credit_places = 5;
  EXPECT_EQ(must(convert_credits(request)).credits, dec("33.33333"));
  request.policy.credit_rounding = RoundingMode::up;
  converted = must(convert_credits(request));
  EXPECT_EQ(converted.credits, dec("33.33334"));
  EXPECT_EQ(converted.credits_exact, "100/3");
  request.amount_minor = Minor{1};
  EXPECT_EQ(convert_credits(request).error().field, "/credits");
}

}  // namespace
}  // namespace osto::billing
