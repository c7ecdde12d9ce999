// Price models: from a quantity to the parts of its price.
#pragma once

#include "core/rating/part_maker.hpp"

namespace osto::billing {

/// The parts of the price of `quantity`, without discounts and limits of spend.
///   flat:       the flat fee, whatever the quantity
///   per_unit:   quantity x unit_price
///   graduated:  each unit at its tier's price, the flat fee of every tier reached.
///               12 units over (to 10: 10 each + 2; rest: 5 each + 3): 10 x 10 + 2 + 2 x 5 + 3 = 115
///   volume:     every unit at the price of the tier reached, with its flat fee
///   tiered:     graduated or volume, as policy.tier_mode says
///   package:    started packages after the free units: 121 units, 10 free, packages of 10: 12
///   stairstep:  the flat fee of the tier reached
///   percentage: rate of what is not free, a fixed fee for each event that is not free, limits per event
///   graduated_percentage: graduated, where the tiers have rates
///   dynamic:    the events' own amounts x multiplier
/// A line that bills a later piece of a period (`before` > 0) costs what the piece adds.
/// Errors: invalid_value (beyond a bounded last tier where policy refuses it; field /quantity), out_of_range.
Result<Price> price_quantity(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);

/// Tier prices (graduated, volume, stairstep), used by price_quantity.
Result<std::vector<Part>> price_graduated(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);
Result<std::vector<Part>> price_graduated_prorated(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);
Result<std::vector<Part>> price_volume(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);
Result<std::vector<Part>> price_stairstep(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);
/// Percentage prices, used by price_quantity.
Result<Price> price_percentage(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity);

/// Blocks or packages of `size` in `quantity`; a started one by policy.package_rounding.
Result<Rational> count_blocks(const BillingPolicy& policy, const Rational& quantity, const Rational& size);

}  // namespace osto::billing
