#include "native.hpp"

#include <osto_billing/describe.hpp>
#include <osto_billing/payment_provider.hpp>

#include <pybind11/stl.h>

#include <optional>
#include <tuple>
#include <utility>

namespace osto::billing::python {
namespace py = pybind11;
namespace {

// state, decline class, decline code, reference, captured, link and its end: what Bridge.charge, look_up and cancel give.
using PlainOutcome = std::tuple<std::string, std::optional<std::string>, std::string, std::string, std::int64_t, std::string,
                                std::optional<std::int64_t>>;

template <class E>
E enumerator_or_raise(std::string_view name) {
  const auto found = find_enumerator<E>(name);
  if (!found) throw py::value_error("'" + std::string(name) + "' is not allowed here");
  return *found;
}

ChargeOutcome read_outcome(const py::object& answer) {
  auto [state, decline_class, decline_code, reference, captured_minor, action_url, action_expires_at] = answer.cast<PlainOutcome>();
  ChargeOutcome outcome{.state = enumerator_or_raise<AttemptState>(state), .decline_class = {},
                        .decline_code = std::move(decline_code), .provider_reference = std::move(reference),
                        .captured_minor = value_or_raise(make_minor(captured_minor))};
  outcome.action_url = std::move(action_url);
  if (action_expires_at) outcome.action_expires_at = Instant::from_microseconds(*action_expires_at);
  if (decline_class) outcome.decline_class = enumerator_or_raise<DeclineClass>(*decline_class);
  return outcome;
}

// state, failure code, reference: what Bridge.refund and Bridge.look_up_refund give.
using PlainRefundOutcome = std::tuple<std::string, std::string, std::string>;
// token, state, new token, brand, last digits, year and month of expiry.
using PlainMethod = std::tuple<std::string, std::string, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>,
                               std::optional<std::int64_t>, std::optional<std::int64_t>>;
// event, attempt, company, refund; reference, state, minor units and reason of a dispute; method: what Bridge.parse_webhook gives.
using PlainNotice = std::tuple<std::string, std::optional<std::string>, std::string, std::optional<std::string>,
                               std::optional<std::tuple<std::string, std::string, std::int64_t, std::string>>, std::optional<PlainMethod>>;

RefundOutcome read_refund_outcome(const py::object& answer) {
  auto [state, failure_code, reference] = answer.cast<PlainRefundOutcome>();
  return {.state = enumerator_or_raise<RefundState>(state), .failure_code = std::move(failure_code), .provider_reference = std::move(reference)};
}

ProviderNotice read_notice(const py::object& answer) {
  const auto [event_id, attempt_id, company_id, refund_id, dispute, method] = answer.cast<PlainNotice>();
  ProviderNotice notice{event_id, {}, value_or_raise(CompanyId::parse(company_id))};
  if (attempt_id) notice.attempt_id = value_or_raise(AttemptId::parse(*attempt_id));
  if (method) {
    const auto& [token, state, new_token, brand, last4, expiry_year, expiry_month] = *method;
    notice.method = MethodNotice{token, enumerator_or_raise<MethodState>(state), new_token, brand, last4, expiry_year, expiry_month};
  }
  if (refund_id) notice.refund_id = value_or_raise(RefundId::parse(*refund_id));
  if (dispute) {
    const auto& [reference, state, amount_minor, reason] = *dispute;
    notice.dispute = DisputeNotice{reference, enumerator_or_raise<DisputeState>(state), value_or_raise(make_minor(amount_minor)), reason};
  }
  return notice;
}

py::tuple plain_refund(const RefundRequest& request) {
  return py::make_tuple(request.refund_id.to_string(), request.attempt_id.to_string(), request.company_id.to_string(),
                        request.amount.amount_minor.value, std::string(request.amount.currency.code()),
                        std::string(enumerator_name(request.method_kind)), request.token, request.charge_reference,
                        request.requested_at.microseconds());
}

py::tuple plain_request(const ChargeRequest& request) {
  return py::make_tuple(request.attempt_id.to_string(), request.company_id.to_string(), request.document_id.to_string(),
                        request.ordinal, request.amount.amount_minor.value, std::string(request.amount.currency.code()),
                        std::string(enumerator_name(request.method_kind)), request.token,
                        request.requested_at.microseconds(), request.charge_reference);
}

bool is_a(const py::error_already_set& raised, const char* class_name) {
  return raised.matches(py::module_::import("osto_billing._errors").attr(class_name));
}

/// A host's own exception may fail at being printed; its class always has a name.
std::string words_of(const py::error_already_set& raised) {
  try {
    return py::str(raised.value()).cast<std::string>();
  } catch (const std::exception&) {
    return py::str(raised.type()).cast<std::string>();
  }
}

/// Ctrl-C, sys.exit() and their like (no Exception in Python's sense) must reach the caller, but only after the engine has
/// recorded what became of the attempt. A provider is asked in the thread of the call, which raises this at its end.
thread_local std::optional<py::error_already_set> interruption;

void keep_interruption(const py::error_already_set& raised) {
  if (!interruption && !raised.matches(PyExc_Exception)) interruption = raised;
}

void tell_unusable(const std::exception& unreadable) {
  try {
    py::module_::import("logging").attr("getLogger")("osto_billing").attr("error")(
        "the provider's answer is unusable: %s", unreadable.what());
  } catch (py::error_already_set& raised) {
    raised.discard_as_unraisable("the log of osto_billing");
  }
}

class PythonProvider final : public PaymentProvider {
 public:
  explicit PythonProvider(py::object bridge)
      : bridge_(std::move(bridge)),
        name_(bridge_.attr("name").cast<std::string>()),
        capabilities_{.key_ttl = {bridge_.attr("key_ttl_microseconds").cast<std::int64_t>()},
                      .live = bridge_.attr("live").cast<bool>(),
                      .refunds = bridge_.attr("refunds").cast<bool>(),
                      .look_up_lag = {bridge_.attr("look_up_lag_microseconds").cast<std::int64_t>()}} {}

  // The last owner may be a thread of the library that does not hold the interpreter.
  ~PythonProvider() override {
    const py::gil_scoped_acquire holding;
    bridge_ = py::object();
  }

  std::string_view name() const override { return name_; }
  ProviderCapabilities capabilities() const override { return capabilities_; }

  /// Only a ProviderError says that no money can have moved. Whatever else goes wrong, also with the reading of the answer,
  /// may have done so after the provider charged: the outcome is unknown and will be looked up.
  Result<ChargeOutcome> charge(const ChargeRequest& request) override {
    const py::gil_scoped_acquire holding;
    try {
      return read_outcome(bridge_.attr("charge")(plain_request(request)));
    } catch (py::error_already_set& raised) {
      if (is_a(raised, "ProviderError")) return fail(ErrorCode::provider_failed, words_of(raised));
      keep_interruption(raised);
    } catch (const std::exception& unreadable) {
      tell_unusable(unreadable);
    }
    ChargeOutcome outcome;
    outcome.state = AttemptState::unknown;
    return outcome;
  }

  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override {
    return ask([&] { return read_outcome(bridge_.attr("look_up")(plain_request(request), asked_at.microseconds())); });
  }

  Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) override {
    return ask([&] { return read_outcome(bridge_.attr("cancel")(plain_request(request), asked_at.microseconds())); });
  }

  /// As charge().
  Result<RefundOutcome> refund(const RefundRequest& request) override {
    const py::gil_scoped_acquire holding;
    try {
      return read_refund_outcome(bridge_.attr("refund")(plain_refund(request)));
    } catch (py::error_already_set& raised) {
      if (is_a(raised, "ProviderError")) return fail(ErrorCode::provider_failed, words_of(raised));
      keep_interruption(raised);
    } catch (const std::exception& unreadable) {
      tell_unusable(unreadable);
    }
    RefundOutcome outcome;
    outcome.state = RefundState::unknown;
    return outcome;
  }

  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override {
    return ask([&] { return read_refund_outcome(bridge_.attr("look_up_refund")(plain_refund(request), asked_at.microseconds())); });
  }

  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                       Instant received_at) override {
    return ask([&] {
      return read_notice(bridge_.attr("parse_webhook")(py::bytes(body.data(), body.size()), std::string(signature_header),
                                                       received_at.microseconds()));
    });
  }

 private:
  // Nothing was changed by asking, so whatever is raised means: no usable answer, ask again later.
  template <class Ask>
  auto ask(Ask&& question) -> Result<decltype(question())> {
    const py::gil_scoped_acquire holding;
    try {
      return question();
    } catch (const Refusal& refusal) {
      return tl::unexpected(refusal.error());
    } catch (py::error_already_set& raised) {
      keep_interruption(raised);
      return fail(is_a(raised, "PermissionDenied") ? ErrorCode::permission_denied : ErrorCode::provider_failed, words_of(raised));
    } catch (const std::exception& unreadable) {
      return fail(ErrorCode::provider_failed, std::string("the provider's answer is unusable: ") + unreadable.what());
    }
  }

  py::object bridge_;
  std::string name_;
  ProviderCapabilities capabilities_;
};

}  // namespace

void raise_interruption() {
  if (interruption) throw *std::exchange(interruption, std::nullopt);
}

std::shared_ptr<PaymentProvider> make_python_provider(py::object bridge) {
  return std::make_shared<PythonProvider>(std::move(bridge));
}

}  // namespace osto::billing::python
