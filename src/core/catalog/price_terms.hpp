// What a charge costs, as the rules read it: one shape for every price model. Amounts are major units.
#pragma once

#include "base/rational.hpp"

#include <osto_billing/policies.hpp>

#include <optional>
#include <vector>

namespace osto::billing {

/// One tier: the units above the tier before it, up to `up_to`.
struct TierTerms {
  std::optional<Rational> up_to;       ///< absent: no upper bound (the last tier)
  Rational unit_price;                 ///< of a unit, or of a block
  Rational flat_fee;                   ///< once, when the tier is reached
  Rational rate_percent;               ///< of the quantity, when the quantity is an amount of money
  std::optional<Rational> block_size;  ///< units are sold in blocks of so many; a started block counts by package_rounding
  std::optional<Rational> maximum;     ///< the most that the tier costs
};

struct ConversionTerms {
  ConversionOperation operation{};
  Rational factor = Rational(1);
  std::int64_t places = -1;            ///< -1: exact
  RoundingMode rounding = RoundingMode::half_up;
};

struct PriceTerms {
  PriceModel model{};
  Rational unit_price;                 ///< per_unit: of a unit; package: of a package
  Rational flat_fee;                   ///< flat: the price; of others: once beside it
  Rational rate_percent;               ///< percentage
  Rational fixed_fee;                  ///< percentage: of each event that is not free
  Rational multiplier = Rational(1);   ///< dynamic: of the sum of the given amounts
  Rational package_size = Rational(1);
  Rational free_units;                 ///< package: units before the first package
  std::optional<std::int64_t> free_events;
  std::optional<Rational> free_amount;
  std::optional<Rational> event_minimum, event_maximum;
  std::vector<TierTerms> tiers;
};

/// One event of a percentage, dynamic or prorated price.
struct RatedEvent {
  Rational quantity;
  std::optional<Rational> prorated;    ///< what counts of it in a prorated period
  std::optional<Rational> amount;      ///< dynamic: its own price
};

/// What is priced, after conversion and free units.
struct RatedQuantity {
  Rational quantity;
  Rational before;                     ///< units of the period that earlier lines have billed
  std::optional<Rational> tier_quantity;  ///< what chooses the tier of volume and stairstep prices; absent: the quantity
  std::vector<RatedEvent> events;
  std::int64_t event_count = 0;
  LinePosition position = LinePosition::only;

  bool is_first() const { return position == LinePosition::only || position == LinePosition::first; }
  bool is_last() const { return position == LinePosition::only || position == LinePosition::last; }
};

/// A part of a price. Amounts in minor units, exact unless tier_places rounds them.
struct Part {
  PricePart kind{};
  std::int64_t tier = 0;               ///< 1 for the first; 0: of no tier
  Rational quantity;
  Rational unit_price;                 ///< major units
  Rational exact;                      ///< quantity x unit price
  Rational amount;                     ///< exact, rounded where the policy rounds parts
  Rational discount;                   ///< what discounts of the line take off, positive
  Rational cut;                        ///< what a maximum takes off, positive

  Result<Rational> net() const;
};

/// What was free of a percentage price.
struct Allowance {
  Rational free_units;
  std::int64_t free_events = 0, paid_events = 0;
};

struct Price {
  std::vector<Part> parts;
  Allowance allowance;
};

}  // namespace osto::billing
