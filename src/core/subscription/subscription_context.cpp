#include "core/subscription/subscription_context.hpp"

#include "base/rational.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {

std::optional<Instant> SubscriptionContext::billed_through_of(ChargeId charge_id) const {
  for (const BilledThrough& billed : billed_through) {
    if (billed.charge_id == charge_id) return billed.service_end;
  }
  return std::nullopt;
}

Result<Minor> paid_part_of(const LineRow& line, const std::optional<BalanceRow>& balance) {
  if (!balance) return Minor{};
  if (balance->due_minor.is_zero()) return line.amount_minor;
  OSTO_TRY(Minor paid, add(balance->allocated_minor, balance->credit_applied_minor));
  OSTO_TRY(paid, add(paid, balance->prepaid_applied_minor));
  OSTO_TRY(paid, add(paid, balance->withheld_minor));
  OSTO_TRY(const Rational ratio, Rational::make(paid.value, balance->total_minor.value));
  OSTO_TRY(const Rounded part, multiply(line.amount_minor, ratio, RoundingMode::down));
  return std::max(part.amount_minor, Minor{});
}

}  // namespace osto::billing
