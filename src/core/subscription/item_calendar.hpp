// When the periods of a subscription's items begin and end, by the policy of its company.
//
// Errors of all: out_of_range (past the zone table).
#pragma once

#include "core/calendar/moments.hpp"
#include "core/catalog/plan_terms.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/proration/change_instant.hpp"
#include "core/subscription/subscription_rows.hpp"

namespace osto::billing {

/// The company's zone; with zone_rule fixed_offset, the offset that it had when the subscription began, for ever.
BillingZone billing_zone(const BillingContext& context, const SubscriptionRow& subscription);
/// The same by the clock of another zone than the context's.
BillingZone billing_zone(const BillingContext& context, const Zone& zone, const SubscriptionRow& subscription);

/// The item's interval, as it is priced.
inline PlanInterval interval_of(const ItemRow& item) { return {item.interval_unit, item.interval_count}; }
/// The item's interval; by month_end, day 31 stays clamped after a short month, or returns.
Cycle item_cycle(const BillingContext& context, const ItemRow& item);

/// The billing period of the item's cycle that contains `instant`.
Result<Period> billing_period_at(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant instant);
/// The same for usage, which is closed per month, or with the item's periods where the item says so. A month in which the
/// company moved to another zone goes on, and ends by the new clock.
Result<Period> usage_period_at(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant instant);

/// What boundaries are counted from for terms that begin at `start`: `asked`, a boundary that the caller names, else the
/// subscription's own billing day, else what the policy's anchor says; account is the company's billing day.
Result<Instant> anchor_of(const BillingContext& context, const SubscriptionRow& subscription, PlanInterval interval, Instant start,
                          std::optional<Instant> asked = std::nullopt);

/// The same boundaries counted anew from `start` on: day of the month and time of day of `anchor` stay, the month is that of
/// `start`.
Result<Instant> realigned_anchor_of(const BillingContext& context, const SubscriptionRow& subscription, PlanInterval interval, Instant anchor,
                                    Instant start);

/// When a trial of `days` that begins with the subscription ends and billing begins. Seven days from 1 March 10:30:
///   local_days, at_instant:  8 March 10:30 by the local clock. elapsed_days: 168 hours later.
///   start_of_day:            the midnight before, but not before the start.
Result<Instant> trial_end_of(const BillingContext& context, const SubscriptionRow& subscription, std::int64_t days);

/// Where service begins: the start, or by boundary_time the start of its local day.
Result<Instant> service_start(const BillingContext& context, const SubscriptionRow& subscription);
/// Where billing begins: with service, or at the end of the trial.
Result<Instant> billing_start(const BillingContext& context, const SubscriptionRow& subscription);
/// Whether it came from another company after its billing had begun there: what a plan bills once is billed, and its first part
/// here is an ordinary part of a period. A trial that goes on here, or ended with the transfer, is not billed yet.
inline bool was_billed_elsewhere(const SubscriptionRow& subscription) {
  const bool brings_trial = subscription.trial_end_at && *subscription.trial_end_at >= subscription.start_at;
  return subscription.transferred_from && !brings_trial;
}
/// What anniversaries are counted from: where billing begins, or, by trial_anchor, where service does.
Result<Instant> anniversary_start(const BillingContext& context, const SubscriptionRow& subscription);

/// Where the old terms of a change at `now` stop and the new ones begin: by change_day, within the item's running period. At
/// a boundary, of which nothing is billed yet, both are the boundary.
Result<ChangeInstants> change_of_item(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant now);

/// Until when an item that ends at `now` is billed: by end_day, within its running period.
Result<Instant> billed_end_of(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant now);

}  // namespace osto::billing
