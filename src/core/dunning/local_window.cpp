#include "core/dunning/local_window.hpp"

#include "core/calendar/cycle.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

}  // namespace

Result<std::int64_t> time_of_day(std::string_view text) {
  const bool has_form = text.size() == 5 && text[2] == ':' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[3]) && is_digit(text[4]);
  if (!has_form) return fail(ErrorCode::invalid_value, "is no time of the form HH:MM");
  const std::int64_t hours = (text[0] - '0') * 10 + (text[1] - '0');
  const std::int64_t minutes = (text[3] - '0') * 10 + (text[4] - '0');
  if (minutes > 59 || hours * 60 + minutes > 24 * 60) return fail(ErrorCode::invalid_value, "is no time between 00:00 and 24:00");
  return (hours * 60 + minutes) * 60 * kMicrosecondsPerSecond;
}

Result<void> check_window(const LocalWindow& window, const std::string& path) {
  const auto opens = time_of_day(window.opens);
  if (!opens.has_value()) return fail(ErrorCode::invalid_value, opens.error().message, path + "/opens");
  const auto closes = time_of_day(window.closes);
  if (!closes.has_value()) return fail(ErrorCode::invalid_value, closes.error().message, path + "/closes");
  if (*closes <= *opens) return fail(ErrorCode::invalid_value, "is not after opens", path + "/closes");
  return {};
}

Result<Instant> in_window(const std::optional<LocalWindow>& window, const Zone& zone, Instant instant) {
  if (!window) return instant;
  OSTO_TRY(const std::int64_t opens, time_of_day(window->opens));
  OSTO_TRY(const std::int64_t closes, time_of_day(window->closes));
  Date day = zone.local_date(instant);
  const std::int64_t time = zone.local_time_of_day(instant);
  const auto is_open_on = [&window](Date date) {
    const auto weekday = static_cast<WeekStart>(static_cast<int>(weekday_of(date)) - 1);
    return window->weekdays.empty() || std::find(window->weekdays.begin(), window->weekdays.end(), weekday) != window->weekdays.end();
  };
  if (is_open_on(day) && time >= opens && time < closes) return instant;
  if (!is_open_on(day) || time >= closes) {
    do { OSTO_TRY(day, add_days(day, 1)); } while (!is_open_on(day));
  }
  return zone.to_instant(day, opens);
}

}  // namespace osto::billing
