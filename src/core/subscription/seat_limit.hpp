// How many seats a plan lets a subscriber have.
#pragma once

#include "core/catalog/plan_terms.hpp"

namespace osto::billing {

/// Errors: state_conflict (/seat_count) above a hard limit of the plan's seats.
Result<void> check_seats(const PlanTerms& terms, std::int64_t seat_count);

}  // namespace osto::billing
