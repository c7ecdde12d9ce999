// When a subscriber of a plan moves to a later version of it, and how.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/subscription/subscription_decisions.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// `later`: versions of the subscriber's plan after the one it has, in order. Of those in effect at `instant` the newest that
/// moves subscribers at their renewals or at once; null: none does.
const PlanVersionRow* version_at_renewal(const std::vector<PlanVersionRow>& later, Instant instant);
/// The newest in effect that moves them at once.
const PlanVersionRow* version_at_once(const std::vector<PlanVersionRow>& later, Instant instant);
/// When the first of them takes effect, after `instant`, that moves them at once.
std::optional<Instant> next_migration_at(const std::vector<PlanVersionRow>& later, Instant instant);

/// The subscriber's own interval and seats by `terms`, prorated by the policy as any change. It is not the subscriber's change:
/// its trial goes on whatever trial_on_change says, its boundaries stay, and what waits keeps waiting.
/// Errors: state_conflict (not active or trialing).
Result<Decision> decide_migrate(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of);

/// A subscriber that a version would have moved keeps its own: the version has no price in its currency and interval, or does not
/// go with its base.
Decision keep_version(const SubscriptionContext& facts, const PlanVersionRow& version);

}  // namespace osto::billing
