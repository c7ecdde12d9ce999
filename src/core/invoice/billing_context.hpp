// Who bills whom under which rules: what every billing decision needs to know.
#pragma once

#include "core/calendar/cycle.hpp"
#include "core/calendar/zone.hpp"
#include "core/catalog/plan_terms.hpp"
#include "core/company/company_rows.hpp"

#include <osto_billing/policies.hpp>

namespace osto::billing {

struct BillingContext {
  CompanyRow company;
  LegalEntityRow seller;
  PolicyId policy_id;                 ///< the version that lines name
  BillingPolicy policy;
  const Zone* zone = nullptr;         ///< the company's: service periods, due dates
  const Zone* seller_zone = nullptr;  ///< the seller's: issue dates, fiscal years
  OwnPolicyPtr subscription_policy{}; ///< of the subscription that is decided about, where it names one
  OwnPolicyPtr company_policy{};      ///< where `policy` is not the company's own
};

/// The company's context as a subscription is billed in it that names a policy for itself, or whose plan version does.
BillingContext context_of_subscription(BillingContext company, OwnPolicyPtr of_subscription, const OwnPolicyPtr& of_plan);

/// By which of the policies a line's share, price and rounding, and its credit, are worked out.
struct LinePolicy {
  PolicyId id;
  const BillingPolicy& policy;
};

/// What belongs to documents is the company's, whoever is billed on them: split, draft window, what becomes of lines of zero.
inline const BillingPolicy& document_policy(const BillingContext& context) {
  return context.company_policy ? context.company_policy->policy : context.policy;
}

/// The charge's, else the subscription's, else the plan version's, else the company's. `terms` may be those of a plan that a
/// change is about to bring, which `context.policy` is not of yet.
LinePolicy line_policy(const BillingContext& context, const PlanTerms& terms, const ChargeTerms& charge);
/// The same of what no single charge decides: the subscription's, else the plan version's, else the company's.
const BillingPolicy& terms_policy(const BillingContext& context, const PlanTerms& terms);

/// Version of the rules that turn facts into amounts; stored on every line. Released versions stay selectable.
inline constexpr std::int64_t kRuleVersion = 1;

}  // namespace osto::billing
