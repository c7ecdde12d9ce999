#include "core/subscription/seat_limit.hpp"

namespace osto::billing {

Result<void> check_seats(const PlanTerms& terms, std::int64_t seat_count) {
  for (const ChargeTerms& charge : terms.charges) {
    const bool is_hard = charge.charge.kind == ChargeKind::seat && charge.charge.limit_kind == LimitKind::hard && charge.charge.limit_quantity;
    if (!is_hard || Decimal::from_integer(seat_count) <= *charge.charge.limit_quantity) continue;
    return fail(ErrorCode::state_conflict, "is above the plan's limit of seats; up to " + charge.charge.limit_quantity->to_string() + " are allowed",
                "/seat_count");
  }
  return {};
}

}  // namespace osto::billing
