#include "operations/append_usage.hpp"
#include "operations/entitlement_view.hpp"
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "engine/load.hpp"
#include "ports/entitlement_queries.hpp"

#include <osto_billing/entitlements.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultLifetimeSeconds = 300;

Reservation view_reservation(const ReservationRow& row, const std::string& meter) {
  return {row.id, row.company_id, row.subscription_id, meter, row.quantity, row.created_at, row.expires_at};
}

/// Levels and peaks do not add up: what is held of them says nothing of what will be.
Result<void> check_adds_up(const MeterRow& meter) {
  if (meter.aggregation == Aggregation::sum || meter.aggregation == Aggregation::count) return {};
  return fail(ErrorCode::invalid_value, "counts by " + std::string(enumerator_name(meter.aggregation)) + "; meters that sum or count can be reserved", "/meter");
}

/// The charges of the meter that the subscription runs. Errors: state_conflict (it does not run, or has no access), invalid_value.
Result<RunningUsage> usable(Transaction& transaction, const CompanyRow& company, const ReserveUsage& request, Instant now) {
  OSTO_TRY(const Subscription subscription, view_subscription(transaction, company.company_id, request.subscription_id, now));
  const EntitlementReason reason = reason_of(subscription.state, subscription.access);
  if (reason == EntitlementReason::not_running) {
    return fail(ErrorCode::state_conflict, "is " + std::string(enumerator_name(subscription.state)) + "; active or trialing is allowed", "/subscription_id",
                request.subscription_id.to_string());
  }
  if (reason == EntitlementReason::access_restricted) {
    return fail(ErrorCode::state_conflict, "has access " + std::string(enumerator_name(subscription.access)) + "; full or limited is allowed", "/subscription_id",
                request.subscription_id.to_string());
  }
  OSTO_TRY(auto running, load_running_usage(transaction, company, now, FreeTrials::shown, request.subscription_id));
  const bool charges = !running.empty() && std::any_of(running.front().terms.charges.begin(), running.front().terms.charges.end(),
                                                       [&](const ChargeTerms& charge) { return charge.meter && charge.meter->row.code == request.meter; });
  if (!charges) return fail(ErrorCode::invalid_value, "is not one that the subscription's plan charges", "/meter");
  return std::move(running.front());
}

Failure too_much(const Decimal& asked, const Decimal& left, const Decimal& limit) {
  return fail(ErrorCode::state_conflict, asked.to_string() + " is above the " + left.to_string() + " that are left of the limit of " + limit.to_string(), "/quantity");
}

/// Ids come from what a command says and from the company's last event; a reservation leaves none, and the same one may be asked for
/// twice at an instant.
ReservationId free_id(Unit& unit, const std::vector<ReservationRow>& held) {
  ReservationId id = unit.as_of().ids.mint<ReservationId>();
  while (std::any_of(held.begin(), held.end(), [&](const ReservationRow& row) { return row.id == id; })) id = unit.as_of().ids.mint<ReservationId>();
  return id;
}

/// Every charge of the meter must have room: which of them the use will fall under is known when it is reported.
Result<ReservationRow> new_reservation(Unit& unit, const RunningUsage& running, const ReserveUsage& request, const std::vector<ReservationRow>& held) {
  ReservationRow row;
  row.id = free_id(unit, held);
  row.company_id = unit.company();
  row.subscription_id = request.subscription_id;
  row.quantity = request.quantity;
  row.created_at = unit.now();
  OSTO_TRY(row.expires_at, plus(unit.now(), Microseconds{request.lifetime_seconds.value_or(kDefaultLifetimeSeconds) * kMicrosecondsPerSecond}));
  for (const ChargeTerms& charge : running.terms.charges) {
    if (!charge.meter || charge.meter->row.code != request.meter) continue;
    OSTO_CHECK(check_adds_up(charge.meter->row));
    row.meter_id = charge.meter->row.id;
    OSTO_TRY(const LimitUse use, limit_use_of(running, charge, held, unit.now()));
    OSTO_TRY(const auto left, remaining_of(use));
    if (left && request.quantity > *left) return too_much(request.quantity, *left, *use.limit);
  }
  return row;
}

Result<ReservationRow> reserve_usage(Unit& unit, const ReserveUsage& request) {
  if (request.quantity <= Decimal()) return fail(ErrorCode::invalid_value, "must be above 0", "/quantity");
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", unit.company()}}, "company"));
  OSTO_TRY(const RunningUsage running, usable(transaction, company, request, unit.now()));
  OSTO_TRY(const auto held, transaction.rows(queries::kReservationsOf, {{"company_id", unit.company()}}));
  OSTO_TRY(const ReservationRow row, new_reservation(unit, running, request, held));
  Decision decision;
  for (const ReservationRow& other : held) {
    if (other.expires_at <= unit.now()) decision.erase(other);
  }
  decision.insert(row);
  OSTO_CHECK(unit.apply(std::move(decision)));
  return row;
}

/// How much of the reservation an event takes: of a meter that counts events, one.
Result<Decimal> taken_by(const CommitReservation& request, const ReservationRow& row, const MeterRow& meter) {
  const Decimal one = Decimal::from_integer(1);
  if (meter.aggregation == Aggregation::count) {
    if (request.quantity.value_or(one) == one) return one;
    return fail(ErrorCode::invalid_value, "the meter counts events; 1 is allowed", "/quantity");
  }
  const Decimal quantity = request.quantity.value_or(row.quantity);
  if (quantity <= Decimal()) return fail(ErrorCode::invalid_value, "must be above 0", "/quantity");
  if (quantity > row.quantity) return fail(ErrorCode::invalid_value, "is above the " + row.quantity.to_string() + " that are held", "/quantity");
  return quantity;
}

/// A use that is known under this id may be this one, told again; another one must not take anything out of the reservation.
Result<void> check_event_id(Transaction& transaction, const ReservationRow& row, const std::string& event_id, const Decimal& quantity) {
  OSTO_TRY(const auto known, transaction.first(queries::kUsageRecord, {{"company_id", row.company_id}, {"event_id", event_id}}));
  if (!known) return {};
  const bool is_this = known->kind == UsageRecordKind::reported && known->subscription_id == row.subscription_id && known->meter_id == row.meter_id &&
                       known->quantity == quantity;
  return is_this ? Result<void>{} : fail(ErrorCode::already_exists, "is the id of another use; a new id is needed", "/event_id");
}

Result<ReservationCommitted> commit_reservation(Unit& unit, const ReservationRow& row, const CommitReservation& request) {
  if (row.expires_at <= unit.now()) {
    return fail(ErrorCode::state_conflict, "expired; usage is reported by usage.append", "/reservation_id", row.id.to_string());
  }
  OSTO_TRY(const auto meter, load_row(unit.transaction(), queries::kMeter, {{"id", row.meter_id}}, "meter"));
  ReservationCommitted committed;
  OSTO_TRY(committed.committed_quantity, taken_by(request, row, meter));
  OSTO_CHECK(check_event_id(unit.transaction(), row, request.event_id, committed.committed_quantity));
  UsageEvent event{request.event_id, row.subscription_id, meter.code, committed.committed_quantity, request.occurred_at.value_or(unit.now())};
  event.properties = request.properties;
  OSTO_TRY(const UsageAppended appended, append_usage(unit, row.company_id, {std::move(event)}));
  committed.usage = appended.outcomes.front();
  if (committed.usage.disposition == UsageDisposition::rejected) {
    return fail(ErrorCode::invalid_value, committed.usage.reason.value_or("is rejected"), "/event_id");
  }
  ReservationRow rest = row;
  OSTO_TRY(rest.quantity, subtract(row.quantity, committed.committed_quantity));
  Decision decision;
  if (request.keeps_rest && !rest.quantity.is_zero()) {
    decision.update(rest);
    committed.rest = view_reservation(rest, meter.code);
  } else {
    decision.erase(row);
  }
  OSTO_CHECK(unit.apply(std::move(decision)));
  return committed;
}

Result<ReservationRow> load_reservation(Transaction& transaction, CompanyId company_id, ReservationId id) {
  OSTO_TRY(const auto row, transaction.first(queries::kReservation, {{"company_id", company_id}, {"id", id}}));
  if (!row) return fail(ErrorCode::not_found, "there is no such reservation", "/reservation_id", id.to_string());
  return *row;
}

Result<Reservation> print_reservation(Transaction& transaction, const ReservationRow& row) {
  OSTO_TRY(const auto meter, load_row(transaction, queries::kMeter, {{"id", row.meter_id}}, "meter"));
  return view_reservation(row, meter.code);
}

}  // namespace

Result<Entitlements> entitlements::check(Session& session, const CheckEntitlements& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(visible_company(session, request.company_id));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<Entitlements>([&](Transaction& transaction) { return view_entitlements(transaction, request, now); });
}

Result<Reservation> entitlements::reserve(Session& session, const ReserveUsage& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  ReservationRow reserved;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(reserved, reserve_usage(unit, request));
    return {};
  };
  return run_command<Reservation>(session, {"entitlements.reserve", company_id}, request, options, decide,
                                  [&](Transaction& transaction, Instant) { return print_reservation(transaction, reserved); });
}

Result<ReservationCommitted> entitlements::commit(Session& session, const CommitReservation& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  ReservationCommitted committed;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const ReservationRow row, load_reservation(unit.transaction(), company_id, request.reservation_id));
    OSTO_TRY(committed, commit_reservation(unit, row, request));
    return {};
  };
  return run_command<ReservationCommitted>(session, {"entitlements.commit", company_id}, request, options, decide,
                                           [&](Transaction&, Instant) -> Result<ReservationCommitted> { return committed; });
}

Result<Reservation> entitlements::release(Session& session, const ReleaseReservation& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  ReservationRow released;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(released, load_reservation(unit.transaction(), company_id, request.reservation_id));
    Decision decision;
    decision.erase(released);
    return unit.apply(std::move(decision));
  };
  return run_command<Reservation>(session, {"entitlements.release", company_id}, request, options, decide,
                                  [&](Transaction& transaction, Instant) { return print_reservation(transaction, released); });
}

}  // namespace osto::billing
