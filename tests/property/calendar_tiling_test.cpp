// The calendar proof: for every anchor day and every zone of the world, billing periods tile, without a gap and without an
// overlap. The default run takes five years of 2000 to 2100 for each pair, others for the next; OSTO_TEST_LONG=1 takes all.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "core/calendar/cycle.hpp"
#include "core/schedule/billing_schedule.hpp"
#include "tests/unit/base/must.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace osto::billing {
namespace {

using testing::must;

constexpr int kFirstYear = 2000, kYears = 101;

Instant just_before(Instant instant) { return Instant::from_microseconds(instant.microseconds() - 1); }

std::vector<int> years_for(std::size_t zone, int day) {
  const char* text = std::getenv("OSTO_TEST_LONG");
  std::vector<int> years;
  if (text != nullptr && std::string(text) == "1") {
    for (int year = 0; year < kYears; ++year) years.push_back(year);
    return years;
  }
  for (std::size_t k = 0; k < 5; ++k) years.push_back(static_cast<int>((zone * 31 + static_cast<std::size_t>(day) + k * 21) % kYears));
  return years;
}

/// What is wrong with a year's boundaries, or "". A boundary is the first instant of its local day or of what follows it,
/// where a zone leaves that day out; the period before ends there.
std::string fault_in_year(const Zone& zone, Instant anchor, int day, int year) {
  const int months = kFirstYear + year == 2100 ? 11 : 12;  // the zone table ends with 2100
  Instant start = must(boundary(zone, anchor, {}, year * 12));
  for (int month = 0; month <= months; ++month) {
    const int calendar_year = kFirstYear + year + month / 12, calendar_month = month % 12 + 1;
    const Date expected = must(Date::from_ymd(calendar_year, calendar_month, std::min(day, days_in_month(calendar_year, calendar_month))));
    const std::string where = std::string(zone.name()) + " day " + std::to_string(day) + " " + expected.to_string();
    if (zone.local_date(start) < expected) return where + ": too early";
    if (zone.local_date(just_before(start)) >= expected) return where + ": too late";
    if (month == months) break;
    const std::int64_t n = year * std::int64_t{12} + month;
    const Instant end = must(boundary(zone, anchor, {}, n + 1));
    if (end <= start) return where + ": the period is empty";
    if (must(boundary_index_at(zone, anchor, {}, start)) != n) return where + ": its start lies in another period";
    if (must(boundary_index_at(zone, anchor, {}, just_before(end))) != n) return where + ": its last instant lies in another period";
    start = end;
  }
  return "";
}

TEST(CalendarProof, PeriodsTileForEveryAnchorDayAndZone) {
  const auto zones = list_zones();
  std::int64_t checked = 0;
  for (std::size_t z = 0; z < zones.size(); ++z) {
    for (int day = 1; day <= 31; ++day) {
      const Instant anchor = must(zones[z].start_of_day(must(Date::from_ymd(kFirstYear, 1, day))));
      for (const int year : years_for(z, day)) {
        ASSERT_EQ(fault_in_year(zones[z], anchor, day, year), "");
        ++checked;
      }
    }
  }
  RecordProperty("years_checked", std::to_string(checked));
  EXPECT_GE(checked, static_cast<std::int64_t>(zones.size()) * 31 * 5);
}

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

const Zone& any_zone() { return list_zones()[any_in_range<std::size_t>(0, list_zones().size())]; }

Cadence any_cadence(Instant from) {
  const auto unit = static_cast<CycleUnit>(any_in_range(1, 5));
  const Cycle cycle{unit, any_in_range<std::int64_t>(1, unit == CycleUnit::year ? 2 : 15), any_in_range(0, 2) == 0};
  const Instant anchor = Instant::from_microseconds(from.microseconds() + any_in_range<std::int64_t>(-400, 400) * (kMicrosecondsPerDay / 3));
  return {from, BillingZone(any_zone()), anchor, cycle, any_in_range(0, 2) == 0};
}

RC_GTEST_PROP(ScheduleProperty, periods_tile_through_trials_pauses_and_changes, ()) {
  ScheduleTerms terms;
  terms.start = Instant::from_microseconds(any_in_range<std::int64_t>(15'000, 30'000) * kMicrosecondsPerDay + 12'345);
  const auto later = [&](Instant from) { return Instant::from_microseconds(from.microseconds() + any_in_range<std::int64_t>(1, 90) * (kMicrosecondsPerDay / 2)); };
  terms.billing_start = any_in_range(0, 2) == 0 ? terms.start : later(terms.start);
  terms.cadences.push_back(any_cadence(terms.billing_start));
  Instant at = terms.billing_start;
  for (int i = any_in_range(0, 3); i > 0; --i) {
    at = later(at);
    Cadence next = any_cadence(at);
    if (next.keeps_period) next.cycle = terms.cadences.back().cycle, next.anchor = terms.cadences.back().anchor;
    terms.cadences.push_back(next);
  }
  Instant pause = terms.start;
  for (int i = any_in_range(0, 3); i > 0; --i) {
    const Instant from = later(pause);
    pause = later(from);
    terms.pauses.push_back({from, pause});
  }
  if (any_in_range(0, 2) == 0) terms.end = later(later(terms.billing_start));
  BillingPolicy policy;
  policy.pause_billing = static_cast<PauseBilling>(any_in_range(0, 3));
  policy.billing_mode = static_cast<BillingMode>(any_in_range(0, 2));
  const std::vector<ScheduledPeriod> periods = must(draw_schedule(policy, terms, {30, {}}));
  Instant cursor = terms.start;
  for (const ScheduledPeriod& period : periods) {
    RC_ASSERT(period.span.start == cursor);
    RC_ASSERT(period.span.end > period.span.start);
    RC_ASSERT(period.full.start <= period.span.start);
    RC_ASSERT(period.full.end >= period.span.end);
    RC_ASSERT(period.share.numerator >= 0 && period.share.numerator <= period.share.denominator);
    cursor = period.span.end;
  }
  if (terms.end.has_value() && periods.size() < 30) RC_ASSERT(cursor == *terms.end);
}

}  // namespace
}  // namespace osto::billing
