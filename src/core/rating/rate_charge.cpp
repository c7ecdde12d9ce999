#include "core/rating/rate_charge.hpp"

namespace osto::billing {
namespace {

std::optional<Rational> optional_of(const std::optional<Decimal>& decimal) {
  return decimal ? std::optional<Rational>(Rational(*decimal)) : std::nullopt;
}

Rational value_of(const std::optional<Decimal>& decimal) { return decimal ? Rational(*decimal) : Rational(); }

TierTerms tier_terms_of(const PriceTierRow& row) {
  TierTerms tier;
  tier.up_to = optional_of(row.up_to);
  tier.unit_price = Rational(row.unit_price);
  tier.flat_fee = value_of(row.flat_fee);
  tier.rate_percent = value_of(row.rate_percent);
  tier.block_size = optional_of(row.block_size);
  tier.maximum = optional_of(row.maximum);
  return tier;
}

/// The catalogue's price in the shape that the rules read.
PriceTerms price_terms_of(const ChargeTerms& charge) {
  const PriceRow& row = charge.price;
  PriceTerms terms;
  terms.model = row.model;
  terms.unit_price = Rational(row.unit_price);
  terms.flat_fee = value_of(row.flat_fee);
  terms.rate_percent = value_of(row.rate_percent);
  terms.fixed_fee = value_of(row.fixed_fee);
  if (row.multiplier) terms.multiplier = Rational(*row.multiplier);
  if (row.package_size) terms.package_size = Rational(*row.package_size);
  terms.free_units = value_of(row.free_units);
  terms.free_events = row.free_events;
  terms.free_amount = optional_of(row.free_amount);
  for (const PriceTierRow& tier : charge.tiers) terms.tiers.push_back(tier_terms_of(tier));
  return terms;
}

}  // namespace

Result<Rating> rate_charge(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use) {
  RatingInput input;
  input.quantity.quantity = Rational(use.quantity);
  input.quantity.event_count = use.event_count;
  input.included = Rational(charge.charge.included_quantity);
  input.price_share = use.price_share;
  input.commitment_share = use.commitment_share;
  input.minimum = optional_of(charge.price.minimum);
  input.maximum = optional_of(charge.price.maximum);
  return rate(policy, charge.price.currency, price_terms_of(charge), input);
}

}  // namespace osto::billing
