// The collection of one overdue document. The table, and what holds in each state, is in dunning_machine.cpp.
#pragma once

#include "core/dunning/dunning_rows.hpp"
#include "core/machine/machine.hpp"

namespace osto::billing {

/// `pay`: nothing is due any more. `cancel`: the document was voided or fully credited. `promise`, `break_promise`: the customer
/// says until when it pays, and has not. `move`: to another policy. `give_up`, `write_off`: by staff, or by the policy's last step.
enum class DunningEvent { take_step, pause, resume, pay, exhaust, cancel, promise, break_promise, move, give_up, write_off };
enum class DunningEffect { nothing, run_action, hold_steps, plan_next_step, lift_blocks, leave_debt, wait_for_promise, change_policy };

struct DunningFacts {
  bool step_is_next = false;    ///< it is what the case has planned next, so each is taken once and in order
  bool has_steps_left = false;  ///< or an attempt that the last step waits for
};

using DunningStep = Step<DunningCaseState, DunningEffect>;

Result<DunningStep> step_dunning_case(DunningCaseState state, DunningEvent event, const DunningFacts& facts = {});

/// Asserts the sentence of the row's state. Errors: invariant_broken.
Result<void> check_invariant(const DunningCaseRow& row);

MachineText describe_dunning_machine();

}  // namespace osto::billing
