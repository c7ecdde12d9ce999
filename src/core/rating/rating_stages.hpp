// From a metered quantity to the amount of a line: the stages of rating, in their order.
//
//   quantity -> conversion -> included units -> share of the quantity -> price -> share of the price -> discounts
//   -> maximum -> minimum -> rounding
//
// Where systems differ the policy moves a stage: included_stage (before or after conversion), spend_stage (maximum and
// minimum before or after discounts).
#pragma once

#include "core/money/rounding.hpp"
#include "core/catalog/price_terms.hpp"
#include "core/proration/prorated_amount.hpp"

#include <string>

namespace osto::billing {

/// A discount of the line alone: a percentage of every part, or an amount that parts use up in order.
struct LineDiscountTerms {
  std::optional<Rational> percent;
  std::optional<Rational> amount;      ///< major units
};

struct RatingInput {
  RatedQuantity quantity;
  std::optional<ConversionTerms> conversion;
  Rational included;                   ///< free units of the period
  Rational quantity_share = Rational(1);
  ProrationShare price_share{};
  std::optional<Rational> commitment_share;  ///< of minimum and maximum; absent: as of the price
  std::vector<LineDiscountTerms> discounts;
  std::optional<Rational> minimum, maximum;  ///< spend of the period, major units
  Rational billed_before;              ///< minor units, by earlier lines of the period
};

/// What one stage made of what came in: units up to the price, minor units from there on.
struct StageOutcome {
  std::string_view stage;
  Rational before, after;
};

struct Rating {
  Rational converted, included_used, priced_quantity;
  Price price;
  Rational price_minor, discount_minor, cut_minor, top_up_minor;  ///< exact sums over the parts
  Rational exact_minor;
  Rounded rounded;
  std::vector<StageOutcome> stages;    ///< those that changed something, and the price
};

/// Errors: invalid_value (what price_quantity refuses; a maximum below the minimum), out_of_range.
Result<Rating> rate(const BillingPolicy& policy, Currency currency, const PriceTerms& terms, const RatingInput& input);

/// 2.4 of {multiply, 1.2, places 0, up} is 2.88 -> 3.
Result<Rational> convert_units(const ConversionTerms& conversion, const Rational& quantity);

}  // namespace osto::billing
