#include "providers/stripe/amounts.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

namespace osto::billing::stripe {
namespace {

/// Where Stripe's count of decimals is not that of ISO 4217.
struct OtherDecimals {
  std::string_view code;
  int stripe_decimals;
};
constexpr OtherDecimals kOtherDecimals[] = {
    {"ISK", 2},  // "two-decimal for backwards compatibility, but the decimal amount is always 00"
    {"MGA", 0},  // ISO counts fifths of an ariary as two decimals
    {"UGX", 2},  // as ISK
};
/// "Rounded to the nearest ten": the last digit of a three-decimal currency must be 0.
constexpr std::string_view kThreeDecimals[] = {"BHD", "JOD", "KWD", "OMR", "TND"};

/// What one minor unit of ours is in Stripe's, as a fraction of powers of ten.
struct Scale {
  std::int64_t multiply = 1, divide = 1;
};

Scale scale_of(Currency currency) {
  const auto* const other = std::find_if(std::begin(kOtherDecimals), std::end(kOtherDecimals), [&](const OtherDecimals& row) { return row.code == currency.code(); });
  if (other == std::end(kOtherDecimals)) return {};
  Scale scale;
  for (int i = currency.minor_units(); i < other->stripe_decimals; ++i) scale.multiply *= 10;
  for (int i = other->stripe_decimals; i < currency.minor_units(); ++i) scale.divide *= 10;
  return scale;
}

std::int64_t smallest_step(Currency currency) {
  const bool is_rounded = std::find(std::begin(kThreeDecimals), std::end(kThreeDecimals), currency.code()) != std::end(kThreeDecimals);
  return is_rounded ? 10 : scale_of(currency).divide;
}

}  // namespace

Result<std::int64_t> to_stripe_amount(const Money& amount) {
  if (amount.currency.is_empty() || amount.amount_minor.value <= 0) {
    return fail(ErrorCode::invalid_value, "the amount must be positive and have a currency", "/amount");
  }
  const std::int64_t step = smallest_step(amount.currency);
  if (amount.amount_minor.value % step != 0) {
    return fail(ErrorCode::invalid_value,
                "Stripe takes " + std::string(amount.currency.code()) + " in multiples of " + std::to_string(step) +
                    " minor units only, this is " + std::to_string(amount.amount_minor.value) + "; round what is invoiced in that currency",
                "/amount");
  }
  const Scale scale = scale_of(amount.currency);
  if (amount.amount_minor.value > std::numeric_limits<std::int64_t>::max() / scale.multiply) {
    return fail(ErrorCode::out_of_range, "the amount is too large for Stripe", "/amount");
  }
  return amount.amount_minor.value * scale.multiply / scale.divide;
}

Result<Minor> from_stripe_amount(std::int64_t stripe_amount, Currency currency) {
  const Scale scale = scale_of(currency);
  if (currency.is_empty() || stripe_amount < 0 || stripe_amount % scale.multiply != 0) {
    return fail(ErrorCode::invalid_value, "Stripe's amount " + std::to_string(stripe_amount) + " is none of '" + std::string(currency.code()) + "'", "/amount");
  }
  if (stripe_amount / scale.multiply > std::numeric_limits<std::int64_t>::max() / scale.divide) {
    return fail(ErrorCode::out_of_range, "Stripe's amount is too large", "/amount");
  }
  return Minor{stripe_amount / scale.multiply * scale.divide};
}

}  // namespace osto::billing::stripe
