// The lines that a subscription puts on documents: time in advance, usage in arrears, credit for unused time.
#pragma once

#include "core/invoice/document_draft.hpp"
#include "core/subscription/subscription_context.hpp"

namespace osto::billing {

/// The billing period of the item's cycle that contains `instant`.
Result<Period> billing_period_at(const BillingContext& context, const ItemRow& item, Instant instant);
/// The same for usage, which is always closed per month.
Result<Period> usage_period_at(const BillingContext& context, const ItemRow& item, Instant instant);

/// Where an item's billing begins: its own start, or the end of the trial that covers it.
Instant first_billable_instant(const SubscriptionRow& subscription, const ItemRow& item);

/// When lines for `service`, a part of `full`, are billed: whole periods at their start, partial ones by policy.
Instant billing_moment(const BillingContext& context, const Period& full, const Period& service);

/// Bills recurring and seat charges of `service` in advance, prorated against `full`.
Result<void> charge_in_advance(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms,
                               const Period& full, const Period& service, DocumentDraft& draft, AsOf& as_of);

/// Bills the usage of the item's open window, which ends at `window_end`.
Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, DocumentDraft& draft, AsOf& as_of);

/// Credits the part of each billed line's service that lies after `unused_from`, if the policy says so; never more than
/// the line net of earlier credits.
///   A line of 31,000 for January credited from the 17th on by day: 31,000 x 15/31 = 15,000.
Result<void> credit_unused_time(const SubscriptionContext& facts, Instant unused_from, DocumentDraft& draft, AsOf& as_of);

}  // namespace osto::billing
