#include "operations/run_command.hpp"

#include "core/money/iso4217.hpp"
#include "core/publishing/price_rows.hpp"
#include "core/publishing/publish.hpp"
#include "core/publishing/usage_terms.hpp"
#include "engine/load.hpp"

#include <osto_billing/catalog.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

Result<std::optional<std::string>> policy_code(Transaction& transaction, const std::optional<PolicyId>& policy_id) {
  if (!policy_id) return std::optional<std::string>();
  OSTO_TRY(const auto policy, load_row(transaction, queries::kBillingPolicy, {{"id", *policy_id}}, "billing policy"));
  return std::optional(policy.code);
}

/// The charges of one phase of a published version as they are billed; of a plan without phases as they were in the document.
Result<std::vector<ChargeEntry>> view_charges(Transaction& transaction, PlanVersionId plan_version_id, std::int64_t phase,
                                              const std::vector<MeterRow>& meters) {
  const Parameters of_phase{{"plan_version_id", plan_version_id}, {"phase", phase}};
  OSTO_TRY(const auto charges, transaction.rows(queries::kChargesOfPhase, of_phase));
  OSTO_TRY(const auto prices, transaction.rows(queries::kPricesOfPhase, of_phase));
  OSTO_TRY(const auto tiers, transaction.rows(queries::kPriceTiersOfPhase, of_phase));
  std::vector<ChargeEntry> entries;
  for (const ChargeRow& charge : charges) {
    ChargeEntry entry{charge.code, charge.name, charge.kind, std::nullopt, charge.included_quantity, charge.limit_quantity, {}};
    entry.billing_mode = charge.billing_mode;
    OSTO_TRY(entry.billing_policy, policy_code(transaction, charge.billing_policy_id));
    for (const MeterRow& meter : meters) {
      if (charge.meter_id == meter.id) entry.meter = meter.code;
    }
    for (const PriceRow& price : prices) {
      if (price.charge_id != charge.id) continue;
      std::vector<PriceTierRow> of_price;
      for (const PriceTierRow& tier : tiers) {
        const bool is_of_price = tier.charge_id == charge.id && tier.currency == price.currency && tier.interval_unit == price.interval_unit &&
                                 tier.interval_count == price.interval_count && tier.variant == price.variant;
        if (is_of_price) of_price.push_back(tier);
      }
      OSTO_TRY(entry.prices.emplace_back(), price_entry_of(price, of_price));
    }
    OSTO_CHECK(show_usage_terms(charge, entry));
    entries.push_back(std::move(entry));
  }
  return entries;
}

/// Each with the charges that it bills: a discount is in their prices.
Result<std::vector<PhaseEntry>> view_phases(Transaction& transaction, PlanVersionId plan_version_id, const std::vector<MeterRow>& meters) {
  OSTO_TRY(const auto phases, transaction.rows(queries::kPlanPhases, {{"plan_version_id", plan_version_id}}));
  std::vector<PhaseEntry> entries;
  for (const PlanPhaseRow& phase : phases) {
    PhaseEntry& entry = entries.emplace_back(PhaseEntry{phase.code, phase.name, phase.duration_unit, phase.duration_count, {}, std::nullopt});
    OSTO_TRY(entry.charges, view_charges(transaction, plan_version_id, phase.position, meters));
  }
  return entries;
}

}  // namespace

Result<CatalogPublished> catalog::publish(Session& session, const CatalogDocument& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  CatalogPublished published;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(unit.transaction().lock_name("catalog"));  // one document after the other: versions are counted on
    OSTO_TRY(const CatalogFacts facts, load_catalog(unit.transaction()));
    OSTO_TRY(Publication publication, decide_publish(facts, request, unit.as_of()));
    for (const PlanPublication& plan : publication.plans) {
      published.plans.push_back({plan.plan_code, plan.version.version, plan.version.id, plan.is_new});
      if (plan.is_new) ++published.new_version_count;
    }
    return unit.apply(std::move(publication.decision));
  };
  return run_command<CatalogPublished>(session, {"catalog.publish", std::nullopt}, request, options, decide,
                                       [&](Transaction&, Instant) -> Result<CatalogPublished> { return published; });
}

Result<PlanList> catalog::list_plans(Session& session, const ListPlans& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  return session.engine().read<PlanList>([&](Transaction& transaction) -> Result<PlanList> {
    OSTO_TRY(const auto modules, transaction.rows(queries::kModules));
    OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
    OSTO_TRY(const auto plans, transaction.rows(queries::kPlans));
    OSTO_TRY(const auto versions, transaction.rows(queries::kNewestPlanVersions));
    PlanList list;
    for (const PlanRow& plan : plans) {
      const auto module = std::find_if(modules.begin(), modules.end(), [&](const ModuleRow& row) { return row.id == plan.module_id; });
      const auto version = std::find_if(versions.begin(), versions.end(), [&](const PlanVersionRow& row) { return row.plan_id == plan.id; });
      if (module == modules.end() || version == versions.end()) continue;
      if (request.module && *request.module != module->code) continue;
      Plan view{plan.code, plan.name, module->code, module->name, version->version, version->trial_days, version->id, {}};
      OSTO_TRY(view.billing_policy, policy_code(transaction, version->billing_policy_id));
      OSTO_TRY(view.phases, view_phases(transaction, version->id, meters));
      if (view.phases.empty()) {
        OSTO_TRY(view.charges, view_charges(transaction, version->id, 0, meters));
      }
      list.plans.push_back(std::move(view));
    }
    return list;
  });
}

Result<CurrencyList> catalog::list_currencies(Session&, const ListCurrencies&, const CallOptions&) {
  CurrencyList list;
  for (const CurrencyInfo& info : billing::list_currencies()) {
    OSTO_TRY(const Currency code, Currency::parse(info.code));
    list.currencies.push_back({code, std::string(info.english_name), info.minor_units, info.numeric});
  }
  return list;
}

}  // namespace osto::billing
