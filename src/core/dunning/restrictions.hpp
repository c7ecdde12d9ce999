// What a case restricts: whom its policy's scope covers, and what stays on because it is paid for.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/case_plan.hpp"

#include <vector>

namespace osto::billing {

/// Account: all of the company's; subscription: those that the document bills; module: those of the modules that it bills.
bool is_covered(DunningScope scope, const CoverableSubscription& subscription);

/// Covered, and left alone at `at`: the policy lets paid time stay on, and it is paid.
bool is_exempt(const DunningPolicyRow& policy, const CoverableSubscription& subscription, Instant at);

/// Places the blocks that the case's access asks for and that are not there: one on the whole company when an account-wide case
/// leaves nothing alone, otherwise one for each subscription. Of one that stays on because it is paid for, plans to look again
/// when that time is over. Yields the subscriptions whose billing stops.
std::vector<SubscriptionId> restrict_access(const CaseFacts& facts, AsOf& as_of, Decision& decision);

/// Lifts a block; what it had paused resumes at this instant.
void lift_block(BlockRow block, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
