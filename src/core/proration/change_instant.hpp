// Whose a day is when terms change, or a subscription ends, within it.
#pragma once

#include "core/calendar/zone.hpp"

#include <osto_billing/policies.hpp>

namespace osto::billing {

/// Where the old terms stop and the new ones begin.
struct ChangeInstants {
  Instant old_end;
  Instant new_start;
};

/// By elapsed time both are the instant itself. By days, with a change at 10:30 on the 17th:
///   new_terms:  the old terms end and the new begin with the 17th.
///   old_terms:  with the 18th.
///   both_terms: the old terms keep the 17th and the new are billed for it too.
/// A change exactly at midnight is a change on the day that begins there. Errors: out_of_range.
Result<ChangeInstants> change_instants(const Zone& zone, const BillingPolicy& policy, Instant change);

/// Until when a subscription that ends at `end` is billed. By elapsed time, until then; by days, up to the day of the
/// end (unbilled) or with it (billed). Errors: out_of_range.
Result<Instant> billed_until(const Zone& zone, const BillingPolicy& policy, Instant end);

}  // namespace osto::billing
