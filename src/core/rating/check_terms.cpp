#include "core/rating/check_terms.hpp"

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Result<void> not_negative(const Rational& value, const std::string& pointer) {
  if (value.is_negative()) return refuse(pointer, "is negative; 0 or more is allowed");
  return {};
}

Result<void> above_zero(const Rational& value, const std::string& pointer) {
  if (value <= Rational()) return refuse(pointer, "must be above 0");
  return {};
}

Result<void> check_tier(const TierTerms& tier, const std::string& pointer) {
  OSTO_CHECK(not_negative(tier.unit_price, pointer + "/unit_price"));
  OSTO_CHECK(not_negative(tier.flat_fee, pointer + "/flat_fee"));
  OSTO_CHECK(not_negative(tier.rate_percent, pointer + "/rate_percent"));
  if (tier.block_size) OSTO_CHECK(above_zero(*tier.block_size, pointer + "/block_size"));
  if (tier.maximum) OSTO_CHECK(not_negative(*tier.maximum, pointer + "/maximum"));
  return {};
}

Result<void> check_tiers(const PriceTerms& terms, const std::string& pointer) {
  if (terms.tiers.empty()) return refuse(pointer + "/tiers", "is empty; the model needs at least one tier");
  Rational previous;
  for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
    const TierTerms& tier = terms.tiers[i];
    const std::string here = pointer + "/tiers/" + std::to_string(i);
    OSTO_CHECK(check_tier(tier, here));
    if (!tier.up_to && i + 1 < terms.tiers.size()) return refuse(here + "/up_to", "is absent; only the last tier may be open");
    if (tier.up_to && *tier.up_to <= previous) return refuse(here + "/up_to", "must be above the tier before it, or tiers overlap");
    if (tier.up_to) previous = *tier.up_to;
  }
  return {};
}

}  // namespace

bool has_tiers(PriceModel model) {
  switch (model) {
    case PriceModel::graduated:
    case PriceModel::volume:
    case PriceModel::tiered:
    case PriceModel::stairstep:
    case PriceModel::graduated_percentage: return true;
    case PriceModel::per_unit:
    case PriceModel::flat:
    case PriceModel::package:
    case PriceModel::percentage:
    case PriceModel::dynamic: break;
  }
  return false;
}

Result<void> check_price_terms(const PriceTerms& terms, const std::string& pointer) {
  OSTO_CHECK(not_negative(terms.unit_price, pointer + "/unit_price"));
  OSTO_CHECK(not_negative(terms.flat_fee, pointer + "/flat_fee"));
  OSTO_CHECK(not_negative(terms.rate_percent, pointer + "/rate_percent"));
  OSTO_CHECK(not_negative(terms.fixed_fee, pointer + "/fixed_fee"));
  OSTO_CHECK(not_negative(terms.multiplier, pointer + "/multiplier"));
  OSTO_CHECK(not_negative(terms.free_units, pointer + "/free_units"));
  OSTO_CHECK(above_zero(terms.package_size, pointer + "/package_size"));
  if (terms.free_amount) OSTO_CHECK(not_negative(*terms.free_amount, pointer + "/free_amount"));
  if (terms.event_minimum) OSTO_CHECK(not_negative(*terms.event_minimum, pointer + "/event_minimum"));
  if (terms.event_maximum) OSTO_CHECK(not_negative(*terms.event_maximum, pointer + "/event_maximum"));
  if (terms.event_minimum && terms.event_maximum && *terms.event_minimum > *terms.event_maximum) {
    return refuse(pointer + "/event_minimum", "is above event_maximum");
  }
  return has_tiers(terms.model) ? check_tiers(terms, pointer) : Result<void>{};
}

}  // namespace osto::billing
