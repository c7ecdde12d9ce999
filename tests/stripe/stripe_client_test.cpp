// What leaves the process, when it leaves again, and what is known when no answer comes.
#include <gtest/gtest.h>

#include "scripted_stripe.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

using namespace stripe;
using testing::Script;

struct Fixture {
  std::shared_ptr<Script> script = std::make_shared<Script>();
  StripeOptions options = testing::test_options();
  std::unique_ptr<StripeClient> client = std::make_unique<StripeClient>(options, testing::surroundings_of(script));

  StripeAnswer post() { return client->post("/v1/payment_intents", {{"amount", "1"}}, "att_1"); }
};

std::string header_of(const HttpCall& call, const std::string& name) {
  const auto found = std::find_if(call.headers.begin(), call.headers.end(), [&](const auto& header) { return header.first == name; });
  return found == call.headers.end() ? std::string() : found->second;
}

TEST(StripeClient, SendsKeyVersionAndIdempotencyKey) {
  Fixture fixture;
  fixture.script->answer(200, "{}");
  EXPECT_EQ(fixture.post().delivery, Delivery::answered);
  const HttpCall& call = fixture.script->calls.at(0);
  EXPECT_EQ(call.url, "https://api.stripe.com/v1/payment_intents");
  EXPECT_EQ(header_of(call, "Authorization"), std::string("Bearer ") + testing::kTestKey);
  EXPECT_EQ(header_of(call, "Stripe-Version"), "2026-08-26.dahlia");
  EXPECT_EQ(header_of(call, "Idempotency-Key"), "att_1");
  EXPECT_EQ(call.body, "amount=1");
}

TEST(StripeClient, F19_ResendsAreTheSameCallAfterAJitteredWait) {
  Fixture fixture;
  fixture.script->chance = 1'000;
  fixture.script->answer(500, "{}");
  fixture.script->lose();
  fixture.script->answer(200, "{}");
  const StripeAnswer answer = fixture.post();
  EXPECT_EQ(answer.delivery, Delivery::answered);
  EXPECT_TRUE(answer.may_have_run_before);
  ASSERT_EQ(fixture.script->calls.size(), 3u);
  for (const HttpCall& call : fixture.script->calls) {
    EXPECT_EQ(call.body, "amount=1");
    EXPECT_EQ(header_of(call, "Idempotency-Key"), "att_1");
  }
  EXPECT_EQ(fixture.script->waits, (std::vector<std::int64_t>{500, 1'000}));
}

/// Each way in which three sends can end: known not sent only when none of them can have been acted upon.
TEST(StripeClient, F18_F19_WhatMayHaveRunIsUnknownAndTheRestIsNotSent) {
  using Step = void (*)(Script&);
  const Step lost = [](Script& s) { s.lose(); }, refused = [](Script& s) { s.refuse_connection(); }, too_many = [](Script& s) { s.answer(429, "{}"); },
             broken = [](Script& s) { s.answer(503, "{}"); }, under_way = [](Script& s) { s.answer(409, "{}"); }, garbage = [](Script& s) { s.answer(200, "<html>"); },
             redirect = [](Script& s) { s.answer(302, ""); };
  struct Row { std::vector<Step> steps; Delivery delivery; };
  for (const Row& row : {Row{{refused, refused, refused}, Delivery::not_sent}, Row{{too_many, too_many, too_many}, Delivery::not_sent},
                         Row{{refused, too_many, refused}, Delivery::not_sent}, Row{{lost, refused, refused}, Delivery::unknown},
                         Row{{refused, lost, too_many}, Delivery::unknown}, Row{{broken, broken, broken}, Delivery::unknown},
                         Row{{too_many, under_way, too_many}, Delivery::unknown}, Row{{garbage, garbage, garbage}, Delivery::unknown},
                         Row{{redirect, refused, refused}, Delivery::unknown}}) {
    Fixture fixture;
    for (const Step step : row.steps) step(*fixture.script);
    const StripeAnswer answer = fixture.post();
    EXPECT_EQ(answer.delivery, row.delivery) << answer.problem;
    EXPECT_EQ(fixture.script->calls.size(), 3u);
  }
}

TEST(StripeClient, StripesWordOnResendingCounts) {
  Fixture fixture;
  fixture.script->answer(500, "{}");
  fixture.script->replies.back().should_retry = false;
  EXPECT_EQ(fixture.post().delivery, Delivery::unknown);
  EXPECT_EQ(fixture.script->calls.size(), 1u);
  fixture.script->answer(429, "{}");
  fixture.script->replies.back().retry_after_seconds = 2;
  fixture.script->answer(200, "{}");
  EXPECT_EQ(fixture.post().delivery, Delivery::answered);
  EXPECT_EQ(fixture.script->waits, std::vector<std::int64_t>{2'000});
}

TEST(StripeClient, ARefusalIsAnAnswerAndIsNotResent) {
  for (const int http_code : {400, 401, 402, 403, 404}) {
    Fixture fixture;
    fixture.script->answer(http_code, R"({"error":{}})");
    const StripeAnswer answer = fixture.post();
    EXPECT_EQ(answer.delivery, Delivery::answered);
    EXPECT_EQ(answer.http_code, http_code);
    EXPECT_EQ(fixture.script->calls.size(), 1u);
  }
}

TEST(StripeClient, F19_AnOpenCircuitSendsNothingAndSaysSo) {
  Fixture fixture;  // five failures in a row open it
  EXPECT_EQ(fixture.post().delivery, Delivery::not_sent);
  EXPECT_EQ(fixture.post().delivery, Delivery::not_sent);
  EXPECT_EQ(fixture.script->calls.size(), 5u);  // the sixth stayed here
  fixture.script->answer(200, "{}");
  EXPECT_EQ(fixture.post().delivery, Delivery::not_sent);
  EXPECT_EQ(fixture.script->calls.size(), 5u);
  fixture.script->now_milliseconds += 30'000;
  EXPECT_EQ(fixture.post().delivery, Delivery::answered);
  EXPECT_EQ(fixture.client->breaker_state(), BreakerState::closed);
}

TEST(StripeClient, F18_ACircuitThatOpensBetweenResendsLeavesALostCallUnknown) {
  Fixture fixture;
  fixture.options.breaker_failure_limit = 1;
  fixture.client = std::make_unique<StripeClient>(fixture.options, testing::surroundings_of(fixture.script));
  fixture.script->lose();
  EXPECT_EQ(fixture.post().delivery, Delivery::unknown);
  EXPECT_EQ(fixture.script->calls.size(), 1u);
  EXPECT_EQ(fixture.post().delivery, Delivery::not_sent);  // that one never left
}

TEST(StripeClient, TooManyRequestsAreNoReasonToOpenTheCircuit) {
  Fixture fixture;
  for (int i = 0; i < 30; ++i) fixture.script->answer(429, "{}");
  for (int i = 0; i < 10; ++i) EXPECT_EQ(fixture.post().delivery, Delivery::not_sent);
  EXPECT_EQ(fixture.client->breaker_state(), BreakerState::closed);
}

}  // namespace
}  // namespace osto::billing
