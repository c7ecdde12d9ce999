#include "webhooks/retry.hpp"

#include <algorithm>

namespace osto::server {
namespace {

/// Nobody may put us off for longer than this.
constexpr std::int64_t kLongestRetryAfter = 86'400;

}  // namespace

DeliveryOutcome decide_delivery(const Delivery& delivery, const TryReport& report, const std::vector<std::int64_t>& waits, std::int64_t draw, std::int64_t now) {
  const std::int64_t code = report.http_code.value_or(0);
  DeliveryOutcome outcome{DeliveryState::pending, std::nullopt, report.http_code, report.failure, {}, false};
  if (code >= 200 && code < 300) {
    outcome.state = DeliveryState::delivered;
    return outcome;
  }
  if (outcome.failure.empty()) outcome.failure = "answered " + std::to_string(code);
  if (code == 410) {
    outcome.state = DeliveryState::given_up;
    outcome.disable_reason = "the endpoint answered 410 Gone";
    return outcome;
  }
  const auto tries_before = static_cast<std::size_t>(std::max<std::int64_t>(delivery.try_count, 1) - 1);
  if (tries_before >= waits.size()) {
    outcome.state = DeliveryState::given_up;
    outcome.disable_reason = "the endpoint failed at every one of " + std::to_string(delivery.try_count) + " tries of a delivery, and no other got through meanwhile";
    outcome.unless_others_pass = true;
    return outcome;
  }
  std::int64_t wait = waits[tries_before];
  wait += wait * draw / 5'000;
  const bool may_put_off = code == 429 || code == 503;
  if (may_put_off && report.retry_after_seconds) wait = std::max(wait, std::min(*report.retry_after_seconds, kLongestRetryAfter));
  outcome.next_try_at = now + wait;
  return outcome;
}

}  // namespace osto::server
