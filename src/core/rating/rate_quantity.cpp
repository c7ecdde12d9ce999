#include "core/rating/rate_quantity.hpp"

#include "core/rating/price_models.hpp"

namespace osto::billing {
namespace {

/// The catalogue's price in the shape that the rules read.
PriceTerms terms_of(const ChargeTerms& charge) {
  PriceTerms terms;
  terms.model = charge.price.model;
  terms.unit_price = Rational(charge.price.unit_price);
  for (const PriceTierRow& tier : charge.tiers) {
    TierTerms& added = terms.tiers.emplace_back();
    if (tier.up_to) added.up_to = Rational(*tier.up_to);
    added.unit_price = Rational(tier.unit_price);
  }
  return terms;
}

}  // namespace

Result<Decimal> chargeable_quantity(const Decimal& quantity, const Decimal& included_quantity) {
  if (quantity <= included_quantity) return Decimal();
  return subtract(quantity, included_quantity);
}

Result<Rational> rate_quantity(const ChargeTerms& terms, const Decimal& quantity) {
  const BillingPolicy exact_parts;
  const PartMaker make(exact_parts, terms.price.currency);
  RatedQuantity rated;
  rated.quantity = Rational(quantity);
  OSTO_TRY(const Price price, price_quantity(make, terms_of(terms), rated));
  Rational total_minor;
  for (const Part& part : price.parts) {
    OSTO_TRY(total_minor, add(total_minor, part.exact));
  }
  return divide(total_minor, Rational(terms.price.currency.minor_per_major()));
}

}  // namespace osto::billing
