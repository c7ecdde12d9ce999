#include "core/rating/rating_stages.hpp"

#include "core/money/amount_rounding.hpp"
#include "core/rating/price_models.hpp"
#include "core/rating/spend.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// One line on its way through the stages.
class RatingRun {
 public:
  RatingRun(const BillingPolicy& policy, Currency currency, const PriceTerms& terms, const RatingInput& input)
      : policy_(policy), currency_(currency), make_(policy, currency), terms_(terms), input_(input), units_(input.quantity) {}

  Result<Rating> run() {
    OSTO_CHECK(round_quantity());
    if (policy_.included_stage == IncludedStage::before_conversion) {
      OSTO_CHECK(take_included());
      OSTO_CHECK(convert());
    } else {
      OSTO_CHECK(convert());
      OSTO_CHECK(take_included());
    }
    OSTO_CHECK(share_quantity());
    OSTO_CHECK(price());
    OSTO_CHECK(share_price());
    if (policy_.spend_stage == SpendStage::after_discount) {
      OSTO_CHECK(discount());
      OSTO_CHECK(limit_spend());
    } else {
      OSTO_CHECK(limit_spend());
      OSTO_CHECK(discount());
    }
    OSTO_CHECK(sum_up());
    return std::move(rating_);
  }

 private:
  void note(std::string_view stage, const Rational& before, const Rational& after) {
    if (before != after) rating_.stages.push_back({stage, before, after});
  }

  Result<void> round_quantity() {
    const Rational metered = units_.quantity;
    OSTO_TRY(units_.quantity, round_exact(metered, policy_.quantity_places, policy_.quantity_rounding));
    OSTO_TRY(units_.before, round_exact(units_.before, policy_.quantity_places, policy_.quantity_rounding));
    note("quantity", metered, units_.quantity);
    rating_.converted = units_.quantity;
    return {};
  }

  /// This line's units and those billed before are converted each for itself: 1,400 and 1,300 bytes in started kilobytes
  /// are 2 and 2.
  Result<void> convert() {
    if (!input_.conversion) return {};
    const Rational metered = units_.quantity;
    OSTO_TRY(units_.quantity, convert_units(*input_.conversion, metered));
    OSTO_TRY(units_.before, convert_units(*input_.conversion, units_.before));
    rating_.converted = units_.quantity;
    note("conversion", metered, units_.quantity);
    return {};
  }

  /// Units billed before have used up included units first.
  Result<void> take_included() {
    if (input_.included.is_zero()) return {};
    const Rational used_before = std::min(units_.before, input_.included);
    OSTO_TRY(const Rational left, subtract(input_.included, used_before));
    rating_.included_used = std::min(left, units_.quantity);
    const Rational all = units_.quantity;
    OSTO_TRY(units_.quantity, subtract(all, rating_.included_used));
    OSTO_TRY(units_.before, subtract(units_.before, used_before));
    note("included_units", all, units_.quantity);
    return {};
  }

  /// The full quantity still chooses the tier of volume and stairstep prices.
  Result<void> share_quantity() {
    if (policy_.usage_proration == UsageProration::by_time && input_.quantity_share != Rational(1)) {
      const Rational full = units_.quantity;
      if (!units_.tier_quantity) units_.tier_quantity = full;
      OSTO_TRY(const Rational part, multiply(full, input_.quantity_share));
      OSTO_TRY(units_.quantity, round_exact(part, policy_.usage_share_places, policy_.usage_share_rounding));
      note("quantity_share", full, units_.quantity);
    }
    rating_.priced_quantity = units_.quantity;
    return {};
  }

  Result<void> price() {
    OSTO_TRY(rating_.price, price_quantity(make_, terms_, units_));
    OSTO_CHECK(keep_from_falling_below_zero());
    OSTO_TRY(rating_.price_minor, sum_of(&Part::amount));
    rating_.stages.push_back({"price", units_.quantity, rating_.price_minor});
    return {};
  }

  /// Events that take away more than there was cost nothing; they earn nothing either.
  Result<void> keep_from_falling_below_zero() {
    if (units_.events.empty()) return {};
    OSTO_TRY(const Rational total, sum_of(&Part::amount));
    if (total.is_negative()) rating_.price.parts.clear();
    return {};
  }

  Result<void> share_price() {
    if (input_.price_share.is_whole()) return {};
    const ProrationRule rule = proration_rule(policy_);
    const Rational full_price = rating_.price_minor;
    for (Part& part : parts()) {
      OSTO_TRY(const ProratedPart prorated, prorated_part(rule, part.exact, input_.price_share));
      part.exact = prorated.exact_minor;
      OSTO_TRY(part.amount, make_.round_part(part.exact));
    }
    OSTO_TRY(rating_.price_minor, sum_of(&Part::amount));
    note("price_share", full_price, rating_.price_minor);
    return {};
  }

  Result<void> discount() {
    OSTO_TRY(const Rational before, net());
    for (const LineDiscountTerms& terms : input_.discounts) {
      OSTO_CHECK(discount_parts(make_, terms, parts()));
    }
    OSTO_TRY(rating_.discount_minor, sum_of(&Part::discount));
    OSTO_TRY(const Rational after, net());
    note("discount", before, after);
    return {};
  }

  Result<void> limit_spend() {
    if (input_.maximum) {
      OSTO_TRY(const Rational before, net());
      OSTO_TRY(const Rational maximum, commitment(*input_.maximum));
      OSTO_CHECK(cut_parts(make_, maximum, input_.billed_before, parts()));
      OSTO_TRY(rating_.cut_minor, sum_of(&Part::cut));
      OSTO_TRY(const Rational after, net());
      note("maximum", before, after);
    }
    // What is missing to a minimum is known when the period is over.
    if (!input_.minimum || !units_.is_last()) return {};
    OSTO_TRY(const Rational before, net());
    OSTO_TRY(const Rational spent, add(input_.billed_before, before));
    OSTO_TRY(const Rational minimum, commitment(*input_.minimum));
    if (spent >= minimum) return {};
    OSTO_TRY(rating_.top_up_minor, subtract(minimum, spent));
    OSTO_TRY(Part part, make_.make_amount(PricePart::minimum, 0, rating_.top_up_minor));
    parts().push_back(std::move(part));
    OSTO_TRY(const Rational after, net());
    note("minimum", before, after);
    return {};
  }

  Result<Rational> commitment(const Rational& major_units) const {
    OSTO_TRY(const Rational minor, make_.to_minor(major_units));
    OSTO_TRY(const Rational price_share, input_.price_share.as_ratio());
    return prorate_commitment(policy_, minor, input_.commitment_share.value_or(price_share));
  }

  Result<void> sum_up() {
    OSTO_TRY(rating_.exact_minor, net());
    OSTO_TRY(rating_.rounded, round_amount(rating_.exact_minor, amount_rounding(policy_), currency_));
    note("rounding", rating_.exact_minor, Rational(rating_.rounded.amount_minor.value));
    return {};
  }

  std::vector<Part>& parts() { return rating_.price.parts; }

  Result<Rational> sum_of(Rational Part::* member) const {
    Rational total;
    for (const Part& part : rating_.price.parts) {
      OSTO_TRY(total, add(total, part.*member));
    }
    return total;
  }

  Result<Rational> net() const {
    Rational total;
    for (const Part& part : rating_.price.parts) {
      OSTO_TRY(const Rational part_net, part.net());
      OSTO_TRY(total, add(total, part_net));
    }
    return total;
  }

  const BillingPolicy& policy_;
  Currency currency_;
  PartMaker make_;
  const PriceTerms& terms_;
  const RatingInput& input_;
  RatedQuantity units_;
  Rating rating_;
};

}  // namespace

Result<Rational> convert_units(const ConversionTerms& conversion, const Rational& quantity) {
  auto converted = conversion.operation == ConversionOperation::multiply ? multiply(quantity, conversion.factor)
                                                                         : divide(quantity, conversion.factor);
  OSTO_TRY(const Rational exact, std::move(converted));
  return round_exact(exact, conversion.places, conversion.rounding);
}

Result<Rating> rate(const BillingPolicy& policy, Currency currency, const PriceTerms& terms, const RatingInput& input) {
  return RatingRun(policy, currency, terms, input).run();
}

}  // namespace osto::billing
