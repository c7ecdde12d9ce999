// Billing cycles: boundaries counted from an anchor, never from the boundary before, so day 31 clamps and returns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <osto_billing/time.hpp>

#include "core/calendar/zone.hpp"

namespace osto::billing {

/// Values are stored; never reused.
enum class CycleUnit : std::uint8_t { day = 1, week = 2, month = 3, year = 4 };

/// "every `count` units": {month, 3} is a quarter, {month, 6} half a year. count is 1 .. kMaxCycleCount.
struct Cycle {
  CycleUnit unit = CycleUnit::month;
  std::int64_t count = 1;
  /// After a short month day 31 stays where it was clamped to (31, 28, 28) instead of returning (31, 28, 31).
  bool stays_clamped = false;

  friend constexpr auto operator<=>(const Cycle&, const Cycle&) noexcept = default;
};

inline constexpr std::int64_t kMaxCycleCount = 3'660;  // ten years in days

std::string_view name_of(CycleUnit unit) noexcept;
Result<CycleUnit> parse_cycle_unit(std::string_view name);

/// Boundary n: the anchor's local date plus n intervals, at the anchor's local time of day.
///   Anchor 2026-01-31T00:00 in Berlin, monthly: n=1 is Feb 28, n=2 is Mar 31, n=3 is Apr 30, at local midnight.
///   The same with stays_clamped: n=1 is Feb 28, n=2 is Mar 28.
/// n may be negative. A local time that does not exist or happens twice: see Zone::to_instant.
/// Errors: invalid_value (empty anchor, bad count), out_of_range (before 1970, or past kZoneTableEnd).
Result<Instant> boundary(const Zone& zone, Instant anchor, Cycle cycle, std::int64_t n);

/// The n with boundary(n) <= instant < boundary(n + 1). Works before the anchor too (n < 0).
Result<std::int64_t> boundary_index_at(const Zone& zone, Instant anchor, Cycle cycle, Instant instant);

/// [boundary(n), boundary(n + 1)).
Result<Period> period_at_index(const Zone& zone, Instant anchor, Cycle cycle, std::int64_t n);
/// The period that contains `instant`.
Result<Period> period_containing(const Zone& zone, Instant anchor, Cycle cycle, Instant instant);

/// The date one interval before (`intervals` = -1) or after (+1) `date`, clamped from that date itself and not from an
/// anchor: one month before 2026-03-31 is 2026-02-28, one month after 2026-02-28 is 2026-03-28. "Naive" periods.
Result<Date> naive_step(Date date, Cycle cycle, std::int64_t intervals);

/// Days in one interval by its name, whatever the calendar says: 1, 7, 30, 91, 182 and 365 for a day, week, month,
/// quarter, half year and year; other numbers of months have 30 each.
std::int64_t nominal_days(Cycle cycle) noexcept;

/// Months in one interval; 0 for days and weeks.
std::int64_t months_in(Cycle cycle) noexcept;

/// The instant `days` local days after `instant`, at the same local time of day: due dates, dunning offsets.
/// Over Berlin's 2026-03-29 a local day is 23 hours long.
Result<Instant> at_local_days_after(const Zone& zone, Instant instant, std::int64_t days);

/// Local days touched by the half-open period: from the local date of its start to that of its end.
std::int64_t local_days_in(const Zone& zone, Period period) noexcept;

struct FiscalYear {
  int first_year = 0;  ///< the calendar year in which it begins
  std::string label;   ///< "2026" when it begins in January, else "2026-27"

  friend bool operator==(const FiscalYear&, const FiscalYear&) = default;
};

/// The fiscal year of `date` when years begin on the first of `start_month`: India (4), 2027-03-31 -> "2026-27".
/// Errors: invalid_value (empty date, month outside 1..12).
Result<FiscalYear> fiscal_year(Date date, int start_month);

}  // namespace osto::billing
