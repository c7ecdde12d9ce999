// What a price may not say.
#pragma once

#include "core/catalog/price_terms.hpp"

#include <string>

namespace osto::billing {

/// Errors: invalid_value, the field below `pointer`: no tiers where the model needs them, bounds that do not rise, an open
/// tier before the last, negative prices, a rate, package or block that is not above 0, a minimum above the maximum.
Result<void> check_price_terms(const PriceTerms& terms, const std::string& pointer);

bool has_tiers(PriceModel model);

}  // namespace osto::billing
