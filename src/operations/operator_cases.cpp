// What a person finds out about money counts as the provider's own answer.
#include "operations/run_command.hpp"

#include "core/bookkeeping/refund_payment.hpp"
#include "core/bookkeeping/settle_attempt.hpp"
#include "core/payment/operator_cases.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"
#include "engine/top_ups.hpp"

#include <osto_billing/operator_cases.hpp>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

struct CaseSubject { Currency currency; Minor amount_minor; std::string provider, provider_reference; };

Result<CaseSubject> load_subject(Transaction& transaction, const OperatorCaseRow& row) {
  const auto of = [&](const auto& id) { return Parameters{{"company_id", row.company_id}, {"id", id}}; };
  if (row.refund_id) {
    OSTO_TRY(const auto refund, load_row(transaction, queries::kRefund, of(*row.refund_id), "refund"));
    OSTO_TRY(const auto payment, load_row(transaction, queries::kPayment, of(refund.payment_id), "payment"));
    return CaseSubject{refund.currency, refund.amount_minor, payment.provider, refund.provider_reference.value_or("")};
  }
  OSTO_TRY(const auto attempt, load_row(transaction, queries::kAttempt, of(*row.attempt_id), "payment attempt"));
  OSTO_TRY(const auto method, load_row(transaction, queries::kMethod, of(attempt.method_id), "payment method"));
  return CaseSubject{attempt.currency, attempt.amount_minor, method.provider, attempt.provider_reference.value_or("")};
}

Result<OperatorCase> view_case(Transaction& transaction, const OperatorCaseRow& row) {
  OSTO_TRY(const CaseSubject subject, load_subject(transaction, row));
  return OperatorCase{row.id, row.company_id, row.reason, row.state, row.attempt_id, row.refund_id, subject.currency, subject.amount_minor,
                      subject.provider, subject.provider_reference, row.opened_at, row.closed_at, row.finding, row.note};
}

Failure misfit(const OperatorCaseRow& row, OperatorFinding told, std::string_view allowed) {
  return fail(ErrorCode::invalid_value, std::string(enumerator_name(told)) + " does not answer " + std::string(enumerator_name(row.reason)) +
              "; allowed is " + std::string(allowed), "/finding", row.id.to_string());
}

/// The outcome closes the case, without a finding; who found it out is written after it.
Result<void> answer_charge(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  OSTO_TRY(const SettleFacts facts, load_settle(unit.transaction(), unit.company(), *row.attempt_id, unit.now()));
  ChargeOutcome outcome;
  outcome.state = AttemptState::not_sent;
  if (request.finding == OperatorFinding::money_moved) {
    const Minor most = facts.attempt.amount_minor, charged = request.amount_minor.value_or(most);
    if (charged.value <= 0 || charged > most) {
      return fail(ErrorCode::invalid_value, "1 to " + std::to_string(most.value) + " are allowed", "/amount_minor", row.id.to_string());
    }
    outcome.state = AttemptState::succeeded;
    outcome.captured_minor = charged;
    outcome.provider_reference = request.reference.value_or("");
  }
  OSTO_TRY(Decision decision, decide_outcome(facts, outcome, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  OSTO_CHECK(settle_top_up(unit, facts.attempt.document_id));
  return plan_dunning_of(unit, facts.attempt.document_id);
}

Result<void> answer_refund(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  OSTO_TRY(const SettleRefundFacts facts, load_settle_refund(unit.transaction(), unit.company(), *row.refund_id, unit.now()));
  if (request.amount_minor) return fail(ErrorCode::invalid_value, "a refund goes back whole or not at all", "/amount_minor", row.id.to_string());
  RefundOutcome outcome;
  const bool is_back = request.finding == OperatorFinding::money_moved;
  outcome.state = is_back ? RefundState::succeeded : RefundState::failed;
  outcome.failure_code = is_back ? "" : "told";
  outcome.provider_reference = request.reference.value_or("");
  OSTO_TRY(Decision decision, decide_refund_outcome(facts, outcome, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> answer_case(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  if (row.state == OperatorCaseState::closed) return fail(ErrorCode::state_conflict, "the case is closed", "/operator_case_id", row.id.to_string());
  const CaseAnswer answer{request.finding, request.note.value_or("")};
  Decision decision;
  if (row.reason == OperatorCaseReason::charged_after_all) {
    if (request.finding != OperatorFinding::handled) return misfit(row, request.finding, "handled");
    close_case(row, answer, unit.as_of(), decision);
    return unit.apply(std::move(decision));
  }
  if (request.finding == OperatorFinding::handled) return misfit(row, request.finding, "money_moved or nothing_moved");
  OSTO_CHECK(row.refund_id ? answer_refund(unit, row, request) : answer_charge(unit, row, request));
  OSTO_TRY(auto closed, load_row(unit.transaction(), queries::kOperatorCase, {{"company_id", unit.company()}, {"id", row.id}}, "operator case"));
  closed.finding = answer.finding;
  closed.note = answer.note;
  decision.update(closed);
  return unit.apply(std::move(decision));
}

}  // namespace

Result<OperatorCasePage> operator_cases::list(Session& session, const ListOperatorCases& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  if (request.company_id) OSTO_CHECK(visible_company(session, *request.company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  Parameters parameters{{"state", enumerator_name(request.state.value_or(OperatorCaseState::open))},
                        {"after_id", request.after_operator_case_id.value_or(OperatorCaseId{})}, {"limit", limit + 1}};
  if (request.company_id) parameters.push_back({"company_id", *request.company_id});
  return session.engine().read<OperatorCasePage>([&](Transaction& transaction) -> Result<OperatorCasePage> {
    OSTO_TRY(auto rows, transaction.rows(request.company_id ? queries::kOperatorCasesOf : queries::kOperatorCasesPage, parameters));
    OperatorCasePage page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
      rows.pop_back();
      page.next_after_operator_case_id = rows.back().id;
    }
    for (const OperatorCaseRow& row : rows) {
      OSTO_TRY(page.operator_cases.emplace_back(), view_case(transaction, row));
    }
    return page;
  });
}

Result<OperatorCase> operator_cases::answer(Session& session, const AnswerOperatorCase& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kOperatorCaseOwner, request.operator_case_id, "operator case", "/operator_case_id"));
  const Parameters of_case{{"company_id", company_id}, {"id", request.operator_case_id}};
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto row, load_row(unit.transaction(), queries::kOperatorCase, of_case, "operator case"));
    return answer_case(unit, row, request);
  };
  return run_command<OperatorCase>(session, {"operator_cases.answer", company_id}, request, options, decide, [&](Transaction& transaction, Instant) -> Result<OperatorCase> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kOperatorCase, of_case, "operator case"));
    return view_case(transaction, row);
  });
}

}  // namespace osto::billing
