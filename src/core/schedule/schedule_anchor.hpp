// The instant from which the boundaries of a schedule are counted.
#pragma once

#include "core/calendar/cycle.hpp"

#include <osto_billing/policies.hpp>

#include <optional>

namespace osto::billing {

/// What is said of the anchor; what is not said, the policy decides.
struct AnchorChoice {
  std::optional<Instant> instant;           ///< a boundary, past or future: it stands above all others
  std::optional<std::int64_t> day;          ///< day of the month, 1 to 31: the company's billing day
  std::optional<std::int64_t> month;        ///< 1 to 12, for quarters, half years and years
  std::optional<WeekStart> weekday;         ///< for weeks
};

/// Where boundaries are counted from, for a subscription that starts at `start`.
///   instant given:      that instant.
///   day of month given: that day of the start's month, or, where the month is shorter, of an earlier month of the same
///                       schedule: boundaries of day 31 from February on are 28 February, 31 March, 30 April.
///   subscription_start: `start`. account without a day: `start` too.
///   calendar:           days: midnight; weeks: the week's first day; months: the first of the month, quarter, half year
///                       or year (n months, n a divisor of 12, count from January).
/// A day that is counted in days begins at midnight; by elapsed time the start's time of day is kept. boundary_time
/// start_of_day moves whatever was found to the start of its local day.
/// Errors: out_of_range.
Result<Instant> schedule_anchor(const Zone& zone, const BillingPolicy& policy, const AnchorChoice& choice, Cycle cycle,
                                Instant start);

/// The anchor when a schedule is counted anew from `start`: the day of the month stays (choice.day, or that of `anchor`), its
/// month becomes that of `start`. A year from 1 January that is realigned on 15 March has its next boundary on 1 March.
/// Days and weeks keep their anchor. Errors: out_of_range.
Result<Instant> realigned_anchor(const Zone& zone, const BillingPolicy& policy, AnchorChoice choice, Instant anchor, Cycle cycle,
                                 Instant start);

/// Where a period begins that begins at `instant`: there, or at the start of its local day by boundary_time.
Result<Instant> boundary_instant(const Zone& zone, const BillingPolicy& policy, Instant instant);

}  // namespace osto::billing
