// Integer arithmetic that reports overflow instead of wrapping. Everything that adds, subtracts or multiplies
// counts or amounts goes through these.
#pragma once

#include <cstdint>
#include <limits>

#include <osto_billing/int128.hpp>
#include <osto_billing/result.hpp>

namespace osto::billing {

inline constexpr int128 kInt128Max = static_cast<int128>(~uint128{0} >> 1);

namespace detail {
[[nodiscard]] Failure overflow_in(const char* operation);
}

inline Result<std::int64_t> checked_add(std::int64_t left, std::int64_t right) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(left, right, &sum)) return detail::overflow_in("addition");
  return sum;
}

inline Result<std::int64_t> checked_subtract(std::int64_t left, std::int64_t right) {
  std::int64_t difference = 0;
  if (__builtin_sub_overflow(left, right, &difference)) return detail::overflow_in("subtraction");
  return difference;
}

inline Result<std::int64_t> checked_multiply(std::int64_t left, std::int64_t right) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(left, right, &product)) return detail::overflow_in("multiplication");
  return product;
}

inline Result<int128> checked_add(int128 left, int128 right) {
  int128 sum = 0;
  if (__builtin_add_overflow(left, right, &sum)) return detail::overflow_in("addition");
  return sum;
}

inline Result<int128> checked_subtract(int128 left, int128 right) {
  int128 difference = 0;
  if (__builtin_sub_overflow(left, right, &difference)) return detail::overflow_in("subtraction");
  return difference;
}

/// Multiplies through unsigned magnitudes: the compiler's own 128-bit overflow builtin needs a run-time symbol
/// (__muloti4) that libgcc does not have when Clang compiles.
Result<int128> checked_multiply(int128 left, int128 right);

/// Narrows; out_of_range when the value does not fit.
inline Result<std::int64_t> checked_narrow(int128 wide) {
  if (wide < std::numeric_limits<std::int64_t>::min() || wide > std::numeric_limits<std::int64_t>::max()) {
    return detail::overflow_in("narrowing to 64 bits");
  }
  return static_cast<std::int64_t>(wide);
}

}  // namespace osto::billing
