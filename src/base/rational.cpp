#include "base/rational.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <string>
#include <utility>

#include "base/checked.hpp"

namespace osto::billing {
namespace {

constexpr uint128 magnitude_of(int128 value) noexcept {
  return value < 0 ? uint128{0} - static_cast<uint128>(value) : static_cast<uint128>(value);
}

constexpr bool fits_64(uint128 value) noexcept { return (value >> 64) == 0; }

/// Shifts and subtractions: a division costs as much as a dozen of them.
std::uint64_t narrow_common_divisor(std::uint64_t a, std::uint64_t b) noexcept {
  if (a == 0 || b == 0) return a | b;
  const int twos = std::countr_zero(a | b);
  a >>= std::countr_zero(a);
  while (b != 0) {
    b >>= std::countr_zero(b);
    if (a > b) std::swap(a, b);
    b -= a;
  }
  return a << twos;
}

uint128 greatest_common_divisor(uint128 left, uint128 right) noexcept {
  if (left == 1 || right == 1) return 1;
  while (right != 0) {
    // Nearly every pair is narrow, or becomes so in a step.
    if (fits_64(left) && fits_64(right)) return narrow_common_divisor(static_cast<std::uint64_t>(left), static_cast<std::uint64_t>(right));
    left = std::exchange(right, left % right);
  }
  return left;
}

/// For operands known to be in range, where the divisor is too.
int128 common_divisor(int128 left, int128 right) noexcept {
  return static_cast<int128>(greatest_common_divisor(magnitude_of(left), magnitude_of(right)));
}

/// value / divisor, which leaves no rest.
int128 quotient(int128 value, int128 divisor) noexcept { return divisor == 1 ? value : value / divisor; }

/// Compares a/b with c/d for a, c >= 0 and b, d > 0 by their continued fractions: first the whole parts, then the
/// reciprocals of what is left, the other way round. Example: 7/2 and 10/3 both have whole part 3; 1/2 and 1/3
/// remain, and 2/1 < 3/1 turned round says 1/2 > 1/3.
std::strong_ordering compare_magnitudes(int128 a, int128 b, int128 c, int128 d) noexcept {
  while (true) {
    const int128 left_whole = a / b;
    const int128 right_whole = c / d;
    if (left_whole != right_whole) {
      return left_whole < right_whole ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const int128 left_rest = a % b;
    const int128 right_rest = c % d;
    if (left_rest == 0 || right_rest == 0) {
      if (left_rest == right_rest) return std::strong_ordering::equal;
      return left_rest == 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    a = d;
    c = b;
    b = right_rest;
    d = left_rest;
  }
}

/// Digits, a minus before them or not.
Result<int128> int128_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty()) return fail(ErrorCode::invalid_value, "a ratio is num/den");
  int128 integer = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return fail(ErrorCode::invalid_value, "a ratio is num/den");
    OSTO_TRY(integer, checked_multiply(integer, int128{10}));
    OSTO_TRY(integer, checked_add(integer, int128{c - '0'}));
  }
  return negative ? -integer : integer;
}

}  // namespace

Rational::Rational(const Decimal& decimal) noexcept {
  int128 den = 1;
  for (int i = 0; i < decimal.places(); ++i) den *= 10;
  const int128 divisor = common_divisor(decimal.coefficient(), den);
  num_ = quotient(decimal.coefficient(), divisor);
  den_ = quotient(den, divisor);
}

Result<Rational> Rational::make(int128 num, int128 den) {
  if (den == 0) return fail(ErrorCode::invalid_value, "a ratio has no zero denominator");
  const bool negative = (num < 0) != (den < 0);
  uint128 num_magnitude = magnitude_of(num);
  uint128 den_magnitude = magnitude_of(den);
  const uint128 divisor = greatest_common_divisor(num_magnitude, den_magnitude);
  if (divisor != 1) {
    num_magnitude /= divisor;
    den_magnitude /= divisor;
  }
  constexpr auto kLimit = static_cast<uint128>(kInt128Max);
  if (num_magnitude > kLimit || den_magnitude > kLimit) return detail::overflow_in("ratio");
  const auto reduced_num = static_cast<int128>(num_magnitude);
  return Rational(negative ? -reduced_num : reduced_num, static_cast<int128>(den_magnitude));
}

Result<Rational> Rational::parse(std::string_view text) {
  const std::size_t bar = text.find('/');
  if (bar == std::string_view::npos) return fail(ErrorCode::invalid_value, "a ratio is num/den");
  OSTO_TRY(const int128 num, int128_of(text.substr(0, bar)));
  OSTO_TRY(const int128 den, int128_of(text.substr(bar + 1)));
  return make(num, den);
}

std::string Rational::to_string() const { return to_decimal_text(num_) + "/" + to_decimal_text(den_); }

std::strong_ordering operator<=>(const Rational& left, const Rational& right) noexcept {
  if (left.is_negative() != right.is_negative()) {
    return left.is_negative() ? std::strong_ordering::less : std::strong_ordering::greater;
  }
  if (left.is_negative()) return compare_magnitudes(-right.num_, right.den_, -left.num_, left.den_);
  return compare_magnitudes(left.num_, left.den_, right.num_, right.den_);
}

Result<Rational> add(const Rational& left, const Rational& right) {
  // With g = gcd of the denominators the sum is (n1*(d2/g) + n2*(d1/g)) / (d1/g*d2), and only g can still be
  // shared: smaller intermediates than the schoolbook form. 1/6 + 1/4: g = 2, (1*2 + 1*3) / (3*4) = 5/12.
  const int128 shared = left.den() == right.den() ? left.den() : common_divisor(left.den(), right.den());
  OSTO_TRY(const int128 left_part, checked_multiply(left.num(), quotient(right.den(), shared)));
  OSTO_TRY(const int128 right_part, checked_multiply(right.num(), quotient(left.den(), shared)));
  OSTO_TRY(const int128 num, checked_add(left_part, right_part));
  const int128 remaining = common_divisor(num, shared);
  OSTO_TRY(const int128 den, checked_multiply(quotient(left.den(), shared), quotient(right.den(), remaining)));
  const int128 reduced = quotient(num, remaining);
  if (reduced < -kInt128Max) return detail::overflow_in("ratio");
  return Rational(reduced, den);
}

Result<Rational> subtract(const Rational& left, const Rational& right) { return add(left, -right); }

Result<Rational> multiply(const Rational& left, const Rational& right) {
  // Reduced crosswise first: the products are in lowest terms, and overflow only when those do.
  const int128 left_over_right = common_divisor(left.num(), right.den());
  const int128 right_over_left = common_divisor(right.num(), left.den());
  OSTO_TRY(const int128 num, checked_multiply(quotient(left.num(), left_over_right), quotient(right.num(), right_over_left)));
  OSTO_TRY(const int128 den, checked_multiply(quotient(left.den(), right_over_left), quotient(right.den(), left_over_right)));
  return Rational(num, den);
}

Result<Rational> divide(const Rational& left, const Rational& right) {
  if (right.is_zero()) return fail(ErrorCode::invalid_value, "division by zero");
  const Rational reciprocal = right.is_negative() ? Rational(-right.den(), -right.num()) : Rational(right.den(), right.num());
  return multiply(left, reciprocal);
}

std::string to_decimal_text(int128 integer) {
  uint128 rest = magnitude_of(integer);
  std::string text;
  do {
    text.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    rest /= 10;
  } while (rest != 0);
  if (integer < 0) text.push_back('-');
  std::reverse(text.begin(), text.end());
  return text;
}

}  // namespace osto::billing
