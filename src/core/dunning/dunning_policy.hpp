// What a dunning policy says: which step comes next, when it falls due, what it does to access.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/dunning/policy_rows.hpp"

#include <optional>
#include <span>
#include <vector>

namespace osto::billing {

/// A published policy, filled in from its preset.
struct DunningPolicyTerms {
  DunningPolicyRow policy;
  std::vector<DunningPolicyStepRow> steps;
  std::vector<DunningPolicyRetryRow> retries;
  std::vector<DunningPolicyCapRow> caps;
};

/// Limits, suspends, ends or writes off: what the payment grace protects from.
constexpr bool restricts(DunningAction action) noexcept { return action >= DunningAction::limit; }

/// What is left of the access that the case's document pays for: limit -> limited; suspend -> blocked; others -> full,
/// because they place no block.
Access access_after(DunningAction action) noexcept;

/// The rules of a policy, whose steps come in order of position, counted from 0:
///   offsets are not negative and never decrease; nothing restricts before payment_grace_days are over;
///   limit comes before suspend, each at most once; end and write_off close the policy, so they are its last steps, in that order;
///   there are steps or retries; a class of declines has one rule of retries, and what follows the last retry needs the ordinary one.
/// Errors: invalid_value, whose field is "/steps/<position>/...", "/steps", "/retries/<index>/..." or "/after_retries".
Result<void> validate_policy(const DunningPolicyTerms& terms);

/// Absent: steps are taken whenever they fall due.
std::optional<LocalWindow> window_of(const DunningPolicyRow& policy);
std::vector<std::int64_t> days_of(const DunningPolicyRetryRow& retries);
/// The rule of the class; of a class without one that of `retry`, by which no attempt is made unless another method can be charged.
const DunningPolicyRetryRow* retry_rule_of(const DunningPolicyTerms& terms, DeclineClass decline_class);
bool has_own_rule(const DunningPolicyTerms& terms, DeclineClass decline_class);

/// The step at `next_position`, or nothing when all are taken.
std::optional<DunningPolicyStepRow> next_step(std::span<const DunningPolicyStepRow> steps, std::int64_t next_position);

/// The start of the local day `offset_days` after `due_on` in the company's zone.
Result<Instant> step_due_at(const Zone& zone, Date due_on, std::int64_t offset_days);

}  // namespace osto::billing
