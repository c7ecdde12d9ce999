// What of which advances pays an invoice or goes back, and the tax in it.
#pragma once

#include "base/rational.hpp"
#include "core/invoice/advance_rows.hpp"
#include "core/invoice/document_rows.hpp"

#include <span>
#include <vector>

namespace osto::billing {

/// An advance of which something is left.
struct OpenAdvance {
  AdvanceRow row;
  DocumentRow voucher;
  std::vector<DocumentTaxRow> taxes;     ///< of the voucher
  std::vector<Minor> left_taxes;         ///< what is left of each
  std::int64_t use_count = 0;
  Rational rate = 1;                     ///< at which the voucher was booked
};

struct TakenAdvance {
  const OpenAdvance* advance = nullptr;
  Minor amount_minor, tax_minor;         ///< tax_minor: sum of taxes
  std::vector<Minor> taxes;              ///< of each of the voucher's taxes
};

/// The parts of an amount of which `left_taxes` is tax: first what is left without tax, then each tax. By largest remainder in
/// proportion to what is left, so that no part is more than is left of it, and the last use takes exactly the rest.
///   4000.01 of 10 000.00 + CGST 900.00 + SGST 900.00: 3389.84 + 305.09 + 305.08 (exactly 3389.8390 + 305.0855 + 305.0855).
/// Errors: out_of_range.
Result<std::vector<Minor>> split_of_advance(Minor amount, Minor left, std::span<const Minor> left_taxes);

/// Takes `wanted` from the advances in their order, as far as they go.
/// Errors: out_of_range.
Result<std::vector<TakenAdvance>> take_advances(std::span<const OpenAdvance> in_order, Minor wanted);

}  // namespace osto::billing
