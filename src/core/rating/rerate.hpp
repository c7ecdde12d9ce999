// A billed period whose usage changed: what is due after rating it again.
#pragma once

#include "core/rating/rating_stages.hpp"

namespace osto::billing {

/// What a charge of a period came to, once.
struct RatedState {
  Rational exact;                      ///< minor units, before rounding
  Minor amount;
  Rational quantity;                   ///< metered units
};

struct RatedChange {
  RerateOutcome outcome{};
  Minor billed, rated, due;            ///< due: 0 unless the outcome is charge or credit
  Rational exact, residue;             ///< of the change
};

/// late_usage difference: the difference of the rounded amounts, so that both lines together come to what one would have.
/// increment: the units that came late, above those billed; less usage changes nothing.
///   90 units billed at 1.00 for the first 100 and 0.50 above; 110 now: 105.00 less 90.00 is 15.00
Result<RatedChange> rate_change(const BillingPolicy& policy, Currency currency, const RatedState& billed, const RatedState& now,
                                bool charged_in_advance);

}  // namespace osto::billing
