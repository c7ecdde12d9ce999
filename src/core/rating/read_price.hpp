// From a price as it is written to the terms that the rules read.
#pragma once

#include "core/catalog/price_terms.hpp"

#include <osto_billing/charge_price.hpp>

#include <optional>

#include <string>

namespace osto::billing {

/// Bounds of tiers come from up_to, from max_blocks, or from where the next tier begins (by policy.tier_bound).
/// Errors: invalid_value, the field below `pointer`: fields that do not belong to the model or that it lacks, tiers with gaps
/// or overlaps, and what check_price_terms refuses.
Result<PriceTerms> read_price(const ChargePrice& price, const BillingPolicy& policy, const std::string& pointer);

/// Optional amounts and quantities as the rules read them.
std::optional<Rational> exact_of(const std::optional<Decimal>& decimal);
Rational exact_or_zero(const std::optional<Decimal>& decimal);

}  // namespace osto::billing
