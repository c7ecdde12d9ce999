#include "core/publishing/phase_charges.hpp"

#include "core/publishing/publish.hpp"

#include <algorithm>
#include <set>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), pointer); }

bool takes_plan_charges(const PhaseEntry& phase) { return phase.charges.empty(); }

Result<void> check_duration(const PhaseEntry& phase, bool is_last, const std::string& pointer) {
  if (phase.duration_unit && !phase.duration_count) return refuse(pointer + "/duration_count", "is absent; a duration has a unit and a count");
  if (phase.duration_count && !phase.duration_unit) return refuse(pointer + "/duration_unit", "is absent; a duration has a unit and a count");
  if (!phase.duration_unit && !is_last) return refuse(pointer + "/duration_unit", "is absent; only the last phase may have no end");
  return {};
}

Result<void> check_discount(const PhaseEntry& phase, const std::string& pointer) {
  if (!phase.discount_percent) return {};
  if (!takes_plan_charges(phase)) return refuse(pointer + "/discount_percent", "belongs to phases without charges of their own");
  const bool is_percentage = *phase.discount_percent > Decimal() && *phase.discount_percent <= Decimal::from_integer(100);
  return is_percentage ? Result<void>{} : refuse(pointer + "/discount_percent", "must be above 0 and at most 100");
}

Result<void> check_phases(const PlanEntry& plan, const std::string& pointer) {
  std::set<std::string> codes;
  for (std::size_t i = 0; i < plan.phases.size(); ++i) {
    const PhaseEntry& phase = plan.phases[i];
    const std::string here = pointer + "/phases/" + std::to_string(i);
    if (phase.code.empty()) return refuse(here + "/code", "is empty");
    if (!codes.insert(phase.code).second) return refuse(here + "/code", "is used by another phase of this plan");
    OSTO_CHECK(check_duration(phase, i + 1 == plan.phases.size(), here));
    OSTO_CHECK(check_discount(phase, here));
    OSTO_CHECK(validate_charges(phase.charges, here + "/charges"));
  }
  return {};
}

/// Either somebody bills the plan's own charges, or there are none.
Result<void> check_plan_charges(const PlanEntry& plan, const std::string& pointer) {
  const bool are_taken = plan.phases.empty() || std::any_of(plan.phases.begin(), plan.phases.end(), takes_plan_charges);
  if (are_taken && plan.charges.empty()) {
    return refuse(pointer + "/charges", plan.phases.empty() ? "is empty; a plan needs at least one charge"
                                                            : "is empty; a phase without charges of its own takes the plan's");
  }
  if (!are_taken && !plan.charges.empty()) return refuse(pointer + "/charges", "is billed by no phase: each has charges of its own; none is allowed");
  return validate_charges(plan.charges, pointer + "/charges");
}

/// (100 - 12.5) / 100 = 0.875.
Result<Decimal> factor_of(const Decimal& discount_percent) {
  OSTO_TRY(const Decimal left, subtract(Decimal::from_integer(100), discount_percent));
  return Decimal::from_parts(left.coefficient(), left.places() + 2);
}

Result<void> lower(std::optional<Decimal>& amount, const Decimal& factor) {
  if (!amount) return {};
  OSTO_TRY(amount, multiply(*amount, factor));
  return {};
}

Result<void> discount_price(PriceEntry& price, const Decimal& factor) {
  if (price.model == PriceModel::dynamic && !price.multiplier) price.multiplier = Decimal::from_integer(1);
  for (std::optional<Decimal>* amount : {&price.unit_price, &price.flat_fee, &price.rate_percent, &price.fixed_fee, &price.event_minimum,
                                         &price.event_maximum, &price.multiplier, &price.minimum, &price.maximum}) {
    OSTO_CHECK(lower(*amount, factor));
  }
  for (PriceTier& tier : price.tiers) {
    for (std::optional<Decimal>* amount : {&tier.unit_price, &tier.flat_fee, &tier.rate_percent, &tier.maximum}) OSTO_CHECK(lower(*amount, factor));
  }
  return {};
}

Result<std::vector<ChargeEntry>> discounted(std::vector<ChargeEntry> charges, const Decimal& discount_percent, const std::string& pointer) {
  const auto factor = factor_of(discount_percent);
  if (!factor) return refuse(pointer, "has more than 10 places; fewer are allowed");
  for (ChargeEntry& charge : charges) {
    for (std::size_t i = 0; i < charge.prices.size(); ++i) {
      if (discount_price(charge.prices[i], *factor)) continue;
      return refuse(pointer, "leaves price " + std::to_string(i) + " of charge '" + charge.code +
                                 "' with more than 12 places; a percentage with fewer is allowed, or charges of the phase's own");
    }
  }
  return charges;
}

}  // namespace

Result<std::vector<PublishedPhase>> published_phases(const PlanEntry& plan, const std::string& pointer) {
  OSTO_CHECK(check_plan_charges(plan, pointer));
  OSTO_CHECK(check_phases(plan, pointer));
  std::vector<PublishedPhase> published;
  if (plan.phases.empty()) published.push_back({std::nullopt, plan.charges, pointer + "/charges"});
  for (std::size_t i = 0; i < plan.phases.size(); ++i) {
    const PhaseEntry& phase = plan.phases[i];
    const std::string here = pointer + "/phases/" + std::to_string(i);
    PublishedPhase one;
    one.row = PlanPhaseRow{{}, static_cast<std::int64_t>(i), phase.code, phase.name, phase.duration_unit, phase.duration_count};
    one.charges_at = (takes_plan_charges(phase) ? pointer : here) + "/charges";
    one.charges = takes_plan_charges(phase) ? plan.charges : phase.charges;
    if (phase.discount_percent) {
      OSTO_TRY(one.charges, discounted(std::move(one.charges), *phase.discount_percent, here + "/discount_percent"));
    }
    published.push_back(std::move(one));
  }
  return published;
}

}  // namespace osto::billing
