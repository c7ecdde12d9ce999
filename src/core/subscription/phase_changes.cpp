// A phase of the plan ends: the next begins on the same boundaries, or the subscription is over. Time in advance is billed up to
// the end of a phase only, so that nothing has to be given back when it comes.
#include "core/subscription/subscription_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/subscription/item_spans.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Where boundaries are counted from when a phase ends within a period, by change_period.
Result<Instant> anchor_after(const SubscriptionContext& facts, const ItemRow& item, Instant end) {
  OSTO_TRY(const Period running, billing_period_at(facts.context, facts.subscription, item, end));
  if (running.start == end) return item.anchor;
  switch (facts.context.policy.change_period) {
    case ChangePeriod::keep: return item.anchor;
    case ChangePeriod::restart: return end;
    case ChangePeriod::realign: break;
  }
  return realigned_anchor_of(facts.context, facts.subscription, interval_of(item), item.anchor, end);
}

/// What ran in arrears is billed, and the usage of the phase: the next one has other prices.
Result<void> close_phase(const SubscriptionContext& facts, Instant end, Instant now, ItemRow& item, ChargeLines& lines) {
  OSTO_CHECK(bill_arrears(facts, *facts.terms, end, now, item, lines));
  OSTO_CHECK(lines.charge_usage(end, UsageEnd::window, now));
  item.usage_closed_through = std::max(item.usage_closed_through, end);
  item.valid_to = std::max(item.valid_from, end);
  return {};
}

}  // namespace

/// The end of the phase lies before now where a start lay back: what has begun since is billed phase by phase.
Result<Decision> decide_phase_end(const SubscriptionContext& facts, const NewTerms& next, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::renew, {.is_billed_on = subscription.current_item_id.has_value()}));
  ItemRow old_item = *facts.item;
  const Instant end = *old_item.phase_end_at;
  ChargeLines lines(facts, as_of);
  OSTO_CHECK(close_phase(facts, end, now, old_item, lines));
  decision.update(old_item);
  ItemStart start;
  OSTO_TRY(start.anchor, anchor_after(facts, old_item, end));
  start.valid_from = start.charged_from = start.arrears_from = start.usage_from = end;
  ItemRow item = open_item(facts, subscription, next, start, as_of.ids.mint_after(old_item.id));
  subscription.current_item_id = item.id;
  OSTO_CHECK(bill_ahead(facts, next.terms, now, now, PeriodAhead::is_billed, item, subscription, lines, decision));
  OSTO_CHECK(lines.charge_one_offs(item, next.terms, end, now));
  decision.insert(item);
  OSTO_CHECK(plan_usage(facts, subscription, item, next.terms, now, decision));
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  decision.event(EventKind::subscription_phase_began, subscription.id,
                 FactsWriter().id(old_item.id).id(item.id).number(item.phase).instant(end).done());
  return decision;
}

Result<void> plan_phase_end(const SubscriptionContext& facts, const SubscriptionRow& subscription, const ItemRow& item, const PlanTerms& terms,
                            Instant now, Decision& decision) {
  const bool had_phases = facts.terms && !facts.terms->phases.empty();
  if (had_phases || !terms.phases.empty()) decision.unplan(item.company_id, DueKind::phase_end, item.subscription_id);
  if (!item.phase_end_at) return {};
  if (*item.phase_end_at <= now) {
    if (item.charged_through < *item.phase_end_at) return {};
    OSTO_TRY(const Period month, usage_period_at(facts.context, subscription, item, item.usage_closed_through));
    if (closes_windows(terms) && month.end < *item.phase_end_at) return {};
  }
  decision.plan(item.company_id, DueKind::phase_end, item.subscription_id, std::max(*item.phase_end_at, now), 0);
  return {};
}

Result<void> plan_term_end(const SubscriptionContext& facts, const SubscriptionRow& subscription, Decision& decision) {
  const BillingZone zone = billing_zone(facts.context, subscription);
  OSTO_TRY(const auto end, term_end(zone.zone(), facts.terms->phases, facts.item->phases_from));
  if (end) decision.plan(subscription.company_id, DueKind::phase_end, subscription.id, *end, 0);
  return {};
}

}  // namespace osto::billing
