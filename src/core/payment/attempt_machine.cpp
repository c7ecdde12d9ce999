// What holds in each state of a payment attempt, and every step between them.
//
//   created --submit--> submitted --> pending, requires_action, unknown --> succeeded --reverse--> reversed
//      \--cancel--> canceled             \--> declined, not_sent
//
// Money may move late: an attempt that is pending, requires_action or unknown still can succeed, however old it is.
// A settled attempt stays settled; only a success can be taken back, by the bank.
#include "core/payment/attempt_machine.hpp"

namespace osto::billing {
namespace {

using enum AttemptState;
using enum AttemptEvent;
using enum AttemptEffect;

bool its_key_is_fresh(const AttemptFacts& facts) { return facts.key_is_fresh; }
constexpr Guard<AttemptFacts> always{};

constexpr Meaning<AttemptState> kStates[] = {
    {created, "Decided, and surely not sent: no instant of submission."},
    {submitted, "On disk as sent before the call went out; no answer yet, so money may have moved."},
    {pending, "The provider took it and will tell later."},
    {requires_action, "Waits for the customer to confirm at the bank."},
    {unknown, "The answer was lost: money may have moved, and nobody may charge again until a look-up tells."},
    {succeeded, "Money was taken: settled, no decline."},
    {declined, "Refused by provider or bank: settled, with decline class and code; no money moved."},
    {not_sent, "The provider never saw it: settled; no money moved."},
    {canceled, "Given up before money moved: settled."},
    {reversed, "Money was taken and went back to the customer: settled."},
};
constexpr Meaning<AttemptEvent> kEvents[] = {
    {submit, "be submitted"},
    {resend, "be sent again"},
    {succeed, "succeed"},
    {decline, "be declined"},
    {go_pending, "go pending"},
    {require_action, "require the customer's action"},
    {lose_outcome, "lose its outcome"},
    {report_not_sent, "be reported as never sent"},
    {cancel, "be canceled"},
    {reverse, "be reversed"},
};
constexpr Meaning<AttemptEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {call_provider, "After the commit, call the provider with the attempt's id as the key."},
    {look_up_later, "Plan to ask the provider what became of it."},
    {book_payment, "Record the payment, allocate it to the document, what is too much to the account; book it; close "
                   "dunning when nothing is due."},
    {plan_next_try, "Let dunning and the next method decide what follows."},
    {reopen_document, "Book the reverse; what was allocated is due again."},
};

constexpr Machine<AttemptState, AttemptEvent, AttemptFacts, AttemptEffect>::Row kRows[] = {
    {created, submit, always, submitted, call_provider},
    {created, cancel, always, canceled, nothing},
    {created, any_event, always, no_step, nothing},

    {submitted, resend, when<&its_key_is_fresh>, submitted, call_provider},
    {submitted, resend, always, no_step, nothing},
    {submitted, succeed, always, succeeded, book_payment},
    {submitted, decline, always, declined, plan_next_try},
    {submitted, go_pending, always, pending, look_up_later},
    {submitted, require_action, always, requires_action, look_up_later},
    {submitted, lose_outcome, always, unknown, look_up_later},
    {submitted, report_not_sent, always, not_sent, plan_next_try},
    {submitted, any_event, always, no_step, nothing},

    // A look-up that tells nothing new leaves the state; the provider has it, so it cannot turn out as never sent.
    {pending, succeed, always, succeeded, book_payment},
    {pending, decline, always, declined, plan_next_try},
    {pending, go_pending, always, pending, look_up_later},
    {pending, require_action, always, requires_action, look_up_later},
    {pending, lose_outcome, always, pending, look_up_later},
    {pending, any_event, always, no_step, nothing},

    {requires_action, succeed, always, succeeded, book_payment},
    {requires_action, decline, always, declined, plan_next_try},
    {requires_action, go_pending, always, pending, look_up_later},
    {requires_action, require_action, always, requires_action, look_up_later},
    {requires_action, lose_outcome, always, requires_action, look_up_later},
    {requires_action, cancel, always, canceled, plan_next_try},
    {requires_action, any_event, always, no_step, nothing},

    {unknown, resend, when<&its_key_is_fresh>, unknown, call_provider},
    {unknown, resend, always, no_step, nothing},
    {unknown, succeed, always, succeeded, book_payment},
    {unknown, decline, always, declined, plan_next_try},
    {unknown, go_pending, always, pending, look_up_later},
    {unknown, require_action, always, requires_action, look_up_later},
    {unknown, lose_outcome, always, unknown, look_up_later},
    {unknown, report_not_sent, always, not_sent, plan_next_try},
    {unknown, any_event, always, no_step, nothing},

    {succeeded, reverse, always, reversed, reopen_document},
    {succeeded, any_event, always, no_step, nothing},

    {declined, any_event, always, no_step, nothing},
    {not_sent, any_event, always, no_step, nothing},
    {canceled, any_event, always, no_step, nothing},
    {reversed, any_event, always, no_step, nothing},
};

constexpr Machine<AttemptState, AttemptEvent, AttemptFacts, AttemptEffect> kMachine{
    "attempt", created, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

Result<AttemptStep> step_attempt(AttemptState state, AttemptEvent event, const AttemptFacts& facts) {
  return step(kMachine, state, event, facts);
}

Result<AttemptEvent> attempt_event_of(AttemptState reported) {
  switch (reported) {
    case pending: return go_pending;
    case requires_action: return require_action;
    case unknown: return lose_outcome;
    case succeeded: return succeed;
    case declined: return decline;
    case not_sent: return report_not_sent;
    case reversed: return reverse;
    case canceled: return cancel;
    case created:
    case submitted: break;
  }
  return fail(ErrorCode::invariant_broken,
              "a provider reported a charge as " + std::string(enumerator_name(reported)) +
                  "; it may say: pending, requires_action, unknown, succeeded, declined, not_sent, canceled, reversed");
}

Result<void> check_invariant(const AttemptRow& row) {
  const auto require = [&row](bool holds, std::string_view but) {
    return require_fact(holds, kMachine.subject, enumerator_name(row.state), but, row.id.to_string());
  };
  const bool was_sent = row.state != created && row.state != canceled;  // a canceled one may have been sent
  OSTO_CHECK(require(!was_sent || row.submitted_at.has_value(), "does not say when it was submitted"));
  OSTO_CHECK(require(row.state != created || !row.submitted_at.has_value(), "says that it was submitted"));
  OSTO_CHECK(require(row.settled_at.has_value() != is_live(row.state),
                     is_live(row.state) ? "says that it is settled" : "does not say when it was settled"));
  OSTO_CHECK(require((row.state == declined) == row.decline_class.has_value(),
                     row.state == declined ? "has no decline class" : "has a decline class"));
  OSTO_CHECK(require((row.state == declined) == row.decline_code.has_value(),
                     row.state == declined ? "has no decline code" : "has a decline code"));
  return require(row.amount_minor.value > 0, "asks for no money");
}

MachineText describe_attempt_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
