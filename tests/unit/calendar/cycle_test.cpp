#include <gtest/gtest.h>

#include "core/calendar/cycle.hpp"

#include <string>
#include <tuple>
#include <vector>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

constexpr Cycle kDaily{CycleUnit::day, 1};
constexpr Cycle kWeekly{CycleUnit::week, 1};
constexpr Cycle kMonthly{CycleUnit::month, 1};
constexpr Cycle kQuarterly{CycleUnit::month, 3};
constexpr Cycle kYearly{CycleUnit::year, 1};

const Zone& zone(std::string_view name) { return *must(find_zone(name)); }
Instant instant(std::string_view text) { return must(Instant::parse(text)); }
Date date(std::string_view text) { return must(Date::parse(text)); }

struct Row {
  std::string zone, anchor;
  Cycle cycle;
  std::int64_t n;
  std::string boundary;
};

TEST(CycleTest, day_31_clamps_and_returns) {
  const Row rows[] = {
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, 0, "2026-01-31T00:00:00Z"},
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, 1, "2026-02-28T00:00:00Z"},
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, 2, "2026-03-31T00:00:00Z"},
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, 3, "2026-04-30T00:00:00Z"},
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, 25, "2028-02-29T00:00:00Z"},
      {"UTC", "2026-01-31T00:00:00Z", kMonthly, -2, "2025-11-30T00:00:00Z"},
      {"UTC", "2025-11-30T12:00:00Z", kQuarterly, 1, "2026-02-28T12:00:00Z"},
      {"UTC", "2025-11-30T12:00:00Z", kQuarterly, 2, "2026-05-30T12:00:00Z"},
      {"UTC", "2024-02-29T00:00:00Z", kYearly, 1, "2025-02-28T00:00:00Z"},
      {"UTC", "2024-02-29T00:00:00Z", kYearly, 4, "2028-02-29T00:00:00Z"},
      {"UTC", "2024-02-29T00:00:00Z", kMonthly, 1, "2024-03-29T00:00:00Z"},
      {"UTC", "2026-11-24T00:00:00Z", kWeekly, 6, "2027-01-05T00:00:00Z"},
      {"UTC", "2026-11-24T00:00:00Z", Cycle{CycleUnit::day, 30}, 2, "2027-01-23T00:00:00Z"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(must(boundary(zone(row.zone), instant(row.anchor), row.cycle, row.n)), instant(row.boundary))
        << row.anchor << " n=" << row.n;
  }
}

TEST(CycleTest, the_local_time_of_day_is_kept_over_clock_changes) {
  const Row rows[] = {
      // Berlin midnight on the 1st: 23:00 UTC in winter, 22:00 UTC in summer.
      {"Europe/Berlin", "2026-02-28T23:00:00Z", kMonthly, 1, "2026-03-31T22:00:00Z"},
      {"Europe/Berlin", "2026-02-28T23:00:00Z", kMonthly, 8, "2026-10-31T23:00:00Z"},
      // 02:30 on the 29th: does not exist on 2026-03-29 -> 01:00 UTC, and is back a month later.
      {"Europe/Berlin", "2026-01-29T01:30:00Z", kMonthly, 2, "2026-03-29T01:00:00Z"},
      {"Europe/Berlin", "2026-01-29T01:30:00Z", kMonthly, 3, "2026-04-29T00:30:00Z"},
      // 02:30 on the 25th: happens twice on 2026-10-25 -> the earlier one.
      {"Europe/Berlin", "2026-09-25T00:30:00Z", kMonthly, 1, "2026-10-25T00:30:00Z"},
      {"Europe/Berlin", "2026-09-25T00:30:00Z", kMonthly, 2, "2026-11-25T01:30:00Z"},
      // An anchor on the later of the two stays where it is; its next boundary is at 02:30 again.
      {"Europe/Berlin", "2026-10-25T01:30:00Z", kDaily, 0, "2026-10-25T01:30:00Z"},
      {"Europe/Berlin", "2026-10-25T01:30:00Z", kDaily, 1, "2026-10-26T01:30:00Z"},
      {"America/New_York", "2026-01-31T05:00:00Z", kMonthly, 1, "2026-02-28T05:00:00Z"},
      {"America/New_York", "2026-01-31T05:00:00Z", kMonthly, 2, "2026-03-31T04:00:00Z"},
      {"America/New_York", "2026-01-31T05:00:00Z", kYearly, 1, "2027-01-31T05:00:00Z"},
      // Zones without clock changes. The UTC day is the one before.
      {"Asia/Kolkata", "2026-01-30T18:30:00Z", kMonthly, 1, "2026-02-27T18:30:00Z"},
      {"Asia/Kolkata", "2026-01-30T18:30:00Z", kMonthly, 2, "2026-03-30T18:30:00Z"},
      {"Asia/Kuwait", "2024-02-28T21:00:00Z", kYearly, 1, "2025-02-27T21:00:00Z"},
      {"Asia/Tokyo", "2026-08-30T15:00:00Z", kMonthly, 1, "2026-09-29T15:00:00Z"},
      {"Asia/Tokyo", "2026-08-30T15:00:00Z", kMonthly, 2, "2026-10-30T15:00:00Z"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(must(boundary(zone(row.zone), instant(row.anchor), row.cycle, row.n)), instant(row.boundary))
        << row.zone << " " << row.anchor << " n=" << row.n;
  }
}

TEST(CycleTest, finds_the_period_that_holds_an_instant) {
  const Instant anchor = instant("2026-01-31T00:00:00Z");
  const std::vector<std::pair<std::string, std::int64_t>> rows = {
      {"2026-01-31T00:00:00Z", 0}, {"2026-02-27T23:59:59.999999Z", 0}, {"2026-02-28T00:00:00Z", 1},
      {"2026-03-30T23:59:59Z", 1}, {"2026-03-31T00:00:00Z", 2},        {"2026-01-30T23:59:59Z", -1},
      {"2025-12-31T00:00:00Z", -1}, {"2025-12-30T00:00:00Z", -2},      {"2016-01-31T00:00:00Z", -120},
  };
  for (const auto& [at, n] : rows) {
    EXPECT_EQ(must(boundary_index_at(zone("UTC"), anchor, kMonthly, instant(at))), n) << at;
  }
  EXPECT_EQ(must(period_containing(zone("UTC"), anchor, kMonthly, instant("2026-03-15T00:00:00Z"))),
            (Period{instant("2026-02-28T00:00:00Z"), instant("2026-03-31T00:00:00Z")}));
  EXPECT_EQ(must(period_at_index(zone("UTC"), anchor, kYearly, 0)),
            (Period{anchor, instant("2027-01-31T00:00:00Z")}));
}

TEST(CycleTest, a_skipped_day_is_one_empty_period) {
  const Zone& apia = zone("Pacific/Apia");
  const Instant anchor = must(apia.start_of_day(date("2011-12-29")));
  const Period skipped = must(period_at_index(apia, anchor, kDaily, 1));
  EXPECT_TRUE(skipped.is_empty());
  EXPECT_EQ(must(boundary_index_at(apia, anchor, kDaily, skipped.start)), 2);
}

TEST(CycleTest, a_clock_set_back_over_midnight_does_not_reopen_the_day_before) {
  // St John's went from 00:01 back to 23:01 on 2010-11-07, at 02:31 UTC: the 7th began at 02:30 UTC, and 02:45 UTC
  // shows 23:15 of the 6th, yet lies in the period that began at 02:30.
  const Zone& st_johns = zone("America/St_Johns");
  const Instant anchor = instant("2010-11-01T02:30:00Z");
  EXPECT_EQ(must(boundary(st_johns, anchor, kDaily, 6)), instant("2010-11-07T02:30:00Z"));
  EXPECT_EQ(st_johns.local_date(instant("2010-11-07T02:45:00Z")), date("2010-11-06"));
  EXPECT_EQ(must(boundary_index_at(st_johns, anchor, kDaily, instant("2010-11-07T02:45:00Z"))), 6);
  EXPECT_EQ(must(boundary(st_johns, anchor, kDaily, 7)), instant("2010-11-08T03:30:00Z"));
}

TEST(CycleTest, refuses_what_it_cannot_know) {
  const Zone& utc = zone("UTC");
  const Instant anchor = instant("2026-01-31T00:00:00Z");
  EXPECT_EQ(error_of(boundary(utc, Instant(), kMonthly, 1)), "invalid_value");
  EXPECT_EQ(error_of(boundary(utc, anchor, Cycle{CycleUnit::month, 0}, 1)), "invalid_value");
  EXPECT_EQ(error_of(boundary(utc, anchor, Cycle{CycleUnit::day, kMaxCycleCount + 1}, 1)), "invalid_value");
  EXPECT_EQ(error_of(boundary(utc, anchor, kYearly, 75)), "out_of_range");
  EXPECT_EQ(must(boundary(utc, anchor, kYearly, 74)), instant("2100-01-31T00:00:00Z"));
  EXPECT_EQ(error_of(boundary(utc, anchor, kYearly, -57)), "out_of_range");
  EXPECT_EQ(error_of(boundary(utc, anchor, kYearly, std::numeric_limits<std::int64_t>::max())), "out_of_range");
  EXPECT_EQ(error_of(boundary_index_at(utc, anchor, kMonthly, Instant())), "invalid_value");
}

TEST(CycleTest, local_days_after_keep_the_time_of_day) {
  const Zone& berlin = zone("Europe/Berlin");
  // 2026-03-28 12:00 CET + 1 local day = 2026-03-29 12:00 CEST: 23 hours.
  EXPECT_EQ(must(at_local_days_after(berlin, instant("2026-03-28T11:00:00Z"), 1)), instant("2026-03-29T10:00:00Z"));
  EXPECT_EQ(must(at_local_days_after(berlin, instant("2026-10-24T10:00:00Z"), 1)), instant("2026-10-25T11:00:00Z"));
  EXPECT_EQ(must(at_local_days_after(berlin, instant("2026-10-25T01:30:00Z"), 0)), instant("2026-10-25T01:30:00Z"));
  EXPECT_EQ(must(at_local_days_after(zone("Asia/Kolkata"), instant("2026-02-27T18:30:00Z"), 14)),
            instant("2026-03-13T18:30:00Z"));
  EXPECT_EQ(error_of(at_local_days_after(berlin, Instant(), 1)), "invalid_value");
  EXPECT_EQ(error_of(at_local_days_after(berlin, instant("2100-12-31T00:00:00Z"), 2)), "out_of_range");
  EXPECT_EQ(local_days_in(berlin, {instant("2026-02-28T23:00:00Z"), instant("2026-03-31T22:00:00Z")}), 31);
}

TEST(FiscalYearTest, is_labelled_by_the_years_it_spans) {
  const std::vector<std::tuple<std::string, int, int, std::string>> rows = {
      {"2026-03-31", 4, 2025, "2025-26"}, {"2026-04-01", 4, 2026, "2026-27"}, {"2027-03-31", 4, 2026, "2026-27"},
      {"2026-01-01", 1, 2026, "2026"},    {"2026-12-31", 1, 2026, "2026"},    {"2099-12-31", 10, 2099, "2099-00"},
      {"2008-07-01", 7, 2008, "2008-09"},
  };
  for (const auto& [day, start_month, first_year, label] : rows) {
    EXPECT_EQ(must(fiscal_year(date(day), start_month)), (FiscalYear{first_year, label})) << day;
  }
  EXPECT_EQ(error_of(fiscal_year(date("2026-01-01"), 13)), "invalid_value");
  EXPECT_EQ(error_of(fiscal_year(Date(), 1)), "invalid_value");
}

TEST(CycleUnitTest, names_read_back) {
  for (const CycleUnit unit : {CycleUnit::day, CycleUnit::week, CycleUnit::month, CycleUnit::year}) {
    EXPECT_EQ(must(parse_cycle_unit(name_of(unit))), unit);
  }
  EXPECT_EQ(error_of(parse_cycle_unit("fortnight")), "invalid_value");
}

}  // namespace
}  // namespace osto::billing
