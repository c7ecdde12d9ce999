#include "core/money/rounding.hpp"

#include <compare>

#include "base/checked.hpp"

namespace osto::billing {
namespace {

int128 power_of_ten(int exponent) noexcept {
  int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// Whether a value `rest`/`den` beyond `whole` (same sign, 0 < rest < den) moves one away from zero.
bool moves_away_from_zero(int128 whole, int128 rest, int128 den, bool negative, RoundingMode mode) noexcept {
  // rest against den - rest, not 2 x rest against den: doubling could overflow.
  const std::strong_ordering half = rest < den - rest   ? std::strong_ordering::less
                                    : rest > den - rest ? std::strong_ordering::greater
                                                        : std::strong_ordering::equal;
  switch (mode) {
    case RoundingMode::half_up: return half >= 0;
    case RoundingMode::half_even: return half > 0 || (half == 0 && whole % 2 != 0);
    case RoundingMode::half_down: return half > 0;
    case RoundingMode::up: return true;
    case RoundingMode::down: return false;
    case RoundingMode::ceiling: return !negative;
    case RoundingMode::floor: return negative;
  }
  return false;
}

Failure empty_currency() { return fail(ErrorCode::invalid_value, "a currency is required"); }

}  // namespace

Result<int128> round_rational(const Rational& exact, RoundingMode mode) {
  // C++ division truncates toward zero: -7/2 gives whole -3, rest -1.
  const int128 whole = exact.num() / exact.den();
  const int128 rest = exact.num() % exact.den();
  if (rest == 0) return whole;
  const bool negative = exact.is_negative();
  if (!moves_away_from_zero(whole, negative ? -rest : rest, exact.den(), negative, mode)) return whole;
  return checked_add(whole, int128{negative ? -1 : 1});
}

Result<Decimal> round_to_places(const Rational& exact, int places, RoundingMode mode) {
  if (places < 0 || places > Decimal::kMaxPlaces) return fail(ErrorCode::invalid_value, "a decimal has 0 to 12 places");
  OSTO_TRY(const Rational scale, Rational::make(power_of_ten(places), 1));
  OSTO_TRY(const Rational scaled, multiply(exact, scale));
  OSTO_TRY(const int128 coefficient, round_rational(scaled, mode));
  return Decimal::from_parts(coefficient, places);
}

Result<Rounded> round_minor(const Rational& exact_minor, RoundingMode mode) {
  OSTO_TRY(const int128 whole, round_rational(exact_minor, mode));
  OSTO_TRY(const std::int64_t narrow, checked_narrow(whole));
  OSTO_TRY(const Minor amount, make_minor(narrow));
  OSTO_TRY(const Rational residue, subtract(exact_minor, Rational(narrow)));
  return Rounded{amount, residue};
}

Result<Rational> round_exact(const Rational& value, std::int64_t places, RoundingMode mode) {
  if (places < 0) return value;
  OSTO_TRY(const Decimal rounded, round_to_places(value, static_cast<int>(places), mode));
  return Rational(rounded);
}

Result<Rounded> round_to_minor(const Rational& major_units, Currency currency, RoundingMode mode) {
  if (currency.is_empty()) return empty_currency();
  OSTO_TRY(const Rational exact_minor, multiply(major_units, Rational(currency.minor_per_major())));
  return round_minor(exact_minor, mode);
}

Result<Rounded> multiply(Minor amount, const Rational& factor, RoundingMode mode) {
  OSTO_TRY(const Rational exact_minor, multiply(Rational(amount.value), factor));
  return round_minor(exact_minor, mode);
}

Result<Rational> to_major_units(Minor amount, Currency currency) {
  if (currency.is_empty()) return empty_currency();
  return Rational::make(amount.value, currency.minor_per_major());
}

}  // namespace osto::billing
