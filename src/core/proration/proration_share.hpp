// Which share of a period a part of it is.
#pragma once

#include "base/rational.hpp"
#include "core/calendar/zone.hpp"

#include <osto_billing/vocabulary.hpp>

namespace osto::billing {

/// A share kept as it was counted: 15/31, not reduced, because that is what people check.
struct ProrationShare {
  std::int64_t numerator = 1, denominator = 1;

  Result<Rational> as_ratio() const { return Rational::make(numerator, denominator); }
  bool is_whole() const { return numerator == denominator; }
};

/// The share of `full` that `part` (inside it) covers.
///   second: elapsed microseconds of both.
///   day:    local days of both, half-open: the day of a change belongs to what begins on it.
///           2026-01-17T10:30 to 2026-02-01 of January in any zone: 15 of 31 days.
///   none:   the whole, 1/1.
/// The shares of two parts that meet sum to the share of both. Errors: invalid_value (part outside full, empty full).
Result<ProrationShare> proration_share(const Zone& zone, ProrationUnit unit, const Period& full, const Period& part);

}  // namespace osto::billing
