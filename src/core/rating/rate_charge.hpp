// What a charge of a plan costs: the catalogue's price through the stages of rating, under the subscriber's policy.
#pragma once

#include "core/catalog/plan_terms.hpp"
#include "core/rating/rating_stages.hpp"

namespace osto::billing {

/// What is billed of a charge by one line.
struct ChargedUse {
  Rational quantity;                   ///< before its free units come off
  std::int64_t event_count = 0;        ///< of usage
  ProrationShare price_share{};        ///< of a full period's price, in advance
  Rational commitment_share = Rational(1);  ///< of the full period: minimum and maximum, where policy prorates them
  Rational quantity_share = Rational(1);    ///< part of the period in which the quantity counts, where policy prorates usage
  Rational before{};                   ///< units of the period that earlier lines have billed
  std::vector<RatedEvent> events{};    ///< where the price looks at single events
  Dimensions dimensions{};             ///< choose among the charge's prices
  Rational included_used{};            ///< of the free units, by other lines of the period
  bool waives_minimum = false;
  bool is_bounded_together = false;    ///< minimum and maximum are over several lines, and not of this one
};

/// The price of usage with these dimensions: of those whose dimensions all match the one with the most, the first of equals.
const PriceVariant& variant_for(const ChargeTerms& charge, const Dimensions& dimensions);

/// 25 seats, 5 of them free, at 10.00 each and a minimum of 250.00: 20 x 10.00 = 200.00 and 50.00 to the minimum.
/// Errors: out_of_range; what price_quantity refuses.
Result<Rating> rate_charge(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use);

}  // namespace osto::billing
