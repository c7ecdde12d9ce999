#include "base/checked.hpp"

#include <string>

namespace osto::billing {
namespace {

constexpr uint128 magnitude_of(int128 value) noexcept {
  return value < 0 ? uint128{0} - static_cast<uint128>(value) : static_cast<uint128>(value);
}

}  // namespace

namespace detail {

Failure overflow_in(const char* operation) {
  return fail(ErrorCode::out_of_range, std::string("the result of an integer ") + operation + " does not fit");
}

}  // namespace detail

Result<int128> checked_multiply(int128 left, int128 right) {
  const uint128 left_magnitude = magnitude_of(left);
  const uint128 right_magnitude = magnitude_of(right);
  constexpr uint128 kLimit = static_cast<uint128>(kInt128Max);
  // Two magnitudes below 2^63 multiply to less than 2^126: the everyday case needs no 128-bit division.
  const bool both_narrow = (left_magnitude >> 63) == 0 && (right_magnitude >> 63) == 0;
  if (!both_narrow && left_magnitude != 0 && right_magnitude > kLimit / left_magnitude) {
    return detail::overflow_in("multiplication");
  }
  const auto product = static_cast<int128>(left_magnitude * right_magnitude);
  return (left < 0) != (right < 0) ? -product : product;
}

}  // namespace osto::billing
