// What the calculations of time have in common: how their requests name zones, moments, intervals and prices, and how an
// amount is told in words.
#pragma once

#include "core/calendar/cycle.hpp"
#include "core/calendar/moments.hpp"
#include "core/proration/proration_share.hpp"

#include <osto_billing/calculate_proration.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace osto::billing {

/// The result, or its error with `field` as the field when it names none.
template <class T>
Result<T> in_field(Result<T> result, std::string_view field) {
  if (result.has_value() || !result.error().field.empty()) return result;
  Error error = std::move(result).error();
  error.field = field;
  return Failure(std::move(error));
}

/// `count` intervals, clamping as the policy's month_end says.
Cycle cycle_of(const BillingPolicy& policy, BillingInterval interval, std::int64_t count);
std::optional<Cycle> cycle_of(const BillingPolicy& policy, const std::optional<BillingInterval>& interval, std::int64_t count);

/// unit_price x quantity in minor units, exact. Errors: invalid_value (negative), out_of_range.
Result<Rational> price_minor(const Decimal& unit_price, const Decimal& quantity, Currency currency);

/// "day half_open of actual_period"
std::string rule_words(const BillingPolicy& policy);
/// "15 of 31 days x 2500 = 37500/31, half_up: 1210 (12.10 EUR)"
std::string amount_words(const BillingPolicy& policy, const ProrationShare& share, const Rational& full_minor,
                         const Rational& exact_minor, Minor amount, Currency currency);

/// A share as a Decimal for reading: half up at 12 places.
Result<Decimal> readable(const Rational& ratio);

}  // namespace osto::billing
