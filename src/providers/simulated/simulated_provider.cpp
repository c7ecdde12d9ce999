#include "providers/simulated/simulated_provider.hpp"

#include "base/digest.hpp"
#include "providers/simulated/simulated_token.hpp"

#include <algorithm>
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

/// One fault in so many percent, by a byte pair of the hash that no other fault uses.
bool strikes(const Digest& rolled, std::size_t at, std::int64_t percent) {
  return (rolled[at] << 8 | rolled[at + 1]) % 100 < percent;
}

/// What would succeed may meet one of the faults.
SimulatedBehaviour struck_by(const SimulatedFaults& faults, const Digest& rolled, SimulatedBehaviour behaviour) {
  if (behaviour.kind != SimulatedKind::succeed) return behaviour;
  if (strikes(rolled, 8, faults.refused)) behaviour.kind = SimulatedKind::refused;
  else if (strikes(rolled, 10, faults.request_lost)) behaviour.kind = SimulatedKind::request_lost;
  else if (strikes(rolled, 12, faults.answer_lost)) behaviour.kind = SimulatedKind::answer_lost;
  else if (strikes(rolled, 14, faults.declined)) {
    behaviour.kind = SimulatedKind::decline;
    behaviour.decline_class = DeclineClass::retry;
    behaviour.decline_code = "insufficient_funds";
  }
  return behaviour;
}

/// The behaviour that the token names for this attempt, after its ending (`_once`, `_in_...`).
SimulatedBehaviour named_behaviour(const ChargeRequest& request) {
  const auto behaviour = parse_simulated_token(request.token);
  if (!behaviour) return kInvalidToken;
  if (behaviour->first_attempt_only && request.ordinal > 1) return kSuccess;
  if (behaviour->only_month && !is_in_month(utc_day(request.requested_at), *behaviour->only_month)) return kSuccess;
  return *behaviour;
}

SimulatedBehaviour behaviour_for(const ChargeRequest& request, const SimulatedProviderOptions& options) {
  return struck_by(options.faults, roll(options.seed, request.attempt_id), named_behaviour(request));
}

bool is_over(const std::optional<Microseconds>& span, const ChargeRequest& request, Instant asked_at) {
  return span && !asked_at.is_empty() && !request.requested_at.is_empty() && elapsed(request.requested_at, asked_at) >= *span;
}

/// 99 percent of 100.01 is 99.00 (and 0.99 minor units); of one minor unit it is that unit.
Minor percent_of(Minor amount, std::int64_t percent) {
  const std::int64_t part = amount.value / 100 * percent + amount.value % 100 * percent / 100;
  return Minor{std::max<std::int64_t>(part, 1)};
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

ChargeOutcome success_of(const ChargeRequest& request, Minor captured) {
  ChargeOutcome outcome = success(request);
  outcome.captured_minor = captured;
  return outcome;
}

/// How long the customer's link holds.
constexpr Microseconds kActionWindow{kMicrosecondsPerDay};

ChargeOutcome ask_customer(const ChargeRequest& request) {
  ChargeOutcome outcome = state_only(AttemptState::requires_action);
  outcome.action_url = "https://simulated.invalid/confirm/" + request.attempt_id.to_string();
  if (const auto end = plus(request.requested_at, kActionWindow)) outcome.action_expires_at = *end;
  return outcome;
}

/// What is true of a charge that arrived, as the customer's and the provider's banks know it at `asked_at`.
ChargeOutcome truth_at(const ChargeRequest& request, const SimulatedBehaviour& behaviour, const Digest& rolled, Instant asked_at) {
  const bool span_is_over = is_over(behaviour.span, request, asked_at);
  const auto decline_if = [&](bool declines) { return declines ? decline(behaviour) : success(request); };
  const auto in_the_end = [&](AttemptState meanwhile, const ChargeOutcome& end) { return span_is_over ? end : state_only(meanwhile); };
  const auto as_reversed = [](ChargeOutcome outcome) {
    outcome.state = AttemptState::reversed;
    return outcome;
  };
  switch (behaviour.kind) {
    case SimulatedKind::succeed:
    case SimulatedKind::unknown_charged:
    case SimulatedKind::answer_lost:
    case SimulatedKind::request_lost: return success(request);
    case SimulatedKind::decline: return decline(behaviour);
    case SimulatedKind::decline_first: return decline_if(request.ordinal <= behaviour.count);
    case SimulatedKind::decline_until: return decline_if(utc_day(request.requested_at) < behaviour.day);
    case SimulatedKind::decline_some: return decline_if(percentile(rolled) < behaviour.count);
    case SimulatedKind::unknown_not_sent:
    case SimulatedKind::refused: return state_only(AttemptState::not_sent);
    case SimulatedKind::pending: return in_the_end(AttemptState::pending, success(request));
    case SimulatedKind::pending_declined: return in_the_end(AttemptState::pending, decline(behaviour));
    case SimulatedKind::pending_returned:
      return is_over(behaviour.second_span, request, asked_at) ? as_reversed(success(request)) : in_the_end(AttemptState::pending, success(request));
    case SimulatedKind::returned: return span_is_over ? as_reversed(success(request)) : success(request);
    case SimulatedKind::requires_action: {
      const bool is_confirmed = span_is_over && *behaviour.span <= kActionWindow;
      return is_confirmed ? success(request) : ask_customer(request);
    }
    case SimulatedKind::requires_action_late: return span_is_over ? success(request) : ask_customer(request);
    case SimulatedKind::partial: return success_of(request, percent_of(request.amount.amount_minor, behaviour.count));
    case SimulatedKind::too_much: return success_of(request, Minor{request.amount.amount_minor.value + 1});
  }
  return state_only(AttemptState::unknown);
}

/// What a sending at `sent_at` is answered.
ChargeOutcome answer_at(const ChargeRequest& request, const SimulatedBehaviour& behaviour, const Digest& rolled, Instant sent_at) {
  const bool span_is_over = is_over(behaviour.span, request, sent_at);
  const bool is_first = sent_at == request.requested_at;
  using enum SimulatedKind;
  const bool is_lost = ((behaviour.kind == unknown_charged || behaviour.kind == unknown_not_sent) && !span_is_over) ||
                       ((behaviour.kind == answer_lost || behaviour.kind == request_lost) && is_first);
  return is_lost ? state_only(AttemptState::unknown) : truth_at(request, behaviour, rolled, sent_at);
}

/// What a look-up finds.
ChargeOutcome found_at(const ChargeRequest& request, const SimulatedBehaviour& behaviour, const Digest& rolled, Instant asked_at) {
  const bool is_lost = (behaviour.kind == SimulatedKind::unknown_charged || behaviour.kind == SimulatedKind::unknown_not_sent) &&
                       !is_over(behaviour.span, request, asked_at);
  if (is_lost) return state_only(AttemptState::unknown);
  const bool is_unseen = behaviour.kind == SimulatedKind::request_lost || (behaviour.look_up == SimulatedLookUp::lags && !is_over(behaviour.look_up_span, request, asked_at));
  return is_unseen ? state_only(AttemptState::not_sent) : truth_at(request, behaviour, rolled, asked_at);
}

Result<void> check_amount(const ChargeRequest& request) {
  if (!request.amount.currency.is_empty() && request.amount.amount_minor.value > 0) return {};
  return fail(ErrorCode::invalid_value, "the amount to charge must be positive and have a currency", "/amount", request.attempt_id.to_string());
}

ChargeOutcome with_reference(ChargeOutcome outcome, const Digest& rolled) {
  const bool provider_has_it = outcome.state != AttemptState::unknown && outcome.state != AttemptState::not_sent;
  if (provider_has_it) outcome.provider_reference = "sim_" + to_hex(rolled).substr(0, 24);
  return outcome;
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

ProviderCapabilities SimulatedProvider::capabilities() const {
  return {.key_ttl = options_.key_ttl, .refunds = true, .look_up_lag = options_.look_up_lag};  // moves no real money
}

Result<ChargeOutcome> SimulatedProvider::charge(const ChargeRequest& request) {
  OSTO_CHECK(check_amount(request));
  const Instant sent_at = request.sent_at.is_empty() ? request.requested_at : request.sent_at;
  const SimulatedBehaviour behaviour = behaviour_for(request, options_);
  if (behaviour.kind == SimulatedKind::refused) {
    return fail(ErrorCode::provider_failed, "the provider refuses the connection", {}, request.attempt_id.to_string());
  }
  const Digest rolled = roll(options_.seed, request.attempt_id);
  const bool arrives = behaviour.kind != SimulatedKind::unknown_not_sent && !(behaviour.kind == SimulatedKind::request_lost && sent_at == request.requested_at);
  if (arrives) log_charge(request);
  return with_reference(answer_at(request, behaviour, rolled, sent_at), rolled);
}

Result<ChargeOutcome> SimulatedProvider::look_up(const ChargeRequest& request, Instant asked_at) {
  OSTO_CHECK(check_amount(request));
  const SimulatedBehaviour behaviour = behaviour_for(request, options_);
  const Digest rolled = roll(options_.seed, request.attempt_id);
  const std::int64_t hour = asked_at.is_empty() ? 0 : asked_at.microseconds() / (3'600 * kMicrosecondsPerSecond);
  Sha256 by_hour;
  by_hour.field(rolled).update_u64(static_cast<std::uint64_t>(hour));
  const bool fails_by_token = behaviour.look_up == SimulatedLookUp::fails && !is_over(behaviour.look_up_span, request, asked_at);
  if (fails_by_token || strikes(by_hour.finish(), 0, options_.faults.look_up_fails)) {
    return fail(ErrorCode::provider_failed, "the provider does not answer", {}, request.attempt_id.to_string());
  }
  return with_reference(found_at(request, behaviour, rolled, asked_at), rolled);
}

Result<ChargeOutcome> SimulatedProvider::cancel(const ChargeRequest& request, Instant asked_at) {
  OSTO_TRY(ChargeOutcome outcome, look_up(request, asked_at));
  const bool can_be_given_up = outcome.state == AttemptState::requires_action && behaviour_for(request, options_).kind == SimulatedKind::requires_action;
  if (can_be_given_up) outcome = with_reference(state_only(AttemptState::canceled), roll(options_.seed, request.attempt_id));
  return outcome;
}

void SimulatedProvider::log_charge(const ChargeRequest& request) {
  const Instant sent_at = request.sent_at.is_empty() ? request.requested_at : request.sent_at;
  const std::scoped_lock lock(mutex_);
  const auto [found, is_new] = log_.try_emplace(request.attempt_id, SimulatedCharge{request, 0, 1, sent_at});
  SimulatedCharge& charge = found->second;
  charge.sending_count += 1;
  const Instant first_sent_at = charge.request.sent_at.is_empty() ? charge.request.requested_at : charge.request.sent_at;
  if (!is_new && elapsed(first_sent_at, sent_at) > options_.key_ttl) charge.charge_count += 1;
  charge.last_sent_at = sent_at;
}

std::vector<SimulatedCharge> SimulatedProvider::charges() const {
  const std::scoped_lock lock(mutex_);
  std::vector<SimulatedCharge> charges;
  for (const auto& [id, charge] : log_) charges.push_back(charge);
  return charges;
}

Minor SimulatedProvider::taken(const SimulatedCharge& charge, Instant instant) const {
  const SimulatedBehaviour behaviour = behaviour_for(charge.request, options_);
  const ChargeOutcome truth = truth_at(charge.request, behaviour, roll(options_.seed, charge.request.attempt_id), instant);
  if (truth.state != AttemptState::succeeded) return {};
  return Minor{truth.captured_minor.value * charge.charge_count};
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
