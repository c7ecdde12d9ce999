// Automatic top-ups of a wallet.
#pragma once

#include <osto_billing/prepaid_credit.hpp>

namespace osto::billing {

/// Worked example: threshold 20, fixed, 100 paid and 10 given at 0.5 EUR; a balance of 25 of which 5 are used is 20: it is
/// topped up to 130, and 50.00 EUR are invoiced.
/// Errors: invalid_value (names the field of the rule), out_of_range.
Result<ToppedUp> top_up_credit(const TopUpCredit& request);

}  // namespace osto::billing
