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

/// What of a charge decides how a change of its usage is billed.
struct RateChangeRule {
  bool is_charged_in_advance = false;
  bool is_priced_as_one = false;       ///< one price holds for the whole quantity: late units may move all of it to another tier
};

/// Whether the model prices all units by the tier that they reach.
bool is_priced_as_one(const BillingPolicy& policy, PriceModel model);

/// late_usage difference: the difference of the rounded amounts, so that both lines together come to what one would have.
/// increment: the units that came late, above those billed; less usage changes nothing. Where one tier prices all units the
/// quantity is rated anew and what was billed comes off: 9 units in a tier of 10.00, then 60 in one of 100.00, are 90.00 more.
///   90 units billed at 1.00 for the first 100 and 0.50 above; 110 now: 105.00 less 90.00 is 15.00
Result<RatedChange> rate_change(const BillingPolicy& policy, Currency currency, const RatedState& billed, const RatedState& now,
                                const RateChangeRule& rule);

}  // namespace osto::billing
