// Credits and money at a rate.
#pragma once

#include <osto_billing/prepaid_credit.hpp>

#include "base/rational.hpp"

namespace osto::billing {

/// Money of so many credits in minor units, exact: 10 credits at 0.025 EUR -> 25/1.
Result<Rational> money_of_credits(const Decimal& credits, const Decimal& rate, Currency currency);

/// Credits that so much money (minor units) buys, exact: 100 cents at 0.03 EUR -> 100/3.
Result<Rational> credits_of_money(const Rational& minor, const Decimal& rate, Currency currency);

/// As the policy rounds credits: credit_places and credit_rounding; -1 keeps them exact as far as a decimal can (12 places).
Result<Decimal> round_credits(const Rational& credits, const BillingPolicy& policy);

/// Both sides. Credits that are sold are what the rounded money buys: 1.2345 at 1 EUR are 1.23 EUR and 1.23 credits.
/// Errors: invalid_value (/rate, or not exactly one of /credits, /amount and /amount_minor), out_of_range.
Result<CreditsConverted> convert_credits(const ConvertCredits& request);

}  // namespace osto::billing
