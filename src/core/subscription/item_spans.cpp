#include "core/subscription/item_spans.hpp"

#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

DueKind due_kind_of(ScheduledAction action) {
  switch (action) {
    case ScheduledAction::change_plan: return DueKind::change;
    case ScheduledAction::cancel: return DueKind::cancel;
    case ScheduledAction::resume: return DueKind::resume;
  }
  return DueKind::change;
}

/// What is billed up to the end of its phase is not renewed: the next phase goes on from there.
void plan_renewal(const ItemRow& item, Instant now, Decision& decision) {
  if (item.charged_through == item.phase_end_at) {
    decision.unplan(item.company_id, DueKind::renew, item.subscription_id);
  } else {
    decision.plan(item.company_id, DueKind::renew, item.subscription_id, std::max(item.charged_through, now), 0);
  }
}

/// The period that runs; a last phase that ends within it ends it.
void set_period(const PlanTerms& terms, const ItemRow& item, const Period& full, SubscriptionRow& subscription) {
  subscription.current_period_start = full.start;
  const bool is_cut = ends_with_phase(terms, item) && full.contains(*item.phase_end_at) && *item.phase_end_at > full.start;
  subscription.current_period_end = is_cut ? *item.phase_end_at : full.end;
}

}  // namespace

Result<void> move_state(SubscriptionRow& subscription, SubscriptionEvent event, const SubscriptionFacts& facts) {
  OSTO_TRY(const SubscriptionStep step, step_subscription(subscription.state, event, facts));
  subscription.state = step.state;
  return {};
}

Result<void> write(const SubscriptionRow& subscription, Decision& decision) {
  OSTO_CHECK(check_invariant(subscription));
  decision.update(subscription);
  return {};
}

ItemRow open_item(const SubscriptionContext& facts, const SubscriptionRow& subscription, const NewTerms& terms, const ItemStart& start,
                  ItemId id) {
  ItemRow item;
  item.id = id;
  item.company_id = subscription.company_id;
  item.subscription_id = subscription.id;
  item.plan_version_id = terms.terms.version.id;
  item.interval_unit = terms.interval.unit;
  item.interval_count = terms.interval.count;
  item.seat_count = terms.seat_count;
  item.billing_mode = terms_policy(facts.context, terms.terms).billing_mode;
  item.phase = terms.phase.position;
  item.phase_end_at = terms.phase.end;
  item.phases_from = terms.phase.counted_from;
  if (facts.item) {
    item.zone = facts.item->zone;  // until it renews
    if (start.anchor == facts.item->anchor) {
      item.joined_at = facts.item->joined_at;
      item.counted_from = facts.item->counted_from;
      item.usage_month_from = facts.item->usage_month_from;
    }
  }
  item.anchor = start.anchor;
  item.valid_from = start.valid_from;
  item.charged_through = start.charged_from;
  item.arrears_through = start.arrears_from;
  item.usage_from = item.usage_closed_through = start.usage_from;
  item.usage_by_period = closes_usage_by_period(terms.terms, terms.interval);
  return item;
}

Result<void> bill_ahead(const SubscriptionContext& facts, const PlanTerms& terms, Instant now, Instant invoice_at, PeriodAhead ahead,
                        ItemRow& item, SubscriptionRow& subscription, ChargeLines& lines, Decision& decision) {
  OSTO_TRY(Period full, billing_period_at(facts.context, subscription, item, item.charged_through));
  const bool is_charged = item.phase_end_at && item.charged_through >= *item.phase_end_at;
  const bool waits = ahead == PeriodAhead::waits && full.start > now && item.charged_through == full.start;
  if (is_charged || waits) {
    OSTO_TRY(full, billing_period_at(facts.context, subscription, item, now));
  } else {
    const Period service{item.charged_through, std::min(full.end, item.phase_end_at.value_or(full.end))};
    OSTO_TRY(const BilledTime time, billed_time(facts.context, subscription, item, service));
    OSTO_CHECK(lines.charge_time(item, terms, BillingMode::advance, time, invoice_at));
    item.charged_through = service.end;
    decision.event(EventKind::subscription_renewed, subscription.id,
                   FactsWriter().id(item.id).instant(service.start).instant(service.end).done());
  }
  plan_renewal(item, now, decision);
  set_period(terms, item, full, subscription);
  return plan_phase_end(facts, subscription, item, terms, now, decision);
}

Result<void> bill_arrears(const SubscriptionContext& facts, const PlanTerms& terms, Instant until, Instant invoice_at, ItemRow& item,
                          ChargeLines& lines) {
  while (item.arrears_through < until) {
    OSTO_TRY(const Period full, billing_period_at(facts.context, facts.subscription, item, item.arrears_through));
    const Period service{item.arrears_through, std::min(full.end, until)};
    OSTO_TRY(const BilledTime time, billed_time(facts.context, facts.subscription, item, service));
    OSTO_CHECK(lines.charge_time(item, terms, BillingMode::arrears, time, invoice_at));
    item.arrears_through = service.end;
  }
  return {};
}

Result<void> plan_usage(const SubscriptionContext& facts, const SubscriptionRow& subscription, const ItemRow& item, const PlanTerms& terms,
                        Instant now, Decision& decision) {
  if (!closes_windows(terms)) {
    decision.unplan(item.company_id, DueKind::close_usage, item.subscription_id);
    return {};
  }
  OSTO_TRY(const Period window, usage_period_at(facts.context, subscription, item, item.usage_closed_through));
  decision.plan(item.company_id, DueKind::close_usage, item.subscription_id, std::max(window.end, now), 0);
  return plan_phase_end(facts, subscription, item, terms, now, decision);
}

Instant end_of_running_period(const SubscriptionContext& facts, Instant now) {
  return std::max(facts.subscription.current_period_end.value_or(now), now);
}

Instant moment_of_change(const SubscriptionContext& facts, Instant now) {
  return facts.context.policy.change_billing == ProrationBilling::next_document ? end_of_running_period(facts, now) : now;
}

void unplan_billing(const SubscriptionRow& subscription, Decision& decision) {
  for (const DueKind kind : {DueKind::renew, DueKind::close_usage, DueKind::trial_end, DueKind::phase_end, DueKind::migrate}) {
    decision.unplan(subscription.company_id, kind, subscription.id);
  }
}

void plan_scheduled(const SubscriptionRow& subscription, const std::vector<ScheduledChangeRow>& waiting, Decision& decision) {
  for (const ScheduledAction action : {ScheduledAction::cancel, ScheduledAction::resume, ScheduledAction::change_plan}) {
    const DueKind kind = due_kind_of(action);
    const auto first = std::find_if(waiting.begin(), waiting.end(), [&](const ScheduledChangeRow& row) { return row.action == action; });
    if (first == waiting.end()) {
      decision.unplan(subscription.company_id, kind, subscription.id);
    } else {
      decision.plan(subscription.company_id, kind, subscription.id, first->effective_at, 0);
    }
  }
}

void drop_scheduled(const SubscriptionContext& facts, std::optional<Instant> effective_at, Decision& decision) {
  if (facts.scheduled_changes.empty()) return;
  for (const ScheduledChangeRow& row : facts.scheduled_changes) {
    if (!effective_at || row.effective_at == *effective_at) decision.erase(row);
  }
  plan_scheduled(facts.subscription, waiting_without(facts, effective_at), decision);
}

void move_usage_totals(const SubscriptionContext& facts, ItemId item_id, Decision& decision) {
  for (UsageTotalRow total : facts.usage_totals) {
    decision.erase(total);
    total.item_id = item_id;
    decision.insert(std::move(total));
  }
}

void drop_usage_at_end(const SubscriptionContext& facts, Instant end, Decision& decision) {
  for (const UsageTotalRow& total : facts.usage_totals) {
    if (total.window_start >= end) decision.erase(total);
  }
}

NewTerms present_terms(const SubscriptionContext& facts) {
  const ItemRow& item = *facts.item;
  return {*facts.terms, interval_of(item), item.seat_count, {item.phase, item.phases_from, item.phase_end_at}};
}

}  // namespace osto::billing
