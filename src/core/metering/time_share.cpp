#include "core/metering/time_share.hpp"

#include <algorithm>

namespace osto::billing {

std::int64_t TimeShare::end_day_of(Instant instant) const {
  const bool is_in_mid_day = zone_->local_time_of_day(instant) > 0;
  return day_of(instant) + (is_in_mid_day && day_count_ == DayCount::inclusive ? 1 : 0);
}

Result<TimeShare> TimeShare::make(const BillingPolicy& policy, const Zone& zone, const MeterWindow& window) {
  if (!window.start) return fail(ErrorCode::invalid_value, "is absent; usage by time needs it", "/period_start");
  if (!window.end) return fail(ErrorCode::invalid_value, "is absent; usage by time needs it", "/period_end");
  TimeShare share(policy.day_count, zone);
  share.start_ = *window.start;
  share.end_ = *window.end;
  const Period full = window.full.value_or(Period{share.start_, share.end_});
  share.counts_days_ = policy.proration_unit == ProrationUnit::day;
  if (!share.counts_days_ && policy.proration_unit != ProrationUnit::second) {
    return fail(ErrorCode::invalid_value, "of usage by time must be second or day", "/policy/proration_unit");
  }
  if (share.counts_days_) {
    share.full_ = window.full_days.value_or(share.end_day_of(full.end) - share.day_of(full.start));
  } else {
    share.full_ = window.full_days ? *window.full_days * kMicrosecondsPerDay : elapsed(full.start, full.end).value;
  }
  if (share.full_ < 1) return fail(ErrorCode::invalid_value, "must be after the period's start", "/full_period_end");
  return share;
}

Result<Rational> TimeShare::rest_from(Instant instant) const {
  const Instant from = std::clamp(instant, start_, end_);
  const std::int64_t rest = counts_days_ ? std::max<std::int64_t>(end_day_of(end_) - day_of(from), 0) : elapsed(from, end_).value;
  return Rational::make(rest, full_);
}

Result<Rational> TimeShare::active(Instant on, Instant off, bool is_open, std::int64_t& from_day) const {
  const Instant from = std::clamp(on, start_, end_);
  const Instant to = std::clamp(off, start_, end_);
  if (!counts_days_) return Rational::make(elapsed(from, to).value, full_);
  const std::int64_t first = std::max(day_of(from), from_day);
  const bool counts_last = day_count_ == DayCount::inclusive;
  const std::int64_t end = is_open ? end_day_of(to) : day_of(to) + (counts_last ? 1 : 0);
  if (end <= first) return Rational();
  from_day = end;
  return Rational::make(end - first, full_);
}

}  // namespace osto::billing
