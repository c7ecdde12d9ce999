#include "core/bookkeeping/close_invoice.hpp"

#include "core/dunning/restrictions.hpp"

namespace osto::billing {
namespace {

EventKind event_of(DunningEvent event) {
  switch (event) {
    case DunningEvent::pay: return EventKind::dunning_recovered;
    case DunningEvent::write_off: return EventKind::dunning_written_off;
    default: return EventKind::dunning_canceled;
  }
}

Result<void> close_case(const DunningCaseRow& dunning_case, const std::vector<BlockRow>& blocks, DunningEvent event, AsOf& as_of, Decision& decision) {
  DunningCaseRow closed = dunning_case;
  OSTO_TRY(const DunningStep step, step_dunning_case(dunning_case.state, event));
  closed.state = step.state;
  closed.closed_at = as_of.effective_at;
  closed.promised_on.reset();
  OSTO_CHECK(check_invariant(closed));
  decision.update(closed);
  decision.unplan(closed.company_id, DueKind::dunning_step, closed.id);
  decision.unplan(closed.company_id, DueKind::dunning_restrict, closed.id);
  decision.event(event_of(event), closed.id);
  for (const BlockRow& block : blocks) lift_block(block, as_of, decision);
  return {};
}

}  // namespace

Result<void> stop_collection(const BalanceRow& balance, const DunningOfInvoice& dunning, DunningEvent event, AsOf& as_of, Decision& decision) {
  decision.unplan(balance.company_id, DueKind::attempt, balance.document_id);
  decision.unplan(balance.company_id, DueKind::open_dunning, balance.document_id);
  if (dunning.dunning_case) OSTO_CHECK(close_case(*dunning.dunning_case, dunning.blocks, event, as_of, decision));
  return {};
}

Result<void> close_when_settled(BalanceRow& balance, const DunningOfInvoice& dunning, AsOf& as_of, Decision& decision) {
  if (!balance.due_minor.is_zero() || balance.paid_at) return {};
  balance.paid_at = as_of.effective_at;
  decision.event(EventKind::document_paid, balance.document_id);
  return stop_collection(balance, dunning, DunningEvent::pay, as_of, decision);
}

}  // namespace osto::billing
