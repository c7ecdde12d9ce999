// What comes next in a case: steps by day, retries by class of decline, what follows the last retry, promises.
#include "tests/unit/dunning/case_facts.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

using testing::case_of;
using testing::declined;
using testing::must;
using testing::on_day;
using testing::terms_of;
using enum DunningAction;

/// "2026-01-04T00:00 retry", "waits" or "nothing".
std::string next_of(const CaseFacts& facts, Instant now) {
  const CasePlan plan = must(plan_case(facts, now));
  if (!plan.next) return plan.is_waiting ? "waits" : "nothing";
  const std::string at = plan.next->at.to_string().substr(0, 16);
  if (plan.next->source == ActSource::promise) return at + " promise";
  return at + " " + std::string(enumerator_name(plan.next->action));
}

DunningStepRow by_rule(const CaseFacts& facts, DunningAction action, Instant at) {
  DunningStepRow row;
  row.position = static_cast<std::int64_t>(facts.taken.size());
  row.action = action;
  row.taken_at = at;
  return row;
}

/// Retries after 3, 5 and 7 days, a notice on day 7; the last failure suspends, not before the grace of 20 days is over.
CaseFacts stripe_like() {
  DunningPolicyEntry entry;
  entry.preset = TimelinePreset::stripe;
  entry.payment_grace_days = 20;
  entry.after_retries = suspend;
  entry.steps = {{7, notify}};
  return case_of(terms_of(entry));
}

TEST(CasePlan, TheEarliestOfStepsAndRetriesComesNext) {
  CaseFacts facts = stripe_like();
  EXPECT_EQ(next_of(facts, on_day(1)), "2026-01-04T00:00 retry");  // 1 January + 3
  facts.taken.push_back(by_rule(facts, retry, on_day(3)));
  EXPECT_EQ(next_of(facts, on_day(3)), "2026-01-08T00:00 notify");  // day 7; the retry is due on 3 + 5 = 8
  facts.dunning_case.next_position = 1;
  EXPECT_EQ(next_of(facts, on_day(7)), "2026-01-09T00:00 retry");
}

TEST(CasePlan, WhatShouldHaveHappenedHappensAtOnce) {
  EXPECT_EQ(next_of(stripe_like(), on_day(5, 7)), "2026-01-06T07:00 retry");
}

TEST(CasePlan, OfTwoAtOneInstantTheRetryGoesFirst) {
  DunningPolicyEntry entry;
  entry.retries = {{DeclineClass::retry, {7}, RetryStart::previous_attempt}};
  entry.steps = {{7, notify}};
  EXPECT_EQ(next_of(case_of(terms_of(entry)), on_day(1)), "2026-01-08T00:00 retry");
}

TEST(CasePlan, TheLastRetrysFailureCountsFromItsAnswerAndWaitsForTheGrace) {
  CaseFacts facts = stripe_like();
  facts.dunning_case.next_position = 1;
  for (const std::int64_t day : {3, 8, 15}) facts.taken.push_back(by_rule(facts, retry, on_day(day)));
  EXPECT_EQ(next_of(facts, on_day(15)), "2026-01-21T00:00 suspend");  // 1 January + 20
  AttemptRow pending = declined(facts.collection.methods.front(), on_day(15));
  pending.state = AttemptState::pending;
  pending.settled_at.reset();
  facts.collection.attempts.push_back(pending);
  EXPECT_EQ(next_of(facts, on_day(15)), "waits");
  facts.collection.attempts.back() = declined(facts.collection.methods.front(), on_day(15));
  facts.collection.attempts.back().settled_at = on_day(22, 4);
  EXPECT_EQ(next_of(facts, on_day(16)), "2026-01-23T04:00 suspend");
  facts.taken.push_back(by_rule(facts, suspend, on_day(22, 4)));
  EXPECT_EQ(next_of(facts, on_day(23)), "nothing");
}

TEST(CasePlan, TheClassOfTheLastDeclineChoosesTheDays) {
  DunningPolicyEntry entry;
  entry.retries = {{DeclineClass::retry, {2, 4}, RetryStart::previous_attempt}, {DeclineClass::needs_customer, {1, 9}, RetryStart::first_attempt}};
  CaseFacts facts = case_of(terms_of(entry));
  EXPECT_EQ(next_of(facts, on_day(1)), "2026-01-03T00:00 retry");
  facts.taken.push_back(by_rule(facts, retry, on_day(2)));
  facts.collection.attempts.push_back(declined(facts.collection.methods.front(), on_day(2), DeclineClass::needs_customer));
  EXPECT_EQ(next_of(facts, on_day(2)), "2026-01-10T00:00 retry");  // 9 days after the first
  facts.collection.attempts.back().decline_class = DeclineClass::never;
  EXPECT_EQ(next_of(facts, on_day(2)), "2026-01-07T00:00 retry");  // no rule of its own: 4 days after the last
}

TEST(CasePlan, WithoutAnAttemptRetriesCountFromTheDueDay) {
  CaseFacts facts = stripe_like();
  facts.collection.attempts.clear();
  EXPECT_EQ(next_of(facts, on_day(1)), "2026-01-04T00:00 retry");
  facts.collection.attempts = {declined(facts.collection.methods.front(), on_day(0, 13))};  // charged at 13:00
  EXPECT_EQ(next_of(facts, on_day(1)), "2026-01-04T13:00 retry");
  facts.collection.attempts.front().created_at = on_day(2);  // by the customer, after the case began
  EXPECT_EQ(next_of(facts, on_day(2)), "2026-01-04T00:00 retry");
}

TEST(CasePlan, APromiseHoldsEverythingBackUntilTheDayAfter) {
  CaseFacts facts = stripe_like();
  facts.dunning_case.promised_on = must(Date::parse("2026-01-10"));
  EXPECT_EQ(next_of(facts, on_day(2)), "2026-01-11T00:00 promise");
  facts.dunning_case.promised_on.reset();
  facts.dunning_case.state = DunningCaseState::paused;
  EXPECT_EQ(next_of(facts, on_day(2)), "nothing");
}

TEST(CasePlan, AfterTheEndOnlyAWriteOffFollows) {
  DunningPolicyEntry entry;
  entry.steps = {{5, end}, {9, write_off}};
  entry.retries = {{DeclineClass::retry, {30}, RetryStart::previous_attempt}};
  CaseFacts facts = case_of(terms_of(entry));
  DunningStepRow ended = by_rule(facts, end, on_day(5));
  ended.policy_step = 0;
  facts.taken = {ended};
  facts.dunning_case.next_position = 1;
  EXPECT_EQ(next_of(facts, on_day(5)), "2026-01-10T00:00 write_off");
  facts.collection.attempts.back().state = AttemptState::unknown;  // money may have moved
  EXPECT_EQ(next_of(facts, on_day(5)), "waits");
  facts.terms.steps.pop_back();
  EXPECT_EQ(next_of(facts, on_day(5)), "nothing");
}

TEST(CasePlan, WhatBecomesOfARetry) {
  DunningPolicyEntry entry;
  entry.steps = {{1, retry}};
  CaseFacts facts = case_of(terms_of(entry));
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::taken);
  facts.collection.attempts.back().decline_class = DeclineClass::needs_customer;
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::taken);  // without rules by class dunning asks again
  facts.terms = terms_of(TimelinePreset::recurly);
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::no_method);
  facts.collection.methods.front().changed_at = on_day(1);  // the customer changed it
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::taken);
  facts.collection.methods.clear();
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::no_method);
  facts.collection.attempts.back().state = AttemptState::pending;
  EXPECT_EQ(result_of_retry(facts, on_day(1)), DunningStepResult::attempt_open);
}

TEST(CasePlan, ACapCountsAttemptsOfItsSchemeWithinItsDays) {
  DunningPolicyEntry entry;
  entry.steps = {{1, retry}};
  entry.caps = {{2, 10, "visa"}};
  CaseFacts facts = case_of(terms_of(entry));
  EXPECT_EQ(result_of_retry(facts, on_day(5)), DunningStepResult::taken);
  facts.collection.attempts.push_back(declined(facts.collection.methods.front(), on_day(4)));
  EXPECT_EQ(result_of_retry(facts, on_day(9)), DunningStepResult::capped);   // two in ten days: days 0 and 4
  EXPECT_EQ(result_of_retry(facts, on_day(10)), DunningStepResult::taken);  // day 0 is ten days ago
  facts.collection.methods.front().brand = "amex";
  EXPECT_EQ(result_of_retry(facts, on_day(9)), DunningStepResult::taken);
}

}  // namespace
}  // namespace osto::billing
