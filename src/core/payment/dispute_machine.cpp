// What holds in each state of a dispute, and every step between them.
//
//   opened --submit_evidence--> under_review --> won, lost, withdrawn
//      \--accept--> lost
#include "core/payment/dispute_machine.hpp"

namespace osto::billing {
namespace {

using enum DisputeState;
using enum DisputeEvent;
using enum DisputeEffect;

bool evidence_is_in_time(const DisputeFacts& facts) { return facts.evidence_is_in_time; }
constexpr Guard<DisputeFacts> always{};

constexpr Meaning<DisputeState> kStates[] = {
    {opened, "The bank has taken the amount and waits for evidence; the amount is booked as disputed."},
    {under_review, "Evidence is with the bank; the amount is booked as disputed."},
    {won, "The bank gave the amount back."},
    {lost, "The amount stays with the customer; it counts against what was captured."},
    {withdrawn, "The customer gave up; the bank gave the amount back."},
};
constexpr Meaning<DisputeEvent> kEvents[] = {
    {submit_evidence, "take evidence"},
    {accept, "be accepted"},
    {win, "be won"},
    {lose, "be lost"},
    {withdraw, "be withdrawn"},
};
constexpr Meaning<DisputeEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {send_evidence, "After the commit, send the evidence to the provider."},
    {return_amount, "Book the amount back from disputes to cash."},
    {give_up_amount, "Book the amount as charged back; what it had paid is due again."},
};

constexpr Machine<DisputeState, DisputeEvent, DisputeFacts, DisputeEffect>::Row kRows[] = {
    // The bank may decide without having seen evidence.
    {opened, submit_evidence, when<&evidence_is_in_time>, under_review, send_evidence},
    {opened, submit_evidence, always, no_step, nothing},
    {opened, accept, always, lost, give_up_amount},
    {opened, win, always, won, return_amount},
    {opened, lose, always, lost, give_up_amount},
    {opened, withdraw, always, withdrawn, return_amount},
    {opened, any_event, always, no_step, nothing},

    {under_review, win, always, won, return_amount},
    {under_review, lose, always, lost, give_up_amount},
    {under_review, withdraw, always, withdrawn, return_amount},
    {under_review, any_event, always, no_step, nothing},

    {won, any_event, always, no_step, nothing},
    {lost, any_event, always, no_step, nothing},
    {withdrawn, any_event, always, no_step, nothing},
};

constexpr Machine<DisputeState, DisputeEvent, DisputeFacts, DisputeEffect> kMachine{
    "dispute", opened, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

Result<DisputeStep> step_dispute(DisputeState state, DisputeEvent event, const DisputeFacts& facts) {
  return step(kMachine, state, event, facts);
}

MachineText describe_dispute_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
