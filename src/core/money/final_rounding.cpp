#include "core/money/final_rounding.hpp"

#include "base/checked.hpp"

namespace osto::billing {
namespace {

std::int64_t unit_in_minor(const BillingPolicy& policy, Currency currency) {
  switch (policy.rounding_unit) {
    case RoundingUnit::minor_unit: return 1;
    case RoundingUnit::whole_unit: return currency.minor_per_major();
    case RoundingUnit::cash_increment: return policy.cash_increment_minor;
  }
  return 1;
}

}  // namespace

Result<Rounded> round_final(const BillingPolicy& policy, Currency currency, const Rational& exact_minor) {
  const std::int64_t unit = unit_in_minor(policy, currency);
  if (unit < 1) return fail(ErrorCode::invalid_value, "must be 1 or more", "/policy/cash_increment_minor");
  OSTO_TRY(const Rational units, divide(exact_minor, Rational(unit)));
  OSTO_TRY(const int128 whole, round_rational(units, policy.rounding));
  OSTO_TRY(const int128 minor, checked_multiply(whole, int128{unit}));
  OSTO_TRY(const std::int64_t narrow, checked_narrow(minor));
  OSTO_TRY(const Minor amount, make_minor(narrow));
  OSTO_TRY(const Rational residue, subtract(exact_minor, Rational(narrow)));
  return Rounded{amount, residue};
}

}  // namespace osto::billing
