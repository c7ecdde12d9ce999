#include "engine/add_ons.hpp"

#include "core/subscription/item_spans.hpp"
#include "engine/load.hpp"
#include "engine/load_phase.hpp"
#include "engine/plan_migrations.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse_base(ErrorCode code, std::string rule, const SubscriptionId& id) {
  return fail(code, std::move(rule), "/base_subscription_id", id.to_string());
}

bool has_ended(const SubscriptionRow& subscription) { return subscription.state == SubscriptionState::ended; }

Result<SubscriptionRow> load_subscription_row(Unit& unit, SubscriptionId id) {
  return load_row(unit.transaction(), queries::kSubscription, {{"company_id", unit.company()}, {"id", id}}, "subscription");
}

Result<std::vector<SubscriptionRow>> add_ons_of(Unit& unit, SubscriptionId base_id) {
  OSTO_TRY(auto rows, unit.transaction().rows(queries::kAddOnsOf, {{"company_id", unit.company()}, {"base_subscription_id", base_id}}));
  std::erase_if(rows, has_ended);
  return rows;
}

/// The plan of an item, of the version that the subscriber has.
Result<NeighborPlan> neighbor_of_item(Unit& unit, ItemId item_id) {
  OSTO_TRY(const ItemRow item, load_row(unit.transaction(), queries::kItem, {{"company_id", unit.company()}, {"id", item_id}}, "item"));
  NeighborPlan neighbor;
  OSTO_TRY(neighbor.version, load_row(unit.transaction(), queries::kPlanVersion, {{"id", item.plan_version_id}}, "plan version"));
  OSTO_TRY(const PlanRow plan, load_row(unit.transaction(), queries::kPlan, {{"id", neighbor.version.plan_id}}, "plan"));
  neighbor.code = plan.code;
  return neighbor;
}

/// The plan of an add-on: of a paused one, the plan that it will go on with.
Result<NeighborPlan> neighbor_of_subscription(Unit& unit, const SubscriptionRow& subscription) {
  if (subscription.current_item_id) return neighbor_of_item(unit, *subscription.current_item_id);
  OSTO_TRY(const auto last, unit.transaction().first(queries::kLastItem, {{"company_id", unit.company()}, {"subscription_id", subscription.id}}));
  if (!last) return fail(ErrorCode::invariant_broken, "a subscription has no item", {}, subscription.id.to_string());
  return neighbor_of_item(unit, last->id);
}

Result<std::vector<NeighborPlan>> plans_beside(Unit& unit, SubscriptionId base_id, std::optional<SubscriptionId> except) {
  std::vector<NeighborPlan> beside;
  OSTO_TRY(const auto rows, add_ons_of(unit, base_id));
  for (const SubscriptionRow& row : rows) {
    if (except == row.id) continue;
    OSTO_TRY(beside.emplace_back(), neighbor_of_subscription(unit, row));
  }
  return beside;
}

/// Decides about one add-on on the facts of now: what its base and other add-ons have put on documents is among them.
template <class Decide>
Result<void> decide_for(Unit& unit, const SubscriptionRow& add_on, const Decide& decide) {
  OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), unit.company(), add_on.id, unit.now()));
  OSTO_TRY(Decision decision, decide(facts));
  return unit.apply(std::move(decision));
}

/// An add-on ends because its base does; only of nonpayment and of a transfer it is said that it was the add-on's too.
EndReason reason_for_add_ons(EndReason reason) { return reason == EndReason::expired ? EndReason::canceled : reason; }

Result<void> end_with_base(Unit& unit, const SubscriptionRow& base, const EndChoices& choices) {
  const Ending ending{reason_for_add_ons(*base.end_reason), choices.unused, choices.final_invoice};
  OSTO_TRY(const auto add_ons, add_ons_of(unit, base.id));
  for (const SubscriptionRow& add_on : add_ons) {
    OSTO_CHECK(decide_for(unit, add_on, [&](const SubscriptionContext& facts) { return decide_end(facts, ending, unit.as_of()); }));
  }
  return {};
}

/// A trial is not paused: it runs to its end by the calendar, and what follows it waits for the base.
Result<void> pause_with_base(Unit& unit, const SubscriptionRow& base) {
  OSTO_TRY(const auto add_ons, add_ons_of(unit, base.id));
  for (const SubscriptionRow& add_on : add_ons) {
    if (add_on.state != SubscriptionState::active) continue;
    OSTO_CHECK(decide_for(unit, add_on, [&](const SubscriptionContext& facts) { return decide_pause(facts, std::nullopt, unit.as_of()); }));
  }
  return {};
}

Result<Decision> decide_resumption(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const NewTerms terms, load_resumed_terms(unit.transaction(), facts, unit.now()));
  return decide_resume(facts, terms, unit.as_of());
}

/// Those that were paused with the base or while it was; one that had been paused before stays paused. One whose start came by
/// meanwhile starts.
Result<void> resume_with_base(Unit& unit, const SubscriptionContext& before) {
  OSTO_TRY(const auto add_ons, add_ons_of(unit, before.subscription.id));
  for (const SubscriptionRow& add_on : add_ons) {
    if (add_on.state == SubscriptionState::paused && *add_on.paused_at >= *before.subscription.paused_at) {
      OSTO_CHECK(decide_for(unit, add_on, [&](const SubscriptionContext& facts) { return decide_resumption(unit, facts); }));
      OSTO_CHECK(plan_migration(unit, add_on.id, Versions::in_effect_too));
    }
    if (add_on.state != SubscriptionState::scheduled || add_on.start_at > unit.now()) continue;
    OSTO_CHECK(decide_for(unit, add_on, [&](const SubscriptionContext& facts) -> Result<Decision> {
      const NewTerms terms{*facts.terms, {facts.item->interval_unit, facts.item->interval_count}, facts.item->seat_count};
      OSTO_TRY(Decision decision, decide_hold(facts, terms, {.start_at = unit.now()}));
      decision.plan(unit.company(), DueKind::start, add_on.id, unit.now(), 0);
      return decision;
    }));
  }
  return {};
}

Result<void> end_what_does_not_fit(Unit& unit, const SubscriptionRow& base) {
  OSTO_TRY(const auto add_ons, add_ons_of(unit, base.id));
  if (add_ons.empty()) return {};
  OSTO_TRY(const NeighborPlan plan, neighbor_of_item(unit, *base.current_item_id));
  for (const SubscriptionRow& add_on : add_ons) {
    OSTO_TRY(const NeighborPlan other, neighbor_of_subscription(unit, add_on));
    if (goes_with(other, plan)) continue;
    OSTO_CHECK(decide_for(unit, add_on, [&](const SubscriptionContext& facts) {
      return decide_end(facts, {.reason = EndReason::canceled}, unit.as_of());
    }));
  }
  return {};
}

}  // namespace

Result<SubscriptionContext> load_base(Unit& unit, SubscriptionId base_id) {
  OSTO_TRY(const auto row, unit.transaction().first(queries::kSubscription, {{"company_id", unit.company()}, {"id", base_id}}));
  if (!row) return refuse_base(ErrorCode::not_found, "the company has no such subscription", base_id);
  if (row->base_subscription_id) return refuse_base(ErrorCode::state_conflict, "is an add-on itself; a subscription of a base plan is allowed", base_id);
  if (has_ended(*row)) return refuse_base(ErrorCode::state_conflict, "has ended; one that has not is allowed", base_id);
  if (row->state == SubscriptionState::paused) return refuse_base(ErrorCode::state_conflict, "is paused; resume it first", base_id);
  return load_subscription(unit.transaction(), unit.company(), base_id, unit.now());
}

Result<void> tie_to_base(Unit& unit, const std::optional<SubscriptionContext>& base, NewSubscription& wanted) {
  const PlanTerms& terms = wanted.terms.terms;
  const bool is_add_on = terms.version.kind == PlanKind::add_on;
  if (is_add_on && !base) {
    return fail(ErrorCode::invalid_value, "is absent; an add-on needs the subscription that it goes with", "/base_subscription_id");
  }
  if (!is_add_on && base) {
    return refuse_base(ErrorCode::invalid_value, "belongs to add-ons; plan '" + terms.plan.code + "' stands alone", base->subscription.id);
  }
  if (!base) return {};
  if (wanted.start_at < base->subscription.start_at) {
    return fail(ErrorCode::invalid_value, "lies before the start of the base subscription at " + base->subscription.start_at.to_string() +
                                              "; then or later is allowed", "/start_at");
  }
  OSTO_TRY(const auto beside, plans_beside(unit, base->subscription.id, std::nullopt));
  OSTO_CHECK(check_add_on(neighbor_of(terms), neighbor_of(*base->terms), beside));
  wanted.base_subscription_id = base->subscription.id;
  if (wanted.anchor_at || wanted.billing_day) return {};
  OSTO_TRY(wanted.anchor_at, add_on_anchor(*base, wanted.terms.interval, wanted.start_at));
  return {};
}

Result<void> check_kind_stays(Unit& unit, const SubscriptionContext& facts, const PlanTerms& terms) {
  const bool is_add_on = facts.subscription.base_subscription_id.has_value();
  if (is_add_on != (terms.version.kind == PlanKind::add_on)) {
    return fail(ErrorCode::state_conflict, is_add_on ? "stands alone; an add-on changes to add-ons only" : "is an add-on; it goes beside a base plan, not in its place",
                "/plan", facts.subscription.id.to_string());
  }
  if (!is_add_on) return {};
  const SubscriptionId base_id = *facts.subscription.base_subscription_id;
  OSTO_TRY(const SubscriptionRow base, load_subscription_row(unit, base_id));
  OSTO_TRY(const NeighborPlan base_plan, neighbor_of_subscription(unit, base));
  OSTO_TRY(const auto beside, plans_beside(unit, base_id, facts.subscription.id));
  return check_add_on(neighbor_of(terms), base_plan, beside);
}

Result<bool> base_is_paused(Unit& unit, const SubscriptionRow& subscription) {
  if (!subscription.base_subscription_id) return false;
  OSTO_TRY(const SubscriptionRow base, load_subscription_row(unit, *subscription.base_subscription_id));
  return base.state == SubscriptionState::paused;
}

Result<Decision> decide_due_resumption(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const bool is_held, base_is_paused(unit, facts.subscription));
  if (!is_held) return decide_resumption(unit, facts);
  Decision decision;
  SubscriptionRow subscription = facts.subscription;
  subscription.paused_at = unit.now();  // as those that the base has paused
  decision.update(subscription);
  drop_scheduled(facts, std::nullopt, decision);
  return decision;
}

Result<void> check_base_runs(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const bool is_paused, base_is_paused(unit, facts.subscription));
  if (!is_paused) return {};
  return fail(ErrorCode::state_conflict, "its base subscription is paused; it resumes with it", "/subscription_id", facts.subscription.id.to_string());
}

Result<void> follow_base(Unit& unit, const SubscriptionContext& before, const EndChoices& choices) {
  if (before.subscription.base_subscription_id) return {};
  OSTO_TRY(const SubscriptionRow base, load_subscription_row(unit, before.subscription.id));
  const bool was_paused = before.subscription.state == SubscriptionState::paused;
  const bool is_paused = base.state == SubscriptionState::paused;
  if (has_ended(base)) return has_ended(before.subscription) ? Result<void>{} : end_with_base(unit, base, choices);
  if (is_paused && !was_paused) return pause_with_base(unit, base);
  if (was_paused && !is_paused) return resume_with_base(unit, before);
  const bool has_other_item = base.current_item_id && base.current_item_id != before.subscription.current_item_id;
  return has_other_item ? end_what_does_not_fit(unit, base) : Result<void>{};
}

}  // namespace osto::billing
