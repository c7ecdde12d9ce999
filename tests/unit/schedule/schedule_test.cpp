// Anchors, naive steps and day 31, as pure functions. The choices one by one: tests/scenarios/calculations/schedule.yaml.
#include <gtest/gtest.h>

#include "core/schedule/schedule_anchor.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

const Zone& utc() { return *must(find_zone("UTC")); }
Date date(std::string_view text) { return must(Date::parse(text)); }
Instant day(std::string_view text) { return must(utc().start_of_day(date(text))); }

TEST(ScheduleAnchorTest, ADayThatTheMonthHasNotIsAnchoredInAnEarlierMonthOfTheSchedule) {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::day;
  const auto anchor = [&](std::string_view start, std::int64_t wanted, Cycle cycle) {
    return utc().local_date(must(schedule_anchor(utc(), policy, {{}, wanted, {}, {}}, cycle, day(start)))).to_string();
  };
  EXPECT_EQ(anchor("2026-02-10", 31, {CycleUnit::month, 1}), "2026-01-31");
  EXPECT_EQ(anchor("2026-02-10", 31, {CycleUnit::month, 3}), "2025-08-31");  // February, November, August
  EXPECT_EQ(anchor("2026-02-10", 31, {CycleUnit::year, 1}), "2024-02-29");   // no February has more
  EXPECT_EQ(anchor("2026-03-10", 15, {CycleUnit::month, 1}), "2026-03-15");
}

TEST(ScheduleAnchorTest, ElapsedTimeKeepsTheTimeOfDay) {
  const Instant start = must(Instant::parse("2026-03-10T09:30:00Z"));
  EXPECT_EQ(must(schedule_anchor(utc(), {}, {{}, 15, {}, {}}, {}, start)), must(Instant::parse("2026-03-15T09:30:00Z")));
}

TEST(ScheduleAnchorTest, RealignedTheDayOfTheMonthStays) {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::day;
  const auto anchor = [&](std::string_view old, std::string_view start, std::optional<std::int64_t> wanted, Cycle cycle) {
    const AnchorChoice choice{{}, wanted, {}, {}};
    return utc().local_date(must(realigned_anchor(utc(), policy, choice, day(old), cycle, day(start)))).to_string();
  };
  EXPECT_EQ(anchor("2015-01-01", "2015-03-15", {}, {CycleUnit::month, 12}), "2015-03-01");
  EXPECT_EQ(anchor("2015-01-01", "2015-03-15", 20, {CycleUnit::month, 12}), "2015-03-20");  // the year before ends then
  EXPECT_EQ(anchor("2015-01-31", "2015-02-15", {}, {CycleUnit::month, 1}), "2015-01-31");
  EXPECT_EQ(anchor("2015-01-01", "2015-03-15", {}, {CycleUnit::week, 2}), "2015-01-01");
  const Instant morning = must(Instant::parse("2015-01-01T09:30:00Z"));
  EXPECT_EQ(must(realigned_anchor(utc(), {}, {}, morning, {CycleUnit::month, 3}, day("2015-02-10"))),
            must(Instant::parse("2015-02-01T09:30:00Z")));
}

TEST(ScheduleAnchorTest, PeriodsMayBeginWithTheLocalDay) {
  const Zone& berlin = *must(find_zone("Europe/Berlin"));
  const Instant start = must(Instant::parse("2026-03-10T09:30:00Z"));
  BillingPolicy policy;
  EXPECT_EQ(must(schedule_anchor(berlin, policy, {}, {}, start)), start);
  EXPECT_EQ(must(boundary_instant(berlin, policy, start)), start);
  policy.boundary_time = BoundaryTime::start_of_day;
  const Instant midnight = must(Instant::parse("2026-03-09T23:00:00Z"));
  EXPECT_EQ(must(schedule_anchor(berlin, policy, {}, {}, start)), midnight);
  EXPECT_EQ(must(schedule_anchor(berlin, policy, {start, {}, {}, {}}, {}, start)), midnight);
  EXPECT_EQ(must(boundary_instant(berlin, policy, midnight)), midnight);
}

TEST(CycleTest, StaysClamped) {
  const Cycle stays{CycleUnit::month, 1, true};
  const Instant anchor = day("2026-01-31");
  EXPECT_EQ(must(boundary(utc(), anchor, stays, 1)), day("2026-02-28"));
  EXPECT_EQ(must(boundary(utc(), anchor, stays, 2)), day("2026-03-28"));
  EXPECT_EQ(must(boundary(utc(), anchor, stays, 26)), day("2028-03-28"));
  EXPECT_EQ(must(boundary(utc(), anchor, stays, -2)), day("2025-11-30"));
  EXPECT_EQ(must(boundary_index_at(utc(), anchor, stays, day("2026-03-29"))), 2);
}

TEST(CycleTest, NaiveStepsClampFromTheDateItself) {
  EXPECT_EQ(must(naive_step(date("2026-03-31"), {}, -1)), date("2026-02-28"));
  EXPECT_EQ(must(naive_step(date("2026-02-28"), {}, 1)), date("2026-03-28"));
  EXPECT_EQ(nominal_days({CycleUnit::month, 3}), 91);
  EXPECT_EQ(nominal_days({CycleUnit::month, 6}), 182);
  EXPECT_EQ(nominal_days({CycleUnit::year, 2}), 730);
  EXPECT_EQ(nominal_days({CycleUnit::week, 2}), 14);
}

}  // namespace
}  // namespace osto::billing
