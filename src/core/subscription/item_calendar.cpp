#include "core/subscription/item_calendar.hpp"

#include "core/schedule/schedule_anchor.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Cycle by_month_end(const BillingContext& context, Cycle cycle) {
  cycle.stays_clamped = context.policy.month_end == MonthEnd::clamp_and_stay;
  return cycle;
}

/// Of the item's boundaries. After a change of zone the first period by the new one begins where the last by the old one ended:
/// from Kolkata to New York, January ends at 13:30 of the 31st there, and February is 31 January 13:30 to 1 March.
Result<Period> period_of(const Zone& zone, const ItemRow& item, Cycle cycle, Instant instant) {
  const Instant counted_at = item.counted_from ? std::max(instant, *item.counted_from) : instant;
  OSTO_TRY(Period period, period_containing(zone, item.anchor, cycle, counted_at));
  if (item.counted_from && period.start == *item.counted_from) period.start = *item.joined_at;
  return period;
}

/// Nothing of the time from `now` on is billed: the period before has just ended.
bool is_at_boundary(const ItemRow& item, Instant now) { return item.charged_through <= now; }

/// `instant` within the item's running period and phase, and not before the item.
Result<Instant> within_period(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant now,
                              Instant instant) {
  OSTO_TRY(const Period running, billing_period_at(context, subscription, item, now));
  const Instant first = std::min(std::max(running.start, item.valid_from), running.end);
  const Instant last = std::max(first, std::min(running.end, item.phase_end_at.value_or(running.end)));
  return std::clamp(instant, first, last);
}

AnchorChoice anchor_choice(const BillingContext& context, const SubscriptionRow& subscription, std::optional<Instant> asked = std::nullopt) {
  AnchorChoice choice;
  choice.instant = asked;
  choice.day = subscription.billing_day;
  if (!choice.day && context.policy.anchor == AnchorKind::account) choice.day = context.company.billing_day;
  return choice;
}

}  // namespace

BillingZone billing_zone(const BillingContext& context, const SubscriptionRow& subscription) {
  return billing_zone(context, *context.zone, subscription);
}

BillingZone billing_zone(const BillingContext& context, const Zone& zone, const SubscriptionRow& subscription) {
  const bool fixed = context.policy.zone_rule == ZoneRule::fixed_offset;
  return fixed ? BillingZone(zone, subscription.start_at) : BillingZone(zone);
}

Cycle item_cycle(const BillingContext& context, const ItemRow& item) {
  return by_month_end(context, interval_of(item).cycle());
}

Result<Period> billing_period_at(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant instant) {
  return period_of(billing_zone(context, subscription).zone(), item, item_cycle(context, item), instant);
}

Result<Period> usage_period_at(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant instant) {
  if (item.usage_by_period) return billing_period_at(context, subscription, item, instant);
  const Cycle month = by_month_end(context, Cycle{CycleUnit::month, 1});
  OSTO_TRY(Period period, period_of(billing_zone(context, subscription).zone(), item, month, instant));
  // Weekly, moved in mid-month: the month began by the old clock, hours before or after it does by the new.
  if (item.usage_month_from && period.contains(*item.counted_from)) period.start = *item.usage_month_from;
  return period;
}

Result<Instant> anchor_of(const BillingContext& context, const SubscriptionRow& subscription, PlanInterval interval, Instant start,
                          std::optional<Instant> asked) {
  const BillingZone zone = billing_zone(context, subscription);
  return schedule_anchor(zone.zone(), context.policy, anchor_choice(context, subscription, asked), by_month_end(context, interval.cycle()), start);
}

Result<Instant> realigned_anchor_of(const BillingContext& context, const SubscriptionRow& subscription, PlanInterval interval, Instant anchor,
                                    Instant start) {
  const BillingZone zone = billing_zone(context, subscription);
  return realigned_anchor(zone.zone(), context.policy, anchor_choice(context, subscription), anchor, by_month_end(context, interval.cycle()), start);
}

Result<Instant> trial_end_of(const BillingContext& context, const SubscriptionRow& subscription, std::int64_t days) {
  const BillingZone zone = billing_zone(context, subscription);
  const Instant start = subscription.start_at;
  const bool elapsed = context.policy.trial_length == TrialLength::elapsed_days;
  OSTO_TRY(const Instant end, elapsed ? plus(start, {days * kMicrosecondsPerDay}) : at_local_days_after(zone.zone(), start, days));
  if (context.policy.trial_first_day == TrialFirstDay::at_instant) return end;
  OSTO_TRY(const Instant day, last_midnight(zone.zone(), end));
  return std::max(start, day);
}

Result<Instant> service_start(const BillingContext& context, const SubscriptionRow& subscription) {
  return boundary_instant(billing_zone(context, subscription).zone(), context.policy, subscription.start_at);
}

Result<Instant> billing_start(const BillingContext& context, const SubscriptionRow& subscription) {
  const bool has_trial = subscription.trial_end_at && *subscription.trial_end_at > subscription.start_at;
  return has_trial ? Result<Instant>(*subscription.trial_end_at) : service_start(context, subscription);
}

Result<Instant> anniversary_start(const BillingContext& context, const SubscriptionRow& subscription) {
  const bool after_trial = context.policy.trial_anchor == TrialAnchor::trial_end;
  return after_trial ? billing_start(context, subscription) : service_start(context, subscription);
}

Result<ChangeInstants> change_of_item(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant now) {
  if (is_at_boundary(item, now)) return ChangeInstants{now, now};
  const BillingZone zone = billing_zone(context, subscription);
  OSTO_TRY(ChangeInstants instants, change_instants(zone.zone(), context.policy, now));
  OSTO_TRY(instants.old_end, within_period(context, subscription, item, now, instants.old_end));
  OSTO_TRY(instants.new_start, within_period(context, subscription, item, now, instants.new_start));
  return instants;
}

Result<Instant> billed_end_of(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, Instant now) {
  if (is_at_boundary(item, now)) return now;
  const BillingZone zone = billing_zone(context, subscription);
  OSTO_TRY(const Instant end, billed_until(zone.zone(), context.policy, now));
  return within_period(context, subscription, item, now, end);
}

}  // namespace osto::billing
