// Which share of a period a part of it is.
#pragma once

#include "base/rational.hpp"
#include "core/calendar/cycle.hpp"
#include "core/calendar/zone.hpp"

#include <osto_billing/policies.hpp>

#include <optional>

namespace osto::billing {

/// A share kept as it was counted: 15/31, not reduced, because that is what people check.
struct ProrationShare {
  std::int64_t numerator = 1, denominator = 1;

  Result<Rational> as_ratio() const { return Rational::make(numerator, denominator); }
  bool is_whole() const { return numerator == denominator; }
};

/// The choices of a policy that decide a share.
struct ShareRule {
  ProrationUnit unit = ProrationUnit::second;
  DayCount day_count = DayCount::half_open;
  Denominator denominator = Denominator::actual_period;
  std::int64_t fixed_day_count = 30;
  std::int64_t places = -1;
  RoundingMode rounding = RoundingMode::half_up;
  EmptyPart empty_part = EmptyPart::free;
  bool may_exceed = false;  ///< the part may end after the full period: what it costs is capped
};

ShareRule share_rule(const BillingPolicy& policy);

/// What is shared: a part of a full period, and the interval after which full periods repeat, where it is known.
struct SharedPeriod {
  Period full;
  Period part;
  std::optional<Cycle> cycle;
};

/// The share of `full` that `part` (inside it) covers. The whole is 1/1 by every rule.
///   second:         elapsed microseconds of both.
///   day:            local days of both. Half-open, the day of the end does not count, so the day of a change belongs to
///                   what begins on it: 2026-01-17T10:30 to 2026-02-01 of January is 15 of 31 days, and what was before
///                   is 16. Inclusive, every day that the part touches counts: 15 and 17.
///   month_fraction: whole months and days of the started one, counted from the start of the full period:
///                   10 March to the year's end is (9 + 22/31) / 12 = (9 x 31 + 22) / (12 x 31).
///   fixed_days:     days of N-day months (N = 30): 20 January to 1 February is 12 - (31 - 30) = 11 of 30 days.
///   thirty_360:     the same span by 30-day months: (2 - 1) x 30 + (1 - 20) = 11 of 30.
///   none, full:     0/1 and 1/1 for every real part. A part of no time is 0/1, or 1/1 by empty_part.
/// What the share is of:
///   actual_period and own_span: `full`, which for own_span is the span of the billed item.
///   naive_period:   one interval back from the end of the part, or on from its start when it begins the full period.
///                   1 to 28 February with the full period 28 January to 28 February: 31 days either way. A part that
///                   begins the period may be longer: 2 March to 2 June of a month is 92/31.
///   fixed_days:     N days a month (weeks and days: their length). nominal_cadence: nominal_days().
/// Errors: invalid_value (part outside full where it may not exceed it, empty full, no interval for a rule that needs one).
Result<ProrationShare> proration_share(const Zone& zone, const ShareRule& rule, const SharedPeriod& shared);

/// The share of the part before the first boundary, by leading_period.
///   start_month: from 1 March to a billing day on the 15th it is 14 of 31 days, whatever the interval; from 10 January to 1 April
///                it is more than a month, so 1/1; from 31 January to 28 February it is a month.
Result<ProrationShare> leading_share(const Zone& zone, const BillingPolicy& policy, const SharedPeriod& shared);

/// The share as it multiplies a price: rounded to rule.places, or exact. 19/31 at 9 places is 0.612903226.
Result<Rational> applied_share(const ShareRule& rule, const ProrationShare& share);

/// Days of a span by a day rule, for people: local days, half-open or inclusive.
std::int64_t counted_days(const Zone& zone, DayCount day_count, const Period& span);

}  // namespace osto::billing
