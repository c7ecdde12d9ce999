// An item ends where nothing after it is billed, and another goes on from there: with the next phase of the plan, or by the clock
// of the zone that the company has moved to. Time in advance is billed up to the end of a phase only, so that nothing has to be
// given back when it comes.
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

/// Where an item ends, what the next one's boundaries are counted from, and what becomes of the usage that is open there.
struct Seam {
  Instant end, anchor;
  bool carries_usage = false;
};

/// What ran in arrears is billed, and the usage that is not carried on.
Result<void> close_at(const SubscriptionContext& facts, const Seam& seam, Instant now, ItemRow& item, ChargeLines& lines) {
  OSTO_CHECK(bill_arrears(facts, *facts.terms, seam.end, now, item, lines));
  if (!seam.carries_usage) {
    OSTO_CHECK(lines.charge_usage(seam.end, UsageEnd::terms, now));
    item.usage_closed_through = std::max(item.usage_closed_through, seam.end);
  }
  item.valid_to = std::max(item.valid_from, seam.end);
  return {};
}

/// The item ends, and one of these terms goes on from there.
Result<Decision> go_on_with(const SubscriptionContext& facts, const NewTerms& next, const Seam& seam, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::renew, {.is_billed_on = subscription.current_item_id.has_value()}));
  ItemRow old_item = *facts.item;
  ChargeLines lines(facts, as_of);
  OSTO_CHECK(close_at(facts, seam, now, old_item, lines));
  decision.update(old_item);
  ItemStart start;
  start.anchor = seam.anchor;
  start.valid_from = start.charged_from = start.arrears_from = seam.end;
  start.usage_from = seam.carries_usage ? old_item.usage_closed_through : seam.end;
  ItemRow item = open_item(facts, subscription, next, start, as_of.ids.mint_after(old_item.id));
  OSTO_TRY(const auto moved, enter_companys_zone(facts, subscription, item, now));
  const SubscriptionContext& in_force = moved ? *moved : facts;
  subscription.current_item_id = item.id;
  OSTO_CHECK(bill_ahead(in_force, next.terms, now, now, PeriodAhead::is_billed, item, subscription, lines, decision));
  if (item.phase != old_item.phase) {
    OSTO_CHECK(lines.charge_one_offs(item, next.terms, seam.end, now));
    decision.event(EventKind::subscription_phase_began, subscription.id,
                   FactsWriter().id(old_item.id).id(item.id).number(item.phase).instant(seam.end).done());
  }
  decision.insert(item);
  if (seam.carries_usage) move_usage_totals(facts, item.id, decision);
  OSTO_CHECK(plan_usage(in_force, subscription, item, next.terms, now, decision));
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  if (item.plan_version_id != old_item.plan_version_id) {
    decision.event(EventKind::subscription_changed, subscription.id,
                   FactsWriter().id(old_item.id).id(item.id).id(item.plan_version_id).number(item.seat_count).done());
  }
  return decision;
}

}  // namespace

/// The end of the phase lies before now where a start lay back: what has begun since is billed phase by phase. The usage of the
/// phase is closed: the next one has other prices.
Result<Decision> decide_phase_end(const SubscriptionContext& facts, const NewTerms& next, AsOf& as_of) {
  Seam seam{*facts.item->phase_end_at, {}};
  OSTO_TRY(seam.anchor, anchor_after(facts, *facts.item, seam.end));
  return go_on_with(facts, next, seam, as_of);
}

/// A usage month that runs over a boundary, of plans whose periods are no months, runs on: split, it would grant what is included
/// twice.
Result<Decision> decide_renew_in_new_zone(const SubscriptionContext& facts, AsOf& as_of) {
  const Instant now = as_of.effective_at;
  Seam seam{now, facts.item->anchor};
  OSTO_TRY(const Period month, usage_period_at(facts.context, facts.subscription, *facts.item, now));
  seam.carries_usage = month.start < now;
  return go_on_with(facts, present_terms(facts), seam, as_of);
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
