#include "benchmarks/arithmetic_kernel.hpp"

#include <osto_billing/int128.hpp>

#include <algorithm>

namespace osto::billing::benchmarks {
namespace {

struct Tier { std::int64_t up_to_milli, price_ten_thousandths; };
constexpr Tier kTiers[] = {{1'000'000, 500'000}, {10'000'000, 400'000}, {100'000'000, 300'000}, {9'000'000'000'000'000, 200'000}};
constexpr int128 kScale = 1000 * static_cast<int128>(10'000);  // thousandths x ten-thousandths

std::int64_t divide_half_up(int128 numerator, int128 denominator) {
  return static_cast<std::int64_t>((2 * numerator + denominator) / (2 * denominator));
}

}  // namespace

std::int64_t kernel_amount(const KernelLine& line) {
  int128 exact = 0;
  if (line.is_metered) {
    std::int64_t below = 0;
    for (const Tier& tier : kTiers) {
      const std::int64_t inside = std::clamp<std::int64_t>(line.quantity_milli - below, 0, tier.up_to_milli - below);
      exact += static_cast<int128>(inside) * tier.price_ten_thousandths;
      below = tier.up_to_milli;
    }
  } else {
    exact = static_cast<int128>(line.quantity_milli) * line.price_ten_thousandths;
  }
  const std::int64_t amount = divide_half_up(exact * line.share_numerator, kScale * line.share_denominator);
  const std::int64_t tax = divide_half_up(static_cast<int128>(amount) * 18, 100);
  const std::int64_t converted = divide_half_up(static_cast<int128>(amount) * 8325, 100);
  return amount + tax + converted;
}

}  // namespace osto::billing::benchmarks
