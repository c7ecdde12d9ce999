// Opening a dunning case and taking its steps. What a step asks for beyond dunning (an attempt, the end of a
// subscription) is told by the action and decided by its own noun.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/dunning_rows.hpp"

#include <optional>
#include <span>
#include <vector>

namespace osto::billing {

struct DunningSubject {
  CompanyId company_id;
  DocumentId document_id;
  Date due_on;
  const Zone* zone = nullptr;
  std::vector<SubscriptionId> subscriptions;  ///< that the document bills
};

/// Opens a case under the policy and plans its first step.
Result<Decision> decide_open_case(const DunningSubject& subject, const DunningPolicyRow& policy,
                                  std::span<const DunningPolicyStepRow> steps, AsOf& as_of);

struct TakenStep { DunningAction action{}; Decision decision; };

/// Takes the case's next step: records it, places blocks, plans the step after it, or closes the case after the last act.
Result<TakenStep> decide_step(const DunningSubject& subject, const DunningCaseRow& dunning_case, const DunningPolicyRow& policy,
                              std::span<const DunningPolicyStepRow> steps, AsOf& as_of);

}  // namespace osto::billing
