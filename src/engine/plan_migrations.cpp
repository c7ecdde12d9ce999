#include "engine/plan_migrations.hpp"

#include "core/subscription/item_spans.hpp"
#include "engine/add_ons.hpp"
#include "engine/load.hpp"
#include "engine/load_phase.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

PlanInterval interval_of_item(const SubscriptionContext& facts) { return {facts.item->interval_unit, facts.item->interval_count}; }

Result<std::vector<PlanVersionRow>> later_versions(Unit& unit, const PlanVersionRow& present) {
  return unit.transaction().rows(queries::kLaterPlanVersions, {{"plan_id", present.plan_id}, {"version", present.version}});
}

/// The subscriber's terms by another version. Errors: state_conflict: it has no price for the present or a waiting interval, or an
/// add-on of it does not go with the base.
Result<NewTerms> terms_by(Unit& unit, const SubscriptionContext& facts, const PlanVersionRow& version, PlanInterval interval,
                          std::int64_t seat_count) {
  OSTO_TRY(NewTerms terms, load_changed_terms(unit.transaction(), facts, version.id, interval, seat_count, unit.now()));
  OSTO_CHECK(check_phase_runs(facts, terms, unit.now()));
  OSTO_CHECK(check_kind_stays(unit, facts, terms.terms));
  OSTO_CHECK(check_waiting(unit.transaction(), facts, version.id, facts.scheduled_changes));
  return terms;
}

Result<NewTerms> terms_by(Unit& unit, const SubscriptionContext& facts, const PlanVersionRow& version) {
  return terms_by(unit, facts, version, interval_of_item(facts), facts.item->seat_count);
}

/// The decision, and that a version was not taken.
Decision with_kept(const SubscriptionContext& facts, Decision decision, const std::optional<PlanVersionRow>& kept_from) {
  if (!kept_from) return decision;
  Decision kept = keep_version(facts, *kept_from);
  std::move(kept.events.begin(), kept.events.end(), std::back_inserter(decision.events));
  return decision;
}

}  // namespace

Result<void> check_waiting(Transaction& transaction, const SubscriptionContext& facts, PlanVersionId plan_version_id,
                           const std::vector<ScheduledChangeRow>& waiting) {
  PlanInterval interval = interval_of_item(facts);
  for (const ScheduledChangeRow& row : waiting) {
    if (row.action != ScheduledAction::change_plan) continue;
    plan_version_id = row.plan_version_id.value_or(plan_version_id);
    interval = {row.interval_unit.value_or(interval.unit), row.interval_count.value_or(interval.count)};
    const auto terms = load_changed_terms(transaction, facts, plan_version_id, interval, facts.item->seat_count, row.effective_at);
    if (terms) {
      OSTO_CHECK(check_phase_runs(facts, *terms, row.effective_at));
      continue;
    }
    Error error = terms.error();
    error.message = "the change that waits for " + row.effective_at.to_string() + " would meet: " + error.message;
    return Failure(std::move(error));
  }
  return {};
}

Result<void> plan_migrations_to(Unit& unit, const PlanVersionRow& version) {
  if (version.subscribers != PlanSubscribers::now || version.version == 1) return {};
  OSTO_TRY(const auto locked, unit.transaction().rows(queries::kAllCompaniesLocked));
  const Instant due_at = std::max(version.effective_from, unit.now());
  OSTO_TRY(const auto subscribers, unit.transaction().rows(queries::kSubscribersBefore, {{"plan_id", version.plan_id},
                                                                                       {"version", version.version}, {"due_at", due_at}}));
  Decision decision;
  for (const SubscriberRow& row : subscribers) decision.plan(row.company_id, DueKind::migrate, row.subscription_id, due_at, 0);
  return unit.apply(std::move(decision));
}

Result<void> plan_migration(Unit& unit, SubscriptionId subscription_id, Versions versions) {
  const Parameters by_id{{"company_id", unit.company()}, {"id", subscription_id}};
  OSTO_TRY(const SubscriptionRow subscription, load_row(unit.transaction(), queries::kSubscription, by_id, "subscription"));
  const bool runs = subscription.state == SubscriptionState::active || subscription.state == SubscriptionState::trialing;
  if (!runs) return {};
  OSTO_TRY(const ItemRow item, load_row(unit.transaction(), queries::kItem, {{"company_id", unit.company()}, {"id", *subscription.current_item_id}}, "item"));
  OSTO_TRY(const PlanVersionRow present, load_row(unit.transaction(), queries::kPlanVersion, {{"id", item.plan_version_id}}, "plan version"));
  OSTO_TRY(const auto later, later_versions(unit, present));
  const bool moves_now = versions == Versions::in_effect_too && version_at_once(later, unit.now()) != nullptr;
  const std::optional<Instant> next = moves_now ? std::optional(unit.now()) : next_migration_at(later, unit.now());
  if (!next) return {};
  Decision decision;
  decision.plan(unit.company(), DueKind::migrate, subscription_id, *next, 0);
  return unit.apply(std::move(decision));
}

Result<void> plan_migration_after(Unit& unit, const SubscriptionContext& before) {
  const Parameters by_id{{"company_id", unit.company()}, {"id", before.subscription.id}};
  OSTO_TRY(const SubscriptionRow after, load_row(unit.transaction(), queries::kSubscription, by_id, "subscription"));
  if (!after.current_item_id) return {};
  OSTO_TRY(const ItemRow item, load_row(unit.transaction(), queries::kItem, {{"company_id", unit.company()}, {"id", *after.current_item_id}}, "item"));
  const bool has_resumed = before.subscription.state == SubscriptionState::paused && after.state == SubscriptionState::active;
  const bool has_new_terms = item.plan_version_id != before.item->plan_version_id;
  return has_resumed || has_new_terms ? plan_migration(unit, after.id, Versions::in_effect_too) : Result<void>{};
}

Result<NewTerms> terms_of_newest_version(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const auto newest, load_row(unit.transaction(), queries::kPlanVersionInEffect,
                                       {{"plan_id", facts.terms->plan.id}, {"instant", unit.now()}}, "plan version"));
  if (newest.version <= facts.terms->version.version) {
    return fail(ErrorCode::state_conflict, "it has the newest version in effect of plan '" + facts.terms->plan.code + "' already",
                "/subscription_id", facts.subscription.id.to_string());
  }
  return terms_by(unit, facts, newest);
}

Result<Decision> decide_due_migration(Unit& unit, const SubscriptionContext& facts) {
  const bool runs = facts.subscription.state == SubscriptionState::active || facts.subscription.state == SubscriptionState::trialing;
  if (!runs) return Decision();  // a pause: it moves when it resumes
  OSTO_TRY(const auto later, later_versions(unit, facts.terms->version));
  const PlanVersionRow* version = version_at_once(later, unit.now());
  if (version == nullptr) return Decision();
  // Where a period ends now, what moves subscribers at their renewals counts too.
  const bool is_boundary = facts.subscription.state == SubscriptionState::active && facts.item->charged_through == unit.now();
  if (is_boundary) version = version_at_renewal(later, unit.now());
  const auto terms = terms_by(unit, facts, *version);
  if (terms) return decide_migrate(facts, *terms, unit.as_of());
  if (terms.error().code != ErrorCode::state_conflict) return Failure(terms.error());
  return keep_version(facts, *version);
}

Result<TermsInForce> terms_in_force(Unit& unit, const SubscriptionContext& facts, NewTerms terms) {
  // A start that lies back is billed period by period; only what begins now may begin with another version.
  const bool may_move = facts.subscription.state == SubscriptionState::active && facts.item->charged_through == unit.now();
  if (!may_move) return TermsInForce{std::move(terms)};
  OSTO_TRY(const auto later, later_versions(unit, terms.terms.version));
  const PlanVersionRow* version = version_at_renewal(later, unit.now());
  if (version == nullptr) return TermsInForce{std::move(terms)};
  auto moved = terms_by(unit, facts, *version, terms.interval, terms.seat_count);
  if (moved) return TermsInForce{*std::move(moved)};
  if (moved.error().code != ErrorCode::state_conflict) return Failure(moved.error());
  return TermsInForce{std::move(terms), *version};
}

Result<Decision> decide_next_phase(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const NewTerms next, load_next_phase(unit.transaction(), facts));
  OSTO_TRY(const TermsInForce taken, terms_in_force(unit, facts, next));
  OSTO_TRY(Decision decision, decide_phase_end(facts, taken.terms, unit.as_of()));
  return with_kept(facts, std::move(decision), taken.kept_from);
}

Result<Decision> decide_due_renewal(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const TermsInForce taken, terms_in_force(unit, facts, present_terms(facts)));
  const bool moves = taken.terms.terms.version.id != facts.terms->version.id;
  OSTO_TRY(Decision decision, moves ? decide_migrate(facts, taken.terms, unit.as_of()) : decide_renew(facts, unit.as_of()));
  return with_kept(facts, std::move(decision), taken.kept_from);
}

Result<std::optional<Decision>> decide_version_at_start(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const auto later, later_versions(unit, facts.terms->version));
  const PlanVersionRow* version = version_at_renewal(later, unit.now());
  if (version == nullptr) return std::optional<Decision>();
  const auto terms = terms_by(unit, facts, *version);
  if (!terms && terms.error().code != ErrorCode::state_conflict) return Failure(terms.error());
  if (!terms) return std::optional(keep_version(facts, *version));
  OSTO_TRY(Decision held, decide_hold(facts, *terms, {}));
  return std::optional(std::move(held));
}

}  // namespace osto::billing
