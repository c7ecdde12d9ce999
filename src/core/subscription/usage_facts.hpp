// What closing and rating a subscription's usage needs to know.
#pragma once

#include "core/invoice/billing_context.hpp"
#include "core/subscription/charge_metering.hpp"

#include <osto_billing/scalars.hpp>

namespace osto::billing {

/// A usage window, what its charges' meters came to, and what else the plan has billed of it.
struct WindowUsage {
  UsageSpan span;
  std::vector<ChargeUses> charges;     ///< of the usage charges, in their order
  Minor spent_minor;                   ///< what counts towards the commitment besides: lines of other kinds, and usage of windows before
};

/// What was billed of a charge and group of a closed window, by all its lines together.
struct BilledUse {
  ChargeId charge_id;
  std::string dimensions;
  LineId line_id;                      ///< the first
  Minor amount_minor;
  Rational exact, metered_quantity;    ///< the quantity when the last of the lines was made
};

/// A closed window in which usage came or was corrected since it was rated.
struct ChangedWindow {
  BillingContext context;              ///< the subscription's, in the item's zone
  UsageWindowRow row;
  ItemRow item;
  PlanTerms terms;
  WindowUsage usage;
  std::vector<BilledUse> billed;
  bool ends_early = false;             ///< it is rated again because its commitment ends before its period does
};

struct UsageFacts {
  WindowUsage open;                    ///< of the current item's open window, to the instant of the decision
  std::optional<WindowUsage> open_at_end;  ///< the same if the subscription ends now, where that makes a difference
  Minor spent_if_ended;                ///< open.spent_minor if the commitment ended with the open window
  std::vector<ChangedWindow> changed;
  std::vector<ChangedWindow> if_ended; ///< closed windows of a commitment whose period runs on, as they are if it ends now
  std::int64_t folded_sequence = 0;    ///< the log up to here is in these facts
};

}  // namespace osto::billing
