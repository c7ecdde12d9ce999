// Rational: an exact ratio of two 128-bit integers. Prorations, tier sums and tax are computed in it and
// rounded once, at the end (core/money/rounding.hpp).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include <osto_billing/decimal.hpp>
#include <osto_billing/int128.hpp>
#include <osto_billing/result.hpp>

namespace osto::billing {

/// num / den in lowest terms, den > 0, so equal numbers are equal objects. The smallest int128 is never a
/// numerator: negation always succeeds.
class Rational {
 public:
  /// Zero.
  constexpr Rational() noexcept = default;
  // Implicit on purpose: every integer and every Decimal is exactly a Rational.
  constexpr Rational(std::int64_t integer) noexcept : num_(integer) {}  // NOLINT(google-explicit-constructor)
  Rational(const Decimal& decimal) noexcept;                            // NOLINT(google-explicit-constructor)

  /// num / den reduced. Errors: invalid_value (den is 0), out_of_range.
  static Result<Rational> make(int128 num, int128 den);
  /// Reads what to_string writes. Errors: invalid_value, out_of_range.
  static Result<Rational> parse(std::string_view text);

  constexpr int128 num() const noexcept { return num_; }
  constexpr int128 den() const noexcept { return den_; }
  constexpr bool is_zero() const noexcept { return num_ == 0; }
  constexpr bool is_negative() const noexcept { return num_ < 0; }
  constexpr bool is_integer() const noexcept { return den_ == 1; }

  constexpr Rational operator-() const noexcept { return Rational(-num_, den_); }

  /// "num/den", always with the bar: "3/1", "-1/2", "0/1".
  std::string to_string() const;

  friend constexpr bool operator==(const Rational& left, const Rational& right) noexcept = default;
  /// Exact for all values: compares continued fractions, so no product can overflow.
  friend std::strong_ordering operator<=>(const Rational& left, const Rational& right) noexcept;

 private:
  constexpr Rational(int128 num, int128 den) noexcept : num_(num), den_(den) {}

  friend Result<Rational> add(const Rational& left, const Rational& right);
  friend Result<Rational> multiply(const Rational& left, const Rational& right);
  friend Result<Rational> divide(const Rational& left, const Rational& right);

  int128 num_ = 0;
  int128 den_ = 1;
};

/// Exact; out_of_range when numerator or denominator leaves 128 bits after reducing.
Result<Rational> add(const Rational& left, const Rational& right);
Result<Rational> subtract(const Rational& left, const Rational& right);
Result<Rational> multiply(const Rational& left, const Rational& right);
/// invalid_value when `right` is zero.
Result<Rational> divide(const Rational& left, const Rational& right);

/// Decimal text of a 128-bit integer (the standard library has none).
std::string to_decimal_text(int128 integer);

}  // namespace osto::billing
