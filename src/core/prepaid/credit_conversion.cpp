#include "core/prepaid/credit_conversion.hpp"

#include "core/money/rounding.hpp"

namespace osto::billing {
namespace {

Result<void> check_rate(const Decimal& rate) {
  if (rate.is_negative() || rate.is_zero()) {
    return fail(ErrorCode::invalid_value, "is " + rate.to_string() + ", a credit costs more than 0", "/rate");
  }
  return {};
}

/// The money of the request in minor units, exact, whichever way it is given.
Result<Rational> money_asked(const ConvertCredits& request) {
  if (request.credits) return money_of_credits(*request.credits, request.rate, request.currency);
  if (request.amount) return multiply(Rational(*request.amount), Rational(request.currency.minor_per_major()));
  return Rational(request.amount_minor->value);
}

std::string explain(const CreditsConverted& converted, const ConvertCredits& request) {
  return converted.credits.to_string() + " credits at " + request.rate.to_string() + " " +
         std::string(request.currency.code()) + " are " + converted.amount_exact + " minor units exactly, " +
         std::string(name_of(request.policy.rounding)) + " " + std::to_string(converted.amount_minor.value) + ".";
}

}  // namespace

Result<Rational> money_of_credits(const Decimal& credits, const Decimal& rate, Currency currency) {
  OSTO_TRY(const Rational major, multiply(Rational(credits), Rational(rate)));
  return multiply(major, Rational(currency.minor_per_major()));
}

Result<Rational> credits_of_money(const Rational& minor, const Decimal& rate, Currency currency) {
  OSTO_TRY(const Rational minor_per_credit, money_of_credits(Decimal::from_integer(1), rate, currency));
  return divide(minor, minor_per_credit);
}

Result<Decimal> round_credits(const Rational& credits, const BillingPolicy& policy) {
  const int places = policy.credit_places < 0 ? Decimal::kMaxPlaces : static_cast<int>(policy.credit_places);
  return round_to_places(credits, places, policy.credit_rounding);
}

Result<CreditsConverted> convert_credits(const ConvertCredits& request) {
  const int given = int{request.credits.has_value()} + int{request.amount.has_value()} + int{request.amount_minor.has_value()};
  if (given != 1) {
    return fail(ErrorCode::invalid_value, "exactly one of credits, amount and amount_minor is to be given", "/credits");
  }
  OSTO_CHECK(check_rate(request.rate));
  OSTO_TRY(const Rational money, money_asked(request));
  OSTO_TRY(const Rounded rounded, round_minor(money, request.policy.rounding));
  const bool keeps_credits = request.credits && !request.whole_minor_units;
  OSTO_TRY(const Rational bought, credits_of_money(Rational(rounded.amount_minor.value), request.rate, request.currency));
  const Rational credits = keeps_credits ? Rational(*request.credits) : bought;
  CreditsConverted converted;
  OSTO_TRY(converted.credits, round_credits(credits, request.policy));
  converted.amount_minor = rounded.amount_minor;
  converted.credits_exact = credits.to_string();
  converted.amount_exact = money.to_string();
  converted.residue = rounded.residue.to_string();
  converted.words = explain(converted, request);
  return converted;
}

}  // namespace osto::billing
