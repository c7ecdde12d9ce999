#include "core/subscription/usage_lines.hpp"

#include "core/proration/proration_share.hpp"
#include "core/subscription/charge_line.hpp"
#include "core/subscription/item_calendar.hpp"

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
  OSTO_TRY(const Period month, usage_period_at(facts.context, facts.subscription, item, window.start));
  const BillingZone zone = billing_zone(facts.context, facts.subscription);
  OSTO_TRY(const ProrationShare share,
           proration_share(zone.zone(), share_rule(facts.context.policy), {month, window, Cycle{CycleUnit::month, 1}}));
  return share.as_ratio();
}

/// Minimum commitments of a trial's usage hold where the policy says so.
bool waives_commitment(const SubscriptionContext& facts, Instant window_end) {
  const auto& trial_end = facts.subscription.trial_end_at;
  return trial_end && window_end <= *trial_end && facts.context.policy.trial_commitment == TrialCommitment::waived;
}

}  // namespace

Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, DocumentDraft& draft, AsOf& as_of) {
  const ItemRow& item = *facts.item;
  const Instant window_start = item.usage_closed_through;
  if (window_end <= window_start) return {};
  const bool is_waived = waives_commitment(facts, window_end);
  for (const ChargeTerms& priced : facts.terms->charges) {
    if (priced.charge.kind != ChargeKind::usage) continue;  // without any, no window is ever closed: it may be longer than a month
    ChargeTerms charge = priced;
    if (is_waived) charge.price.minimum.reset();
    OSTO_TRY(const Rational commitment_share, window_share(facts, item, {window_start, window_end}));
    LineRow line = line_for(facts, item, *facts.terms, charge);
    line.kind = LineKind::usage;
    line.service_start = window_start;
    line.service_end = window_end;
    const UsageTotalRow used = total_of(facts, charge, window_start);
    line.description = facts.terms->plan.name + ": " + charge.charge.name + ", " + used.total.to_string() + " " +
                       charge.meter->unit + " used";
    OSTO_CHECK(price_line(facts, charge, {used.total, used.event_count, {}, commitment_share}, line));
    draft.add_charge_line(std::move(line), facts.billed_through_of(charge.charge.id), as_of);
  }
  return {};
}

}  // namespace osto::billing
