// Moving the subscribers of a plan to a later version of it: by due work, at renewals, at the start of what waits for one.
#pragma once

#include "core/subscription/plan_migration.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/unit.hpp"

#include <vector>

namespace osto::billing {

/// Each change that waits needs prices when its turn comes: an interval may be named while one plan version runs, and meet
/// another. Errors: state_conflict.
Result<void> check_waiting(Transaction& transaction, const SubscriptionContext& facts, PlanVersionId plan_version_id,
                           const std::vector<ScheduledChangeRow>& waiting);

/// Plans the move of everybody who has an earlier version of the plan, when the version says `now`; where it is in effect already,
/// for this instant. No company can subscribe meanwhile: all of them are locked, in order of their ids, until the commit.
Result<void> plan_migrations_to(Unit& unit, const PlanVersionRow& version);

/// Which later versions a subscriber is planned to move to: one in effect already moves it now. A version that was tried and kept
/// is not tried again by what comes after it.
enum class Versions { in_effect_too, to_come };
/// Plans the move of one subscriber to the next version that says `now`, if there is one after its own.
Result<void> plan_migration(Unit& unit, SubscriptionId subscription_id, Versions versions);
/// The same after a decision: where that has brought another version, or ended a pause.
Result<void> plan_migration_after(Unit& unit, const SubscriptionContext& before);

/// The newest version in effect of the subscriber's plan.
/// Errors: state_conflict (it has that one), with the field that is missing a price.
Result<NewTerms> terms_of_newest_version(Unit& unit, const SubscriptionContext& facts);

/// What an item that begins now takes: `terms`, or, where the one before it has just ended and nothing after it is billed, those of
/// the newest version of the same plan in effect that moves its subscribers at renewals, or at once. By whose clock it counts
/// core/subscription's enter_companys_zone says.
struct TermsInForce {
  NewTerms terms;
  std::optional<PlanVersionRow> kept_from{};  ///< a version that does not fit this subscriber
};
Result<TermsInForce> terms_in_force(Unit& unit, const SubscriptionContext& facts, NewTerms terms);

/// Due work: the next phase begins.
Result<Decision> decide_next_phase(Unit& unit, const SubscriptionContext& facts);
/// Due work: to the version that moves everybody at once. Nothing for one that has it already, or does not run.
Result<Decision> decide_due_migration(Unit& unit, const SubscriptionContext& facts);
/// Due work: renews, in the version that moves subscribers at their renewals where there is one.
Result<Decision> decide_due_renewal(Unit& unit, const SubscriptionContext& facts);
/// A subscription that waits for its start takes such a version before it starts. Absent: there is none.
Result<std::optional<Decision>> decide_version_at_start(Unit& unit, const SubscriptionContext& facts);

}  // namespace osto::billing
