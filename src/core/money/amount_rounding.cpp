#include "core/money/amount_rounding.hpp"

#include "base/checked.hpp"

namespace osto::billing {
namespace {

std::int64_t minor_units_in(const AmountRounding& rounding, Currency currency) {
  switch (rounding.unit) {
    case RoundingUnit::minor_unit: return 1;
    case RoundingUnit::whole_unit: return currency.minor_per_major();
    case RoundingUnit::cash_increment: return rounding.cash_increment_minor;
  }
  return 1;
}

}  // namespace

AmountRounding amount_rounding(const BillingPolicy& policy) {
  return {policy.rounding, policy.rounding_unit, policy.cash_increment_minor};
}

Result<Rounded> round_amount(const Rational& exact_minor, const AmountRounding& rounding, Currency currency) {
  const std::int64_t unit = minor_units_in(rounding, currency);
  if (unit < 1) return fail(ErrorCode::invalid_value, "a cash increment is 1 or more", "/policy/cash_increment_minor");
  OSTO_TRY(const Rational units, divide(exact_minor, Rational(unit)));
  OSTO_TRY(const int128 whole, round_rational(units, rounding.mode));
  OSTO_TRY(const int128 minor, checked_multiply(whole, int128{unit}));
  OSTO_TRY(const std::int64_t narrow, checked_narrow(minor));
  OSTO_TRY(const Minor amount, make_minor(narrow));
  OSTO_TRY(const Rational residue, subtract(exact_minor, Rational(narrow)));
  return Rounded{amount, residue};
}

}  // namespace osto::billing
