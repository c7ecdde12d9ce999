// Usage patterns become readings: whole numbers that depend on the book, the year's end and the seed only.
#pragma once

#include "cli/demo/timeline.hpp"

#include <map>

namespace osto::billing::cli {

/// A company's readings by the instant at which they are taken and reported.
Result<std::map<Instant, std::vector<Reading>>> usage_readings(const BookCompany& company, TimeOfDay reported_at,
                                                               const Year& year, std::uint64_t seed);

}  // namespace osto::billing::cli
