#include "core/proration/prorated_amount.hpp"

namespace osto::billing {
namespace {

/// The price of one unit of time rounded, times the units: the way of billers that show a day's price.
Result<Rational> by_day_price(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share) {
  OSTO_TRY(const Rational day_price, divide(full_minor, Rational(share.denominator)));
  OSTO_TRY(const Decimal rounded,
           round_to_places(day_price, static_cast<int>(rule.day_price_places), rule.day_price_rounding));
  return multiply(Rational(rounded), Rational(share.numerator));
}

Result<Rational> by_share(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share) {
  OSTO_TRY(const Rational ratio, applied_share(rule.share, share));
  return multiply(full_minor, ratio);
}

}  // namespace

ProrationRule proration_rule(const BillingPolicy& policy) {
  return {share_rule(policy), policy.full_price_places, policy.day_price_places, policy.day_price_rounding, amount_rounding(policy),
          policy.prorated_cap};
}

Result<ProratedPart> prorated_part(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share) {
  if (share.is_whole()) return ProratedPart{full_minor, false};
  OSTO_TRY(const Rational full, round_exact(full_minor, rule.full_price_places, rule.rounding.mode));
  OSTO_TRY(const Rational exact, rule.day_price_places >= 0 ? by_day_price(rule, full, share) : by_share(rule, full, share));
  const bool beyond = full.is_negative() ? exact < full : exact > full;
  if (rule.cap == ProratedCap::full_price && beyond) return ProratedPart{full, true};
  return ProratedPart{exact, false};
}

Result<ProratedAmount> prorated_amount(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share,
                                       Currency currency) {
  OSTO_TRY(const ProratedPart part, prorated_part(rule, full_minor, share));
  OSTO_TRY(const Rounded rounded, round_amount(part.exact_minor, rule.rounding, currency));
  return ProratedAmount{part.exact_minor, rounded, part.is_capped};
}

}  // namespace osto::billing
