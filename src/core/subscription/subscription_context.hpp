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

/// A line that billed time in advance, how much of it has been credited since, and how much of it is paid (not negative).
struct BilledLine {
  LineRow line;
  Minor credited_minor;
  Minor paid_minor;
};

/// The line's part of what was paid of its document, down to a whole unit: of a line of 100.00 on a document of 118.00 with
/// 59.00 paid, 50.00. Nothing of a draft is paid. Errors: out_of_range.
Result<Minor> paid_part_of(const LineRow& line, const std::optional<BalanceRow>& balance);

/// Until when a charge of an item has been billed.
struct BilledThrough {
  ChargeId charge_id;
  Instant service_end;
};

struct SubscriptionContext {
  BillingContext context;
  SubscriptionRow subscription;
  std::optional<ItemRow> item;                 ///< the current one; while paused or ended, the last one
  std::optional<PlanTerms> terms;              ///< of `item`
  std::vector<ScheduledChangeRow> scheduled_changes;  ///< in order of time
  std::vector<BilledLine> billed_lines;        ///< of `item` and what pays for it, for service that ends later than now
  std::vector<BilledThrough> billed_through;  ///< of `item`, by charge
  std::vector<UsageTotalRow> usage_totals;     ///< of `item`'s open window and later ones
  UsageFacts usage;                            ///< what closing windows and rating them again needs
  std::vector<DocumentRow> open_drafts;        ///< of the company
  /// Absent: the charge of `item` has not been billed yet.
  std::optional<Instant> billed_through_of(ChargeId charge_id) const;
  bool has_payment_method = true;              ///< a usable one; looked up in trials
};

}  // namespace osto::billing
