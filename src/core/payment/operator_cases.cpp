#include "core/payment/operator_cases.hpp"

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

void open_case(const RefundRow& refund, AsOf& as_of, Decision& decision) {
  OperatorCaseRow row = begin_case(refund.company_id, OperatorCaseReason::unknown_refund, as_of);
  row.refund_id = refund.id;
  decision.insert(row);
  decision.event(EventKind::operator_case_opened, row.id);
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
