// Stripe's events, as notices of the port. An event says that something happened, not what is true now: the engine looks
// the charge or the refund up. Only of disputes the event itself counts.
#pragma once

#include "providers/stripe/json_fields.hpp"

#include <osto_billing/stripe_provider.hpp>

namespace osto::billing::stripe {

/// A dispute, read; whose charge it contests, its PaymentIntent has to tell.
struct DisputeEvent {
  std::string event_id, payment_intent_id;
  Json dispute;
};
using ReadEvent = std::variant<ProviderNotice, StripeMethodNotice, StripeOtherNotice, DisputeEvent>;

/// `body` was signed. Errors: invalid_request: no event of Stripe's.
Result<ReadEvent> read_event(std::string_view body);

/// Nothing when the intent is none of ours, or the dispute an inquiry: no money has moved, and none of ours is marked.
/// Errors: invalid_request (another currency than the charge's: a person has to tell, by disputes.record).
Result<std::optional<ProviderNotice>> read_dispute(const std::string& event_id, const Json& dispute, const Json& intent);

/// Whether it is a dispute over money, not an inquiry or one that was prevented.
bool moves_money(const Json& dispute);

/// A payment_method object. Errors: invalid_request.
Result<StripeMethod> read_method(const Json& method);

}  // namespace osto::billing::stripe
