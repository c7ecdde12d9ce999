// Instant (a moment, UTC, microseconds) and Date (a civil day without a zone). Turning one into the other needs
// a zone: src/core/calendar/zone.hpp.
//
// Ownership: values. Thread-safety: as any value type.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <osto_billing/result.hpp>

namespace osto::billing {

inline constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
inline constexpr std::int64_t kSecondsPerDay = 86'400;
inline constexpr std::int64_t kMicrosecondsPerDay = kSecondsPerDay * kMicrosecondsPerSecond;

/// A span of elapsed time. Days and months are not one: they belong to the calendar.
struct Microseconds {
  std::int64_t value = 0;

  friend constexpr auto operator<=>(const Microseconds&, const Microseconds&) noexcept = default;
};

/// Microseconds since 1970-01-01T00:00:00Z, without leap seconds, from 1970 to the end of 9999. A
/// default-constructed Instant is empty: it orders before every other and prints as "".
class Instant {
 public:
  static constexpr std::int64_t kMinMicroseconds = 0;
  static constexpr std::int64_t kMaxMicroseconds = 253'402'300'799'999'999;  // 9999-12-31T23:59:59.999999Z

  constexpr Instant() noexcept = default;

  /// Outside the range gives the empty Instant: no object holds an unprintable moment.
  static constexpr Instant from_microseconds(std::int64_t microseconds) noexcept {
    const bool in_range = microseconds >= kMinMicroseconds && microseconds <= kMaxMicroseconds;
    return in_range ? Instant(microseconds) : Instant();
  }

  /// Reads RFC 3339 in one spelling: YYYY-MM-DDTHH:MM:SS[.f{1,6}]Z, capitals, no offset, no leap second.
  /// Errors: invalid_value, out_of_range (before 1970).
  static Result<Instant> parse(std::string_view text);

  /// "2026-11-01T00:00:00.000000Z": always six digits and Z.
  std::string to_string() const;

  constexpr bool is_empty() const noexcept { return microseconds_ == kEmpty; }
  /// The count; only meaningful when not empty (an empty one gives the smallest int64).
  constexpr std::int64_t microseconds() const noexcept { return microseconds_; }

  friend constexpr auto operator<=>(const Instant&, const Instant&) noexcept = default;

 private:
  static constexpr std::int64_t kEmpty = std::numeric_limits<std::int64_t>::min();
  constexpr explicit Instant(std::int64_t microseconds) noexcept : microseconds_(microseconds) {}

  std::int64_t microseconds_ = kEmpty;
};

/// Errors: invalid_value (empty instant), out_of_range (leaves 1970..9999).
Result<Instant> plus(Instant instant, Microseconds duration);
Result<Instant> minus(Instant instant, Microseconds duration);
/// end - start; negative when end is earlier. Both must not be empty.
Microseconds elapsed(Instant start, Instant end) noexcept;

/// Half-open [start, end).
struct Period {
  Instant start;
  Instant end;

  constexpr bool contains(Instant instant) const noexcept { return start <= instant && instant < end; }
  constexpr bool is_empty() const noexcept { return end <= start; }
  friend constexpr auto operator<=>(const Period&, const Period&) noexcept = default;
};

/// ISO 8601 numbers.
enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day of the proleptic Gregorian calendar, years 1 to 9999. A default-constructed Date is empty: it orders
/// before every other and prints as "".
class Date {
 public:
  constexpr Date() noexcept = default;

  /// Errors: invalid_value (no such day), out_of_range (year outside 1..9999).
  static Result<Date> from_ymd(int year, int month, int day);

  /// The day that is `days` after 1970-01-01 (negative before). Errors: out_of_range.
  static Result<Date> from_days_since_epoch(std::int64_t days);

  /// Reads YYYY-MM-DD and nothing else. Errors: invalid_value.
  static Result<Date> parse(std::string_view text);

  /// "2026-11-01".
  std::string to_string() const;

  constexpr bool is_empty() const noexcept { return year_ == 0; }
  constexpr int year() const noexcept { return year_; }
  constexpr int month() const noexcept { return month_; }
  constexpr int day() const noexcept { return day_; }

  /// Days since 1970-01-01. Must not be empty.
  std::int64_t days_since_epoch() const noexcept;

  friend constexpr auto operator<=>(const Date&, const Date&) noexcept = default;

 private:
  constexpr Date(int year, int month, int day) noexcept
      : year_(static_cast<std::int16_t>(year)),
        month_(static_cast<std::uint8_t>(month)),
        day_(static_cast<std::uint8_t>(day)) {}

  std::int16_t year_ = 0;
  std::uint8_t month_ = 0;
  std::uint8_t day_ = 0;
};

/// Errors of the three: invalid_value (empty date), out_of_range (leaves years 1..9999).
Result<Date> add_days(Date date, std::int64_t days);
/// The same day of the month, or the month's last day when it has no such day:
/// 2026-01-31 + 1 month = 2026-02-28, + 2 months = 2026-03-31.
Result<Date> add_months_clamped(Date date, std::int64_t months);
Result<Date> first_of_month(Date date);
/// Days from `start` to `end`, half-open: days_between(2026-02-01, 2026-03-01) = 28. Neither may be empty.
std::int64_t days_between(Date start, Date end) noexcept;
/// 28..31; 0 when there is no such month.
int days_in_month(int year, int month) noexcept;
/// Must not be empty.
Weekday weekday_of(Date date) noexcept;

}  // namespace osto::billing
