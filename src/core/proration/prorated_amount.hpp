// What a part of a period costs.
#pragma once

#include "core/money/amount_rounding.hpp"
#include "core/proration/proration_share.hpp"

namespace osto::billing {

/// The choices of a policy that decide a prorated amount.
struct ProrationRule {
  ShareRule share{};
  std::int64_t full_price_places = -1;
  std::int64_t day_price_places = -1;
  RoundingMode day_price_rounding = RoundingMode::half_up;
  AmountRounding rounding{};
  ProratedCap cap = ProratedCap::uncapped;
};

ProrationRule proration_rule(const BillingPolicy& policy);

/// A part of a price before its final rounding.
struct ProratedPart {
  Rational exact_minor;
  bool is_capped = false;
};

/// `full_minor` x share, for the whole price of the period in minor units, both signs. The whole is the price itself.
///   Exact:               25.00 x 15/31 = 1209.677..
///   full_price_places 0: 333.3333 x 15/31 is 333 x 15/31 = 161.129..
///   share_places 9:      2500 x 0.483870968 = 1209.67742.
///   day_price_places 2:  2500 / 31 = 80.645.. -> 80.65, x 15 = 1209.75.
///   full_price cap:      an amount beyond the full price (35 days of a 30-day month) becomes the full price.
/// Errors: out_of_range.
Result<ProratedPart> prorated_part(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share);

/// Exact means: after the intermediate roundings that the policy names, before the final one.
struct ProratedAmount {
  Rational exact_minor;
  Rounded rounded;
  bool is_capped = false;
};

/// prorated_part, rounded: 25.00 x 15/31 = 1209.677.. -> 1210. Errors: out_of_range.
Result<ProratedAmount> prorated_amount(const ProrationRule& rule, const Rational& full_minor, const ProrationShare& share,
                                       Currency currency);

}  // namespace osto::billing
