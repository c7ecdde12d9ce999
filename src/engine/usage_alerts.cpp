#include "engine/usage_alerts.hpp"

#include "core/entitlement/limit_use.hpp"
#include "core/publishing/limit_terms.hpp"
#include "engine/load.hpp"
#include "engine/running_usage.hpp"
#include "ports/entitlement_queries.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Events of one instant are told in the order of charges and percentages.
Result<void> note_reached(Unit& unit, const RunningUsage& running, Decision& decision) {
  OSTO_TRY(const auto known, unit.transaction().rows(queries::kUsageAlertsOfWindow, {{"company_id", unit.company()},
                                                                                    {"subscription_id", running.subscription.id},
                                                                                    {"window_start", running.window.start}}));
  for (const ChargeTerms& charge : running.terms.charges) {
    OSTO_TRY(const std::vector<std::int64_t> percents, alert_percents_of(charge.charge));
    if (percents.empty() || !charge.charge.limit_quantity) continue;
    std::vector<std::int64_t> told;
    for (const UsageAlertRow& row : known) {
      if (row.charge_id == charge.charge.id) told.push_back(row.percent);
    }
    OSTO_TRY(const Decimal used, used_quantity(running.usage, charge.charge.id));
    OSTO_TRY(const auto reached, thresholds_reached(*charge.charge.limit_quantity, used, percents, told));
    for (const std::int64_t percent : reached) {
      const UsageAlertRow alert{unit.as_of().ids.mint<UsageAlertId>(), unit.company(), running.subscription.id, charge.charge.id,
                                running.window.start, percent, used, unit.now()};
      decision.insert(alert);
      decision.event(EventKind::usage_threshold_reached, alert.id);
    }
  }
  return {};
}

}  // namespace

Result<void> look_at_thresholds(Unit& unit, std::span<const SubscriptionId> subscriptions) {
  OSTO_TRY(const auto alerting, unit.transaction().rows(queries::kAlertingSubscriptions, {{"company_id", unit.company()}}));
  std::optional<CompanyRow> company;
  Decision decision;
  for (const AlertingRow& row : alerting) {
    if (std::find(subscriptions.begin(), subscriptions.end(), row.subscription_id) == subscriptions.end()) continue;
    if (!company) {
      OSTO_TRY(company, load_row(unit.transaction(), queries::kCompany, {{"company_id", unit.company()}}, "company"));
    }
    OSTO_TRY(const auto running, load_running_usage(unit.transaction(), *company, unit.now(), FreeTrials::left_out, row.subscription_id));
    for (const RunningUsage& one : running) OSTO_CHECK(note_reached(unit, one, decision));
  }
  return unit.apply(std::move(decision));
}

}  // namespace osto::billing
