// The terms of a plan in the phase that a subscriber enters, by a change, by resuming or because the one before has ended.
//
// Errors of all: state_conflict (a charge of that phase or a later one has no price).
#pragma once

#include "core/subscription/subscription_decisions.hpp"
#include "ports/storage.hpp"

namespace osto::billing {

/// Checks that no later phase lacks a price either: when its turn comes nobody could be told.
Result<PlanTerms> load_priced_terms(Transaction& transaction, PlanVersionId plan_version_id, Currency currency, PlanInterval interval,
                                    std::int64_t phase);

/// The error of terms that were named by their plan's code: at /plan.
Result<PlanTerms> named_by_plan(Result<PlanTerms> terms);

/// What a change at `now` brings. Where all phases are over by then the last one: the subscription ends at once.
Result<NewTerms> load_changed_terms(Transaction& transaction, const SubscriptionContext& facts, PlanVersionId plan_version_id,
                                    PlanInterval interval, std::int64_t seat_count, Instant now);
/// Refuses a command that would bring a plan whose last phase is over at `instant`.
Result<void> check_phase_runs(const SubscriptionContext& facts, const NewTerms& terms, Instant instant);
/// What a pause that ends at `now` goes on with.
Result<NewTerms> load_resumed_terms(Transaction& transaction, const SubscriptionContext& facts, Instant now);
/// What follows the item's phase.
Result<NewTerms> load_next_phase(Transaction& transaction, const SubscriptionContext& facts);

}  // namespace osto::billing
