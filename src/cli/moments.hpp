// How the tool reads moments on its command line.
#pragma once

#include <osto_billing/time.hpp>

#include <string_view>

namespace osto::billing::cli {

/// "2026-11-01" (00:00 UTC of that day) or "2026-11-01T09:30:00Z".
Result<Instant> parse_moment(std::string_view text);

/// 00:00 UTC of the day.
Instant midnight_of(Date day);

/// The day in UTC.
Result<Date> day_of(Instant instant);

/// The day in UTC that the system's clock shows.
Result<Date> today();

}  // namespace osto::billing::cli
