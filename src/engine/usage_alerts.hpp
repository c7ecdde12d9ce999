// Tells a company when usage of a running window first reaches a threshold of its plan's limit.
#pragma once

#include "engine/unit.hpp"

#include <span>

namespace osto::billing {

/// After usage of these subscriptions was counted: an event per threshold that is reached now and was not before. Of plans
/// without thresholds it costs one query. Errors: storage faults, out_of_range.
Result<void> look_at_thresholds(Unit& unit, std::span<const SubscriptionId> subscriptions);

}  // namespace osto::billing
