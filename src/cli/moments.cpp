#include "cli/moments.hpp"

#include <chrono>

namespace osto::billing::cli {

Result<Instant> parse_moment(std::string_view text) {
  if (text.find('T') != std::string_view::npos) return Instant::parse(text);
  OSTO_TRY(const Date day, Date::parse(text));
  return midnight_of(day);
}

Instant midnight_of(Date day) { return Instant::from_microseconds(day.days_since_epoch() * kMicrosecondsPerDay); }

Result<Date> day_of(Instant instant) { return Date::from_days_since_epoch(instant.microseconds() / kMicrosecondsPerDay); }

Result<Date> today() {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return Date::from_days_since_epoch(std::chrono::duration_cast<std::chrono::hours>(since_epoch).count() / 24);
}

}  // namespace osto::billing::cli
