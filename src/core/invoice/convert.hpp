// Amounts in another currency, by dated rates.
#pragma once

#include <osto_billing/document_series.hpp>

namespace osto::billing {

/// The newest rate that has begun, as given, else inverted, else two through a third currency; rounded once, to the
/// target's minor units.
///   100.00 USD, USD/INR 83.25 (ECB, 2026-04-01): 8325.00 INR; the inverse of 8325.00 INR is 100.00 USD.
///   Settled at 84.00: 8400.00 - 8325.00 = 75.00 INR gained.
/// Errors: invalid_value (no rate, a rate not above 0), out_of_range; with the field.
Result<Converted> convert(const ConvertRequest& request);

}  // namespace osto::billing
