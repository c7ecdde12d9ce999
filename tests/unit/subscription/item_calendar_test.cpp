// Anchors, trials and the days of changes as the rows of a subscription have them.
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/subscription_context.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Instant at(std::string_view text) { return must(Instant::parse(text)); }

class ItemCalendar : public ::testing::Test {
 protected:
  ItemCalendar() {
    context.zone = context.seller_zone = must(find_zone("UTC"));
    context.policy.proration_unit = ProrationUnit::day;
    subscription.start_at = at("2026-01-20T10:30:00Z");
    item.interval_unit = IntervalUnit::month;
    item.anchor = item.valid_from = at("2026-01-01T00:00:00Z");
    item.charged_through = at("2026-02-01T00:00:00Z");
  }
  std::string anchor(IntervalUnit unit) {
    return must(anchor_of(context, subscription, {unit, 1}, subscription.start_at)).to_string();
  }
  std::string instants(std::string_view now) {
    const ChangeInstants found = must(change_of_item(context, subscription, item, at(now)));
    return found.old_end.to_string().substr(0, 16) + " " + found.new_start.to_string().substr(0, 16);
  }

  BillingContext context;
  SubscriptionRow subscription;
  ItemRow item;
};

TEST_F(ItemCalendar, TheAnchorIsThePolicysTheCompanysOrTheSubscriptionsOwn) {
  EXPECT_EQ(anchor(IntervalUnit::month), "2026-01-20T10:30:00.000000Z");
  context.policy.anchor = AnchorKind::calendar;
  EXPECT_EQ(anchor(IntervalUnit::month), "2026-01-01T00:00:00.000000Z");
  EXPECT_EQ(anchor(IntervalUnit::quarter), "2026-01-01T00:00:00.000000Z");
  EXPECT_EQ(anchor(IntervalUnit::week), "2026-01-19T00:00:00.000000Z");
  context.company.billing_day = 17;
  EXPECT_EQ(anchor(IntervalUnit::month), "2026-01-01T00:00:00.000000Z");  // the company's day is for the anchor account
  context.policy.anchor = AnchorKind::account;
  EXPECT_EQ(anchor(IntervalUnit::month), "2026-01-17T00:00:00.000000Z");
  subscription.billing_day = 25;
  EXPECT_EQ(anchor(IntervalUnit::month), "2026-01-25T00:00:00.000000Z");
}

TEST_F(ItemCalendar, AFixedOffsetIsThatOfTheStart) {
  context.zone = must(find_zone("Europe/Berlin"));
  item.anchor = at("2025-12-31T23:00:00Z");
  EXPECT_EQ(must(billing_period_at(context, subscription, item, at("2026-04-10T00:00:00Z"))).start, at("2026-03-31T22:00:00Z"));
  context.policy.zone_rule = ZoneRule::fixed_offset;
  EXPECT_EQ(must(billing_period_at(context, subscription, item, at("2026-04-10T00:00:00Z"))).start, at("2026-03-31T23:00:00Z"));
}

TEST_F(ItemCalendar, ATrialEndsByLocalOrElapsedDays) {
  context.zone = must(find_zone("Europe/Berlin"));
  subscription.start_at = at("2026-03-26T12:00:00Z");  // 13:00; the clocks go forward on the 29th
  EXPECT_EQ(must(trial_end_of(context, subscription, 7)), at("2026-04-02T11:00:00Z"));
  context.policy.trial_length = TrialLength::elapsed_days;
  EXPECT_EQ(must(trial_end_of(context, subscription, 7)), at("2026-04-02T12:00:00Z"));
  context.policy.trial_first_day = TrialFirstDay::start_of_day;
  EXPECT_EQ(must(trial_end_of(context, subscription, 7)), at("2026-04-01T22:00:00Z"));
  EXPECT_EQ(must(trial_end_of(context, subscription, 0)), subscription.start_at);  // never before the start
}

TEST_F(ItemCalendar, TheDayOfAChangeIsWhoseThePolicySays) {
  EXPECT_EQ(instants("2026-01-17T10:30:00Z"), "2026-01-17T00:00 2026-01-17T00:00");
  context.policy.change_day = ChangeDay::old_terms;
  EXPECT_EQ(instants("2026-01-17T10:30:00Z"), "2026-01-18T00:00 2026-01-18T00:00");
  EXPECT_EQ(instants("2026-02-01T00:00:00Z"), "2026-02-01T00:00 2026-02-01T00:00");  // a boundary that is not billed yet
  context.policy.change_day = ChangeDay::both_terms;
  EXPECT_EQ(instants("2026-01-17T10:30:00Z"), "2026-01-18T00:00 2026-01-17T00:00");
  item.valid_from = at("2026-01-17T09:00:00Z");  // the item began on that day: nothing is billed before it
  EXPECT_EQ(instants("2026-01-17T10:30:00Z"), "2026-01-18T00:00 2026-01-17T09:00");
  context.policy.proration_unit = ProrationUnit::second;
  EXPECT_EQ(instants("2026-01-17T10:30:00Z"), "2026-01-17T10:30 2026-01-17T10:30");
}

TEST_F(ItemCalendar, TheDayOfTheEndIsBilledOrNot) {
  EXPECT_EQ(must(billed_end_of(context, subscription, item, at("2026-01-17T10:30:00Z"))), at("2026-01-17T00:00:00Z"));
  context.policy.end_day = EndDay::billed;
  EXPECT_EQ(must(billed_end_of(context, subscription, item, at("2026-01-17T10:30:00Z"))), at("2026-01-18T00:00:00Z"));
  EXPECT_EQ(must(billed_end_of(context, subscription, item, at("2026-01-31T10:30:00Z"))), at("2026-02-01T00:00:00Z"));
}

TEST(PaidPart, IsTheLinesPartOfWhatWasPaidOfItsDocument) {
  LineRow line;
  line.amount_minor = Minor{10000};
  EXPECT_EQ(must(paid_part_of(line, std::nullopt)), Minor{0});
  BalanceRow balance;
  balance.total_minor = Minor{11800};
  balance.allocated_minor = Minor{4900};
  balance.credit_applied_minor = Minor{1000};
  balance.due_minor = Minor{5900};
  EXPECT_EQ(must(paid_part_of(line, balance)), Minor{5000});
  balance.due_minor = Minor{0};
  EXPECT_EQ(must(paid_part_of(line, balance)), Minor{10000});
}

TEST(PlanIntervals, AQuarterIsThreeMonths) {
  EXPECT_EQ((PlanInterval{IntervalUnit::quarter, 1}), (PlanInterval{IntervalUnit::month, 3}));
  EXPECT_EQ((PlanInterval{IntervalUnit::half_year, 1}), (PlanInterval{IntervalUnit::quarter, 2}));
  EXPECT_FALSE((PlanInterval{IntervalUnit::quarter, 2}) == (PlanInterval{IntervalUnit::quarter, 1}));
}

}  // namespace
}  // namespace osto::billing::testing
