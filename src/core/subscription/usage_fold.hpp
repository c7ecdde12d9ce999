// Usage events become running totals. The fold, not the report, decides in which window an event counts.
#pragma once

#include "core/change/decision.hpp"
#include "core/subscription/subscription_context.hpp"

#include <vector>

namespace osto::billing {

/// What folding needs to know of a subscription: its current item, and the trial that precedes its billing.
struct FoldTarget {
  SubscriptionRow subscription;
  std::optional<ItemRow> item;      ///< current; absent while paused or ended
};

struct FoldFacts {
  BillingContext context;
  UsageCursorRow cursor;
  std::vector<FoldTarget> targets;
  std::vector<MeterRow> meters;
  std::vector<UsageRecordRow> records;   ///< beyond the cursor, in order of sequence
  std::vector<UsageTotalRow> totals;     ///< of the targets' items
};

/// The window of the item in which a use at `occurred_at` counts: its own while that is open, else the open one (late usage).
///   Monthly from the 1st, closed through 1 March: a use of 20 February counts from 1 March on, one of 5 April in April's.
Result<Instant> usage_window_start(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                   Instant occurred_at);

/// Adds every record to its total: sum and count add, max keeps the greatest. Use within a trial is added where the policy bills it.
Result<Decision> decide_fold(const FoldFacts& facts);

}  // namespace osto::billing
