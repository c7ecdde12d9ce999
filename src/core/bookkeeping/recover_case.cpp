#include "core/bookkeeping/recover_case.hpp"

#include "core/dunning/dunning_machine.hpp"

namespace osto::billing {

Result<void> recover_case(const DunningCaseRow& dunning_case, std::span<const BlockRow> blocks, AsOf& as_of, Decision& decision) {
  DunningCaseRow recovered = dunning_case;
  OSTO_TRY(const DunningStep step, step_dunning_case(dunning_case.state, DunningEvent::pay));
  recovered.state = step.state;
  recovered.closed_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(recovered));
  decision.update(recovered);
  decision.unplan(recovered.company_id, DueKind::dunning_step, recovered.id);
  decision.event(EventKind::dunning_recovered, recovered.id);
  for (const BlockRow& block : blocks) {
    BlockRow lifted = block;
    lifted.lifted_at = as_of.effective_at;
    decision.update(lifted);
    decision.event(EventKind::block_lifted, block.id);
  }
  return {};
}

}  // namespace osto::billing
