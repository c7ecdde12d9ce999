#include "core/proration/change_instant.hpp"

#include "core/calendar/moments.hpp"

namespace osto::billing {

Result<ChangeInstants> change_instants(const Zone& zone, const BillingPolicy& policy, Instant change) {
  if (policy.proration_unit == ProrationUnit::second) return ChangeInstants{change, change};
  OSTO_TRY(const Instant day, last_midnight(zone, change));
  OSTO_TRY(const Instant next_day, next_midnight(zone, change));
  switch (policy.change_day) {
    case ChangeDay::new_terms: return ChangeInstants{day, day};
    case ChangeDay::old_terms: return ChangeInstants{next_day, next_day};
    case ChangeDay::both_terms: return ChangeInstants{next_day, day};
  }
  return ChangeInstants{change, change};
}

Result<Instant> billed_until(const Zone& zone, const BillingPolicy& policy, Instant end) {
  if (policy.proration_unit == ProrationUnit::second) return end;
  return policy.end_day == EndDay::billed ? next_midnight(zone, end) : last_midnight(zone, end);
}

}  // namespace osto::billing
