// The routes that are no operations: health, the OpenAPI document, the dashboard's files, and providers' notices.
#pragma once

#include "api/services.hpp"

#include <optional>

namespace osto::server {

/// Nothing when the path is none of them.
std::optional<HttpResponse> answer_page(Services& services, Exchange& exchange);

/// POST /webhooks/payments: the raw body, signed by the provider in the header Osto-Signature.
HttpResponse answer_webhook(Services& services, Exchange& exchange);
/// POST /webhooks/stripe: an event of Stripe's, signed in the header Stripe-Signature. Only when Stripe is the provider.
HttpResponse answer_stripe_event(Services& services, Exchange& exchange);

inline constexpr std::string_view kWebhookPath = "/webhooks/payments";
inline constexpr std::string_view kStripePath = "/webhooks/stripe";

}  // namespace osto::server
