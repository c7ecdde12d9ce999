// For tests only: edges that the campaign takes less often than it must, each with the reason. An edge that is taken often and stands here
// fails the long run, as does one that is not and does not stand here.
#pragma once

#include "tests/campaign/machine_steps.hpp"

namespace osto::billing::testing {

inline const std::map<Edge, std::string> kEdgesNotReached = {
    {"subscription: scheduled --start--> incomplete, begin_billing", "no policy lets service wait for its first payment"},
    {"subscription: incomplete --first_payment--> active, nothing", "no policy lets service wait for its first payment"},
    {"subscription: incomplete --cancel--> ended, stop_billing", "no policy lets service wait for its first payment"},
    {"subscription: incomplete --expire--> ended, stop_billing", "no policy lets service wait for its first payment"},
    {"subscription: incomplete --end_for_nonpayment--> ended, stop_billing", "no policy lets service wait for its first payment"},
    {"document: draft --add_lines--> draft, total_up", "drafts take lines without a step"},
    {"attempt: submitted --resend--> submitted, call_provider", "only what a dead process left behind: payment_faults_crashes_test.cpp and tests/kill_loop"},
    {"attempt: pending --go_pending--> pending, look_up_later", "the same answer again is no news, and no step"},
    {"attempt: pending --require_action--> requires_action, look_up_later", "no charge of the simulated provider does so"},
    {"attempt: requires_action --decline--> declined, plan_next_try", "no charge of the simulated provider does so"},
    {"attempt: requires_action --go_pending--> pending, look_up_later", "no charge of the simulated provider does so"},
    {"attempt: requires_action --require_action--> requires_action, look_up_later", "the same answer again is no news, and no step"},
    {"attempt: unknown --lose_outcome--> unknown, look_up_later", "the same answer again is no news, and no step"},
    {"refund: submitted --resend--> submitted, call_provider", "only what a dead process left behind: tests/kill_loop"},
    {"refund: submitted --report_not_sent--> failed, release_amount", "a refund that did not arrive is unknown until a look-up says so"},
    {"refund: pending --go_pending--> pending, look_up_later", "the same answer again counts as none"},
    {"dispute: opened --accept--> lost, give_up_amount", "nobody can accept one: the bank tells that it is lost"}};

}  // namespace osto::billing::testing
