#include "core/rating/rate_charge.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool matches(const PriceVariant& variant, const Dimensions& dimensions) {
  return std::all_of(variant.dimensions.begin(), variant.dimensions.end(), [&](const auto& wanted) {
    const auto found = dimensions.find(wanted.first);
    return found != dimensions.end() && found->second == wanted.second;
  });
}

}  // namespace

const PriceVariant& variant_for(const ChargeTerms& charge, const Dimensions& dimensions) {
  const PriceVariant* chosen = &charge.variants.front();
  for (const PriceVariant& variant : charge.variants) {
    if (variant.dimensions.size() > chosen->dimensions.size() && matches(variant, dimensions)) chosen = &variant;
  }
  return *chosen;
}

Result<Rating> rate_charge(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use) {
  const PriceVariant& variant = variant_for(charge, use.dimensions);
  RatingInput input;
  input.quantity.quantity = use.quantity;
  input.quantity.before = use.before;
  input.quantity.event_count = use.event_count;
  input.quantity.events = use.events;
  const ChargeRow& row = charge.charge;
  if (row.conversion_operation && row.conversion_factor) {
    input.conversion = ConversionTerms{*row.conversion_operation, Rational(*row.conversion_factor), row.conversion_places.value_or(policy.conversion_places),
                                       row.conversion_rounding.value_or(policy.conversion_rounding)};
  }
  OSTO_TRY(input.included, subtract(Rational(row.included_quantity), use.included_used));
  input.quantity_share = use.quantity_share;
  input.price_share = use.price_share;
  input.commitment_share = use.commitment_share;
  if (!use.waives_minimum && !use.is_bounded_together) input.minimum = variant.minimum;
  if (!use.is_bounded_together) input.maximum = variant.maximum;
  return rate(policy, charge.price.currency, variant.terms, input);
}

}  // namespace osto::billing
