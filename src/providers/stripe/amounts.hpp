// Amounts as Stripe's API spells them. Most are ISO 4217's minor units; the exceptions are tables.
// Source: docs.stripe.com/currencies, "Minor units in API amounts", "Zero-decimal currencies", "Special cases".
#pragma once

#include <osto_billing/money.hpp>
#include <osto_billing/result.hpp>

#include <cstdint>

namespace osto::billing::stripe {

/// INR 1,180.00: 118000 -> 118000. JPY 500: 500 -> 500. ISK 500: 500 -> 50000. MGA 500.00: 50000 -> 500.
/// KWD 5.120: 5120 -> 5120, and 5.124 is refused: Stripe takes no third decimal but 0.
/// Errors: invalid_value (/amount): not positive, no currency, not representable; out_of_range.
Result<std::int64_t> to_stripe_amount(const Money& amount);

/// The other way. Errors: invalid_value when no amount of ours is that one (ISK 50001), out_of_range.
Result<Minor> from_stripe_amount(std::int64_t stripe_amount, Currency currency);

}  // namespace osto::billing::stripe
