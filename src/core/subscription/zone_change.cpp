// After its company has moved to another zone a subscription goes on: what is billed stays as it was billed, and from the next
// boundary on, whatever begins there, periods are counted by the new zone. The first of them is a full one: nobody pays for the
// hours between two midnights, and nobody is given them back.
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

bool has_moved(const SubscriptionContext& facts) { return !facts.item->zone.empty() && facts.item->zone != facts.context.company.zone; }

/// Boundaries and ends of phases of an item that begins a period.
Result<void> count_by_clock_of(const Zone& to, const Zone& from, const BillingContext& context, ItemRow& item) {
  constexpr Microseconds kHalfADay{kMicrosecondsPerDay / 2};
  const Instant begins = item.charged_through;
  item.zone.clear();
  item.joined_at = begins;
  OSTO_TRY(item.anchor, by_clock_of(to, from, item.anchor));
  // The boundary of that day: where one of the clocks leaves an hour out, it is not at the same time of day.
  OSTO_TRY(const Instant same_time, by_clock_of(to, from, begins));
  OSTO_TRY(const Instant that_day, plus(same_time, kHalfADay));
  OSTO_TRY(Period first, period_containing(to, item.anchor, item_cycle(context, item), that_day));
  if (first.end <= begins) {  // by a clock that is more than a day ahead that day is over
    OSTO_TRY(first, period_containing(to, item.anchor, item_cycle(context, item), begins));
  }
  item.counted_from = first.start;
  OSTO_TRY(item.phases_from, by_clock_of(to, from, item.phases_from));
  if (item.phase_end_at) {
    OSTO_TRY(const Instant phase_end, by_clock_of(to, from, *item.phase_end_at));
    item.phase_end_at = std::max(phase_end, begins);
  }
  return {};
}

}  // namespace

Result<std::optional<SubscriptionContext>> enter_companys_zone(const SubscriptionContext& facts, const SubscriptionRow& subscription,
                                                               ItemRow& item, Instant now) {
  // After a pause an item may be paid far ahead: the period that runs is still one of the old zone.
  if (!has_moved(facts) || item.charged_through > now) return std::optional<SubscriptionContext>();
  // Its phase ends where it begins: it bills nothing, and what the end of the phase opens there counts by the new zone.
  if (item.phase_end_at && *item.phase_end_at <= item.charged_through) return std::optional<SubscriptionContext>();
  OSTO_TRY(const Period running, billing_period_at(facts.context, subscription, item, item.charged_through));
  if (running.start != item.charged_through) return std::optional<SubscriptionContext>();
  OSTO_TRY(const Period month, usage_period_at(facts.context, subscription, item, item.charged_through));
  SubscriptionContext moved = facts;
  OSTO_TRY(moved.context.zone, find_zone(facts.context.company.zone));
  const BillingZone from = billing_zone(facts.context, subscription), to = billing_zone(moved.context, subscription);
  OSTO_CHECK(count_by_clock_of(to.zone(), from.zone(), facts.context, item));
  item.usage_month_from.reset();
  if (month.start < item.charged_through) item.usage_month_from = month.start;
  return std::optional(std::move(moved));
}

bool waits_for_new_zone(const SubscriptionContext& facts, Instant now) { return has_moved(facts) && facts.item->charged_through == now; }

}  // namespace osto::billing
