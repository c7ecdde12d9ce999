#include "core/money/allocate.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "base/checked.hpp"
#include "core/money/rounding.hpp"

namespace osto::billing {
namespace {

Result<std::int64_t> total_weight(std::span<const std::int64_t> weights) {
  std::int64_t total = 0;
  for (const std::int64_t weight : weights) {
    if (weight < 0) return fail(ErrorCode::invalid_value, "a weight cannot be negative");
    OSTO_TRY(total, checked_add(total, weight));
  }
  if (total == 0) return fail(ErrorCode::invalid_value, "at least one weight must be positive");
  return total;
}

}  // namespace

Result<std::vector<Minor>> allocate(Minor total, std::span<const std::int64_t> weights) {
  OSTO_CHECK(make_minor(total.value));
  OSTO_TRY(const std::int64_t weight_sum, total_weight(weights));
  const std::int64_t sign = total.value < 0 ? -1 : 1;
  const std::int64_t magnitude = total.value * sign;

  std::vector<Minor> parts(weights.size());
  std::vector<int128> remainders(weights.size());
  std::int64_t left_over = magnitude;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    // 10^17 x 2^63 < 2^127: cannot overflow.
    const int128 product = int128{magnitude} * weights[i];
    parts[i].value = static_cast<std::int64_t>(product / weight_sum);
    remainders[i] = product % weight_sum;
    left_over -= parts[i].value;
  }

  // The remainders sum to left_over x weight_sum and each is below weight_sum, so there are more positive ones
  // than units left over: a part with a zero remainder (a zero weight too) never gets a unit.
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return remainders[left] != remainders[right] ? remainders[left] > remainders[right] : left < right;
  });
  for (std::size_t i = 0; i < static_cast<std::size_t>(left_over); ++i) ++parts[order[i]].value;
  for (Minor& part : parts) part.value *= sign;
  return parts;
}

Result<std::vector<Minor>> apportion(Minor total, std::span<const Rational> exact_parts, DiscountTie tie) {
  std::vector<Minor> parts;
  std::vector<Rational> fractions;
  int128 left_over = total.value;
  for (const Rational& exact : exact_parts) {
    OSTO_TRY(const Rounded floored, round_minor(exact, RoundingMode::floor));
    parts.push_back(floored.amount_minor);
    fractions.push_back(floored.residue);
    left_over -= floored.amount_minor.value;
  }
  if (parts.empty()) return parts;
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    if (fractions[left] != fractions[right]) return fractions[left] > fractions[right];
    if (tie == DiscountTie::largest && exact_parts[left] != exact_parts[right]) return exact_parts[left] > exact_parts[right];
    return tie == DiscountTie::last ? left > right : left < right;
  });
  const int128 count = static_cast<int128>(parts.size());
  int128 rounds = left_over / count;
  if (left_over % count < 0) --rounds;  // so that 0 <= singles < count
  const int128 singles = left_over - rounds * count;
  for (int128 i = 0; i < count; ++i) {
    Minor& part = parts[order[static_cast<std::size_t>(i)]];
    OSTO_TRY(const std::int64_t moved, checked_narrow(part.value + rounds + (i < singles ? 1 : 0)));
    OSTO_TRY(part, make_minor(moved));
  }
  return parts;
}

}  // namespace osto::billing
