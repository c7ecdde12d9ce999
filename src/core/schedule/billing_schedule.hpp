// The periods of a subscription: boundaries from an anchor, a trial before, an end, pauses and changes of the boundaries.
#pragma once

#include "core/calendar/moments.hpp"
#include "core/proration/proration_share.hpp"

#include <osto_billing/policies.hpp>
#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>
#include <vector>

namespace osto::billing {

/// From `from` on, boundaries lie `cycle` apart from `anchor` in `zone`.
struct Cadence {
  Instant from;
  BillingZone zone;
  Instant anchor;
  Cycle cycle;
  /// The period that is running at `from` keeps its number and ends at its own next boundary (a company moves to another
  /// zone). Otherwise it is cut there, and a part up to the first new boundary follows.
  bool keeps_period = false;
};

struct ScheduleTerms {
  Instant start;                     ///< of the subscription, with its trial
  Instant billing_start;             ///< = start without a trial
  std::optional<Instant> end;
  std::vector<Cadence> cadences;     ///< sorted by from, the first not later than billing_start
  std::vector<Period> pauses;        ///< sorted, apart from each other
};

struct ScheduledPeriod {
  Period span;
  Period full;        ///< the whole period it belongs to, boundary to boundary
  PeriodKind kind = PeriodKind::full;
  std::size_t cadence = 0;
  ProrationShare share{};
  Rational applied_share{1};
  Instant invoice_at{};
};

/// How many periods, and up to which start; whichever is reached first.
struct ScheduleLimit {
  std::size_t count = 12;
  std::optional<Instant> last_start;
};

/// The periods in order. They tile: each begins where the one before ended, the first at `start`.
///   Shares of parts: by the policy; a leading part also by leading_period, a part cut by the end also by last_period.
///   Pauses: by pause_billing. stop, billed in advance: the period in which the pause begins stays whole; periods that
///   begin in it are not billed, from the resumption on the rest is. credit, and all billing in arrears: the paused part
///   alone is not billed. keep_billing: as if there were none.
/// Errors: invalid_value (end before start), out_of_range (past the zone table).
Result<std::vector<ScheduledPeriod>> draw_schedule(const BillingPolicy& policy, const ScheduleTerms& terms,
                                                   const ScheduleLimit& limit);

}  // namespace osto::billing
