#include "core/invoice/line_amounts.hpp"

#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<void> named(Result<void> outcome, const std::string& field) {
  if (!outcome.has_value() && outcome.error().field.empty()) outcome.error().field = field;
  return outcome;
}

Result<Rational> percent_of(const Decimal& percent, const Rational& base) {
  OSTO_TRY(const Rational scaled, multiply(base, Rational(percent)));
  return divide(scaled, Rational(100));
}

/// Places of minor units that a price in major units has: 10.0055 EUR has 2.
int places_below_minor(const std::optional<Decimal>& price, Currency currency) {
  const int below = price ? price->places() - currency.minor_units() : 0;
  return std::max(kPrecisePlaces, below);
}

Result<Rational> sum_of_line(const TotalsLine& line, Currency currency, const std::string& field) {
  const int given = (line.amount_minor ? 1 : 0) + (line.amount ? 1 : 0) + (line.unit_price ? 1 : 0);
  if (given != 1) return fail(ErrorCode::invalid_value, "a line has one of amount_minor, amount and unit_price", field);
  if (line.quantity && !line.unit_price) return fail(ErrorCode::invalid_value, "is only for a unit_price", field + "/quantity");
  if (line.amount_minor) return Rational(line.amount_minor->value);
  if (line.amount) return to_minor_units(*line.amount, currency);
  OSTO_TRY(const Rational price, to_minor_units(*line.unit_price, currency));
  return multiply(price, Rational(line.quantity.value_or(Decimal::from_integer(1))));
}

/// A line's own discount or charge, before rounding.
Result<Rational> adjustment_amount(const LineAdjustment& terms, const TotalsLine& line, const Rational& base, Currency currency,
                                   const std::string& field) {
  if (terms.rate) {
    if (terms.percent || terms.amount || terms.amount_minor) {
      return fail(ErrorCode::invalid_value, "stands alone, without percent and amount", field + "/rate");
    }
    OSTO_TRY(const Rational rate, to_minor_units(*terms.rate, currency));
    return multiply(rate, Rational(terms.quantity.value_or(line.quantity.value_or(Decimal::from_integer(1)))));
  }
  Rational percent_base = base;
  if (terms.base) {
    OSTO_TRY(percent_base, to_minor_units(*terms.base, currency));
  }
  return amount_of({terms.percent, terms.amount_minor, terms.amount}, percent_base, currency, field);
}

Result<LineAmount> line_amount(const TotalsLine& line, std::size_t position, const TotalsRequest& request) {
  const std::string field = "/lines/" + std::to_string(position);
  const BillingPolicy& policy = request.policy;
  const int places = places_below_minor(line.unit_price ? line.unit_price : line.amount, request.currency);
  LineAmount amount;
  amount.id = line.id.empty() ? std::to_string(position + 1) : line.id;
  OSTO_TRY(const Rational exact_sum, sum_of_line(line, request.currency, field));
  OSTO_TRY(amount.sum, round_working(exact_sum, policy, policy.rounding, places));
  amount.unrounded = exact_sum;
  for (std::size_t i = 0; i < line.discounts.size(); ++i) {
    OSTO_TRY(const Rational left, subtract(amount.sum, amount.discount));
    const Rational& base = policy.discount_base == DiscountBase::original ? amount.sum : left;
    OSTO_TRY(const Rational exact,
             adjustment_amount(line.discounts[i], line, base, request.currency, field + "/discounts/" + std::to_string(i)));
    OSTO_TRY(const Rational taken, round_working(exact, policy, policy.discount_rounding, places));
    OSTO_TRY(amount.discount, add(amount.discount, taken));
    OSTO_TRY(amount.unrounded, subtract(amount.unrounded, exact));
  }
  for (std::size_t i = 0; i < line.charges.size(); ++i) {
    OSTO_TRY(const Rational exact,
             adjustment_amount(line.charges[i], line, amount.sum, request.currency, field + "/charges/" + std::to_string(i)));
    OSTO_TRY(const Rational put_on, round_working(exact, policy, policy.rounding, places));
    OSTO_TRY(amount.charge, add(amount.charge, put_on));
    OSTO_TRY(amount.unrounded, add(amount.unrounded, exact));
  }
  OSTO_TRY(const Rational less, subtract(amount.sum, amount.discount));
  OSTO_TRY(amount.amount, add(less, amount.charge));
  if (policy.rounding_stage == RoundingStage::line) {
    OSTO_TRY(const Minor whole, round_to_unit(amount.amount, request.currency, policy));
    amount.amount = Rational(whole.value);
  } else {
    OSTO_CHECK(named(round_to_unit(amount.amount, request.currency, policy).map([](Minor) {}), field));
  }
  return amount;
}

}  // namespace

Result<Rational> to_minor_units(const Decimal& major_units, Currency currency) {
  if (currency.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", "/currency");
  return multiply(Rational(major_units), Rational(currency.minor_per_major()));
}

Result<Rational> round_working(const Rational& exact_minor, const BillingPolicy& policy, RoundingMode mode, int places) {
  const bool is_precise = policy.price_precision == PricePrecision::precise;
  if (!is_precise && policy.rounding_stage == RoundingStage::document) return exact_minor;
  OSTO_TRY(const Decimal rounded, round_to_places(exact_minor, is_precise ? std::min(places, Decimal::kMaxPlaces) : 0, mode));
  return Rational(rounded);
}

Result<Minor> round_to_unit(const Rational& exact_minor, Currency currency, const BillingPolicy& policy) {
  std::int64_t unit = 1;
  if (policy.rounding_unit == RoundingUnit::whole_unit) unit = currency.minor_per_major();
  if (policy.rounding_unit == RoundingUnit::cash_increment) unit = policy.cash_increment_minor;
  OSTO_TRY(const Rational units, divide(exact_minor, Rational(unit)));
  OSTO_TRY(const int128 whole, round_rational(units, policy.rounding));
  OSTO_TRY(const Rational back, Rational::make(whole, 1));
  OSTO_TRY(const Rational amount, multiply(back, Rational(unit)));
  OSTO_TRY(const Rounded rounded, round_minor(amount, policy.rounding));
  return rounded.amount_minor;
}

Result<Rational> amount_of(const AmountTerms& terms, const Rational& base_minor, Currency currency, const std::string& field) {
  const int given = (terms.percent ? 1 : 0) + (terms.amount_minor ? 1 : 0) + (terms.amount ? 1 : 0);
  if (given != 1) return fail(ErrorCode::invalid_value, "has one of percent, amount_minor and amount", field);
  if (terms.percent) {
    if (terms.percent->is_negative() || *terms.percent > Decimal::from_integer(100)) {
      return fail(ErrorCode::invalid_value, "is a percentage from 0 to 100", field + "/percent");
    }
    return percent_of(*terms.percent, base_minor);
  }
  if (terms.amount_minor) return Rational(terms.amount_minor->value);
  return to_minor_units(*terms.amount, currency);
}

Result<LineAmount> amount_of_rated_line(const RatedLine& line, Currency currency, const BillingPolicy& policy) {
  LineAmount amount;
  amount.id = line.id;
  amount.sum = Rational(line.amount_minor.value);
  amount.unrounded = line.exact;
  if (policy.rounding_stage == RoundingStage::document) {
    OSTO_TRY(const Minor whole, round_to_unit(line.exact, currency, policy));
    if (whole == line.amount_minor) {
      OSTO_TRY(amount.sum, round_working(line.exact, policy, policy.rounding, places_below_minor(line.unit_price, currency)));
    }
  }
  amount.amount = amount.sum;
  return amount;
}

Result<std::vector<LineAmount>> line_amounts(const TotalsRequest& request) {
  std::vector<LineAmount> amounts;
  for (std::size_t i = 0; i < request.lines.size(); ++i) {
    Result<LineAmount> amount = line_amount(request.lines[i], i, request);
    if (!amount.has_value()) {
      Error error = amount.error();
      if (error.field.empty()) error.field = "/lines/" + std::to_string(i);
      return Failure(error);
    }
    if (std::any_of(amounts.begin(), amounts.end(), [&](const LineAmount& other) { return other.id == amount->id; })) {
      return fail(ErrorCode::invalid_value, "an id stands for one line", "/lines/" + std::to_string(i) + "/id");
    }
    amounts.push_back(std::move(*amount));
  }
  return amounts;
}

}  // namespace osto::billing
