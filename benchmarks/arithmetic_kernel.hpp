// The yardstick: the arithmetic of one line and nothing else, in 64- and 128-bit integers. Nothing is checked, kept or named.
#pragma once

#include <cstdint>

namespace osto::billing::benchmarks {

struct KernelLine {
  std::int64_t quantity_milli = 0;   ///< thousandths of a unit
  std::int64_t price_ten_thousandths = 0;  ///< per unit, of a minor unit; of metered lines four tiers count instead
  std::int64_t share_numerator = 1, share_denominator = 1;
  bool is_metered = false;
};

/// Rates the line (tiers, share, one rounding half up), taxes it at 18 %, converts it at 83.25, and gives the sum.
std::int64_t kernel_amount(const KernelLine& line);

}  // namespace osto::billing::benchmarks
