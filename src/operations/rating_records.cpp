#include "operations/rating_records.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

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
    terms.push_back({exact_of(discount.percent), exact_of(discount.amount)});
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

/// 0 for a quantity below 0 where the policy prices it as none.
std::optional<Rational> quantity_of(const std::optional<Decimal>& quantity, const BillingPolicy& policy) {
  if (quantity && quantity->is_negative() && policy.negative_usage == NegativeUsage::zero) return Rational();
  return exact_of(quantity);
}

Result<void> check_quantities(const PriceQuantity& request) {
  if (request.policy.negative_usage == NegativeUsage::zero) return {};
  OSTO_CHECK(check_not_negative(request.quantity, "/quantity"));
  OSTO_CHECK(check_not_negative(request.tier_quantity, "/tier_quantity"));
  return check_not_negative(request.quantity_before, "/quantity_before");
}

Result<RatedQuantity> read_quantity(const PriceQuantity& request, PriceModel model) {
  RatedQuantity quantity;
  Rational sum;
  for (const PriceEvent& event : request.events) {
    RatedEvent rated{exact_or_zero(event.quantity), exact_of(event.prorated_quantity), exact_of(event.amount)};
    OSTO_TRY(sum, add(sum, rated.quantity));
    quantity.events.push_back(std::move(rated));
  }
  if (!request.quantity && request.events.empty() && model != PriceModel::flat) {
    return refuse("/quantity", "is absent; a quantity or events are needed");
  }
  const std::optional<Rational> given = quantity_of(request.quantity, request.policy);
  quantity.quantity = given ? *given : request.events.empty() ? Rational(1) : std::max(sum, Rational());
  // No usage costs nothing, whatever amounts it brings.
  if (model == PriceModel::dynamic && given && given->is_zero()) quantity.events.clear();
  quantity.before = quantity_of(request.quantity_before, request.policy).value_or(Rational());
  quantity.tier_quantity = quantity_of(request.tier_quantity, request.policy);
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
  OSTO_CHECK(check_quantities(request));
  OSTO_CHECK(check_not_negative(request.billed_before, "/billed_before"));
  OSTO_CHECK(check_not_negative(request.included_quantity, "/included_quantity"));
  OSTO_CHECK(check_not_negative(request.minimum, "/minimum"));
  OSTO_CHECK(check_not_negative(request.maximum, "/maximum"));
  if (request.minimum && request.maximum && *request.minimum > *request.maximum) return refuse("/minimum", "is above the maximum");
  RatingInput input;
  OSTO_TRY(input.quantity, read_quantity(request, model));
  OSTO_TRY(input.conversion, read_conversion(request));
  input.included = exact_or_zero(request.included_quantity);
  OSTO_TRY(input.quantity_share, read_share(request.quantity_share_numerator, request.quantity_share_denominator, "/quantity_share"));
  OSTO_CHECK(read_share(request.share_numerator, request.share_denominator, "/share"));
  input.price_share = {request.share_numerator, request.share_denominator};
  OSTO_TRY(input.discounts, read_discounts(request.discounts));
  input.minimum = exact_of(request.minimum);
  input.maximum = exact_of(request.maximum);
  OSTO_TRY(input.billed_before, multiply(exact_or_zero(request.billed_before), Rational(request.currency.minor_per_major())));
  return input;
}

}  // namespace osto::billing
