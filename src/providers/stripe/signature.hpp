// The header Stripe-Signature: "t=<unix seconds>,v1=<hex>[,v1=<hex>...]", each v1 an HMAC-SHA-256 over "<t>.<body>" with one
// of the endpoint's secrets; two while a secret is rotated. Other schemes (v0) are left aside: taking a weaker one would
// let an attacker choose it. Source: docs.stripe.com/webhooks, "Verify manually".
#pragma once

#include <osto_billing/result.hpp>
#include <osto_billing/time.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace osto::billing::stripe {

/// "t=...,v1=..." as Stripe sends it.
std::string sign(std::string_view secret, std::string_view body, Instant signed_at);

/// Any secret with any v1 of the header. Errors: permission_denied (form, no match, more than `tolerance_seconds` away).
Result<void> check_signature(std::span<const std::string> secrets, std::string_view body, std::string_view header, Instant received_at, std::int64_t tolerance_seconds);

}  // namespace osto::billing::stripe
