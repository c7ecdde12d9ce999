#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/payment/method_decisions.hpp"
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

/// A refund that was sent is looked up.
Result<void> note_refund(Unit& unit, Decision stored, RefundId refund_id) {
  OSTO_TRY(const auto refund, unit.transaction().first(queries::kRefund, {{"company_id", unit.company()}, {"id", refund_id}}));
  if (!refund) return fail(ErrorCode::not_found, "there is no such refund", "/refund_id", refund_id.to_string());
  const bool was_sent = refund->submitted_at && refund->state != RefundState::submitted && !refund->by_hand;
  if (was_sent) stored.plan(unit.company(), DueKind::look_up_refund, refund->id, unit.now(), refund->look_up_count);
  return unit.apply(std::move(stored));
}

/// A method that is not known by its token (any more) is nobody's: the notice came twice, or the method was removed.
Result<void> note_method(Unit& unit, Decision stored, const std::string& provider, const NoticedMethod& noticed) {
  OSTO_CHECK(unit.apply(std::move(stored)));
  OSTO_TRY(const auto method, unit.transaction().first(queries::kMethodByToken, {{"company_id", unit.company()}, {"provider", provider}, {"token", noticed.token}}));
  if (!method) return {};
  OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), unit.company()));
  const MethodNews news{noticed.state, noticed.new_token, noticed.brand, noticed.last4, noticed.expiry_year, noticed.expiry_month};
  OSTO_TRY(Decision decision, decide_method_news(*method, news, *context.zone, unit.as_of()));
  return unit.apply(std::move(decision));
}

/// Whom a notice is about: the company named, else the one that has the method by its token; nothing when it is nobody's.
Result<std::optional<CompanyId>> company_of(Session& session, const ReceiveNotice& request) {
  if (request.company_id) return visible_company(session, *request.company_id).map([](CompanyId id) { return std::optional(id); });
  if (!request.method) return fail(ErrorCode::invalid_value, "is missing; only a notice about a method may leave it out", "/company_id");
  OSTO_TRY(const auto owners, session.engine().read<std::vector<OwnerRow>>([&](Transaction& transaction) {
    return transaction.rows(queries::kMethodOwnersByToken, {{"provider", request.provider}, {"token", request.method->token}});
  }));
  if (owners.size() > 1) return fail(ErrorCode::state_conflict, "several companies have this method; the notice must name one", "/company_id");
  if (owners.empty()) return std::optional<CompanyId>();
  return visible_company(session, owners.front().company_id).map([](CompanyId id) { return std::optional(id); });
}

/// What is not yet sent, or was taken back, has nothing to be looked up. A success may have been returned since, and what was
/// settled without money may have moved some after all.
bool can_be_looked_up(const AttemptRow& attempt) {
  return attempt.submitted_at && attempt.state != AttemptState::submitted && attempt.state != AttemptState::reversed;
}

}  // namespace

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
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const auto found, company_of(session, request));
  if (!found) return NoticeReceived{false};
  const CompanyId company_id = *found;
  bool newly_stored = false;
  const std::optional<NoticedDispute>& dispute = request.dispute;
  if (dispute && request.refund_id) return fail(ErrorCode::invalid_value, "stands beside a refund; a notice is about one of them", "/dispute");
  if (request.attempt_id.has_value() == request.method.has_value()) {
    return fail(ErrorCode::invalid_value, "a notice is about an attempt or about a method", "/attempt_id");
  }
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto known, unit.transaction().first(queries::kInbox, {{"provider", request.provider}, {"event_id", request.event_id}}));
    if (known) return {};
    newly_stored = true;
    Decision stored;
    stored.insert(InboxRow{request.provider, request.event_id, company_id, request.attempt_id, unit.now()});
    if (request.method) return note_method(unit, std::move(stored), request.provider, *request.method);
    OSTO_TRY(const auto attempt, unit.transaction().first(queries::kAttempt, {{"company_id", company_id}, {"id", *request.attempt_id}}));
    if (!attempt) return fail(ErrorCode::not_found, "there is no such payment attempt", "/attempt_id", request.attempt_id->to_string());
    if (dispute) return note_dispute(unit, std::move(stored), attempt->id, *dispute);
    if (request.refund_id) return note_refund(unit, std::move(stored), *request.refund_id);
    if (can_be_looked_up(*attempt)) stored.plan(company_id, DueKind::look_up, attempt->id, unit.now(), attempt->look_up_count);
    return unit.apply(std::move(stored));
  };
  return run_command<NoticeReceived>(session, {"payments.receive_notice", company_id}, request, options, decide,
                                     [&](Transaction&, Instant) -> Result<NoticeReceived> { return NoticeReceived{newly_stored}; });
}

}  // namespace osto::billing
