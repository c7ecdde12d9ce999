// Tables and pure functions: amounts, declines, back-off, circuit breaker, options, tokens.
#include <gtest/gtest.h>

#include "providers/stripe/amounts.hpp"
#include "providers/stripe/declines.hpp"
#include "providers/stripe/http_transport.hpp"
#include "scripted_stripe.hpp"
#include "tests/unit/base/must.hpp"

#include <fstream>
#include <set>
#include <sstream>

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

Money money(std::int64_t minor, const char* code) { return {Minor{minor}, must(Currency::parse(code))}; }

TEST(StripeAmounts, AreMinorUnitsButForTheListedCurrencies) {
  struct Row { const char* code; std::int64_t ours, stripes; };
  for (const Row& row : {Row{"INR", 118'000, 118'000}, Row{"USD", 1, 1}, Row{"JPY", 500, 500}, Row{"CLP", 500, 500}, Row{"XPF", 500, 500},
                         Row{"ISK", 500, 50'000},     // 500 kr, which Stripe counts with two decimals
                         Row{"UGX", 500, 50'000},
                         Row{"MGA", 50'000, 500},     // 500.00 ariary, which Stripe counts without
                         Row{"KWD", 5'120, 5'120}, Row{"TND", 10, 10}, Row{"HUF", 4'500, 4'500}, Row{"TWD", 80'045, 80'045}}) {
    EXPECT_EQ(must(stripe::to_stripe_amount(money(row.ours, row.code))), row.stripes) << row.code;
    EXPECT_EQ(must(stripe::from_stripe_amount(row.stripes, must(Currency::parse(row.code)))), Minor{row.ours}) << row.code;
  }
}

TEST(StripeAmounts, F37_WhatStripeCannotTakeIsRefusedAndNeverRounded) {
  for (const char* code : {"BHD", "JOD", "KWD", "OMR", "TND"}) EXPECT_EQ(error_of(stripe::to_stripe_amount(money(5'124, code))), "invalid_value") << code;
  EXPECT_EQ(error_of(stripe::to_stripe_amount(money(50'050, "MGA"))), "invalid_value");
  EXPECT_EQ(error_of(stripe::to_stripe_amount(money(0, "INR"))), "invalid_value");
  EXPECT_EQ(error_of(stripe::to_stripe_amount(money(-1, "INR"))), "invalid_value");
  EXPECT_EQ(error_of(stripe::to_stripe_amount({Minor{1}, {}})), "invalid_value");
  EXPECT_EQ(error_of(stripe::to_stripe_amount(money(INT64_MAX / 10, "ISK"))), "out_of_range");
  EXPECT_EQ(error_of(stripe::from_stripe_amount(50'001, Currency("ISK"))), "invalid_value");
  EXPECT_EQ(error_of(stripe::from_stripe_amount(INT64_MAX / 10, Currency("MGA"))), "out_of_range");
}

TEST(StripeDeclines, F21_F22_EachClassHasItsCodes) {
  using enum DeclineClass;
  for (const char* code : {"insufficient_funds", "do_not_honor", "generic_decline", "try_again_later", "issuer_not_available", "card_velocity_exceeded"}) {
    EXPECT_EQ(stripe::class_of_decline(code, ""), retry) << code;
  }
  for (const char* code : {"expired_card", "authentication_required", "incorrect_cvc", "call_issuer", "resource_missing"}) {
    EXPECT_EQ(stripe::class_of_decline(code, ""), needs_customer) << code;
  }
  for (const char* code : {"lost_card", "stolen_card", "pickup_card", "fraudulent", "do_not_try_again", "revocation_of_authorization", "account_closed"}) {
    EXPECT_EQ(stripe::class_of_decline(code, ""), never) << code;
  }
  EXPECT_EQ(stripe::class_of_decline("a_code_of_next_year", ""), needs_customer);
}

TEST(StripeDeclines, TheNetworksAdviceMakesAClassHarderAndNeverSofter) {
  using enum DeclineClass;
  EXPECT_EQ(stripe::class_of_decline("do_not_honor", "do_not_try_again"), never);
  EXPECT_EQ(stripe::class_of_decline("do_not_honor", "confirm_card_data"), needs_customer);
  EXPECT_EQ(stripe::class_of_decline("lost_card", "confirm_card_data"), never);
  EXPECT_EQ(stripe::class_of_decline("lost_card", "try_again_later"), never);
  EXPECT_EQ(stripe::class_of_decline("do_not_honor", "try_again_later"), retry);
}

/// The table of docs/stripe.md is the code's: `| code | class |`.
TEST(StripeDeclines, ThePageListsThemAll) {
  std::ifstream page(OSTO_SOURCE_DIR "/docs/stripe.md");
  std::stringstream text;
  text << page.rdbuf();
  for (const stripe::Decline& row : stripe::declines()) {
    const std::string line = "| `" + std::string(row.code) + "` | " + std::string(enumerator_name(row.decline_class)) + " |";
    EXPECT_NE(text.str().find(line), std::string::npos) << line;
  }
}

TEST(StripeBackOff, IsFullJitterUnderADoublingCeiling) {
  const auto most = [](std::int64_t bound) { return bound - 1; };
  const auto least = [](std::int64_t) { return std::int64_t{0}; };
  EXPECT_EQ(stripe::back_off_milliseconds(1, {}, most), 500);
  EXPECT_EQ(stripe::back_off_milliseconds(2, {}, most), 1'000);
  EXPECT_EQ(stripe::back_off_milliseconds(3, {}, most), 2'000);
  EXPECT_EQ(stripe::back_off_milliseconds(5, {}, most), 8'000);
  EXPECT_EQ(stripe::back_off_milliseconds(60, {}, most), 8'000);
  EXPECT_EQ(stripe::back_off_milliseconds(3, {}, least), 0);
  EXPECT_EQ(stripe::back_off_milliseconds(1, 3, least), 3'000);   // as Stripe asks
  EXPECT_EQ(stripe::back_off_milliseconds(1, 3'600, least), 10'000);  // but not for ever
}

TEST(StripeBreaker, F19_OpensAfterFailuresInARowAndLetsOneCallOutToSee) {
  using stripe::BreakerState;
  stripe::CircuitBreaker breaker({.failure_limit = 3, .pause_milliseconds = 1'000});
  const auto fail_once = [&](std::int64_t now) {
    EXPECT_TRUE(breaker.may_send(now));
    breaker.failed(now);
  };
  fail_once(0);
  fail_once(1);
  EXPECT_TRUE(breaker.may_send(2));
  breaker.succeeded(2);  // the row is broken
  fail_once(3);
  fail_once(4);
  EXPECT_EQ(breaker.state(), BreakerState::closed);
  fail_once(5);
  EXPECT_EQ(breaker.state(), BreakerState::open);
  EXPECT_FALSE(breaker.may_send(1'004));
  breaker.succeeded(6);  // a call that was out before
  breaker.failed(7);
  EXPECT_EQ(breaker.state(), BreakerState::open);
  EXPECT_TRUE(breaker.may_send(1'005));
  EXPECT_EQ(breaker.state(), BreakerState::half_open);
  EXPECT_FALSE(breaker.may_send(1'006));  // one is enough
  breaker.failed(1'007);
  EXPECT_EQ(breaker.state(), BreakerState::open);
  EXPECT_FALSE(breaker.may_send(2'006));
  EXPECT_TRUE(breaker.may_send(2'007));
  breaker.succeeded(2'008);
  EXPECT_EQ(breaker.state(), BreakerState::closed);
  EXPECT_TRUE(breaker.may_send(2'009));
}

TEST(StripeOptionsCheck, NamesTheFieldAndNeverTheSecret) {
  const auto refused_field = [](auto change) {
    StripeOptions options = testing::test_options();
    change(options);
    const auto checked = stripe::check_options(options);
    if (checked) return std::string();
    EXPECT_EQ(checked.error().message.find("sk_test"), std::string::npos);
    EXPECT_EQ(checked.error().message.find("whsec"), std::string::npos);
    return checked.error().field;
  };
  EXPECT_EQ(refused_field([](StripeOptions&) {}), "");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.api_key = "pk_test_1"; }), "/api_key");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.api_key = "sk_test_1\r\nX: y"; }), "/api_key");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.api_key = ""; }), "/api_key");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.webhook_secrets = {"whsec_short"}; }), "/webhook_secrets");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.base_url = "http://api.stripe.com"; }), "/base_url");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.base_url = "http://127.0.0.1.evil.example"; }), "/base_url");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.base_url = "http://127.0.0.1:80@evil.example"; }), "/base_url");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.base_url = "http://127.0.0.1:8420"; }), "");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.base_url = "https://api.stripe.com/"; }), "/base_url");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.return_url = "http://shop.example"; }), "/return_url");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.sends_at_most = 0; }), "/sends_at_most");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.total_timeout_milliseconds = 0; }), "/total_timeout_milliseconds");
  EXPECT_EQ(refused_field([](StripeOptions& o) { o.webhook_tolerance_seconds = 0; }), "/webhook_tolerance_seconds");
}

TEST(StripeTokens, NameCustomerAndMethodAndNothingElse) {
  EXPECT_EQ(stripe::parse_token("cus_1/pm_2")->customer_id, "cus_1");
  EXPECT_EQ(stripe::parse_token("cus_1/pm_2")->method_id, "pm_2");
  EXPECT_EQ(stripe::parse_token("pm_2")->customer_id, "");
  for (const char* wrong : {"", "/pm_2", "cus_1/", "cus_1/pm/2", "pm_1?x=1", "pm_1/../../v1/payouts", "cus 1/pm_2", "tok_1/pm_2"}) {
    EXPECT_FALSE(stripe::parse_token(wrong).has_value()) << wrong;
  }
}

TEST(StripeForms, AreEncodedByteByByte) {
  EXPECT_EQ(stripe::encode({{"metadata[a]", "x&y=z"}, {"email", "zo\xc3\xab+1@example.com"}}), "metadata%5Ba%5D=x%26y%3Dz&email=zo%C3%AB%2B1%40example.com");
}

}  // namespace
}  // namespace osto::billing
