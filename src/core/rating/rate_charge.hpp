// What a charge of a plan costs: the catalogue's price through the stages of rating, under the subscriber's policy.
#pragma once

#include "core/catalog/plan_terms.hpp"
#include "core/rating/rating_stages.hpp"

namespace osto::billing {

/// What is billed of a charge by one line.
struct ChargedUse {
  Decimal quantity;                    ///< before its free units come off
  std::int64_t event_count = 0;        ///< of usage
  ProrationShare price_share{};        ///< of a full period's price, in advance
  Rational commitment_share = Rational(1);  ///< of the full period: minimum and maximum, where policy prorates them
};

/// 25 seats, 5 of them free, at 10.00 each and a minimum of 250.00: 20 x 10.00 = 200.00 and 50.00 to the minimum.
/// Errors: out_of_range; what price_quantity refuses.
Result<Rating> rate_charge(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use);

}  // namespace osto::billing
