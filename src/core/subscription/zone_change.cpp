// After its company has moved to another zone a subscription goes on: what is billed stays as it was billed, and from the next
// boundary on periods are counted by the new zone. The first of them is a full one: nobody pays for the hours between two
// midnights, and nobody is given them back.
//   From Kolkata to New York in January: the month ends on 31 January 18:30 UTC, as billed. February is billed in full from
//   there to 1 March 05:00 UTC, midnight in New York.
#include "core/subscription/subscription_decisions.hpp"

#include "core/subscription/item_spans.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// The same day and time of day by another zone's clock.
Result<Instant> by_clock_of(const Zone& to, const Zone& from, Instant instant) {
  return to.to_instant(from.local_date(instant), from.local_time_of_day(instant));
}

/// The item that follows: its boundaries and the ends of its phases are those of the old one by the new clock.
Result<ItemRow> item_in_zone(const Zone& to, const Zone& from, const SubscriptionContext& facts, ItemId id) {
  constexpr Microseconds kHalfADay{kMicrosecondsPerDay / 2};
  ItemRow item = *facts.item;
  const Instant ended = item.charged_through;
  item.id = id;
  item.zone.clear();
  item.paid_item_id.reset();
  item.valid_to.reset();
  item.valid_from = item.arrears_through = item.usage_closed_through = ended;
  item.joined_at = ended;
  OSTO_TRY(item.anchor, by_clock_of(to, from, item.anchor));
  // The boundary of that day: where one of the clocks leaves an hour out, it is not at the same time of day.
  OSTO_TRY(const Instant same_time, by_clock_of(to, from, ended));
  OSTO_TRY(const Instant that_day, plus(same_time, kHalfADay));
  OSTO_TRY(const Period begins, period_containing(to, item.anchor, item_cycle(facts.context, item), that_day));
  item.counted_from = begins.start;
  OSTO_TRY(item.phases_from, by_clock_of(to, from, item.phases_from));
  if (item.phase_end_at) {
    OSTO_TRY(const Instant phase_end, by_clock_of(to, from, *item.phase_end_at));
    item.phase_end_at = std::max(phase_end, ended);
  }
  return item;
}

}  // namespace

bool waits_for_new_zone(const SubscriptionContext& facts, Instant now) {
  const ItemRow& item = *facts.item;
  return !item.zone.empty() && item.zone != facts.context.company.zone && item.charged_through == now;
}

Result<Decision> decide_renew_in_new_zone(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::renew, {.is_billed_on = facts.subscription.current_item_id.has_value()}));
  ItemRow ended = *facts.item;
  ChargeLines lines(facts, as_of);
  OSTO_CHECK(bill_arrears(facts, *facts.terms, now, now, ended, lines));
  OSTO_CHECK(lines.charge_usage(now, UsageEnd::window, now));
  ended.usage_closed_through = std::max(ended.usage_closed_through, now);
  ended.valid_to = std::max(ended.valid_from, now);
  decision.update(ended);
  SubscriptionContext moved = facts;
  OSTO_TRY(moved.context.zone, find_zone(facts.context.company.zone));
  const BillingZone from = billing_zone(facts.context, subscription), to = billing_zone(moved.context, subscription);
  OSTO_TRY(ItemRow item, item_in_zone(to.zone(), from.zone(), facts, as_of.ids.mint_after(ended.id)));
  subscription.current_item_id = item.id;
  OSTO_CHECK(bill_ahead(moved, *facts.terms, now, now, PeriodAhead::waits, item, subscription, lines, decision));
  decision.insert(item);
  OSTO_CHECK(plan_usage(moved, subscription, item, *facts.terms, now, decision));
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  return decision;
}

}  // namespace osto::billing
