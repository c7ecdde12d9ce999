#include "operations/entitlement_view.hpp"

#include "core/publishing/limit_terms.hpp"
#include "engine/load.hpp"
#include "operations/views.hpp"
#include "ports/entitlement_queries.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

struct ViewFacts {
  std::vector<ReservationRow> reservations;
  std::vector<RunningUsage> running;
  Instant now;
};

Result<std::vector<std::int64_t>> percents_reached(Transaction& transaction, const RunningUsage& running, ChargeId charge_id) {
  OSTO_TRY(const auto alerts, transaction.rows(queries::kUsageAlertsOfWindow, {{"company_id", running.subscription.company_id},
                                                                              {"subscription_id", running.subscription.id},
                                                                              {"window_start", running.window.start}}));
  std::vector<std::int64_t> percents;
  for (const UsageAlertRow& alert : alerts) {
    if (alert.charge_id == charge_id) percents.push_back(alert.percent);
  }
  return percents;
}

/// Without a quantity something may be used while anything at all is left.
bool admits(const std::optional<Decimal>& remaining, const std::optional<Decimal>& quantity) {
  if (!remaining) return true;
  return quantity ? *quantity <= *remaining : *remaining > Decimal();
}

Result<MeterEntitlement> view_meter(Transaction& transaction, const ViewFacts& facts, const RunningUsage& running, const ChargeTerms& charge,
                                    const std::optional<Decimal>& quantity) {
  OSTO_TRY(const LimitUse use, limit_use_of(running, charge, facts.reservations, facts.now));
  MeterEntitlement view;
  view.meter = charge.meter->row.code;
  view.charge = charge.charge.code;
  view.unit = charge.meter->row.unit;
  view.limit_kind = use.kind;
  view.limit_quantity = use.limit;
  view.limit_overshoot = use.overshoot;
  view.used_quantity = use.used;
  view.held_quantity = use.held;
  view.window_start = running.window.start;
  view.window_end = running.window.end;
  OSTO_TRY(view.remaining_quantity, remaining_of(use));
  view.is_allowed = admits(view.remaining_quantity, quantity);
  view.reason = view.is_allowed ? EntitlementReason::allowed : EntitlementReason::over_limit;
  if (!charge.charge.alert_percents.empty()) {
    OSTO_TRY(view.percents_reached, percents_reached(transaction, running, charge.charge.id));
  }
  return view;
}

/// Of the seats charge of what it runs now.
Result<void> add_seat_limit(Transaction& transaction, CompanyId company_id, Entitlement& view) {
  OSTO_TRY(const auto item, transaction.first(queries::kLastItem, {{"company_id", company_id}, {"subscription_id", view.subscription_id}}));
  if (!item) return {};
  OSTO_TRY(const auto charges, transaction.rows(queries::kChargesOfPhase, {{"plan_version_id", item->plan_version_id}, {"phase", item->phase}}));
  const auto seats = std::find_if(charges.begin(), charges.end(), [](const ChargeRow& charge) { return charge.kind == ChargeKind::seat; });
  if (seats == charges.end()) return {};
  view.seat_limit = seats->limit_quantity;
  view.seat_limit_kind = seats->limit_kind;
  return {};
}

Result<Entitlement> view_entitlement(Transaction& transaction, const ViewFacts& facts, const Subscription& subscription, const CheckEntitlements& request) {
  Entitlement view;
  view.subscription_id = subscription.subscription_id;
  view.module = subscription.module;
  view.plan = subscription.plan;
  view.state = subscription.state;
  view.access = subscription.access;
  view.reason = reason_of(subscription.state, subscription.access);
  view.is_allowed = view.reason == EntitlementReason::allowed;
  view.seat_count = subscription.seat_count;
  OSTO_CHECK(add_seat_limit(transaction, request.company_id, view));
  for (const RunningUsage& running : facts.running) {
    if (running.subscription.id != subscription.subscription_id) continue;
    for (const ChargeTerms& charge : running.terms.charges) {
      if (!charge.meter || (request.meter && *request.meter != charge.meter->row.code)) continue;
      OSTO_TRY(MeterEntitlement meter, view_meter(transaction, facts, running, charge, request.quantity));
      if (!view.is_allowed) {
        meter.is_allowed = false;
        meter.reason = view.reason;
      }
      view.meters.push_back(std::move(meter));
    }
  }
  return view;
}

}  // namespace

EntitlementReason reason_of(SubscriptionState state, Access access) {
  const bool runs = state == SubscriptionState::active || state == SubscriptionState::trialing;
  if (!runs) return EntitlementReason::not_running;
  const bool is_open = access == Access::full || access == Access::limited;
  return is_open ? EntitlementReason::allowed : EntitlementReason::access_restricted;
}

Result<LimitUse> limit_use_of(const RunningUsage& running, const ChargeTerms& charge, std::span<const ReservationRow> reservations, Instant now) {
  const ChargeRow& row = charge.charge;
  LimitUse use{row.limit_quantity, row.limit_kind.value_or(LimitKind::soft), row.limit_overshoot, {}, {}};
  OSTO_TRY(use.used, used_quantity(running.usage, row.id));
  for (const ReservationRow& reservation : reservations) {
    const bool counts = reservation.subscription_id == running.subscription.id && reservation.meter_id == charge.meter->row.id &&
                        reservation.expires_at > now;
    if (!counts) continue;
    OSTO_TRY(use.held, add(use.held, reservation.quantity));
  }
  return use;
}

Result<Entitlements> view_entitlements(Transaction& transaction, const CheckEntitlements& request, Instant now) {
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", request.company_id}}, "company"));
  ViewFacts facts;
  facts.now = now;
  OSTO_TRY(facts.reservations, transaction.rows(queries::kReservationsOf, {{"company_id", request.company_id}}));
  OSTO_TRY(facts.running, load_running_usage(transaction, company, now, FreeTrials::shown, request.subscription_id));
  OSTO_TRY(const auto subscriptions, view_subscriptions(transaction, request.company_id, now));
  Entitlements view{request.company_id, now, {}};
  for (const Subscription& subscription : subscriptions) {
    if (request.subscription_id && subscription.subscription_id != *request.subscription_id) continue;
    if (!request.subscription_id && subscription.state == SubscriptionState::ended) continue;
    if (request.module && subscription.module != *request.module) continue;
    OSTO_TRY(view.entitlements.emplace_back(), view_entitlement(transaction, facts, subscription, request));
  }
  if (request.subscription_id && view.entitlements.empty() && !request.module) {
    return fail(ErrorCode::not_found, "the company has no such subscription", "/subscription_id", request.subscription_id->to_string());
  }
  return view;
}

}  // namespace osto::billing
