// What a plan version is, however its document said it: two documents that come to the same make one version.
#pragma once

#include "core/publishing/phase_charges.hpp"

namespace osto::billing {

/// The plan as an export of the catalogue writes it: every phase with the charges that it bills, discounts taken off, and nothing
/// said that goes without saying (0 included units, 0 days of trial). Publishing that again is no new version.
/// Errors: invalid_value, as publishing the prices has them.
Result<PlanEntry> plan_content(const PlanEntry& plan, const std::vector<PublishedPhase>& phases);

}  // namespace osto::billing
