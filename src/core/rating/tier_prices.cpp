// Prices in tiers. A tier's quantity is found for all units so far and for those billed before; the difference is priced,
// so that a period billed in pieces costs what it costs at once.
#include "core/rating/price_models.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure beyond_last_tier() {
  return fail(ErrorCode::invalid_value, "is above the bound of the last tier, and policy.beyond_last_tier is refused", "/quantity");
}

bool is_over(const PriceTerms& terms, const Rational& quantity) {
  return terms.tiers.back().up_to && quantity > *terms.tiers.back().up_to;
}

/// Units above `start` that lie in a tier that ends at `end`.
Result<Rational> units_within(const Rational& quantity, const Rational& start, const std::optional<Rational>& end) {
  const Rational reached = end ? std::min(quantity, *end) : quantity;
  return reached <= start ? Rational() : subtract(reached, start);
}

/// The upper bound of tier `i` as units are counted: the last tier is open where policy prices on at its price.
std::optional<Rational> bound_of(const BillingPolicy& policy, const PriceTerms& terms, std::size_t i) {
  const bool is_last = i + 1 == terms.tiers.size();
  if (is_last && policy.beyond_last_tier == BeyondLastTier::last_price) return std::nullopt;
  return terms.tiers[i].up_to;
}

/// What is counted of a tier: its units, or the blocks that they start.
Result<Rational> counted(const BillingPolicy& policy, const TierTerms& tier, const Rational& units) {
  if (!tier.block_size) return units;
  return count_blocks(policy, units, *tier.block_size);
}

/// The price of a unit: its own, and the rate of what it is worth.
Result<Rational> unit_price_of(const TierTerms& tier) {
  OSTO_TRY(const Rational rate, divide(tier.rate_percent, Rational(100)));
  return add(tier.unit_price, rate);
}

PricePart kind_of(const TierTerms& tier) {
  if (!tier.rate_percent.is_zero()) return PricePart::percentage;
  return tier.block_size ? PricePart::package : PricePart::units;
}

/// The flat fee of the first tier is due with the first line where it is due without usage, else with the first unit.
bool first_fee_is_due(const BillingPolicy& policy, const RatedQuantity& quantity) {
  if (!quantity.before.is_zero()) return false;
  return policy.flat_fee_at_zero == FlatFeeAtZero::charged ? quantity.is_first() : !quantity.quantity.is_zero();
}

/// Units, flat fee, and what goes off where the tier costs more than its maximum.
Result<void> add_tier(const PartMaker& make, const TierTerms& tier, std::int64_t number, const Rational& count, bool with_fee,
                      std::vector<Part>& parts) {
  const std::size_t first = parts.size();
  if (!count.is_zero()) {
    OSTO_TRY(const Rational unit_price, unit_price_of(tier));
    OSTO_TRY(Part units, make.make(kind_of(tier), number, count, unit_price));
    parts.push_back(std::move(units));
  }
  if (with_fee && !tier.flat_fee.is_zero()) {
    OSTO_TRY(Part fee, make.make(PricePart::flat_fee, number, Rational(1), tier.flat_fee));
    parts.push_back(std::move(fee));
  }
  if (!tier.maximum) return {};
  Rational cost;
  for (std::size_t i = first; i < parts.size(); ++i) {
    OSTO_TRY(cost, add(cost, parts[i].amount));
  }
  OSTO_TRY(const Rational maximum, make.to_minor(*tier.maximum));
  if (cost <= maximum) return {};
  OSTO_TRY(const Rational over, subtract(maximum, cost));
  OSTO_TRY(Part cut, make.make_amount(PricePart::maximum, number, over));
  parts.push_back(std::move(cut));
  return {};
}

/// The tier that a quantity reaches. Inclusive: the first whose bound is not below it; exclusive: whose bound is above it.
std::size_t tier_reached(const BillingPolicy& policy, const PriceTerms& terms, const Rational& quantity) {
  for (std::size_t i = 0; i + 1 < terms.tiers.size(); ++i) {
    const Rational& bound = *terms.tiers[i].up_to;
    if (policy.tier_bound == TierBound::inclusive ? quantity <= bound : quantity < bound) return i;
  }
  return terms.tiers.size() - 1;
}

/// All units at the tier reached. `with_fee_at_zero`: whether the fee is due without usage.
Result<std::vector<Part>> volume_of(const PartMaker& make, const PriceTerms& terms, const Rational& units, const Rational& tier_units,
                                    bool fee_at_zero) {
  const BillingPolicy& policy = make.policy();
  const std::size_t reached = tier_reached(policy, terms, tier_units);
  const TierTerms& tier = terms.tiers[reached];
  Rational priced = units;
  if (is_over(terms, tier_units)) {
    if (policy.beyond_last_tier == BeyondLastTier::refused) return beyond_last_tier();
    if (policy.beyond_last_tier == BeyondLastTier::free) priced = std::min(units, *tier.up_to);
  }
  OSTO_TRY(const Rational count, counted(policy, tier, priced));
  std::vector<Part> parts;
  OSTO_CHECK(add_tier(make, tier, static_cast<std::int64_t>(reached) + 1, count, !units.is_zero() || fee_at_zero, parts));
  return parts;
}

/// What the piece adds: the price of everything so far, less the price of what was billed before.
template <class PriceOf>
Result<std::vector<Part>> price_difference(const RatedQuantity& quantity, PriceOf price_of) {
  OSTO_TRY(const Rational total, add(quantity.before, quantity.quantity));
  OSTO_TRY(std::vector<Part> parts, price_of(total));
  if (quantity.before.is_zero()) return parts;
  OSTO_TRY(const std::vector<Part> billed, price_of(quantity.before));
  for (Part part : billed) {
    part.quantity = -part.quantity;
    part.exact = -part.exact;
    part.amount = -part.amount;
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace

Result<std::vector<Part>> price_graduated(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  const BillingPolicy& policy = make.policy();
  OSTO_TRY(const Rational total, add(quantity.before, quantity.quantity));
  if (policy.beyond_last_tier == BeyondLastTier::refused && is_over(terms, total)) return beyond_last_tier();
  std::vector<Part> parts;
  Rational start;
  for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
    const TierTerms& tier = terms.tiers[i];
    const std::optional<Rational> end = bound_of(policy, terms, i);
    OSTO_TRY(const Rational units_now, units_within(total, start, end));
    OSTO_TRY(const Rational units_before, units_within(quantity.before, start, end));
    OSTO_TRY(const Rational count_now, counted(policy, tier, units_now));
    OSTO_TRY(const Rational count_before, counted(policy, tier, units_before));
    OSTO_TRY(const Rational count, subtract(count_now, count_before));
    const bool is_reached_now = !units_now.is_zero() && units_before.is_zero();
    const bool with_fee = i == 0 ? first_fee_is_due(policy, quantity) : is_reached_now;
    OSTO_CHECK(add_tier(make, tier, static_cast<std::int64_t>(i) + 1, count, with_fee, parts));
    if (!tier.up_to || total <= *tier.up_to) break;
    start = *tier.up_to;
  }
  return parts;
}

Result<std::vector<Part>> price_volume(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  // Which tier a period reaches is known when it is over.
  if (!quantity.is_last()) return std::vector<Part>{};
  const bool fee_at_zero = make.policy().flat_fee_at_zero == FlatFeeAtZero::charged;
  return price_difference(quantity, [&](const Rational& units) {
    const Rational& tier_units = quantity.before.is_zero() && quantity.tier_quantity ? *quantity.tier_quantity : units;
    return volume_of(make, terms, units, tier_units, fee_at_zero);
  });
}

Result<std::vector<Part>> price_stairstep(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  const BillingPolicy& policy = make.policy();
  return price_difference(quantity, [&](const Rational& units) -> Result<std::vector<Part>> {
    const Rational& tier_units = quantity.before.is_zero() && quantity.tier_quantity ? *quantity.tier_quantity : units;
    if (policy.beyond_last_tier == BeyondLastTier::refused && is_over(terms, tier_units)) return beyond_last_tier();
    std::vector<Part> parts;
    if (units.is_zero() && policy.flat_fee_at_zero == FlatFeeAtZero::waived) return parts;
    const std::size_t reached = tier_reached(policy, terms, tier_units);
    OSTO_CHECK(add_tier(make, terms.tiers[reached], static_cast<std::int64_t>(reached) + 1, Rational(), true, parts));
    return parts;
  });
}

/// Each event moves the running total from one point to another, up or down, through the tiers: of what counts of it, each
/// tier gets the part that its units are of the event's.
///   Events +5, +2, -4, +10 that count 3.5, 1, -1.6, 2 over (to 5: 10 + 100 flat; rest: 5 + 50 flat):
///   tier 1: 3.5 - 0.8 + 0.4 = 3.1; tier 2: 1 - 0.8 + 1.6 = 1.8; 100 + 31 + 50 + 9 = 190
Result<std::vector<Part>> price_graduated_prorated(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  const std::size_t tiers = terms.tiers.size();
  std::vector<Rational> counts(tiers);
  std::vector<bool> is_reached(tiers, false);
  Rational position = quantity.before;
  for (const RatedEvent& event : quantity.events) {
    if (event.quantity.is_zero()) continue;
    OSTO_TRY(const Rational next, add(position, event.quantity));
    if (make.policy().beyond_last_tier == BeyondLastTier::refused && is_over(terms, next)) return beyond_last_tier();
    OSTO_TRY(const Rational coefficient, divide(event.prorated.value_or(event.quantity), event.quantity));
    Rational start;
    for (std::size_t i = 0; i < tiers; ++i) {
      // Below zero belongs to the first tier, so that taking away more than there was counts too.
      const std::optional<Rational> end = bound_of(make.policy(), terms, i);
      const Rational low = i == 0 ? std::min(position, next) : start;
      OSTO_TRY(const Rational units_now, units_within(next, low, end));
      OSTO_TRY(const Rational units_before, units_within(position, low, end));
      OSTO_TRY(const Rational moved, subtract(units_now, units_before));
      OSTO_TRY(const Rational part, multiply(moved, coefficient));
      OSTO_TRY(counts[i], add(counts[i], part));
      if (!moved.is_zero()) is_reached[i] = true;
      if (!terms.tiers[i].up_to) break;
      start = *terms.tiers[i].up_to;
    }
    position = next;
  }
  std::vector<Part> parts;
  for (std::size_t i = 0; i < tiers; ++i) {
    const bool with_fee = is_reached[i] || (i == 0 && make.policy().flat_fee_at_zero == FlatFeeAtZero::charged);
    OSTO_CHECK(add_tier(make, terms.tiers[i], static_cast<std::int64_t>(i) + 1, counts[i], with_fee, parts));
  }
  return parts;
}

}  // namespace osto::billing
