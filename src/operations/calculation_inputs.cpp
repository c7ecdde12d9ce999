#include "operations/calculation_inputs.hpp"

#include "core/money/rounding.hpp"

namespace osto::billing {
namespace {

std::string unit_words(ProrationUnit unit) {
  switch (unit) {
    case ProrationUnit::second: return "microseconds";
    case ProrationUnit::month_fraction: return "parts of months";
    case ProrationUnit::none: return "parts (a partial period costs nothing)";
    case ProrationUnit::full: return "parts (a partial period costs the full price)";
    default: return "days";
  }
}

std::string whole_or_fraction(const Rational& number) {
  return number.is_integer() ? to_decimal_text(number.num()) : number.to_string();
}

}  // namespace

Cycle cycle_of(const BillingPolicy& policy, BillingInterval interval, std::int64_t count) {
  const bool stays = policy.month_end == MonthEnd::clamp_and_stay;
  switch (interval) {
    case BillingInterval::day: return {CycleUnit::day, count, stays};
    case BillingInterval::week: return {CycleUnit::week, count, stays};
    case BillingInterval::month: return {CycleUnit::month, count, stays};
    case BillingInterval::quarter: return {CycleUnit::month, 3 * count, stays};
    case BillingInterval::half_year: return {CycleUnit::month, 6 * count, stays};
    case BillingInterval::year: return {CycleUnit::year, count, stays};
  }
  return {CycleUnit::month, count, stays};
}

std::optional<Cycle> cycle_of(const BillingPolicy& policy, const std::optional<BillingInterval>& interval,
                              std::int64_t count) {
  return interval.has_value() ? std::optional(cycle_of(policy, *interval, count)) : std::nullopt;
}

Result<Rational> price_minor(const Decimal& unit_price, const Decimal& quantity, Currency currency) {
  if (unit_price.is_negative()) return fail(ErrorCode::invalid_value, "a price is not negative", "/unit_price");
  if (quantity.is_negative()) return fail(ErrorCode::invalid_value, "a quantity is not negative", "/quantity");
  OSTO_TRY(const Rational major, multiply(Rational(unit_price), Rational(quantity)));
  return multiply(major, Rational(currency.minor_per_major()));
}

std::string rule_words(const BillingPolicy& policy) {
  std::string words(enumerator_name(policy.proration_unit));
  const bool counts_days = policy.proration_unit == ProrationUnit::day;
  if (counts_days) words += " " + std::string(enumerator_name(policy.day_count));
  words += " of " + std::string(enumerator_name(policy.denominator));
  if (policy.share_places >= 0) {
    words += ", share " + std::string(name_of(policy.share_rounding)) + " at " + std::to_string(policy.share_places);
  }
  if (policy.day_price_places >= 0) {
    words += ", day price " + std::string(name_of(policy.day_price_rounding)) + " at " + std::to_string(policy.day_price_places);
  }
  return words;
}

std::string amount_words(const BillingPolicy& policy, const ProrationShare& share, const Rational& full_minor,
                         const Rational& exact_minor, Minor amount, Currency currency) {
  return std::to_string(share.numerator) + " of " + std::to_string(share.denominator) + " " +
         unit_words(policy.proration_unit) + " x " + whole_or_fraction(full_minor) + " = " +
         whole_or_fraction(exact_minor) + " minor units, " + std::string(name_of(policy.rounding)) + ": " +
         std::to_string(amount.value) + " (" + format_minor(amount, currency) + " " + std::string(currency.code()) + ")";
}

Result<Decimal> readable(const Rational& ratio) {
  return round_to_places(ratio, Decimal::kMaxPlaces, RoundingMode::half_up);
}

}  // namespace osto::billing
