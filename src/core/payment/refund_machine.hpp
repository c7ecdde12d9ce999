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

MachineText describe_refund_machine();

}  // namespace osto::billing
