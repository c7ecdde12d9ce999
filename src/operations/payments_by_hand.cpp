// Money that people record: transfers that came, refunds that they paid, what banks say of disputes.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/bookkeeping/receipt_voucher.hpp"
#include "core/bookkeeping/record_payment.hpp"
#include "engine/advances.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"
#include "engine/top_ups.hpp"

#include <osto_billing/payments.hpp>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;
constexpr std::string_view kTransfer = "bank_transfer";

constexpr IdBytes kAfterEveryId = [] {
  IdBytes bytes{};
  bytes.fill(0xff);
  return bytes;
}();

/// What the money is for: the invoice named, or by the reference, or what is due.
Result<ReceivingFacts> load_receiving(Unit& unit, const RecordPayment& request) {
  ReceivingFacts facts;
  if (request.invoice_id) {
    OSTO_TRY(facts.invoices.emplace_back(), load_open_invoice(unit.transaction(), unit.company(), *request.invoice_id, request.currency));
  } else {
    OSTO_TRY(const auto open, load_open_invoices(unit.transaction(), unit.company(), request.currency));
    facts.invoices = matched_by_reference(open, request.reference);
  }
  OSTO_TRY(facts.context, load_bookkeeping_context(unit.transaction(), unit.company(), request.currency, unit.now()));
  OSTO_TRY(facts.account_credit, unit.transaction().first(queries::kAccountCredit, {{"company_id", unit.company()}, {"currency", request.currency.code()}}));
  return facts;
}

Result<void> check_tax_code(const BillingContext& billing, const RecordPayment& request, Instant received_at) {
  if (!request.tax_code || issues_vouchers(billing, received_at)) return {};
  return fail(ErrorCode::invalid_value,
              "says what an advance is for; the company's policy issues no receipt vouchers: advance_tax receipt_voucher does, of sellers under GST of India, "
              "for what came since 2017-07-01",
              "/tax_code");
}

/// The same source and reference is the same payment; with other words it is a mistake of somebody.
Result<void> check_same(const PaymentRow& known, const RecordPayment& request, CompanyId company_id) {
  const bool is_same = known.company_id == company_id && known.currency == request.currency && known.amount_minor == request.amount_minor;
  if (is_same) return {};
  return fail(ErrorCode::already_exists, known.company_id == company_id
                  ? "is recorded with " + std::to_string(known.amount_minor.value) + " minor units of " + std::string(known.currency.code())
                  : std::string("is recorded already, for another company"), "/reference", known.company_id == company_id ? known.id.to_string() : "");
}

Result<PaymentRecorded> view_recorded(Transaction& transaction, CompanyId company_id, PaymentId payment_id, bool newly_recorded, Instant now) {
  OSTO_TRY(const auto row, load_row(transaction, queries::kPayment, {{"company_id", company_id}, {"id", payment_id}}, "payment"));
  OSTO_TRY(const auto allocations, transaction.rows(queries::kAllocationsOfPayment, {{"company_id", company_id}, {"payment_id", payment_id}}));
  PaymentRecorded recorded{{}, newly_recorded, row.amount_minor};
  for (const AllocationRow& allocation : allocations) {
    if (allocation.amount_minor.is_negative()) continue;  // taken back later
    OSTO_TRY(recorded.account_credit_minor, subtract(recorded.account_credit_minor, allocation.amount_minor));
  }
  OSTO_TRY(recorded.payment, view_payment(transaction, row, allocations));
  OSTO_TRY(const auto advances, transaction.rows(queries::kAdvancesOfPayment, {{"company_id", company_id}, {"payment_id", payment_id}}));
  if (!advances.empty()) {
    OSTO_TRY(recorded.receipt_voucher, view_invoice_detail(transaction, company_id, advances.front().document_id, now));
  }
  return recorded;
}

/// `reversals`: of payments of which it may contest one.
Dispute view_dispute(const DisputeRow& row, const std::vector<ReversalRow>& reversals) {
  Dispute view{row.id, row.company_id, row.payment_id, row.provider, row.provider_reference, row.state, row.currency, row.amount_minor, row.reason,
               row.opened_at, row.closed_at};
  for (const ReversalRow& reversal : reversals) {
    if (reversal.dispute_id != row.id) continue;
    view.reopened_minor = reversal.reopened_minor;
    view.credit_minor = reversal.credit_minor;
    view.lost_minor = reversal.lost_minor;
  }
  return view;
}

Result<RefundOutcome> told_outcome(const RefundRow& refund, const RecordRefund& request) {
  const bool is_told = request.state == RefundState::succeeded || request.state == RefundState::failed || request.state == RefundState::canceled;
  if (!is_told) {
    return fail(ErrorCode::invalid_value, std::string(enumerator_name(request.state)) + " is not told; allowed are succeeded, failed, canceled", "/state");
  }
  if (refund.state == RefundState::created && !refund.by_hand && request.state != RefundState::canceled) {
    return fail(ErrorCode::state_conflict, "the provider has not been asked yet; canceled is allowed", "/state", refund.id.to_string());
  }
  RefundOutcome outcome;
  outcome.state = request.state;
  outcome.provider_reference = request.reference.value_or("");
  if (request.state == RefundState::failed) outcome.failure_code = "told";
  return outcome;
}

/// Credit that one of the invoices bought can be used when that is paid.
Result<void> settle_bought_credit(Unit& unit, PaymentId payment_id) {
  OSTO_TRY(const auto allocations, unit.transaction().rows(queries::kAllocationsOfPayment, {{"company_id", unit.company()}, {"payment_id", payment_id}}));
  for (const AllocationRow& allocation : allocations) OSTO_CHECK(settle_top_up(unit, allocation.document_id));
  return {};
}

}  // namespace

Result<PaymentRecorded> payments::record(Session& session, const RecordPayment& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const std::string source = request.source.value_or(std::string(kTransfer));
  if (session.engine().find_provider(source) != nullptr) {
    return fail(ErrorCode::invalid_value, "is a payment provider: its money arrives by attempts; any other name is allowed", "/source");
  }
  PaymentId payment_id;
  bool newly_recorded = false;
  const auto decide = [&](Unit& unit) -> Result<void> {
    // The same reference at the same time for another company: this one waits here, and then finds the other's payment.
    OSTO_CHECK(unit.transaction().lock_name("payment " + source + "\n" + request.reference));
    OSTO_TRY(const auto known, unit.transaction().first(queries::kPaymentByReference, {{"provider", source}, {"provider_reference", request.reference}}));
    newly_recorded = !known;
    if (known) {
      payment_id = known->id;
      return check_same(*known, request, company_id);
    }
    OSTO_TRY(const ReceivingFacts facts, load_receiving(unit, request));
    const Instant received_at = request.received_at.value_or(unit.now());
    OSTO_CHECK(check_tax_code(facts.context.billing, request, received_at));
    OSTO_TRY(RecordedPayment recorded, decide_record_payment(facts, {company_id, request.currency, request.amount_minor, source, request.reference,
                                                                     received_at}, unit.as_of()));
    payment_id = recorded.payment_id;
    OSTO_CHECK(apply_money(unit, std::move(recorded.decision), request.tax_code.value_or("")));
    return settle_bought_credit(unit, payment_id);
  };
  return run_command<PaymentRecorded>(session, {"payments.record", company_id}, request, options, decide, [&](Transaction& transaction, Instant now) {
    return view_recorded(transaction, company_id, payment_id, newly_recorded, now);
  });
}

Result<Refund> payments::refund(Session& session, const RefundPayment& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kPaymentOwner, request.payment_id, "payment", "/payment_id"));
  RefundId refund_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const CreditRefundFacts facts, load_credit_refund(unit.transaction(), company_id, request.payment_id, unit.now()));
    OSTO_TRY(BegunRefund begun, decide_refund_credit(facts, request.amount_minor, request.reason, unit.as_of()));
    refund_id = begun.refund_id;
    return apply_money(unit, std::move(begun.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<Refund> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kRefund, {{"company_id", company_id}, {"id", refund_id}}, "refund"));
    OSTO_TRY(const auto uses, transaction.rows(queries::kAdvanceUsesOfRefund, {{"company_id", company_id}, {"refund_id", refund_id}}));
    Refund view = view_refund(row, uses);
    if (view.refund_voucher_id) {
      OSTO_TRY(view.refund_voucher, view_invoice_detail(transaction, company_id, *view.refund_voucher_id, now));
    }
    return view;
  };
  return run_command<Refund>(session, {"payments.refund", company_id}, request, options, decide, answer);
}

Result<RefundPage> refunds::list(Session& session, const ListRefunds& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  return session.engine().read<RefundPage>([&](Transaction& transaction) -> Result<RefundPage> {
    OSTO_TRY(auto rows, transaction.rows(queries::kRefundsPage, {{"company_id", company_id}, {"before_id", request.before_refund_id.value_or(RefundId(kAfterEveryId))},
                                                                 {"limit", limit + 1}}));
    RefundPage page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
      rows.pop_back();
      page.next_before_refund_id = rows.back().id;
    }
    if (rows.empty()) return page;
    OSTO_TRY(const auto uses, transaction.rows(queries::kAdvanceUsesOfRefundsBetween,
                                               {{"company_id", company_id}, {"newest", rows.front().id}, {"oldest", rows.back().id}}));
    for (const RefundRow& row : rows) page.refunds.push_back(view_refund(row, uses));
    return page;
  });
}

Result<Refund> refunds::record(Session& session, const RecordRefund& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kRefundOwner, request.refund_id, "refund", "/refund_id"));
  const Parameters of_refund{{"company_id", company_id}, {"id", request.refund_id}};
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto refund, load_row(unit.transaction(), queries::kRefund, of_refund, "refund"));
    OSTO_TRY(const RefundOutcome outcome, told_outcome(refund, request));
    if (refund.state == RefundState::failed && outcome.state == RefundState::succeeded) {
      return fail(ErrorCode::state_conflict, "has failed, and its amount is account credit; what went through after all is an operator case", "/state", refund.id.to_string());
    }
    if (refund.state == RefundState::created && outcome.state != RefundState::canceled) {  // by hand: it is sent by being told
      OSTO_TRY(Decision submitted, decide_submit_refund(refund, unit.as_of()));
      OSTO_CHECK(unit.apply(std::move(submitted)));
    }
    OSTO_TRY(const SettleRefundFacts facts, load_settle_refund(unit.transaction(), company_id, request.refund_id, unit.now()));
    OSTO_TRY(Decision decision, decide_refund_outcome(facts, outcome, unit.as_of()));
    return apply_money(unit, std::move(decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<Refund> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kRefund, of_refund, "refund"));
    OSTO_TRY(const auto uses, transaction.rows(queries::kAdvanceUsesOfRefund, {{"company_id", company_id}, {"refund_id", row.id}}));
    return view_refund(row, uses);
  };
  return run_command<Refund>(session, {"refunds.record", company_id}, request, options, decide, answer);
}

Result<Dispute> disputes::record(Session& session, const RecordDispute& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kPaymentOwner, request.payment_id, "payment", "/payment_id"));
  DisputeId dispute_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const DisputedPayment facts, load_disputed(unit.transaction(), company_id, request.payment_id, request.reference, unit.now()));
    OSTO_TRY(RecordedDispute recorded, decide_dispute(facts, {request.reference, request.state, request.amount_minor, request.reason.value_or("")}, unit.as_of()));
    dispute_id = recorded.dispute_id;
    return apply_money(unit, std::move(recorded.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<Dispute> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kDispute, {{"company_id", company_id}, {"id", dispute_id}}, "dispute"));
    OSTO_TRY(const auto reversals, transaction.rows(queries::kReversalsOfPayment, {{"company_id", company_id}, {"payment_id", row.payment_id}}));
    return view_dispute(row, reversals);
  };
  return run_command<Dispute>(session, {"disputes.record", company_id}, request, options, decide, answer);
}

Result<DisputeList> disputes::list(Session& session, const ListDisputes& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<DisputeList>([&](Transaction& transaction) -> Result<DisputeList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kDisputesOf, {{"company_id", company_id}}));
    OSTO_TRY(const auto reversals, transaction.rows(queries::kReversalsOf, {{"company_id", company_id}}));
    DisputeList list;
    for (const DisputeRow& row : rows) list.disputes.push_back(view_dispute(row, reversals));
    return list;
  });
}

}  // namespace osto::billing
