#include "core/entitlement/access.hpp"

#include <algorithm>

namespace osto::billing {

Access derive_access(std::span<const BlockRow> blocks, const SubscriptionId& subscription_id) {
  Access access = Access::full;  // the enumerators stand from the least restrictive to the most
  for (const BlockRow& block : blocks) {
    const bool bears_on_it = !block.subscription_id.has_value() || *block.subscription_id == subscription_id;
    if (bears_on_it && !block.lifted_at.has_value()) access = std::max(access, block.access);
  }
  return access;
}

SubscriptionLabel derive_label(SubscriptionState state, Access access, Overdue overdue) noexcept {
  switch (state) {
    case SubscriptionState::scheduled:
    case SubscriptionState::incomplete: return SubscriptionLabel::scheduled;  // service has not begun
    case SubscriptionState::paused: return access == Access::blocked ? SubscriptionLabel::suspended : SubscriptionLabel::paused;
    case SubscriptionState::ended: return SubscriptionLabel::expired;
    case SubscriptionState::trialing:
    case SubscriptionState::active: break;
  }
  if (access == Access::blocked) return SubscriptionLabel::suspended;
  if (access != Access::full || overdue == Overdue::some) return SubscriptionLabel::grace;
  return state == SubscriptionState::trialing ? SubscriptionLabel::trial : SubscriptionLabel::active;
}

}  // namespace osto::billing
