// Billing periods over every zone of the world: they tile, they never run backwards, and text reads back.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <osto_billing/time.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

#include "core/calendar/cycle.hpp"
#include "core/calendar/zone.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

constexpr std::int64_t kMicrosecondsPerYear = 365 * kMicrosecondsPerDay;

/// Over the whole range from the first case on; rapidcheck's own inRange starts near the low end.
template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

const Zone& any_zone() {
  const auto zones = list_zones();
  return zones[any_in_range<std::size_t>(0, zones.size())];
}

/// 1975 to 2085, to the microsecond.
Instant any_instant() {
  return Instant::from_microseconds(any_in_range(5 * kMicrosecondsPerYear, 115 * kMicrosecondsPerYear));
}

/// Half of all instants lie within three hours of a change of the zone's clock.
Instant any_instant_in(const Zone& zone) {
  const auto changes = zone.transitions();
  if (changes.size() < 2 || any_in_range(0, 2) == 0) return any_instant();
  const ZoneTransition change = changes[any_in_range<std::size_t>(1, changes.size())];
  const std::int64_t seconds = change.utc_seconds + any_in_range<std::int64_t>(-10'800, 10'800);
  const std::int64_t microseconds = seconds * kMicrosecondsPerSecond;
  return Instant::from_microseconds(std::clamp(microseconds, 5 * kMicrosecondsPerYear, 115 * kMicrosecondsPerYear));
}

Cycle any_cycle() {
  const auto unit = static_cast<CycleUnit>(any_in_range(1, 5));
  const std::int64_t longest = unit == CycleUnit::year ? 3 : unit == CycleUnit::month ? 13 : 40;
  return {unit, any_in_range<std::int64_t>(1, longest)};
}

RC_GTEST_PROP(CycleProperty, boundaries_never_run_backwards, ()) {
  const Zone& zone = any_zone();
  const Instant anchor = any_instant_in(zone);
  const Cycle cycle = any_cycle();
  // A year stays inside the table on both sides of the anchor.
  Instant before = must(boundary(zone, anchor, cycle, -1));
  for (std::int64_t n = 0; n <= 4; ++n) {
    const Instant after = must(boundary(zone, anchor, cycle, n));
    // Only a zone that skips a whole day can make a period empty.
    RC_ASSERT(before < after || (before == after && cycle == Cycle{CycleUnit::day, 1}));
    before = after;
  }
  RC_ASSERT(must(boundary(zone, anchor, cycle, 0)) == anchor);
}

RC_GTEST_PROP(CycleProperty, every_instant_lies_in_exactly_the_period_found, ()) {
  const Zone& zone = any_zone();
  const Instant anchor = any_instant_in(zone);
  const Instant instant = any_instant_in(zone);
  const Cycle cycle = any_cycle();
  const auto found = boundary_index_at(zone, anchor, cycle, instant);
  if (!found.has_value()) {  // only when the period begins before 1970
    RC_ASSERT(found.error().code == ErrorCode::out_of_range && instant < anchor);
    return;
  }
  const std::int64_t n = found.value();
  const Period period = must(period_at_index(zone, anchor, cycle, n));
  RC_ASSERT(period.contains(instant));
  RC_ASSERT(must(boundary_index_at(zone, anchor, cycle, period.start)) == n);
  RC_ASSERT(must(period_at_index(zone, anchor, cycle, n + 1)).start == period.end);
}

RC_GTEST_PROP(CycleProperty, a_boundary_keeps_day_and_time_wherever_they_exist, ()) {
  const Zone& zone = any_zone();
  const Instant anchor = any_instant_in(zone);
  const std::int64_t months = any_in_range<std::int64_t>(1, 60);
  const Instant at = must(boundary(zone, anchor, {CycleUnit::month, 1}, months));
  const Date expected = must(add_months_clamped(zone.local_date(anchor), months));
  const std::int64_t wanted = expected.days_since_epoch() * kMicrosecondsPerDay + zone.local_time_of_day(anchor);
  const std::int64_t shown = zone.local_date(at).days_since_epoch() * kMicrosecondsPerDay + zone.local_time_of_day(at);
  if (shown == wanted) return;
  // Otherwise the local clock jumped over it: just before, it showed an earlier time, and now a later one.
  const Instant just_before = must(minus(at, Microseconds{1}));
  const std::int64_t shown_before = zone.local_date(just_before).days_since_epoch() * kMicrosecondsPerDay +
                                    zone.local_time_of_day(just_before);
  RC_ASSERT(shown_before < wanted && wanted < shown);
}

RC_GTEST_PROP(ZoneProperty, local_time_leads_back_to_the_instant_or_to_its_earlier_twin, ()) {
  const Zone& zone = any_zone();
  const Instant instant = any_instant_in(zone);
  const Date date = zone.local_date(instant);
  const std::int64_t time_of_day = zone.local_time_of_day(instant);
  const Instant back = must(zone.to_instant(date, time_of_day));
  RC_ASSERT(back <= instant);
  RC_ASSERT(zone.local_date(back) == date);
  RC_ASSERT(zone.local_time_of_day(back) == time_of_day);
}

RC_GTEST_PROP(TimeProperty, instants_read_back, ()) {
  const Instant instant =
      Instant::from_microseconds(any_in_range(Instant::kMinMicroseconds, Instant::kMaxMicroseconds));
  RC_ASSERT(must(Instant::parse(instant.to_string())) == instant);
}

RC_GTEST_PROP(TimeProperty, dates_read_back_and_count_back, ()) {
  const Date date = must(Date::from_days_since_epoch(any_in_range<std::int64_t>(-719'162, 2'932'897)));
  RC_ASSERT(must(Date::parse(date.to_string())) == date);
  RC_ASSERT(must(Date::from_ymd(date.year(), date.month(), date.day())) == date);
  RC_ASSERT(must(Date::from_days_since_epoch(date.days_since_epoch())) == date);
}

RC_GTEST_PROP(TimeProperty, text_is_read_without_surprise, ()) {
  // Any one character changed: still a valid spelling of something, or an error; never a crash or another text.
  std::string text = any_instant().to_string();
  text[any_in_range<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
  const auto read = Instant::parse(text);
  if (read.has_value()) RC_ASSERT(read.value().to_string() == text);
}

}  // namespace
}  // namespace osto::billing
