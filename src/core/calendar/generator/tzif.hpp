// Reads one compiled time zone (TZif, RFC 9636) and lists its transitions up to a given moment. For the build-time
// generator only; the library itself reads no zone file.
//
// A file states explicit transitions up to some year and then a rule ("CET-1CEST,M3.5.0,M10.5.0/3"); both are
// needed. Debian's libdate-tz stops after the explicit part: it has no summer time after 2037.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace osto::zone_table {

struct Transition {
  std::int64_t utc_seconds = 0;
  std::int32_t offset_seconds = 0;

  friend auto operator<=>(const Transition&, const Transition&) = default;
};

/// The first entry is the offset in force at 0 (1970) and carries time 0; the rest are the changes of offset after
/// it and before `end`. Throws std::runtime_error when the file does not hold what RFC 9636 promises.
std::vector<Transition> read_transitions(const std::string& path, std::int64_t end);

}  // namespace osto::zone_table
