// Between the prices of a catalogue document and their rows.
#pragma once

#include "core/catalog/catalog_rows.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

struct PriceRows {
  PriceRow price;
  std::vector<PriceTierRow> tiers;
};

/// Errors: invalid_value, the field below `pointer`: what read_price refuses, a bounded last tier (units beyond it would have
/// no price), limits per event (a meter's total has no single events), a minimum or maximum that is negative or crossed.
Result<PriceRows> price_rows_of(const PriceEntry& entry, ChargeId charge_id, const std::string& pointer);

/// As the document had it; a tier's bound is up_to, however it was written. `tiers`: of this price.
PriceEntry price_entry_of(const PriceRow& row, const std::vector<PriceTierRow>& tiers);

}  // namespace osto::billing
