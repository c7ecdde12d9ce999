// Which add-ons go with which base plans, which plans do not stand side by side, and on which boundaries add-ons are billed.
#pragma once

#include "core/subscription/subscription_context.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// A plan as others meet it beside a base subscription.
struct NeighborPlan {
  std::string code;
  PlanVersionRow version;
};
inline NeighborPlan neighbor_of(const PlanTerms& terms) { return {terms.plan.code, terms.version}; }

/// Whether the add-on goes with the base: it is available with its plan, and neither excludes the other.
bool goes_with(const NeighborPlan& add_on, const NeighborPlan& base);

/// The same, and beside the other add-ons of that base.
/// Errors: state_conflict (/plan), with what is allowed.
Result<void> check_add_on(const NeighborPlan& add_on, const NeighborPlan& base, const std::vector<NeighborPlan>& beside);

/// What the boundaries of an add-on that starts at `start` are counted from, so that they are those of its base: the base's anchor
/// where the base's interval is a whole number of the add-on's; for a longer one the base's next boundary. Absent where the two
/// intervals do not count alike (months beside days or weeks): then the policy decides.
///   Base monthly from 31 January, add-on monthly from 10 February: 28 February, 31 March. Yearly: first 28 February (18 days of
///   the year are billed), then every last day of February.
///   Base yearly from 15 March, add-on monthly: every 15th.
/// Errors: out_of_range.
Result<std::optional<Instant>> add_on_anchor(const SubscriptionContext& base, PlanInterval interval, Instant start);

}  // namespace osto::billing
