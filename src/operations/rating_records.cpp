#include "operations/rating_records.hpp"

#include "core/rating/check_terms.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Rational value_of(const std::optional<Decimal>& decimal) { return decimal ? Rational(*decimal) : Rational(); }

std::optional<Rational> optional_of(const std::optional<Decimal>& decimal) {
  return decimal ? std::optional<Rational>(Rational(*decimal)) : std::nullopt;
}

/// A field that the model does not read would be a silent mistake.
Result<void> check_fields_of_model(const ChargePrice& price, const std::string& pointer) {
  const PriceModel model = price.model;
  const bool is_percentage = model == PriceModel::percentage;
  const bool is_package = model == PriceModel::package;
  const struct { bool is_given, belongs; const char* name; } rows[] = {
      {price.unit_price.has_value(), model == PriceModel::per_unit || is_package, "unit_price"},
      {price.flat_fee.has_value(), !has_tiers(model), "flat_fee"},
      {!price.tiers.empty(), has_tiers(model), "tiers"},
      {price.package_size.has_value(), is_package, "package_size"},
      {price.free_units.has_value(), is_package, "free_units"},
      {price.rate_percent.has_value(), is_percentage, "rate_percent"},
      {price.fixed_fee.has_value(), is_percentage, "fixed_fee"},
      {price.free_events.has_value(), is_percentage, "free_events"},
      {price.free_amount.has_value(), is_percentage, "free_amount"},
      {price.event_minimum.has_value(), is_percentage, "event_minimum"},
      {price.event_maximum.has_value(), is_percentage, "event_maximum"},
      {price.multiplier.has_value(), model == PriceModel::dynamic, "multiplier"},
  };
  for (const auto& row : rows) {
    if (row.is_given && !row.belongs) return refuse(pointer + "/" + row.name, "does not belong to this price model");
  }
  const bool needs_unit_price = model == PriceModel::per_unit || is_package;
  if (needs_unit_price && !price.unit_price) return refuse(pointer + "/unit_price", "is absent; the price model needs it");
  if (model == PriceModel::flat && !price.flat_fee) return refuse(pointer + "/flat_fee", "is absent; a flat price needs it");
  if (is_package && !price.package_size) return refuse(pointer + "/package_size", "is absent; a package price needs it");
  return {};
}

/// The bound that the first unit of the next tier gives: 11 is after 10, or with exclusive bounds 11 itself.
Result<Rational> bound_before(const Decimal& from, TierBound bound) {
  if (bound == TierBound::exclusive) return Rational(from);
  return subtract(Rational(from), Rational(1));
}

Result<void> check_joint(const PriceTier& tier, const Rational& bound, const std::string& pointer) {
  const Rational from(*tier.from);
  OSTO_TRY(const Rational after, add(bound, Rational(1)));
  if (from > after) return refuse(pointer + "/from", "leaves a gap after the tier before it");
  if (from < bound) return refuse(pointer + "/from", "overlaps the tier before it");
  return {};
}

class TierReader {
 public:
  TierReader(const ChargePrice& price, const BillingPolicy& policy, const std::string& pointer)
      : price_(price), policy_(policy), pointer_(pointer + "/tiers/") {}

  Result<std::vector<TierTerms>> read() {
    std::vector<TierTerms> tiers;
    Rational start;
    for (std::size_t i = 0; i < price_.tiers.size(); ++i) {
      const PriceTier& entry = price_.tiers[i];
      TierTerms tier;
      tier.unit_price = value_of(entry.unit_price);
      tier.flat_fee = value_of(entry.flat_fee);
      tier.rate_percent = value_of(entry.rate_percent);
      tier.block_size = optional_of(entry.block_size);
      tier.maximum = optional_of(entry.maximum);
      if (i > 0 && entry.from && tiers[i - 1].up_to) OSTO_CHECK(check_joint(entry, *tiers[i - 1].up_to, pointer_ + std::to_string(i)));
      OSTO_TRY(tier.up_to, bound_of(i, start));
      if (tier.up_to) start = *tier.up_to;
      tiers.push_back(std::move(tier));
    }
    return tiers;
  }

 private:
  Result<std::optional<Rational>> bound_of(std::size_t i, const Rational& start) const {
    const PriceTier& entry = price_.tiers[i];
    const std::string here = pointer_ + std::to_string(i);
    if (entry.max_blocks) {
      if (entry.up_to) return refuse(here + "/max_blocks", "and up_to exclude each other");
      if (!entry.block_size) return refuse(here + "/block_size", "is absent; max_blocks needs it");
      OSTO_TRY(const Rational units, multiply(Rational(*entry.max_blocks), Rational(*entry.block_size)));
      OSTO_TRY(const Rational bound, add(start, units));
      return std::optional<Rational>(bound);
    }
    if (entry.up_to || i + 1 == price_.tiers.size() || !price_.tiers[i + 1].from) return optional_of(entry.up_to);
    OSTO_TRY(const Rational bound, bound_before(*price_.tiers[i + 1].from, policy_.tier_bound));
    return std::optional<Rational>(bound);
  }

  const ChargePrice& price_;
  const BillingPolicy& policy_;
  std::string pointer_;
};

bool matches(const DimensionPrice& candidate, const std::vector<DimensionValue>& dimensions) {
  return std::all_of(candidate.dimensions.begin(), candidate.dimensions.end(), [&](const DimensionValue& wanted) {
    return std::any_of(dimensions.begin(), dimensions.end(), [&](const DimensionValue& has) {
      return has.dimension == wanted.dimension && has.value == wanted.value;
    });
  });
}

Result<void> check_not_negative(const std::optional<Decimal>& value, const char* pointer) {
  if (value && value->is_negative()) return refuse(pointer, "is negative; 0 or more is allowed");
  return {};
}

Result<std::vector<LineDiscountTerms>> read_discounts(const std::vector<LineDiscount>& discounts) {
  std::vector<LineDiscountTerms> terms;
  for (std::size_t i = 0; i < discounts.size(); ++i) {
    const LineDiscount& discount = discounts[i];
    const std::string here = "/discounts/" + std::to_string(i);
    if (discount.percent.has_value() == discount.amount.has_value()) return refuse(here, "needs either percent or amount");
    if (discount.percent && (discount.percent->is_negative() || *discount.percent > Decimal::from_integer(100))) {
      return refuse(here + "/percent", "is outside 0 to 100");
    }
    OSTO_CHECK(check_not_negative(discount.amount, (here + "/amount").c_str()));
    terms.push_back({optional_of(discount.percent), optional_of(discount.amount)});
  }
  return terms;
}

Result<std::optional<ConversionTerms>> read_conversion(const PriceQuantity& request) {
  if (!request.conversion) return std::optional<ConversionTerms>();
  const UnitConversion& conversion = *request.conversion;
  if (conversion.factor <= Decimal()) return refuse("/conversion/factor", "must be above 0");
  ConversionTerms terms;
  terms.operation = conversion.operation;
  terms.factor = Rational(conversion.factor);
  terms.places = conversion.places.value_or(request.policy.conversion_places);
  terms.rounding = conversion.rounding.value_or(request.policy.conversion_rounding);
  return std::optional<ConversionTerms>(terms);
}

Result<RatedQuantity> read_quantity(const PriceQuantity& request, PriceModel model) {
  RatedQuantity quantity;
  Rational sum;
  for (const PriceEvent& event : request.events) {
    RatedEvent rated{value_of(event.quantity), optional_of(event.prorated_quantity), optional_of(event.amount)};
    OSTO_TRY(sum, add(sum, rated.quantity));
    quantity.events.push_back(std::move(rated));
  }
  if (!request.quantity && request.events.empty() && model != PriceModel::flat) {
    return refuse("/quantity", "is absent; a quantity or events are needed");
  }
  quantity.quantity = request.quantity ? Rational(*request.quantity) : request.events.empty() ? Rational(1) : std::max(sum, Rational());
  // No usage costs nothing, whatever amounts it brings.
  if (model == PriceModel::dynamic && request.quantity && request.quantity->is_zero()) quantity.events.clear();
  quantity.before = value_of(request.quantity_before);
  quantity.tier_quantity = optional_of(request.tier_quantity);
  quantity.event_count = request.event_count.value_or(static_cast<std::int64_t>(request.events.size()));
  quantity.position = request.position;
  return quantity;
}

}  // namespace

Result<Rational> read_share(std::int64_t numerator, std::int64_t denominator, const std::string& pointer) {
  if (denominator < 1) return refuse(pointer + "_denominator", "must be 1 or more");
  if (numerator < 0) return refuse(pointer + "_numerator", "is negative; 0 or more is allowed");
  return Rational::make(numerator, denominator);
}

Result<Decimal> to_decimal(const Rational& value) { return round_to_places(value, Decimal::kMaxPlaces, RoundingMode::half_up); }

Result<PriceTerms> read_price(const ChargePrice& price, const BillingPolicy& policy, const std::string& pointer) {
  OSTO_CHECK(check_fields_of_model(price, pointer));
  PriceTerms terms;
  terms.model = price.model;
  terms.unit_price = value_of(price.unit_price);
  terms.flat_fee = value_of(price.flat_fee);
  terms.rate_percent = value_of(price.rate_percent);
  terms.fixed_fee = value_of(price.fixed_fee);
  if (price.multiplier) terms.multiplier = Rational(*price.multiplier);
  if (price.package_size) terms.package_size = Rational(*price.package_size);
  terms.free_units = value_of(price.free_units);
  terms.free_events = price.free_events;
  terms.free_amount = optional_of(price.free_amount);
  terms.event_minimum = optional_of(price.event_minimum);
  terms.event_maximum = optional_of(price.event_maximum);
  OSTO_TRY(terms.tiers, TierReader(price, policy, pointer).read());
  OSTO_CHECK(check_price_terms(terms, pointer));
  return terms;
}

Result<ChosenPrice> choose_price(const PriceQuantity& request) {
  ChosenPrice chosen;
  if (request.price) chosen = {&*request.price, std::nullopt, "/price"};
  std::size_t most = 0;
  for (std::size_t i = 0; i < request.dimension_prices.size(); ++i) {
    const DimensionPrice& candidate = request.dimension_prices[i];
    if (candidate.dimensions.size() <= most || !matches(candidate, request.dimensions)) continue;
    most = candidate.dimensions.size();
    chosen = {&candidate.price, static_cast<std::int64_t>(i), "/dimension_prices/" + std::to_string(i) + "/price"};
  }
  if (chosen.price == nullptr) {
    if (request.dimension_prices.empty()) return refuse("/price", "is absent; a price is needed");
    return refuse("/dimensions", "match no price, and there is no default price");
  }
  return chosen;
}

Result<RatingInput> read_rating_input(const PriceQuantity& request, PriceModel model) {
  OSTO_CHECK(check_not_negative(request.quantity, "/quantity"));
  OSTO_CHECK(check_not_negative(request.tier_quantity, "/tier_quantity"));
  OSTO_CHECK(check_not_negative(request.quantity_before, "/quantity_before"));
  OSTO_CHECK(check_not_negative(request.billed_before, "/billed_before"));
  OSTO_CHECK(check_not_negative(request.included_quantity, "/included_quantity"));
  OSTO_CHECK(check_not_negative(request.minimum, "/minimum"));
  OSTO_CHECK(check_not_negative(request.maximum, "/maximum"));
  if (request.minimum && request.maximum && *request.minimum > *request.maximum) return refuse("/minimum", "is above the maximum");
  RatingInput input;
  OSTO_TRY(input.quantity, read_quantity(request, model));
  OSTO_TRY(input.conversion, read_conversion(request));
  input.included = value_of(request.included_quantity);
  OSTO_TRY(input.quantity_share, read_share(request.quantity_share_numerator, request.quantity_share_denominator, "/quantity_share"));
  OSTO_TRY(input.price_share, read_share(request.share_numerator, request.share_denominator, "/share"));
  OSTO_TRY(input.discounts, read_discounts(request.discounts));
  input.minimum = optional_of(request.minimum);
  input.maximum = optional_of(request.maximum);
  OSTO_TRY(input.billed_before, multiply(value_of(request.billed_before), Rational(request.currency.minor_per_major())));
  return input;
}

}  // namespace osto::billing
