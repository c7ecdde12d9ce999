// The last rounding of an amount, as the policy has it: mode and unit.
#pragma once

#include "core/money/rounding.hpp"

#include <osto_billing/policies.hpp>

namespace osto::billing {

/// `exact_minor` in whole units of policy.rounding_unit by policy.rounding:
///   minor_unit:     1012.5 -> 1013 (half_up)
///   whole_unit:     EUR 1012.5 -> 1000, ten euros; JPY as minor_unit, a yen has no minor units
///   cash_increment: 1012.5, increment 5 -> 1015 (2.5 of 5 is half, half_up)
/// residue = exact - rounded. Errors: out_of_range; invalid_value (field /policy/cash_increment_minor, below 1).
Result<Rounded> round_final(const BillingPolicy& policy, Currency currency, const Rational& exact_minor);

}  // namespace osto::billing
