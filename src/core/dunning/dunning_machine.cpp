// What holds in each state of a dunning case, and every step between them.
//
//   open <--pause, resume--> paused
//     \--exhaust--> exhausted        any of the three --pay--> recovered, --cancel--> canceled, --write_off--> written_off
//
// open --promise--> open waits until the day after the promise, or --pay--> recovered when it is kept.
#include "core/dunning/dunning_machine.hpp"

namespace osto::billing {
namespace {

using enum DunningCaseState;
using enum DunningEvent;
using enum DunningEffect;

bool the_step_is_next(const DunningFacts& facts) { return facts.step_is_next; }
bool no_steps_are_left(const DunningFacts& facts) { return !facts.has_steps_left; }
constexpr Guard<DunningFacts> always{};

constexpr Meaning<DunningCaseState> kStates[] = {
    {open, "The document is overdue and its policy's steps are being taken, each once and in order; not closed."},
    {paused, "The document is overdue, and steps are held back by staff; not closed."},
    {recovered, "Nothing is due any more: closed, no block of it stands, no step follows."},
    {exhausted, "Every step was taken and the document is still due: closed; what the steps restricted stays so until it "
                "is paid."},
    {canceled, "The document was voided or credited in full: closed, no block of it stands, no step follows."},
    {written_off, "The debt was given up and is due no more: closed, no block of it stands, no step follows."},
};
constexpr Meaning<DunningEvent> kEvents[] = {
    {take_step, "take that step"},
    {pause, "be paused"},
    {resume, "be resumed"},
    {pay, "be paid"},
    {exhaust, "be exhausted"},
    {cancel, "be canceled"},
    {promise, "be promised payment of"},
    {break_promise, "see its promise broken"},
    {move, "be moved to another policy"},
    {give_up, "be given up"},
    {write_off, "be written off"},
};
constexpr Meaning<DunningEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {run_action, "Do what the step says, remember that it was taken, plan the next one."},
    {hold_steps, "Drop the planned step; blocks stay."},
    {plan_next_step, "Plan the next step; one whose day has passed is taken at once."},
    {lift_blocks, "Lift the case's blocks and drop the planned step, in the commit that settles the document."},
    {leave_debt, "Leave the debt to staff; blocks stay."},
    {wait_for_promise, "Plan nothing before the day after the promise."},
    {change_policy, "Pin the other policy, pass by its steps whose day has passed, loosen what they would not have restricted."},
};

constexpr Machine<DunningCaseState, DunningEvent, DunningFacts, DunningEffect>::Row kRows[] = {
    {open, take_step, when<&the_step_is_next>, open, run_action},
    {open, take_step, always, no_step, nothing},
    {open, pause, always, paused, hold_steps},
    {open, pay, always, recovered, lift_blocks},
    {open, exhaust, when<&no_steps_are_left>, exhausted, leave_debt},
    {open, exhaust, always, no_step, nothing},
    {open, cancel, always, canceled, lift_blocks},
    {open, promise, always, open, wait_for_promise},
    {open, break_promise, always, open, plan_next_step},
    {open, move, always, open, change_policy},
    {open, give_up, always, exhausted, leave_debt},
    {open, write_off, always, written_off, lift_blocks},
    {open, any_event, always, no_step, nothing},

    {paused, resume, always, open, plan_next_step},
    {paused, pay, always, recovered, lift_blocks},
    {paused, cancel, always, canceled, lift_blocks},
    {paused, move, always, paused, change_policy},
    {paused, give_up, always, exhausted, leave_debt},
    {paused, write_off, always, written_off, lift_blocks},
    {paused, any_event, always, no_step, nothing},

    {recovered, any_event, always, no_step, nothing},

    // Money that comes after the last step still frees what the steps had restricted.
    {exhausted, pay, always, recovered, lift_blocks},
    {exhausted, cancel, always, canceled, lift_blocks},
    {exhausted, write_off, always, written_off, lift_blocks},
    {exhausted, any_event, always, no_step, nothing},

    {canceled, any_event, always, no_step, nothing},

    {written_off, any_event, always, no_step, nothing},
};

constexpr Machine<DunningCaseState, DunningEvent, DunningFacts, DunningEffect> kMachine{
    "dunning case", open, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

Result<DunningStep> step_dunning_case(DunningCaseState state, DunningEvent event, const DunningFacts& facts) {
  return step(kMachine, state, event, facts);
}

Result<void> check_invariant(const DunningCaseRow& row) {
  const auto require = [&row](bool holds, std::string_view but) {
    return require_fact(holds, kMachine.subject, enumerator_name(row.state), but, row.id.to_string());
  };
  const bool runs = row.state == open || row.state == paused;
  OSTO_CHECK(require(row.closed_at.has_value() != runs,
                     runs ? "says when it was closed" : "does not say when it was closed"));
  OSTO_CHECK(require(!row.closed_at.has_value() || *row.closed_at >= row.opened_at, "was closed before it was opened"));
  OSTO_CHECK(require(!row.promised_on.has_value() || row.state == open, "waits for a promise"));
  return require(row.next_position >= 0, "its next step has a negative position");
}

MachineText describe_dunning_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
