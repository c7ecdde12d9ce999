// Burning prepaid credit in time: what each burn takes from which grant, and what becomes of the rest.
#pragma once

#include <osto_billing/prepaid_credit.hpp>

namespace osto::billing {

/// Grants come, recur, roll over and expire, and burns take from them in the order of the policy.
///
/// Worked example (OpenMeter's reset): a grant of 100 with rollover 50..50, 110 burned: 100 from the grant, 10 carried. A
/// reset that preserves overage sets the balance to 50 and takes the 10: 40 are left.
/// Errors: invalid_value (names the field), out_of_range (amounts, or more than 10 000 recurrences).
Result<CreditBurned> burn_credit(const BurnCredit& request);

}  // namespace osto::billing
