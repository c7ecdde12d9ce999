// A plan version as one subscriber meets it: its charges with their prices in one currency.
#pragma once

#include "core/calendar/interval_cycle.hpp"
#include "core/catalog/catalog_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// Billed every `count` units. A quarter is three months, whichever way it is said.
struct PlanInterval {
  IntervalUnit unit{};
  std::int64_t count = 1;

  Cycle cycle() const { return cycle_of(unit, count); }
  friend bool operator==(const PlanInterval& a, const PlanInterval& b) { return a.cycle() == b.cycle(); }
};

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
constexpr PlanInterval price_interval(ChargeKind kind, PlanInterval subscription_interval) {
  return kind == ChargeKind::usage ? PlanInterval{IntervalUnit::month, 1} : subscription_interval;
}

}  // namespace osto::billing
