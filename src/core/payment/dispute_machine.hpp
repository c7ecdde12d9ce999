// A payment that the customer's bank contests. The table, and what holds in each state, is in dispute_machine.cpp.
#pragma once

#include "core/machine/machine.hpp"

#include <osto_billing/vocabulary.hpp>

namespace osto::billing {

enum class DisputeEvent { submit_evidence, accept, win, lose, withdraw };
enum class DisputeEffect { nothing, send_evidence, return_amount, give_up_amount };

struct DisputeFacts {
  bool evidence_is_in_time = false;
};

using DisputeStep = Step<DisputeState, DisputeEffect>;

Result<DisputeStep> step_dispute(DisputeState state, DisputeEvent event, const DisputeFacts& facts = {});

MachineText describe_dispute_machine();

}  // namespace osto::billing
