// Which share of a period is left from an instant on, in seconds or in local days.
#pragma once

#include "core/metering/meter_events.hpp"

namespace osto::billing {

/// Answers for one window. Days: an event's own day counts whole; the day in which the window ends in mid-day counts
/// where policy.day_count is inclusive.
class TimeShare {
 public:
  /// Errors: invalid_value (no window, an empty one, a unit other than second and day).
  static Result<TimeShare> make(const BillingPolicy& policy, const Zone& zone, const MeterWindow& window);

  /// From `instant` (or the start of the window, when later) to its end, of the full period.
  ///   26 May to 1 June of 31 days: 6/31
  Result<Rational> rest_from(Instant instant) const;
  Result<Rational> whole() const { return rest_from(start_); }

  /// Units of time between two instants: seconds, or local days of which the first counts whole and the last where
  /// day_count is inclusive. `from_day`: days before it are counted already; moved on.
  Result<Rational> active(Instant on, Instant off, bool is_open, std::int64_t& from_day) const;

  Instant start() const { return start_; }
  Instant end() const { return end_; }

 private:
  TimeShare(DayCount day_count, const Zone& zone) : day_count_(day_count), zone_(&zone) {}
  std::int64_t day_of(Instant instant) const { return zone_->local_date(instant).days_since_epoch(); }
  /// The day before which time until `instant` ends.
  std::int64_t end_day_of(Instant instant) const;

  DayCount day_count_;
  const Zone* zone_;
  Instant start_, end_;
  bool counts_days_ = false;
  std::int64_t full_ = 1;              ///< days, or microseconds
};

}  // namespace osto::billing
