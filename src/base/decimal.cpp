#include <osto_billing/decimal.hpp>

#include <algorithm>
#include <string>

#include "base/checked.hpp"
#include "base/rational.hpp"

namespace osto::billing {
namespace {

constexpr int128 power_of_ten_128(int exponent) noexcept {
  int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Failure malformed(std::string_view text) {
  return fail(ErrorCode::invalid_value, "not a decimal number: \"" + std::string(text.substr(0, 64)) +
                                            "\"; digits with an optional leading '-' and fraction are allowed");
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

Result<Decimal> Decimal::parse(std::string_view text) {
  std::string_view rest = text;
  const bool negative = !rest.empty() && rest.front() == '-';
  if (negative) rest.remove_prefix(1);
  const std::size_t point = rest.find('.');
  const std::string_view integer_digits = rest.substr(0, point);
  const std::string_view fraction_digits =
      point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
  if (integer_digits.empty() || (point != std::string_view::npos && fraction_digits.empty()) ||
      !std::all_of(integer_digits.begin(), integer_digits.end(), is_digit) ||
      !std::all_of(fraction_digits.begin(), fraction_digits.end(), is_digit)) {
    return malformed(text);
  }
  if (fraction_digits.size() > static_cast<std::size_t>(kMaxPlaces)) {
    return fail(ErrorCode::invalid_value, "a decimal has at most 12 places");
  }
  constexpr int128 kLimit = power_of_ten_128(kMaxIntegerDigits + kMaxPlaces);
  int128 coefficient = 0;
  for (const std::string_view digits : {integer_digits, fraction_digits}) {
    for (const char c : digits) {
      coefficient = coefficient * 10 + (c - '0');
      if (coefficient >= kLimit) return fail(ErrorCode::out_of_range, "a decimal has at most 25 integer digits");
    }
  }
  return from_parts(negative ? -coefficient : coefficient, static_cast<int>(fraction_digits.size()));
}

Result<Decimal> Decimal::from_parts(int128 coefficient, int places) {
  if (places < 0) return fail(ErrorCode::invalid_value, "a decimal has 0 to 12 places");
  if (coefficient == 0) return Decimal();
  while (places > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    --places;
  }
  if (places > kMaxPlaces) return fail(ErrorCode::invalid_value, "a decimal has 0 to 12 places");
  const int128 limit = power_of_ten_128(kMaxIntegerDigits + places);
  if (coefficient >= limit || coefficient <= -limit) {
    return fail(ErrorCode::out_of_range, "a decimal has at most 25 integer digits");
  }
  return Decimal(coefficient, places);
}

std::string Decimal::to_string() const {
  std::string text = to_decimal_text(coefficient_ < 0 ? -coefficient_ : coefficient_);
  if (places_ > 0) {
    const std::size_t places = places_;
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  if (coefficient_ < 0) text.insert(0, 1, '-');
  return text;
}

Result<Decimal> add(const Decimal& left, const Decimal& right) {
  // Aligned to the longer fraction both stay below 10^37: the sum cannot overflow (decimal.hpp).
  const int places = std::max(left.places(), right.places());
  const int128 left_aligned = left.coefficient() * power_of_ten_128(places - left.places());
  const int128 right_aligned = right.coefficient() * power_of_ten_128(places - right.places());
  return Decimal::from_parts(left_aligned + right_aligned, places);
}

Result<Decimal> subtract(const Decimal& left, const Decimal& right) { return add(left, -right); }

Result<Decimal> multiply(const Decimal& left, const Decimal& right) {
  OSTO_TRY(const int128 coefficient, checked_multiply(left.coefficient(), right.coefficient()));
  auto product = Decimal::from_parts(coefficient, left.places() + right.places());
  if (!product.has_value()) {
    return fail(ErrorCode::out_of_range, "the exact product needs more than 12 places or 25 integer digits");
  }
  return product;
}

}  // namespace osto::billing
