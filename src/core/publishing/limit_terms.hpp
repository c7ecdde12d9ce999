// What a plan allows of a charge: from the catalogue document to rows and back.
#pragma once

#include "core/catalog/catalog_rows.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// Errors: invalid_value (/limit_quantity, /limit_kind, /limit_overshoot, /alert_percents/N).
Result<void> validate_limit(const ChargeEntry& charge, const std::string& pointer);
void set_limit(const ChargeEntry& charge, ChargeRow& row);
/// Errors: invariant_broken (percentages that are no numbers).
Result<void> show_limit(const ChargeRow& row, ChargeEntry& charge);

/// The stored percentages: "80\n90\n100" is 80, 90, 100. Errors: invariant_broken.
Result<std::vector<std::int64_t>> alert_percents_of(const ChargeRow& row);

}  // namespace osto::billing
