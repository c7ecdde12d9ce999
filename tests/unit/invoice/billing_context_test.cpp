// Whose policy decides: the nearest that is named.
#include "core/invoice/billing_context.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

PolicyId id(unsigned char n) { return PolicyId(IdBytes{n}); }

OwnPolicyPtr policy(unsigned char n, BillingMode mode) {
  OwnPolicy own;
  own.id = id(n);
  own.policy.billing_mode = mode;
  return std::make_shared<const OwnPolicy>(std::move(own));
}

class WhosePolicy : public ::testing::Test {
 protected:
  WhosePolicy() {
    company.policy_id = id(1);
    company.policy.draft_hours = 7;
  }
  PolicyId of(const BillingContext& context) const { return line_policy(context, terms, charge).id; }

  BillingContext company;
  PlanTerms terms;
  ChargeTerms charge;
};

TEST_F(WhosePolicy, TheChargesThenTheSubscriptionsThenThePlansThenTheCompanys) {
  EXPECT_EQ(of(company), id(1));
  terms.own_policy = policy(2, BillingMode::arrears);
  const BillingContext by_plan = context_of_subscription(company, nullptr, terms.own_policy);
  EXPECT_EQ(of(by_plan), id(2));
  EXPECT_EQ(by_plan.policy.billing_mode, BillingMode::arrears);
  const BillingContext by_subscription = context_of_subscription(company, policy(3, BillingMode::advance), terms.own_policy);
  EXPECT_EQ(of(by_subscription), id(3));
  EXPECT_EQ(by_subscription.policy.billing_mode, BillingMode::advance);
  charge.own_policy = policy(4, BillingMode::arrears);
  EXPECT_EQ(of(by_subscription), id(4));
  EXPECT_EQ(terms_policy(by_subscription, terms).billing_mode, BillingMode::advance);  // no charge decides on the plan's time
}

TEST_F(WhosePolicy, ThePlanThatAChangeBringsIsBilledByItsOwnOrTheCompanys) {
  const BillingContext before = context_of_subscription(company, nullptr, policy(2, BillingMode::arrears));
  EXPECT_EQ(of(before), id(1));  // `terms` has none
  EXPECT_EQ(terms_policy(before, terms).billing_mode, BillingMode::advance);
  terms.own_policy = policy(5, BillingMode::arrears);
  EXPECT_EQ(of(before), id(5));
}

TEST_F(WhosePolicy, DocumentsAreTheCompanys) {
  EXPECT_EQ(document_policy(company).draft_hours, 7);
  EXPECT_EQ(document_policy(context_of_subscription(company, policy(3, BillingMode::advance), nullptr)).draft_hours, 7);
}

}  // namespace
}  // namespace osto::billing::testing
