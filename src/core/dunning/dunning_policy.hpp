// What a dunning policy says: which step comes next, when it falls due, what it does to access.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/dunning/dunning_rows.hpp"

#include <optional>
#include <span>

namespace osto::billing {

/// Limits, suspends or ends: what the payment grace protects from.
constexpr bool restricts(DunningAction action) noexcept { return action >= DunningAction::limit; }

/// What is left of the access that the case's document pays for: limit -> limited; suspend -> blocked; others -> full,
/// because they place no block.
Access access_after(DunningAction action) noexcept;

/// The rules of a policy, whose steps come in order of position, counted from 0:
///   offsets are not negative and never decrease; nothing restricts before payment_grace_days are over;
///   limit comes before suspend, each at most once; end closes the policy, so it is the last step.
/// Errors: invalid_value, whose field is "/steps/<position>/..." or "/steps".
Result<void> validate_policy(const DunningPolicyRow& policy, std::span<const DunningPolicyStepRow> steps);

/// The step at `next_position`, or nothing when all are taken.
std::optional<DunningPolicyStepRow> next_step(std::span<const DunningPolicyStepRow> steps, std::int64_t next_position);

/// The start of the local day `offset_days` after `due_on` in the company's zone.
Result<Instant> step_due_at(const Zone& zone, Date due_on, std::int64_t offset_days);

}  // namespace osto::billing
