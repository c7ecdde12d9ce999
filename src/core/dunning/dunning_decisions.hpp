// What happens to a dunning case: it opens, its acts are taken, staff hold it, promise, move or give it up. What an act asks for
// beyond dunning (an attempt, the end of a subscription, a pause, a write-off) is told by the answer and decided by its own noun;
// what comes next is planned once all of that is decided.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/case_plan.hpp"

#include <string>
#include <vector>

namespace osto::billing {

struct OpenedCase { DunningCaseRow dunning_case; Decision decision; };

/// Opens a case under the policy.
Result<OpenedCase> decide_open_case(const DunningSubject& subject, const DunningPolicyRow& policy, AsOf& as_of);

/// Plans what comes next; a case with nothing left to come is exhausted.
Result<Decision> decide_plan(const CaseFacts& facts, AsOf& as_of);

struct TakenStep {
  DunningAction action{};
  DunningStepResult result = DunningStepResult::taken;
  std::vector<SubscriptionId> stopped;   ///< whose billing stops
  Decision decision;
};

/// Takes what is planned and due: records it and restricts what it restricts.
Result<TakenStep> decide_step(const CaseFacts& facts, const PlannedAct& act, AsOf& as_of);

/// The promise's day is over, and the document is still due.
Result<Decision> decide_broken_promise(const CaseFacts& facts);

/// Time that was paid for is over: what the case restricts is restricted where it is not yet.
struct RestrictedNow { std::vector<SubscriptionId> stopped; Decision decision; };
Result<RestrictedNow> decide_restrict(const CaseFacts& facts, AsOf& as_of);

// ---- by staff; errors of all: state_conflict (/case_id) -------------------------------------------------------------

Result<Decision> decide_hold(const CaseFacts& facts, const std::string& note);
Result<Decision> decide_release(const CaseFacts& facts, AsOf& as_of);
/// Errors: invalid_value (/promised_on).
Result<Decision> decide_promise(const CaseFacts& facts, Date promised_on, const std::optional<std::string>& note, AsOf& as_of);
/// Steps of `terms` whose day has passed are passed by; what is restricted more than by those steps is loosened.
/// Errors: state_conflict (/policy) when it is the case's own.
Result<Decision> decide_change_policy(const CaseFacts& facts, const DunningPolicyTerms& terms, AsOf& as_of);
/// Leave, end: no step follows, the debt and what is restricted stay. Write_off: the note; the write-off itself closes the case.
Result<Decision> decide_close(const CaseFacts& facts, DunningClosing closing, const std::string& note, AsOf& as_of);

}  // namespace osto::billing
