// A plan version as one subscriber meets it: its charges with their prices in one currency.
#pragma once

#include "core/calendar/interval_cycle.hpp"
#include "core/catalog/catalog_rows.hpp"
#include "core/catalog/dimension_text.hpp"
#include "core/catalog/price_terms.hpp"

#include <osto_billing/policies.hpp>

#include <memory>
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

/// A version of a billing policy that a charge, plan or subscription names for itself.
struct OwnPolicy {
  PolicyId id;
  BillingPolicy policy;
};
using OwnPolicyPtr = std::shared_ptr<const OwnPolicy>;  ///< null: it names none

/// A price of a charge: the default one, or that of usage with these dimensions.
struct PriceVariant {
  PriceRow row;
  Dimensions dimensions;
  PriceTerms terms;
  std::optional<Rational> minimum, maximum;  ///< of what it costs in a period, major units
};

struct MeterTerms {
  MeterRow row;
  std::vector<EventFilter> filters;    ///< of events that it counts
  std::vector<std::string> group_by;   ///< dimensions that its totals are kept by
};

/// A charge and its prices for the subscriber's currency and interval (usage: always per month), read once.
struct ChargeTerms {
  ChargeRow charge;
  std::optional<MeterTerms> meter;     ///< of usage charges
  PriceRow price;                      ///< the default one
  std::vector<PriceVariant> variants;  ///< the default one first
  std::vector<EventFilter> filters;    ///< of the meter's groups
  std::vector<std::string> group_by;   ///< dimensions that get a line each: of lists and of prices
  OwnPolicyPtr own_policy{};
};

struct PlanTerms {
  ModuleRow module;
  PlanRow plan;
  PlanVersionRow version;
  std::vector<PlanPhaseRow> phases{};  ///< in the order of time; none: one without end
  std::vector<ChargeTerms> charges;    ///< of one phase, in catalogue order
  OwnPolicyPtr own_policy{};
};

/// The interval whose price a charge uses for a subscription of `subscription_interval`.
constexpr PlanInterval price_interval(ChargeKind kind, PlanInterval subscription_interval) {
  return kind == ChargeKind::usage ? PlanInterval{IntervalUnit::month, 1} : subscription_interval;
}

}  // namespace osto::billing
