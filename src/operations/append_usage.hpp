// Usage events into the log, counted at once.
#pragma once

#include "engine/unit.hpp"

#include <osto_billing/usage.hpp>

#include <vector>

namespace osto::billing {

/// Each event is taken or rejected by itself; what is taken is folded into the running totals, and thresholds are looked at.
Result<UsageAppended> append_usage(Unit& unit, CompanyId company_id, const std::vector<UsageEvent>& events);

}  // namespace osto::billing
