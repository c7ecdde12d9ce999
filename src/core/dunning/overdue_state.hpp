// The overdue state of an account: the first of its ordered states whose conditions all hold.
#pragma once

#include <osto_billing/dunning_terms.hpp>

namespace osto::billing {

/// Worked example: states "blocked after 30 days" and "warned after 10 days", earliest unpaid document of 1 May. On 11 May it
/// is warned (10 days, inclusive; strict: on the 12th), and the next change is on 31 May.
/// Errors: invalid_value (names that stand twice, an unpaid amount below 0).
Result<DunningTermsAnswer> overdue_state(const DunningTerms& request);

}  // namespace osto::billing
