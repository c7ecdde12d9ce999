// Facts about usage: what windows came to, which of them changed, and in which one an event counts.
#pragma once

#include "core/change/decision.hpp"
#include "core/subscription/subscription_context.hpp"
#include "ports/queries.hpp"

namespace osto::billing {

/// What the charges of the terms bill of a window of the item. Totals are read as they stand; where a charge needs single
/// events they are read in pages, so that memory does not grow with their number.
Result<WindowUsage> load_window_usage(Transaction& transaction, const BillingContext& context, const SubscriptionRow& subscription,
                                      const ItemRow& item, const PlanTerms& terms, const UsageSpan& span);

/// What a closed window and its month are, by the policy.
Result<UsageSpan> span_of_window(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, const UsageWindowRow& row);

/// The facts of closing and rating usage at `now`. `facts` holds subscription, item and terms already.
Result<UsageFacts> load_usage(Transaction& transaction, const SubscriptionContext& facts, Instant now);

/// Totals of the meter's groups in the span, by their dimensions, worked out anew from the log.
Result<std::map<std::string, RunningTotal<Decimal>>> recount_usage(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id,
                                                                   const MeterTerms& meter, const Period& span);

/// After a window has closed at its end: what happened at the very instant of the end and was folded before it closed counts in what
/// begins there. Totals of the window are without it, and those of the subscription's present item have it; where nothing goes on
/// it counts nowhere, as what is reported of that instant later is refused.
Result<Decision> decide_usage_at_end(Transaction& transaction, const UsageWindowRow& window);

}  // namespace osto::billing
