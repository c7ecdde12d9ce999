// What a line amounts to before the document's discounts and taxes.
#pragma once

#include "base/rational.hpp"

#include <osto_billing/document_terms.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// Exact minor units, as far as the policy keeps them exact.
struct LineAmount {
  std::string id;
  Rational sum, discount, charge, amount;  ///< quantity x price; own discounts and charges; sum - discount + charge
  Rational unrounded;                      ///< the amount before it was rounded
};

/// Places of minor units that working amounts keep: a price of 4 places in EUR has 2 below the cent.
inline constexpr int kPrecisePlaces = 2;

/// What an amount in between is rounded to: by rounding_stage and price_precision. `places` of minor units under `precise`.
Result<Rational> round_working(const Rational& exact_minor, const BillingPolicy& policy, RoundingMode mode, int places = kPrecisePlaces);

/// `exact_minor` to the policy's rounding_unit: cents, whole euros, coins. 10.03 EUR in coins of 5 cents: 10.05.
/// Errors: out_of_range.
Result<Minor> round_to_unit(const Rational& exact_minor, Currency currency, const BillingPolicy& policy);

/// A percentage of `base`, or one of the two amounts (minor, or major units of the currency).
/// Errors: invalid_value with `field` (none or several given, a percentage outside 0..100).
struct AmountTerms {
  std::optional<Decimal> percent;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount;
};
Result<Rational> amount_of(const AmountTerms& terms, const Rational& base_minor, Currency currency, const std::string& field);

/// Major units to exact minor units.
Result<Rational> to_minor_units(const Decimal& major_units, Currency currency);

/// A line that was rated and rounded before. Where the policy rounds at the document, sums take the exact amount that the
/// rounded one came from; a line that something else cut (a cap on a credit) has no other amount than its own.
struct RatedLine {
  std::string id;
  Minor amount_minor;
  Rational exact;
  Decimal unit_price;
};
Result<LineAmount> amount_of_rated_line(const RatedLine& line, Currency currency, const BillingPolicy& policy);

/// Each line's own amount.
///   GOBL, precise: 3 x 10.005 EUR = 30.0150 less 10 % 3.0015 = 27.0135; stage line: 30.02 (30.015) - 3.00 = 27.02.
/// Errors: invalid_value, out_of_range, each with the field.
Result<std::vector<LineAmount>> line_amounts(const TotalsRequest& request);

}  // namespace osto::billing
