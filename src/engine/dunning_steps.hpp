// Dunning in the engine: what a case's acts bring about beyond the case itself, and what comes next once that is decided.
#pragma once

#include "engine/unit.hpp"

namespace osto::billing {

/// The document is overdue: a case opens under the policy that is for it, when one is and something is due.
Result<void> open_dunning(Unit& unit, DocumentId document_id);
/// What the case has planned, if it is due.
Result<void> dunning_step(Unit& unit, DunningCaseId case_id);
/// Time that was paid for is over.
Result<void> dunning_restrict(Unit& unit, DunningCaseId case_id);

/// Plans anew what comes next in a case.
Result<void> plan_dunning(Unit& unit, DunningCaseId case_id);
/// The same after an attempt on the document was answered, when it has an open case.
Result<void> plan_dunning_of(Unit& unit, DocumentId document_id);

/// Ends what the case's policy covers, for nonpayment; what stays on because it is paid for is left alone.
Result<void> end_for_nonpayment(Unit& unit, DunningCaseId case_id);
/// Errors: as decide_write_off.
Result<void> write_off(Unit& unit, DocumentId document_id);

/// A subscription whose billing dunning has stopped and that still is suspended for it.
Result<bool> is_stopped_by_dunning(Unit& unit, SubscriptionId subscription_id);

/// Collects what is due on the document by itself; nothing happens without a usable method.
Result<void> attempt(Unit& unit, DocumentId document_id, AttemptReason reason);

}  // namespace osto::billing
