#include "core/rating/rate_quantity.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<Rational> rate_graduated(const std::vector<PriceTierRow>& tiers, const Decimal& quantity) {
  Rational total;
  Decimal tier_start;
  for (const PriceTierRow& tier : tiers) {
    if (quantity <= tier_start) break;
    const Decimal tier_end = tier.up_to ? std::min(*tier.up_to, quantity) : quantity;
    OSTO_TRY(const Decimal units, subtract(tier_end, tier_start));
    OSTO_TRY(const Rational amount, multiply(Rational(units), Rational(tier.unit_price)));
    OSTO_TRY(total, add(total, amount));
    tier_start = tier_end;
  }
  return total;
}

}  // namespace

Result<Decimal> chargeable_quantity(const Decimal& quantity, const Decimal& included_quantity) {
  if (quantity <= included_quantity) return Decimal();
  return subtract(quantity, included_quantity);
}

Result<Rational> rate_quantity(const ChargeTerms& terms, const Decimal& quantity) {
  switch (terms.price.model) {
    case PriceModel::per_unit:
      return multiply(Rational(quantity), Rational(terms.price.unit_price));
    case PriceModel::graduated:
      return rate_graduated(terms.tiers, quantity);
  }
  return fail(ErrorCode::invariant_broken, "a price has no known model");
}

}  // namespace osto::billing
