// Discounts of a document: in which order, of what, how much, and each line's share.
#pragma once

#include "core/invoice/line_amounts.hpp"

#include <span>
#include <vector>

namespace osto::billing {

/// A discount as it was taken. Shares lie beside the lines; one without any has taxes of its own and is no line's.
struct TakenDiscount {
  std::size_t position = 0;  ///< in the request
  std::string skipped_because;
  Rational base, exact, amount;  ///< `amount` is what the document loses; `exact` before it was rounded
  std::vector<Rational> shares;
};

/// Lines that have nothing left, or less than nothing, take no share. A discount never takes more than its lines have left.
///   Lago: 10 % of 333, 333, 334 cents = 100 in proportion at 5 places: 33.3, 33.3, 33.4.
///   Meteroid: 100 over 333, 333, 334 by largest remainder: floors 33, 33, 33, one unit to the largest fraction: 33, 33, 34.
/// Errors: invalid_value, currency_mismatch, out_of_range, with the field.
Result<std::vector<TakenDiscount>> take_discounts(const TotalsRequest& request, std::span<const LineAmount> lines);

}  // namespace osto::billing
