// Laws of the exact numbers: they hold for every value, not only for the hand-worked ones.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <osto_billing/decimal.hpp>
#include <osto_billing/ids.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/time.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

#include "base/rational.hpp"
#include "core/money/allocate.hpp"
#include "core/money/iso4217.hpp"
#include "core/money/rounding.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

/// Between low and high; both ends come up often, because overflow lives there.
rc::Gen<std::int64_t> between(std::int64_t low, std::int64_t high) {
  return rc::gen::weightedOneOf<std::int64_t>(
      {{6, rc::gen::inRange(low, high)}, {1, rc::gen::element(low, high, high - 1)}, {3, rc::gen::inRange<std::int64_t>(-20, 20)}});
}

Rational any_ratio() {
  const std::int64_t num = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
  const std::int64_t den = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
  return must(Rational::make(num, den));
}

Decimal any_decimal() {
  const std::int64_t coefficient = *rc::gen::arbitrary<std::int64_t>();
  return must(Decimal::from_parts(coefficient, *rc::gen::inRange(0, 13)));
}

Minor any_minor() { return Minor{*between(-kMaxMinor, kMaxMinor)}; }

Currency any_currency() {
  const auto currencies = list_currencies();
  return must(Currency::parse(currencies[*rc::gen::inRange<std::size_t>(0, currencies.size())].code));
}

RoundingMode any_mode() { return static_cast<RoundingMode>(*rc::gen::inRange(0, 7)); }

RC_GTEST_PROP(RationalProperty, is_a_field, ()) {
  const Rational a = any_ratio();
  const Rational b = any_ratio();
  const Rational c = any_ratio();
  RC_ASSERT(must(add(a, b)) == must(add(b, a)));
  RC_ASSERT(must(multiply(a, b)) == must(multiply(b, a)));
  RC_ASSERT(must(add(must(add(a, b)), c)) == must(add(a, must(add(b, c)))));
  RC_ASSERT(must(multiply(a, must(add(b, c)))) == must(add(must(multiply(a, b)), must(multiply(a, c)))));
  RC_ASSERT(must(add(a, -a)) == Rational());
  RC_ASSERT(must(subtract(must(add(a, b)), b)) == a);
  if (!b.is_zero()) RC_ASSERT(must(multiply(must(divide(a, b)), b)) == a);
}

RC_GTEST_PROP(RationalProperty, order_agrees_with_the_sign_of_the_difference, ()) {
  const Rational a = any_ratio();
  const Rational b = any_ratio();
  const Rational difference = must(subtract(a, b));
  RC_ASSERT((a < b) == difference.is_negative());
  RC_ASSERT((a == b) == difference.is_zero());
  RC_ASSERT((a <=> b) == (-b <=> -a));
}

RC_GTEST_PROP(DecimalProperty, text_reads_back, ()) {
  const Decimal decimal = any_decimal();
  RC_ASSERT(must(Decimal::parse(decimal.to_string())) == decimal);
}

RC_GTEST_PROP(DecimalProperty, agrees_with_the_ratio_it_is, ()) {
  const Decimal a = any_decimal();
  const Decimal b = any_decimal();
  RC_ASSERT(Rational(must(add(a, b))) == must(add(Rational(a), Rational(b))));
  RC_ASSERT((a <=> b) == (Rational(a) <=> Rational(b)));
  const auto product = multiply(a, b);
  if (product.has_value()) RC_ASSERT(Rational(product.value()) == must(multiply(Rational(a), Rational(b))));
}

RC_GTEST_PROP(MoneyProperty, text_reads_back, ()) {
  const Minor amount = any_minor();
  const Currency currency = any_currency();
  RC_ASSERT(must(parse_minor(format_minor(amount, currency), currency)) == amount);
}

RC_GTEST_PROP(MoneyProperty, addition_undoes_subtraction_or_refuses, ()) {
  const Minor a = any_minor();
  const Minor b = any_minor();
  const auto total = add(a, b);
  if (total.has_value()) {
    RC_ASSERT(must(subtract(total.value(), b)) == a);
  } else {
    RC_ASSERT(total.error().code == ErrorCode::out_of_range);
    RC_ASSERT(int128{a.value} + b.value > kMaxMinor || int128{a.value} + b.value < -int128{kMaxMinor});
  }
}

RC_GTEST_PROP(RoundingProperty, rounded_plus_residue_is_the_exact_amount, ()) {
  const Minor amount = any_minor();
  const std::int64_t den = *rc::gen::inRange<std::int64_t>(1, 3'000'000);
  const Rational share = must(Rational::make(*rc::gen::inRange<std::int64_t>(0, den + 1), den));
  const RoundingMode mode = any_mode();
  const Rounded rounded = must(multiply(amount, share, mode));
  const Rational exact = must(multiply(Rational(amount.value), share));
  RC_ASSERT(must(add(Rational(rounded.amount_minor.value), rounded.residue)) == exact);
  const Rational distance = rounded.residue.is_negative() ? -rounded.residue : rounded.residue;
  RC_ASSERT(distance < Rational(1));
  if (mode == RoundingMode::half_up || mode == RoundingMode::half_even || mode == RoundingMode::half_down) {
    RC_ASSERT(distance <= must(Rational::make(1, 2)));
  }
}

RC_GTEST_PROP(RoundingProperty, modes_mirror_at_zero, ()) {
  const Rational exact = any_ratio();
  const std::vector<std::pair<RoundingMode, RoundingMode>> mirrored = {
      {RoundingMode::half_up, RoundingMode::half_up}, {RoundingMode::half_even, RoundingMode::half_even},
      {RoundingMode::half_down, RoundingMode::half_down}, {RoundingMode::up, RoundingMode::up},
      {RoundingMode::down, RoundingMode::down}, {RoundingMode::ceiling, RoundingMode::floor}};
  for (const auto& [mode, opposite] : mirrored) {
    RC_ASSERT(must(round_rational(-exact, mode)) == -must(round_rational(exact, opposite)));
  }
}

RC_GTEST_PROP(AllocateProperty, conserves_every_unit, ()) {
  const Minor total = any_minor();
  auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
      rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, 10), rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000))));
  RC_PRE(std::any_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight > 0; }));
  const std::vector<Minor> parts = must(allocate(total, weights));
  RC_ASSERT(parts.size() == weights.size());
  RC_ASSERT(must(sum(parts)) == total);

  const std::int64_t weight_sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (weights[i] == 0) RC_ASSERT(parts[i].is_zero());
    // Nobody is further than one unit from the exact share.
    const Rational exact = must(multiply(Rational(total.value), must(Rational::make(weights[i], weight_sum))));
    const Rational difference = must(subtract(Rational(parts[i].value), exact));
    RC_ASSERT(difference < Rational(1) && Rational(-1) < difference);
  }

  std::vector<Minor> negated = must(allocate(must(negate(total)), weights));
  for (Minor& part : negated) part = must(negate(part));
  RC_ASSERT(negated == parts);
}

RC_GTEST_PROP(IdProperty, text_reads_back, ()) {
  IdBytes bytes{};
  for (std::uint8_t& byte : bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
  RC_PRE(bytes != IdBytes{});
  const CompanyId company(bytes);
  RC_ASSERT(must(CompanyId::parse(company.to_string())) == company);
}

}  // namespace
}  // namespace osto::billing
