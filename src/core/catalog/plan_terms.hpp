// A plan version as one subscriber meets it: its charges with their prices in one currency.
#pragma once

#include "core/catalog/catalog_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// A charge and its price for the subscriber's currency and interval (usage: always per month).
struct ChargeTerms {
  ChargeRow charge;
  std::optional<MeterRow> meter;       ///< of usage charges
  PriceRow price;
  std::vector<PriceTierRow> tiers;     ///< of prices that have them, in order
};

struct PlanTerms {
  ModuleRow module;
  PlanRow plan;
  PlanVersionRow version;
  std::vector<ChargeTerms> charges;    ///< in catalogue order
};

/// The interval whose price a charge uses for a subscription of `subscription_interval`.
constexpr IntervalUnit price_interval(ChargeKind kind, IntervalUnit subscription_interval) {
  return kind == ChargeKind::usage ? IntervalUnit::month : subscription_interval;
}

}  // namespace osto::billing
