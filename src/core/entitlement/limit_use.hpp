// How much of a plan's limit is left, and which thresholds of it are reached.
#pragma once

#include <osto_billing/decimal.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <span>
#include <vector>

namespace osto::billing {

/// A limit and what stands against it in a window.
struct LimitUse {
  std::optional<Decimal> limit;      ///< absent: the plan has none
  LimitKind kind = LimitKind::soft;
  std::optional<Decimal> overshoot;  ///< of a soft limit; absent: any amount
  Decimal used, held;                ///< counted; reserved and not yet counted
};

/// What may still be reserved; absent: any amount. Never below 0.
///   Hard, 100, of which 70 are used and 20 held: 10. Soft with an overshoot of 15: 25. Soft without: any amount.
/// Errors: out_of_range.
Result<std::optional<Decimal>> remaining_of(const LimitUse& use);

/// Percentages of the limit that `used` reaches, without those known.
///   Limit 250, used 225 (90 %), of 80, 90 and 100, with 80 known: 90.
/// A limit of 0 is reached whole by any use. Errors: out_of_range.
Result<std::vector<std::int64_t>> thresholds_reached(const Decimal& limit, const Decimal& used, std::span<const std::int64_t> percents,
                                                     std::span<const std::int64_t> known);

}  // namespace osto::billing
