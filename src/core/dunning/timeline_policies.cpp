#include "core/dunning/timeline_policies.hpp"

#include "core/dunning/local_window.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

using enum TimelineAction;

RetryRule after(std::vector<std::int64_t> days, RetryStart counted_from) {
  return {DeclineClass::retry, std::move(days), counted_from};
}

TimelinePolicy preset_timeline(TimelinePreset preset) {
  TimelinePolicy policy;
  policy.preset = preset;
  switch (preset) {
    case TimelinePreset::custom: break;
    case TimelinePreset::standard:
      policy.steps = {{1, retry}, {3, retry}, {3, notify}, {7, limit}, {14, suspend}, {30, end}};
      policy.payment_grace_days = 7;
      break;
    case TimelinePreset::stripe:  // docs.stripe.com/billing/revenue-recovery/smart-retries: the custom schedule
      policy.retries = {after({3, 5, 7}, RetryStart::previous_attempt)};
      policy.after_retries = end;
      break;
    case TimelinePreset::killbill:  // org.killbill.payment.retry.days
      policy.retries = {after({8, 8, 8}, RetryStart::previous_attempt)};
      break;
    case TimelinePreset::recurly:  // docs.recurly.com/docs/retry-logic: every 2 days, up to 7 declines, 20 attempts or 60 days
      policy.retries = {after({2, 2, 2, 2, 2, 2}, RetryStart::previous_attempt)};
      policy.caps = {{20, 60, ""}};
      break;
    case TimelinePreset::chargebee:  // chargebee.com/docs: a cycle of 10 days with retries on days 1, 4, 7, 8 and 9
      policy.retries = {after({1, 4, 7, 8, 9}, RetryStart::first_attempt)};
      policy.steps = {{10, end}};
      break;
  }
  return policy;
}

constexpr bool restricts(TimelineAction action) { return action >= limit; }

}  // namespace

TimelinePolicy filled_in(const TimelinePolicy& policy) {
  TimelinePolicy filled = preset_timeline(policy.preset);
  if (!policy.steps.empty()) filled.steps = policy.steps;
  if (!policy.retries.empty()) filled.retries = policy.retries;
  if (!policy.caps.empty()) filled.caps = policy.caps;
  if (policy.after_retries) filled.after_retries = policy.after_retries;
  if (policy.payment_grace_days > 0) filled.payment_grace_days = policy.payment_grace_days;
  filled.window = policy.window;
  filled.scope = policy.scope;
  filled.minimums = policy.minimums;
  filled.attributes = policy.attributes;
  return filled;
}

bool holds_for(const TimelinePolicy& policy, const DunningTimeline& request) {
  const bool has_attributes = std::all_of(policy.attributes.begin(), policy.attributes.end(), [&](const Attribute& wanted) {
    return std::any_of(request.attributes.begin(), request.attributes.end(), [&](const Attribute& attribute) {
      return attribute.name == wanted.name && attribute.value == wanted.value;
    });
  });
  const bool is_large_enough = policy.minimums.empty() ||
      std::any_of(policy.minimums.begin(), policy.minimums.end(), [&](const CurrencyAmount& minimum) {
        return minimum.currency == request.currency && request.amount_minor >= minimum.amount_minor;
      });
  return has_attributes && is_large_enough;
}

Result<void> check_timeline_policy(const TimelinePolicy& policy, const std::string& path) {
  for (std::size_t i = 0; i < policy.steps.size(); ++i) {
    const TimelineStep& step = policy.steps[i];
    if (restricts(step.action) && step.offset_days < policy.payment_grace_days) {
      return fail(ErrorCode::invalid_value,
                  "is " + std::to_string(step.offset_days) + ", but nothing may " + std::string(enumerator_name(step.action)) +
                      " before the payment grace of " + std::to_string(policy.payment_grace_days) + " days is over",
                  path + "/steps/" + std::to_string(i) + "/offset_days");
    }
  }
  for (std::size_t i = 0; i < policy.retries.size(); ++i) {
    for (const std::int64_t days : policy.retries[i].days) {
      if (days < 0 || days > 3660) {
        return fail(ErrorCode::invalid_value, "is " + std::to_string(days) + ", 0 to 3660 days are allowed",
                    path + "/retries/" + std::to_string(i) + "/days");
      }
    }
  }
  return policy.window ? check_window(*policy.window, path + "/window") : Result<void>{};
}

}  // namespace osto::billing
