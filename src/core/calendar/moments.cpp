#include "core/calendar/moments.hpp"

#include <limits>

namespace osto::billing {

Result<Instant> start_of(const Moment& moment, const Zone& zone) {
  if (moment.is_empty()) return fail(ErrorCode::invalid_value, "a moment is required");
  return moment.date.is_empty() ? Result<Instant>(moment.instant) : zone.start_of_day(moment.date);
}

Result<Instant> end_of(const Moment& moment, const Zone& zone, bool day_counts) {
  if (moment.date.is_empty() || !day_counts) return start_of(moment, zone);
  OSTO_TRY(const Date next, add_days(moment.date, 1));
  return zone.start_of_day(next);
}

Result<Instant> next_midnight(const Zone& zone, Instant instant) {
  OSTO_TRY(const Date next, add_days(zone.local_date(instant), 1));
  return zone.start_of_day(next);
}

Result<Instant> last_midnight(const Zone& zone, Instant instant) { return zone.start_of_day(zone.local_date(instant)); }

BillingZone::BillingZone(const Zone& rules, Instant fixed_at)
    : offset_(std::make_shared<const ZoneTransition>(
          ZoneTransition{std::numeric_limits<std::int64_t>::min(), rules.offset_at(fixed_at)})),
      zone_(rules.name(), rules.tzdb_version(), std::span(offset_.get(), 1)) {}

}  // namespace osto::billing
