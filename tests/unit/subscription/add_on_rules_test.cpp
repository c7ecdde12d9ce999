// What goes beside what, and where the boundaries of an add-on lie.
#include "core/subscription/add_on_rules.hpp"
#include "core/subscription/item_calendar.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Instant at(std::string_view text) { return must(Instant::parse(text)); }

NeighborPlan plan(std::string code, std::string available_with = {}, std::string not_with = {}) {
  NeighborPlan made{std::move(code), {}};
  made.version.available_with = std::move(available_with);
  made.version.not_with = std::move(not_with);
  return made;
}

TEST(AddOnRules, GoWithTheBasesTheyNameOrWithAll) {
  EXPECT_TRUE(goes_with(plan("backup"), plan("basic")));
  EXPECT_TRUE(goes_with(plan("backup", "basic\npro"), plan("pro")));
  EXPECT_FALSE(goes_with(plan("backup", "basic\npro"), plan("pr")));  // codes, not parts of them
}

TEST(AddOnRules, ExcludeInEitherDirection) {
  EXPECT_FALSE(goes_with(plan("backup", "", "basic"), plan("basic")));
  EXPECT_FALSE(goes_with(plan("backup"), plan("all", "", "shield\nbackup")));
  const NeighborPlan basic = plan("basic");
  EXPECT_EQ(error_of(check_add_on(plan("backup"), basic, {plan("shield", "", "backup")})), "state_conflict");
  EXPECT_EQ(error_of(check_add_on(plan("backup", "", "shield"), basic, {plan("shield")})), "state_conflict");
  EXPECT_EQ(error_of(check_add_on(plan("backup"), basic, {plan("shield"), plan("backup")})), "");  // two of one plan may stand
}

/// A base by the month from 31 January, at UTC.
class AddOnAnchor : public ::testing::Test {
 protected:
  AddOnAnchor() {
    base.context.zone = base.context.seller_zone = must(find_zone("UTC"));
    base.context.policy.proration_unit = ProrationUnit::day;
    base.subscription.start_at = at("2026-01-31T00:00:00Z");
    base.item.emplace();
    base.item->interval_unit = IntervalUnit::month;
    base.item->anchor = base.item->valid_from = base.subscription.start_at;
  }
  /// The first boundary after the start, and the second.
  std::string boundaries(PlanInterval interval, std::string_view start) {
    ItemRow add_on;
    add_on.interval_unit = interval.unit;
    add_on.interval_count = interval.count;
    const auto anchor = must(add_on_anchor(base, interval, at(start)));
    if (!anchor) return "by policy";
    add_on.anchor = *anchor;
    const Period first = must(billing_period_at(base.context, base.subscription, add_on, at(start)));
    const Period second = must(billing_period_at(base.context, base.subscription, add_on, first.end));
    return first.end.to_string().substr(0, 10) + " " + second.end.to_string().substr(0, 10);
  }
  SubscriptionContext base;
};

TEST_F(AddOnAnchor, IsTheBasesWhereItsPeriodIsAWholeNumberOfTheAddOns) {
  EXPECT_EQ(boundaries({IntervalUnit::month, 1}, "2026-02-10T00:00:00Z"), "2026-02-28 2026-03-31");
  base.item->interval_unit = IntervalUnit::year;
  EXPECT_EQ(boundaries({IntervalUnit::month, 1}, "2026-02-10T00:00:00Z"), "2026-02-28 2026-03-31");
  EXPECT_EQ(boundaries({IntervalUnit::quarter, 1}, "2026-02-10T00:00:00Z"), "2026-04-30 2026-07-31");
}

TEST_F(AddOnAnchor, IsTheBasesNextBoundaryForALongerInterval) {
  EXPECT_EQ(boundaries({IntervalUnit::year, 1}, "2026-02-10T00:00:00Z"), "2026-02-28 2027-02-28");
  EXPECT_EQ(boundaries({IntervalUnit::quarter, 1}, "2026-02-10T00:00:00Z"), "2026-02-28 2026-05-31");
  EXPECT_EQ(boundaries({IntervalUnit::quarter, 1}, "2026-02-28T00:00:00Z"), "2026-05-31 2026-08-31");  // on a boundary: from there
  base.item->interval_unit = IntervalUnit::week;
  EXPECT_EQ(boundaries({IntervalUnit::week, 4}, "2026-02-10T00:00:00Z"), "2026-02-14 2026-03-14");
  EXPECT_EQ(boundaries({IntervalUnit::day, 1}, "2026-02-10T00:00:00Z"), "2026-02-11 2026-02-12");
}

TEST_F(AddOnAnchor, IsThePolicysWhereTheyDoNotCountAlike) {
  EXPECT_EQ(boundaries({IntervalUnit::week, 1}, "2026-02-10T00:00:00Z"), "by policy");
}

}  // namespace
}  // namespace osto::billing::testing
