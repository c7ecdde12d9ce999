// Base plans and add-ons of a catalogue document: which plans a plan names, and what it may say of them.
#pragma once

#include <osto_billing/catalog_document.hpp>

#include <map>
#include <optional>
#include <string>

namespace osto::billing {

/// Every plan that can be named: those of the document, and those that are published already.
using PlanKinds = std::map<std::string, PlanKind, std::less<>>;

/// Errors: invalid_value with the pointer: available_with of a base plan, a code that is no plan's, one named twice, an add-on among
/// available_with, the plan itself or one that it goes with among not_with; a kind that is not the one it was published with.
Result<void> check_plan_kind(const PlanEntry& entry, std::optional<PlanKind> published, const PlanKinds& known, const std::string& pointer);

}  // namespace osto::billing
