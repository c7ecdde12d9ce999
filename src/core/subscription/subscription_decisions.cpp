// Creating a subscription, and what happens to it because time passes. Changes are in subscription_changes.cpp.
#include "core/subscription/subscription_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/subscription/item_spans.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<void> check_start(Instant start_at, Instant now) {
  OSTO_TRY(const Instant earliest, plus(now, {-kMaxBackdatedDays * kMicrosecondsPerDay}));
  if (start_at >= earliest) return {};
  return fail(ErrorCode::invalid_value, "lies more than " + std::to_string(kMaxBackdatedDays) + " days back; later is allowed", "/start_at");
}

/// A start that lies back is billed from there on, which has no meaning where all of the plan's phases are over.
Result<void> check_term(const BillingContext& context, const SubscriptionRow& subscription, const NewTerms& terms, Instant now) {
  OSTO_TRY(const auto end, term_end(billing_zone(context, subscription).zone(), terms.terms.phases, terms.phase.counted_from));
  if (!end || *end > now) return {};
  return fail(ErrorCode::invalid_value, "the plan's last phase ended on " + end->to_string() + "; a later start is allowed", "/start_at");
}

/// From the start, or the end of the trial, on: the first period and what the plan bills once.
Result<void> begin_billing(const SubscriptionContext& facts, Instant now, ItemRow& item, SubscriptionRow& subscription,
                           ChargeLines& lines, Decision& decision) {
  OSTO_CHECK(bill_ahead(facts, *facts.terms, now, now, PeriodAhead::is_billed, item, subscription, lines, decision));
  if (was_billed_elsewhere(subscription)) return {};
  OSTO_TRY(const Instant begins, billing_start(facts.context, subscription));
  return lines.charge_one_offs(item, *facts.terms, begins, now);
}

bool bills_usage_of_trial(const BillingContext& context) { return context.policy.trial_usage == TrialUsage::billed; }

SubscriptionFacts trial_end_facts(const SubscriptionContext& facts) {
  const TrialEnd end = facts.has_payment_method ? TrialEnd::activate : facts.context.policy.trial_end_without_method;
  SubscriptionFacts machine_facts;
  machine_facts.trial_ends_paused = end == TrialEnd::pause;
  return machine_facts;
}

/// The agreed terms, held until the start.
Result<ItemStart> start_of_held_terms(const BillingContext& context, const SubscriptionRow& subscription, PlanInterval interval,
                                      std::optional<Instant> anchor) {
  ItemStart start;
  OSTO_TRY(start.valid_from, service_start(context, subscription));
  OSTO_TRY(start.charged_from, billing_start(context, subscription));
  OSTO_TRY(const Instant counted_from, anniversary_start(context, subscription));
  OSTO_TRY(start.anchor, anchor_of(context, subscription, interval, counted_from, anchor));
  start.arrears_from = start.charged_from;
  const Instant billed_use = std::max(subscription.start_at, start.charged_from);
  start.usage_from = bills_usage_of_trial(context) ? subscription.start_at : billed_use;
  return start;
}

/// Its boundaries stay those of the zone that it comes from, until it renews.
void carry_zone(const CarriedLife& carried, const CompanyRow& company, ItemRow& item) {
  item.zone = carried.zone == company.zone ? std::string() : carried.zone;
  item.joined_at = carried.joined_at;
  item.counted_from = carried.counted_from;
}

/// The usage of a trial is billed apart from what follows: other commitments hold there.
Result<void> close_usage_of_trial(const SubscriptionContext& facts, Instant now, ItemRow& item, ChargeLines& lines) {
  if (!bills_usage_of_trial(facts.context)) return {};
  OSTO_CHECK(lines.charge_usage(now, UsageEnd::terms, now));
  item.usage_closed_through = std::max(item.usage_closed_through, now);
  return {};
}

/// Without a payment method: nothing is billed until somebody resumes it.
Result<Decision> pause_at_trial_end(const SubscriptionContext& facts, SubscriptionRow subscription, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  ItemRow item = *facts.item;
  ChargeLines lines(facts, as_of);
  OSTO_CHECK(close_usage_of_trial(facts, now, item, lines));
  item.valid_to = std::max(item.valid_from, now);
  decision.update(item);
  lines.write_to(decision);
  subscription.paused_at = now;
  subscription.current_item_id.reset();
  subscription.current_period_start.reset();
  subscription.current_period_end.reset();
  OSTO_CHECK(write(subscription, decision));
  unplan_billing(subscription, decision);
  drop_scheduled(facts, std::nullopt, decision);
  decision.event(EventKind::subscription_paused, subscription.id);
  return decision;
}

}  // namespace

Result<CreatedSubscription> decide_create(const BillingContext& context, const NewSubscription& wanted, AsOf& as_of) {
  OSTO_CHECK(check_start(wanted.start_at, as_of.effective_at));
  NewTerms terms = wanted.terms;
  CreatedSubscription created;
  SubscriptionRow subscription;
  subscription.id = created.subscription_id = as_of.ids.mint<SubscriptionId>();
  subscription.company_id = context.company.company_id;
  subscription.module_id = terms.terms.module.id;
  subscription.state = SubscriptionState::scheduled;
  subscription.start_at = wanted.start_at;
  subscription.billing_day = wanted.billing_day;
  subscription.billing_policy_id = wanted.billing_policy_id;
  subscription.purchase_order = wanted.purchase_order;
  subscription.created_at = as_of.recorded_at;
  subscription.base_subscription_id = wanted.base_subscription_id;
  if (wanted.carried) {
    subscription.transferred_from = wanted.carried->from;
    subscription.trial_end_at = wanted.carried->trial_end_at;
  } else if (terms.terms.version.trial_days > 0) {
    OSTO_TRY(subscription.trial_end_at, trial_end_of(context, subscription, terms.terms.version.trial_days));
  }

  const bool goes_on = wanted.carried && wanted.carried->from;
  if (!goes_on) {
    OSTO_TRY(terms.phase, first_phase(context, subscription, terms.terms));
    OSTO_CHECK(check_term(context, subscription, terms, as_of.effective_at));
  }
  const auto anchor = wanted.carried ? std::optional(wanted.carried->anchor) : wanted.anchor_at;
  OSTO_TRY(const ItemStart start, start_of_held_terms(context, subscription, terms.interval, anchor));
  SubscriptionContext facts;
  facts.context = context;
  ItemRow item = open_item(facts, subscription, terms, start, as_of.ids.mint<ItemId>());
  if (wanted.carried) carry_zone(*wanted.carried, context.company, item);
  subscription.current_item_id = item.id;

  created.decision.insert(subscription);
  created.decision.insert(item);
  created.decision.plan(subscription.company_id, DueKind::start, subscription.id, std::max(wanted.start_at, as_of.effective_at), 0);
  created.decision.event(EventKind::subscription_created, subscription.id,
                         FactsWriter().id(item.plan_version_id).number(item.seat_count).instant(wanted.start_at).done());
  return created;
}

Result<Decision> decide_hold(const SubscriptionContext& facts, const NewTerms& terms, const HeldLife& held) {
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  if (held.start_at) subscription.start_at = *held.start_at;
  if (held.carried) {
    subscription.trial_end_at = held.carried->trial_end_at;
  } else if (held.start_at && subscription.trial_end_at) {
    OSTO_TRY(subscription.trial_end_at, trial_end_of(facts.context, subscription, facts.terms->version.trial_days));
  }
  const Instant anchor = held.carried ? held.carried->anchor : facts.item->anchor;
  OSTO_TRY(const ItemStart start, start_of_held_terms(facts.context, subscription, terms.interval, anchor));
  NewTerms placed = terms;
  if (!held.carried || !held.carried->from) {
    OSTO_TRY(placed.phase, first_phase(facts.context, subscription, terms.terms));
  }
  ItemRow item = open_item(facts, subscription, placed, start, facts.item->id);
  if (held.carried) carry_zone(*held.carried, facts.context.company, item);
  decision.update(item);
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_changed, subscription.id,
                 FactsWriter().id(item.id).id(item.id).id(item.plan_version_id).number(item.seat_count).done());
  return decision;
}

Result<Decision> decide_start(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  ItemRow item = *facts.item;
  ChargeLines lines(facts, as_of);
  const bool has_trial = subscription.trial_end_at && *subscription.trial_end_at > now;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::start, {.has_trial = has_trial}));
  decision.event(EventKind::subscription_started, subscription.id);
  if (has_trial) {
    subscription.current_period_start = subscription.start_at;
    subscription.current_period_end = subscription.trial_end_at;
    decision.plan(subscription.company_id, DueKind::trial_end, subscription.id, *subscription.trial_end_at, 0);
  } else {
    OSTO_CHECK(begin_billing(facts, now, item, subscription, lines, decision));
    decision.update(item);
  }
  if (!has_trial || bills_usage_of_trial(facts.context)) {
    OSTO_CHECK(plan_usage(facts, subscription, item, *facts.terms, now, decision));
  }
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  return decision;
}

Result<Decision> decide_trial_end(const SubscriptionContext& facts, AsOf& as_of) {
  const bool ends = !facts.has_payment_method && facts.context.policy.trial_end_without_method == TrialEnd::cancel;
  if (ends) return decide_end(facts, {.reason = EndReason::expired}, as_of);
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::end_trial, trial_end_facts(facts)));
  if (subscription.state == SubscriptionState::paused) return pause_at_trial_end(facts, std::move(subscription), as_of);
  ItemRow item = *facts.item;
  ChargeLines lines(facts, as_of);
  decision.event(EventKind::subscription_trial_ended, subscription.id);
  OSTO_CHECK(close_usage_of_trial(facts, now, item, lines));
  // Windows of a trial whose usage is billed were counted by the item's zone, which it keeps to its first renewal then.
  OSTO_TRY(const auto moved, bills_usage_of_trial(facts.context) ? Result<std::optional<SubscriptionContext>>()
                                                                 : enter_companys_zone(facts, subscription, item, now));
  const SubscriptionContext& in_force = moved ? *moved : facts;
  OSTO_CHECK(begin_billing(in_force, now, item, subscription, lines, decision));
  decision.update(item);
  OSTO_CHECK(write(subscription, decision));
  OSTO_CHECK(plan_usage(in_force, subscription, item, *facts.terms, now, decision));
  lines.write_to(decision);
  return decision;
}

Result<Decision> decide_renew(const SubscriptionContext& facts, AsOf& as_of) {
  if (waits_for_new_zone(facts, as_of.effective_at)) return decide_renew_in_new_zone(facts, as_of);
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::renew, {.is_billed_on = facts.subscription.current_item_id.has_value()}));
  ItemRow item = *facts.item;
  ChargeLines lines(facts, as_of);
  OSTO_CHECK(bill_arrears(facts, *facts.terms, item.charged_through, now, item, lines));
  OSTO_CHECK(bill_ahead(facts, *facts.terms, now, now, PeriodAhead::waits, item, subscription, lines, decision));
  decision.update(item);
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  return decision;
}

/// After the end, and under plans without usage, there are only closed windows that changed.
Result<Decision> decide_close_usage(const SubscriptionContext& facts, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  ChargeLines lines(facts, as_of);
  if (!facts.subscription.current_item_id || !closes_windows(*facts.terms)) {
    OSTO_CHECK(lines.rate_usage_again(now));
    lines.write_to(decision);
    return decision;
  }
  OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::close_usage, {.is_billed_on = true}));
  ItemRow item = *facts.item;
  OSTO_TRY(const Period window, usage_period_at(facts.context, facts.subscription, item, item.usage_closed_through));
  const Instant end = std::min(window.end, now);  // a window of a start that lies back ended before now
  OSTO_CHECK(lines.charge_usage(end, UsageEnd::window, now));
  lines.write_to(decision);
  item.usage_closed_through = end;
  decision.update(item);
  OSTO_CHECK(plan_usage(facts, facts.subscription, item, *facts.terms, now, decision));
  decision.event(EventKind::usage_closed, facts.subscription.id, FactsWriter().id(item.id).instant(end).done());
  return decision;
}

}  // namespace osto::billing
