// What every line of a charge says of it, and its price.
#pragma once

#include "core/rating/rate_charge.hpp"
#include "core/subscription/subscription_context.hpp"

namespace osto::billing {

/// The charge, its terms and the rules it is billed by; no quantity, time or amount yet.
LineRow line_for(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms, const ChargeTerms& charge);

/// Sets quantity, amount and derivation. Errors: as rate_charge.
Result<void> price_line(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use, LineRow& line);

}  // namespace osto::billing
