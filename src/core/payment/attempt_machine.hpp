// One try to collect money. The table, and what holds in each state, is in attempt_machine.cpp.
#pragma once

#include "core/machine/machine.hpp"
#include "core/payment/payment_rows.hpp"

namespace osto::billing {

/// `lose_outcome`: nobody could tell what became of it. `report_not_sent`: the provider surely never saw it.
enum class AttemptEvent {
  submit, resend, succeed, decline, go_pending, require_action, lose_outcome, report_not_sent, cancel, reverse
};

enum class AttemptEffect { nothing, call_provider, look_up_later, book_payment, plan_next_try, reopen_document };

struct AttemptFacts {
  bool key_is_fresh = false;  ///< the provider still answers a resend of the key with the first call's outcome
};

using AttemptStep = Step<AttemptState, AttemptEffect>;

Result<AttemptStep> step_attempt(AttemptState state, AttemptEvent event, const AttemptFacts& facts = {});

/// The event that a provider's answer is. Errors: invariant_broken for states that no provider reports.
Result<AttemptEvent> attempt_event_of(AttemptState reported);

/// Live: money may still move by this attempt, so no other attempt on its document may begin.
constexpr bool is_live(AttemptState state) noexcept { return state <= AttemptState::unknown; }

/// Asserts the sentence of the row's state. Errors: invariant_broken.
Result<void> check_invariant(const AttemptRow& row);

MachineText describe_attempt_machine();

}  // namespace osto::billing
