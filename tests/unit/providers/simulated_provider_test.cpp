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

ChargeRequest request_of(const std::string& token, std::uint16_t number = 1) {
  ChargeRequest request;
  IdBytes bytes{};
  bytes[14] = static_cast<std::uint8_t>(number >> 8);
  bytes[15] = static_cast<std::uint8_t>(number & 0xFF);
  request.attempt_id = AttemptId(bytes);
  request.company_id = CompanyId(IdBytes{1});
  request.amount = {Minor{500}, Currency("KWD")};
  request.token = token;
  request.requested_at = must(Instant::parse("2026-03-31T23:00:00Z"));
  return request;
}

Instant hours_after(const ChargeRequest& request, std::int64_t hours) {
  return must(plus(request.requested_at, {hours * 3'600 * kMicrosecondsPerSecond}));
}

/// "succeeded", "declined retry insufficient_funds", ...
std::string told(const std::string& token, const Ask& ask = {}, std::uint64_t seed = 1) {
  ChargeRequest request = request_of(token, ask.number);
  request.ordinal = ask.ordinal;
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

TEST(SimulatedProvider, LinksHoldADayUnlessTheProviderCannotGiveTheChargeUp) {
  EXPECT_EQ(told("sim_requires_action_86399s", {.hours_later = 24}), "succeeded");
  EXPECT_EQ(told("sim_requires_action_86401s", {.hours_later = 25}), "requires_action");
  EXPECT_EQ(told("sim_requires_action_late_86401s", {.hours_later = 25}), "succeeded");
}

TEST(SimulatedProvider, BanksRefuseInTheirOwnWordsAlsoLater) {
  EXPECT_EQ(told("sim_ach_r02_account_closed"), "declined never ach_r02_account_closed");
  EXPECT_EQ(told("sim_sepa_am04_insufficient_funds"), "declined retry sepa_am04_insufficient_funds");
  EXPECT_EQ(told("sim_upi_mandate_paused"), "declined needs_customer upi_mandate_paused");
  EXPECT_EQ(told("sim_pending_ach_r01_insufficient_funds_3d", {.hours_later = 71}), "pending");
  EXPECT_EQ(told("sim_pending_ach_r01_insufficient_funds_3d", {.hours_later = 72}), "declined retry ach_r01_insufficient_funds");
  EXPECT_EQ(told("sim_pending_4d_returned_30d", {.hours_later = 95}), "pending");
  EXPECT_EQ(told("sim_pending_4d_returned_30d", {.hours_later = 96}), "succeeded");
  EXPECT_EQ(told("sim_pending_4d_returned_30d", {.hours_later = 720}), "reversed");
}

TEST(SimulatedProvider, LookUpsFailAndLag) {
  EXPECT_EQ(told("sim_answer_lost"), "succeeded");  // a look-up tells
  EXPECT_EQ(told("sim_request_lost"), "not_sent");
  EXPECT_EQ(told("sim_ok_look_up_lags_2h", {.hours_later = 1}), "not_sent");
  EXPECT_EQ(told("sim_ok_look_up_lags_2h", {.hours_later = 2}), "succeeded");
  SimulatedProvider provider;
  ChargeRequest request = request_of("sim_answer_lost_look_up_fails_2h");
  EXPECT_EQ(must(provider.charge(request)).state, AttemptState::unknown);
  EXPECT_EQ(testing::error_of(provider.look_up(request, hours_after(request, 1))), "provider_failed");
  EXPECT_EQ(must(provider.look_up(request, hours_after(request, 2))).state, AttemptState::succeeded);
  request.sent_at = hours_after(request, 1);
  EXPECT_EQ(must(provider.charge(request)).state, AttemptState::succeeded);  // the same key again: the first one's outcome
  EXPECT_EQ(testing::error_of(provider.charge(request_of("sim_refused"))), "provider_failed");
}

TEST(SimulatedProvider, TakesAPartOrSaysTooMuch) {
  SimulatedProvider provider;
  EXPECT_EQ(must(provider.charge(request_of("sim_partial_60"))).captured_minor, Minor{300});  // 60 % of 0.500 KWD
  EXPECT_EQ(must(provider.charge(request_of("sim_too_much"))).captured_minor, Minor{501});
}

/// What a real provider does with a key that it has forgotten: it charges again.
TEST(SimulatedProvider, LogsWhatArrivedAndChargesAgainByAKeyPastItsTime) {
  SimulatedProvider provider;
  ChargeRequest request = request_of("sim_ok");
  must(provider.charge(request));
  request.sent_at = hours_after(request, 24);
  must(provider.charge(request));
  ASSERT_EQ(provider.charges().size(), 1u);
  EXPECT_EQ(provider.charges().front().sending_count, 2);
  EXPECT_EQ(provider.charges().front().charge_count, 1);
  request.sent_at = hours_after(request, 25);
  must(provider.charge(request));
  EXPECT_EQ(provider.charges().front().charge_count, 2);
  EXPECT_EQ(provider.taken(provider.charges().front(), request.sent_at), Minor{1'000});
}

TEST(SimulatedProvider, GivesUpAChargeThatWaits) {
  SimulatedProvider provider;
  const ChargeRequest request = request_of("sim_requires_action");
  const ChargeOutcome asked = must(provider.charge(request));
  EXPECT_EQ(asked.state, AttemptState::requires_action);
  EXPECT_NE(asked.action_url.find(request.attempt_id.to_string()), std::string::npos);
  EXPECT_EQ(asked.action_expires_at, hours_after(request, 24));
  EXPECT_EQ(must(provider.cancel(request, hours_after(request, 24))).state, AttemptState::canceled);
  EXPECT_EQ(must(provider.cancel(request_of("sim_requires_action_1h"), hours_after(request, 24))).state, AttemptState::succeeded);
  EXPECT_EQ(must(provider.cancel(request_of("sim_requires_action_late_48h"), hours_after(request, 24))).state, AttemptState::requires_action);
}

TEST(SimulatedProvider, FaultsStrikeTheirShareOfAttemptsThatWouldSucceed) {
  SimulatedProviderOptions options{.seed = 5};
  options.faults = {.declined = 20, .answer_lost = 10, .request_lost = 10, .refused = 10, .look_up_fails = 0};
  SimulatedProvider provider(options);
  int succeeded = 0;
  for (std::uint16_t n = 1; n <= 1'000; ++n) {
    const auto answer = provider.charge(request_of("sim_ok", n));
    succeeded += answer && answer->state == AttemptState::succeeded ? 1 : 0;
  }
  EXPECT_GT(succeeded, 520);  // 0.9 * 0.9 * 0.9 * 0.8 = 58.3 %
  EXPECT_LT(succeeded, 650);
}

TEST(SimulatedProvider, NoticesAreLostDoubledAndLateAndStillSigned) {
  SimulatedProviderOptions options{.seed = 5};
  options.webhooks = {.lost = 20, .duplicated = 30, .delayed = 50};
  SimulatedProvider provider(options);
  for (std::uint16_t n = 1; n <= 200; ++n) must(provider.charge(request_of("sim_pending_2h", n)));
  const Instant end = hours_after(request_of("sim_ok"), 24 * 4);
  const auto deliveries = provider.deliveries(end);
  EXPECT_GT(deliveries.size(), 350u);  // two changes of 200 charges, 80 % of them, some twice
  EXPECT_LT(deliveries.size(), 480u);
  Instant before = deliveries.front().at;
  for (const SimulatedDelivery& delivery : deliveries) {
    EXPECT_LE(before, delivery.at);
    before = delivery.at;
    must(provider.parse_webhook(delivery.body, delivery.signature_header, delivery.at));
  }
  options.webhooks.lost = 100;
  EXPECT_TRUE(SimulatedProvider(options).deliveries(end).empty());
}

TEST(SimulatedProvider, TellsOfRenewedMethods) {
  SimulatedProvider provider;
  ProviderNotice told{"evt_m", {}, CompanyId(IdBytes{1})};
  told.method = MethodNotice{"sim_ok", MethodState::valid, "sim_ok_refund_fails", "Visa", "4444", 2031, 5};
  const std::string body = write_webhook_body(told);
  const Instant now = must(Instant::parse("2026-03-01T00:00:00Z"));
  const auto method = must(provider.parse_webhook(body, sign_webhook("sim_webhook_secret", body, now), now)).method;
  ASSERT_TRUE(method.has_value());
  EXPECT_EQ(method->new_token, "sim_ok_refund_fails");
  EXPECT_EQ(method->expiry_year, 2031);
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
