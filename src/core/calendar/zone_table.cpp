#include <algorithm>
#include <string>

#include "core/calendar/zone.hpp"

namespace osto::billing {
namespace {

// kTzdbVersion, kTransitions, kZones (sorted by name), written at build time by generator/zone_table_generator.cpp.
#include "zone_table.inc"

}  // namespace

std::span<const Zone> list_zones() noexcept { return kZones; }

Result<const Zone*> find_zone(std::string_view iana_name) {
  const std::span<const Zone> zones = kZones;
  const auto at = std::ranges::lower_bound(zones, iana_name, {}, &Zone::name);
  if (at == zones.end() || at->name() != iana_name) {
    return fail(ErrorCode::invalid_value,
                "not an IANA time zone: \"" + std::string(iana_name.substr(0, 64)) + "\"");
  }
  return &*at;
}

}  // namespace osto::billing
