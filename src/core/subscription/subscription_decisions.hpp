// What happens to a subscription: by command, and because time passes. Pure: facts in, decision out.
//
// Errors of all: state_conflict (the state machine refuses, or there is no price), out_of_range (arithmetic).
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/subscription/subscription_context.hpp"

#include <optional>

namespace osto::billing {

/// New terms: what is absent stays as it is.
struct NewTerms {
  PlanTerms terms;
  IntervalUnit interval_unit{};
  std::int64_t seat_count = 1;
};

struct CreatedSubscription {
  SubscriptionId subscription_id;
  Decision decision;
};

/// A subscription that will start at `start_at`; starting is due work, also when that is now.
Result<CreatedSubscription> decide_create(const BillingContext& context, const NewTerms& terms, Instant start_at, AsOf& as_of);

// ---- due work -------------------------------------------------------------------------------------------------------
Result<Decision> decide_start(const SubscriptionContext& facts, AsOf& as_of);
Result<Decision> decide_trial_end(const SubscriptionContext& facts, AsOf& as_of);
/// Bills the period that begins at effective_at and plans the next renewal.
Result<Decision> decide_renew(const SubscriptionContext& facts, AsOf& as_of);
/// Bills the usage window that ends at effective_at and plans the next closing.
Result<Decision> decide_close_usage(const SubscriptionContext& facts, AsOf& as_of);

// ---- commands, also as due work when they were scheduled ------------------------------------------------------------
/// Closes the current item, crediting unused time, and opens one with the new terms. A change of the interval unit
/// begins a new period; otherwise the boundaries stay.
Result<Decision> decide_change(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of);
Result<Decision> decide_pause(const SubscriptionContext& facts, AsOf& as_of);
Result<Decision> decide_resume(const SubscriptionContext& facts, AsOf& as_of);
/// Ends it at effective_at. `unused` says whether billed, unused time is credited by policy or forfeited.
enum class UnusedOnEnd { by_policy, forfeited };
Result<Decision> decide_end(const SubscriptionContext& facts, EndReason reason, UnusedOnEnd unused, AsOf& as_of);

/// Plans a change or cancellation for the end of the period that is billed; replaces what was planned before.
Result<Decision> decide_schedule(const SubscriptionContext& facts, ScheduledAction action, const std::optional<NewTerms>& terms,
                                 AsOf& as_of);
Result<Decision> decide_undo_change(const SubscriptionContext& facts, AsOf& as_of);

}  // namespace osto::billing
