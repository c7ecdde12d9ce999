// A host's provider in C callbacks, as the library sees it. The callbacks know C types only; what they answer is the simulated
// provider's word, so that the suite has every behaviour to ask for.
#pragma once

#include "capi/provider_adapter.hpp"
#include "tests/unit/base/must.hpp"

#include <osto_billing/simulated_provider.hpp>

#include <cstdio>
#include <memory>

namespace osto::billing::testing {
namespace callbacks {

inline SimulatedProvider& word_of(void* self) { return *static_cast<SimulatedProvider*>(self); }

/// A request may lack its currency: the suite asks what a provider says to that.
inline Currency currency_of(const char* code) { return *code == '\0' ? Currency() : must(Currency::parse(code)); }

inline ChargeRequest read(const osto_charge_request& in_c) {
  ChargeRequest request;
  request.attempt_id = must(AttemptId::parse(in_c.attempt_id));
  request.company_id = must(CompanyId::parse(in_c.company_id));
  request.document_id = must(DocumentId::parse(in_c.document_id));
  request.ordinal = in_c.ordinal;
  request.amount = {Minor{in_c.amount_minor}, currency_of(in_c.currency)};
  request.token = in_c.token;
  request.requested_at = Instant::from_microseconds(in_c.requested_at_microseconds);
  return request;
}

inline osto_charge_state in_c(AttemptState state) {
  switch (state) {
    case AttemptState::succeeded: return OSTO_CHARGE_SUCCEEDED;
    case AttemptState::declined: return OSTO_CHARGE_DECLINED;
    case AttemptState::pending: return OSTO_CHARGE_PENDING;
    case AttemptState::requires_action: return OSTO_CHARGE_REQUIRES_ACTION;
    case AttemptState::not_sent: return OSTO_CHARGE_NOT_SENT;
    case AttemptState::reversed: return OSTO_CHARGE_REVERSED;
    case AttemptState::canceled: return OSTO_CHARGE_CANCELED;
    default: return OSTO_CHARGE_UNKNOWN;
  }
}

inline osto_status tell(const Result<ChargeOutcome>& word, osto_charge_outcome& outcome) {
  if (!word) return OSTO_PROVIDER_FAILED;
  outcome.state = in_c(word->state);
  outcome.captured_minor = word->captured_minor.value;
  if (word->decline_class) outcome.decline_class = static_cast<osto_decline_class>(*word->decline_class);
  std::snprintf(outcome.decline_code, sizeof outcome.decline_code, "%s", word->decline_code.c_str());
  std::snprintf(outcome.provider_reference, sizeof outcome.provider_reference, "%s", word->provider_reference.c_str());
  std::snprintf(outcome.action_url, sizeof outcome.action_url, "%s", word->action_url.c_str());
  if (word->action_expires_at) outcome.action_expires_at_microseconds = word->action_expires_at->microseconds();
  return OSTO_OK;
}

inline RefundRequest read(const osto_refund_request& in_c) {
  RefundRequest request;
  request.refund_id = must(RefundId::parse(in_c.refund_id));
  request.attempt_id = must(AttemptId::parse(in_c.attempt_id));
  request.company_id = must(CompanyId::parse(in_c.company_id));
  request.amount = {Minor{in_c.amount_minor}, currency_of(in_c.currency)};
  request.token = in_c.token;
  request.charge_reference = in_c.charge_reference;
  request.requested_at = Instant::from_microseconds(in_c.requested_at_microseconds);
  return request;
}

inline osto_status tell(const Result<RefundOutcome>& word, osto_refund_outcome& outcome) {
  if (!word) return OSTO_PROVIDER_FAILED;
  constexpr osto_refund_state kStates[] = {OSTO_REFUND_NOT_SENT, OSTO_REFUND_UNKNOWN, OSTO_REFUND_PENDING, OSTO_REFUND_UNKNOWN,
                                           OSTO_REFUND_SUCCEEDED, OSTO_REFUND_FAILED, OSTO_REFUND_UNKNOWN};
  outcome.state = kStates[static_cast<std::size_t>(word->state)];
  std::snprintf(outcome.failure_code, sizeof outcome.failure_code, "%s", word->failure_code.c_str());
  std::snprintf(outcome.provider_reference, sizeof outcome.provider_reference, "%s", word->provider_reference.c_str());
  return OSTO_OK;
}

}  // namespace callbacks

inline std::shared_ptr<PaymentProvider> provider_of_callbacks(const SimulatedProviderOptions& options) {
  osto_provider provider{};
  provider.struct_size = sizeof provider;
  provider.name = "in_callbacks";
  provider.self = new SimulatedProvider(options);
  provider.charge = [](void* self, const osto_charge_request* request, osto_charge_outcome* outcome) {
    return callbacks::tell(callbacks::word_of(self).charge(callbacks::read(*request)), *outcome);
  };
  provider.look_up = [](void* self, const osto_charge_request* request, int64_t asked_at, osto_charge_outcome* outcome) {
    return callbacks::tell(callbacks::word_of(self).look_up(callbacks::read(*request), Instant::from_microseconds(asked_at)), *outcome);
  };
  provider.cancel = [](void* self, const osto_charge_request* request, int64_t asked_at, osto_charge_outcome* outcome) {
    return callbacks::tell(callbacks::word_of(self).cancel(callbacks::read(*request), Instant::from_microseconds(asked_at)), *outcome);
  };
  provider.refund = [](void* self, const osto_refund_request* request, osto_refund_outcome* outcome) {
    return callbacks::tell(callbacks::word_of(self).refund(callbacks::read(*request)), *outcome);
  };
  provider.look_up_refund = [](void* self, const osto_refund_request* request, int64_t asked_at, osto_refund_outcome* outcome) {
    return callbacks::tell(callbacks::word_of(self).look_up_refund(callbacks::read(*request), Instant::from_microseconds(asked_at)), *outcome);
  };
  provider.release = [](void* self) { delete static_cast<SimulatedProvider*>(self); };
  auto adapter = must(capi::ProviderAdapter::make(&provider));
  adapter->take_over();
  return adapter;
}

}  // namespace osto::billing::testing
