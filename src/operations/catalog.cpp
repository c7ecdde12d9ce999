#include "operations/catalog_views.hpp"
#include "operations/run_command.hpp"

#include "base/text_list.hpp"
#include "core/money/iso4217.hpp"
#include "core/publishing/publish.hpp"
#include "engine/load.hpp"
#include "engine/plan_migrations.hpp"

#include <osto_billing/catalog.hpp>

#include <algorithm>

namespace osto::billing {

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
    OSTO_CHECK(unit.apply(std::move(publication.decision)));
    for (const PlanPublication& plan : publication.plans) {
      if (plan.is_new) OSTO_CHECK(plan_migrations_to(unit, plan.version));
    }
    return {};
  };
  return run_command<CatalogPublished>(session, {"catalog.publish", std::nullopt}, request, options, decide,
                                       [&](Transaction&, Instant) -> Result<CatalogPublished> { return published; });
}

Result<PlanList> catalog::list_plans(Session& session, const ListPlans& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<PlanList>([&](Transaction& transaction) -> Result<PlanList> {
    OSTO_TRY(const auto modules, transaction.rows(queries::kModules));
    OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
    OSTO_TRY(const auto plans, transaction.rows(queries::kPlans));
    OSTO_TRY(const auto newest, transaction.rows(queries::kNewestPlanVersions));
    PlanList list;
    for (const PlanRow& plan : plans) {
      const auto module = std::find_if(modules.begin(), modules.end(), [&](const ModuleRow& row) { return row.id == plan.module_id; });
      OSTO_TRY(auto version, transaction.first(queries::kPlanVersionInEffect, {{"plan_id", plan.id}, {"instant", now}}));
      const auto to_come = std::find_if(newest.begin(), newest.end(), [&](const PlanVersionRow& row) { return row.plan_id == plan.id; });
      if (!version && to_come != newest.end()) version = *to_come;
      if (module == modules.end() || !version) continue;
      if (request.module && *request.module != module->code) continue;
      Plan view{plan.code, plan.name, module->code, module->name, version->version, version->trial_days, version->id, {}};
      view.kind = version->kind;
      view.available_with = split_list(version->available_with);
      view.not_with = split_list(version->not_with);
      view.effective_from = version->effective_from;
      view.subscribers = version->subscribers;
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
