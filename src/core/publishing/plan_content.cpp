#include "core/publishing/plan_content.hpp"

#include "core/publishing/price_rows.hpp"

#include <map>
#include <string_view>
#include <tuple>

namespace osto::billing {
namespace {

/// Prices stand in the order in which they are stored; of one currency and interval the order of the document says which of two
/// that fit usage alike comes first.
using PriceKey = std::tuple<std::string, std::string_view, std::int64_t, std::size_t>;

Result<std::vector<ChargeEntry>> charge_content(std::vector<ChargeEntry> charges, const std::string& pointer) {
  for (std::size_t i = 0; i < charges.size(); ++i) {
    ChargeEntry& charge = charges[i];
    if (charge.included_quantity && charge.included_quantity->is_zero()) charge.included_quantity.reset();
    if (charge.limit_kind == LimitKind::soft) charge.limit_kind.reset();
    std::map<PriceKey, PriceEntry> prices;
    for (std::size_t j = 0; j < charge.prices.size(); ++j) {
      const std::string here = pointer + "/" + std::to_string(i) + "/prices/" + std::to_string(j);
      PriceEntry priced = charge.prices[j];
      if (charge.kind == ChargeKind::commitment) priced.flat_fee = Decimal();  // it costs nothing itself
      OSTO_TRY(const PriceRows rows, price_rows_of(priced, ChargeId{}, static_cast<std::int64_t>(j), here));
      OSTO_TRY(PriceEntry price, price_entry_of(rows.price, rows.tiers));
      if (charge.kind == ChargeKind::commitment) price.flat_fee.reset();
      const PriceKey key{price.currency.code(), enumerator_name(price.interval_unit), price.interval_count, j};
      prices.emplace(key, std::move(price));
    }
    charge.prices.clear();
    for (auto& [key, price] : prices) charge.prices.push_back(std::move(price));
  }
  return charges;
}

}  // namespace

Result<PlanEntry> plan_content(const PlanEntry& plan, const std::vector<PublishedPhase>& phases) {
  PlanEntry content = plan;
  if (content.trial_days == 0) content.trial_days.reset();
  if (content.phases.empty()) {
    OSTO_TRY(content.charges, charge_content(std::move(content.charges), phases.front().charges_at));
    return content;
  }
  content.charges.clear();
  for (std::size_t i = 0; i < content.phases.size(); ++i) {
    content.phases[i].discount_percent.reset();
    OSTO_TRY(content.phases[i].charges, charge_content(phases[i].charges, phases[i].charges_at));
  }
  return content;
}

}  // namespace osto::billing
