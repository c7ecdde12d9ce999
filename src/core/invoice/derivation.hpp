// How an amount came about, for people and for machines that compute it again.
#pragma once

#include "base/rational.hpp"

#include <osto_billing/document_terms.hpp>

#include <string>

namespace osto::billing {

/// "tax: 89.91 rounded half_up is 90" as a record; residue = exact - rounded.
Result<DocumentDerivation> derive(std::string rule, std::string inputs, const Rational& exact, RoundingMode rounding, Minor rounded,
                                  Currency currency);

}  // namespace osto::billing
