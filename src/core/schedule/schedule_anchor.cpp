#include "core/schedule/schedule_anchor.hpp"

#include "core/calendar/moments.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<Date> weekday_at_or_before(Date date, WeekStart weekday) {
  const int wanted = static_cast<int>(weekday) + 1;  // ISO numbers, Monday is 1
  const int present = static_cast<int>(weekday_of(date));
  return add_days(date, -((present - wanted + 7) % 7));
}

Result<Date> first_of_cycle(Date date, std::int64_t months) {
  if (months % 12 == 0) return Date::from_ymd(date.year(), 1, 1);
  const int length = 12 % months == 0 ? static_cast<int>(months) : 1;
  return Date::from_ymd(date.year(), (date.month() - 1) / length * length + 1, 1);
}

Result<Date> calendar_start(Date date, Cycle cycle, WeekStart week_start) {
  if (cycle.unit == CycleUnit::day) return date;
  if (cycle.unit == CycleUnit::week) return weekday_at_or_before(date, week_start);
  return first_of_cycle(date, months_in(cycle));
}

/// The latest month of the schedule, from the start's on backwards, that has that day; the longest one if none has.
Result<Date> day_of_month(Date start, const AnchorChoice& choice, std::int64_t months) {
  const int day = static_cast<int>(*choice.day);
  const int month = choice.month.has_value() ? static_cast<int>(*choice.month) : start.month();
  OSTO_TRY(Date first, Date::from_ymd(start.year(), month, 1));
  Date best = first;
  int best_length = 0;
  constexpr int kLeapCycle = 96;  // months in which every 29 February of a yearly schedule comes by
  for (std::int64_t back = 0; back <= std::max<std::int64_t>(kLeapCycle, months) && first.year() > 1970; back += months) {
    const int length = days_in_month(first.year(), first.month());
    if (length > best_length) {
      best = first;
      best_length = length;
    }
    if (length >= day) break;
    OSTO_TRY(first, add_months_clamped(first, -months));
  }
  return Date::from_ymd(best.year(), best.month(), std::min(day, days_in_month(best.year(), best.month())));
}

Result<Instant> chosen_anchor(const Zone& zone, const BillingPolicy& policy, const AnchorChoice& choice, Cycle cycle,
                              Instant start) {
  if (choice.instant.has_value()) return *choice.instant;
  const Date date = zone.local_date(start);
  const std::int64_t time = policy.proration_unit == ProrationUnit::second ? zone.local_time_of_day(start) : 0;
  const std::int64_t months = months_in(cycle);
  if (months > 0 && choice.day.has_value()) {
    OSTO_TRY(const Date day, day_of_month(date, choice, months));
    return zone.to_instant(day, time);
  }
  if (cycle.unit == CycleUnit::week && choice.weekday.has_value()) {
    OSTO_TRY(const Date day, weekday_at_or_before(date, *choice.weekday));
    return zone.to_instant(day, time);
  }
  if (policy.anchor != AnchorKind::calendar) return start;
  OSTO_TRY(const Date first, calendar_start(date, cycle, policy.week_start));
  return zone.start_of_day(first);
}

}  // namespace

Result<Instant> schedule_anchor(const Zone& zone, const BillingPolicy& policy, const AnchorChoice& choice, Cycle cycle,
                                Instant start) {
  OSTO_TRY(const Instant anchor, chosen_anchor(zone, policy, choice, cycle, start));
  return boundary_instant(zone, policy, anchor);
}

Result<Instant> boundary_instant(const Zone& zone, const BillingPolicy& policy, Instant instant) {
  return policy.boundary_time == BoundaryTime::start_of_day ? last_midnight(zone, instant) : Result<Instant>(instant);
}

Result<Instant> realigned_anchor(const Zone& zone, const BillingPolicy& policy, AnchorChoice choice, Instant anchor, Cycle cycle,
                                 Instant start) {
  if (months_in(cycle) == 0) return anchor;
  choice.instant.reset();
  choice.month.reset();
  choice.day = choice.day.value_or(zone.local_date(anchor).day());
  OSTO_TRY(const Instant realigned, schedule_anchor(zone, policy, choice, cycle, start));
  return zone.to_instant(zone.local_date(realigned), zone.local_time_of_day(anchor));
}

}  // namespace osto::billing
