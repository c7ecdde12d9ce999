// Changes of a subscription, by command or when they fall due. What each bills and gives back is core/schedule/terms_change's
// rule on the lines of a database: old terms end and new ones begin by change_day, credits go by core/proration/unused_time.
#include "core/subscription/subscription_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/schedule/terms_change.hpp"
#include "core/subscription/item_spans.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

SubscriptionEvent ending_event(EndReason reason) {
  switch (reason) {
    case EndReason::canceled: return SubscriptionEvent::cancel;
    case EndReason::nonpayment: return SubscriptionEvent::end_for_nonpayment;
    case EndReason::expired: return SubscriptionEvent::expire;
    case EndReason::transferred: return SubscriptionEvent::cancel;
  }
  return SubscriptionEvent::cancel;
}

bool is_in_trial(const SubscriptionContext& facts) { return facts.subscription.state == SubscriptionState::trialing; }

/// What becomes of the open usage window when its item ends: it is billed up to then, or the next item goes on counting in it.
enum class OpenUsage { billed, carried };

/// How a change divides time, and where its lines go.
struct Division {
  ChangeInstants instants;       ///< where the old terms stop and the new begin
  Instant anchor;                ///< of the new item
  bool restarts = false;         ///< a new period begins: its lines are billed at once
  bool ends_trial = false, stays_in_trial = false;
  Instant invoice_at, arrears_at;
};

/// `anchor`, when the caller names one, restarts the period on its boundaries.
Result<Division> divide(const SubscriptionContext& facts, const NewTerms& terms, const ChangeChoice& choice,
                        const std::optional<Instant>& anchor, const SubscriptionRow& subscription, Instant now) {
  const BillingContext& context = facts.context;
  const ItemRow& old_item = *facts.item;
  Division division;
  division.anchor = old_item.anchor;
  const bool changes_interval = terms.interval != interval_of(*facts.item);
  if (is_in_trial(facts)) {
    division.ends_trial = !anchor && context.policy.trial_on_change == TrialOnChange::end;
    division.stays_in_trial = !division.ends_trial;
    division.invoice_at = division.arrears_at = now;
    division.instants = {now, now};
    OSTO_TRY(const Instant anniversary, anniversary_start(context, subscription));
    const Instant counted_from = division.ends_trial ? now : anniversary;
    if (changes_interval || division.ends_trial) {
      OSTO_TRY(division.anchor, anchor_of(context, subscription, terms.interval, counted_from));
    }
    if (anchor) division.anchor = *anchor;
    return division;
  }
  OSTO_TRY(division.instants, change_of_item(context, facts.subscription, old_item, now));
  const bool is_boundary = old_item.charged_through <= now;
  const ChangePeriod how = choice.period.value_or(context.policy.change_period);
  const bool anew = !is_boundary && how == ChangePeriod::restart;
  const bool realigns = how == ChangePeriod::realign && (!is_boundary || changes_interval);
  division.restarts = anew || changes_interval || anchor;
  if (anchor) {
    division.anchor = *anchor;
  } else if (anew) {
    division.anchor = division.instants.new_start;
  } else if (realigns) {
    OSTO_TRY(division.anchor, realigned_anchor_of(context, subscription, terms.interval, old_item.anchor, division.instants.new_start));
  } else if (changes_interval) {
    OSTO_TRY(division.anchor, anchor_of(context, subscription, terms.interval, division.instants.new_start));
  }
  division.invoice_at = division.restarts ? now : moment_of_change(facts, now);
  division.arrears_at = division.restarts || realigns ? division.invoice_at : end_of_running_period(facts, now);
  return division;
}

/// Usage is carried on while its prices and boundaries stay and the month runs: split windows would bill the peak of a `max`
/// meter, and grant included units and cheap tiers, once per window. A window that has only just begun holds no time to bill:
/// it is carried too, and so is one of a trial that bills no usage.
Result<OpenUsage> usage_at_change(const SubscriptionContext& facts, const NewTerms& terms, const Division& division, Instant now) {
  const ItemRow& item = *facts.item;
  const bool is_free = is_in_trial(facts) && facts.context.policy.trial_usage == TrialUsage::free;
  if (item.usage_closed_through == now || is_free) return OpenUsage::carried;
  if (terms.terms.version.id != item.plan_version_id || terms.interval != interval_of(item)) return OpenUsage::billed;
  if (division.ends_trial || division.anchor != item.anchor) return OpenUsage::billed;
  OSTO_TRY(const Period month, usage_period_at(facts.context, facts.subscription, item, now));
  return month.start < now ? OpenUsage::carried : OpenUsage::billed;
}

/// A commitment goes on over the change of seats; other terms, or other boundaries, settle it.
bool keeps_commitment(const SubscriptionContext& facts, const NewTerms& terms, const Division& division) {
  const ItemRow& item = *facts.item;
  const bool keeps_terms = terms.terms.version.id == item.plan_version_id && terms.phase.position == item.phase && terms.interval == interval_of(item);
  return keeps_terms && division.anchor == item.anchor && !division.ends_trial;
}

/// Ends the current item: unused time is credited, what ran in arrears billed, usage billed or carried on.
Result<void> close_item(const SubscriptionContext& facts, const NewTerms& terms, const Division& division, std::optional<UnusedTime> unused,
                        OpenUsage usage, Instant now, ChargeLines& lines, Decision& decision) {
  ItemRow item = *facts.item;
  OSTO_CHECK(lines.credit_unused_time(division.instants.old_end, unused, division.invoice_at));
  if (!is_in_trial(facts)) {
    OSTO_CHECK(bill_arrears(facts, *facts.terms, division.instants.old_end, division.arrears_at, item, lines));
  }
  const bool keeps = keeps_commitment(facts, terms, division);
  // Where a month of usage has just been closed, the commitment that it left open is settled all the same.
  const bool settles_closed = !keeps && item.usage_closed_through == now;
  if (usage == OpenUsage::billed || settles_closed) {
    OSTO_CHECK(lines.charge_usage(now, keeps ? UsageEnd::window : UsageEnd::terms, division.invoice_at));
    item.usage_closed_through = std::max(item.usage_closed_through, now);
  }
  item.valid_to = std::max(item.valid_from, division.instants.old_end);
  decision.update(item);
  return {};
}

ItemStart start_of_new_item(const SubscriptionContext& facts, const Division& division, OpenUsage usage, Instant now) {
  const ItemRow& old_item = *facts.item;
  ItemStart start;
  start.valid_from = division.instants.new_start;
  start.anchor = division.anchor;
  start.charged_from = division.stays_in_trial ? old_item.charged_through : division.instants.new_start;
  start.arrears_from = start.charged_from;
  start.usage_from = usage == OpenUsage::carried && !division.ends_trial ? old_item.usage_closed_through : now;
  return start;
}

/// The old item ends, the new one begins and is billed. `subscription` has its new state.
Result<Decision> replace_item(const SubscriptionContext& facts, const NewTerms& terms, const Division& division,
                              std::optional<UnusedTime> unused, SubscriptionRow subscription, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  const ItemRow& old_item = *facts.item;
  ChargeLines lines(facts, as_of);
  OSTO_TRY(const OpenUsage usage, usage_at_change(facts, terms, division, now));
  OSTO_CHECK(close_item(facts, terms, division, unused, usage, now, lines, decision));
  ItemRow item = open_item(facts, subscription, terms, start_of_new_item(facts, division, usage, now), as_of.ids.mint_after(old_item.id));
  OSTO_TRY(const auto moved, division.stays_in_trial ? Result<std::optional<SubscriptionContext>>() : enter_companys_zone(facts, subscription, item, now));
  const SubscriptionContext& in_force = moved ? *moved : facts;
  subscription.current_item_id = item.id;
  subscription.module_id = terms.terms.module.id;
  if (division.ends_trial) decision.unplan(subscription.company_id, DueKind::trial_end, subscription.id);
  if (!division.stays_in_trial) {
    const PeriodAhead ahead = division.restarts ? PeriodAhead::is_billed : PeriodAhead::waits;
    OSTO_CHECK(bill_ahead(in_force, terms.terms, now, division.invoice_at, ahead, item, subscription, lines, decision));
    const bool brings_plan = terms.terms.plan.id != facts.terms->plan.id || terms.phase.position != old_item.phase || division.ends_trial;
    if (brings_plan) OSTO_CHECK(lines.charge_one_offs(item, terms.terms, division.instants.new_start, division.invoice_at));
  }
  decision.insert(item);
  if (usage == OpenUsage::carried) move_usage_totals(facts, item.id, decision);
  if (!division.stays_in_trial || facts.context.policy.trial_usage == TrialUsage::billed) {
    OSTO_CHECK(plan_usage(in_force, subscription, item, terms.terms, now, decision));
  }
  OSTO_CHECK(write(subscription, decision));
  lines.write_to(decision);
  decision.event(EventKind::subscription_changed, subscription.id,
                 FactsWriter().id(old_item.id).id(item.id).id(item.plan_version_id).number(item.seat_count).done());
  return decision;
}

Result<Rational> total_of(const BillingContext& context, const PlanTerms& terms, const ItemRow& item) {
  Rational total;
  for (const ChargeTerms& charge : terms.charges) {
    if (charge.charge.kind != ChargeKind::recurring && charge.charge.kind != ChargeKind::seat) continue;
    OSTO_TRY(const Rational full, full_price_of(context, terms, charge, item));
    OSTO_TRY(total, add(total, full));
  }
  return total;
}

void leave_period(SubscriptionRow& subscription) {
  subscription.current_item_id.reset();
  subscription.current_period_start.reset();
  subscription.current_period_end.reset();
}

/// Ends the item of a pause that is not billed: what runs in arrears, and usage, are billed; with credit, unused time is given
/// back. Until when it is charged tells a resumption what is paid already.
Result<void> close_for_pause(const SubscriptionContext& facts, ChargeLines& lines, Instant now, Decision& decision) {
  ItemRow item = *facts.item;
  OSTO_TRY(const ChangeInstants instants, change_of_item(facts.context, facts.subscription, item, now));
  const Instant invoice_at = moment_of_change(facts, now);
  OSTO_CHECK(bill_arrears(facts, *facts.terms, instants.old_end, end_of_running_period(facts, now), item, lines));
  if (facts.context.policy.pause_billing == PauseBilling::credit) {
    OSTO_CHECK(lines.credit_unused_time(instants.old_end, std::nullopt, invoice_at));
    item.charged_through = instants.old_end;
  }
  OSTO_CHECK(lines.charge_usage(now, UsageEnd::terms, invoice_at));
  drop_usage_at_end(facts, now, decision);
  item.usage_closed_through = std::max(item.usage_closed_through, now);
  item.valid_to = std::max(item.valid_from, instants.old_end);
  decision.update(item);
  return {};
}

/// Opens the item that follows a pause. What was paid before it and not given back is not billed again.
Result<ItemRow> open_after_pause(const SubscriptionContext& facts, const SubscriptionRow& subscription, const NewTerms& terms, AsOf& as_of) {
  const Instant now = as_of.effective_at;
  const ItemRow& before = *facts.item;
  const BillingZone zone = billing_zone(facts.context, subscription);
  OSTO_TRY(const ChangeInstants instants, change_instants(zone.zone(), facts.context.policy, now));
  const bool anew = facts.context.policy.resume_anchor == ResumeAnchor::at_resume;
  ItemStart start;
  start.valid_from = std::max(instants.new_start, before.valid_from);
  // Where unused time was given back nothing is paid beyond the item's end; that may lie after the resumption: a day on which a
  // subscription pauses and resumes is billed by both terms where change_day says so.
  const Instant ended = before.valid_to.value_or(before.valid_from);
  const bool is_paid_ahead = before.charged_through > std::max(ended, start.valid_from);
  start.anchor = anew ? start.valid_from : before.anchor;
  if (facts.context.policy.resume_anchor == ResumeAnchor::realign && !is_paid_ahead) {
    OSTO_TRY(start.anchor, realigned_anchor_of(facts.context, subscription, interval_of(before), before.anchor, start.valid_from));
  }
  start.charged_from = is_paid_ahead && !anew ? before.charged_through : start.valid_from;
  start.arrears_from = start.valid_from;
  start.usage_from = now;
  ItemRow item = open_item(facts, subscription, terms, start, as_of.ids.mint_after(before.id));
  if (start.charged_from > start.valid_from) item.paid_item_id = before.paid_item_id ? before.paid_item_id : before.id;
  return item;
}

/// When the rest of the period is billed after a pause: now, or with the document of its end.
Result<Instant> moment_of_resumption(const SubscriptionContext& facts, const SubscriptionRow& subscription, const ItemRow& item, Instant now) {
  const bool waits = facts.context.policy.change_billing == ProrationBilling::next_document &&
                     facts.context.policy.resume_anchor != ResumeAnchor::at_resume;
  if (!waits) return now;
  OSTO_TRY(const Period running, billing_period_at(facts.context, subscription, item, now));
  return running.start == now ? now : running.end;
}

/// Plans nothing more, but for the end of the plan's last phase.
Result<void> stop_billing(const SubscriptionContext& facts, const SubscriptionRow& subscription, Decision& decision) {
  unplan_billing(subscription, decision);
  return plan_term_end(facts, subscription, decision);
}

/// What the plan bills once, when a pause ends in another phase than it began in, or before anything was billed.
bool brings_one_offs(const SubscriptionContext& facts, const NewTerms& terms) {
  return was_never_billed(facts) || terms.phase.position != facts.item->phase;
}

/// What an ended item owes and gets back.
Result<void> settle_end(const SubscriptionContext& facts, const Ending& ending, Instant end, ItemRow& item, ChargeLines& lines, Instant now) {
  const bool in_full = facts.context.policy.last_period == LastPeriod::full;
  if (!in_full) {
    OSTO_CHECK(lines.credit_unused_time(end, ending.unused, now));
    return bill_arrears(facts, *facts.terms, end, now, item, lines);
  }
  if (item.arrears_through >= end) return {};
  OSTO_TRY(const Period full, billing_period_at(facts.context, facts.subscription, item, item.arrears_through));
  OSTO_CHECK(lines.charge_time(item, *facts.terms, BillingMode::arrears, {full, {item.arrears_through, full.end}, PartKind::in_full}, now));
  item.arrears_through = full.end;
  return {};
}

}  // namespace

Result<Decision> decide_change(const SubscriptionContext& facts, const NewTerms& terms, const ChangeChoice& choice,
                               const ChangeOrigin& origin, AsOf& as_of) {
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  const bool ends_trial = facts.context.policy.trial_on_change == TrialOnChange::end;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::change, {.change_ends_trial = ends_trial}));
  OSTO_TRY(const Division division, divide(facts, terms, choice, std::nullopt, subscription, now));
  if (division.ends_trial) subscription.trial_end_at = now;
  OSTO_TRY(Decision decision, replace_item(facts, terms, division, choice.unused, std::move(subscription), as_of));
  if (origin.what_waits == WhatWaits::is_obsolete) drop_scheduled(facts, origin.planned_for, decision);
  return decision;
}

Result<Decision> decide_change_anchor(const SubscriptionContext& facts, const NewAnchor& wanted, AsOf& as_of) {
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::change));
  subscription.billing_day = wanted.billing_day;
  const NewTerms terms = present_terms(facts);
  OSTO_TRY(const ChangeInstants instants, change_of_item(facts.context, facts.subscription, *facts.item, now));
  OSTO_TRY(const Instant anniversary, anniversary_start(facts.context, subscription));
  const Instant from = is_in_trial(facts) ? anniversary : instants.new_start;
  OSTO_TRY(const Instant anchor, anchor_of(facts.context, subscription, terms.interval, from, wanted.anchor_at));
  OSTO_TRY(const Division division, divide(facts, terms, {}, anchor, subscription, now));
  OSTO_TRY(Decision decision, replace_item(facts, terms, division, std::nullopt, std::move(subscription), as_of));
  drop_scheduled(facts, std::nullopt, decision);
  return decision;
}

Result<Decision> decide_pause(const SubscriptionContext& facts, std::optional<Instant> resume_at, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  if (resume_at && *resume_at <= now) {
    return fail(ErrorCode::invalid_value, "does not lie ahead; an instant or day to come is allowed", "/resume_at");
  }
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::pause));
  subscription.paused_at = now;
  drop_scheduled(facts, std::nullopt, decision);
  if (facts.context.policy.pause_billing != PauseBilling::keep_billing) {
    ChargeLines lines(facts, as_of);
    OSTO_CHECK(close_for_pause(facts, lines, now, decision));
    lines.write_to(decision);
    leave_period(subscription);
    OSTO_CHECK(stop_billing(facts, subscription, decision));
  }
  if (resume_at) {
    ScheduledChangeRow waiting;
    waiting.company_id = subscription.company_id;
    waiting.subscription_id = subscription.id;
    waiting.action = ScheduledAction::resume;
    waiting.effective_at = *resume_at;
    plan_scheduled(subscription, {waiting}, decision);
    decision.insert(std::move(waiting));
  }
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_paused, subscription.id);
  return decision;
}

Result<Decision> decide_resume(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, SubscriptionEvent::resume));
  subscription.paused_at.reset();
  drop_scheduled(facts, std::nullopt, decision);
  if (!subscription.current_item_id) {
    ChargeLines lines(facts, as_of);
    OSTO_TRY(ItemRow item, open_after_pause(facts, subscription, terms, as_of));
    subscription.current_item_id = item.id;
    OSTO_TRY(const auto moved, enter_companys_zone(facts, subscription, item, now));
    const SubscriptionContext& in_force = moved ? *moved : facts;
    OSTO_TRY(const Instant invoice_at, moment_of_resumption(in_force, subscription, item, now));
    const bool is_anew = facts.context.policy.resume_anchor == ResumeAnchor::at_resume;
    const PeriodAhead ahead = is_anew ? PeriodAhead::is_billed : PeriodAhead::waits;
    OSTO_CHECK(bill_ahead(in_force, terms.terms, now, invoice_at, ahead, item, subscription, lines, decision));
    const bool is_over = terms.phase.end && *terms.phase.end <= now;
    if (!is_over && brings_one_offs(facts, terms) && !was_billed_elsewhere(subscription)) OSTO_CHECK(lines.charge_one_offs(item, terms.terms, now, invoice_at));
    decision.insert(item);
    OSTO_CHECK(plan_usage(in_force, subscription, item, terms.terms, now, decision));
    lines.write_to(decision);
  }
  OSTO_CHECK(write(subscription, decision));
  decision.event(EventKind::subscription_resumed, subscription.id);
  return decision;
}

Result<Decision> decide_end(const SubscriptionContext& facts, const Ending& ending, AsOf& as_of) {
  Decision decision;
  const Instant now = as_of.effective_at;
  SubscriptionRow subscription = facts.subscription;
  OSTO_CHECK(move_state(subscription, ending_event(ending.reason), {.is_billed_on = subscription.current_item_id.has_value()}));
  if (facts.item && subscription.current_item_id) {
    ItemRow item = *facts.item;
    ChargeLines lines(facts, as_of);
    const bool in_trial = is_in_trial(facts);
    const bool is_billed = facts.subscription.state != SubscriptionState::scheduled && ending.final_invoice == FinalInvoice::make;
    const bool bills_usage = is_billed && (!in_trial || facts.context.policy.trial_usage == TrialUsage::billed);
    OSTO_TRY(const Instant end, billed_end_of(facts.context, facts.subscription, item, now));
    if (is_billed && !in_trial) OSTO_CHECK(settle_end(facts, ending, end, item, lines, now));
    if (bills_usage) {
      OSTO_CHECK(lines.charge_usage(now, UsageEnd::subscription, now));
      drop_usage_at_end(facts, now, decision);
      item.usage_closed_through = std::max(item.usage_closed_through, now);
    }
    item.valid_to = std::max(item.valid_from, end);
    decision.update(item);
    lines.write_to(decision);
  }
  subscription.ended_at = now;
  subscription.end_reason = ending.reason;
  leave_period(subscription);
  subscription.paused_at.reset();
  OSTO_CHECK(write(subscription, decision));
  unplan_billing(subscription, decision);
  decision.unplan(subscription.company_id, DueKind::start, subscription.id);
  drop_scheduled(facts, std::nullopt, decision);
  decision.event(EventKind::subscription_ended, subscription.id, FactsWriter().number(static_cast<std::int64_t>(ending.reason)).done());
  return decision;
}

Result<ChangeDirection> direction_of_change(const SubscriptionContext& facts, const NewTerms& terms) {
  ItemRow item = *facts.item;
  OSTO_TRY(const Rational old_total, total_of(facts.context, *facts.terms, item));
  item.seat_count = terms.seat_count;
  OSTO_TRY(const Rational new_total, total_of(facts.context, terms.terms, item));
  return direction_by_price(old_total, interval_of(item).cycle(), new_total, terms.interval.cycle());
}

Result<Instant> period_end_of(const SubscriptionContext& facts, Instant now) {
  const auto& end = facts.subscription.current_period_end ? facts.subscription.current_period_end : facts.subscription.trial_end_at;
  if (end && *end > now) return *end;
  return fail(ErrorCode::state_conflict, "the subscription has no running period whose end could be waited for", "/timing",
              facts.subscription.id.to_string());
}

std::vector<ScheduledChangeRow> waiting_with(const SubscriptionContext& facts, const ScheduledChangeRow& scheduled) {
  std::vector<ScheduledChangeRow> waiting = waiting_without(facts, scheduled.effective_at);
  const auto after = std::find_if(waiting.begin(), waiting.end(),
                                  [&](const ScheduledChangeRow& row) { return row.effective_at > scheduled.effective_at; });
  waiting.insert(after, scheduled);
  return waiting;
}

std::vector<ScheduledChangeRow> waiting_without(const SubscriptionContext& facts, std::optional<Instant> effective_at) {
  std::vector<ScheduledChangeRow> left;
  for (const ScheduledChangeRow& row : facts.scheduled_changes) {
    if (effective_at && row.effective_at != *effective_at) left.push_back(row);
  }
  return left;
}

Result<Decision> decide_schedule(const SubscriptionContext& facts, ScheduledChangeRow scheduled, AsOf&) {
  OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::schedule_change));
  Decision decision;
  scheduled.company_id = facts.subscription.company_id;
  scheduled.subscription_id = facts.subscription.id;
  decision.upsert(scheduled);
  plan_scheduled(facts.subscription, waiting_with(facts, scheduled), decision);
  decision.event(EventKind::subscription_change_scheduled, scheduled.subscription_id,
                 FactsWriter().number(static_cast<std::int64_t>(scheduled.action)).instant(scheduled.effective_at).done());
  return decision;
}

Result<Decision> decide_undo_change(const SubscriptionContext& facts, std::optional<Instant> effective_at, AsOf&) {
  const auto& waiting = facts.scheduled_changes;
  OSTO_CHECK(step_subscription(facts.subscription.state, SubscriptionEvent::undo_change, {.change_is_scheduled = !waiting.empty()}));
  const bool is_known = !effective_at || std::any_of(waiting.begin(), waiting.end(), [&](const ScheduledChangeRow& row) {
    return row.effective_at == *effective_at;
  });
  if (!is_known) return fail(ErrorCode::not_found, "no change waits for this instant", "/effective_at", facts.subscription.id.to_string());
  Decision decision;
  drop_scheduled(facts, effective_at, decision);
  decision.event(EventKind::subscription_change_undone, facts.subscription.id);
  return decision;
}

}  // namespace osto::billing
