#include <osto_billing/money.hpp>

#include "base/checked.hpp"
#include "base/rational.hpp"

namespace osto::billing {
namespace {

Result<Minor> within_limit(int128 value) {
  if (value > kMaxMinor || value < -int128{kMaxMinor}) {
    return fail(ErrorCode::out_of_range, "an amount has at most 10^17 minor units");
  }
  return Minor{static_cast<std::int64_t>(value)};
}

Failure empty_currency() { return fail(ErrorCode::invalid_value, "a currency is required"); }

Result<Currency> common_currency(const Money& left, const Money& right) {
  if (left.currency.is_empty() || right.currency.is_empty()) return empty_currency();
  if (left.currency != right.currency) {
    return fail(ErrorCode::currency_mismatch, "amounts in " + std::string(left.currency.code()) + " and " +
                                                  std::string(right.currency.code()) + " cannot be combined");
  }
  return left.currency;
}

struct ModeName {
  RoundingMode mode;
  std::string_view name;
};

constexpr std::array<ModeName, 7> kModeNames{{
    {RoundingMode::half_up, "half_up"},
    {RoundingMode::half_even, "half_even"},
    {RoundingMode::half_down, "half_down"},
    {RoundingMode::up, "up"},
    {RoundingMode::down, "down"},
    {RoundingMode::ceiling, "ceiling"},
    {RoundingMode::floor, "floor"},
}};

}  // namespace

Result<Currency> Currency::parse(std::string_view letters) {
  if (detail::find_minor_units(letters) < 0) {
    return fail(ErrorCode::invalid_value, "not an active ISO 4217 currency code: \"" +
                                              std::string(letters.substr(0, 16)) + "\"");
  }
  Currency currency;
  currency.letters_ = {letters[0], letters[1], letters[2]};
  return currency;
}

Result<Minor> make_minor(std::int64_t value) { return within_limit(value); }

Result<Minor> add(Minor left, Minor right) { return within_limit(int128{left.value} + right.value); }

Result<Minor> subtract(Minor left, Minor right) { return within_limit(int128{left.value} - right.value); }

Result<Minor> negate(Minor amount) { return within_limit(-int128{amount.value}); }

Result<Minor> sum(std::span<const Minor> amounts) {
  // 128 bits hold 2^64 of the largest amounts: only the total is checked, so the order does not matter.
  int128 total = 0;
  for (const Minor amount : amounts) total += amount.value;
  return within_limit(total);
}

Result<Money> add(const Money& left, const Money& right) {
  OSTO_TRY(const Currency currency, common_currency(left, right));
  OSTO_TRY(const Minor amount, add(left.amount_minor, right.amount_minor));
  return Money{amount, currency};
}

Result<Money> subtract(const Money& left, const Money& right) {
  OSTO_TRY(const Currency currency, common_currency(left, right));
  OSTO_TRY(const Minor amount, subtract(left.amount_minor, right.amount_minor));
  return Money{amount, currency};
}

Result<Money> negate(const Money& amount) {
  if (amount.currency.is_empty()) return empty_currency();
  OSTO_TRY(const Minor negated, negate(amount.amount_minor));
  return Money{negated, amount.currency};
}

std::string_view name_of(RoundingMode mode) noexcept {
  for (const ModeName& known : kModeNames) {
    if (known.mode == mode) return known.name;
  }
  return "unknown_mode";
}

Result<RoundingMode> parse_rounding_mode(std::string_view name) {
  for (const ModeName& known : kModeNames) {
    if (known.name == name) return known.mode;
  }
  return fail(ErrorCode::invalid_value,
              "not a rounding mode; half_up, half_even, half_down, up, down, ceiling and floor are allowed");
}

std::string format_minor(Minor amount, Currency currency) {
  const int128 value = amount.value;
  std::string text = to_decimal_text(value < 0 ? -value : value);
  const auto digits = static_cast<std::size_t>(currency.minor_units());
  if (digits > 0) {
    if (text.size() <= digits) text.insert(0, digits + 1 - text.size(), '0');
    text.insert(text.size() - digits, 1, '.');
  }
  if (value < 0) text.insert(0, 1, '-');
  return text;
}

Result<Minor> parse_minor(std::string_view major_units, Currency currency) {
  if (currency.is_empty()) return empty_currency();
  OSTO_TRY(const Decimal major, Decimal::parse(major_units));
  if (major.places() > currency.minor_units()) {
    return fail(ErrorCode::invalid_value, std::string(currency.code()) + " has " +
                                              std::to_string(currency.minor_units()) + " digits after the point");
  }
  OSTO_TRY(const Decimal minor, multiply(major, Decimal::from_integer(currency.minor_per_major())));
  return within_limit(minor.coefficient());
}

}  // namespace osto::billing
