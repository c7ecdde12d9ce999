#include "core/calendar/cycle.hpp"

#include <array>

#include "base/checked.hpp"

namespace osto::billing {
namespace {

struct UnitName {
  CycleUnit unit;
  std::string_view name;
};

constexpr std::array<UnitName, 4> kUnitNames{{
    {CycleUnit::day, "day"},
    {CycleUnit::week, "week"},
    {CycleUnit::month, "month"},
    {CycleUnit::year, "year"},
}};

constexpr bool counts_months(CycleUnit unit) noexcept { return unit == CycleUnit::month || unit == CycleUnit::year; }

/// Days or months in one interval.
constexpr std::int64_t interval_length(Cycle cycle) noexcept {
  const bool multiple = cycle.unit == CycleUnit::week || cycle.unit == CycleUnit::year;
  const std::int64_t unit_length = cycle.unit == CycleUnit::week ? 7 : 12;
  return multiple ? cycle.count * unit_length : cycle.count;
}

constexpr std::int64_t floor_divide(std::int64_t value, std::int64_t divisor) noexcept {
  return value / divisor - (value % divisor < 0 ? 1 : 0);
}

Result<Instant> within_zone_table(Instant instant) {
  if (instant >= kZoneTableEnd) return fail(ErrorCode::out_of_range, "time zone rules are known up to the year 2100");
  return instant;
}

Result<std::int64_t> checked_length(Instant anchor, Cycle cycle) {
  if (anchor.is_empty()) return fail(ErrorCode::invalid_value, "an anchor is required");
  if (cycle.count < 1 || cycle.count > kMaxCycleCount) {
    return fail(ErrorCode::invalid_value, "a cycle has a count from 1 to 3660");
  }
  return interval_length(cycle);
}

/// The index that local dates alone suggest; off by one at most, because of the time of day and clamped days.
std::int64_t estimated_index(Date anchor, Date date, Cycle cycle, std::int64_t length) noexcept {
  if (!counts_months(cycle.unit)) return floor_divide(days_between(anchor, date), length);
  const std::int64_t months = (date.year() - anchor.year()) * 12 + (date.month() - anchor.month());
  return floor_divide(months, length);
}

/// `n` intervals of `length` months, each from where the one before was clamped to.
Result<Date> step_and_stay(Date date, std::int64_t n, std::int64_t length) {
  const std::int64_t direction = n < 0 ? -1 : 1;
  while (n != 0 && date.day() > 28) {  // no month is shorter than 28 days: from there on nothing clamps
    OSTO_TRY(date, add_months_clamped(date, direction * length));
    n -= direction;
  }
  OSTO_TRY(const std::int64_t months, checked_multiply(n, length));
  return add_months_clamped(date, months);
}

Result<Date> boundary_date(Date anchor, Cycle cycle, std::int64_t n, std::int64_t length) {
  if (counts_months(cycle.unit) && cycle.stays_clamped) return step_and_stay(anchor, n, length);
  OSTO_TRY(const std::int64_t shift, checked_multiply(n, length));
  return counts_months(cycle.unit) ? add_months_clamped(anchor, shift) : add_days(anchor, shift);
}

}  // namespace

std::string_view name_of(CycleUnit unit) noexcept {
  for (const UnitName& known : kUnitNames) {
    if (known.unit == unit) return known.name;
  }
  return "unknown_unit";
}

Result<CycleUnit> parse_cycle_unit(std::string_view name) {
  for (const UnitName& known : kUnitNames) {
    if (known.name == name) return known.unit;
  }
  return fail(ErrorCode::invalid_value, "not a cycle unit; day, week, month and year are allowed");
}

Result<Instant> boundary(const Zone& zone, Instant anchor, Cycle cycle, std::int64_t n) {
  OSTO_TRY(const std::int64_t length, checked_length(anchor, cycle));
  // The anchor itself, even when its local time happens twice and it is the later of the two.
  if (n == 0) return within_zone_table(anchor);
  OSTO_TRY(const Date date, boundary_date(zone.local_date(anchor), cycle, n, length));
  OSTO_TRY(const Instant instant, zone.to_instant(date, zone.local_time_of_day(anchor)));
  return within_zone_table(instant);
}

Result<std::int64_t> boundary_index_at(const Zone& zone, Instant anchor, Cycle cycle, Instant instant) {
  OSTO_TRY(const std::int64_t length, checked_length(anchor, cycle));
  if (instant.is_empty()) return fail(ErrorCode::invalid_value, "an instant is required");
  std::int64_t n = estimated_index(zone.local_date(anchor), zone.local_date(instant), cycle, length);
  while (true) {
    OSTO_TRY(const Instant start, boundary(zone, anchor, cycle, n));
    if (start <= instant) break;
    --n;
  }
  while (true) {
    OSTO_TRY(const Instant end, boundary(zone, anchor, cycle, n + 1));
    if (instant < end) return n;
    ++n;
  }
}

Result<Period> period_at_index(const Zone& zone, Instant anchor, Cycle cycle, std::int64_t n) {
  OSTO_TRY(const std::int64_t next, checked_add(n, std::int64_t{1}));
  OSTO_TRY(const Instant start, boundary(zone, anchor, cycle, n));
  OSTO_TRY(const Instant end, boundary(zone, anchor, cycle, next));
  return Period{start, end};
}

Result<Period> period_containing(const Zone& zone, Instant anchor, Cycle cycle, Instant instant) {
  OSTO_TRY(const std::int64_t n, boundary_index_at(zone, anchor, cycle, instant));
  return period_at_index(zone, anchor, cycle, n);
}

Result<Date> naive_step(Date date, Cycle cycle, std::int64_t intervals) {
  OSTO_TRY(const std::int64_t shift, checked_multiply(intervals, interval_length(cycle)));
  return counts_months(cycle.unit) ? add_months_clamped(date, shift) : add_days(date, shift);
}

std::int64_t months_in(Cycle cycle) noexcept { return counts_months(cycle.unit) ? interval_length(cycle) : 0; }

std::int64_t nominal_days(Cycle cycle) noexcept {
  const std::int64_t months = months_in(cycle);
  if (months == 0) return interval_length(cycle);
  if (months % 12 == 0) return months / 12 * 365;
  if (months % 6 == 0) return months / 6 * 182;
  if (months % 3 == 0) return months / 3 * 91;
  return months * 30;
}

Result<Instant> at_local_days_after(const Zone& zone, Instant instant, std::int64_t days) {
  if (instant.is_empty()) return fail(ErrorCode::invalid_value, "an instant is required");
  if (days == 0) return instant;
  OSTO_TRY(const Date date, add_days(zone.local_date(instant), days));
  OSTO_TRY(const Instant moved, zone.to_instant(date, zone.local_time_of_day(instant)));
  return within_zone_table(moved);
}

std::int64_t local_days_in(const Zone& zone, Period period) noexcept {
  return days_between(zone.local_date(period.start), zone.local_date(period.end));
}

Result<FiscalYear> fiscal_year(Date date, int start_month) {
  if (date.is_empty()) return fail(ErrorCode::invalid_value, "a date is required");
  if (start_month < 1 || start_month > 12) return fail(ErrorCode::invalid_value, "a fiscal year starts in month 1 to 12");
  const int first_year = date.month() >= start_month ? date.year() : date.year() - 1;
  std::string label = std::to_string(first_year);
  if (start_month > 1) {
    const int second_year = (first_year + 1) % 100;
    label += second_year < 10 ? "-0" : "-";
    label += std::to_string(second_year);
  }
  return FiscalYear{first_year, label};
}

}  // namespace osto::billing
