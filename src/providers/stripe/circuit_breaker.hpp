// When Stripe does not answer again and again, it is left alone for a while: calls end at once as not sent, instead of
// each waiting for its time-out and becoming unknown.
#pragma once

#include <osto_billing/describe.hpp>

#include <cstdint>
#include <mutex>

namespace osto::billing::stripe {

enum class BreakerState { closed, open, half_open };
enum class BreakerEvent { ask, succeed, fail };
enum class BreakerEffect { nothing, send, forget_failures, count_failure, begin_pause };

struct BreakerFacts {
  bool pause_is_over = false;     ///< since it opened
  bool is_last_failure = false;   ///< with this one the limit is reached
};

struct BreakerOptions {
  std::int64_t failure_limit = 5;        ///< in a row
  std::int64_t pause_milliseconds = 30'000;
};

/// Thread-safety: any number of threads.
class CircuitBreaker {
 public:
  explicit CircuitBreaker(BreakerOptions options) : options_(options) {}

  /// False: do not send. After true, the call's end must be told.
  bool may_send(std::int64_t now_milliseconds);
  void succeeded(std::int64_t now_milliseconds) { take(BreakerEvent::succeed, now_milliseconds); }
  void failed(std::int64_t now_milliseconds) { take(BreakerEvent::fail, now_milliseconds); }
  BreakerState state() const;

 private:
  bool take(BreakerEvent event, std::int64_t now_milliseconds);

  BreakerOptions options_;
  mutable std::mutex mutex_;
  BreakerState state_ = BreakerState::closed;
  std::int64_t failures_ = 0, opened_at_ = 0;
};

}  // namespace osto::billing::stripe
