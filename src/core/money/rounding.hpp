// From exact ratios to whole minor units: multiply first, divide once, round once, by a named mode.
#pragma once

#include <osto_billing/decimal.hpp>
#include <osto_billing/money.hpp>

#include "base/rational.hpp"

namespace osto::billing {

/// A rounded amount and what rounding took away, in minor units: residue = exact - rounded, |residue| < 1.
/// 10.005 EUR half up: amount_minor 1001, residue 1000.5 - 1001 = -1/2.
struct Rounded {
  Minor amount_minor;
  Rational residue;

  friend bool operator==(const Rounded&, const Rounded&) = default;
};

/// The whole number next to `exact` that `mode` names. Errors: out_of_range.
Result<int128> round_rational(const Rational& exact, RoundingMode mode);

/// `exact` rounded to `places` decimal places (0..12), for policies that name intermediate roundings:
/// 1/3 at 5 places down is 0.33333. Errors: invalid_value (places), out_of_range.
Result<Decimal> round_to_places(const Rational& exact, int places, RoundingMode mode);

/// The same where a policy may leave it exact, with places -1.
Result<Rational> round_exact(const Rational& value, std::int64_t places, RoundingMode mode);

/// Rounds an amount that is already in minor units.
Result<Rounded> round_minor(const Rational& exact_minor, RoundingMode mode);

/// Major units (a price in EUR) to whole minor units. Errors: invalid_value (empty currency), out_of_range.
Result<Rounded> round_to_minor(const Rational& major_units, Currency currency, RoundingMode mode);

/// amount x factor, rounded once: 999 x 15/31 = 483.387.. -> 483, residue 12/31.
Result<Rounded> multiply(Minor amount, const Rational& factor, RoundingMode mode);

/// The exact amount in major units: {1001, EUR} -> 1001/100. Errors: invalid_value (empty currency).
Result<Rational> to_major_units(Minor amount, Currency currency);

}  // namespace osto::billing
