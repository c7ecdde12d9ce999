#include "core/verify/rule_versions.hpp"

#include "core/money/amount_rounding.hpp"
#include "core/proration/prorated_amount.hpp"
#include "core/rating/rate_charge.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure lacks(const char* what) { return fail(ErrorCode::invariant_broken, what); }

/// The line's amount, if it is less than one unit from the exact one; else the exact one, rounded.
Result<Minor> amount_beside(const LineInputs& inputs, const Rational& exact) {
  OSTO_TRY(const Rational residue, subtract(exact, Rational(inputs.line->amount_minor.value)));
  if (residue < Rational(1) && residue > Rational(-1)) return inputs.line->amount_minor;
  OSTO_TRY(const Rounded rounded, round_minor(exact, inputs.line->rounding));
  return rounded.amount_minor;
}

/// The policy's rounding, in the mode that the line was rounded by. Where the sum of a document is rounded, and not each line,
/// a line is one of the two whole amounts beside the exact one.
Result<Minor> round_as_line(const LineInputs& inputs, const Rational& exact) {
  const BillingPolicy& of_document = inputs.document_policy != nullptr ? *inputs.document_policy : *inputs.policy;
  if (of_document.rounding_stage == RoundingStage::document) return amount_beside(inputs, exact);
  AmountRounding rounding = amount_rounding(*inputs.policy);
  rounding.mode = inputs.line->rounding;
  OSTO_TRY(const Rounded rounded, round_amount(exact, rounding, inputs.line->currency));
  return rounded.amount_minor;
}

/// The line says its exact amount itself. The amount is one of the two beside it: of lines that share a rounded sum, the last
/// takes what is left. A note over an asked amount moves a line by a unit more, so that it is of that amount; what it is of is
/// what its lines sum to.
Result<DerivedLine> derive_stated(const LineInputs& inputs) {
  OSTO_TRY(const Rational exact, Rational::parse(inputs.line->exact_amount));
  OSTO_TRY(const Rational off, subtract(Rational(inputs.line->amount_minor.value), exact));
  const bool is_moved = inputs.line->kind == LineKind::credited && off < Rational(2) && -off < Rational(2);
  if (is_moved) return DerivedLine{exact, inputs.line->amount_minor};
  OSTO_TRY(const Minor amount, amount_beside(inputs, exact));
  return DerivedLine{exact, amount};
}

/// The line's own quantity, with the free units that came off it put back, priced again.
///   20 seats billed of 25, 5 of them free, for 15 of 31 days: 25 - 5 = 20 at 10.00, x 15/31.
Result<DerivedLine> derive_charge(const LineInputs& inputs) {
  if (inputs.terms == nullptr) return lacks("the charge that the line bills has no price");
  const LineRow& line = *inputs.line;
  if (inputs.is_priced_together) return derive_stated(inputs);
  ChargedUse use;
  use.quantity = Rational(line.quantity);
  if (!line.quantity.is_zero()) {
    OSTO_TRY(use.quantity, add(use.quantity, Rational(inputs.terms->charge.included_quantity)));
  }
  use.event_count = inputs.event_count;
  use.waives_minimum = inputs.waives_minimum;
  use.price_share = {line.share_numerator, line.share_denominator};
  OSTO_TRY(const Rational share, use.price_share.as_ratio());
  use.commitment_share = line.kind == LineKind::usage ? inputs.commitment_share : share;
  OSTO_TRY(Rating rating, rate_charge(*inputs.policy, *inputs.terms, use));
  OSTO_TRY(const Minor amount, round_as_line(inputs, rating.exact_minor));
  const Rational exact = rating.exact_minor;
  return DerivedLine{exact, amount, std::move(rating)};
}

/// A share of the credited line. By the cap never more than that line, than earlier credits have left of it, or than was paid
/// of it then, which later payments do not tell: any amount below is taken for it.
Result<DerivedLine> derive_credit(const LineInputs& inputs) {
  if (inputs.credited == nullptr) return lacks("the line that this one credits is not there");
  const LineRow& line = *inputs.line;
  OSTO_TRY(const Minor billed, subtract(inputs.credited->amount_minor, inputs.credited->discount_minor));
  const Rational full(billed.value);
  Rational exact;
  Minor rounded;
  if (inputs.policy->credit_basis == CreditBasis::billed_line) {
    const ProrationShare share{line.share_numerator, line.share_denominator};
    OSTO_TRY(const ProratedAmount part, prorated_amount(proration_rule(*inputs.policy), full, share, line.currency));
    exact = part.exact_minor;
    rounded = part.rounded.amount_minor;
  } else {  // of a price of its day
    OSTO_TRY(exact, Rational::parse(line.exact_amount));
    exact = -exact;
    OSTO_TRY(const Rounded part, round_amount(exact, amount_rounding(*inputs.policy), line.currency));
    rounded = part.amount_minor;
  }
  const bool is_net = inputs.policy->credit_cap == CreditCap::line_net;
  OSTO_TRY(const Minor amount, negate(std::min(rounded, is_net ? inputs.creditable_minor : billed)));
  const bool is_below_paid = inputs.policy->credit_cap == CreditCap::paid_part && line.amount_minor >= amount && line.amount_minor.value <= 0;
  return DerivedLine{-exact, is_below_paid ? line.amount_minor : amount};
}

Result<DerivedLine> derive_line_1(const LineInputs& inputs) {
  switch (inputs.line->kind) {
    case LineKind::recurring:
    case LineKind::seat:
    case LineKind::one_off:
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

}  // namespace osto::billing
