#include "providers/stripe/charge_answers.hpp"

#include "providers/stripe/amounts.hpp"
#include "providers/stripe/declines.hpp"

#include <algorithm>

namespace osto::billing::stripe {
namespace {

constexpr int kUnauthorized = 401, kForbidden = 403, kNotFound = 404;
constexpr std::string_view kAuthenticationRequired = "authentication_required";

bool is_success(const StripeAnswer& answer) { return answer.http_code >= 200 && answer.http_code < 300; }
bool is_key_refused(const StripeAnswer& answer) { return answer.http_code == kUnauthorized || answer.http_code == kForbidden; }

std::string lower_case(std::string_view code) {
  std::string text(code);
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

bool is_in(const Json& object, Currency currency) { return text_at(object, "currency") == lower_case(currency.code()); }

ChargeOutcome outcome_of(AttemptState state, std::string reference = {}) {
  ChargeOutcome outcome;
  outcome.state = state;
  outcome.provider_reference = std::move(reference);
  return outcome;
}

ChargeOutcome declined(std::string code, DeclineClass decline_class, std::string reference) {
  ChargeOutcome outcome = outcome_of(AttemptState::declined, std::move(reference));
  outcome.decline_class = decline_class;
  outcome.decline_code = std::move(code);
  return outcome;
}

/// The issuer's reason when there is one, else the API's code.
std::string reason_of(const Json& error) {
  std::string code = code_at(error, "decline_code");
  return code.empty() ? code_at(error, "code") : code;
}

ChargeOutcome declined_by(const Json& error, std::string reference) {
  std::string code = reason_of(error);
  if (code.empty()) code = "no_reason_given";
  const DeclineClass decline_class = class_of_decline(code, text_at(error, "advice_code"));
  return declined(std::move(code), decline_class, std::move(reference));
}

ChargeOutcome read_canceled(const Json& intent, std::string reference) {
  const Json& error = member(intent, "last_payment_error");
  if (error.is_object()) return declined_by(error, std::move(reference));
  const bool is_fraud = text_at(intent, "cancellation_reason") == "fraudulent";
  return declined("canceled", is_fraud ? DeclineClass::never : DeclineClass::needs_customer, std::move(reference));
}

/// Less than asked for is a part of it; more is not what was asked for.
ChargeOutcome read_success(const Json& intent, const ChargeRequest& request, std::string reference) {
  const auto captured = from_stripe_amount(integer_at(intent, "amount_received").value_or(0), request.amount.currency);
  if (!captured || captured->value <= 0 || *captured > request.amount.amount_minor) return outcome_of(AttemptState::unknown, std::move(reference));
  ChargeOutcome outcome = outcome_of(AttemptState::succeeded, std::move(reference));
  outcome.captured_minor = *captured;
  return outcome;
}

bool is_about(const Json& intent, const ChargeRequest& request) {
  const auto wanted = to_stripe_amount(request.amount);
  return text_at(member(intent, "metadata"), kAttemptKey) == request.attempt_id.to_string() && is_in(intent, request.amount.currency) &&
         wanted && integer_at(intent, "amount") == *wanted && !text_at(intent, "id").empty();
}

Failure not_asked(const StripeAnswer& answer, const std::string& subject_id) {
  return fail(ErrorCode::provider_failed, "not sent: " + answer.problem, {}, subject_id);
}

Failure key_refused(const StripeAnswer& answer, const std::string& subject_id) {
  return fail(ErrorCode::provider_failed, "Stripe refuses the API key or its rights (" + std::to_string(answer.http_code) + ")", {}, subject_id);
}

Failure refused(const Json& error, const std::string& subject_id) {
  const std::string parameter = text_at(error, "param");
  return fail(ErrorCode::invalid_value,
              "Stripe refuses the request: " + text_at(error, "code") + (parameter.empty() ? "" : " (" + parameter + ")") + ": " + text_at(error, "message"),
              {}, subject_id);
}

/// Stripe takes no request with this method or customer, today or tomorrow: only the customer can bring another.
bool is_about_method(const Json& error) {
  const std::string parameter = text_at(error, "param");
  return parameter.starts_with("payment_method") || parameter.starts_with("customer");
}

/// An error without a word about the payment: of the request, or of the method that it names.
Result<ChargeOutcome> read_charge_error(const StripeAnswer& answer, const ChargeRequest& request) {
  const Json& error = member(answer.body, "error");
  const std::string type = text_at(error, "type");
  const bool is_of_request = type == "invalid_request_error";
  if (type == "card_error") {
    const Json& intent = member(error, "payment_intent");
    return text_at(error, "code") == kAuthenticationRequired ? outcome_of(AttemptState::requires_action, text_at(intent, "id"))
                                                            : declined_by(error, text_at(intent, "id"));
  }
  // That the same key came with another request says that there was one: what became of it, a look-up tells.
  if (!is_of_request || answer.may_have_run_before) return outcome_of(AttemptState::unknown);
  if (is_decline(reason_of(error))) return declined_by(error, {});
  if (is_about_method(error)) return declined(reason_of(error).empty() ? "method_refused" : reason_of(error), DeclineClass::needs_customer, {});
  return refused(error, request.attempt_id.to_string());
}

RefundOutcome refund_outcome(RefundState state, std::string reference, std::string failure_code = {}) {
  RefundOutcome outcome;
  outcome.state = state;
  outcome.provider_reference = std::move(reference);
  outcome.failure_code = std::move(failure_code);
  return outcome;
}

bool is_about(const Json& refund, const RefundRequest& request) {
  const auto wanted = to_stripe_amount(request.amount);
  return text_at(member(refund, "metadata"), kRefundKey) == request.refund_id.to_string() && is_in(refund, request.amount.currency) && wanted &&
         integer_at(refund, "amount") == *wanted && !text_at(refund, "id").empty();
}

}  // namespace

bool waits_for_authentication(const Json& intent) {
  return text_at(intent, "status") == "requires_payment_method" && text_at(member(intent, "last_payment_error"), "code") == kAuthenticationRequired;
}

std::string link_of(const Json& intent) {
  const Json& next = member(intent, "next_action");
  const std::string links[] = {text_at(member(next, "redirect_to_url"), "url"), text_at(member(next, "use_stripe_sdk"), "stripe_js"),
                               text_at(member(next, "verify_with_microdeposits"), "hosted_verification_url")};
  const auto* const found = std::find_if(std::begin(links), std::end(links), [](const std::string& link) { return link.starts_with("https://"); });
  return found == std::end(links) ? std::string() : *found;
}

const Json& intent_in(const StripeAnswer& answer) {
  return is_success(answer) ? answer.body : member(member(answer.body, "error"), "payment_intent");
}

bool can_still_succeed(const Json& intent) { return text_at(intent, "status").starts_with("requires_"); }

ChargeOutcome read_payment_intent(const Json& intent, const ChargeRequest& request) {
  std::string reference = text_at(intent, "id");
  if (!is_about(intent, request)) return outcome_of(AttemptState::unknown, std::move(reference));
  const std::string status = text_at(intent, "status");
  if (status == "succeeded") return read_success(intent, request, std::move(reference));
  if (status == "processing") return outcome_of(AttemptState::pending, std::move(reference));
  if (status == "requires_action" || waits_for_authentication(intent)) {
    ChargeOutcome outcome = outcome_of(AttemptState::requires_action, std::move(reference));
    outcome.action_url = link_of(intent);
    return outcome;
  }
  if (status == "canceled") return read_canceled(intent, std::move(reference));
  const Json& error = member(intent, "last_payment_error");
  if (status == "requires_payment_method" && error.is_object()) return declined_by(error, std::move(reference));
  return outcome_of(AttemptState::unknown, std::move(reference));
}

Result<ChargeOutcome> read_charge_answer(const StripeAnswer& answer, const ChargeRequest& request) {
  const std::string subject_id = request.attempt_id.to_string();
  if (answer.delivery == Delivery::not_sent) return not_asked(answer, subject_id);
  if (answer.delivery == Delivery::unknown) return outcome_of(AttemptState::unknown);
  if (is_success(answer)) return read_payment_intent(answer.body, request);
  if (is_key_refused(answer)) {
    if (answer.may_have_run_before) return outcome_of(AttemptState::unknown);
    return key_refused(answer, subject_id);
  }
  const Json& intent = intent_in(answer);
  if (is_about(intent, request)) return read_payment_intent(intent, request);
  return read_charge_error(answer, request);
}

RefundOutcome read_refund(const Json& refund, const RefundRequest& request) {
  std::string reference = text_at(refund, "id");
  if (!is_about(refund, request)) return refund_outcome(RefundState::unknown, std::move(reference));
  const std::string status = text_at(refund, "status");
  if (status == "succeeded") return refund_outcome(RefundState::succeeded, std::move(reference));
  if (status == "pending" || status == "requires_action") return refund_outcome(RefundState::pending, std::move(reference));
  if (status == "failed" || status == "canceled") {
    std::string reason = code_at(refund, "failure_reason");
    return refund_outcome(RefundState::failed, std::move(reference), reason.empty() ? status : std::move(reason));
  }
  return refund_outcome(RefundState::unknown, std::move(reference));
}

Result<RefundOutcome> read_refund_answer(const StripeAnswer& answer, const RefundRequest& request) {
  const std::string subject_id = request.refund_id.to_string();
  if (answer.delivery == Delivery::not_sent) return not_asked(answer, subject_id);
  if (answer.delivery == Delivery::unknown) return refund_outcome(RefundState::unknown, {});
  if (is_success(answer)) return read_refund(answer.body, request);
  if (is_key_refused(answer) && !answer.may_have_run_before) return key_refused(answer, subject_id);
  const Json& error = member(answer.body, "error");
  if (text_at(error, "type") != "invalid_request_error" || answer.may_have_run_before) return refund_outcome(RefundState::unknown, {});
  std::string code = reason_of(error);
  return refund_outcome(RefundState::failed, {}, code.empty() ? "refused" : std::move(code));
}

Result<Json> body_of(StripeAnswer answer) {
  if (answer.delivery != Delivery::answered) return fail(ErrorCode::provider_failed, "Stripe did not answer: " + answer.problem);
  if (is_success(answer)) return std::move(answer.body);
  if (is_key_refused(answer)) return key_refused(answer, {});
  if (answer.http_code == kNotFound) return fail(ErrorCode::not_found, "Stripe has no such object");
  return refused(member(answer.body, "error"), {});
}

}  // namespace osto::billing::stripe
