// Money on its way back to the customer. The table, and what holds in each state, is in refund_machine.cpp.
#pragma once

#include "core/machine/machine.hpp"

#include <osto_billing/vocabulary.hpp>

namespace osto::billing {

/// `bounce`: the bank returned a refund that had succeeded.
enum class RefundEvent {
  submit, resend, succeed, fail_refund, go_pending, lose_outcome, report_not_sent, cancel, bounce
};
enum class RefundEffect { nothing, call_provider, look_up_later, book_refund, release_amount, unbook_refund };

struct RefundFacts {
  bool key_is_fresh = false;  ///< the provider still answers a resend of the key with the first call's outcome
};

using RefundStep = Step<RefundState, RefundEffect>;

Result<RefundStep> step_refund(RefundState state, RefundEvent event, const RefundFacts& facts = {});

/// The event that an answer about a refund in state `present` is: of one that had succeeded, a failure is a bounce. `created`
/// says that the provider never saw it. Errors: invariant_broken for states that nobody reports.
Result<RefundEvent> refund_event_of(RefundState present, RefundState reported);

/// Live: money may still go back by it.
constexpr bool is_live(RefundState state) noexcept { return state <= RefundState::unknown; }

MachineText describe_refund_machine();

}  // namespace osto::billing
