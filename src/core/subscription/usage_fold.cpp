#include "core/subscription/usage_fold.hpp"

#include "core/subscription/charge_lines.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace osto::billing {
namespace {

Result<Decimal> accumulate(Aggregation aggregation, const Decimal& total, const Decimal& quantity) {
  switch (aggregation) {
    case Aggregation::sum: return add(total, quantity);
    case Aggregation::count: return add(total, Decimal::from_integer(1));
    case Aggregation::max: return std::max(total, quantity);
    case Aggregation::latest:
    case Aggregation::unique_count:
    case Aggregation::time_weighted_sum:
    case Aggregation::min:
    case Aggregation::average: break;
  }
  return fail(ErrorCode::invariant_broken, "a meter has an aggregation that no running total keeps");
}

}  // namespace

Result<Instant> usage_window_start(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                   Instant occurred_at) {
  const Instant counted_at = std::max(occurred_at, item.usage_closed_through);
  OSTO_TRY(const Period month, usage_period_at(context, subscription, item, counted_at));
  // The window that is open begins where the last one was closed, also in the middle of a month.
  return month.contains(item.usage_closed_through) ? item.usage_closed_through : month.start;
}

Result<Decision> decide_fold(const FoldFacts& facts) {
  using TotalKey = std::tuple<ItemId, MeterId, Instant>;
  std::map<TotalKey, UsageTotalRow> totals;
  for (const UsageTotalRow& total : facts.totals) totals[{total.item_id, total.meter_id, total.window_start}] = total;
  std::map<TotalKey, UsageTotalRow> changed;
  UsageCursorRow cursor = facts.cursor;

  for (const UsageRecordRow& record : facts.records) {
    cursor.folded_sequence = record.sequence;
    const auto target = std::find_if(facts.targets.begin(), facts.targets.end(), [&](const FoldTarget& candidate) {
      return candidate.subscription.id == record.subscription_id;
    });
    const auto meter = std::find_if(facts.meters.begin(), facts.meters.end(),
                                    [&](const MeterRow& candidate) { return candidate.id == record.meter_id; });
    if (target == facts.targets.end() || !target->item || meter == facts.meters.end()) continue;
    const SubscriptionRow& subscription = target->subscription;
    const bool is_free = facts.context.policy.trial_usage == TrialUsage::free && subscription.trial_end_at &&
                         record.occurred_at < *subscription.trial_end_at;
    if (is_free) continue;
    const ItemRow& item = *target->item;
    OSTO_TRY(const Instant window_start, usage_window_start(facts.context, subscription, item, record.occurred_at));
    const TotalKey key{item.id, meter->id, window_start};
    UsageTotalRow total = totals.contains(key) ? totals[key] : UsageTotalRow{record.company_id, item.id, meter->id, window_start, {}, Decimal(), 0, 0};
    OSTO_TRY(total.total, accumulate(meter->aggregation, total.total, record.quantity));
    total.event_count += 1;
    if (record.occurred_at < window_start) total.late_count += 1;
    totals[key] = total;
    changed[key] = std::move(total);
  }

  Decision decision;
  if (cursor.folded_sequence == facts.cursor.folded_sequence) return decision;
  for (auto& [key, total] : changed) decision.upsert(std::move(total));
  decision.upsert(cursor);
  return decision;
}

}  // namespace osto::billing
