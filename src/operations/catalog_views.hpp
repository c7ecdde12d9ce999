// The catalogue's rows as the entries of a catalogue document.
//
// Errors of all: invariant_broken (a stored row cannot be read), storage faults.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "ports/queries.hpp"

#include <osto_billing/catalog_document.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// Absent for none.
Result<std::optional<std::string>> policy_code(Transaction& transaction, const std::optional<PolicyId>& policy_id);

/// The charges of one phase of a published version as they are billed; of a plan without phases as they were in the document.
Result<std::vector<ChargeEntry>> view_charges(Transaction& transaction, PlanVersionId plan_version_id, std::int64_t phase,
                                              const std::vector<MeterRow>& meters);
/// Each with the charges that it bills: a discount is in their prices.
Result<std::vector<PhaseEntry>> view_phases(Transaction& transaction, PlanVersionId plan_version_id, const std::vector<MeterRow>& meters);

/// The whole catalogue as one document: the newest version of every plan and policy, all dated rates and rules. To publish it
/// again changes nothing (core/publishing/plan_content.hpp).
Result<CatalogDocument> view_catalog(Transaction& transaction);

}  // namespace osto::billing
