// What will happen to an unpaid document if nothing is paid: the same plan that the engine follows, walked ahead.
#pragma once

#include "core/dunning/case_plan.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct ForeseenStep {
  Instant at;
  DunningAction action{};
  DunningStepResult result = DunningStepResult::taken;
  Access access = Access::full;          ///< after it, where nothing is paid for
};
struct Foresight {
  std::vector<ForeseenStep> steps;
  std::optional<DunningCaseState> ends_as;  ///< absent: it waits for an answer, or for staff
};

/// From `now` on. Attempts without an answer, and those that the steps make, are declined at once as the last one was.
Result<Foresight> foresee(CaseFacts facts, Instant now);

/// The attempt of collection that comes before the case, declined. Nothing when no method is usable.
void decline_ahead(CaseFacts& facts, AttemptReason reason, Instant at);

}  // namespace osto::billing
