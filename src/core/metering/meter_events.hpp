// Usage events as meters read them, and the time that they are measured against.
#pragma once

#include "base/rational.hpp"
#include "core/calendar/zone.hpp"

#include <osto_billing/policies.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct MeterEvent {
  std::string id;
  std::size_t position = 0;            ///< in the request, for error fields
  std::optional<Instant> occurred_at;
  std::optional<Rational> quantity;
  std::optional<std::string> value;    ///< of unique counts
  SetOperation operation = SetOperation::add;
  std::vector<std::string> group;      ///< values of the dimensions that group
};

/// What a group holds when the window opens.
struct CarriedLevel {
  std::optional<Rational> quantity;
  std::vector<std::string> values;
};

/// The window that is billed, within the full period that shares are of.
struct MeterWindow {
  std::optional<Instant> start, end;   ///< end exclusive
  std::optional<Period> full;          ///< absent: the window
  std::optional<std::int64_t> full_days;
};

struct MeterRule {
  Aggregation aggregation{};
  bool is_recurring = false;           ///< keeps its level from one period to the next
  bool is_charged_in_advance = false;
};

struct LevelIncrement {
  std::string event_id;
  Rational quantity, exact, prorated;  ///< prorated: exact, rounded by usage_share_places
};

struct MeteredGroup {
  std::vector<std::string> group;
  Rational exact, quantity;            ///< quantity: exact, rounded by usage_share_places where it was prorated
  std::int64_t event_count = 0;
  Rational full_quantity, peak;
  std::vector<std::string> values;
  std::vector<LevelIncrement> increments;
};

}  // namespace osto::billing
