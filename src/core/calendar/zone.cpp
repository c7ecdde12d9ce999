#include "core/calendar/zone.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace osto::billing {
namespace {

constexpr std::int64_t floor_divide(std::int64_t value, std::int64_t divisor) noexcept {
  return value / divisor - (value % divisor < 0 ? 1 : 0);
}

/// The segment in force at `microseconds`: the last transition not after it, else the first.
std::size_t segment_at(std::span<const ZoneTransition> transitions, std::int64_t microseconds) noexcept {
  const std::int64_t seconds = floor_divide(microseconds, kMicrosecondsPerSecond);
  const auto after = std::ranges::upper_bound(transitions, seconds, {}, &ZoneTransition::utc_seconds);
  return after == transitions.begin() ? 0 : static_cast<std::size_t>(after - transitions.begin()) - 1;
}

std::int64_t local_microseconds(const Zone& zone, Instant instant) noexcept {
  return instant.microseconds() + std::int64_t{zone.offset_at(instant)} * kMicrosecondsPerSecond;
}

}  // namespace

std::int32_t Zone::offset_at(Instant instant) const noexcept {
  return transitions_[segment_at(transitions_, instant.microseconds())].offset_seconds;
}

Date Zone::local_date(Instant instant) const noexcept {
  if (instant.is_empty()) return Date();
  const auto date = Date::from_days_since_epoch(floor_divide(local_microseconds(*this, instant), kMicrosecondsPerDay));
  return date.has_value() ? date.value() : Date();
}

std::int64_t Zone::local_time_of_day(Instant instant) const noexcept {
  if (instant.is_empty()) return 0;
  const std::int64_t local = local_microseconds(*this, instant);
  return local - floor_divide(local, kMicrosecondsPerDay) * kMicrosecondsPerDay;
}

Result<Instant> Zone::to_instant(Date local_date, std::int64_t microseconds_of_day) const {
  if (local_date.is_empty()) return fail(ErrorCode::invalid_value, "a date is required");
  if (microseconds_of_day < 0 || microseconds_of_day >= kMicrosecondsPerDay) {
    return fail(ErrorCode::invalid_value, "a time of day is from 00:00 up to 24:00");
  }
  const std::int64_t local = local_date.days_since_epoch() * kMicrosecondsPerDay + microseconds_of_day;
  // Walk the segments forward from two days before (no offset is larger). The first segment that has not ended
  // by the wanted time decides: inside it lies the earlier of two occurrences; a wanted time before its start
  // fell into the gap in front of it, and its start is the first instant after the gap.
  std::size_t i = segment_at(transitions_, local - 2 * kMicrosecondsPerDay);
  std::int64_t found = 0;
  for (;; ++i) {
    found = local - std::int64_t{transitions_[i].offset_seconds} * kMicrosecondsPerSecond;
    const bool is_last = i + 1 == transitions_.size();
    if (is_last || found < transitions_[i + 1].utc_seconds * kMicrosecondsPerSecond) break;
  }
  if (i > 0) found = std::max(found, transitions_[i].utc_seconds * kMicrosecondsPerSecond);
  const Instant instant = Instant::from_microseconds(found);
  if (instant.is_empty()) return fail(ErrorCode::out_of_range, "instants range from 1970 to 9999");
  return instant;
}

Result<Instant> Zone::start_of_day(Date local_date) const { return to_instant(local_date, 0); }

}  // namespace osto::billing
