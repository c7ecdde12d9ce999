#include "engine/own_policies.hpp"

#include "core/policy/policy_text.hpp"
#include "engine/load.hpp"

namespace osto::billing {

Result<OwnPolicyPtr> load_own_policy(Transaction& transaction, std::optional<PolicyId> policy_id) {
  if (!policy_id) return OwnPolicyPtr();
  OSTO_TRY(const BillingPolicyRow row, load_row(transaction, queries::kBillingPolicy, {{"id", *policy_id}}, "billing policy"));
  OSTO_TRY(BillingPolicy policy, parse_policy_text(row.choices));
  return OwnPolicyPtr(std::make_shared<const OwnPolicy>(OwnPolicy{row.id, std::move(policy)}));
}

Result<std::optional<BillingContext>> OwnPolicies::own_context_of(const BillingContext& company, const SubscriptionRow& subscription,
                                                                  PlanVersionId plan_version_id) {
  OSTO_TRY(OwnPolicyPtr of_subscription, find(subscription.billing_policy_id));
  OSTO_TRY(const OwnPolicyPtr of_plan, of_version(plan_version_id));
  if (!of_subscription && !of_plan) return std::optional<BillingContext>();
  return std::optional(context_of_subscription(company, std::move(of_subscription), of_plan));
}

Result<OwnPolicyPtr> OwnPolicies::of_version(PlanVersionId plan_version_id) {
  if (!of_versions_) {
    OSTO_TRY(const auto versions, transaction_.rows(queries::kPlanVersionsWithPolicy));
    of_versions_.emplace();
    for (const PlanVersionRow& version : versions) of_versions_->emplace(version.id, *version.billing_policy_id);
  }
  const auto found = of_versions_->find(plan_version_id);
  return find(found == of_versions_->end() ? std::nullopt : std::optional(found->second));
}

Result<OwnPolicyPtr> OwnPolicies::find(std::optional<PolicyId> policy_id) {
  if (!policy_id) return OwnPolicyPtr();
  const auto known = policies_.find(*policy_id);
  if (known != policies_.end()) return known->second;
  OSTO_TRY(policies_[*policy_id], load_own_policy(transaction_, policy_id));
  return policies_[*policy_id];
}

}  // namespace osto::billing
