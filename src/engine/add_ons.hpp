// Add-ons: what a base subscription has beside it, and how what happens to it happens to them, in the same commit.
#pragma once

#include "core/subscription/add_on_rules.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/unit.hpp"

namespace osto::billing {

/// The base that a new add-on names.
/// Errors: not_found, state_conflict (/base_subscription_id: has ended, is paused, is an add-on itself).
Result<SubscriptionContext> load_base(Unit& unit, SubscriptionId base_id);

/// Ties a subscription that is about to be created to its base, or finds that it needs none. Its boundaries become those of the
/// base where the caller has not said any.
/// Errors: invalid_value (/base_subscription_id without an add-on, an add-on without it; /start_at before the base's),
/// state_conflict (/plan: does not fit).
Result<void> tie_to_base(Unit& unit, const std::optional<SubscriptionContext>& base, NewSubscription& wanted);

/// Whether a subscription may have these terms: kinds do not mix, and an add-on fits its base and the others beside it.
/// Errors: state_conflict (/plan).
Result<void> check_kind_stays(Unit& unit, const SubscriptionContext& facts, const PlanTerms& terms);

/// Errors: state_conflict: an add-on does not go on while its base is paused.
Result<void> check_base_runs(Unit& unit, const SubscriptionContext& facts);
/// Whether it is an add-on whose base is paused.
Result<bool> base_is_paused(Unit& unit, const SubscriptionRow& subscription);
/// Due work: resumes it; an add-on whose base is paused stays paused, by its base from now on.
Result<Decision> decide_due_resumption(Unit& unit, const SubscriptionContext& facts);

/// The choices of an ending, which hold for add-ons too.
struct EndChoices {
  std::optional<UnusedTime> unused{};
  FinalInvoice final_invoice = FinalInvoice::make;
};

/// After a decision about a subscription has been applied: its add-ons end, pause and resume with it, and those end that its new
/// plan is not available with. `before` is the subscription as it was decided about.
Result<void> follow_base(Unit& unit, const SubscriptionContext& before, const EndChoices& choices = {});

}  // namespace osto::billing
