#include "engine/dunning_steps.hpp"

#include "core/bookkeeping/write_off.hpp"
#include "core/dunning/dunning_decisions.hpp"
#include "core/dunning/restrictions.hpp"
#include "core/payment/payment_decisions.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/add_ons.hpp"
#include "engine/load.hpp"
#include "engine/load_dunning.hpp"
#include "engine/load_invoice.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<CaseFacts> load_case_of(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const DunningCaseRow row, load_row(unit.transaction(), queries::kCase, {{"company_id", unit.company()}, {"id", case_id}}, "dunning case"));
  return load_case(unit.transaction(), row, unit.now());
}

/// What can be paused is; a trial runs to its end by the calendar, and add-ons follow their base.
Result<void> stop_billing_of(Unit& unit, const std::vector<SubscriptionId>& stopped) {
  for (const SubscriptionId& id : stopped) {
    OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), unit.company(), id, unit.now()));
    if (facts.subscription.state != SubscriptionState::active) continue;
    OSTO_TRY(Decision decision, decide_pause(facts, std::nullopt, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(follow_base(unit, facts));
  }
  return {};
}

Result<void> take(Unit& unit, const CaseFacts& facts, const PlannedAct& act) {
  OSTO_TRY(TakenStep taken, decide_step(facts, act, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(taken.decision)));
  OSTO_CHECK(stop_billing_of(unit, taken.stopped));
  const bool makes_attempt = taken.action == DunningAction::retry && taken.result == DunningStepResult::taken;
  if (makes_attempt) return attempt(unit, facts.subject.document_id, AttemptReason::dunning);
  if (taken.action == DunningAction::end) return end_for_nonpayment(unit, facts.dunning_case.id);
  if (taken.action == DunningAction::write_off) return write_off(unit, facts.subject.document_id);
  return {};
}

}  // namespace

Result<void> attempt(Unit& unit, DocumentId document_id, AttemptReason reason) {
  OSTO_TRY(const CollectionFacts facts, load_collection(unit.transaction(), unit.company(), document_id));
  OSTO_TRY(CreatedAttempt created, decide_attempt(facts, std::nullopt, reason, unit.as_of()));
  if (created.attempt_id) unit.note_attempt(*created.attempt_id);
  return unit.apply(std::move(created.decision));
}

Result<void> open_dunning(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const CollectionFacts collection, load_collection(unit.transaction(), unit.company(), document_id));
  if (collection.balance.due_minor.value <= 0) return {};
  OSTO_TRY(const auto policy_id, load_policy_for(unit.transaction(), unit.company(), document_id, unit.now()));
  if (!policy_id) return {};
  OSTO_TRY(const DunningSubject subject, load_dunning_subject(unit.transaction(), unit.company(), document_id, unit.now()));
  OSTO_TRY(const DunningPolicyTerms terms, load_dunning_policy(unit.transaction(), *policy_id));
  OSTO_TRY(OpenedCase opened, decide_open_case(subject, terms.policy, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(opened.decision)));
  return plan_dunning(unit, opened.dunning_case.id);
}

Result<void> dunning_step(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const CaseFacts facts, load_case_of(unit, case_id));
  OSTO_TRY(const CasePlan plan, plan_case(facts, unit.now()));
  if (plan.next && plan.next->at <= unit.now()) {
    if (plan.next->source == ActSource::promise) {
      OSTO_TRY(Decision decision, decide_broken_promise(facts));
      OSTO_CHECK(unit.apply(std::move(decision)));
    } else {
      OSTO_CHECK(take(unit, facts, *plan.next));
    }
  }
  return plan_dunning(unit, case_id);
}

Result<void> dunning_restrict(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const CaseFacts facts, load_case_of(unit, case_id));
  OSTO_TRY(RestrictedNow restricted, decide_restrict(facts, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(restricted.decision)));
  return stop_billing_of(unit, restricted.stopped);
}

Result<void> plan_dunning(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const CaseFacts facts, load_case_of(unit, case_id));
  OSTO_TRY(Decision decision, decide_plan(facts, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> plan_dunning_of(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const auto dunning_case, unit.transaction().first(queries::kUnsettledCase, {{"company_id", unit.company()}, {"document_id", document_id}}));
  if (!dunning_case || dunning_case->state != DunningCaseState::open) return {};
  return plan_dunning(unit, dunning_case->id);
}

Result<void> end_for_nonpayment(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const CaseFacts facts, load_case_of(unit, case_id));
  for (const CoverableSubscription& covered : facts.subject.subscriptions) {
    if (!is_covered(facts.terms.policy.scope, covered) || is_exempt(facts.terms.policy, covered, unit.now())) continue;
    OSTO_TRY(const SubscriptionContext context, load_subscription(unit.transaction(), unit.company(), covered.id, unit.now()));
    if (context.subscription.state == SubscriptionState::ended) continue;  // with its base
    OSTO_TRY(Decision decision, decide_end(context, {.reason = EndReason::nonpayment, .final_invoice = FinalInvoice::skip}, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(follow_base(unit, context, {.final_invoice = FinalInvoice::skip}));
  }
  return {};
}

Result<void> write_off(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const InvoiceFacts facts, load_invoice(unit.transaction(), unit.company(), document_id));
  OSTO_TRY(Decision decision, decide_write_off(facts, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<bool> is_stopped_by_dunning(Unit& unit, SubscriptionId subscription_id) {
  OSTO_TRY(const auto blocks, unit.transaction().rows(queries::kActiveBlocksOf, {{"company_id", unit.company()}}));
  return std::any_of(blocks.begin(), blocks.end(), [&](const BlockRow& block) { return block.stops_billing && block.subscription_id == subscription_id; });
}

}  // namespace osto::billing
