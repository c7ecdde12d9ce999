#include "core/dunning/dunning_policy.hpp"

#include <algorithm>
#include <string>

namespace osto::billing {
namespace {

Failure refuse(std::size_t position, std::string_view member, std::string message) {
  return fail(ErrorCode::invalid_value, std::move(message),
              "/steps/" + std::to_string(position) + "/" + std::string(member));
}

Result<void> check_offsets(const DunningPolicyRow& policy, std::span<const DunningPolicyStepRow> steps) {
  std::int64_t previous_offset_days = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const DunningPolicyStepRow& step = steps[i];
    if (step.offset_days < previous_offset_days) {
      return refuse(i, "offset_days", "is " + std::to_string(step.offset_days) + ", at least " +
                                          std::to_string(previous_offset_days) + " is allowed: steps go forward in time");
    }
    if (restricts(step.action) && step.offset_days < policy.payment_grace_days) {
      return refuse(i, "offset_days",
                    "is " + std::to_string(step.offset_days) + ", but nothing may " +
                        std::string(enumerator_name(step.action)) + " before the payment grace of " +
                        std::to_string(policy.payment_grace_days) + " days is over");
    }
    previous_offset_days = step.offset_days;
  }
  return {};
}

Result<void> check_order(std::span<const DunningPolicyStepRow> steps) {
  bool limited = false;
  bool suspended = false;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const DunningAction action = steps[i].action;
    if (action == DunningAction::end && i + 1 != steps.size()) {
      return refuse(i, "action", "end closes the policy: it can only be the last step");
    }
    if (action == DunningAction::limit && (limited || suspended)) {
      return refuse(i, "action", "limit stands once, before suspend");
    }
    if (action == DunningAction::suspend && suspended) return refuse(i, "action", "suspend stands once");
    limited = limited || action == DunningAction::limit;
    suspended = suspended || action == DunningAction::suspend;
  }
  return {};
}

}  // namespace

Access access_after(DunningAction action) noexcept {
  switch (action) {
    case DunningAction::limit: return Access::limited;
    case DunningAction::suspend: return Access::blocked;
    case DunningAction::retry:
    case DunningAction::notify:
    case DunningAction::end: break;
  }
  return Access::full;
}

Result<void> validate_policy(const DunningPolicyRow& policy, std::span<const DunningPolicyStepRow> steps) {
  if (policy.payment_grace_days < 0) {
    return fail(ErrorCode::invalid_value, "is negative, at least 0 is allowed", "/payment_grace_days");
  }
  if (steps.empty()) return fail(ErrorCode::invalid_value, "has no step, at least one is needed", "/steps");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].position != static_cast<std::int64_t>(i)) {
      return refuse(i, "position", "is " + std::to_string(steps[i].position) + ", positions count 0, 1, 2, ...");
    }
  }
  OSTO_CHECK(check_offsets(policy, steps));
  return check_order(steps);
}

std::optional<DunningPolicyStepRow> next_step(std::span<const DunningPolicyStepRow> steps, std::int64_t next_position) {
  const auto found = std::find_if(steps.begin(), steps.end(), [next_position](const DunningPolicyStepRow& step) {
    return step.position == next_position;
  });
  if (found == steps.end()) return std::nullopt;
  return *found;
}

Result<Instant> step_due_at(const Zone& zone, Date due_on, std::int64_t offset_days) {
  OSTO_TRY(const Date day, add_days(due_on, offset_days));
  return zone.start_of_day(day);
}

}  // namespace osto::billing
