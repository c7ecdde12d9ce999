#include "core/dunning/foresee.hpp"

#include "core/payment/attempt_machine.hpp"
#include "core/payment/payment_decisions.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::size_t kMostSteps = 2'000;  // above what a policy can ask for: 50 steps, 3 rules, promises

/// A method that must never be charged again is invalid from then on.
void retire(CollectionFacts& collection, MethodId method_id) {
  for (MethodRow& method : collection.methods) {
    if (method.id == method_id) method.state = MethodState::invalid;
  }
}

void settle_open_attempts(CollectionFacts& collection, DeclineClass declined, Instant now) {
  for (AttemptRow& attempt : collection.attempts) {
    if (!is_live(attempt.state)) continue;
    attempt.state = AttemptState::declined;
    attempt.decline_class = declined;
    attempt.submitted_at = attempt.submitted_at.value_or(attempt.created_at);
    attempt.settled_at = now;
    if (declined == DeclineClass::never) retire(collection, attempt.method_id);
  }
}

void take(CaseFacts& facts, const PlannedAct& act, DunningStepResult result) {
  DunningStepRow row{facts.dunning_case.company_id, facts.dunning_case.id, static_cast<std::int64_t>(facts.taken.size()), act.action, act.at, std::nullopt, result};
  if (act.source == ActSource::policy_step) row.policy_step = facts.dunning_case.next_position++;
  facts.taken.push_back(row);
  facts.dunning_case.access = std::max(facts.dunning_case.access, access_after(act.action));
}

}  // namespace

void decline_ahead(CaseFacts& facts, AttemptReason reason, Instant at) {
  CollectionFacts& collection = facts.collection;
  const DeclineClass declined = last_decline(collection);
  // After a decline that later tries cannot change, the next method is charged at once.
  for (const MethodRow* method = choose_method(collection, std::nullopt, reason); method != nullptr;
       method = choose_method(collection, std::nullopt, AttemptReason::fallback)) {
    AttemptRow attempt;
    attempt.method_id = method->id;
    attempt.reason = reason;
    attempt.state = AttemptState::declined;
    attempt.decline_class = declined;
    attempt.created_at = at;
    attempt.submitted_at = attempt.settled_at = at;
    collection.attempts.push_back(attempt);
    if (declined == DeclineClass::retry) return;
    if (declined == DeclineClass::never) retire(collection, attempt.method_id);
  }
}

Result<Foresight> foresee(CaseFacts facts, Instant now) {
  Foresight foresight;
  settle_open_attempts(facts.collection, last_decline(facts.collection), now);
  while (foresight.steps.size() < kMostSteps) {
    OSTO_TRY(const CasePlan plan, plan_case(facts, now));
    if (!plan.next) {
      if (facts.dunning_case.state == DunningCaseState::open) foresight.ends_as = DunningCaseState::exhausted;
      return foresight;
    }
    now = plan.next->at;
    if (plan.next->source == ActSource::promise) {
      facts.dunning_case.promised_on.reset();
      continue;
    }
    const bool is_retry = plan.next->action == DunningAction::retry;
    const DunningStepResult result = is_retry ? result_of_retry(facts, now) : DunningStepResult::taken;
    take(facts, *plan.next, result);
    foresight.steps.push_back({now, plan.next->action, result, facts.dunning_case.access});
    if (is_retry && result == DunningStepResult::taken) decline_ahead(facts, AttemptReason::dunning, now);
    if (plan.next->action == DunningAction::write_off) {
      foresight.ends_as = DunningCaseState::written_off;
      return foresight;
    }
  }
  return foresight;
}

}  // namespace osto::billing
