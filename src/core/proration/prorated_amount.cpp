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
  return {share_rule(policy), policy.day_price_places, policy.day_price_rounding, amount_rounding(policy),
          policy.prorated_cap};
}

Result<ProratedAmount> prorated_amount(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share,
                                       Currency currency) {
  const bool day_price = rule.day_price_places >= 0 && !share.is_whole();
  OSTO_TRY(Rational exact, day_price ? by_day_price(rule, full_minor, share) : by_share(rule, full_minor, share));
  const bool beyond = full_minor.is_negative() ? exact < full_minor : exact > full_minor;
  const bool is_capped = rule.cap == ProratedCap::full_price && beyond;
  if (is_capped) exact = full_minor;
  OSTO_TRY(const Rounded rounded, round_amount(exact, rule.rounding, currency));
  return ProratedAmount{exact, rounded, is_capped};
}

}  // namespace osto::billing
