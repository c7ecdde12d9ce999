#include "core/publishing/price_rows.hpp"

#include "core/money/rounding.hpp"
#include "core/rating/read_price.hpp"

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

ChargePrice charge_price_of(const PriceEntry& entry) {
  ChargePrice price;
  price.model = entry.model;
  price.unit_price = entry.unit_price;
  price.flat_fee = entry.flat_fee;
  price.tiers = entry.tiers;
  price.package_size = entry.package_size;
  price.free_units = entry.free_units;
  price.rate_percent = entry.rate_percent;
  price.fixed_fee = entry.fixed_fee;
  price.free_events = entry.free_events;
  price.free_amount = entry.free_amount;
  price.event_minimum = entry.event_minimum;
  price.event_maximum = entry.event_maximum;
  price.multiplier = entry.multiplier;
  return price;
}

Result<void> check_limits(const PriceEntry& entry, const std::string& pointer) {
  if (entry.minimum && entry.minimum->is_negative()) return refuse(pointer + "/minimum", "is negative; 0 or more is allowed");
  if (entry.maximum && entry.maximum->is_negative()) return refuse(pointer + "/maximum", "is negative; 0 or more is allowed");
  if (entry.minimum && entry.maximum && *entry.minimum > *entry.maximum) return refuse(pointer + "/minimum", "is above the maximum");
  return {};
}

}  // namespace

Result<PriceRows> price_rows_of(const PriceEntry& entry, ChargeId charge_id, std::int64_t variant, const std::string& pointer) {
  OSTO_TRY(const PriceTerms terms, read_price(charge_price_of(entry), BillingPolicy{}, pointer));
  OSTO_CHECK(check_limits(entry, pointer));
  if (!terms.tiers.empty() && terms.tiers.back().up_to) {
    return refuse(pointer + "/tiers/" + std::to_string(terms.tiers.size() - 1) + "/up_to",
                  "bounds the last tier; it must be open, or units beyond it would have no price");
  }
  PriceRows rows;
  rows.price = {charge_id, entry.currency, entry.interval_unit, entry.model, entry.unit_price.value_or(Decimal()), entry.flat_fee,
                entry.package_size, entry.free_units, entry.rate_percent, entry.fixed_fee, entry.free_events, entry.free_amount,
                entry.multiplier, entry.minimum, entry.maximum};
  rows.price.event_minimum = entry.event_minimum;
  rows.price.event_maximum = entry.event_maximum;
  rows.price.variant = variant;
  OSTO_TRY(const Dimensions dimensions, dimensions_of(entry.dimensions, pointer + "/dimensions"));
  rows.price.dimensions = dimension_text(dimensions);
  rows.price.interval_count = entry.interval_count;
  for (std::size_t i = 0; i < entry.tiers.size(); ++i) {
    const PriceTier& tier = entry.tiers[i];
    PriceTierRow row{charge_id, entry.currency, entry.interval_unit, static_cast<std::int64_t>(i), std::nullopt,
                     tier.unit_price.value_or(Decimal()), tier.flat_fee, tier.rate_percent, tier.block_size, tier.maximum};
    row.variant = variant;
    row.interval_count = entry.interval_count;
    if (terms.tiers[i].up_to) {
      OSTO_TRY(row.up_to, round_to_places(*terms.tiers[i].up_to, Decimal::kMaxPlaces, RoundingMode::half_up));
    }
    rows.tiers.push_back(std::move(row));
  }
  return rows;
}

Result<PriceEntry> price_entry_of(const PriceRow& row, const std::vector<PriceTierRow>& tiers) {
  PriceEntry entry;
  entry.currency = row.currency;
  entry.interval_unit = row.interval_unit;
  entry.interval_count = row.interval_count;
  entry.model = row.model;
  if (row.model == PriceModel::per_unit || row.model == PriceModel::package) entry.unit_price = row.unit_price;
  entry.flat_fee = row.flat_fee;
  entry.package_size = row.package_size;
  entry.free_units = row.free_units;
  entry.rate_percent = row.rate_percent;
  entry.fixed_fee = row.fixed_fee;
  entry.free_events = row.free_events;
  entry.free_amount = row.free_amount;
  entry.multiplier = row.multiplier;
  entry.minimum = row.minimum;
  entry.maximum = row.maximum;
  entry.event_minimum = row.event_minimum;
  entry.event_maximum = row.event_maximum;
  OSTO_TRY(const Dimensions dimensions, parse_dimensions(row.dimensions));
  for (const auto& [dimension, value] : dimensions) entry.dimensions.push_back({dimension, value});
  for (const PriceTierRow& tier : tiers) {
    PriceTier& shown = entry.tiers.emplace_back();
    shown.up_to = tier.up_to;
    shown.unit_price = tier.unit_price;
    shown.flat_fee = tier.flat_fee;
    shown.rate_percent = tier.rate_percent;
    shown.block_size = tier.block_size;
    shown.maximum = tier.maximum;
  }
  return entry;
}

Result<PriceVariant> price_variant_of(const PriceRow& row, const std::vector<PriceTierRow>& tiers) {
  PriceVariant variant;
  variant.row = row;
  OSTO_TRY(const PriceEntry entry, price_entry_of(row, tiers));
  OSTO_TRY(variant.terms, read_price(charge_price_of(entry), BillingPolicy{}, "/prices/" + std::to_string(row.variant)));
  OSTO_TRY(variant.dimensions, parse_dimensions(row.dimensions));
  variant.minimum = exact_of(row.minimum);
  variant.maximum = exact_of(row.maximum);
  return variant;
}

Result<Dimensions> dimensions_of(const std::vector<DimensionValue>& values, const std::string& pointer) {
  Dimensions dimensions;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i) + "/dimension";
    if (values[i].dimension.empty()) return refuse(here, "is empty");
    if (!dimensions.emplace(values[i].dimension, values[i].value).second) return refuse(here, "stands twice");
  }
  return dimensions;
}

std::vector<EventFilter> filters_of(const std::vector<DimensionFilter>& filters) {
  std::vector<EventFilter> read;
  for (const DimensionFilter& filter : filters) read.push_back({filter.dimension, filter.values, filter.excluded});
  return read;
}

std::vector<DimensionFilter> filter_entries_of(const std::vector<EventFilter>& filters) {
  std::vector<DimensionFilter> entries;
  for (const EventFilter& filter : filters) entries.push_back({filter.dimension, filter.values, filter.excluded});
  return entries;
}

}  // namespace osto::billing
