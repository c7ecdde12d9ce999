#include "core/rating/price_models.hpp"

#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Packages started by all units so far, less those started before.
Result<std::vector<Part>> price_packages(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  const auto packages_in = [&](const Rational& units) -> Result<Rational> {
    if (units <= terms.free_units) return Rational();
    OSTO_TRY(const Rational paid, subtract(units, terms.free_units));
    return count_blocks(make.policy(), paid, terms.package_size);
  };
  OSTO_TRY(const Rational total, add(quantity.before, quantity.quantity));
  OSTO_TRY(const Rational now, packages_in(total));
  OSTO_TRY(const Rational before, packages_in(quantity.before));
  OSTO_TRY(const Rational packages, subtract(now, before));
  std::vector<Part> parts;
  if (packages.is_zero()) return parts;
  OSTO_TRY(Part part, make.make(PricePart::package, 0, packages, terms.unit_price));
  parts.push_back(std::move(part));
  return parts;
}

/// The events' own amounts; without any, the quantity is the amount.
Result<std::vector<Part>> price_dynamic(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  Rational sum;
  bool has_amounts = false;
  for (const RatedEvent& event : quantity.events) {
    if (!event.amount) continue;
    has_amounts = true;
    OSTO_TRY(sum, add(sum, *event.amount));
  }
  std::vector<Part> parts;
  const Rational& given = has_amounts ? sum : quantity.quantity;
  if (given.is_zero()) return parts;
  OSTO_TRY(Part part, make.make(PricePart::given_amount, 0, given, terms.multiplier));
  parts.push_back(std::move(part));
  return parts;
}

Result<std::vector<Part>> price_units(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  std::vector<Part> parts;
  if (quantity.quantity.is_zero()) return parts;
  OSTO_TRY(Part part, make.make(PricePart::units, 0, quantity.quantity, terms.unit_price));
  parts.push_back(std::move(part));
  return parts;
}

bool has_prorated_events(const RatedQuantity& quantity) {
  return std::any_of(quantity.events.begin(), quantity.events.end(), [](const RatedEvent& event) { return event.prorated.has_value(); });
}

/// A period in pieces: the flat price goes with the first piece in advance, with the last in arrears.
bool flat_price_is_due(const BillingPolicy& policy, const RatedQuantity& quantity) {
  return policy.billing_mode == BillingMode::advance ? quantity.is_first() : quantity.is_last();
}

/// Whether the flat fee beside a price without tiers is due with this line.
bool side_fee_is_due(const BillingPolicy& policy, const RatedQuantity& quantity) {
  if (policy.flat_fee_at_zero == FlatFeeAtZero::charged) return quantity.is_first();
  return quantity.before.is_zero() && !quantity.quantity.is_zero();
}

Result<std::vector<Part>> parts_of(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  PriceModel model = terms.model;
  if (model == PriceModel::tiered) {
    model = make.policy().tier_mode == TierMode::all_tiers ? PriceModel::graduated : PriceModel::volume;
  }
  switch (model) {
    case PriceModel::per_unit: return price_units(make, terms, quantity);
    case PriceModel::graduated:
    case PriceModel::graduated_percentage:
      return has_prorated_events(quantity) ? price_graduated_prorated(make, terms, quantity) : price_graduated(make, terms, quantity);
    case PriceModel::volume: return price_volume(make, terms, quantity);
    case PriceModel::package: return price_packages(make, terms, quantity);
    case PriceModel::stairstep: return price_stairstep(make, terms, quantity);
    case PriceModel::dynamic: return price_dynamic(make, terms, quantity);
    case PriceModel::flat:
    case PriceModel::percentage:
    case PriceModel::tiered: break;
  }
  return std::vector<Part>{};
}

}  // namespace

Result<Rational> count_blocks(const BillingPolicy& policy, const Rational& quantity, const Rational& size) {
  OSTO_TRY(const Rational ratio, divide(quantity, size));
  OSTO_TRY(const Decimal blocks, round_to_places(ratio, 0, policy.package_rounding));
  return Rational(blocks);
}

Result<Price> price_quantity(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  Price price;
  if (terms.model == PriceModel::percentage) {
    OSTO_TRY(price, price_percentage(make, terms, quantity));
  } else {
    OSTO_TRY(price.parts, parts_of(make, terms, quantity));
  }
  const bool fee_is_due = terms.model == PriceModel::flat ? flat_price_is_due(make.policy(), quantity) : side_fee_is_due(make.policy(), quantity);
  if (fee_is_due && !terms.flat_fee.is_zero()) {
    OSTO_TRY(Part fee, make.make(PricePart::flat_fee, 0, Rational(1), terms.flat_fee));
    price.parts.push_back(std::move(fee));
  }
  return price;
}

}  // namespace osto::billing
