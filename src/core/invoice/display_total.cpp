#include "core/invoice/display_total.hpp"

#include "core/invoice/convert.hpp"

#include <algorithm>

namespace osto::billing {

Result<Converted> total_in_display_currency(Money total, Currency display, Date on, std::span<const FxRateRow> rates) {
  ConvertRequest request;
  request.amount_minor = total.amount_minor;
  request.from = total.currency;
  request.to = display;
  request.on = on;
  for (const FxRateRow& rate : rates) request.rates.push_back({rate.base, rate.quote, rate.valid_from, rate.rate, rate.source});
  return convert(request);
}

Result<void> show_total(DocumentRow& document, std::optional<Currency> display, std::span<const FxRateRow> rates) {
  if (!display || *display == document.currency) return {};
  OSTO_TRY(const Converted shown, total_in_display_currency({document.total_minor, document.currency}, *display, *document.issued_on, rates));
  document.display_currency = display;
  document.display_total_minor = shown.amount_minor;
  document.display_rate = shown.rate;
  for (const RateStep& step : shown.steps) {
    document.display_rate_from = std::max(document.display_rate_from.value_or(step.valid_from), step.valid_from);
    if (document.display_source.find(step.source) != std::string::npos) continue;
    document.display_source += (document.display_source.empty() ? "" : ", ") + step.source;
  }
  return {};
}

}  // namespace osto::billing
