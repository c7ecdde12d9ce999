// What holds in each state of a subscription, and every step between them.
//
//   scheduled --start--> trialing --end_trial--> active <--resume-- paused  (a trial may end in a pause too)
//       |  \--start--> incomplete --first_payment-->^ \---pause----->^
//       +---------------- cancel, expire, end_for_nonpayment ---------------> ended
#include "core/subscription/subscription_machine.hpp"

namespace osto::billing {
namespace {

using enum SubscriptionState;
using enum SubscriptionEvent;
using enum SubscriptionEffect;

bool it_has_a_trial(const SubscriptionFacts& facts) { return facts.has_trial; }
bool a_first_payment_is_needed(const SubscriptionFacts& facts) { return facts.needs_first_payment; }
bool it_ends_in_a_pause(const SubscriptionFacts& facts) { return facts.trial_ends_paused; }
bool the_trial_ends(const SubscriptionFacts& facts) { return facts.change_ends_trial; }
bool it_is_billed_on(const SubscriptionFacts& facts) { return facts.is_billed_on; }
bool a_change_is_scheduled(const SubscriptionFacts& facts) { return facts.change_is_scheduled; }
constexpr Guard<SubscriptionFacts> always{};

constexpr Meaning<SubscriptionState> kStates[] = {
    {scheduled, "Waits for its start: has an item, which holds its terms, and no period; nothing billed."},
    {incomplete, "Started, and waits for its first payment: has an item and a period; service has not begun."},
    {trialing, "In its trial: has an item, a period and the trial's end; the plan is not billed, its usage only by policy."},
    {active, "Served and billed: has an item and a period."},
    {paused, "Stopped, since paused_at: has no item and no period, and nothing is billed; or, where the policy bills on, both."},
    {ended, "Over for good, with instant and reason: no item and no period."},
};
constexpr Meaning<SubscriptionEvent> kEvents[] = {
    {start, "be started"},
    {first_payment, "take its first payment"},
    {end_trial, "end its trial"},
    {change, "be changed"},
    {schedule_change, "have a change scheduled"},
    {undo_change, "have its change undone"},
    {renew, "be renewed"},
    {pause, "be paused"},
    {resume, "be resumed"},
    {cancel, "be canceled"},
    {expire, "expire"},
    {end_for_nonpayment, "be ended for nonpayment"},
    {close_usage, "have its usage closed"},
};
constexpr Meaning<SubscriptionEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {begin_trial, "The first period is the trial; plan the trial's end."},
    {begin_billing, "Anchor the item at this instant (after a pause a new one with the terms of before), bill its first "
                    "period, plan the renewal."},
    {replace_item, "Close the item and open one with the new terms; prorate by the billing policy what was billed."},
    {plan_change, "Keep the change until it falls due, in place of one that waits for the same instant."},
    {drop_change, "Forget the changes that wait, or the one that was named."},
    {renew_period, "Bill the last period in arrears and the next in advance, and move to it."},
    {stop_billing, "Close the item; unused time becomes what the billing policy says; what was planned is dropped. A pause may "
                   "leave the item to be billed on."},
    {close, "Drop what was planned: nothing of it was billed."},
    {bill_usage, "Bill the usage window that ends and open the next."},
};

constexpr Machine<SubscriptionState, SubscriptionEvent, SubscriptionFacts, SubscriptionEffect>::Row kRows[] = {
    {scheduled, start, when<&it_has_a_trial>, trialing, begin_trial},
    {scheduled, start, when<&a_first_payment_is_needed>, incomplete, begin_billing},
    {scheduled, start, always, active, begin_billing},
    {scheduled, cancel, always, ended, close},
    {scheduled, end_for_nonpayment, always, ended, close},
    {scheduled, any_event, always, no_step, nothing},

    {incomplete, first_payment, always, active, nothing},
    {incomplete, cancel, always, ended, stop_billing},
    {incomplete, expire, always, ended, stop_billing},
    {incomplete, end_for_nonpayment, always, ended, stop_billing},
    {incomplete, any_event, always, no_step, nothing},

    // A trial runs to its end by the calendar, so it cannot be paused.
    {trialing, end_trial, when<&it_ends_in_a_pause>, paused, stop_billing},
    {trialing, end_trial, always, active, begin_billing},
    {trialing, change, when<&the_trial_ends>, active, replace_item},
    {trialing, change, always, trialing, replace_item},
    {trialing, close_usage, always, trialing, bill_usage},
    {trialing, schedule_change, always, trialing, plan_change},
    {trialing, undo_change, when<&a_change_is_scheduled>, trialing, drop_change},
    {trialing, undo_change, always, no_step, nothing},
    {trialing, cancel, always, ended, stop_billing},
    {trialing, expire, always, ended, stop_billing},
    {trialing, end_for_nonpayment, always, ended, stop_billing},
    {trialing, any_event, always, no_step, nothing},

    {active, change, always, active, replace_item},
    {active, schedule_change, always, active, plan_change},
    {active, undo_change, when<&a_change_is_scheduled>, active, drop_change},
    {active, undo_change, always, no_step, nothing},
    {active, renew, always, active, renew_period},
    {active, close_usage, always, active, bill_usage},
    {active, pause, always, paused, stop_billing},
    {active, cancel, always, ended, stop_billing},
    {active, expire, always, ended, stop_billing},
    {active, end_for_nonpayment, always, ended, stop_billing},
    {active, any_event, always, no_step, nothing},

    // The terms of a paused subscription do not change: it resumes with those it had.
    {paused, resume, always, active, begin_billing},
    {paused, renew, when<&it_is_billed_on>, paused, renew_period},
    {paused, renew, always, no_step, nothing},
    {paused, close_usage, when<&it_is_billed_on>, paused, bill_usage},
    {paused, close_usage, always, no_step, nothing},
    {paused, undo_change, when<&a_change_is_scheduled>, paused, drop_change},
    {paused, undo_change, always, no_step, nothing},
    {paused, cancel, when<&it_is_billed_on>, ended, stop_billing},
    {paused, cancel, always, ended, close},
    {paused, expire, when<&it_is_billed_on>, ended, stop_billing},
    {paused, expire, always, ended, close},
    {paused, end_for_nonpayment, when<&it_is_billed_on>, ended, stop_billing},
    {paused, end_for_nonpayment, always, ended, close},
    {paused, any_event, always, no_step, nothing},

    {ended, any_event, always, no_step, nothing},
};

constexpr Machine<SubscriptionState, SubscriptionEvent, SubscriptionFacts, SubscriptionEffect> kMachine{
    "subscription", scheduled, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

}  // namespace

Result<SubscriptionStep> step_subscription(SubscriptionState state, SubscriptionEvent event,
                                           const SubscriptionFacts& facts) {
  return step(kMachine, state, event, facts);
}

Result<void> check_invariant(const SubscriptionRow& row) {
  const auto require = [&row](bool holds, std::string_view but) {
    return require_fact(holds, kMachine.subject, enumerator_name(row.state), but, row.id.to_string());
  };
  const bool is_running = row.state == incomplete || row.state == trialing || row.state == active;
  const bool has_terms = is_running || row.state == scheduled;
  const bool has_item = row.current_item_id.has_value();
  if (row.state == paused) {  // billed on, or neither
    OSTO_CHECK(require(row.current_period_start.has_value() == has_item && row.current_period_end.has_value() == has_item,
                       has_item ? "has an item and no period" : "has a period and no item"));
  } else {
    OSTO_CHECK(require(has_item == has_terms, has_terms ? "has no item" : "has an item whose terms still run"));
    OSTO_CHECK(require(row.current_period_start.has_value() == is_running && row.current_period_end.has_value() == is_running,
                       is_running ? "has no period" : "has a period that still runs"));
  }
  OSTO_CHECK(require(!row.current_period_start.has_value() || *row.current_period_start < *row.current_period_end, "its period is empty"));
  OSTO_CHECK(require(row.state != trialing || row.trial_end_at.has_value(), "has no end of its trial"));
  OSTO_CHECK(require((row.state == paused) == row.paused_at.has_value(),
                     row.state == paused ? "does not say since when" : "says that it is paused"));
  return require((row.state == ended) == (row.ended_at.has_value() && row.end_reason.has_value()) &&
                     row.ended_at.has_value() == row.end_reason.has_value(),
                 row.state == ended ? "does not say when and why" : "says that it ended");
}

MachineText describe_subscription_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
