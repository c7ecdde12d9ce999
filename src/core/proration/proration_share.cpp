#include "core/proration/proration_share.hpp"

namespace osto::billing {

Result<ProrationShare> proration_share(const Zone& zone, ProrationUnit unit, const Period& full, const Period& part) {
  if (full.is_empty() || part.start < full.start || part.end > full.end || part.end < part.start) {
    return fail(ErrorCode::invalid_value, "a prorated part must lie inside its full period");
  }
  if (part == full) return ProrationShare{};
  switch (unit) {
    case ProrationUnit::second:
      return ProrationShare{elapsed(part.start, part.end).value, elapsed(full.start, full.end).value};
    case ProrationUnit::day: {
      const std::int64_t full_days = days_between(zone.local_date(full.start), zone.local_date(full.end));
      const std::int64_t part_days = days_between(zone.local_date(part.start), zone.local_date(part.end));
      // A period within one local day has no days to share: all of it belongs to what begins on that day.
      if (full_days == 0) return ProrationShare{};
      return ProrationShare{part_days, full_days};
    }
    case ProrationUnit::none:
    case ProrationUnit::full:
      return ProrationShare{};
    case ProrationUnit::month_fraction:
    case ProrationUnit::fixed_days:
    case ProrationUnit::thirty_360:
      return fail(ErrorCode::invalid_value, "is a unit of calculations only", "/proration_unit");
  }
  return fail(ErrorCode::invariant_broken, "a policy has no known proration unit");
}

}  // namespace osto::billing
