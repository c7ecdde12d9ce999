// The cycle that an interval of the vocabulary means.
#pragma once

#include <osto_billing/vocabulary.hpp>

#include "core/calendar/cycle.hpp"

namespace osto::billing {

constexpr Cycle cycle_of(IntervalUnit unit, std::int64_t count) noexcept {
  switch (unit) {
    case IntervalUnit::day: return {CycleUnit::day, count};
    case IntervalUnit::week: return {CycleUnit::week, count};
    case IntervalUnit::month: return {CycleUnit::month, count};
    case IntervalUnit::year: return {CycleUnit::year, count};
    case IntervalUnit::quarter: return {CycleUnit::month, 3 * count};
    case IntervalUnit::half_year: return {CycleUnit::month, 6 * count};
  }
  return {CycleUnit::month, count};
}

}  // namespace osto::billing
