#include "core/dunning/timeline.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;
using enum TimelineAction;

Instant at(const char* text) { return must(Instant::parse(text)); }
Date day(const char* text) { return must(Date::parse(text)); }

DunningTimeline invoice(TimelinePreset preset) {
  DunningTimeline request;
  request.issued_on = day("2026-05-01");
  request.currency = Currency("EUR");
  request.amount_minor = Minor{1000};
  TimelinePolicy policy;
  policy.preset = preset;
  request.policies = {policy};
  return request;
}

/// "05-09 retry taken, 05-17 retry skipped"
std::string steps_of(const DunningTimelineAnswer& answer) {
  std::string text;
  for (const TimelineStepTaken& step : answer.steps) {
    text += (text.empty() ? "" : ", ") + step.local_date.to_string().substr(5) + " " + std::string(enumerator_name(step.action)) +
            (step.state == TimelineStepState::taken ? "" : " " + std::string(enumerator_name(step.state)));
  }
  return text;
}

TEST(DunningTimeline, PresetsWhenNothingIsPaid) {
  EXPECT_EQ(steps_of(must(dunning_timeline(invoice(TimelinePreset::killbill)))), "05-09 retry, 05-17 retry, 05-25 retry");
  // 1 + 3, + 5, + 7, and the subscription ends with the last one.
  EXPECT_EQ(steps_of(must(dunning_timeline(invoice(TimelinePreset::stripe)))), "05-04 retry, 05-09 retry, 05-16 retry, 05-16 end");
  EXPECT_EQ(steps_of(must(dunning_timeline(invoice(TimelinePreset::recurly)))),
            "05-03 retry, 05-05 retry, 05-07 retry, 05-09 retry, 05-11 retry, 05-13 retry");
  EXPECT_EQ(steps_of(must(dunning_timeline(invoice(TimelinePreset::chargebee)))),
            "05-02 retry, 05-05 retry, 05-08 retry, 05-09 retry, 05-10 retry, 05-11 end");
  const DunningTimelineAnswer standard = must(dunning_timeline(invoice(TimelinePreset::standard)));
  EXPECT_EQ(steps_of(standard), "05-02 retry, 05-04 retry, 05-04 notify, 05-08 limit, 05-15 suspend, 05-31 end");
  EXPECT_EQ(standard.steps[3].access, Access::limited);
  EXPECT_EQ(standard.access, Access::blocked);
  EXPECT_EQ(standard.end, TimelineEnd::exhausted);
  EXPECT_EQ(standard.attempt_count, 3);
}

TEST(DunningTimeline, ClocksAndBounds) {
  DunningTimeline request = invoice(TimelinePreset::custom);
  request.policies[0].steps = {{10, notify}};
  request.due_on = day("2026-05-05");
  request.first_attempt_at = at("2026-05-07T12:00:00Z");
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-15 notify");
  request.policy.dunning_clock = DunningClock::issue_date;
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-11 notify");
  request.policy.dunning_clock = DunningClock::first_failure;
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-17 notify");
  request.policy.interval_bound = IntervalBound::strict;
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-18 notify");
}

TEST(DunningTimeline, WhatAttemptsAnswerDecides) {
  DunningTimeline request = invoice(TimelinePreset::killbill);
  request.outcomes = {{false, DeclineClass::retry}, {true, DeclineClass::retry}};
  DunningTimelineAnswer answer = must(dunning_timeline(request));
  EXPECT_EQ(steps_of(answer), "05-09 retry, 05-17 retry, 05-25 retry not_reached");
  EXPECT_EQ(answer.end, TimelineEnd::recovered);
  EXPECT_EQ(answer.ended_at, at("2026-05-17T00:00:00Z"));
  request.outcomes = {{false, DeclineClass::never}};
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-09 retry, 05-17 retry skipped, 05-25 retry skipped");
  request.method_replaced_at = at("2026-05-20T00:00:00Z");
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-09 retry, 05-17 retry skipped, 05-25 retry");
  request.method_replaced_at = std::nullopt;
  RetryRule customer;
  customer.decline_class = DeclineClass::needs_customer;
  customer.days = {1, 2};
  RetryRule ordinary;
  ordinary.days = {8, 8, 8};
  request.policies[0].retries = {ordinary, customer};
  request.outcomes = {{false, DeclineClass::needs_customer}};  // the second retry by its own rule: 2 days later
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-09 retry, 05-11 retry");
}

TEST(DunningTimeline, PayingEndsIt) {
  DunningTimeline request = invoice(TimelinePreset::standard);
  request.paid_at = at("2026-05-10T09:00:00Z");
  const DunningTimelineAnswer answer = must(dunning_timeline(request));
  EXPECT_EQ(steps_of(answer), "05-02 retry, 05-04 retry, 05-04 notify, 05-08 limit, 05-15 suspend not_reached, 05-31 end not_reached");
  EXPECT_EQ(answer.access, Access::full);
  EXPECT_EQ(answer.ended_at, at("2026-05-10T09:00:00Z"));
  request.paid_at = at("2026-04-30T09:00:00Z");
  EXPECT_EQ(dunning_timeline(request).error().field, "/paid_at");
}

TEST(DunningTimeline, CapsOfSchemes) {
  DunningTimeline request = invoice(TimelinePreset::custom);
  RetryRule daily;
  daily.days = {1, 1, 1, 1};
  request.policies[0].retries = {daily};
  request.policies[0].caps = {{3, 4, "visa"}};
  request.scheme = "visa";
  // 1, 2, 3 May are three attempts in four days; on the 4th a fourth is too many; on the 5th that of the 1st is 4 days old.
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-02 retry, 05-03 retry, 05-04 retry skipped, 05-05 retry");
  request.scheme = "mastercard";
  EXPECT_EQ(steps_of(must(dunning_timeline(request))), "05-02 retry, 05-03 retry, 05-04 retry, 05-05 retry");
}

TEST(DunningTimeline, LocalWindows) {
  DunningTimeline request = invoice(TimelinePreset::custom);
  request.zone = "Asia/Kolkata";
  request.policies[0].steps = {{1, notify}, {2, retry}};
  LocalWindow window;
  window.opens = "09:30";
  window.closes = "18:00";
  window.weekdays = {WeekStart::monday, WeekStart::friday};
  request.policies[0].window = window;
  const DunningTimelineAnswer answer = must(dunning_timeline(request));
  // 2 and 3 May 2026 are a Saturday and a Sunday: both wait for Monday 09:30 in India, 04:00 UTC.
  EXPECT_EQ(answer.steps[0].at, at("2026-05-04T04:00:00Z"));
  EXPECT_EQ(answer.steps[1].at, at("2026-05-04T04:00:00Z"));
  request.policies[0].window->closes = "09:30";
  EXPECT_EQ(dunning_timeline(request).error().field, "/policies/0/window/closes");
  request.policies[0].window->closes = "25:00";
  EXPECT_EQ(dunning_timeline(request).error().field, "/policies/0/window/closes");
}

TEST(DunningTimeline, TheFirstPolicyThatHolds) {
  DunningTimeline request = invoice(TimelinePreset::stripe);
  request.policies[0].minimums = {{Currency("EUR"), Minor{1001}}};
  EXPECT_FALSE(must(dunning_timeline(request)).policy_position.has_value());
  request.amount_minor = Minor{1001};
  EXPECT_EQ(must(dunning_timeline(request)).policy_position, 0);
  request.currency = Currency("USD");
  EXPECT_TRUE(must(dunning_timeline(request)).steps.empty());
  TimelinePolicy vip;
  vip.attributes = {{"tier", "vip"}};
  vip.steps = {{5, notify, 3, 7}};
  request.policies.push_back(vip);
  EXPECT_TRUE(must(dunning_timeline(request)).steps.empty());
  request.attributes = {{"tier", "vip"}};
  const DunningTimelineAnswer answer = must(dunning_timeline(request));
  EXPECT_EQ(answer.policy_position, 1);
  EXPECT_EQ(steps_of(answer), "05-06 notify, 05-13 notify, 05-20 notify");
}

TEST(DunningTimeline, GraceIsKept) {
  DunningTimeline request = invoice(TimelinePreset::custom);
  request.policies[0].payment_grace_days = 7;
  request.policies[0].steps = {{1, notify}, {6, suspend}};
  EXPECT_EQ(dunning_timeline(request).error().field, "/policies/0/steps/1/offset_days");
  request.policies[0].steps[1].offset_days = 7;
  EXPECT_TRUE(dunning_timeline(request).has_value());
}

}  // namespace
}  // namespace osto::billing
