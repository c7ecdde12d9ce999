#include "core/invoice/billing_context.hpp"

namespace osto::billing {

BillingContext context_of_subscription(BillingContext company, OwnPolicyPtr of_subscription, const OwnPolicyPtr& of_plan) {
  const OwnPolicyPtr nearest = of_subscription ? of_subscription : of_plan;
  if (!nearest) return company;
  BillingContext context = std::move(company);
  context.company_policy = std::make_shared<const OwnPolicy>(OwnPolicy{context.policy_id, context.policy});
  context.policy_id = nearest->id;
  context.policy = nearest->policy;
  context.subscription_policy = std::move(of_subscription);
  return context;
}

LinePolicy line_policy(const BillingContext& context, const PlanTerms& terms, const ChargeTerms& charge) {
  const OwnPolicy* const nearest_first[] = {charge.own_policy.get(), context.subscription_policy.get(), terms.own_policy.get(),
                                            context.company_policy.get()};
  for (const OwnPolicy* own : nearest_first) {
    if (own != nullptr) return {own->id, own->policy};
  }
  return {context.policy_id, context.policy};
}

const BillingPolicy& terms_policy(const BillingContext& context, const PlanTerms& terms) {
  if (context.subscription_policy) return context.subscription_policy->policy;
  if (terms.own_policy) return terms.own_policy->policy;
  return document_policy(context);
}

}  // namespace osto::billing
