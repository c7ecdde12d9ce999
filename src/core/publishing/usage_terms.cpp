#include "core/publishing/usage_terms.hpp"

#include "core/publishing/price_rows.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Result<void> check_filters(const std::vector<DimensionFilter>& filters, const std::string& pointer) {
  for (std::size_t i = 0; i < filters.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    if (filters[i].dimension.empty()) return refuse(here + "/dimension", "is empty");
    if (filters[i].values.empty()) return refuse(here + "/values", "is empty; a filter needs at least one value");
  }
  return {};
}

Result<void> check_names(const std::vector<std::string>& names, const std::string& pointer) {
  std::set<std::string> known;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    if (names[i].empty()) return refuse(here, "is empty");
    if (!known.insert(names[i]).second) return refuse(here, "stands twice");
  }
  return {};
}

/// A commitment says what the others cost at least and at most, and costs nothing itself.
Result<void> validate_commitment(const ChargeEntry& charge, const std::string& pointer) {
  if (charge.included_quantity) return refuse(pointer + "/included_quantity", "does not belong to a commitment");
  if (charge.limit_quantity) return refuse(pointer + "/limit_quantity", "does not belong to a commitment");
  for (std::size_t i = 0; i < charge.prices.size(); ++i) {
    const PriceEntry& price = charge.prices[i];
    const std::string here = pointer + "/prices/" + std::to_string(i);
    if (price.model != PriceModel::flat) return refuse(here + "/model", "must be flat: a commitment has a minimum and a maximum only");
    if (price.flat_fee && !price.flat_fee->is_zero()) return refuse(here + "/flat_fee", "does not belong to a commitment");
    if (!price.minimum && !price.maximum) return refuse(here + "/minimum", "is absent; a commitment needs a minimum or a maximum");
  }
  return {};
}

Result<void> check_conversion(const UnitConversion& conversion, const std::string& pointer) {
  if (conversion.factor <= Decimal()) return refuse(pointer + "/factor", "must be above 0");
  return {};
}

Result<void> check_known(const std::string& name, const std::vector<std::string>& known, const std::string& pointer) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return {};
  return refuse(pointer, "is not among the meter's group_by; its totals are not kept by it");
}

/// Names of lists and of prices, in the meter's order.
std::vector<std::string> line_dimensions(const MeterTerms& meter, const std::vector<std::string>& listed, const std::vector<PriceVariant>& variants) {
  std::vector<std::string> names;
  for (const std::string& name : meter.group_by) {
    const bool is_listed = std::find(listed.begin(), listed.end(), name) != listed.end();
    const bool is_priced = std::any_of(variants.begin(), variants.end(), [&](const PriceVariant& variant) { return variant.dimensions.contains(name); });
    if (is_listed || is_priced) names.push_back(name);
  }
  return names;
}

}  // namespace

Result<MeterRow> meter_row_of(const MeterEntry& entry, MeterId id, const std::string& pointer) {
  OSTO_CHECK(check_filters(entry.filters, pointer + "/filters"));
  OSTO_CHECK(check_names(entry.group_by, pointer + "/group_by"));
  const bool keeps_level = entry.recurring && (entry.aggregation == Aggregation::sum || entry.aggregation == Aggregation::count ||
                                               entry.aggregation == Aggregation::unique_count);
  if (entry.charged_in_advance && !keeps_level) {
    return refuse(pointer + "/charged_in_advance", "belongs to recurring meters that sum or count");
  }
  return MeterRow{id, entry.code, entry.name, entry.unit, entry.aggregation, entry.quantity_places, entry.quantity_rounding,
                  entry.recurring, entry.charged_in_advance, filter_text(filters_of(entry.filters)), name_list_text(entry.group_by)};
}

Result<void> check_meter_stays(const MeterRow& present, const MeterRow& row, const std::string& pointer) {
  const struct { bool differs; const char* member; } rows[] = {
      {present.aggregation != row.aggregation, "/aggregation"},
      {present.is_recurring != row.is_recurring, "/recurring"},
      {present.is_charged_in_advance != row.is_charged_in_advance, "/charged_in_advance"},
      {present.filters != row.filters, "/filters"},
      {present.group_by != row.group_by, "/group_by"},
  };
  for (const auto& one : rows) {
    if (one.differs) return refuse(pointer + one.member, "cannot change: totals were counted by it");
  }
  return {};
}

Result<void> validate_usage_terms(const ChargeEntry& charge, const std::string& pointer) {
  if (charge.kind == ChargeKind::commitment) OSTO_CHECK(validate_commitment(charge, pointer));
  if (charge.kind != ChargeKind::usage) {
    if (charge.conversion) return refuse(pointer + "/conversion", "belongs to usage charges only");
    if (!charge.filters.empty()) return refuse(pointer + "/filters", "belongs to usage charges only");
    if (!charge.group_by.empty()) return refuse(pointer + "/group_by", "belongs to usage charges only");
  }
  if (charge.conversion) OSTO_CHECK(check_conversion(*charge.conversion, pointer + "/conversion"));
  OSTO_CHECK(check_filters(charge.filters, pointer + "/filters"));
  OSTO_CHECK(check_names(charge.group_by, pointer + "/group_by"));
  for (std::size_t i = 0; i < charge.prices.size(); ++i) {
    const PriceEntry& price = charge.prices[i];
    const std::string here = pointer + "/prices/" + std::to_string(i);
    if (charge.kind != ChargeKind::usage && !price.dimensions.empty()) return refuse(here + "/dimensions", "belongs to usage charges only");
    if (charge.kind != ChargeKind::usage && price.event_minimum) return refuse(here + "/event_minimum", "needs single events: it belongs to usage charges");
    if (charge.kind != ChargeKind::usage && price.event_maximum) return refuse(here + "/event_maximum", "needs single events: it belongs to usage charges");
    constexpr const char* kOverAllLines = "belongs to the price without dimensions: it is over all lines of the charge";
    if (!price.dimensions.empty() && price.minimum) return refuse(here + "/minimum", kOverAllLines);
    if (!price.dimensions.empty() && price.maximum) return refuse(here + "/maximum", kOverAllLines);
    const bool has_default = std::any_of(charge.prices.begin(), charge.prices.end(), [&](const PriceEntry& other) {
      return other.currency == price.currency && other.interval_unit == price.interval_unit && other.dimensions.empty();
    });
    if (!has_default) return refuse(here + "/dimensions", "needs a price without dimensions beside it, for all other usage");
  }
  return {};
}

Result<void> check_dimensions(const ChargeEntry& charge, const MeterRow& meter, const std::string& pointer) {
  OSTO_TRY(const std::vector<std::string> known, parse_name_list(meter.group_by));
  for (std::size_t i = 0; i < charge.filters.size(); ++i) {
    OSTO_CHECK(check_known(charge.filters[i].dimension, known, pointer + "/filters/" + std::to_string(i) + "/dimension"));
  }
  for (std::size_t i = 0; i < charge.group_by.size(); ++i) {
    OSTO_CHECK(check_known(charge.group_by[i], known, pointer + "/group_by/" + std::to_string(i)));
  }
  for (std::size_t i = 0; i < charge.prices.size(); ++i) {
    const std::vector<DimensionValue>& dimensions = charge.prices[i].dimensions;
    for (std::size_t j = 0; j < dimensions.size(); ++j) {
      OSTO_CHECK(check_known(dimensions[j].dimension, known,
                             pointer + "/prices/" + std::to_string(i) + "/dimensions/" + std::to_string(j) + "/dimension"));
    }
  }
  return {};
}

Result<void> check_usage_choices(const BillingPolicy& policy, const std::string& pointer) {
  const bool weighs = policy.proration_unit == ProrationUnit::second || policy.proration_unit == ProrationUnit::day;
  if (policy.usage_proration == UsageProration::unprorated || weighs) return {};
  return refuse(pointer + "/usage_proration", "weighs levels by second or by day: by_time needs a proration_unit of these");
}

void set_usage_terms(const ChargeEntry& entry, ChargeRow& row) {
  if (entry.conversion) {
    row.conversion_operation = entry.conversion->operation;
    row.conversion_factor = entry.conversion->factor;
    row.conversion_places = entry.conversion->places;
    row.conversion_rounding = entry.conversion->rounding;
  }
  row.filters = filter_text(filters_of(entry.filters));
  row.group_by = name_list_text(entry.group_by);
}

Result<void> show_usage_terms(const ChargeRow& row, ChargeEntry& entry) {
  if (row.conversion_factor && row.conversion_operation) {
    entry.conversion = UnitConversion{*row.conversion_operation, *row.conversion_factor, row.conversion_places, row.conversion_rounding};
  }
  OSTO_TRY(const std::vector<EventFilter> filters, parse_filters(row.filters));
  entry.filters = filter_entries_of(filters);
  OSTO_TRY(entry.group_by, parse_name_list(row.group_by));
  return {};
}

Result<MeterTerms> meter_terms_of(MeterRow meter) {
  MeterTerms terms;
  OSTO_TRY(terms.filters, parse_filters(meter.filters));
  OSTO_TRY(terms.group_by, parse_name_list(meter.group_by));
  terms.row = std::move(meter);
  return terms;
}

Result<ChargeTerms> charge_terms_of(ChargeRow charge, std::optional<MeterRow> meter, const std::vector<PriceRow>& prices,
                                    const std::vector<PriceTierRow>& tiers) {
  ChargeTerms terms;
  for (const PriceRow& price : prices) {
    std::vector<PriceTierRow> of_price;
    std::copy_if(tiers.begin(), tiers.end(), std::back_inserter(of_price), [&](const PriceTierRow& tier) { return tier.variant == price.variant; });
    OSTO_TRY(PriceVariant variant, price_variant_of(price, of_price));
    const bool is_default = price.dimensions.empty();
    if (is_default) terms.price = price;
    terms.variants.insert(is_default ? terms.variants.begin() : terms.variants.end(), std::move(variant));
  }
  OSTO_TRY(terms.filters, parse_filters(charge.filters));
  if (meter) {
    OSTO_TRY(terms.meter, meter_terms_of(*std::move(meter)));
    OSTO_TRY(const std::vector<std::string> listed, parse_name_list(charge.group_by));
    terms.group_by = line_dimensions(*terms.meter, listed, terms.variants);
  }
  terms.charge = std::move(charge);
  return terms;
}

}  // namespace osto::billing
