// From a quantity to an exact amount in major units, by the charge's price model.
#pragma once

#include "base/rational.hpp"
#include "core/catalog/plan_terms.hpp"

namespace osto::billing {

/// What counts after the free units: max(0, quantity - included). Errors: out_of_range.
Result<Decimal> chargeable_quantity(const Decimal& quantity, const Decimal& included_quantity);

/// Exact price of `quantity` (not negative), which has had its free units taken off already.
///   per_unit:  quantity x unit_price
///   graduated: each unit at the price of the tier that it falls in.
///     1,200 units over tiers (up to 1,000 at 0.05; rest at 0.04): 1,000 x 0.05 + 200 x 0.04 = 58.00
Result<Rational> rate_quantity(const ChargeTerms& terms, const Decimal& quantity);

}  // namespace osto::billing
