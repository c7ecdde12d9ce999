// Splitting an amount without losing a unit.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <osto_billing/money.hpp>
#include <osto_billing/policies.hpp>

#include "base/rational.hpp"

namespace osto::billing {

/// Splits `total` in proportion to `weights` by largest remainder: each part gets the floor of its exact share,
/// and the units left over go one each to the largest fractions, ties to the earlier part. The parts always sum
/// to `total`; a zero weight gets zero; a negative total gives the negated parts of the positive one.
///
/// Worked example: 100 over 1,1,1: shares 33 1/3 each, floors 33+33+33 = 99, one unit left -> 34, 33, 33.
/// Errors: invalid_value (no weight, a negative weight, all weights zero), out_of_range (weights sum past int64).
Result<std::vector<Minor>> allocate(Minor total, std::span<const std::int64_t> weights);

/// Makes exact parts whole so that they sum to `total`, which is their sum rounded by any mode: each part is floored, and
/// the units left over go one each to the largest fractions, ties by `tie` (largest: the largest part). Parts may be
/// negative. Should `total` lie further off, whole rounds of units are given or taken.
///
/// Worked example: 1/3, 1/3, 1/3 and total 1, tie first -> 1, 0, 0; tie last -> 0, 0, 1.
/// Errors: out_of_range.
Result<std::vector<Minor>> apportion(Minor total, std::span<const Rational> exact_parts, DiscountTie tie = DiscountTie::first);

}  // namespace osto::billing
