// Local time in which steps are taken.
#pragma once

#include "core/calendar/zone.hpp"

#include <osto_billing/dunning_terms.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace osto::billing {

/// "09:30" -> microseconds since midnight; "24:00" is the end of the day. Errors: invalid_value, without a field.
Result<std::int64_t> time_of_day(std::string_view text);

/// Errors: invalid_value (`path` + /opens, /closes).
Result<void> check_window(const LocalWindow& window, const std::string& path);

/// `instant`, or the next one at which the window is open; an absent window is always open.
///   09:00 to 17:00, Monday to Friday: Friday 17:00 -> Monday 09:00, by the local clock of those days
Result<Instant> in_window(const std::optional<LocalWindow>& window, const Zone& zone, Instant instant);

}  // namespace osto::billing
