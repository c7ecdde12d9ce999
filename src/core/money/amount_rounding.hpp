// The final rounding of an amount as a policy has it: mode, and the unit that it is rounded to.
#pragma once

#include "core/money/rounding.hpp"

#include <osto_billing/policies.hpp>

namespace osto::billing {

/// The final rounding of a policy.
struct AmountRounding {
  RoundingMode mode = RoundingMode::half_up;
  RoundingUnit unit = RoundingUnit::minor_unit;
  std::int64_t cash_increment_minor = 5;
};

AmountRounding amount_rounding(const BillingPolicy& policy);

/// `exact_minor` to whole units. 10.03 CHF half up is 1003 in minor units, 1000 in whole francs, 1005 in increments of 5.
/// The residue is exact - rounded, in minor units. Errors: out_of_range, invalid_value (an increment below 1).
Result<Rounded> round_amount(const Rational& exact_minor, const AmountRounding& rounding, Currency currency);

}  // namespace osto::billing
