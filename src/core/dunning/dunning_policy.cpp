#include "core/dunning/dunning_policy.hpp"

#include "base/text_list.hpp"

#include <algorithm>
#include <charconv>
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
    const bool is_last = i + 1 == steps.size();
    if (action == DunningAction::write_off && !is_last) return refuse(i, "action", "write_off closes the policy: it can only be the last step");
    if (action == DunningAction::end && !is_last && steps[i + 1].action != DunningAction::write_off) {
      return refuse(i, "action", "end closes the policy: only write_off may follow");
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

Result<void> check_retries(const DunningPolicyTerms& terms) {
  for (std::size_t i = 0; i < terms.retries.size(); ++i) {
    const std::string path = "/retries/" + std::to_string(i);
    const std::vector<std::int64_t> days = days_of(terms.retries[i]);
    if (days.empty()) return fail(ErrorCode::invalid_value, "is empty, at least one day is needed", path + "/days");
    for (const std::int64_t day : days) {
      if (day < 0 || day > 3660) return fail(ErrorCode::invalid_value, "has " + std::to_string(day) + ", 0 to 3660 days are allowed", path + "/days");
    }
    for (std::size_t k = 0; k < i; ++k) {
      if (terms.retries[k].decline_class == terms.retries[i].decline_class) {
        return fail(ErrorCode::invalid_value, "stands twice: a class has one rule", path + "/decline_class");
      }
    }
  }
  if (!terms.policy.after_retries) return {};
  if (*terms.policy.after_retries == DunningAction::retry) return fail(ErrorCode::invalid_value, "is retry, which `retries` says; notify, limit, suspend, end and write_off are allowed", "/after_retries");
  if (has_own_rule(terms, DeclineClass::retry)) return {};
  return fail(ErrorCode::invalid_value, "follows the last retry, and there is no rule of class retry", "/after_retries");
}

}  // namespace

Access access_after(DunningAction action) noexcept {
  switch (action) {
    case DunningAction::limit: return Access::limited;
    case DunningAction::suspend: return Access::blocked;
    case DunningAction::retry:
    case DunningAction::notify:
    case DunningAction::end:
    case DunningAction::write_off: break;
  }
  return Access::full;
}

Result<void> validate_policy(const DunningPolicyTerms& terms) {
  const DunningPolicyRow& policy = terms.policy;
  const std::vector<DunningPolicyStepRow>& steps = terms.steps;
  if (policy.payment_grace_days < 0) {
    return fail(ErrorCode::invalid_value, "is negative, at least 0 is allowed", "/payment_grace_days");
  }
  if (steps.empty() && terms.retries.empty()) return fail(ErrorCode::invalid_value, "has no step, at least one is needed, or a rule of retries", "/steps");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].position != static_cast<std::int64_t>(i)) {
      return refuse(i, "position", "is " + std::to_string(steps[i].position) + ", positions count 0, 1, 2, ...");
    }
  }
  OSTO_CHECK(check_offsets(policy, steps));
  OSTO_CHECK(check_order(steps));
  return check_retries(terms);
}

std::optional<LocalWindow> window_of(const DunningPolicyRow& policy) {
  if (policy.window_opens.empty()) return std::nullopt;
  LocalWindow window{policy.window_opens, policy.window_closes, {}};
  for (const std::string& name : split_list(policy.window_weekdays)) {
    if (const auto weekday = find_enumerator<WeekStart>(name)) window.weekdays.push_back(*weekday);
  }
  return window;
}

std::vector<std::int64_t> days_of(const DunningPolicyRetryRow& retries) {
  std::vector<std::int64_t> days;
  for (const std::string& text : split_list(retries.days)) {
    std::int64_t day = -1;  // refused where it is checked
    std::from_chars(text.data(), text.data() + text.size(), day);
    days.push_back(day);
  }
  return days;
}

const DunningPolicyRetryRow* retry_rule_of(const DunningPolicyTerms& terms, DeclineClass decline_class) {
  const DunningPolicyRetryRow* ordinary = nullptr;
  for (const DunningPolicyRetryRow& rule : terms.retries) {
    if (rule.decline_class == decline_class) return &rule;
    if (rule.decline_class == DeclineClass::retry) ordinary = &rule;
  }
  return ordinary;
}

bool has_own_rule(const DunningPolicyTerms& terms, DeclineClass decline_class) {
  return std::any_of(terms.retries.begin(), terms.retries.end(), [&](const DunningPolicyRetryRow& rule) { return rule.decline_class == decline_class; });
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
