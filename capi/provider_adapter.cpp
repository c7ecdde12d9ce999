#include "capi/provider_adapter.hpp"

#include "capi/boundary.hpp"
#include "capi/given_struct.hpp"
#include "operations/field_rules.hpp"

#include <algorithm>
#include <cstddef>

namespace osto::billing::capi {
namespace {

constexpr bool is_same(std::int32_t in_c, MethodKind in_cpp) { return in_c == static_cast<std::int32_t>(in_cpp); }
static_assert(is_same(OSTO_METHOD_CARD, MethodKind::card) && is_same(OSTO_METHOD_ACH_DEBIT, MethodKind::ach_debit) &&
              is_same(OSTO_METHOD_SEPA_DEBIT, MethodKind::sepa_debit) &&
              is_same(OSTO_METHOD_UPI_MANDATE, MethodKind::upi_mandate) &&
              is_same(OSTO_METHOD_BANK_TRANSFER, MethodKind::bank_transfer));
static_assert(OSTO_DECLINE_RETRY == static_cast<int>(DeclineClass::retry) &&
              OSTO_DECLINE_NEEDS_CUSTOMER == static_cast<int>(DeclineClass::needs_customer) &&
              OSTO_DECLINE_NEVER == static_cast<int>(DeclineClass::never));

/// The texts that a request of C borrows.
struct PrintedRequest {
  explicit PrintedRequest(const ChargeRequest& request)
      : attempt_id(request.attempt_id.to_string()),
        company_id(request.company_id.to_string()),
        document_id(request.document_id.to_string()),
        currency(request.amount.currency.code()) {
    in_c.struct_size = sizeof in_c;
    in_c.method_kind = static_cast<osto_method_kind>(request.method_kind);
    in_c.attempt_id = attempt_id.c_str();
    in_c.company_id = company_id.c_str();
    in_c.document_id = document_id.c_str();
    in_c.token = request.token.c_str();
    in_c.currency = currency.c_str();
    in_c.amount_minor = request.amount.amount_minor.value;
    in_c.ordinal = request.ordinal;
    in_c.requested_at_microseconds = request.requested_at.microseconds();
    in_c.charge_reference = request.charge_reference.c_str();
  }

  std::string attempt_id, company_id, document_id, currency;
  osto_charge_request in_c{};
};

/// Text of a fixed array; nothing when it does not end or is no UTF-8.
template <std::size_t N>
std::optional<std::string> read_array(const char (&text)[N]) {
  const auto* end = std::find(std::begin(text), std::end(text), '\0');
  if (end == std::end(text)) return std::nullopt;
  std::string copy(std::begin(text), end);
  if (!is_utf8(copy)) return std::nullopt;
  return copy;
}

std::optional<AttemptState> to_attempt_state(osto_charge_state state) {
  switch (state) {
    case OSTO_CHARGE_UNKNOWN: return AttemptState::unknown;
    case OSTO_CHARGE_SUCCEEDED: return AttemptState::succeeded;
    case OSTO_CHARGE_DECLINED: return AttemptState::declined;
    case OSTO_CHARGE_PENDING: return AttemptState::pending;
    case OSTO_CHARGE_REQUIRES_ACTION: return AttemptState::requires_action;
    case OSTO_CHARGE_NOT_SENT: return AttemptState::not_sent;
    case OSTO_CHARGE_REVERSED: return AttemptState::reversed;
    case OSTO_CHARGE_CANCELED: return AttemptState::canceled;
    default: return std::nullopt;
  }
}

/// An answer that cannot be read says nothing about the money: it counts as unknown, and look_up is asked later.
ChargeOutcome unknown_outcome() {
  ChargeOutcome outcome;
  outcome.state = AttemptState::unknown;
  return outcome;
}

ChargeOutcome to_outcome(const osto_charge_outcome& given, Minor requested) {
  const auto state = to_attempt_state(given.state);
  const auto decline_code = read_array(given.decline_code);
  const auto reference = read_array(given.provider_reference);
  if (!state || !decline_code || !reference || given.reserved != 0) return unknown_outcome();
  ChargeOutcome outcome;
  outcome.state = *state;
  outcome.decline_code = *decline_code;
  outcome.provider_reference = *reference;
  if (*state == AttemptState::declined) {
    if (given.decline_class < OSTO_DECLINE_RETRY || given.decline_class > OSTO_DECLINE_NEVER) return unknown_outcome();
    outcome.decline_class = static_cast<DeclineClass>(given.decline_class);
  }
  if (*state == AttemptState::requires_action) {
    const auto action_url = read_array(given.action_url);
    if (!action_url) return unknown_outcome();
    outcome.action_url = *action_url;
    if (given.action_expires_at_microseconds != 0) {
      outcome.action_expires_at = Instant::from_microseconds(given.action_expires_at_microseconds);
    }
  }
  if (*state == AttemptState::succeeded) {
    if (given.captured_minor < 0 || given.captured_minor > kMaxMinor) return unknown_outcome();
    outcome.captured_minor = given.captured_minor == 0 ? requested : Minor{given.captured_minor};
  }
  return outcome;
}

/// Asks a callback. OSTO_PROVIDER_FAILED alone says that no money can have moved.
template <class Ask>
Result<ChargeOutcome> ask(const ChargeRequest& request, Ask callback) {
  const PrintedRequest printed(request);
  osto_charge_outcome outcome{};
  outcome.struct_size = sizeof outcome;
  osto_status status = OSTO_INVARIANT_BROKEN;
  try {
    status = callback(&printed.in_c, &outcome);
  } catch (...) {  // a callback written in C++ threw: whether it had charged before, nobody knows
    return unknown_outcome();
  }
  if (status == OSTO_OK) return to_outcome(outcome, request.amount.amount_minor);
  if (status == OSTO_PROVIDER_FAILED) {
    return fail(ErrorCode::provider_failed, "the payment provider could not be asked", {}, printed.attempt_id);
  }
  return unknown_outcome();
}

/// The texts that a request for a refund borrows.
struct PrintedRefund {
  explicit PrintedRefund(const RefundRequest& request)
      : refund_id(request.refund_id.to_string()),
        attempt_id(request.attempt_id.to_string()),
        company_id(request.company_id.to_string()),
        currency(request.amount.currency.code()) {
    in_c.struct_size = sizeof in_c;
    in_c.method_kind = static_cast<osto_method_kind>(request.method_kind);
    in_c.refund_id = refund_id.c_str();
    in_c.attempt_id = attempt_id.c_str();
    in_c.company_id = company_id.c_str();
    in_c.token = request.token.c_str();
    in_c.charge_reference = request.charge_reference.c_str();
    in_c.currency = currency.c_str();
    in_c.amount_minor = request.amount.amount_minor.value;
    in_c.requested_at_microseconds = request.requested_at.microseconds();
  }

  std::string refund_id, attempt_id, company_id, currency;
  osto_refund_request in_c{};
};

RefundOutcome unknown_refund() {
  RefundOutcome outcome;
  outcome.state = RefundState::unknown;
  return outcome;
}

std::optional<RefundState> to_refund_state(osto_refund_state state) {
  switch (state) {
    case OSTO_REFUND_UNKNOWN: return RefundState::unknown;
    case OSTO_REFUND_SUCCEEDED: return RefundState::succeeded;
    case OSTO_REFUND_FAILED: return RefundState::failed;
    case OSTO_REFUND_PENDING: return RefundState::pending;
    case OSTO_REFUND_NOT_SENT: return RefundState::created;
    default: return std::nullopt;
  }
}

template <class Ask>
Result<RefundOutcome> ask_refund(const RefundRequest& request, Ask callback) {
  const PrintedRefund printed(request);
  osto_refund_outcome answer{};
  answer.struct_size = sizeof answer;
  osto_status status = OSTO_INVARIANT_BROKEN;
  try {
    status = callback(&printed.in_c, &answer);
  } catch (...) {  // as of charges
    return unknown_refund();
  }
  if (status == OSTO_PROVIDER_FAILED) return fail(ErrorCode::provider_failed, "the payment provider could not be asked", {}, printed.refund_id);
  const auto state = to_refund_state(answer.state);
  const auto failure_code = read_array(answer.failure_code);
  const auto reference = read_array(answer.provider_reference);
  if (status != OSTO_OK || !state || !failure_code || !reference) return unknown_refund();
  RefundOutcome outcome;
  outcome.state = *state;
  outcome.failure_code = *failure_code;
  outcome.provider_reference = *reference;
  return outcome;
}

/// osto_provider ended here before refunds came.
constexpr auto kFirstProviderSize = static_cast<std::uint32_t>(offsetof(osto_provider, refund));

}  // namespace

Result<std::shared_ptr<ProviderAdapter>> ProviderAdapter::make(const osto_provider* given) {
  OSTO_CHECK(require(given, "provider"));
  OSTO_TRY(const osto_provider known, read_given(given, kFirstProviderSize));
  OSTO_TRY(std::string name, require_text(known.name, "name", 64));
  if (name.empty()) return fail(ErrorCode::invalid_value, "is empty", "/name");
  if (known.charge == nullptr || known.look_up == nullptr) {
    return fail(ErrorCode::invalid_request, "charge and look_up must not be NULL");
  }
  if ((known.refund == nullptr) != (known.look_up_refund == nullptr)) {
    return fail(ErrorCode::invalid_request, "refund and look_up_refund come together");
  }
  if (known.key_ttl_microseconds < 0) return fail(ErrorCode::invalid_value, "is negative", "/key_ttl_microseconds");
  if (known.look_up_lag_microseconds < 0) return fail(ErrorCode::invalid_value, "is negative", "/look_up_lag_microseconds");
  if (known.is_live != 0 && known.is_live != 1) return fail(ErrorCode::invalid_value, "is neither 0 nor 1", "/is_live");
  return std::make_shared<ProviderAdapter>(known, std::move(name));
}

ProviderAdapter::ProviderAdapter(const osto_provider& callbacks, std::string name)
    : callbacks_(callbacks), name_(std::move(name)) {}

ProviderAdapter::~ProviderAdapter() {
  if (!is_ours_ || callbacks_.release == nullptr) return;
  try {
    callbacks_.release(callbacks_.self);
  } catch (...) {  // nothing can be told to anybody here, and nothing of ours depends on it
    return;
  }
}

ProviderCapabilities ProviderAdapter::capabilities() const {
  ProviderCapabilities capabilities;
  if (callbacks_.key_ttl_microseconds > 0) capabilities.key_ttl = Microseconds{callbacks_.key_ttl_microseconds};
  if (callbacks_.look_up_lag_microseconds > 0) capabilities.look_up_lag = Microseconds{callbacks_.look_up_lag_microseconds};
  capabilities.live = callbacks_.is_live == 1;
  capabilities.refunds = callbacks_.refund != nullptr;
  return capabilities;
}

Result<ChargeOutcome> ProviderAdapter::charge(const ChargeRequest& request) {
  return ask(request, [this](const osto_charge_request* in_c, osto_charge_outcome* outcome) {
    return callbacks_.charge(callbacks_.self, in_c, outcome);
  });
}

Result<ChargeOutcome> ProviderAdapter::look_up(const ChargeRequest& request, Instant asked_at) {
  return ask(request, [this, asked_at](const osto_charge_request* in_c, osto_charge_outcome* outcome) {
    return callbacks_.look_up(callbacks_.self, in_c, asked_at.microseconds(), outcome);
  });
}

Result<ChargeOutcome> ProviderAdapter::cancel(const ChargeRequest& request, Instant asked_at) {
  if (callbacks_.cancel == nullptr) return look_up(request, asked_at);
  return ask(request, [this, asked_at](const osto_charge_request* in_c, osto_charge_outcome* outcome) {
    return callbacks_.cancel(callbacks_.self, in_c, asked_at.microseconds(), outcome);
  });
}

Result<RefundOutcome> ProviderAdapter::refund(const RefundRequest& request) {
  if (callbacks_.refund == nullptr) return PaymentProvider::refund(request);
  return ask_refund(request, [this](const osto_refund_request* in_c, osto_refund_outcome* outcome) {
    return callbacks_.refund(callbacks_.self, in_c, outcome);
  });
}

Result<RefundOutcome> ProviderAdapter::look_up_refund(const RefundRequest& request, Instant asked_at) {
  if (callbacks_.look_up_refund == nullptr) return PaymentProvider::look_up_refund(request, asked_at);
  return ask_refund(request, [this, asked_at](const osto_refund_request* in_c, osto_refund_outcome* outcome) {
    return callbacks_.look_up_refund(callbacks_.self, in_c, asked_at.microseconds(), outcome);
  });
}

Result<ProviderNotice> ProviderAdapter::parse_webhook(std::string_view, std::string_view, Instant) {
  return fail(ErrorCode::permission_denied, "the host checks this provider's notices itself");
}

}  // namespace osto::billing::capi
