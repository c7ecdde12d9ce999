// Zone: what one IANA time zone says, as plain values. The table is compiled in (docs/decisions/003), so the
// same build gives the same bytes on every machine.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <osto_billing/time.hpp>

namespace osto::billing {

/// From `utc_seconds` on, local time = UTC + `offset_seconds`.
struct ZoneTransition {
  std::int64_t utc_seconds;
  std::int32_t offset_seconds;

  friend constexpr auto operator<=>(const ZoneTransition&, const ZoneTransition&) noexcept = default;
};

/// A view: name and transitions must outlive it (those of find_zone live for ever). Facts reach from 1970 to
/// the end of 2100 UTC; later the last offset holds, and cycle boundaries refuse to go there.
class Zone {
 public:
  /// `transitions` sorted by time and not empty; the first one holds from the beginning of time.
  constexpr Zone(std::string_view name, std::string_view tzdb_version,
                 std::span<const ZoneTransition> transitions) noexcept
      : name_(name), tzdb_version_(tzdb_version), transitions_(transitions) {}

  constexpr std::string_view name() const noexcept { return name_; }
  /// The release of the IANA database, "2025b".
  constexpr std::string_view tzdb_version() const noexcept { return tzdb_version_; }
  constexpr std::span<const ZoneTransition> transitions() const noexcept { return transitions_; }

  /// Seconds east of Greenwich at `instant`.
  std::int32_t offset_at(Instant instant) const noexcept;

  /// The local calendar day; empty for the empty instant.
  Date local_date(Instant instant) const noexcept;
  /// Microseconds since local midnight by the wall clock, 0 .. kMicrosecondsPerDay - 1.
  std::int64_t local_time_of_day(Instant instant) const noexcept;

  /// The instant at which the local clock shows that day and time. A time that does not exist (clocks go
  /// forward) gives the transition itself, the first instant after the gap; a time that happens twice (clocks go
  /// back) gives the earlier one.
  /// Errors: invalid_value (empty date, time outside the day), out_of_range (before 1970 or after 9999).
  Result<Instant> to_instant(Date local_date, std::int64_t microseconds_of_day) const;

  /// to_instant(local_date, 0): midnight, or the first instant of a day whose midnight does not exist.
  Result<Instant> start_of_day(Date local_date) const;

 private:
  std::string_view name_;
  std::string_view tzdb_version_;
  std::span<const ZoneTransition> transitions_;
};

/// The zone of that IANA name, links included ("Asia/Calcutta"). The pointer is never null and lives for ever.
/// Errors: invalid_value (no such zone).
Result<const Zone*> find_zone(std::string_view iana_name);

/// Every name that find_zone knows, sorted.
std::span<const Zone> list_zones() noexcept;

/// The last instant for which the compiled-in table states the rules: 2101-01-01T00:00:00Z, exclusive.
inline constexpr Instant kZoneTableEnd = Instant::from_microseconds(4'133'980'800 * kMicrosecondsPerSecond);

}  // namespace osto::billing
