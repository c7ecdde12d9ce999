#include "core/subscription/usage_lines.hpp"

#include "core/proration/proration_share.hpp"
#include "core/subscription/charge_line.hpp"
#include "core/subscription/charge_lines.hpp"

namespace osto::billing {
namespace {

UsageTotalRow total_of(const SubscriptionContext& facts, const ChargeTerms& charge, Instant window_start) {
  for (const UsageTotalRow& total : facts.usage_totals) {
    if (total.meter_id == charge.meter->id && total.window_start == window_start) return total;
  }
  return {};
}

/// How much of its month a usage window covers: 10 to 31 January by day is 22 of 31.
Result<Rational> window_share(const SubscriptionContext& facts, const ItemRow& item, const Period& window) {
  OSTO_TRY(const Period month, usage_period_at(facts.context, item, window.start));
  OSTO_TRY(const ProrationShare share, proration_share(*facts.context.zone, {.unit = facts.context.policy.proration_unit}, {month, window, {}}));
  return share.as_ratio();
}

}  // namespace

Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, DocumentDraft& draft, AsOf& as_of) {
  const ItemRow& item = *facts.item;
  const Instant window_start = item.usage_closed_through;
  if (window_end <= window_start) return {};
  // The item's first window begins with it, or earlier, when it was carried on from the item before.
  const bool is_first = window_start <= first_billable_instant(facts.subscription, item);
  for (const ChargeTerms& charge : facts.terms->charges) {
    if (charge.charge.kind != ChargeKind::usage) continue;  // without any, no window is ever closed: it may be longer than a month
    OSTO_TRY(const Rational commitment_share, window_share(facts, item, {window_start, window_end}));
    LineRow line = line_for(facts, item, *facts.terms, charge);
    line.kind = LineKind::usage;
    line.service_start = window_start;
    line.service_end = window_end;
    const UsageTotalRow used = total_of(facts, charge, window_start);
    line.description = facts.terms->plan.name + ": " + charge.charge.name + ", " + used.total.to_string() + " " +
                       charge.meter->unit + " used";
    OSTO_CHECK(price_line(facts, charge, {used.total, used.event_count, Rational(1), commitment_share}, line));
    draft.add_charge_line(std::move(line), is_first ? std::nullopt : std::optional(window_start), as_of);
  }
  return {};
}

}  // namespace osto::billing
