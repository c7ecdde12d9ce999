#include "core/invoice/convert.hpp"

#include "core/invoice/derivation.hpp"
#include "core/invoice/line_amounts.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

const RateOfDay* newest(const std::vector<RateOfDay>& rates, Currency base, Currency quote, Date on) {
  const RateOfDay* best = nullptr;
  for (const RateOfDay& rate : rates) {
    if (rate.base != base || rate.quote != quote || rate.valid_from > on) continue;
    if (best == nullptr || rate.valid_from >= best->valid_from) best = &rate;  // of one day the one given later
  }
  return best;
}

/// One step between two currencies: of rate and inverse the one of the newer day.
std::optional<RateStep> step_between(const std::vector<RateOfDay>& rates, Currency from, Currency to, Date on) {
  const RateOfDay* direct = newest(rates, from, to, on);
  const RateOfDay* inverse = newest(rates, to, from, on);
  if (direct == nullptr && inverse == nullptr) return std::nullopt;
  const bool is_inverse = direct == nullptr;
  const RateOfDay& used = is_inverse ? *inverse : *direct;
  return RateStep{from, to, used.rate, is_inverse, used.valid_from, used.source};
}

Result<std::vector<RateStep>> steps_of(const ConvertRequest& request, Date on) {
  if (request.from == request.to) return std::vector<RateStep>{};
  const auto by_way_of = [&](Currency middle) -> std::optional<std::vector<RateStep>> {
    const std::optional<RateStep> first = step_between(request.rates, request.from, middle, on);
    const std::optional<RateStep> second = step_between(request.rates, middle, request.to, on);
    if (!first || !second) return std::nullopt;
    return std::vector<RateStep>{*first, *second};
  };
  if (request.through && *request.through != request.from && *request.through != request.to) {
    if (auto steps = by_way_of(*request.through)) return *steps;
  } else if (const std::optional<RateStep> direct = step_between(request.rates, request.from, request.to, on)) {
    return std::vector<RateStep>{*direct};
  } else {
    for (const RateOfDay& rate : request.rates) {
      for (const Currency middle : {rate.base, rate.quote}) {
        if (auto steps = by_way_of(middle)) return *steps;
      }
    }
  }
  return fail(ErrorCode::invalid_value, "no rate from " + std::string(request.from.code()) + " to " + std::string(request.to.code()) + " has begun on " + on.to_string(), "/rates");
}

/// Units of `to` for one of `from`.
Result<Rational> rate_of(const std::vector<RateStep>& steps) {
  Rational rate(1);
  for (const RateStep& step : steps) {
    if (step.is_inverse) {
      OSTO_TRY(rate, divide(rate, Rational(step.rate)));
    } else {
      OSTO_TRY(rate, multiply(rate, Rational(step.rate)));
    }
  }
  return rate;
}

/// Minor units of `from` to exact minor units of `to`: currencies may have 0, 2, 3 or 4 places.
Result<Rational> at_rate(const Rational& minor, const ConvertRequest& request, const Rational& rate) {
  OSTO_TRY(const Rational major, divide(minor, Rational(request.from.minor_per_major())));
  OSTO_TRY(const Rational converted, multiply(major, rate));
  return multiply(converted, Rational(request.to.minor_per_major()));
}

Result<void> settle(const ConvertRequest& request, const Rational& amount, const Rational& rate, Converted& converted) {
  if (*request.settled_on < request.on) return fail(ErrorCode::invalid_value, "is not before the day of the amount", "/settled_on");
  const Rational paid = request.settled_minor ? Rational(request.settled_minor->value) : amount;
  if (paid > amount) return fail(ErrorCode::invalid_value, "is not more than the amount", "/settled_minor");
  OSTO_TRY(const std::vector<RateStep> steps, steps_of(request, *request.settled_on));
  OSTO_TRY(const Rational then, rate_of(steps));
  OSTO_TRY(const Rational booked, at_rate(paid, request, rate));
  OSTO_TRY(const Rational settled, at_rate(paid, request, then));
  OSTO_TRY(const Rounded booked_whole, round_minor(booked, request.policy.rounding));
  OSTO_TRY(const Rounded settled_whole, round_minor(settled, request.policy.rounding));
  converted.booked_minor = booked_whole.amount_minor;
  converted.settled_minor = settled_whole.amount_minor;
  OSTO_TRY(converted.gain_minor, subtract(settled_whole.amount_minor, booked_whole.amount_minor));
  converted.settled_rate = then.to_string();
  return {};
}

}  // namespace

Result<Converted> convert(const ConvertRequest& request) {
  if (request.from.is_empty() || request.to.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", request.from.is_empty() ? "/from" : "/to");
  if (request.amount_minor.has_value() == request.amount.has_value()) return fail(ErrorCode::invalid_value, "one of amount_minor and amount is needed", "/amount_minor");
  for (std::size_t i = 0; i < request.rates.size(); ++i) {
    if (request.rates[i].rate <= Decimal()) return fail(ErrorCode::invalid_value, "is above 0", "/rates/" + std::to_string(i) + "/rate");
  }
  Rational amount;
  if (request.amount_minor) {
    amount = Rational(request.amount_minor->value);
  } else {
    OSTO_TRY(amount, to_minor_units(*request.amount, request.from));
  }
  Converted converted;
  OSTO_TRY(converted.steps, steps_of(request, request.on));
  OSTO_TRY(const Rational rate, rate_of(converted.steps));
  OSTO_TRY(const Rational exact, at_rate(amount, request, rate));
  OSTO_TRY(converted.amount_minor, round_to_unit(exact, request.to, request.policy));
  converted.exact = exact.to_string();
  converted.rate = rate.to_string();
  if (request.settled_on) OSTO_CHECK(settle(request, amount, rate, converted));
  OSTO_TRY(converted.derivation, derive("conversion", std::string(request.from.code()) + " at " + rate.to_string(), exact, request.policy.rounding, converted.amount_minor, request.to));
  return converted;
}

}  // namespace osto::billing
