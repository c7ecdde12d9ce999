#include "providers/stripe/circuit_breaker.hpp"

#include "core/machine/machine.hpp"

namespace osto::billing::stripe {
namespace {

using enum BreakerState;
using enum BreakerEvent;
using enum BreakerEffect;

bool pause_is_over(const BreakerFacts& facts) { return facts.pause_is_over; }
bool is_last_failure(const BreakerFacts& facts) { return facts.is_last_failure; }
constexpr Guard<BreakerFacts> always{};

constexpr Meaning<BreakerState> kStates[] = {
    {closed, "Calls go out; failures in a row are counted."},
    {open, "No call goes out until the pause is over."},
    {half_open, "One call is out to see; the others do not go out."},
};
constexpr Meaning<BreakerEvent> kEvents[] = {
    {ask, "send a call"},
    {succeed, "hear an answer"},
    {BreakerEvent::fail, "hear none"},
};
constexpr Meaning<BreakerEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {send, "Let the call out."},
    {forget_failures, "Begin to count anew."},
    {count_failure, "Count it."},
    {begin_pause, "Begin the pause now."},
};

constexpr Machine<BreakerState, BreakerEvent, BreakerFacts, BreakerEffect>::Row kRows[] = {
    {closed, ask, always, closed, send},
    {closed, succeed, always, closed, forget_failures},
    {closed, BreakerEvent::fail, when<&is_last_failure>, open, begin_pause},
    {closed, BreakerEvent::fail, always, closed, count_failure},
    {closed, any_event, always, no_step, nothing},

    // The ends of calls that were out when it opened change nothing: the pause is what they asked for.
    {open, ask, when<&pause_is_over>, half_open, send},
    {open, ask, always, no_step, nothing},
    {open, succeed, always, open, nothing},
    {open, BreakerEvent::fail, always, open, nothing},
    {open, any_event, always, no_step, nothing},

    {half_open, succeed, always, closed, forget_failures},
    {half_open, BreakerEvent::fail, always, open, begin_pause},
    {half_open, any_event, always, no_step, nothing},
};

constexpr Machine<BreakerState, BreakerEvent, BreakerFacts, BreakerEffect> kMachine{"circuit", closed, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

bool CircuitBreaker::may_send(std::int64_t now_milliseconds) { return take(ask, now_milliseconds); }

BreakerState CircuitBreaker::state() const {
  const std::lock_guard lock(mutex_);
  return state_;
}

bool CircuitBreaker::take(BreakerEvent event, std::int64_t now_milliseconds) {
  const std::lock_guard lock(mutex_);
  const BreakerFacts facts{.pause_is_over = now_milliseconds - opened_at_ >= options_.pause_milliseconds,
                           .is_last_failure = failures_ + 1 >= options_.failure_limit};
  const auto next = step(kMachine, state_, event, facts);
  if (!next) return false;
  state_ = next->state;
  switch (next->effect) {
    case forget_failures: failures_ = 0; break;
    case count_failure: ++failures_; break;
    case begin_pause: opened_at_ = now_milliseconds; failures_ = 0; break;
    case nothing:
    case send: break;
  }
  return true;
}

}  // namespace osto::billing::stripe
