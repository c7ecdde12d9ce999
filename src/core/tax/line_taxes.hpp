// Taxes of lines: out of prices or on top of them, per line and per rate, rounded where the policy says.
#pragma once

#include "base/rational.hpp"

#include <osto_billing/document_terms.hpp>

#include <span>
#include <vector>

namespace osto::billing {

/// What a tax is computed of: a line, a discount with taxes of its own (negative), a charge. Exact minor units.
struct TaxableAmount {
  Rational amount;
  std::vector<TaxTerms> taxes;
};

struct LineTax {
  std::size_t rate = 0;  ///< which of AssessedTaxes::rates
  Rational base, exact, surcharge_exact;
  Minor amount_minor, surcharge_minor;
};

struct TaxedLine {
  Rational net, net_exact;  ///< without included taxes, as the stage leaves it; before rounding
  std::vector<LineTax> taxes;
};

struct RateTax {
  TaxTerms terms;
  Rational base, exact, surcharge_exact;
  Minor amount_minor, surcharge_minor;
};

struct AssessedTaxes {
  std::vector<TaxedLine> lines;
  std::vector<RateTax> rates;         ///< per code, rate, surcharge, treatment and role, in order of appearance
  Rational included, added, withheld; ///< as the stage leaves them: whole, or exact when the sum is yet to be rounded
  Rational included_exact, added_exact, withheld_exact;
};

/// Every tax of every line.
///   line:     each tax of each line is rounded: 3 lines of 0.33 at 10 % = 3 x 0.03 = 0.09
///   rate:     the exact taxes are summed per rate, then rounded: 0.099 = 0.10
///   document: the sum of all taxes is rounded, the last takes the difference
///   sum:      as document; each is shown rounded by itself
/// A tax that has its amount already keeps it, in every stage.
/// Included: 100.00 with 21 % inside: net 100 / 1.21 = 82.64 (82.6446..), tax 17.36.
/// Errors: invalid_value (`field` within "/taxes"), out_of_range.
Result<AssessedTaxes> assess_line_taxes(std::span<const TaxableAmount> amounts, PriceTax prices, const BillingPolicy& policy);

/// round(|exact|) with the sign of `exact`: a full credit gives the tax back exactly, whatever the mode.
Result<Minor> round_tax(const Rational& exact, RoundingMode mode);

}  // namespace osto::billing
