#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/payment/attempt_machine.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/advances.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"

#include <osto_billing/payments.hpp>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

constexpr IdBytes kAfterEveryId = [] {
  IdBytes bytes{};
  bytes.fill(0xff);
  return bytes;
}();

/// Nobody can be asked for a dispute: the notice itself says what the bank says.
Result<void> note_dispute(Unit& unit, Decision stored, AttemptId attempt_id, const NoticedDispute& dispute) {
  OSTO_TRY(const auto payment, unit.transaction().first(queries::kPaymentOfAttempt, {{"company_id", unit.company()}, {"attempt_id", attempt_id}}));
  if (!payment) return fail(ErrorCode::state_conflict, "brought no payment that could be contested", "/attempt_id", attempt_id.to_string());
  OSTO_CHECK(unit.apply(std::move(stored)));
  OSTO_TRY(const DisputedPayment facts, load_disputed(unit.transaction(), unit.company(), payment->id, dispute.reference, unit.now()));
  OSTO_TRY(RecordedDispute recorded, decide_dispute(facts, {dispute.reference, dispute.state, dispute.amount_minor, dispute.reason}, unit.as_of()));
  return apply_money(unit, std::move(recorded.decision));
}

}  // namespace

Result<PaymentMethod> payment_methods::add(Session& session, const AddPaymentMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  MethodId added_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    OSTO_TRY(const auto present, unit.transaction().rows(queries::kMethodsOf, {{"company_id", company_id}}));
    const NewMethod method{request.kind, std::string(session.engine().default_provider().name()), request.token,
                           request.brand.value_or(""), request.last4.value_or(""), request.expiry_year, request.expiry_month,
                           request.priority};
    OSTO_TRY(AddedMethod added, decide_add_method(company_id, *context.zone, method, present, unit.as_of()));
    added_id = added.method_id;
    return unit.apply(std::move(added.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<PaymentMethod> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", added_id}}, "payment method"));
    return view_method(row);
  };
  return run_command<PaymentMethod>(session, {"payment_methods.add", company_id}, request, options, decide, answer);
}

Result<PaymentMethodList> payment_methods::list(Session& session, const ListPaymentMethods& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<PaymentMethodList>([&](Transaction& transaction) -> Result<PaymentMethodList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kMethodsOf, {{"company_id", company_id}}));
    PaymentMethodList list;
    for (const MethodRow& row : rows) list.payment_methods.push_back(view_method(row));
    return list;
  });
}

Result<PaymentMethod> payment_methods::remove(Session& session, const RemovePaymentMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kMethodOwner, request.payment_method_id, "payment method", "/payment_method_id"));
  const Parameters of_method{{"company_id", company_id}, {"id", request.payment_method_id}};
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto method, load_row(unit.transaction(), queries::kMethod, of_method, "payment method"));
    OSTO_TRY(Decision decision, decide_remove_method(method, unit.as_of()));
    return unit.apply(std::move(decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<PaymentMethod> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kMethod, of_method, "payment method"));
    return view_method(row);
  };
  return run_command<PaymentMethod>(session, {"payment_methods.remove", company_id}, request, options, decide, answer);
}

Result<PaymentPage> payments::list(Session& session, const ListPayments& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  return session.engine().read<PaymentPage>([&](Transaction& transaction) -> Result<PaymentPage> {
    OSTO_TRY(auto rows, transaction.rows(queries::kPaymentsPage,
                                         {{"company_id", company_id}, {"before_id", request.before_payment_id.value_or(PaymentId(kAfterEveryId))},
                                          {"limit", limit + 1}}));
    PaymentPage page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
      rows.pop_back();
      page.next_before_payment_id = rows.back().id;
    }
    if (rows.empty()) return page;
    OSTO_TRY(const auto allocations, transaction.rows(queries::kAllocationsBetween,
                                                      {{"company_id", company_id}, {"newest", rows.front().id}, {"oldest", rows.back().id}}));
    for (const PaymentRow& row : rows) {
      OSTO_TRY(Payment payment, view_payment(transaction, row, allocations));
      page.payments.push_back(std::move(payment));
    }
    return page;
  });
}

Result<NoticeReceived> payments::receive_notice(Session& session, const ReceiveNotice& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  bool newly_stored = false;
  const std::optional<NoticedDispute>& dispute = request.dispute;
  if (dispute && request.refund_id) return fail(ErrorCode::invalid_value, "stands beside a refund; a notice is about one of them", "/dispute");
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto known, unit.transaction().first(queries::kInbox, {{"provider", request.provider}, {"event_id", request.event_id}}));
    if (known) return {};
    OSTO_TRY(const auto attempt, unit.transaction().first(queries::kAttempt, {{"company_id", company_id}, {"id", request.attempt_id}}));
    if (!attempt) return fail(ErrorCode::not_found, "there is no such payment attempt", "/attempt_id", request.attempt_id.to_string());
    newly_stored = true;
    Decision decision;
    decision.insert(InboxRow{request.provider, request.event_id, company_id, request.attempt_id, unit.now()});
    if (dispute) return note_dispute(unit, std::move(decision), request.attempt_id, *dispute);
    if (request.refund_id) {
      OSTO_TRY(const auto refund, unit.transaction().first(queries::kRefund, {{"company_id", company_id}, {"id", *request.refund_id}}));
      if (!refund) return fail(ErrorCode::not_found, "there is no such refund", "/refund_id", request.refund_id->to_string());
      const bool was_sent = refund->submitted_at && refund->state != RefundState::submitted && !refund->by_hand;
      if (was_sent) decision.plan(company_id, DueKind::look_up_refund, refund->id, unit.now(), refund->look_up_count);
      return unit.apply(std::move(decision));
    }
    // What is not yet sent, or settled for good, has nothing to be looked up; a success may have been returned since.
    const bool can_be_looked_up = (is_live(attempt->state) && attempt->state != AttemptState::created && attempt->state != AttemptState::submitted) ||
                                  attempt->state == AttemptState::succeeded;
    if (can_be_looked_up) decision.plan(company_id, DueKind::look_up, attempt->id, unit.now(), attempt->look_up_count);
    return unit.apply(std::move(decision));
  };
  return run_command<NoticeReceived>(session, {"payments.receive_notice", company_id}, request, options, decide,
                                     [&](Transaction&, Instant) -> Result<NoticeReceived> { return NoticeReceived{newly_stored}; });
}

}  // namespace osto::billing
