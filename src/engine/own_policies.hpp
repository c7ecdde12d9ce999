// The billing policies that subscriptions, plan versions and charges name for themselves.
//
// Errors of all: invariant_broken (a stored policy cannot be read), storage faults.
#pragma once

#include "core/invoice/billing_context.hpp"
#include "core/subscription/subscription_rows.hpp"
#include "ports/queries.hpp"

#include <map>

namespace osto::billing {

/// Null for none.
Result<OwnPolicyPtr> load_own_policy(Transaction& transaction, std::optional<PolicyId> policy_id);

/// Of several subscriptions of a company: what their plan versions name is read once.
class OwnPolicies {
 public:
  explicit OwnPolicies(Transaction& transaction) : transaction_(transaction) {}

  /// The context of a subscription with this plan version, where it is not the company's.
  Result<std::optional<BillingContext>> own_context_of(const BillingContext& company, const SubscriptionRow& subscription,
                                                       PlanVersionId plan_version_id);

 private:
  Result<OwnPolicyPtr> of_version(PlanVersionId plan_version_id);
  Result<OwnPolicyPtr> find(std::optional<PolicyId> policy_id);

  Transaction& transaction_;
  std::optional<std::map<PlanVersionId, PolicyId>> of_versions_;
  std::map<PolicyId, OwnPolicyPtr> policies_;
};

}  // namespace osto::billing
