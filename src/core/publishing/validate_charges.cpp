#include "core/publishing/publish.hpp"

#include <set>
#include <utility>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Result<void> validate_tiers(const PriceEntry& price, const std::string& pointer) {
  if (price.tiers.empty()) return refuse(pointer + "/tiers", "is empty; a graduated price needs at least one tier");
  Decimal previous;
  for (std::size_t i = 0; i < price.tiers.size(); ++i) {
    const TierEntry& tier = price.tiers[i];
    const std::string here = pointer + "/tiers/" + std::to_string(i);
    const bool is_last = i + 1 == price.tiers.size();
    if (tier.unit_price.is_negative()) return refuse(here + "/unit_price", "is negative; 0 or more is allowed");
    if (is_last != !tier.up_to.has_value()) {
      return is_last ? refuse(here + "/up_to", "bounds the last tier; it must be open, or units beyond it would have no price")
                     : refuse(here + "/up_to", "is absent; only the last tier may be open");
    }
    if (tier.up_to && *tier.up_to <= previous) return refuse(here + "/up_to", "must be above the tier before it");
    if (tier.up_to) previous = *tier.up_to;
  }
  return {};
}

Result<void> validate_price(const ChargeEntry& charge, const PriceEntry& price, const std::string& pointer) {
  if (charge.kind == ChargeKind::usage && price.interval_unit != IntervalUnit::month) {
    return refuse(pointer + "/interval_unit", "must be month: usage is priced per month");
  }
  if (price.model != PriceModel::per_unit && price.model != PriceModel::graduated) {
    return refuse(pointer + "/model", "is a model of calculations only; per_unit and graduated are allowed");
  }
  if (price.model == PriceModel::per_unit) {
    if (!price.unit_price) return refuse(pointer + "/unit_price", "is absent; a per_unit price needs it");
    if (price.unit_price->is_negative()) return refuse(pointer + "/unit_price", "is negative; 0 or more is allowed");
    if (!price.tiers.empty()) return refuse(pointer + "/tiers", "belong to graduated prices only");
    return {};
  }
  if (price.unit_price) return refuse(pointer + "/unit_price", "belongs to per_unit prices only; the tiers have theirs");
  return validate_tiers(price, pointer);
}

Result<void> validate_charge(const ChargeEntry& charge, const std::string& pointer) {
  if (charge.code.empty()) return refuse(pointer + "/code", "is empty");
  if ((charge.kind == ChargeKind::usage) != charge.meter.has_value()) {
    return charge.meter ? refuse(pointer + "/meter", "belongs to usage charges only")
                        : refuse(pointer + "/meter", "is absent; a usage charge needs one");
  }
  if (charge.included_quantity && charge.included_quantity->is_negative()) {
    return refuse(pointer + "/included_quantity", "is negative; 0 or more is allowed");
  }
  if (charge.limit_quantity && charge.limit_quantity->is_negative()) {
    return refuse(pointer + "/limit_quantity", "is negative; 0 or more is allowed");
  }
  if (charge.prices.empty()) return refuse(pointer + "/prices", "is empty; a charge needs at least one price");
  std::set<std::pair<Currency, IntervalUnit>> priced;
  for (std::size_t i = 0; i < charge.prices.size(); ++i) {
    const PriceEntry& price = charge.prices[i];
    const std::string here = pointer + "/prices/" + std::to_string(i);
    OSTO_CHECK(validate_price(charge, price, here));
    if (!priced.insert({price.currency, price.interval_unit}).second) {
      return refuse(here + "/currency", "has a price for this interval already");
    }
  }
  return {};
}

}  // namespace

Result<void> validate_charges(const PlanEntry& plan, const std::string& pointer) {
  if (plan.charges.empty()) return refuse(pointer + "/charges", "is empty; a plan needs at least one charge");
  std::set<std::string> codes, meters;
  for (std::size_t i = 0; i < plan.charges.size(); ++i) {
    const ChargeEntry& charge = plan.charges[i];
    const std::string here = pointer + "/charges/" + std::to_string(i);
    OSTO_CHECK(validate_charge(charge, here));
    if (!codes.insert(charge.code).second) return refuse(here + "/code", "is used by another charge of this plan");
    if (charge.meter && !meters.insert(*charge.meter).second) return refuse(here + "/meter", "is charged already by another charge of this plan");
  }
  return {};
}

}  // namespace osto::billing
