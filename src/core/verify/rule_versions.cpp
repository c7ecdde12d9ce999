#include "core/verify/rule_versions.hpp"

#include "core/money/amount_rounding.hpp"
#include "core/rating/rate_charge.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure lacks(const char* what) { return fail(ErrorCode::invariant_broken, what); }

Result<int128> parse_digits(std::string_view digits) {
  const bool is_negative = digits.starts_with('-');
  if (is_negative) digits.remove_prefix(1);
  if (digits.empty() || digits.size() > 38) return fail(ErrorCode::invalid_value, "is no exact amount");
  int128 value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return fail(ErrorCode::invalid_value, "is no exact amount");
    value = value * 10 + (c - '0');
  }
  return is_negative ? -value : value;
}

/// The policy's rounding, in the mode that the line was rounded by. Where the sum of a document is rounded, and not each line,
/// a line is one of the two whole amounts beside the exact one.
Result<Minor> round_as_line(const LineInputs& inputs, const Rational& exact) {
  if (inputs.policy->rounding_stage == RoundingStage::document) {
    OSTO_TRY(const Rational residue, subtract(exact, Rational(inputs.line->amount_minor.value)));
    if (residue < Rational(1) && residue > Rational(-1)) return inputs.line->amount_minor;
  }
  AmountRounding rounding = amount_rounding(*inputs.policy);
  rounding.mode = inputs.line->rounding;
  OSTO_TRY(const Rounded rounded, round_amount(exact, rounding, inputs.line->currency));
  return rounded.amount_minor;
}

/// The line's own quantity, with the free units that came off it put back, priced again.
///   20 seats billed of 25, 5 of them free, for 15 of 31 days: 25 - 5 = 20 at 10.00, x 15/31.
Result<DerivedLine> derive_charge(const LineInputs& inputs) {
  if (inputs.terms == nullptr) return lacks("the charge that the line bills has no price");
  const LineRow& line = *inputs.line;
  ChargedUse use;
  use.quantity = line.quantity;
  if (!line.quantity.is_zero()) {
    OSTO_TRY(use.quantity, add(line.quantity, inputs.terms->charge.included_quantity));
  }
  use.event_count = inputs.event_count;
  OSTO_TRY(use.price_share, Rational::make(line.share_numerator, line.share_denominator));
  use.commitment_share = line.kind == LineKind::usage ? inputs.commitment_share : use.price_share;
  OSTO_TRY(Rating rating, rate_charge(*inputs.policy, *inputs.terms, use));
  OSTO_TRY(const Minor amount, round_as_line(inputs, rating.exact_minor));
  const Rational exact = rating.exact_minor;
  return DerivedLine{exact, amount, std::move(rating)};
}

/// The line says its exact amount itself; what it is rounded to follows.
Result<DerivedLine> derive_stated(const LineInputs& inputs) {
  OSTO_TRY(const Rational exact, parse_exact_amount(inputs.line->exact_amount));
  OSTO_TRY(const Minor amount, round_as_line(inputs, exact));
  return DerivedLine{exact, amount};
}

/// A share of the credited line. By the cap never more than that line, than earlier credits have left of it, or than was paid
/// of it then, which later payments do not tell: any amount below is taken for it.
Result<DerivedLine> derive_credit(const LineInputs& inputs) {
  if (inputs.credited == nullptr) return lacks("the line that this one credits is not there");
  const LineRow& line = *inputs.line;
  OSTO_TRY(const Rational share, Rational::make(line.share_numerator, line.share_denominator));
  OSTO_TRY(Rational exact, multiply(Rational(inputs.credited->amount_minor.value), share));
  if (inputs.policy->credit_basis != CreditBasis::billed_line) {  // of a price of its day
    OSTO_TRY(exact, parse_exact_amount(line.exact_amount));
    exact = -exact;
  }
  OSTO_TRY(const Rounded rounded, round_minor(exact, line.rounding));
  const bool is_net = inputs.policy->credit_cap == CreditCap::line_net;
  const Minor most = std::min(rounded.amount_minor, is_net ? inputs.creditable_minor : inputs.credited->amount_minor);
  OSTO_TRY(const Minor amount, negate(most));
  const bool is_below_paid = inputs.policy->credit_cap == CreditCap::paid_part && line.amount_minor >= amount && line.amount_minor.value <= 0;
  return DerivedLine{-exact, is_below_paid ? line.amount_minor : amount};
}

Result<DerivedLine> derive_line_1(const LineInputs& inputs) {
  switch (inputs.line->kind) {
    case LineKind::recurring:
    case LineKind::seat:
    case LineKind::usage: return derive_charge(inputs);
    case LineKind::unused_time_credit: return derive_credit(inputs);
    default: return derive_stated(inputs);
  }
}

constexpr RuleVersion kReleased[] = {{1, &derive_line_1}};

}  // namespace

std::span<const RuleVersion> released_rule_versions() { return kReleased; }

const RuleVersion* find_rule_version(std::span<const RuleVersion> versions, std::int64_t number) {
  const auto found = std::find_if(versions.begin(), versions.end(), [&](const RuleVersion& version) { return version.number == number; });
  return found == versions.end() ? nullptr : &*found;
}

Result<Rational> parse_exact_amount(std::string_view text) {
  const std::size_t bar = text.find('/');
  if (bar == std::string_view::npos) return fail(ErrorCode::invalid_value, "is no exact amount");
  OSTO_TRY(const int128 numerator, parse_digits(text.substr(0, bar)));
  OSTO_TRY(const int128 denominator, parse_digits(text.substr(bar + 1)));
  return Rational::make(numerator, denominator);
}

}  // namespace osto::billing
