// What each phase of a plan charges for: charges of its own, or the plan's, at a discount.
#pragma once

#include "core/catalog/catalog_rows.hpp"

#include <osto_billing/catalog_document.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// A phase as it is stored. A plan without phases is one without a row.
struct PublishedPhase {
  std::optional<PlanPhaseRow> row;     ///< its plan version is not minted yet
  std::vector<ChargeEntry> charges;
  std::string charges_at;              ///< JSON pointer of the list that they come from
};

/// Checks the plan's charges and phases, and takes the discounts off. A discount is of all that a charge may cost: unit prices,
/// fees, rates, minimum and maximum; what is free (units, events, an amount) stays.
///   50 % off 49.95 a month is 24.975 a month, billed as 24.98; off 0.35 % and 0.25 an event 0.175 % and 0.125.
/// Errors: invalid_value with the JSON pointer of the field.
Result<std::vector<PublishedPhase>> published_phases(const PlanEntry& plan, const std::string& pointer);

}  // namespace osto::billing
