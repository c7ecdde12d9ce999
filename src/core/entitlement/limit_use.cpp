#include "core/entitlement/limit_use.hpp"

#include <algorithm>

namespace osto::billing {

Result<std::optional<Decimal>> remaining_of(const LimitUse& use) {
  const bool is_bounded = use.limit && (use.kind == LimitKind::hard || use.overshoot);
  if (!is_bounded) return std::optional<Decimal>();
  OSTO_TRY(const Decimal most, add(*use.limit, use.overshoot.value_or(Decimal())));
  OSTO_TRY(const Decimal taken, add(use.used, use.held));
  OSTO_TRY(const Decimal left, subtract(most, taken));
  return std::optional(std::max(left, Decimal()));
}

Result<std::vector<std::int64_t>> thresholds_reached(const Decimal& limit, const Decimal& used, std::span<const std::int64_t> percents,
                                                     std::span<const std::int64_t> known) {
  std::vector<std::int64_t> reached;
  if (used <= Decimal()) return reached;
  OSTO_TRY(const Decimal hundredfold, multiply(used, Decimal::from_integer(100)));
  for (const std::int64_t percent : percents) {
    OSTO_TRY(const Decimal needed, multiply(limit, Decimal::from_integer(percent)));
    if (hundredfold < needed || std::find(known.begin(), known.end(), percent) != known.end()) continue;
    reached.push_back(percent);
  }
  return reached;
}

}  // namespace osto::billing
