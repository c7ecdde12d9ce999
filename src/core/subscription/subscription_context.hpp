// What the decisions about one subscription need to know.
#pragma once

#include "core/catalog/plan_terms.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/subscription/subscription_rows.hpp"
#include "core/subscription/usage_facts.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// A line that billed time in advance, and how much of it has been credited since (not negative).
struct BilledLine {
  LineRow line;
  Minor credited_minor;
};

struct SubscriptionContext {
  BillingContext context;
  SubscriptionRow subscription;
  std::optional<ItemRow> item;                 ///< the current one; while paused or ended, the last one
  std::optional<PlanTerms> terms;              ///< of `item`
  std::optional<ScheduledChangeRow> scheduled_change;
  std::vector<BilledLine> billed_lines;        ///< of `item`, for service that ends later than now
  std::vector<UsageTotalRow> usage_totals;     ///< of `item`'s open window and later ones
  UsageFacts usage;                            ///< what closing windows and rating them again needs
  std::vector<DocumentRow> open_drafts;        ///< of the company
};

}  // namespace osto::billing
