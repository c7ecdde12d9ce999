// What holds in each state of a refund, and every step between them.
//
//   created --submit--> submitted --> pending, unknown --> succeeded --bounce--> failed
//      \--cancel--> canceled             \--> failed
#include "core/payment/refund_machine.hpp"

namespace osto::billing {
namespace {

using enum RefundState;
using enum RefundEvent;
using enum RefundEffect;

bool its_key_is_fresh(const RefundFacts& facts) { return facts.key_is_fresh; }
constexpr Guard<RefundFacts> always{};

constexpr Meaning<RefundState> kStates[] = {
    {created, "Decided, and surely not sent; its amount is reserved from the payment."},
    {submitted, "On disk as sent before the call went out; its amount is reserved."},
    {pending, "The provider took it and will tell later; its amount is reserved."},
    {unknown, "The answer was lost: money may have gone back; its amount is reserved until a look-up tells."},
    {succeeded, "Money went back; its amount is booked as refunded."},
    {failed, "No money went back; its amount is free again."},
    {canceled, "Given up before it was sent; its amount is free again."},
};
constexpr Meaning<RefundEvent> kEvents[] = {
    {submit, "be submitted"},
    {resend, "be sent again"},
    {succeed, "succeed"},
    {fail_refund, "fail"},
    {go_pending, "go pending"},
    {lose_outcome, "lose its outcome"},
    {report_not_sent, "be reported as never sent"},
    {cancel, "be canceled"},
    {bounce, "bounce"},
};
constexpr Meaning<RefundEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {call_provider, "After the commit, call the provider with the refund's id as the key."},
    {look_up_later, "Plan to ask the provider what became of it."},
    {book_refund, "Book the money that went back."},
    {release_amount, "Free the reserved amount for another refund."},
    {unbook_refund, "Book that the money came back, and free the amount."},
};

constexpr Machine<RefundState, RefundEvent, RefundFacts, RefundEffect>::Row kRows[] = {
    {created, submit, always, submitted, call_provider},
    {created, cancel, always, canceled, release_amount},
    {created, any_event, always, no_step, nothing},

    {submitted, resend, when<&its_key_is_fresh>, submitted, call_provider},
    {submitted, resend, always, no_step, nothing},
    {submitted, succeed, always, succeeded, book_refund},
    {submitted, fail_refund, always, failed, release_amount},
    {submitted, go_pending, always, pending, look_up_later},
    {submitted, lose_outcome, always, unknown, look_up_later},
    {submitted, report_not_sent, always, failed, release_amount},
    {submitted, any_event, always, no_step, nothing},

    {pending, succeed, always, succeeded, book_refund},
    {pending, fail_refund, always, failed, release_amount},
    {pending, go_pending, always, pending, look_up_later},
    {pending, lose_outcome, always, pending, look_up_later},
    {pending, any_event, always, no_step, nothing},

    {unknown, resend, when<&its_key_is_fresh>, unknown, call_provider},
    {unknown, resend, always, no_step, nothing},
    {unknown, succeed, always, succeeded, book_refund},
    {unknown, fail_refund, always, failed, release_amount},
    {unknown, go_pending, always, pending, look_up_later},
    {unknown, lose_outcome, always, unknown, look_up_later},
    {unknown, report_not_sent, always, failed, release_amount},
    {unknown, any_event, always, no_step, nothing},

    {succeeded, bounce, always, failed, unbook_refund},
    {succeeded, any_event, always, no_step, nothing},

    {failed, any_event, always, no_step, nothing},
    {canceled, any_event, always, no_step, nothing},
};

constexpr Machine<RefundState, RefundEvent, RefundFacts, RefundEffect> kMachine{
    "refund", created, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

Result<RefundStep> step_refund(RefundState state, RefundEvent event, const RefundFacts& facts) {
  return step(kMachine, state, event, facts);
}

Result<RefundEvent> refund_event_of(RefundState present, RefundState reported) {
  switch (reported) {
    case created: return report_not_sent;
    case pending: return go_pending;
    case unknown: return lose_outcome;
    case succeeded: return succeed;
    case failed: return present == succeeded ? bounce : fail_refund;
    case canceled: return cancel;
    case submitted: break;
  }
  return fail(ErrorCode::invariant_broken, "a refund was reported as submitted; allowed are created, pending, unknown, succeeded, failed, canceled");
}

MachineText describe_refund_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
