#include "core/subscription/subscription_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/subscription/charge_lines.hpp"
#include "core/subscription/subscription_machine.hpp"
#include "core/subscription/usage_lines.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Takes the step, or refuses it in the machine's words.
Result<void> move_state(SubscriptionRow& subscription, SubscriptionEvent event, const SubscriptionFacts& facts = {}) {
  OSTO_TRY(const SubscriptionStep step, step_subscription(subscription.state, event, facts));
  subscription.state = step.state;
  return {};
}

/// Writes the row, after asserting what holds in its state.
Result<void> write(const SubscriptionRow& subscription, Decision& decision) {
  OSTO_CHECK(check_invariant(subscription));
  decision.update(subscription);
  return {};
}

Result<void> set_period(const SubscriptionContext& facts, const ItemRow& item, SubscriptionRow& subscription, Instant instant) {
  OSTO_TRY(const Period period, billing_period_at(facts.context, item, instant));
  subscription.current_period_start = period.start;
  subscription.current_period_end = period.end;
  return {};
}

SubscriptionEvent ending_event(EndReason reason) {
  switch (reason) {
    case EndReason::canceled: return SubscriptionEvent::cancel;
    case EndReason::nonpayment: return SubscriptionEvent::end_for_nonpayment;
    case EndReason::expired: return SubscriptionEvent::expire;
  }
  return SubscriptionEvent::cancel;
}

/// Bills from `billable_from` on: the first renewal then, usage closed at the end of its month.
Result<void> plan_billing(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms, Instant billable_from,
                          Decision& decision) {
  decision.plan(item.company_id, DueKind::renew, item.subscription_id, billable_from, 0);
  if (!closes_windows(terms)) {
    decision.unplan(item.company_id, DueKind::close_usage, item.subscription_id);
    return {};
  }
  OSTO_TRY(const Period window, usage_period_at(facts.context, item, billable_from));
  decision.plan(item.company_id, DueKind::close_usage, item.subscription_id, window.end, 0);
  return {};
}

/// What becomes of the open usage window when its item ends: it is billed up to then, or the next item goes on counting in it.
enum class OpenUsage { billed, billed_at_end, carried };

/// Usage is carried on while its prices stay and the month runs: split windows would bill the peak of a `max` meter, and grant
/// included units and cheap tiers, once per window. A window that has only just begun holds no time to bill: it is carried too.
Result<OpenUsage> usage_at_change(const SubscriptionContext& facts, const NewTerms& terms, Instant now) {
  const ItemRow& item = *facts.item;
  if (item.usage_closed_through == now) return OpenUsage::carried;
  if (facts.subscription.state == SubscriptionState::trialing) return OpenUsage::billed;
  if (terms.terms.version.id != item.plan_version_id || terms.interval_unit != item.interval_unit) return OpenUsage::billed;
  OSTO_TRY(const Period month, usage_period_at(facts.context, item, now));
  return month.start < now ? OpenUsage::carried : OpenUsage::billed;
}

/// Opens a span of constant terms from effective_at on, and plans its renewal and closings. Usage is counted from
/// `usage_from` on, otherwise from when it is billed.
Result<ItemRow> open_item(const SubscriptionContext& facts, const SubscriptionRow& subscription, const NewTerms& terms,
                          Instant anchor, std::optional<Instant> usage_from, AsOf& as_of, Decision& decision) {
  const Instant now = as_of.effective_at;
  ItemRow item;
  item.id = as_of.ids.mint_after(facts.item->id);  // of items that begin and end at one instant, the last one is known by its id
  item.company_id = subscription.company_id;
  item.subscription_id = subscription.id;
  item.plan_version_id = terms.terms.version.id;
  item.interval_unit = terms.interval_unit;
  item.seat_count = terms.seat_count;
  item.anchor = anchor;
  item.valid_from = now;
  const Instant billable_from = first_billable_instant(subscription, item);
  item.charged_through = billable_from;
  item.usage_closed_through = usage_from.value_or(billable_from);
  decision.insert(item);
  if (subscription.state != SubscriptionState::trialing) {
    OSTO_CHECK(plan_billing(facts, item, terms.terms, billable_from, decision));
  }
  return item;
}

/// Ends the current item at effective_at: usage so far is billed or carried on, unused time credited.
Result<void> close_item(const SubscriptionContext& facts, UnusedOnEnd unused, OpenUsage usage, Instant invoice_at, AsOf& as_of, Decision& decision) {
  if (!facts.item || !facts.subscription.current_item_id) return {};
  ItemRow item = *facts.item;
  DocumentDraft draft(facts.context, invoice_at, facts.open_drafts, as_of);
  if (unused == UnusedOnEnd::by_policy) {
    OSTO_CHECK(credit_unused_time(facts, as_of.effective_at, draft, as_of));
    if (facts.subscription.state != SubscriptionState::trialing && usage != OpenUsage::carried) {
      const UsageEnd ends = usage == OpenUsage::billed_at_end ? UsageEnd::subscription : UsageEnd::window;
      OSTO_CHECK(charge_usage(facts, as_of.effective_at, ends, draft, as_of, decision));
      OSTO_CHECK(rate_usage_again(facts, draft, as_of, decision));  // no closing may be left that would
      item.usage_closed_through = std::max(item.usage_closed_through, as_of.effective_at);
    }
  }
  item.valid_to = std::max(item.valid_from, as_of.effective_at);
  decision.update(item);
  draft.write_to(decision);
  return {};
}

/// When the credit and remaining usage of a closed item are billed: now, or with the next document.
Instant closing_moment(const SubscriptionContext& facts, Instant now) {
  const bool waits = facts.context.policy.change_billing == ProrationBilling::next_document &&
                     facts.subscription.current_period_end && *facts.subscription.current_period_end > now;
  return waits ? *facts.subscription.current_period_end : now;
}

void unplan_billing(const SubscriptionRow& subscription, Decision& decision) {
  for (const DueKind kind : {DueKind::renew, DueKind::close_usage, DueKind::trial_end}) {
    decision.unplan(subscription.company_id, kind, subscription.id);
  }
}

void drop_scheduled_change(const SubscriptionContext& facts, Decision& decision) {
  if (!facts.scheduled_change) return;
  decision.erase(*facts.scheduled_change);
  decision.unplan(facts.subscription.company_id, DueKind::cancel, facts.subscription.id);
  decision.unplan(facts.subscription.company_id, DueKind::change, facts.subscription.id);
}

NewTerms present_terms(const SubscriptionContext& facts) {
  return {*facts.terms, facts.item->interval_unit, facts.item->seat_count};
}

}  // namespace

Result<CreatedSubscription> decide_create(const BillingContext& context, const NewTerms& terms, Instant start_at, AsOf& as_of) {
  if (start_at < as_of.effective_at) {
    return fail(ErrorCode::invalid_value, "lies in the past; now or later is allowed", "/start_at");
  }
  CreatedSubscription created;
  SubscriptionRow subscription;
  subscription.id = created.subscription_id = as_of.ids.mint<SubscriptionId>();
  subscription.company_id = context.company.company_id;
  subscription.module_id = terms.terms.module.id;
  subscription.state = SubscriptionState::scheduled;
  subscription.start_at = start_at;
  subscription.created_at = as_of.recorded_at;

  ItemRow item;  // the agreed terms, held until the start
  item.id = as_of.ids.mint<ItemId>();
  item.company_id = subscription.company_id;
  item.subscription_id = subscription.id;
  item.plan_version_id = terms.terms.version.id;
  item.interval_unit = terms.interval_unit;
  item.seat_count = terms.seat_count;
  if (terms.terms.version.trial_days > 0) {
    OSTO_TRY(subscription.trial_end_at, at_local_days_after(*context.zone, start_at, terms.terms.version.trial_days));
  }
  item.anchor = subscription.trial_end_at.value_or(start_at);
  item.valid_from = start_at;
  item.charged_through = item.usage_closed_through = item.anchor;
  subscription.current_item_id = item.id;

  created.decision.insert(subscription);
  created.decision.insert(item);
  created.decision.plan(subscription.company_id, DueKind::start, subscription.id, start_at, 0);
  created.decision.event(EventKind::subscription_created, subscription.id,
                         FactsWriter().id(item.plan_version_id).number(item.seat_count).instant(start_at).done());
  return created;
}

Result<Decision> decide_start(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  const bool has_trial = subscription.trial_end_at && *subscription.trial_end_at > as_of.effective_at;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::start, {.has_trial = has_trial}));
  if (has_trial) {
    subscription.current_period_start = as_of.effective_at;
    subscription.current_period_end = subscription.trial_end_at;
  } else {
    OSTO_CHECK(set_period(facts, *facts.item, subscription, as_of.effective_at));
  }
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_started, subscription.id);
  if (has_trial) {
    decision.plan(subscription.company_id, DueKind::trial_end, subscription.id, *subscription.trial_end_at, 0);
    return decision;
  }
  OSTO_CHECK(plan_billing(facts, *facts.item, *facts.terms, as_of.effective_at, decision));
  return decision;
}

Result<Decision> decide_trial_end(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::end_trial));
  OSTO_CHECK(set_period(facts, *facts.item, subscription, as_of.effective_at));
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_trial_ended, subscription.id);
  OSTO_CHECK(plan_billing(facts, *facts.item, *facts.terms, as_of.effective_at, decision));
  return decision;
}

Result<Decision> decide_renew(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::renew));
  ItemRow item = *facts.item;
  OSTO_TRY(const Period full, billing_period_at(facts.context, item, as_of.effective_at));
  const Period service{as_of.effective_at, full.end};

  DocumentDraft draft(facts.context, billing_moment(facts.context, full, service), facts.open_drafts, as_of);
  OSTO_CHECK(charge_in_advance(facts, item, *facts.terms, full, service, draft, as_of));
  item.charged_through = service.end;
  subscription.current_period_start = full.start;
  subscription.current_period_end = full.end;
  decision.update(item);
  OSTO_CHECK(write(subscription, decision));
  draft.write_to(decision);
  decision.plan(subscription.company_id, DueKind::renew, subscription.id, full.end, 0);
  decision.event(EventKind::subscription_renewed, subscription.id,
                 FactsWriter().id(item.id).instant(service.start).instant(service.end).done());
  return decision;
}

Result<Decision> decide_close_usage(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  DocumentDraft draft(facts.context, as_of.effective_at, facts.open_drafts, as_of);
  // After the end, and under plans without usage, there are only closed windows.
  if (facts.subscription.current_item_id && closes_windows(*facts.terms)) {
    OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::renew));
    ItemRow item = *facts.item;
    OSTO_CHECK(charge_usage(facts, as_of.effective_at, UsageEnd::window, draft, as_of, decision));
    item.usage_closed_through = as_of.effective_at;
    decision.update(item);
    OSTO_TRY(const Period next, usage_period_at(facts.context, item, as_of.effective_at));
    decision.plan(item.company_id, DueKind::close_usage, facts.subscription.id, next.end, 0);
    decision.event(EventKind::usage_closed, facts.subscription.id, FactsWriter().id(item.id).instant(as_of.effective_at).done());
  }
  OSTO_CHECK(rate_usage_again(facts, draft, as_of, decision));
  draft.write_to(decision);
  return decision;
}

Result<Decision> decide_change(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::change));
  const ItemRow& old_item = *facts.item;
  const bool keeps_interval = terms.interval_unit == old_item.interval_unit;
  const Instant now = as_of.effective_at;
  OSTO_TRY(const OpenUsage usage, usage_at_change(facts, terms, now));
  OSTO_CHECK(close_item(facts, UnusedOnEnd::by_policy, usage, keeps_interval ? closing_moment(facts, now) : now, as_of, decision));

  const bool in_trial = subscription.state == SubscriptionState::trialing;
  const Instant anchor = keeps_interval || in_trial ? old_item.anchor : now;
  std::optional<Instant> usage_from;
  if (usage == OpenUsage::carried) usage_from = old_item.usage_closed_through;
  OSTO_TRY(const ItemRow item, open_item(facts, subscription, terms, anchor, usage_from, as_of, decision));
  if (usage == OpenUsage::carried) {
    for (UsageTotalRow total : facts.usage_totals) {
      decision.erase(total);  // moved, not copied: each use stands in one total
      total.item_id = item.id;
      decision.insert(std::move(total));
    }
  }
  subscription.current_item_id = item.id;
  subscription.module_id = terms.terms.module.id;
  if (!in_trial) OSTO_CHECK(set_period(facts, item, subscription, now));
  OSTO_CHECK(write(subscription, decision));
  drop_scheduled_change(facts, decision);
  decision.event(EventKind::subscription_changed, subscription.id,
                 FactsWriter().id(old_item.id).id(item.id).id(item.plan_version_id).number(item.seat_count).done());
  return decision;
}

Result<Decision> decide_pause(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::pause));
  OSTO_CHECK(close_item(facts, UnusedOnEnd::by_policy, OpenUsage::billed, as_of.effective_at, as_of, decision));
  subscription.paused_at = as_of.effective_at;
  subscription.current_item_id.reset();
  subscription.current_period_start.reset();
  subscription.current_period_end.reset();
  OSTO_CHECK(write(subscription, decision));
  unplan_billing(subscription, decision);
  drop_scheduled_change(facts, decision);
  decision.event(EventKind::subscription_paused, subscription.id);
  return decision;
}

Result<Decision> decide_resume(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::resume));
  OSTO_TRY(const ItemRow item, open_item(facts, subscription, present_terms(facts), facts.item->anchor, std::nullopt, as_of, decision));
  subscription.current_item_id = item.id;
  subscription.paused_at.reset();
  OSTO_CHECK(set_period(facts, item, subscription, as_of.effective_at));
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_resumed, subscription.id);
  return decision;
}

Result<Decision> decide_end(const SubscriptionContext& facts, EndReason reason, UnusedOnEnd unused, AsOf& as_of) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, ending_event(reason)));
  OSTO_CHECK(close_item(facts, unused, OpenUsage::billed_at_end, as_of.effective_at, as_of, decision));
  subscription.ended_at = as_of.effective_at;
  subscription.end_reason = reason;
  subscription.current_item_id.reset();
  subscription.current_period_start.reset();
  subscription.current_period_end.reset();
  subscription.paused_at.reset();
  OSTO_CHECK(write(subscription, decision));
  unplan_billing(subscription, decision);
  decision.unplan(subscription.company_id, DueKind::start, subscription.id);
  drop_scheduled_change(facts, decision);
  decision.event(EventKind::subscription_ended, subscription.id, FactsWriter().number(static_cast<std::int64_t>(reason)).done());
  return decision;
}

Result<Decision> decide_schedule(const SubscriptionContext& facts, ScheduledAction action, const std::optional<NewTerms>& terms,
                                 AsOf& as_of) {
  OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::schedule_change));
  const std::optional<Instant> period_end =
      facts.subscription.current_period_end ? facts.subscription.current_period_end : facts.subscription.trial_end_at;
  if (!period_end || *period_end <= as_of.effective_at) {
    return fail(ErrorCode::state_conflict, "the subscription has no running period whose end could be waited for", "/timing",
                facts.subscription.id.to_string());
  }
  Decision decision;
  drop_scheduled_change(facts, decision);
  ScheduledChangeRow scheduled;
  scheduled.company_id = facts.subscription.company_id;
  scheduled.subscription_id = facts.subscription.id;
  scheduled.action = action;
  scheduled.effective_at = *period_end;
  if (terms) {
    scheduled.plan_version_id = terms->terms.version.id;
    scheduled.interval_unit = terms->interval_unit;
    scheduled.seat_count = terms->seat_count;
  }
  decision.insert(scheduled);
  const DueKind kind = action == ScheduledAction::cancel ? DueKind::cancel : DueKind::change;
  decision.plan(scheduled.company_id, kind, scheduled.subscription_id, scheduled.effective_at, 0);
  decision.event(EventKind::subscription_change_scheduled, scheduled.subscription_id,
                 FactsWriter().number(static_cast<std::int64_t>(action)).instant(scheduled.effective_at).done());
  return decision;
}

Result<Decision> decide_undo_change(const SubscriptionContext& facts, AsOf&) {
  OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::undo_change,
                               {.change_is_scheduled = facts.scheduled_change.has_value()}));
  Decision decision;
  drop_scheduled_change(facts, decision);
  decision.event(EventKind::subscription_change_undone, facts.subscription.id);
  return decision;
}

}  // namespace osto::billing
