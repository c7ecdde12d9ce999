// What Stripe's PaymentIntents, Refunds and errors say, as outcomes of the port. Pure functions over JSON. An answer that
// is not about what was asked (another amount, currency, attempt) is `unknown`: no wrong amount ever enters the books.
#pragma once

#include "providers/stripe/json_fields.hpp"
#include "providers/stripe/stripe_client.hpp"

#include <osto_billing/payment_provider.hpp>

namespace osto::billing::stripe {

inline constexpr const char* kAttemptKey = "osto_attempt_id";
inline constexpr const char* kCompanyKey = "osto_company_id";
inline constexpr const char* kDocumentKey = "osto_document_id";
inline constexpr const char* kRefundKey = "osto_refund_id";

/// | status                                         | outcome                                                     |
/// |------------------------------------------------|-------------------------------------------------------------|
/// | succeeded                                      | succeeded, with what was received                           |
/// | processing                                     | pending                                                     |
/// | requires_action                                | requires_action, with the bank's link when there is one     |
/// | requires_payment_method, authentication needed | requires_action: the customer can still confirm it          |
/// | requires_payment_method, canceled              | declined by its last error; canceled without one: needs_customer, fraudulent: never |
/// | requires_confirmation, requires_capture, other | unknown: we never leave one so                              |
ChargeOutcome read_payment_intent(const Json& intent, const ChargeRequest& request);

/// Where the customer confirms: the bank's page, Stripe's, or the one of Stripe for small deposits. Empty: Stripe named none.
std::string link_of(const Json& intent);

/// The intent that an answer to a charge is about, also when it is an error; null: it names none.
const Json& intent_in(const StripeAnswer& answer);

/// Whether the customer could still make it succeed, though its outcome reads as declined.
bool can_still_succeed(const Json& intent);
/// Whether it waits for the customer after the bank refused to be asked without.
bool waits_for_authentication(const Json& intent);

/// The end of a call that charges. Errors: provider_failed (not sent, or the key refused), invalid_value (the request's fault).
Result<ChargeOutcome> read_charge_answer(const StripeAnswer& answer, const ChargeRequest& request);

/// succeeded, failed (also canceled), pending (also requires_action).
RefundOutcome read_refund(const Json& refund, const RefundRequest& request);
/// As read_charge_answer; a refund that Stripe refuses has failed.
Result<RefundOutcome> read_refund_answer(const StripeAnswer& answer, const RefundRequest& request);

/// For calls that move no money: the body of a success. Errors: provider_failed, not_found (404), invalid_value.
Result<Json> body_of(StripeAnswer answer);

}  // namespace osto::billing::stripe
