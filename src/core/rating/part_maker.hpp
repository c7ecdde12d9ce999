// How parts are made: in one place, so that every model rounds unit prices and parts alike.
#pragma once

#include "core/catalog/price_terms.hpp"

#include <osto_billing/money.hpp>

namespace osto::billing {

class PartMaker {
 public:
  PartMaker(const BillingPolicy& policy, Currency currency) : policy_(policy), currency_(currency) {}

  /// quantity x unit_price in minor units. unit_price_places rounds the price before, tier_places the product after:
  ///   EUR 0.0049 a unit, 1,000 units: exact 490; at unit_price_places 0 the price is 0 cents and the part 0.
  Result<Part> make(PricePart kind, std::int64_t tier, const Rational& quantity, const Rational& unit_price) const;

  /// A part that is an amount by itself, in minor units.
  Result<Part> make_amount(PricePart kind, std::int64_t tier, const Rational& amount_minor) const;

  /// Minor units to tier_places; unchanged when the policy keeps parts exact.
  Result<Rational> round_part(const Rational& amount_minor) const;

  Result<Rational> to_minor(const Rational& major_units) const;
  const BillingPolicy& policy() const { return policy_; }

 private:
  const BillingPolicy& policy_;
  Currency currency_;
};

}  // namespace osto::billing
