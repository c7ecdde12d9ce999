// Which instant a moment stands for, and zones whose offset never changes.
#pragma once

#include <osto_billing/moment.hpp>

#include "core/calendar/zone.hpp"

#include <memory>

namespace osto::billing {

/// The instant; a day stands for its start in the zone. Errors: invalid_value (an empty moment), out_of_range.
Result<Instant> start_of(const Moment& moment, const Zone& zone);
/// The same for where a span ends; a day that counts itself (`day_counts`) stands for the start of the next one.
Result<Instant> end_of(const Moment& moment, const Zone& zone, bool day_counts);

/// The start of the local day after the one that contains `instant`.
Result<Instant> next_midnight(const Zone& zone, Instant instant);
/// The start of the local day that contains `instant`.
Result<Instant> last_midnight(const Zone& zone, Instant instant);

/// A zone as billing uses it: by its own rules, or by the offset that it had at one instant, for ever. Owns what its
/// Zone views; copies share it.
class BillingZone {
 public:
  explicit BillingZone(const Zone& rules) : zone_(rules) {}
  /// The zone's name stays, its clock changes do not.
  BillingZone(const Zone& rules, Instant fixed_at);

  const Zone& zone() const noexcept { return zone_; }

 private:
  std::shared_ptr<const ZoneTransition> offset_;
  Zone zone_;
};

}  // namespace osto::billing
