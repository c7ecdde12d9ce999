#include "core/payment/operator_cases.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

OperatorCaseRow begin_case(CompanyId company_id, OperatorCaseReason reason, AsOf& as_of) {
  OperatorCaseRow row;
  row.id = as_of.ids.mint<OperatorCaseId>();
  row.company_id = company_id;
  row.reason = reason;
  row.state = OperatorCaseState::open;
  row.opened_at = as_of.effective_at;
  return row;
}

}  // namespace

void open_case(const AttemptRow& attempt, OperatorCaseReason reason, AsOf& as_of, Decision& decision) {
  OperatorCaseRow row = begin_case(attempt.company_id, reason, as_of);
  row.attempt_id = attempt.id;
  decision.insert(row);
  decision.event(EventKind::operator_case_opened, row.id);
}

void open_case(const RefundRow& refund, OperatorCaseReason reason, AsOf& as_of, Decision& decision) {
  OperatorCaseRow row = begin_case(refund.company_id, reason, as_of);
  row.refund_id = refund.id;
  decision.insert(row);
  decision.event(EventKind::operator_case_opened, row.id);
}

const OperatorCaseRow* find_open_case(const std::vector<OperatorCaseRow>& cases, AttemptId attempt_id) {
  const auto found = std::find_if(cases.begin(), cases.end(), [&](const OperatorCaseRow& row) {
    return row.attempt_id == attempt_id && row.state == OperatorCaseState::open;
  });
  return found == cases.end() ? nullptr : &*found;
}

bool has_case(const std::vector<OperatorCaseRow>& cases, AttemptId attempt_id, OperatorCaseReason reason) {
  return std::any_of(cases.begin(), cases.end(), [&](const OperatorCaseRow& row) { return row.attempt_id == attempt_id && row.reason == reason; });
}

void close_case(const OperatorCaseRow& row, const CaseAnswer& answer, AsOf& as_of, Decision& decision) {
  OperatorCaseRow closed = row;
  closed.state = OperatorCaseState::closed;
  closed.closed_at = as_of.effective_at;
  closed.finding = answer.finding;
  closed.note = answer.note;
  decision.update(closed);
  decision.event(EventKind::operator_case_closed, row.id);
}

}  // namespace osto::billing
