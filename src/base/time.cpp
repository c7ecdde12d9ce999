#include <osto_billing/time.hpp>

#include <chrono>

#include "base/checked.hpp"

namespace osto::billing {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kMaxYear = 9999;
constexpr std::int64_t kMaxMonthShift = 12 * kMaxYear;

constexpr year_month_day to_chrono(Date date) noexcept {
  return year_month_day(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
                        std::chrono::day(static_cast<unsigned>(date.day())));
}

/// Reads exactly `width` digits at `position`; -1 when there is anything else.
constexpr int read_digits(std::string_view text, std::size_t position, std::size_t width) noexcept {
  if (position + width > text.size()) return -1;
  int number = 0;
  for (const char c : text.substr(position, width)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

void append_padded(std::string& text, std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text.append(digits);
}

Failure malformed_date() { return fail(ErrorCode::invalid_value, "not a date; YYYY-MM-DD is allowed"); }

Failure malformed_instant() {
  return fail(ErrorCode::invalid_value, "not an instant; YYYY-MM-DDTHH:MM:SS[.ffffff]Z is allowed");
}

Failure empty_date() { return fail(ErrorCode::invalid_value, "a date is required"); }

/// Microseconds of "[.f{1,6}]" (without the Z), or -1. ".5" is 500000.
std::int64_t read_fraction(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const std::size_t width = text.size() - 1;
  if (text.front() != '.' || width < 1 || width > 6) return -1;
  std::int64_t fraction = read_digits(text, 1, width);
  if (fraction < 0) return -1;
  for (std::size_t i = width; i < 6; ++i) fraction *= 10;
  return fraction;
}

}  // namespace

Result<Instant> Instant::parse(std::string_view text) {
  constexpr std::size_t kSecondsEnd = 19;  // after "YYYY-MM-DDTHH:MM:SS"
  if (text.size() < kSecondsEnd + 1 || text.back() != 'Z') return malformed_instant();
  if (text[10] != 'T' || text[13] != ':' || text[16] != ':') return malformed_instant();
  const int hour = read_digits(text, 11, 2);
  const int minute = read_digits(text, 14, 2);
  const int second = read_digits(text, 17, 2);
  const std::int64_t fraction = read_fraction(text.substr(kSecondsEnd, text.size() - 1 - kSecondsEnd));
  const bool in_range = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (!in_range || fraction < 0) return malformed_instant();
  const auto date = Date::parse(text.substr(0, 10));
  if (!date.has_value()) return malformed_instant();
  const std::int64_t seconds = date.value().days_since_epoch() * kSecondsPerDay + hour * 3600 + minute * 60 + second;
  const Instant instant = from_microseconds(seconds * kMicrosecondsPerSecond + fraction);
  if (instant.is_empty()) return fail(ErrorCode::out_of_range, "instants range from 1970 to 9999");
  return instant;
}

std::string Instant::to_string() const {
  if (is_empty()) return {};
  const std::int64_t days = microseconds_ / kMicrosecondsPerDay;
  const std::int64_t rest = microseconds_ % kMicrosecondsPerDay;
  const std::int64_t seconds = rest / kMicrosecondsPerSecond;
  const auto date = Date::from_days_since_epoch(days);
  std::string text = date.has_value() ? date.value().to_string() : std::string();
  text.push_back('T');
  append_padded(text, seconds / 3600, 2);
  text.push_back(':');
  append_padded(text, seconds / 60 % 60, 2);
  text.push_back(':');
  append_padded(text, seconds % 60, 2);
  text.push_back('.');
  append_padded(text, rest % kMicrosecondsPerSecond, 6);
  text.push_back('Z');
  return text;
}

Result<Instant> plus(Instant instant, Microseconds duration) {
  if (instant.is_empty()) return fail(ErrorCode::invalid_value, "an instant is required");
  OSTO_TRY(const std::int64_t microseconds, checked_add(instant.microseconds(), duration.value));
  const Instant moved = Instant::from_microseconds(microseconds);
  if (moved.is_empty()) return fail(ErrorCode::out_of_range, "instants range from 1970 to 9999");
  return moved;
}

Result<Instant> minus(Instant instant, Microseconds duration) {
  OSTO_TRY(const std::int64_t opposite, checked_subtract(std::int64_t{0}, duration.value));
  return plus(instant, Microseconds{opposite});
}

Microseconds elapsed(Instant start, Instant end) noexcept {
  if (start.is_empty() || end.is_empty()) return {};
  return Microseconds{end.microseconds() - start.microseconds()};
}

Result<Date> Date::from_ymd(int year, int month, int day) {
  if (year < 1 || year > kMaxYear) return fail(ErrorCode::out_of_range, "dates range over the years 1 to 9999");
  if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
    return fail(ErrorCode::invalid_value, "the calendar has no such day");
  }
  return Date(year, month, day);
}

Result<Date> Date::from_days_since_epoch(std::int64_t days) {
  constexpr sys_days kFirst = std::chrono::year(1) / 1 / 1;
  constexpr sys_days kLast = std::chrono::year(kMaxYear) / 12 / 31;
  if (days < kFirst.time_since_epoch().count() || days > kLast.time_since_epoch().count()) {
    return fail(ErrorCode::out_of_range, "dates range over the years 1 to 9999");
  }
  const year_month_day ymd{sys_days(std::chrono::days(static_cast<std::int32_t>(days)))};
  return Date(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
              static_cast<int>(static_cast<unsigned>(ymd.day())));
}

Result<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return malformed_date();
  const auto date = from_ymd(read_digits(text, 0, 4), read_digits(text, 5, 2), read_digits(text, 8, 2));
  if (!date.has_value()) return malformed_date();
  return date;
}

std::string Date::to_string() const {
  if (is_empty()) return {};
  std::string text;
  append_padded(text, year_, 4);
  text.push_back('-');
  append_padded(text, month_, 2);
  text.push_back('-');
  append_padded(text, day_, 2);
  return text;
}

std::int64_t Date::days_since_epoch() const noexcept { return sys_days(to_chrono(*this)).time_since_epoch().count(); }

Result<Date> add_days(Date date, std::int64_t days) {
  if (date.is_empty()) return empty_date();
  OSTO_TRY(const std::int64_t moved, checked_add(date.days_since_epoch(), days));
  return Date::from_days_since_epoch(moved);
}

Result<Date> add_months_clamped(Date date, std::int64_t months) {
  if (date.is_empty()) return empty_date();
  if (months < -kMaxMonthShift || months > kMaxMonthShift) {
    return fail(ErrorCode::out_of_range, "dates range over the years 1 to 9999");
  }
  const std::int64_t month_number = std::int64_t{date.year()} * 12 + (date.month() - 1) + months;
  const auto year = static_cast<int>(month_number / 12);
  const auto month = static_cast<int>(month_number % 12) + 1;
  if (month_number < 12 || year > kMaxYear) {
    return fail(ErrorCode::out_of_range, "dates range over the years 1 to 9999");
  }
  const int last_day = days_in_month(year, month);
  return Date::from_ymd(year, month, date.day() < last_day ? date.day() : last_day);
}

Result<Date> first_of_month(Date date) {
  if (date.is_empty()) return empty_date();
  return Date::from_ymd(date.year(), date.month(), 1);
}

std::int64_t days_between(Date start, Date end) noexcept {
  if (start.is_empty() || end.is_empty()) return 0;
  return end.days_since_epoch() - start.days_since_epoch();
}

int days_in_month(int year, int month) noexcept {
  if (year < 1 || year > kMaxYear || month < 1 || month > 12) return 0;
  const auto last = std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

Weekday weekday_of(Date date) noexcept {
  return static_cast<Weekday>(std::chrono::weekday(sys_days(to_chrono(date))).iso_encoding());
}

}  // namespace osto::billing
