// Every cell of the six machines, written down a second time as the domain sees them: a dash is a refusal.
// Guards hold here; what they refuse when they do not hold is tested one by one below.
#include "core/dunning/dunning_machine.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/dispute_machine.hpp"
#include "core/payment/refund_machine.hpp"
#include "core/subscription/subscription_machine.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

/// One line per state: its name, then for each event in order of declaration the state that it leads to, or "-".
template <class State, class Event, class Function>
void expect_cells(const char* table, Function&& step_it) {
  std::istringstream lines(table);
  std::size_t state_count = 0;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string from;
    if (!(words >> from)) continue;
    const auto state = find_enumerator<State>(from);
    ASSERT_TRUE(state.has_value()) << from;
    EXPECT_EQ(static_cast<std::size_t>(*state), state_count++) << from;
    for (std::size_t e = 0; e < kEnumerators<Event>.size(); ++e) {
      std::string wanted;
      ASSERT_TRUE(words >> wanted) << from << " has no cell for " << kEnumerators<Event>[e];
      const auto result = step_it(*state, static_cast<Event>(e));
      const std::string got = result.has_value() ? std::string(enumerator_name(result.value().state)) : "-";
      EXPECT_EQ(got, wanted) << from << " on " << kEnumerators<Event>[e];
      if (!result.has_value()) {
        EXPECT_EQ(error_of(result), "state_conflict");
      }
    }
    std::string extra;
    EXPECT_FALSE(words >> extra) << from << " has a cell too many: " << extra;
  }
  EXPECT_EQ(state_count, kEnumerators<State>.size());
}

TEST(SubscriptionMachine, EveryCell) {
  //           start   first_payment end_trial change   schedule undo     renew  pause  resume cancel expire nonpayment usage
  expect_cells<SubscriptionState, SubscriptionEvent>(R"(
    scheduled  active  -             -         -        -        -        -      -      -      ended  -      ended -
    incomplete -       active        -         -        -        -        -      -      -      ended  ended  ended -
    trialing   -       -             active    trialing trialing trialing -      -      -      ended  ended  ended trialing
    active     -       -             -         active   active   active   active paused -      ended  ended  ended active
    paused     -       -             -         -        -        paused   -      -      active ended  ended  ended -
    ended      -       -             -         -        -        -        -      -      -      -      -      -     -
  )", [](SubscriptionState state, SubscriptionEvent event) {
    return step_subscription(state, event, {.change_is_scheduled = true});
  });
}

TEST(SubscriptionMachine, StartsIntoItsTrialOrWaitsForItsFirstPayment) {
  using enum SubscriptionState;
  const auto start = [](const SubscriptionFacts& facts) {
    return must(step_subscription(scheduled, SubscriptionEvent::start, facts));
  };
  EXPECT_EQ(start({.has_trial = true}), (SubscriptionStep{trialing, SubscriptionEffect::begin_trial}));
  EXPECT_EQ(start({.has_trial = true, .needs_first_payment = true}).state, trialing);
  EXPECT_EQ(start({.needs_first_payment = true}), (SubscriptionStep{incomplete, SubscriptionEffect::begin_billing}));
  EXPECT_EQ(start({}), (SubscriptionStep{active, SubscriptionEffect::begin_billing}));
}

TEST(SubscriptionMachine, RefusalsSayWhatIsAllowed) {
  EXPECT_EQ(step_subscription(SubscriptionState::paused, SubscriptionEvent::pause).error().message,
            "a paused subscription cannot be paused; allowed are: resume, renew, close_usage, undo_change, cancel, expire, end_for_nonpayment");
  EXPECT_EQ(step_subscription(SubscriptionState::active, SubscriptionEvent::undo_change).error().message,
            "an active subscription cannot have its change undone unless a change is scheduled; allowed are: change, "
            "schedule_change, undo_change, renew, close_usage, pause, cancel, expire, end_for_nonpayment");
  EXPECT_EQ(step_subscription(SubscriptionState::ended, SubscriptionEvent::resume).error().message,
            "an ended subscription cannot be resumed; nothing is allowed any more");
}

TEST(SubscriptionMachine, APauseIsBilledOnWhereThePolicySaysSo) {
  using enum SubscriptionState;
  const SubscriptionFacts on{.is_billed_on = true};
  EXPECT_EQ(must(step_subscription(paused, SubscriptionEvent::renew, on)), (SubscriptionStep{paused, SubscriptionEffect::renew_period}));
  EXPECT_EQ(must(step_subscription(paused, SubscriptionEvent::close_usage, on)), (SubscriptionStep{paused, SubscriptionEffect::bill_usage}));
  EXPECT_EQ(must(step_subscription(paused, SubscriptionEvent::cancel, on)), (SubscriptionStep{ended, SubscriptionEffect::stop_billing}));
}

TEST(SubscriptionMachine, ATrialEndsByPolicy) {
  using enum SubscriptionState;
  EXPECT_EQ(must(step_subscription(trialing, SubscriptionEvent::end_trial, {.trial_ends_paused = true})),
            (SubscriptionStep{paused, SubscriptionEffect::stop_billing}));
  EXPECT_EQ(must(step_subscription(trialing, SubscriptionEvent::change, {.change_ends_trial = true})),
            (SubscriptionStep{active, SubscriptionEffect::replace_item}));
}

TEST(SubscriptionMachine, OnlyWhatWasBilledIsGivenBack) {
  using enum SubscriptionState;
  const auto canceled = [](SubscriptionState state) { return must(step_subscription(state, SubscriptionEvent::cancel)).effect; };
  EXPECT_EQ(canceled(active), SubscriptionEffect::stop_billing);
  EXPECT_EQ(canceled(scheduled), SubscriptionEffect::close);
  EXPECT_EQ(canceled(paused), SubscriptionEffect::close);
}

TEST(DocumentMachine, EveryCell) {
  expect_cells<DocumentState, DocumentEvent>(R"(
    draft      draft  finalized  -       skipped
    finalized  -      -          voided  -
    voided     -      -          -       -
    skipped    -      -          -       -
  )", [](DocumentState state, DocumentEvent event) {
    return step_document(state, event, {.has_lines = true, .is_untouched = true});
  });
}

TEST(DocumentMachine, GuardsRefuse) {
  EXPECT_EQ(step_document(DocumentState::draft, DocumentEvent::finalize).error().message,
            "a draft document cannot be finalized unless it has lines; allowed are: add_lines, finalize, skip");
  EXPECT_EQ(error_of(step_document(DocumentState::finalized, DocumentEvent::void_document, {.has_lines = true})),
            "state_conflict");
}

TEST(AttemptMachine, EveryCell) {
  expect_cells<AttemptState, AttemptEvent>(R"(
    created         submitted -         -         -        -       -               -               -        canceled -
    submitted       -         submitted succeeded declined pending requires_action unknown         not_sent -        -
    pending         -         -         succeeded declined pending requires_action pending         -        -        -
    requires_action -         -         succeeded declined pending requires_action requires_action -        canceled -
    unknown         -         unknown   succeeded declined pending requires_action unknown         not_sent -        -
    succeeded       -         -         -         -        -       -               -               -        -        reversed
    declined        -         -         -         -        -       -               -               -        -        -
    not_sent        -         -         -         -        -       -               -               -        -        -
    canceled        -         -         -         -        -       -               -               -        -        -
    reversed        -         -         -         -        -       -               -               -        -        -
  )", [](AttemptState state, AttemptEvent event) { return step_attempt(state, event, {.key_is_fresh = true}); });
}

TEST(AttemptMachine, AnOldKeyIsNotSentAgain) {
  for (const AttemptState state : {AttemptState::submitted, AttemptState::unknown}) {
    EXPECT_EQ(must(step_attempt(state, AttemptEvent::resend, {.key_is_fresh = true})).effect, AttemptEffect::call_provider);
    EXPECT_EQ(error_of(step_attempt(state, AttemptEvent::resend)), "state_conflict");
  }
}

TEST(AttemptMachine, ALateSuccessIsBookedAndADeclineStays) {
  for (const AttemptState state : {AttemptState::pending, AttemptState::requires_action, AttemptState::unknown}) {
    EXPECT_EQ(must(step_attempt(state, AttemptEvent::succeed)).effect, AttemptEffect::book_payment);
  }
  EXPECT_EQ(step_attempt(AttemptState::declined, AttemptEvent::succeed).error().message,
            "a declined attempt cannot succeed; nothing is allowed any more");
}

TEST(AttemptMachine, LiveUntilSettled) {
  std::map<std::string, bool> live;
  for (std::size_t s = 0; s < kEnumerators<AttemptState>.size(); ++s) {
    live[std::string(kEnumerators<AttemptState>[s])] = is_live(static_cast<AttemptState>(s));
  }
  EXPECT_EQ(live, (std::map<std::string, bool>{{"created", true}, {"submitted", true}, {"pending", true},
                                               {"requires_action", true}, {"unknown", true}, {"succeeded", false},
                                               {"declined", false}, {"not_sent", false}, {"canceled", false},
                                               {"reversed", false}}));
}

TEST(AttemptMachine, ProvidersReportEightStates) {
  using enum AttemptState;
  EXPECT_EQ(must(attempt_event_of(succeeded)), AttemptEvent::succeed);
  EXPECT_EQ(must(attempt_event_of(declined)), AttemptEvent::decline);
  EXPECT_EQ(must(attempt_event_of(pending)), AttemptEvent::go_pending);
  EXPECT_EQ(must(attempt_event_of(requires_action)), AttemptEvent::require_action);
  EXPECT_EQ(must(attempt_event_of(unknown)), AttemptEvent::lose_outcome);
  EXPECT_EQ(must(attempt_event_of(not_sent)), AttemptEvent::report_not_sent);
  EXPECT_EQ(must(attempt_event_of(reversed)), AttemptEvent::reverse);
  EXPECT_EQ(must(attempt_event_of(canceled)), AttemptEvent::cancel);
  for (const AttemptState state : {created, submitted}) {
    EXPECT_EQ(error_of(attempt_event_of(state)), "invariant_broken");
  }
}

TEST(RefundMachine, AnAnswerIsAnEvent) {
  using enum RefundState;
  EXPECT_EQ(must(refund_event_of(submitted, succeeded)), RefundEvent::succeed);
  EXPECT_EQ(must(refund_event_of(submitted, failed)), RefundEvent::fail_refund);
  EXPECT_EQ(must(refund_event_of(succeeded, failed)), RefundEvent::bounce);
  EXPECT_EQ(must(refund_event_of(unknown, created)), RefundEvent::report_not_sent);
  EXPECT_EQ(must(refund_event_of(created, canceled)), RefundEvent::cancel);
  EXPECT_EQ(error_of(refund_event_of(unknown, submitted)), "invariant_broken");
}

TEST(RefundMachine, EveryCell) {
  expect_cells<RefundState, RefundEvent>(R"(
    created   submitted -         -         -      -       -       -      canceled -
    submitted -         submitted succeeded failed pending unknown failed -        -
    pending   -         -         succeeded failed pending pending -      -        -
    unknown   -         unknown   succeeded failed pending unknown failed -        -
    succeeded -         -         -         -      -       -       -      -        failed
    failed    -         -         -         -      -       -       -      -        -
    canceled  -         -         -         -      -       -       -      -        -
  )", [](RefundState state, RefundEvent event) { return step_refund(state, event, {.key_is_fresh = true}); });
  EXPECT_EQ(error_of(step_refund(RefundState::unknown, RefundEvent::resend)), "state_conflict");
}

TEST(DisputeMachine, EveryCell) {
  expect_cells<DisputeState, DisputeEvent>(R"(
    opened       under_review lost won lost withdrawn
    under_review -            -    won lost withdrawn
    won          -            -    -   -    -
    lost         -            -    -   -    -
    withdrawn    -            -    -   -    -
  )", [](DisputeState state, DisputeEvent event) { return step_dispute(state, event, {.evidence_is_in_time = true}); });
  EXPECT_EQ(step_dispute(DisputeState::opened, DisputeEvent::submit_evidence).error().message,
            "an opened dispute cannot take evidence unless evidence is in time; allowed are: submit_evidence, accept, "
            "win, lose, withdraw");
}

TEST(DunningMachine, EveryCell) {
  expect_cells<DunningCaseState, DunningEvent>(R"(
    open        open paused -    recovered exhausted canceled open open open   exhausted written_off
    paused      -    -      open recovered -         canceled -    -    paused exhausted written_off
    recovered   -    -      -    -         -         -        -    -    -      -         -
    exhausted   -    -      -    recovered -         canceled -    -    -      -         written_off
    canceled    -    -      -    -         -         -        -    -    -      -         -
    written_off -    -      -    -         -         -        -    -    -      -         -
  )", [](DunningCaseState state, DunningEvent event) { return step_dunning_case(state, event, {.step_is_next = true}); });
}

TEST(DunningMachine, AStepIsTakenOnceAndExhaustionWaitsForTheLast) {
  using enum DunningEvent;
  const auto step_open = [](DunningEvent event, const DunningFacts& facts) {
    return step_dunning_case(DunningCaseState::open, event, facts);
  };
  EXPECT_EQ(must(step_open(take_step, {.step_is_next = true, .has_steps_left = true})).effect, DunningEffect::run_action);
  EXPECT_EQ(error_of(step_open(take_step, {.step_is_next = false, .has_steps_left = true})), "state_conflict");
  EXPECT_EQ(error_of(step_open(exhaust, {.has_steps_left = true})), "state_conflict");
  EXPECT_EQ(must(step_open(exhaust, {})).state, DunningCaseState::exhausted);
  EXPECT_EQ(must(step_dunning_case(DunningCaseState::exhausted, pay)).effect, DunningEffect::lift_blocks);
}

}  // namespace
}  // namespace osto::billing
