// A document's total in the currency in which its buyer wants to see it, by core/invoice/convert.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/invoice/document_rows.hpp"

#include <osto_billing/document_series.hpp>

#include <optional>
#include <span>

namespace osto::billing {

/// By the catalogue's rate that holds on the day, given, inverted, or two of them through a third currency.
/// Errors: invalid_value (there is none), out_of_range.
Result<Converted> total_in_display_currency(Money total, Currency display, Date on, std::span<const FxRateRow> rates);

/// Keeps the converted total of an issued document with the rate, its day and its source. The document's own currency needs none.
Result<void> show_total(DocumentRow& document, std::optional<Currency> display, std::span<const FxRateRow> rates);

}  // namespace osto::billing
