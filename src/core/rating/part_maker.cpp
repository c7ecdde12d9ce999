#include "core/rating/part_maker.hpp"

#include "core/money/rounding.hpp"

namespace osto::billing {

Result<Rational> Part::net() const {
  OSTO_TRY(const Rational discounted, subtract(amount, discount));
  return subtract(discounted, cut);
}

Result<Rational> PartMaker::to_minor(const Rational& major_units) const {
  return multiply(major_units, Rational(currency_.minor_per_major()));
}

Result<Rational> PartMaker::round_part(const Rational& amount_minor) const {
  if (policy_.tier_places < 0) return amount_minor;
  OSTO_TRY(const Decimal rounded, round_to_places(amount_minor, static_cast<int>(policy_.tier_places), policy_.tier_rounding));
  return Rational(rounded);
}

Result<Part> PartMaker::make(PricePart kind, std::int64_t tier, const Rational& quantity, const Rational& unit_price) const {
  OSTO_TRY(Rational price_minor, to_minor(unit_price));
  if (policy_.unit_price_places >= 0) {
    OSTO_TRY(const Decimal rounded, round_to_places(price_minor, static_cast<int>(policy_.unit_price_places), policy_.unit_price_rounding));
    price_minor = Rational(rounded);
  }
  Part part;
  part.kind = kind;
  part.tier = tier;
  part.quantity = quantity;
  OSTO_TRY(part.unit_price, divide(price_minor, Rational(currency_.minor_per_major())));
  OSTO_TRY(part.exact, multiply(quantity, price_minor));
  OSTO_TRY(part.amount, round_part(part.exact));
  return part;
}

Result<Part> PartMaker::make_amount(PricePart kind, std::int64_t tier, const Rational& amount_minor) const {
  Part part;
  part.kind = kind;
  part.tier = tier;
  part.quantity = Rational(1);
  OSTO_TRY(part.unit_price, divide(amount_minor, Rational(currency_.minor_per_major())));
  part.exact = amount_minor;
  OSTO_TRY(part.amount, round_part(amount_minor));
  return part;
}

}  // namespace osto::billing
