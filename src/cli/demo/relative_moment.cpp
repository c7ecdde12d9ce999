#include "cli/demo/relative_moment.hpp"

#include "cli/moments.hpp"

#include <charconv>
#include <optional>
#include <vector>

namespace osto::billing {
namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string clock_text(int minute_of_day) { return two_digits(minute_of_day / 60) + ":" + two_digits(minute_of_day % 60); }

std::string signed_text(int number) { return (number < 0 ? "" : "+") + std::to_string(number); }

}  // namespace

std::string Scalar<cli::RelativeMoment>::print(const cli::RelativeMoment& moment) {
  std::string text = "-" + std::to_string(moment.months_back) + "m";
  if (moment.base == cli::RelativeMoment::Base::end_of_month) text += " eom";
  return text + " " + signed_text(moment.days_on) + "d " + clock_text(moment.minute_of_day);
}

std::string Scalar<cli::RelativeMonth>::print(const cli::RelativeMonth& month) { return signed_text(month.months_on) + "m"; }

std::string Scalar<cli::TimeOfDay>::print(const cli::TimeOfDay& time) { return clock_text(time.minute_of_day); }

}  // namespace osto::billing

namespace osto::billing::cli {
namespace {

constexpr int kMaxCount = 999;

std::optional<int> small_number(std::string_view digits) {
  int number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_whole = problem == std::errc{} && end == digits.data() + digits.size();
  if (!is_whole || number < 0 || number > kMaxCount) return std::nullopt;
  return number;
}

/// "-5m" and 'm' give -5; a sign is required.
std::optional<int> signed_count(std::string_view text, char unit) {
  if (text.size() < 3 || text.back() != unit || (text.front() != '-' && text.front() != '+')) return std::nullopt;
  const std::optional<int> count = small_number(text.substr(1, text.size() - 2));
  if (!count) return std::nullopt;
  return text.front() == '-' ? -*count : *count;
}

std::vector<std::string_view> split_at_blanks(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t blank = text.find(' ');
    parts.push_back(text.substr(0, blank));
    if (blank == std::string_view::npos) return parts;
    text.remove_prefix(blank + 1);
  }
}

}  // namespace

Result<int> parse_time_of_day(std::string_view text) {
  if (text.size() == 5 && text[2] == ':') {
    const std::optional<int> hours = small_number(text.substr(0, 2)), minutes = small_number(text.substr(3));
    if (hours && minutes && *hours < 24 && *minutes < 60) return *hours * 60 + *minutes;
  }
  return fail(ErrorCode::invalid_value, "is '" + std::string(text) + "', not a time of day like 09:30");
}

Result<RelativeMoment> parse_relative_moment(std::string_view text) {
  RelativeMoment moment;
  const std::vector<std::string_view> parts = split_at_blanks(text);
  std::size_t next = 0;
  if (const auto months = signed_count(parts[next], 'm'); months && *months <= 0) {
    moment.months_back = -*months;
    ++next;
  }
  if (next < parts.size() && parts[next] == "eom") {
    moment.base = RelativeMoment::Base::end_of_month;
    ++next;
  }
  if (next < parts.size()) {
    if (const auto days = signed_count(parts[next], 'd')) {
      moment.days_on = *days;
      ++next;
    }
  }
  if (next < parts.size() && parts[next].find(':') != std::string_view::npos) {
    OSTO_TRY(moment.minute_of_day, parse_time_of_day(parts[next]));
    ++next;
  }
  if (next == parts.size()) return moment;
  return fail(ErrorCode::invalid_value,
              "is '" + std::string(text) + "', not a moment like '-5m eom +14d 06:00' (each part may be left out)");
}

Result<Date> day_of(const RelativeMoment& moment, Date end) {
  OSTO_TRY(Date day, add_months_clamped(end, -moment.months_back));
  if (moment.base == RelativeMoment::Base::end_of_month) {
    OSTO_TRY(day, Date::from_ymd(day.year(), day.month(), days_in_month(day.year(), day.month())));
  }
  return add_days(day, moment.days_on);
}

Result<Instant> instant_of(const RelativeMoment& moment, Date end) {
  OSTO_TRY(const Date day, day_of(moment, end));
  return plus(midnight_of(day), Microseconds{moment.minute_of_day * 60 * kMicrosecondsPerSecond});
}

Result<RelativeMonth> parse_relative_month(std::string_view text) {
  if (const auto months = signed_count(text, 'm')) return RelativeMonth{*months};
  return fail(ErrorCode::invalid_value, "is '" + std::string(text) + "', not a month like '+26m' or '-5m'");
}

Result<Date> month_of(const RelativeMonth& month, Date end) {
  OSTO_TRY(const Date first, first_of_month(end));
  return add_months_clamped(first, month.months_on);
}

}  // namespace osto::billing::cli
