// Usage events become running totals. The fold, not the report, decides in which window an event counts.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/subscription/charge_metering.hpp"
#include "core/subscription/subscription_context.hpp"

#include <vector>

namespace osto::billing {

/// What folding needs to know of a subscription: its current item, and by which rules its windows run.
struct FoldTarget {
  SubscriptionRow subscription;
  std::optional<ItemRow> item;      ///< current; absent while paused or ended
  std::optional<BillingContext> own_context{};  ///< where it is not billed by the company's policy
};

struct FoldFacts {
  BillingContext context;
  UsageCursorRow cursor;
  std::vector<FoldTarget> targets;
  std::vector<MeterTerms> meters;
  std::vector<UsageRecordRow> records;   ///< beyond the cursor, in order of sequence
  std::vector<UsageTotalRow> totals;     ///< of the targets' open windows, and of the closed ones below
  std::vector<UsageWindowRow> windows;   ///< closed, that end after the earliest of the records
  std::vector<SubscriptionId> closing;   ///< subscriptions that have a closing planned
};

/// The open window of the item in which a use at `occurred_at` counts, not before the item's usage is closed through.
///   Monthly from the 1st, closed through 1 March: one of 5 April in April's.
Result<Instant> usage_window_start(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                   Instant occurred_at);

/// The subscription's closed window that has this instant in it.
const UsageWindowRow* find_window(const std::vector<UsageWindowRow>& windows, SubscriptionId subscription_id, Instant occurred_at);

/// Marks closed windows to be rated again: the one that begins at `window_start`, and where a meter keeps its level, or bills a
/// peak once a month, all later ones. Where no closing is planned that would rate them, one is planned at once.
void mark_changed(const MeterRow& meter, const std::vector<UsageWindowRow>& windows, SubscriptionId subscription_id, Instant window_start,
                  std::vector<UsageWindowRow>& changed);
void write_changed(std::vector<UsageWindowRow> changed, const std::vector<SubscriptionId>& closing, const AsOf& as_of, Decision& decision);

/// Adds every record to its total. An event of a closed window counts in that window, which is then rated again; what lies in no
/// window, and a trial where the policy bills no usage of it, is free and is not added. Corrections have been counted by recounting their window.
Result<Decision> decide_fold(const FoldFacts& facts, const AsOf& as_of);

}  // namespace osto::billing
