// The life of a subscription. The table, and what holds in each state, is in subscription_machine.cpp.
#pragma once

#include "core/machine/machine.hpp"
#include "core/subscription/subscription_rows.hpp"

namespace osto::billing {

/// A new subscription is `scheduled`, then gets `start`, at once or when start_at falls due.
/// Cancelling at the period's end is `schedule_change` now and `cancel` when it falls due.
enum class SubscriptionEvent {
  start, first_payment, end_trial, change, schedule_change, undo_change, renew, pause, resume, cancel, expire,
  end_for_nonpayment, close_usage
};

enum class SubscriptionEffect {
  nothing, begin_trial, begin_billing, replace_item, plan_change, drop_change, renew_period, stop_billing, close, bill_usage
};

struct SubscriptionFacts {
  bool has_trial = false;            ///< the plan version grants trial days to this subscription
  bool needs_first_payment = false;  ///< service waits for the first payment
  bool change_is_scheduled = false;
  bool trial_ends_paused = false;    ///< without a payment method, by trial_end_without_method
  bool change_ends_trial = false;    ///< by trial_on_change
  bool is_billed_on = false;         ///< of a pause: its item goes on, by pause_billing
};

using SubscriptionStep = Step<SubscriptionState, SubscriptionEffect>;

Result<SubscriptionStep> step_subscription(SubscriptionState state, SubscriptionEvent event,
                                           const SubscriptionFacts& facts = {});

/// Asserts the sentence of the row's state. Errors: invariant_broken.
Result<void> check_invariant(const SubscriptionRow& row);

MachineText describe_subscription_machine();

}  // namespace osto::billing
