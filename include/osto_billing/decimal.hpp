// Decimal: an exact decimal number with at most 12 places: unit prices, rates in percent, quantities.
// Nothing here rounds: a result that needs more room is an out_of_range error.
//
// Ownership: a value. Thread-safety: as any value type.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include <osto_billing/int128.hpp>
#include <osto_billing/result.hpp>

namespace osto::billing {

/// value = coefficient / 10^places, kept normalised (no trailing zero after the point), so that equal numbers
/// are equal objects: "1.50" is {15, 1}. |value| < 10^25; at 12 places that is below 10^37, so two of them can
/// be aligned, compared and added inside 128 bits.
class Decimal {
 public:
  static constexpr int kMaxPlaces = 12;
  static constexpr int kMaxIntegerDigits = 25;

  /// Zero.
  constexpr Decimal() noexcept = default;

  /// Reads `-?[0-9]+(\.[0-9]+)?` and nothing else: no exponent, no '+', no blanks, no grouping.
  /// Errors: invalid_value (malformed, or more than 12 places), out_of_range (too large).
  static Result<Decimal> parse(std::string_view text);

  static constexpr Decimal from_integer(std::int64_t integer) noexcept { return Decimal(integer, 0); }

  /// coefficient / 10^places: from_parts(1050, 2) is 10.5. Errors: invalid_value (places outside 0..12 after
  /// normalising), out_of_range.
  static Result<Decimal> from_parts(int128 coefficient, int places);

  /// The shortest exact text: "-0.5", "12", "0.000000000001". parse() of it gives the same value.
  std::string to_string() const;

  constexpr int128 coefficient() const noexcept { return coefficient_; }
  constexpr int places() const noexcept { return places_; }
  constexpr bool is_zero() const noexcept { return coefficient_ == 0; }
  constexpr bool is_negative() const noexcept { return coefficient_ < 0; }
  constexpr bool is_integer() const noexcept { return places_ == 0; }

  constexpr Decimal operator-() const noexcept { return Decimal(-coefficient_, places_); }

  friend constexpr bool operator==(const Decimal& left, const Decimal& right) noexcept = default;
  friend constexpr std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) noexcept {
    const int128 left_aligned = left.coefficient_ * power_of_ten(kMaxPlaces - left.places_);
    const int128 right_aligned = right.coefficient_ * power_of_ten(kMaxPlaces - right.places_);
    if (left_aligned < right_aligned) return std::strong_ordering::less;
    if (left_aligned > right_aligned) return std::strong_ordering::greater;
    return std::strong_ordering::equal;
  }

 private:
  constexpr Decimal(int128 coefficient, int places) noexcept
      : coefficient_(coefficient), places_(static_cast<std::uint8_t>(places)) {}

  static constexpr int128 power_of_ten(int exponent) noexcept {
    int128 power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
  }

  int128 coefficient_ = 0;
  std::uint8_t places_ = 0;
};

/// Exact; out_of_range when the result does not fit (a product may also need more than 12 places).
Result<Decimal> add(const Decimal& left, const Decimal& right);
Result<Decimal> subtract(const Decimal& left, const Decimal& right);
Result<Decimal> multiply(const Decimal& left, const Decimal& right);

}  // namespace osto::billing
