#include "providers/simulated/simulated_provider.hpp"

#include "base/digest.hpp"
#include "providers/simulated/simulated_token.hpp"

#include <utility>

namespace osto::billing {
namespace {

constexpr SimulatedBehaviour kInvalidToken{.kind = SimulatedKind::decline,
                                           .decline_class = DeclineClass::needs_customer,
                                           .decline_code = "invalid_token"};
constexpr SimulatedBehaviour kSuccess{.kind = SimulatedKind::succeed};

/// All that is random about an attempt or a refund.
template <class Tag>
Digest roll(std::uint64_t seed, const Id<Tag>& id) {
  Sha256 hash;
  hash.update_u64(seed).field(id.bytes());
  return hash.finish();
}

/// 0..99, evenly but for one part in 2^57.
std::int64_t percentile(const Digest& rolled) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number = number << 8 | rolled[i];
  return static_cast<std::int64_t>(number % 100);
}

Date utc_day(Instant instant) {
  if (instant.is_empty()) return {};
  return Date::from_days_since_epoch(instant.microseconds() / kMicrosecondsPerDay).value_or(Date{});
}

bool is_in_month(Date day, Date first_of_month) {
  return day.year() == first_of_month.year() && day.month() == first_of_month.month();
}

/// The behaviour that the token names for this attempt, after its ending (`_once`, `_in_...`).
SimulatedBehaviour behaviour_for(const ChargeRequest& request) {
  const auto behaviour = parse_simulated_token(request.token);
  if (!behaviour) return kInvalidToken;
  if (behaviour->first_attempt_only && request.ordinal > 1) return kSuccess;
  if (behaviour->only_month && !is_in_month(utc_day(request.requested_at), *behaviour->only_month)) return kSuccess;
  return *behaviour;
}

ChargeOutcome success(const ChargeRequest& request) {
  ChargeOutcome outcome{.state = AttemptState::succeeded, .decline_class = {}, .decline_code = {},
                        .provider_reference = {}, .captured_minor = request.amount.amount_minor};
  return outcome;
}

ChargeOutcome state_only(AttemptState state) {
  ChargeOutcome outcome;
  outcome.state = state;
  return outcome;
}

ChargeOutcome decline(const SimulatedBehaviour& behaviour) {
  ChargeOutcome outcome = state_only(AttemptState::declined);
  outcome.decline_class = behaviour.decline_class;
  outcome.decline_code = behaviour.decline_code;
  return outcome;
}

/// What is known of the charge at `asked_at`; charge() asks at the attempt's own instant.
ChargeOutcome outcome_at(const ChargeRequest& request, const Digest& rolled, Instant asked_at) {
  const SimulatedBehaviour behaviour = behaviour_for(request);
  const bool span_is_over = behaviour.span && !asked_at.is_empty() && !request.requested_at.is_empty() &&
                            elapsed(request.requested_at, asked_at) >= *behaviour.span;
  const auto decline_if = [&](bool declines) { return declines ? decline(behaviour) : success(request); };
  switch (behaviour.kind) {
    case SimulatedKind::succeed: return success(request);
    case SimulatedKind::decline: return decline(behaviour);
    case SimulatedKind::decline_first: return decline_if(request.ordinal <= behaviour.count);
    case SimulatedKind::decline_until: return decline_if(utc_day(request.requested_at) < behaviour.day);
    case SimulatedKind::decline_some: return decline_if(percentile(rolled) < behaviour.count);
    case SimulatedKind::unknown_charged:
      return span_is_over ? success(request) : state_only(AttemptState::unknown);
    case SimulatedKind::unknown_not_sent:
      return state_only(span_is_over ? AttemptState::not_sent : AttemptState::unknown);
    case SimulatedKind::pending: return span_is_over ? success(request) : state_only(AttemptState::pending);
    case SimulatedKind::pending_declined:
      return span_is_over ? decline(behaviour) : state_only(AttemptState::pending);
    case SimulatedKind::returned: {
      ChargeOutcome outcome = success(request);
      if (span_is_over) outcome.state = AttemptState::reversed;
      return outcome;
    }
    case SimulatedKind::requires_action:
      return span_is_over ? success(request) : state_only(AttemptState::requires_action);
  }
  return state_only(AttemptState::unknown);
}

RefundOutcome refunded(RefundState state, std::string_view failure_code = {}) {
  RefundOutcome outcome;
  outcome.state = state;
  outcome.failure_code = failure_code;
  return outcome;
}

RefundOutcome refund_at(const RefundRequest& request, Instant asked_at) {
  const auto behaviour = parse_simulated_token(request.token);
  const SimulatedRefund refund = behaviour ? behaviour->refund : SimulatedRefund{};
  const bool span_is_over = refund.span && !asked_at.is_empty() && !request.requested_at.is_empty() &&
                            elapsed(request.requested_at, asked_at) >= *refund.span;
  using enum RefundState;
  switch (refund.kind) {
    case SimulatedRefundKind::succeed: return refunded(succeeded);
    case SimulatedRefundKind::fail: return refunded(failed, "account_closed");
    case SimulatedRefundKind::pending: return refunded(span_is_over ? succeeded : pending);
    case SimulatedRefundKind::pending_failed: return span_is_over ? refunded(failed, "account_closed") : refunded(pending);
    case SimulatedRefundKind::unknown_found: return refunded(span_is_over ? succeeded : unknown);
    case SimulatedRefundKind::unknown_not_sent: return refunded(span_is_over ? created : unknown);
    case SimulatedRefundKind::bounce: return span_is_over ? refunded(failed, "returned") : refunded(succeeded);
  }
  return refunded(unknown);
}

}  // namespace

SimulatedProvider::SimulatedProvider(SimulatedProviderOptions options) : options_(std::move(options)) {}

ProviderCapabilities SimulatedProvider::capabilities() const { return {.refunds = true}; }  // 24 hours; moves no real money

Result<ChargeOutcome> SimulatedProvider::charge(const ChargeRequest& request) {
  return look_up(request, request.requested_at);
}

Result<ChargeOutcome> SimulatedProvider::look_up(const ChargeRequest& request, Instant asked_at) {
  if (request.amount.currency.is_empty() || request.amount.amount_minor.value <= 0) {
    return fail(ErrorCode::invalid_value, "the amount to charge must be positive and have a currency", "/amount",
                request.attempt_id.to_string());
  }
  const Digest rolled = roll(options_.seed, request.attempt_id);
  ChargeOutcome outcome = outcome_at(request, rolled, asked_at);
  const bool provider_has_it = outcome.state != AttemptState::unknown && outcome.state != AttemptState::not_sent;
  if (provider_has_it) outcome.provider_reference = "sim_" + to_hex(rolled).substr(0, 24);
  return outcome;
}

Result<RefundOutcome> SimulatedProvider::refund(const RefundRequest& request) { return look_up_refund(request, request.requested_at); }

Result<RefundOutcome> SimulatedProvider::look_up_refund(const RefundRequest& request, Instant asked_at) {
  if (request.amount.currency.is_empty() || request.amount.amount_minor.value <= 0) {
    return fail(ErrorCode::invalid_value, "the amount to refund must be positive and have a currency", "/amount", request.refund_id.to_string());
  }
  RefundOutcome outcome = refund_at(request, asked_at);
  const bool provider_has_it = outcome.state != RefundState::unknown && outcome.state != RefundState::created;
  if (provider_has_it) outcome.provider_reference = "simr_" + to_hex(roll(options_.seed, request.refund_id)).substr(0, 24);
  return outcome;
}

}  // namespace osto::billing
