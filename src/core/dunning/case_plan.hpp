// What comes next in a case, and when: of its policy's steps, its retries by class of decline, and what follows the last retry.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/dunning/dunning_policy.hpp"
#include "core/dunning/dunning_rows.hpp"
#include "core/payment/payment_facts.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// A subscription of the company that has not ended.
struct CoverableSubscription {
  SubscriptionId id;
  ModuleId module_id;
  bool is_active = false;                ///< neither waiting, in trial nor paused
  bool is_billed = false;                ///< by the document
  bool is_of_billed_module = false;      ///< the document bills a subscription of its module
  std::optional<Instant> paid_through{}; ///< the end of the running time that a settled invoice billed
};

struct DunningSubject {
  CompanyId company_id;
  DocumentId document_id;
  Date due_on;
  const Zone* zone = nullptr;
  std::vector<CoverableSubscription> subscriptions;
};

struct CaseFacts {
  DunningSubject subject;
  DunningPolicyTerms terms;
  DunningCaseRow dunning_case;
  std::vector<DunningStepRow> taken;     ///< oldest first
  std::vector<BlockRow> blocks;          ///< of the case, not lifted
  CollectionFacts collection;
};

enum class ActSource { policy_step, retry_rule, after_retries, promise };

struct PlannedAct {
  Instant at;
  ActSource source{};
  DunningAction action{};                ///< of a promise: nothing but its end
};
struct CasePlan {
  std::optional<PlannedAct> next;
  bool is_waiting = false;               ///< nothing is planned, and an attempt without an answer decides what follows
};

/// Of two at one instant: a retry first, then what follows the last retry, then a step. Nothing is planned before `now`: what
/// should have happened by then happens at once.
///   retries 3, 5, 7 after one another, first attempt 1 May 10:00, steps {7: notify}: retries on 4, 9 and 16 May 10:00, notice on 8 May
Result<CasePlan> plan_case(const CaseFacts& facts, Instant now);

/// The class of the last decline; `retry` when the last attempt has none.
DeclineClass last_decline(const CollectionFacts& collection);

/// What becomes of a retry at `at`. After a decline that only the customer can help with it needs a method that nobody waits for,
/// unless the policy has a rule for that class, or none at all.
DunningStepResult result_of_retry(const CaseFacts& facts, Instant at);

/// The start of the local day after the promise.
Result<Instant> end_of_promise(const Zone& zone, Date promised_on);

}  // namespace osto::billing
