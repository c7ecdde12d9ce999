// Between the records of rating and the core's values.
#pragma once

#include "core/rating/rating_stages.hpp"
#include "core/rating/read_price.hpp"

#include <osto_billing/calculate_rating.hpp>

namespace osto::billing {

/// The price for usage with these dimensions: of dimension_prices the one with the most dimensions that all match, else the
/// default. `index`: which of dimension_prices, absent for the default.
struct ChosenPrice { const ChargePrice* price = nullptr; std::optional<std::int64_t> index; std::string pointer; };
Result<ChosenPrice> choose_price(const PriceQuantity& request);

Result<RatingInput> read_rating_input(const PriceQuantity& request, PriceModel model);

Result<Rational> read_share(std::int64_t numerator, std::int64_t denominator, const std::string& pointer);

/// To at most 12 places, half up, for people; the fraction beside it is exact.
Result<Decimal> to_decimal(const Rational& value);

}  // namespace osto::billing
