// What a company has used in the windows that run, by subscription.
#pragma once

#include "core/company/company_rows.hpp"
#include "core/subscription/subscription_context.hpp"
#include "ports/queries.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct RunningUsage {
  SubscriptionRow subscription;
  ItemRow item;
  PlanTerms terms;
  Period window;        ///< from where usage was closed last to where it closes next
  WindowUsage usage;
};

/// Trials whose usage is free count nothing: their window is the trial, and empty.
enum class FreeTrials { left_out, shown };

/// Of the current subscriptions that count usage; `only`: of this one. Errors: storage faults, invariant_broken.
Result<std::vector<RunningUsage>> load_running_usage(Transaction& transaction, const CompanyRow& company, Instant now, FreeTrials trials,
                                                     std::optional<SubscriptionId> only = std::nullopt);

/// Of all the charge's lines together, rounded to 12 places. Errors: out_of_range.
Result<Decimal> used_quantity(const WindowUsage& usage, ChargeId charge_id);

}  // namespace osto::billing
