// Each token behaves as its line of the table says. The general promises are in tests/contracts/provider_contract_test.cpp.
#include "providers/simulated/simulated_provider.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

struct Ask {
  std::int64_t ordinal = 1;
  const char* requested_at = "2026-03-31T23:00:00Z";
  std::int64_t hours_later = 0;
  std::uint16_t number = 1;
};

/// "succeeded", "declined retry insufficient_funds", ...
std::string told(const std::string& token, const Ask& ask = {}, std::uint64_t seed = 1) {
  ChargeRequest request;
  IdBytes bytes{};
  bytes[14] = static_cast<std::uint8_t>(ask.number >> 8);
  bytes[15] = static_cast<std::uint8_t>(ask.number & 0xFF);
  request.attempt_id = AttemptId(bytes);
  request.ordinal = ask.ordinal;
  request.amount = {Minor{500}, Currency("KWD")};
  request.token = token;
  request.requested_at = must(Instant::parse(ask.requested_at));
  const Instant asked_at = must(plus(request.requested_at, {ask.hours_later * 3'600 * kMicrosecondsPerSecond}));
  const ChargeOutcome outcome = must(SimulatedProvider({.seed = seed}).look_up(request, asked_at));
  std::string text(enumerator_name(outcome.state));
  if (outcome.decline_class) text += " " + std::string(enumerator_name(*outcome.decline_class)) + " " + outcome.decline_code;
  return text;
}

constexpr const char* kSoft = "declined retry insufficient_funds";

TEST(SimulatedProvider, FixedTokens) {
  EXPECT_EQ(told("sim_ok"), "succeeded");
  EXPECT_EQ(told("sim_insufficient_funds"), kSoft);
  EXPECT_EQ(told("sim_do_not_honor"), "declined retry do_not_honor");
  EXPECT_EQ(told("sim_expired_card"), "declined needs_customer expired_card");
  EXPECT_EQ(told("sim_lost_card"), "declined never lost_card");
  EXPECT_EQ(told("sim_stolen_card"), "declined never stolen_card");
  EXPECT_EQ(told("sim_requires_action", {.hours_later = 9'000}), "requires_action");
}

TEST(SimulatedProvider, DeclinesTheFirstAttempts) {
  EXPECT_EQ(told("sim_insufficient_funds_times_2", {.ordinal = 1}), kSoft);
  EXPECT_EQ(told("sim_insufficient_funds_times_2", {.ordinal = 2}), kSoft);
  EXPECT_EQ(told("sim_insufficient_funds_times_2", {.ordinal = 3}), "succeeded");
}

TEST(SimulatedProvider, DeclinesUntilADay) {
  EXPECT_EQ(told("sim_decline_until_2026-04-01"), kSoft);
  EXPECT_EQ(told("sim_decline_until_2026-04-01", {.hours_later = 48}), kSoft);  // by the day of the request, not of the question
  EXPECT_EQ(told("sim_decline_until_2026-04-01", {.requested_at = "2026-04-01T00:00:00Z"}), "succeeded");
}

TEST(SimulatedProvider, LosesAnswersAndFindsThemLater) {
  EXPECT_EQ(told("sim_unknown_charged_2h", {.hours_later = 0}), "unknown");
  EXPECT_EQ(told("sim_unknown_charged_2h", {.hours_later = 1}), "unknown");
  EXPECT_EQ(told("sim_unknown_charged_2h", {.hours_later = 2}), "succeeded");
  EXPECT_EQ(told("sim_unknown_not_charged_1d", {.hours_later = 23}), "unknown");
  EXPECT_EQ(told("sim_unknown_not_charged_1d", {.hours_later = 24}), "not_sent");
}

TEST(SimulatedProvider, TakesItsTime) {
  EXPECT_EQ(told("sim_pending_3d", {.hours_later = 71}), "pending");
  EXPECT_EQ(told("sim_pending_3d", {.hours_later = 72}), "succeeded");
  EXPECT_EQ(told("sim_pending_declined_3d", {.hours_later = 71}), "pending");
  EXPECT_EQ(told("sim_pending_declined_3d", {.hours_later = 72}), kSoft);
  EXPECT_EQ(told("sim_requires_action_1h", {.hours_later = 0}), "requires_action");
  EXPECT_EQ(told("sim_requires_action_1h", {.hours_later = 1}), "succeeded");
}

TEST(SimulatedProvider, EndingsNarrowABehaviour) {
  EXPECT_EQ(told("sim_unknown_charged_2h_once", {.ordinal = 1}), "unknown");
  EXPECT_EQ(told("sim_unknown_charged_2h_once", {.ordinal = 2}), "succeeded");
  EXPECT_EQ(told("sim_lost_card_in_2026-03"), "declined never lost_card");
  EXPECT_EQ(told("sim_lost_card_in_2026-03", {.requested_at = "2026-04-01T00:00:00Z"}), "succeeded");
  EXPECT_EQ(told("sim_lost_card_in_2026-03", {.requested_at = "2025-03-15T00:00:00Z"}), "succeeded");
}

TEST(SimulatedProvider, FlakyFailsAboutItsShareAndDependsOnTheSeed) {
  const auto declined_of_thousand = [](const std::string& token, std::uint64_t seed) {
    int declined = 0;
    for (std::uint16_t n = 1; n <= 1'000; ++n) declined += told(token, {.number = n}, seed) == "succeeded" ? 0 : 1;
    return declined;
  };
  const int of_thirty_percent = declined_of_thousand("sim_flaky_30", 1);
  EXPECT_GT(of_thirty_percent, 250);
  EXPECT_LT(of_thirty_percent, 350);
  EXPECT_EQ(declined_of_thousand("sim_flaky_30", 1), of_thirty_percent);
  EXPECT_NE(declined_of_thousand("sim_flaky_30", 2), of_thirty_percent);
  EXPECT_EQ(declined_of_thousand("sim_flaky_100", 1), 1'000);
}

TEST(SimulatedProvider, UnknownSpellingsAreInvalidTokens) {
  for (const char* token :
       {"", "sim_", "ok", "sim_ok ", "SIM_OK", "sim_insufficient_funds_times_", "sim_insufficient_funds_times_0",
        "sim_insufficient_funds_times_-1", "sim_decline_until_2026-02-30", "sim_unknown_charged_2", "sim_unknown_charged_h",
        "sim_pending_3m", "sim_flaky_101", "sim_ok_in_2026-13", "sim_once", "sim_ok_twice"}) {
    EXPECT_EQ(told(token), "declined needs_customer invalid_token") << token;
  }
}

TEST(SimulatedProvider, TheSignatureIsHmacSha256) {
  // Known answer: printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
  EXPECT_EQ(sign_webhook("secret", "{}", must(Instant::parse("2023-11-14T22:13:20Z"))),
            "t=1700000000,v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163");
}

}  // namespace
}  // namespace osto::billing
