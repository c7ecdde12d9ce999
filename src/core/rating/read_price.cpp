#include "core/rating/read_price.hpp"

#include "core/rating/check_terms.hpp"

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

/// A field that the model does not read would be a silent mistake.
Result<void> check_fields_of_model(const ChargePrice& price, const std::string& pointer) {
  const PriceModel model = price.model;
  const bool is_percentage = model == PriceModel::percentage;
  const bool is_package = model == PriceModel::package;
  const struct { bool is_given, belongs; const char* name; } rows[] = {
      {price.unit_price.has_value(), model == PriceModel::per_unit || is_package, "unit_price"},
      {price.flat_fee.has_value(), !has_tiers(model), "flat_fee"},
      {!price.tiers.empty(), has_tiers(model), "tiers"},
      {price.package_size.has_value(), is_package, "package_size"},
      {price.free_units.has_value(), is_package, "free_units"},
      {price.rate_percent.has_value(), is_percentage, "rate_percent"},
      {price.fixed_fee.has_value(), is_percentage, "fixed_fee"},
      {price.free_events.has_value(), is_percentage, "free_events"},
      {price.free_amount.has_value(), is_percentage, "free_amount"},
      {price.event_minimum.has_value(), is_percentage, "event_minimum"},
      {price.event_maximum.has_value(), is_percentage, "event_maximum"},
      {price.multiplier.has_value(), model == PriceModel::dynamic, "multiplier"},
  };
  for (const auto& row : rows) {
    if (row.is_given && !row.belongs) return refuse(pointer + "/" + row.name, "does not belong to this price model");
  }
  const bool needs_unit_price = model == PriceModel::per_unit || is_package;
  if (needs_unit_price && !price.unit_price) return refuse(pointer + "/unit_price", "is absent; the price model needs it");
  if (model == PriceModel::flat && !price.flat_fee) return refuse(pointer + "/flat_fee", "is absent; a flat price needs it");
  if (is_package && !price.package_size) return refuse(pointer + "/package_size", "is absent; a package price needs it");
  return {};
}

/// The bound that the first unit of the next tier gives: 11 is after 10, or with exclusive bounds 11 itself.
Result<Rational> bound_before(const Decimal& from, TierBound bound) {
  if (bound == TierBound::exclusive) return Rational(from);
  return subtract(Rational(from), Rational(1));
}

Result<void> check_joint(const PriceTier& tier, const Rational& bound, const std::string& pointer) {
  const Rational from(*tier.from);
  OSTO_TRY(const Rational after, add(bound, Rational(1)));
  if (from > after) return refuse(pointer + "/from", "leaves a gap after the tier before it");
  if (from < bound) return refuse(pointer + "/from", "overlaps the tier before it");
  return {};
}

class TierReader {
 public:
  TierReader(const ChargePrice& price, const BillingPolicy& policy, const std::string& pointer)
      : price_(price), policy_(policy), pointer_(pointer + "/tiers/") {}

  Result<std::vector<TierTerms>> read() {
    std::vector<TierTerms> tiers;
    Rational start;
    for (std::size_t i = 0; i < price_.tiers.size(); ++i) {
      const PriceTier& entry = price_.tiers[i];
      TierTerms tier;
      tier.unit_price = exact_or_zero(entry.unit_price);
      tier.flat_fee = exact_or_zero(entry.flat_fee);
      tier.rate_percent = exact_or_zero(entry.rate_percent);
      tier.block_size = exact_of(entry.block_size);
      tier.maximum = exact_of(entry.maximum);
      if (i > 0 && entry.from && tiers[i - 1].up_to) OSTO_CHECK(check_joint(entry, *tiers[i - 1].up_to, pointer_ + std::to_string(i)));
      OSTO_TRY(tier.up_to, bound_of(i, start));
      if (tier.up_to) start = *tier.up_to;
      tiers.push_back(std::move(tier));
    }
    return tiers;
  }

 private:
  Result<std::optional<Rational>> bound_of(std::size_t i, const Rational& start) const {
    const PriceTier& entry = price_.tiers[i];
    const std::string here = pointer_ + std::to_string(i);
    if (entry.max_blocks) {
      if (entry.up_to) return refuse(here + "/max_blocks", "and up_to exclude each other");
      if (!entry.block_size) return refuse(here + "/block_size", "is absent; max_blocks needs it");
      OSTO_TRY(const Rational units, multiply(Rational(*entry.max_blocks), Rational(*entry.block_size)));
      OSTO_TRY(const Rational bound, add(start, units));
      return std::optional<Rational>(bound);
    }
    if (entry.up_to || i + 1 == price_.tiers.size() || !price_.tiers[i + 1].from) return exact_of(entry.up_to);
    OSTO_TRY(const Rational bound, bound_before(*price_.tiers[i + 1].from, policy_.tier_bound));
    return std::optional<Rational>(bound);
  }

  const ChargePrice& price_;
  const BillingPolicy& policy_;
  std::string pointer_;
};

}  // namespace

std::optional<Rational> exact_of(const std::optional<Decimal>& decimal) {
  return decimal ? std::optional<Rational>(Rational(*decimal)) : std::nullopt;
}

Rational exact_or_zero(const std::optional<Decimal>& decimal) { return decimal ? Rational(*decimal) : Rational(); }

Result<PriceTerms> read_price(const ChargePrice& price, const BillingPolicy& policy, const std::string& pointer) {
  OSTO_CHECK(check_fields_of_model(price, pointer));
  PriceTerms terms;
  terms.model = price.model;
  terms.unit_price = exact_or_zero(price.unit_price);
  terms.flat_fee = exact_or_zero(price.flat_fee);
  terms.rate_percent = exact_or_zero(price.rate_percent);
  terms.fixed_fee = exact_or_zero(price.fixed_fee);
  if (price.multiplier) terms.multiplier = Rational(*price.multiplier);
  if (price.package_size) terms.package_size = Rational(*price.package_size);
  terms.free_units = exact_or_zero(price.free_units);
  terms.free_events = price.free_events;
  terms.free_amount = exact_of(price.free_amount);
  terms.event_minimum = exact_of(price.event_minimum);
  terms.event_maximum = exact_of(price.event_maximum);
  OSTO_TRY(terms.tiers, TierReader(price, policy, pointer).read());
  OSTO_CHECK(check_price_terms(terms, pointer));
  return terms;
}

}  // namespace osto::billing
