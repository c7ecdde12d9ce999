// What a person finds out about money counts as the provider's own answer.
#include "operations/run_command.hpp"

#include "core/bookkeeping/refund_payment.hpp"
#include "core/bookkeeping/settle_attempt.hpp"
#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/advances.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"
#include "engine/top_ups.hpp"

#include <osto_billing/operator_cases.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

Result<OperatorCase> view_case(const OperatorCaseRow& row, const std::vector<CaseSubjectRow>& subjects) {
  const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const CaseSubjectRow& other) { return other.operator_case_id == row.id; });
  if (subject == subjects.end()) return fail(ErrorCode::invariant_broken, "an operator case is about nothing", {}, row.id.to_string());
  return OperatorCase{row.id, row.company_id, row.reason, row.state, row.attempt_id, row.refund_id, subject->currency, subject->amount_minor,
                      subject->provider, subject->provider_reference, row.opened_at, row.closed_at, row.finding, row.note};
}

Failure misfit(const OperatorCaseRow& row, OperatorFinding told, std::string_view allowed) {
  return fail(ErrorCode::invalid_value, std::string(enumerator_name(told)) + " does not answer " + std::string(enumerator_name(row.reason)) +
              "; allowed is " + std::string(allowed), "/finding", row.id.to_string());
}

/// What "nothing moved" is in the state that the attempt has by now: what was never answered was not sent, what the bank had is declined,
/// what waited for the customer is given up.
AttemptState without_money(AttemptState state) {
  if (state == AttemptState::pending) return AttemptState::declined;
  return state == AttemptState::requires_action ? AttemptState::canceled : AttemptState::not_sent;
}

Result<ChargeOutcome> told_charge(Unit& unit, const OperatorCaseRow& row, const AttemptRow& attempt, const AnswerOperatorCase& request) {
  ChargeOutcome outcome;
  if (request.finding == OperatorFinding::nothing_moved) {
    outcome.state = without_money(attempt.state);
    if (outcome.state == AttemptState::declined) outcome.decline_code = "told";
    return outcome;
  }
  const Minor most = attempt.amount_minor, charged = request.amount_minor.value_or(most);
  if (charged.value <= 0 || charged > most) {
    return fail(ErrorCode::invalid_value, "1 to " + std::to_string(most.value) + " are allowed", "/amount_minor", row.id.to_string());
  }
  outcome.state = AttemptState::succeeded;
  outcome.captured_minor = charged;
  outcome.provider_reference = request.reference.value_or("");
  if (outcome.provider_reference.empty()) return outcome;
  OSTO_TRY(const auto method, load_row(unit.transaction(), queries::kMethod, {{"company_id", unit.company()}, {"id", attempt.method_id}}, "payment method"));
  OSTO_TRY(const auto known, unit.transaction().first(queries::kPaymentByReference, {{"provider", method.provider}, {"provider_reference", outcome.provider_reference}}));
  if (known) return fail(ErrorCode::already_exists, "is the reference of another payment", "/reference", row.id.to_string());
  return outcome;
}

/// The outcome closes the case, without a finding; who found it out is written after it.
Result<void> answer_charge(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  OSTO_TRY(const SettleFacts facts, load_settle(unit.transaction(), unit.company(), *row.attempt_id, unit.now()));
  if (facts.attempt.state == AttemptState::created) {
    if (request.finding != OperatorFinding::nothing_moved) return misfit(row, request.finding, "nothing_moved: it was never sent");
    OSTO_TRY(Decision decision, decide_give_up(facts.attempt, unit.as_of()));
    close_case(row, {}, unit.as_of(), decision);
    return unit.apply(std::move(decision));
  }
  OSTO_TRY(const ChargeOutcome outcome, told_charge(unit, row, facts.attempt, request));
  OSTO_TRY(Decision decision, decide_outcome(facts, outcome, unit.as_of()));
  OSTO_CHECK(apply_money(unit, std::move(decision)));
  OSTO_CHECK(settle_top_up(unit, facts.attempt.document_id));
  return plan_dunning_of(unit, facts.attempt.document_id);
}

Result<void> answer_refund(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  OSTO_TRY(const SettleRefundFacts facts, load_settle_refund(unit.transaction(), unit.company(), *row.refund_id, unit.now()));
  if (request.amount_minor) return fail(ErrorCode::invalid_value, "a refund goes back whole or not at all", "/amount_minor", row.id.to_string());
  const bool is_back = request.finding == OperatorFinding::money_moved, was_sent = facts.refund.state != RefundState::created;
  if (is_back && !was_sent) return misfit(row, request.finding, "nothing_moved: it was never sent");
  RefundOutcome outcome;
  outcome.state = is_back ? RefundState::succeeded : was_sent ? RefundState::failed : RefundState::canceled;
  outcome.failure_code = is_back ? "" : "told";
  outcome.provider_reference = request.reference.value_or("");
  OSTO_TRY(Decision decision, decide_refund_outcome(facts, outcome, unit.as_of()));
  return apply_money(unit, std::move(decision));
}

/// What a person has seen to by hand. A provider that can be reached again is asked at once for what is still due.
Result<void> note_handled(Unit& unit, const OperatorCaseRow& row, const CaseAnswer& answer) {
  Decision decision;
  close_case(row, answer, unit.as_of(), decision);
  if (row.reason == OperatorCaseReason::provider_unreachable) {
    OSTO_TRY(const auto attempt, load_row(unit.transaction(), queries::kAttempt, {{"company_id", unit.company()}, {"id", *row.attempt_id}}, "payment attempt"));
    decision.plan(unit.company(), DueKind::attempt, attempt.document_id, unit.now(), attempt.ordinal);
  }
  return unit.apply(std::move(decision));
}

bool is_handled_by_hand(OperatorCaseReason reason) {
  return reason == OperatorCaseReason::charged_after_all || reason == OperatorCaseReason::refunded_after_all || reason == OperatorCaseReason::provider_unreachable;
}

Result<void> answer_case(Unit& unit, const OperatorCaseRow& row, const AnswerOperatorCase& request) {
  if (row.state == OperatorCaseState::closed) return fail(ErrorCode::state_conflict, "the case is closed", "/operator_case_id", row.id.to_string());
  const CaseAnswer answer{request.finding, request.note.value_or("")};
  const bool by_hand = is_handled_by_hand(row.reason);
  if (by_hand != (request.finding == OperatorFinding::handled)) return misfit(row, request.finding, by_hand ? "handled" : "money_moved or nothing_moved");
  if (by_hand) return note_handled(unit, row, answer);
  OSTO_CHECK(row.refund_id ? answer_refund(unit, row, request) : answer_charge(unit, row, request));
  OSTO_TRY(auto closed, load_row(unit.transaction(), queries::kOperatorCase, {{"company_id", unit.company()}, {"id", row.id}}, "operator case"));
  closed.finding = answer.finding;
  closed.note = answer.note;
  Decision decision;
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
    if (rows.empty()) return page;
    const Parameter of = request.company_id ? Parameter{"company_id", *request.company_id} : parameters.front();
    OSTO_TRY(const auto subjects, transaction.rows(request.company_id ? queries::kCaseSubjectsOfBetween : queries::kCaseSubjectsBetween,
                                                   {of, {"oldest", rows.front().id}, {"newest", rows.back().id}}));
    for (const OperatorCaseRow& row : rows) {
      OSTO_TRY(page.operator_cases.emplace_back(), view_case(row, subjects));
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
    OSTO_TRY(const auto subjects, transaction.rows(queries::kCaseSubjectsOfBetween, {{"company_id", company_id}, {"oldest", row.id}, {"newest", row.id}}));
    return view_case(row, subjects);
  });
}

}  // namespace osto::billing
