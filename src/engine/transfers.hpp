// A subscription goes on at another company: it ends here and begins there in one commit, or both are planned in one.
#pragma once

#include "core/subscription/subscription_decisions.hpp"
#include "engine/unit.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct Transfer {
  std::optional<Instant> effective_at{};     ///< absent: now
  std::optional<UnusedTime> unused{};
};

/// `arrival` is the unit of the company that it goes to, in the transaction of `unit`. Add-ons go with it.
/// Errors: state_conflict (an add-on, or one of its own paused; paused; waits to arrive from another company itself),
/// invalid_value (/to_company_id: another currency).
Result<SubscriptionId> transfer(Unit& unit, Unit& arrival, const SubscriptionContext& facts, const Transfer& transfer);

/// Due work: starts one that comes from another company, with the terms that it has there at this instant, and with its add-ons.
/// Where it did not leave, because the plan was dropped, the one here ends without having begun.
Result<void> arrive(Unit& unit, const SubscriptionContext& facts);

/// The subscription that waits at another company for this one to arrive; absent: none.
Result<std::optional<SubscriptionRow>> waiting_arrival(Transaction& transaction, SubscriptionId subscription_id);

/// Ends what waits to arrive when its transfer is not among the changes that are `left` to wait.
Result<void> call_off(Unit& unit, const SubscriptionContext& facts, const std::vector<ScheduledChangeRow>& left, const SubscriptionRow& arrival);

}  // namespace osto::billing
