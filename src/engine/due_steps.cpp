#include "engine/due_steps.hpp"

#include "core/bookkeeping/prepaid_credit.hpp"
#include "core/payment/method_decisions.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/add_ons.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/finalize.hpp"
#include "engine/load.hpp"
#include "engine/load_phase.hpp"
#include "engine/plan_migrations.hpp"
#include "engine/transfers.hpp"
#include "engine/top_ups.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

template <class IdType>
Result<IdType> subject_of(const DueWorkRow& due) {
  IdBytes bytes{};
  if (due.subject_id.octets.size() != bytes.size()) return fail(ErrorCode::invariant_broken, "due work names no subject");
  std::copy(due.subject_id.octets.begin(), due.subject_id.octets.end(), bytes.begin());
  return IdType(bytes);
}

Result<void> method_expiry(Unit& unit, MethodId method_id) {
  OSTO_TRY(const MethodRow method, load_row(unit.transaction(), queries::kMethod, {{"company_id", unit.company()}, {"id", method_id}}, "payment method"));
  OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), unit.company()));
  OSTO_TRY(Decision decision, decide_method_expiry(method, *context.zone, unit.as_of()));
  return unit.apply(std::move(decision));
}

/// The next charge is the next billing that is planned of any of the company's subscriptions.
Result<void> method_warning(Unit& unit, MethodId method_id) {
  OSTO_TRY(const MethodRow method, load_row(unit.transaction(), queries::kMethod, {{"company_id", unit.company()}, {"id", method_id}}, "payment method"));
  OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), unit.company()));
  OSTO_TRY(const auto next, unit.transaction().first(queries::kNextBilling, {{"company_id", unit.company()}}));
  OSTO_TRY(Decision decision, decide_expiry_warning(method, next ? std::optional(next->due_at) : std::nullopt, *context.zone, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> expire_credit(Unit& unit, CreditGrantId grant_id) {
  OSTO_TRY(const CreditGrantRow grant, load_row(unit.transaction(), queries::kCreditGrant, {{"company_id", unit.company()}, {"id", grant_id}}, "credit"));
  OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(unit.transaction(), unit.company(), grant.currency, unit.now()));
  OSTO_TRY(Decision decision, decide_expire_grant(context, grant, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  return look_at_threshold(unit, grant.currency);
}

/// What waited for this instant, or for one that has passed.
Result<ScheduledChangeRow> change_that_is_due(const SubscriptionContext& facts, ScheduledAction action, Instant now) {
  for (const ScheduledChangeRow& row : facts.scheduled_changes) {
    if (row.action == action && row.effective_at <= now) return row;
  }
  return fail(ErrorCode::invariant_broken, "a change fell due that is not scheduled", {}, facts.subscription.id.to_string());
}

/// The terms of now with what the change names.
Result<Decision> decide_scheduled_change(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const ScheduledChangeRow change, change_that_is_due(facts, ScheduledAction::change_plan, unit.now()));
  const PlanInterval interval{change.interval_unit.value_or(facts.item->interval_unit), change.interval_count.value_or(facts.item->interval_count)};
  OSTO_TRY(const NewTerms terms, load_changed_terms(unit.transaction(), facts, change.plan_version_id.value_or(facts.item->plan_version_id), interval,
                                                    change.seat_count.value_or(facts.item->seat_count), unit.now()));
  OSTO_TRY(const TermsInForce taken, terms_in_force(unit, facts, terms));
  if (const auto fits = check_kind_stays(unit, facts, taken.terms.terms); !fits) {  // its base has changed since: the change is void
    if (fits.error().code != ErrorCode::state_conflict) return Failure(fits.error());
    return decide_undo_change(facts, change.effective_at, unit.as_of());
  }
  return decide_change(facts, taken.terms, {change.change_period, change.unused}, {.planned_for = change.effective_at}, unit.as_of());
}

/// Its add-ons end by the same choices.
Result<void> scheduled_end(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const ScheduledChangeRow change, change_that_is_due(facts, ScheduledAction::cancel, unit.now()));
  const EndChoices choices{change.unused, change.final_invoice.value_or(FinalInvoice::make)};
  const Ending ending{change.end_reason.value_or(EndReason::canceled), choices.unused, choices.final_invoice};
  OSTO_TRY(Decision decision, decide_end(facts, ending, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  return follow_base(unit, facts, choices);
}

/// A subscription that comes from another company arrives; an add-on whose base is paused starts when that resumes; any other
/// takes the version of its plan that holds by now.
Result<void> start(Unit& unit, const SubscriptionContext& facts) {
  if (facts.subscription.transferred_from) {
    OSTO_CHECK(arrive(unit, facts));
    return plan_migration(unit, facts.subscription.id, Versions::in_effect_too);
  }
  OSTO_TRY(const bool waits_for_base, base_is_paused(unit, facts.subscription));
  if (waits_for_base) return {};
  OSTO_TRY(auto newer, decide_version_at_start(unit, facts));
  if (newer) OSTO_CHECK(unit.apply(*std::move(newer)));
  OSTO_TRY(const SubscriptionContext held, load_subscription(unit.transaction(), unit.company(), facts.subscription.id, unit.now()));
  OSTO_TRY(Decision decision, decide_start(held, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  return plan_migration(unit, facts.subscription.id, Versions::to_come);
}

/// An add-on whose trial ends while its base is paused is paused too: nothing is billed until that resumes.
Result<Decision> end_trial(Unit& unit, SubscriptionContext facts) {
  OSTO_TRY(const bool waits_for_base, base_is_paused(unit, facts.subscription));
  if (waits_for_base) {
    facts.has_payment_method = false;
    facts.context.policy.trial_end_without_method = TrialEnd::pause;
  }
  return decide_trial_end(facts, unit.as_of());
}

/// The next phase; after the last, or in a pause, in which only its end is planned, the subscription is over.
Result<Decision> decide_end_of_phase(Unit& unit, const SubscriptionContext& facts) {
  const bool is_over = !facts.subscription.current_item_id || ends_with_phase(*facts.terms, *facts.item);
  if (is_over) return decide_end(facts, {.reason = EndReason::expired}, unit.as_of());
  return decide_next_phase(unit, facts);
}

/// What dunning had paused resumes when it is paid, unless it has ended, or another unpaid invoice holds it back.
Result<bool> is_to_resume(Unit& unit, const SubscriptionRow& subscription) {
  if (subscription.state != SubscriptionState::paused) return false;
  OSTO_TRY(const bool is_stopped, is_stopped_by_dunning(unit, subscription.id));
  return !is_stopped;
}

Result<void> subscription_step(Unit& unit, DueKind kind, SubscriptionId subscription_id) {
  OSTO_CHECK(fold_usage(unit));
  OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), unit.company(), subscription_id, unit.now()));
  if (kind == DueKind::resume) {
    OSTO_TRY(const bool may_resume, is_to_resume(unit, facts.subscription));
    if (!may_resume) return {};
  }
  if (kind == DueKind::start) return start(unit, facts);
  if (kind == DueKind::cancel) return scheduled_end(unit, facts);
  const auto decide = [&]() -> Result<Decision> {
    switch (kind) {
      case DueKind::resume: return decide_due_resumption(unit, facts);
      case DueKind::trial_end: return end_trial(unit, facts);
      case DueKind::phase_end: return decide_end_of_phase(unit, facts);
      case DueKind::migrate: return decide_due_migration(unit, facts);
      case DueKind::change: return decide_scheduled_change(unit, facts);
      case DueKind::renew: return decide_due_renewal(unit, facts);
      case DueKind::close_usage: return decide_close_usage(facts, unit.as_of());
      default: return fail(ErrorCode::invariant_broken, "this due work is not about a subscription");
    }
  };
  OSTO_TRY(Decision decision, decide());
  OSTO_CHECK(unit.apply(std::move(decision)));
  if (kind == DueKind::close_usage) return {};
  OSTO_CHECK(follow_base(unit, facts));
  return kind == DueKind::migrate ? plan_migration(unit, subscription_id, Versions::to_come) : plan_migration_after(unit, facts);
}

}  // namespace

Result<void> fold_usage(Unit& unit) {
  OSTO_TRY(const FoldFacts facts, load_fold(unit.transaction(), unit.company()));
  if (facts.records.empty()) return {};
  OSTO_TRY(Decision decision, decide_fold(facts, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> run_due_step(Unit& unit, const DueWorkRow& due) {
  switch (due.kind) {
    case DueKind::cancel:
    case DueKind::resume:
    case DueKind::start:
    case DueKind::trial_end:
    case DueKind::phase_end:
    case DueKind::migrate:
    case DueKind::change:
    case DueKind::renew:
    case DueKind::close_usage: {
      OSTO_TRY(const SubscriptionId id, subject_of<SubscriptionId>(due));
      return subscription_step(unit, due.kind, id);
    }
    case DueKind::finalize: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return finalize_when_due(unit, id);
    }
    case DueKind::attempt: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return attempt(unit, id, due.generation == 0 ? AttemptReason::automatic : AttemptReason::fallback);
    }
    case DueKind::open_dunning: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return open_dunning(unit, id);
    }
    case DueKind::dunning_step: {
      OSTO_TRY(const DunningCaseId id, subject_of<DunningCaseId>(due));
      return dunning_step(unit, id);
    }
    case DueKind::dunning_restrict: {
      OSTO_TRY(const DunningCaseId id, subject_of<DunningCaseId>(due));
      return dunning_restrict(unit, id);
    }
    case DueKind::method_expiry: {
      OSTO_TRY(const MethodId id, subject_of<MethodId>(due));
      return method_expiry(unit, id);
    }
    case DueKind::method_warning: {
      OSTO_TRY(const MethodId id, subject_of<MethodId>(due));
      return method_warning(unit, id);
    }
    case DueKind::expire_credit: {
      OSTO_TRY(const CreditGrantId id, subject_of<CreditGrantId>(due));
      return expire_credit(unit, id);
    }
    case DueKind::top_up: {
      OSTO_TRY(const TopUpRuleId id, subject_of<TopUpRuleId>(due));
      return top_up(unit, id, due.generation);
    }
    case DueKind::look_up:
    case DueKind::look_up_refund:
      return fail(ErrorCode::invariant_broken, "a look-up asks the provider before it decides");
  }
  return fail(ErrorCode::invariant_broken, "due work of an unknown kind");
}

}  // namespace osto::billing
