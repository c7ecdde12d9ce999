#include "core/invoice/derivation.hpp"

namespace osto::billing {

Result<DocumentDerivation> derive(std::string rule, std::string inputs, const Rational& exact, RoundingMode rounding, Minor rounded,
                                  Currency currency) {
  OSTO_TRY(const Rational residue, subtract(exact, Rational(rounded.value)));
  std::string sentence = rule + " of " + inputs + " is " + format_minor(rounded, currency);
  if (!currency.is_empty()) sentence += " " + std::string(currency.code());
  if (!residue.is_zero()) {
    sentence += ": exactly " + exact.to_string() + " minor units, rounded " + std::string(name_of(rounding));
  }
  return DocumentDerivation{std::move(rule), std::move(inputs), exact.to_string(), rounding, residue.to_string(), sentence + "."};
}

}  // namespace osto::billing
