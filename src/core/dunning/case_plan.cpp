#include "core/dunning/case_plan.hpp"

#include "core/calendar/cycle.hpp"
#include "core/dunning/local_window.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/payment_decisions.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool has_live_attempt(const CollectionFacts& collection) {
  return std::any_of(collection.attempts.begin(), collection.attempts.end(), [](const AttemptRow& attempt) { return is_live(attempt.state); });
}

bool is_by_rule(const DunningStepRow& step) { return !step.policy_step.has_value(); }
bool is_retry_by_rule(const DunningStepRow& step) { return is_by_rule(step) && step.action == DunningAction::retry; }

/// What the policy ended or wrote off is followed by a write-off at most.
bool has_ended(const CaseFacts& facts) {
  return std::any_of(facts.taken.begin(), facts.taken.end(), [](const DunningStepRow& step) {
    return step.action == DunningAction::end || step.action == DunningAction::write_off;
  });
}

/// The attempt whose failure began it all: the last one before the case; without one the start of the day on which it was due.
Result<Instant> first_failure(const CaseFacts& facts) {
  std::optional<Instant> failed_at;
  for (const AttemptRow& attempt : facts.collection.attempts) {
    const bool has_failed = attempt.submitted_at && attempt.state != AttemptState::succeeded && attempt.state != AttemptState::reversed;
    if (has_failed && attempt.created_at < facts.dunning_case.opened_at) failed_at = attempt.created_at;
  }
  return failed_at ? *failed_at : facts.subject.zone->start_of_day(facts.subject.due_on);
}

class Planner {
 public:
  Planner(const CaseFacts& facts, Instant now) : facts_(facts), now_(now) {}

  Result<CasePlan> plan() {
    if (facts_.dunning_case.state != DunningCaseState::open) return plan_;
    if (facts_.dunning_case.promised_on) {
      OSTO_TRY(const Instant over_at, end_of_promise(*facts_.subject.zone, *facts_.dunning_case.promised_on));
      propose({over_at, ActSource::promise, {}});
      return plan_;
    }
    const auto step = next_step(facts_.terms.steps, facts_.dunning_case.next_position);
    const bool is_over = has_ended(facts_);
    if (!is_over) OSTO_CHECK(propose_by_rule());
    if (step && (!is_over || step->action == DunningAction::write_off)) OSTO_CHECK(propose_step(*step));
    if (plan_.next) plan_.is_waiting = false;
    return plan_;
  }

 private:
  /// What is proposed first goes first at the same instant.
  void propose(PlannedAct act) {
    act.at = std::max(act.at, now_);
    if (!plan_.next || act.at < plan_.next->at) plan_.next = act;
  }

  Result<void> propose_step(const DunningPolicyStepRow& step) {
    if (step.action == DunningAction::write_off && has_live_attempt(facts_.collection)) {
      plan_.is_waiting = true;  // money may have moved
      return {};
    }
    OSTO_TRY(const Instant day, step_due_at(*facts_.subject.zone, facts_.subject.due_on, step.offset_days));
    OSTO_TRY(const Instant at, in_window(window_of(facts_.terms.policy), *facts_.subject.zone, day));
    propose({at, ActSource::policy_step, step.action});
    return {};
  }

  Result<void> propose_by_rule() {
    const DunningPolicyRetryRow* rule = retry_rule_of(facts_.terms, last_decline(facts_.collection));
    if (rule == nullptr) return {};
    const std::vector<std::int64_t> days = days_of(*rule);
    OSTO_TRY(const Instant first, first_failure(facts_));
    Instant previous = first;
    std::size_t made = 0;
    for (const DunningStepRow& step : facts_.taken) {
      if (!is_retry_by_rule(step)) continue;
      previous = step.taken_at;
      ++made;
    }
    if (made >= days.size()) return propose_after_retries(previous);
    const Instant base = rule->counted_from == RetryStart::previous_attempt ? previous : first;
    OSTO_TRY(const Instant day, at_local_days_after(*facts_.subject.zone, base, days[made]));
    OSTO_TRY(const Instant at, in_window(window_of(facts_.terms.policy), *facts_.subject.zone, day));
    propose({at, ActSource::retry_rule, DunningAction::retry});
    return {};
  }

  /// At the instant at which the last attempt failed; what restricts not before the grace is over.
  Result<void> propose_after_retries(Instant last_retry) {
    const DunningPolicyRow& policy = facts_.terms.policy;
    const bool is_taken = std::any_of(facts_.taken.begin(), facts_.taken.end(), [](const DunningStepRow& step) {
      return is_by_rule(step) && step.action != DunningAction::retry;
    });
    if (!policy.after_retries || is_taken) return {};
    if (has_live_attempt(facts_.collection)) {
      plan_.is_waiting = true;
      return {};
    }
    Instant at = last_retry;
    for (const AttemptRow& attempt : facts_.collection.attempts) {
      if (attempt.settled_at && attempt.created_at >= last_retry) at = std::max(at, *attempt.settled_at);
    }
    if (restricts(*policy.after_retries)) {
      OSTO_TRY(const Instant grace_end, step_due_at(*facts_.subject.zone, facts_.subject.due_on, policy.payment_grace_days));
      at = std::max(at, grace_end);
    }
    propose({at, ActSource::after_retries, *policy.after_retries});
    return {};
  }

  const CaseFacts& facts_;
  Instant now_;
  CasePlan plan_;
};

/// Attempts of the scheme on the document within the cap's time before `at`.
bool is_capped(const CaseFacts& facts, const MethodRow& method, Instant at) {
  const auto has_scheme = [&](const AttemptRow& attempt, const std::string& scheme) {
    if (scheme.empty() || attempt.method_id == method.id) return true;
    return std::any_of(facts.collection.methods.begin(), facts.collection.methods.end(), [&](const MethodRow& other) {
      return other.id == attempt.method_id && other.brand == scheme;
    });
  };
  return std::any_of(facts.terms.caps.begin(), facts.terms.caps.end(), [&](const DunningPolicyCapRow& cap) {
    if (!cap.scheme.empty() && cap.scheme != method.brand) return false;
    const auto recent = std::count_if(facts.collection.attempts.begin(), facts.collection.attempts.end(), [&](const AttemptRow& attempt) {
      return attempt.submitted_at && has_scheme(attempt, cap.scheme) && elapsed(attempt.created_at, at).value < cap.window_days * kMicrosecondsPerDay;
    });
    return recent >= cap.attempt_count;
  });
}

}  // namespace

Result<CasePlan> plan_case(const CaseFacts& facts, Instant now) { return Planner(facts, now).plan(); }

DeclineClass last_decline(const CollectionFacts& collection) {
  const AttemptRow* last = nullptr;
  for (const AttemptRow& attempt : collection.attempts) {
    if (attempt.submitted_at && attempt.settled_at) last = &attempt;
  }
  if (last == nullptr) return DeclineClass::retry;
  if (last->state == AttemptState::canceled) return DeclineClass::needs_customer;  // the customer let the confirmation lapse
  return last->decline_class.value_or(DeclineClass::retry);
}

DunningStepResult result_of_retry(const CaseFacts& facts, Instant at) {
  if (has_live_attempt(facts.collection)) return DunningStepResult::attempt_open;
  const DeclineClass declined = last_decline(facts.collection);
  const bool may_ask_again = facts.terms.retries.empty() || declined == DeclineClass::retry || has_own_rule(facts.terms, declined);
  const MethodRow* method = choose_method(facts.collection, std::nullopt, may_ask_again ? AttemptReason::dunning : AttemptReason::fallback);
  if (method == nullptr) return DunningStepResult::no_method;
  return is_capped(facts, *method, at) ? DunningStepResult::capped : DunningStepResult::taken;
}

Result<Instant> end_of_promise(const Zone& zone, Date promised_on) {
  OSTO_TRY(const Date day, add_days(promised_on, 1));
  return zone.start_of_day(day);
}

}  // namespace osto::billing
