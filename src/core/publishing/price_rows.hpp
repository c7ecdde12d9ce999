// Between the prices of a catalogue document, their rows, and the terms that the rules read: one mapping for all of them.
#pragma once

#include "core/catalog/plan_terms.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

struct PriceRows {
  PriceRow price;
  std::vector<PriceTierRow> tiers;
};

/// `variant`: the price's place among those of its currency and interval.
/// Errors: invalid_value, the field below `pointer`: what read_price refuses, a bounded last tier (units beyond it would have
/// no price), a dimension that stands twice, a minimum or maximum that is negative or crossed.
Result<PriceRows> price_rows_of(const PriceEntry& entry, ChargeId charge_id, std::int64_t variant, const std::string& pointer);

/// As the document had it; a tier's bound is up_to, however it was written. `tiers`: of this price. Errors: invariant_broken.
Result<PriceEntry> price_entry_of(const PriceRow& row, const std::vector<PriceTierRow>& tiers);

/// The row as the rules read it. Errors: invariant_broken.
Result<PriceVariant> price_variant_of(const PriceRow& row, const std::vector<PriceTierRow>& tiers);

/// Lists of dimensions as rows keep them. Errors: invalid_value, `pointer` of the name that is empty or stands twice.
Result<Dimensions> dimensions_of(const std::vector<DimensionValue>& values, const std::string& pointer);
std::vector<EventFilter> filters_of(const std::vector<DimensionFilter>& filters);
std::vector<DimensionFilter> filter_entries_of(const std::vector<EventFilter>& filters);

}  // namespace osto::billing
