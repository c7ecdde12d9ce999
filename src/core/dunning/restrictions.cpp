#include "core/dunning/restrictions.hpp"

#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

void place_block(const CaseFacts& facts, std::optional<SubscriptionId> subscription_id, bool stops_billing, AsOf& as_of, Decision& decision) {
  BlockRow block;
  block.id = as_of.ids.mint<BlockId>();
  block.company_id = facts.subject.company_id;
  block.subscription_id = subscription_id;
  block.case_id = facts.dunning_case.id;
  block.source = BlockSource::dunning;
  block.access = facts.dunning_case.access;
  block.reason = "overdue invoice";
  block.placed_at = as_of.effective_at;
  block.stops_billing = stops_billing;
  decision.insert(block);
  decision.event(EventKind::block_placed, block.id, FactsWriter().id(facts.dunning_case.id).number(static_cast<std::int64_t>(block.access)).done());
}

/// A block of the case that leaves no more than the case's access, on the subscription or on all.
bool is_restricted(const CaseFacts& facts, std::optional<SubscriptionId> subscription_id) {
  return std::any_of(facts.blocks.begin(), facts.blocks.end(), [&](const BlockRow& block) {
    return block.access >= facts.dunning_case.access && (!block.subscription_id || block.subscription_id == subscription_id);
  });
}

}  // namespace

bool is_covered(DunningScope scope, const CoverableSubscription& subscription) {
  switch (scope) {
    case DunningScope::account: return true;
    case DunningScope::subscription: return subscription.is_billed;
    case DunningScope::module: return subscription.is_of_billed_module;
  }
  return false;
}

bool is_exempt(const DunningPolicyRow& policy, const CoverableSubscription& subscription, Instant at) {
  return policy.paid_time == PaidTime::stays_on && subscription.paid_through && *subscription.paid_through > at;
}

std::vector<SubscriptionId> restrict_access(const CaseFacts& facts, AsOf& as_of, Decision& decision) {
  std::vector<SubscriptionId> stopped;
  const DunningPolicyRow& policy = facts.terms.policy;
  if (facts.dunning_case.access == Access::full) return stopped;
  const bool stops_billing = policy.suspended_billing == SuspendedBilling::stops && facts.dunning_case.access == Access::blocked;
  std::optional<Instant> look_again_at;
  std::vector<const CoverableSubscription*> open;
  for (const CoverableSubscription& subscription : facts.subject.subscriptions) {
    if (!is_covered(policy.scope, subscription)) continue;
    if (is_exempt(policy, subscription, as_of.effective_at)) {
      look_again_at = std::min(look_again_at.value_or(*subscription.paid_through), *subscription.paid_through);
    } else if (!is_restricted(facts, subscription.id)) {
      open.push_back(&subscription);
    }
  }
  if (look_again_at) {
    decision.plan(facts.subject.company_id, DueKind::dunning_restrict, facts.dunning_case.id, *look_again_at, 0);
  } else {
    decision.unplan(facts.subject.company_id, DueKind::dunning_restrict, facts.dunning_case.id);
  }
  if (policy.scope == DunningScope::account && !look_again_at && !stops_billing) {
    const bool has_any = !facts.blocks.empty() && open.empty() && !facts.subject.subscriptions.empty();
    if (!has_any && !is_restricted(facts, std::nullopt)) place_block(facts, std::nullopt, false, as_of, decision);
    return stopped;
  }
  for (const CoverableSubscription* subscription : open) {
    const bool stops = stops_billing && subscription->is_active;  // one that is paused already does not resume by paying
    place_block(facts, subscription->id, stops, as_of, decision);
    if (stops) stopped.push_back(subscription->id);
  }
  return stopped;
}

void lift_block(BlockRow block, AsOf& as_of, Decision& decision) {
  block.lifted_at = as_of.effective_at;
  if (block.stops_billing && block.subscription_id) {
    decision.plan(block.company_id, DueKind::resume, *block.subscription_id, as_of.effective_at, 0);
  }
  decision.event(EventKind::block_lifted, block.id);
  decision.update(std::move(block));
}

}  // namespace osto::billing
