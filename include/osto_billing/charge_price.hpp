// What a charge costs, as data: one shape for the catalogue and for calculations.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct PriceTier {
  std::optional<Decimal> from, up_to;
  std::optional<std::int64_t> max_blocks;
  std::optional<Decimal> unit_price, flat_fee, rate_percent, block_size, maximum;
};
struct ChargePrice {
  PriceModel model{};
  std::optional<Decimal> unit_price, flat_fee;
  std::vector<PriceTier> tiers;
  std::optional<Decimal> package_size, free_units;
  std::optional<Decimal> rate_percent, fixed_fee;
  std::optional<std::int64_t> free_events;
  std::optional<Decimal> free_amount, event_minimum, event_maximum;
  std::optional<Decimal> multiplier;
};

/// Usage is told apart by dimensions: region, tier, customer.
struct DimensionValue { std::string dimension, value; };
struct DimensionFilter { std::string dimension; std::vector<std::string> values; bool excluded = false; };
/// From metered units to billing units.
struct UnitConversion {
  ConversionOperation operation{};
  Decimal factor;
  std::optional<std::int64_t> places;
  std::optional<RoundingMode> rounding;
};

// clang-format off
template <> struct Description<DimensionValue> {
  static constexpr std::string_view name = "DimensionValue", doc = "One dimension of usage and its value.";
  template <class R> static constexpr Field fields[] = {field<&R::dimension>({.doc = "Name (region)", .max_length = 64}),
      field<&R::value>({.doc = "Value (eu-west)"})};
};
template <> struct Description<DimensionFilter> {
  static constexpr std::string_view name = "DimensionFilter", doc = "Events with one of these values of a dimension.";
  template <class R> static constexpr Field fields[] = {field<&R::dimension>({.doc = "Name", .max_length = 64}),
      field<&R::values>({.doc = "Any of them"}),
      field<&R::excluded>({.doc = "Events without any of them instead", .may_be_absent = true})};
};
template <> struct Description<UnitConversion> {
  static constexpr std::string_view name = "UnitConversion", doc = "From metered units to billing units.";
  template <class R> static constexpr Field fields[] = {field<&R::operation>({.doc = "Multiply or divide by the factor"}),
      field<&R::factor>({.doc = "Above 0"}),
      field<&R::places>({.doc = "Places of the converted quantity; absent: policy.conversion_places", .unit = "decimal places", .min = 0, .max = 12}),
      field<&R::rounding>({.doc = "Absent: policy.conversion_rounding"})};
};
template <> struct Description<PriceTier> {
  static constexpr std::string_view name = "PriceTier", doc = "One tier of a price: the units above the tier before it.";
  template <class R> static constexpr Field fields[] = {field<&R::from>({.doc = "First unit of the tier (11), or the bound of the tier before it (10): checked against it, and its bound where that has none"}),
      field<&R::up_to>({.doc = "Last unit of the tier; absent: no bound (the last tier)"}),
      field<&R::max_blocks>({.doc = "Instead of up_to: how many blocks of block_size the tier holds", .min = 1}),
      field<&R::unit_price>({.doc = "Price of a unit, or of a block; absent: 0", .unit = "major units"}),
      field<&R::flat_fee>({.doc = "Charged once when the tier is reached; absent: 0", .unit = "major units"}),
      field<&R::rate_percent>({.doc = "Of the quantity, which is an amount of money; absent: 0", .unit = "percent"}),
      field<&R::block_size>({.doc = "Units are sold in blocks of so many; a started block counts by policy.package_rounding"}),
      field<&R::maximum>({.doc = "The most that the tier costs", .unit = "major units"})};
};
template <> struct Description<ChargePrice> {
  static constexpr std::string_view name = "ChargePrice", doc = "What a charge costs. Fields that do not belong to the model are refused.";
  template <class R> static constexpr Field fields[] = {field<&R::model>({.doc = "Flat: flat_fee; per_unit: unit_price; graduated, volume, tiered and graduated_percentage: tiers; stairstep: tiers with flat_fee; package: unit_price of a package of package_size; percentage: rate_percent, fixed_fee, allowances; dynamic: the events' amounts x multiplier"}),
      field<&R::unit_price>({.doc = "Per_unit: of a unit; package: of a package", .unit = "major units"}),
      field<&R::flat_fee>({.doc = "Flat: the price; per_unit, package, percentage and dynamic: charged once beside it", .unit = "major units"}),
      field<&R::tiers>({.doc = "In order; only the last may be open", .max_length = 1000}),
      field<&R::package_size>({.doc = "Units in a package"}),
      field<&R::free_units>({.doc = "Package: units before the first package"}),
      field<&R::rate_percent>({.doc = "Percentage: of the quantity, which is an amount of money in major units", .unit = "percent"}),
      field<&R::fixed_fee>({.doc = "Percentage: of each event that is not free", .unit = "major units"}),
      field<&R::free_events>({.doc = "Percentage: the first so many events are free", .min = 0}),
      field<&R::free_amount>({.doc = "Percentage: the first so much is free", .unit = "major units"}),
      field<&R::event_minimum>({.doc = "Percentage: the least that an event that is not free costs", .unit = "major units"}),
      field<&R::event_maximum>({.doc = "Percentage: the most that an event costs", .unit = "major units"}),
      field<&R::multiplier>({.doc = "Dynamic: of the sum of the amounts; absent: 1"})};
};
// clang-format on

}  // namespace osto::billing
