// Which events count, and in which group.
#pragma once

#include "core/catalog/dimension_text.hpp"
#include "core/metering/meter_events.hpp"

namespace osto::billing {

struct ReportedEvent {
  MeterEvent event;
  Dimensions dimensions;
  std::optional<std::string> corrects;  ///< id of the event that this one replaces
  bool undone = false;
};

struct Selection {
  std::map<std::vector<std::string>, std::vector<MeterEvent>> groups;  ///< events in order of time
  std::int64_t ignored = 0, undone = 0;
};

/// Drops what was undone or replaced, what filters leave out, and what lies outside the window (before it only where the
/// meter is not recurring); groups the rest by the values of `group_by`, "" where a dimension is missing. Without group_by
/// there is one group, also without events. A correction counts at the instant of what it corrects, unless it has its own.
/// Errors: invalid_value (a correction of an event that is not there, or of one corrected already: /events/i/corrects; an id twice).
Result<Selection> select_events(std::vector<ReportedEvent> events, const std::vector<EventFilter>& filters,
                                const std::vector<std::string>& group_by, const MeterWindow& window, bool is_recurring);

/// The values of `group_by` among dimensions.
std::vector<std::string> group_of(const Dimensions& dimensions, const std::vector<std::string>& group_by);

}  // namespace osto::billing
