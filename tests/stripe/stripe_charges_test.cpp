// What Stripe's answers mean for charges and refunds, each written down as Stripe sends it.
#include <gtest/gtest.h>

#include "scripted_stripe.hpp"
#include "tests/unit/base/must.hpp"

#include <random>

namespace osto::billing {
namespace {

using stripe::Json;
using testing::error_of;
using testing::must;
using testing::Script;

constexpr Instant kNow = Instant::from_microseconds(1'772'323'200 * kMicrosecondsPerSecond);  // 2026-03-01T00:00:00Z
constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kWindow = 3 * 86'400;

Instant later(std::int64_t seconds) { return must(plus(kNow, {seconds * kMicrosecondsPerSecond})); }

template <class IdType>
IdType id_of(std::uint8_t number) {
  IdBytes bytes{};
  bytes[15] = number;
  return IdType(bytes);
}

ChargeRequest request() {
  ChargeRequest made;
  made.attempt_id = id_of<AttemptId>(1);
  made.company_id = id_of<CompanyId>(2);
  made.document_id = id_of<DocumentId>(3);
  made.amount = {Minor{118'000}, Currency("INR")};
  made.token = "cus_1/pm_1";
  made.requested_at = kNow;
  return made;
}

Json intent(const std::string& status) {
  return {{"id", "pi_1"}, {"object", "payment_intent"}, {"status", status}, {"amount", 118'000}, {"amount_received", status == "succeeded" ? 118'000 : 0},
          {"currency", "inr"}, {"client_secret", "pi_1_secret_2"},
          {"metadata", {{"osto_attempt_id", request().attempt_id.to_string()}, {"osto_company_id", request().company_id.to_string()}}}};
}

Json failed_intent(const std::string& code, const std::string& decline_code = {}) {
  Json made = intent("requires_payment_method");
  made["last_payment_error"] = {{"type", "card_error"}, {"code", code}, {"payment_method", {{"id", "pm_1"}}}};
  if (!decline_code.empty()) made["last_payment_error"]["decline_code"] = decline_code;
  return made;
}

Json card_error(const Json& of_intent) {
  Json error = of_intent["last_payment_error"];
  error["payment_intent"] = of_intent;
  return {{"error", error}};
}

struct Fixture {
  std::shared_ptr<Script> script = std::make_shared<Script>();
  StripeOptions options = testing::test_options();
  std::shared_ptr<StripeProvider> provider;

  explicit Fixture(int sends_at_most = 1) {
    options.sends_at_most = sends_at_most;
    options.return_url = "https://billing.example.com/confirmed";
    make();
  }
  void make() { provider = must(stripe::open_with(options, testing::surroundings_of(script))); }
  ChargeOutcome charge() { return must(provider->charge(request())); }
};

ChargeOutcome charged(int http_code, const Json& body) {
  Fixture fixture;
  fixture.script->answer(http_code, body.dump());
  return fixture.charge();
}

std::string told(const ChargeOutcome& outcome) {
  return std::string(enumerator_name(outcome.state)) + (outcome.decline_class ? " " + std::string(enumerator_name(*outcome.decline_class)) : "") +
         (outcome.decline_code.empty() ? "" : " " + outcome.decline_code) + (outcome.captured_minor.value > 0 ? " " + std::to_string(outcome.captured_minor.value) : "");
}

TEST(StripeCharge, IsAConfirmedOffSessionPaymentIntentUnderTheAttemptsKey) {
  Fixture fixture;
  fixture.script->answer(200, intent("succeeded").dump());
  const ChargeOutcome outcome = fixture.charge();
  EXPECT_EQ(told(outcome), "succeeded 118000");
  EXPECT_EQ(outcome.provider_reference, "pi_1");
  const stripe::HttpCall& call = fixture.script->calls.at(0);
  const std::string attempt = request().attempt_id.to_string();
  EXPECT_EQ(call.body, "amount=118000&currency=inr&customer=cus_1&payment_method=pm_1&payment_method_types%5B0%5D=card&confirm=true&off_session=true"
                       "&metadata%5Bosto_attempt_id%5D=" + attempt + "&metadata%5Bosto_company_id%5D=" + request().company_id.to_string() +
                       "&metadata%5Bosto_document_id%5D=" + request().document_id.to_string());
  EXPECT_EQ(call.headers.at(2), std::make_pair(std::string("Idempotency-Key"), attempt));
}

TEST(StripeCharge, EachStatusHasItsOutcome) {
  EXPECT_EQ(told(charged(200, intent("processing"))), "pending");
  EXPECT_EQ(told(charged(200, intent("requires_action"))), "requires_action");
  EXPECT_EQ(told(charged(200, intent("requires_confirmation"))), "unknown");
  EXPECT_EQ(told(charged(200, intent("requires_capture"))), "unknown");
  EXPECT_EQ(told(charged(200, intent("a_status_of_next_year"))), "unknown");
  EXPECT_EQ(told(charged(200, intent("canceled"))), "declined needs_customer canceled");
  Json fraud = intent("canceled");
  fraud["cancellation_reason"] = "fraudulent";
  EXPECT_EQ(told(charged(200, fraud)), "declined never canceled");
}

TEST(StripeCharge, F21_F22_DeclinesAreValuesWithTheIssuersReason) {
  EXPECT_EQ(told(charged(402, card_error(failed_intent("card_declined", "insufficient_funds")))), "declined retry insufficient_funds");
  EXPECT_EQ(told(charged(402, card_error(failed_intent("card_declined", "stolen_card")))), "declined never stolen_card");
  EXPECT_EQ(told(charged(402, card_error(failed_intent("expired_card")))), "declined needs_customer expired_card");
  Json advised = failed_intent("card_declined", "do_not_honor");
  advised["last_payment_error"]["advice_code"] = "do_not_try_again";
  EXPECT_EQ(told(charged(402, card_error(advised))), "declined never do_not_honor");
  EXPECT_EQ(told(charged(402, {{"error", {{"type", "card_error"}, {"code", "card_declined"}}}})), "declined retry card_declined");
  EXPECT_EQ(told(charged(402, {{"error", {{"type", "card_error"}, {"code", "a <b>"}}}})), "declined needs_customer unreadable_code");
}

TEST(StripeCharge, F23_WhatNeedsAuthenticationWaitsForTheCustomer) {
  const ChargeOutcome outcome = charged(402, card_error(failed_intent("authentication_required", "authentication_required")));
  EXPECT_EQ(told(outcome), "requires_action");
  EXPECT_EQ(outcome.provider_reference, "pi_1");
  EXPECT_EQ(outcome.action_expires_at, later(kWindow));
}

/// The bank refused to be asked without the customer: with the return URL the same intent is confirmed at once, and the bank names its page.
TEST(StripeCharge, F23_WhatTheBankWantsConfirmedComesWithItsLinkAndItsEnd) {
  Fixture fixture;
  Json confirmed = intent("requires_action");
  confirmed["next_action"] = {{"type", "redirect_to_url"}, {"redirect_to_url", {{"url", "https://hooks.stripe.com/3d"}}}};
  fixture.script->answer(402, card_error(failed_intent("authentication_required", "authentication_required")).dump());
  fixture.script->answer(200, confirmed.dump());
  ChargeRequest sent = request();
  sent.sent_at = later(600);
  const ChargeOutcome outcome = must(fixture.provider->charge(sent));
  EXPECT_EQ(told(outcome), "requires_action");
  EXPECT_EQ(outcome.action_url, "https://hooks.stripe.com/3d");
  EXPECT_EQ(outcome.action_expires_at, later(600 + kWindow));
  const stripe::HttpCall& call = fixture.script->calls.at(1);
  EXPECT_EQ(call.url, "https://api.stripe.com/v1/payment_intents/pi_1/confirm");
  EXPECT_EQ(call.body, "payment_method=pm_1&return_url=https%3A%2F%2Fbilling.example.com%2Fconfirmed");
  EXPECT_EQ(call.headers.at(2).second, request().attempt_id.to_string() + "-confirm");

  fixture.script->answer(402, card_error(failed_intent("authentication_required")).dump());
  fixture.script->answer(200, intent("succeeded").dump());  // the bank was content without asking
  EXPECT_EQ(told(fixture.charge()), "succeeded 118000");

  fixture.options.return_url.clear();
  fixture.make();
  fixture.script->answer(402, card_error(failed_intent("authentication_required")).dump());
  EXPECT_EQ(fixture.charge().action_url, "");
  EXPECT_EQ(fixture.script->calls.size(), 5u);  // nothing to confirm with
}

TEST(StripeCharge, F23_ALinkIsWhateverPageStripeNames) {
  for (const auto& [kind, field] : {std::pair{"redirect_to_url", "url"}, std::pair{"use_stripe_sdk", "stripe_js"}, std::pair{"verify_with_microdeposits", "hosted_verification_url"}}) {
    Json waiting = intent("requires_action");
    waiting["next_action"] = {{"type", kind}, {kind, {{field, "https://hooks.stripe.com/x"}}}};
    EXPECT_EQ(charged(200, waiting).action_url, "https://hooks.stripe.com/x") << kind;
    waiting["next_action"][kind][field] = "javascript:alert(1)";
    EXPECT_EQ(charged(200, waiting).action_url, "") << kind;
  }
}

TEST(StripeCharge, F25_LessThanAskedForIsPostedAsWhatItIs) {
  Json partial = intent("succeeded");
  partial["amount_received"] = 100'000;
  EXPECT_EQ(told(charged(200, partial)), "succeeded 100000");
}

Json refusal(const std::string& code, const std::string& param) {
  return {{"error", {{"type", "invalid_request_error"}, {"code", code}, {"param", param}}}};
}

/// Never sent would be tried again and again; what Stripe does not take of this method it will not take tomorrow.
TEST(StripeCharge, F26_WhatStripeRefusesOfTheMethodOrTheCustomerNeedsTheCustomer) {
  EXPECT_EQ(told(charged(400, refusal("parameter_invalid_empty", "payment_method"))), "declined needs_customer parameter_invalid_empty");
  EXPECT_EQ(told(charged(400, refusal("", "customer"))), "declined needs_customer method_refused");
  EXPECT_EQ(told(charged(400, refusal("", "payment_method_types[0]"))), "declined needs_customer method_refused");
  Fixture fixture(2);  // an earlier send of the same call was lost: this says nothing about that one
  fixture.script->lose();
  fixture.script->answer(400, refusal("resource_missing", "payment_method").dump());
  EXPECT_EQ(told(fixture.charge()), "unknown");
}

TEST(StripeCharge, F26_AMissingMethodOrCustomerNeedsTheCustomer) {
  EXPECT_EQ(told(charged(404, refusal("resource_missing", "payment_method"))), "declined needs_customer resource_missing");
  EXPECT_EQ(told(charged(404, refusal("resource_missing", "customer"))), "declined needs_customer resource_missing");
  Fixture fixture;  // the token does not name the customer
  ChargeRequest alone = request();
  alone.token = "pm_1";
  fixture.script->answer(404, "{}");
  EXPECT_EQ(told(must(fixture.provider->charge(alone))), "declined needs_customer resource_missing");
  fixture.script->answer(200, R"({"id":"pm_1","customer":null})");
  EXPECT_EQ(told(must(fixture.provider->charge(alone))), "declined needs_customer method_without_customer");
  fixture.script->answer(200, R"({"id":"pm_1","customer":"cus_1"})");
  fixture.script->answer(200, intent("succeeded").dump());
  EXPECT_EQ(told(must(fixture.provider->charge(alone))), "succeeded 118000");
}

TEST(StripeCharge, F20_AnAnswerAboutSomethingElseIsUnknown) {
  const auto changed = [](const char* name, const Json& value) {
    Json made = intent("succeeded");
    made[name] = value;
    return told(charged(200, made));
  };
  EXPECT_EQ(changed("amount", 117'999), "unknown");
  EXPECT_EQ(changed("amount_received", 118'001), "unknown");
  EXPECT_EQ(changed("amount_received", 0), "unknown");
  EXPECT_EQ(changed("amount_received", "118000"), "unknown");
  EXPECT_EQ(changed("amount_received", 118000.0), "unknown");
  EXPECT_EQ(changed("amount_received", 18446744073709551615U), "unknown");
  EXPECT_EQ(changed("currency", "usd"), "unknown");
  EXPECT_EQ(changed("metadata", {{"osto_attempt_id", id_of<AttemptId>(9).to_string()}}), "unknown");
  EXPECT_EQ(changed("metadata", nullptr), "unknown");
  EXPECT_EQ(changed("id", ""), "unknown");
}

/// Bytes of a good answer are changed, cut and doubled: no throw, and never more money than was asked for.
TEST(StripeCharge, F20_MutilatedAnswersNeverThrowAndNeverMakeMoney) {
  std::mt19937 random(20260301);  // NOLINT: the same run everywhere
  const std::string good = intent("succeeded").dump();
  int succeeded = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string body = good;
    for (unsigned i = 0; i <= random() % 4; ++i) {
      const std::size_t place = random() % body.size();
      switch (random() % 3) {
        case 0: body[place] = static_cast<char>(random() % 256); break;
        case 1: body.erase(place, 1 + random() % 8); break;
        default: body.insert(place, body.substr(random() % body.size(), random() % 16)); break;
      }
      if (body.empty()) body = "{";
    }
    const ChargeOutcome outcome = charged(random() % 5 == 0 ? 402 : 200, Json::parse(body, nullptr, false));
    EXPECT_LE(outcome.captured_minor.value, 118'000) << body;
    succeeded += outcome.state == AttemptState::succeeded ? 1 : 0;
  }
  EXPECT_GT(succeeded, 0);  // changes elsewhere in the answer do no harm
}

TEST(StripeCharge, F19_WhatWasNeverSentIsAnErrorAndWhatMayHaveRunIsUnknown) {
  Fixture fixture;
  EXPECT_EQ(error_of(fixture.provider->charge(request())), "provider_failed");  // no connection
  fixture.script->answer(429, R"({"error":{"type":"invalid_request_error","code":"rate_limit"}})");
  EXPECT_EQ(error_of(fixture.provider->charge(request())), "provider_failed");
  fixture.script->answer(401, R"({"error":{"type":"invalid_request_error","message":"Invalid API Key provided: sk_test_*"}})");
  const auto refused = fixture.provider->charge(request());
  EXPECT_EQ(error_of(refused), "provider_failed");
  EXPECT_EQ(refused.error().message.find("sk_test"), std::string::npos);
  fixture.script->answer(400, R"({"error":{"type":"invalid_request_error","code":"amount_too_small"}})");
  EXPECT_EQ(error_of(fixture.provider->charge(request())), "invalid_value");
  for (const int http_code : {409, 500, 502, 503, 504}) {
    fixture.script->answer(http_code, R"({"error":{"type":"api_error"}})");
    EXPECT_EQ(told(fixture.charge()), "unknown") << http_code;
    fixture.make();  // with a circuit that forgot
  }
  fixture.script->lose();
  EXPECT_EQ(told(fixture.charge()), "unknown");
  fixture.script->answer(400, R"({"error":{"type":"idempotency_error"}})");  // the key was used: so there was a call
  EXPECT_EQ(told(fixture.charge()), "unknown");
}

TEST(StripeCharge, F18_ARefusalAfterALostSendSaysNothingAboutTheLostOne) {
  for (const auto& [http_code, type] : {std::pair{400, "invalid_request_error"}, std::pair{401, "invalid_request_error"}, std::pair{403, "invalid_request_error"}}) {
    Fixture fixture(2);
    fixture.script->lose();
    fixture.script->answer(http_code, std::string(R"({"error":{"code":"x","type":")") + type + "\"}}");
    EXPECT_EQ(told(fixture.charge()), "unknown") << http_code;
  }
  Fixture fixture(2);
  fixture.script->lose();
  fixture.script->answer(402, card_error(failed_intent("card_declined", "insufficient_funds")).dump());  // the saved answer of the lost one
  EXPECT_EQ(told(fixture.charge()), "declined retry insufficient_funds");
}

TEST(StripeCharge, WhatCannotBeChargedIsNotAsked) {
  Fixture fixture;
  ChargeRequest wrong = request();
  wrong.token = "tok/../../payouts";
  EXPECT_EQ(told(must(fixture.provider->charge(wrong))), "declined needs_customer invalid_token");
  wrong = request();
  wrong.method_kind = MethodKind::upi_mandate;
  EXPECT_EQ(told(must(fixture.provider->charge(wrong))), "declined needs_customer payment_method_unsupported_type");
  EXPECT_TRUE(fixture.script->calls.empty());
}

Json list_of(std::vector<Json> objects, bool has_more = false) { return {{"object", "list"}, {"data", objects}, {"has_more", has_more}}; }

TEST(StripeLookUp, F18_AsksByTheStoredIdElseAmongTheCustomersCharges) {
  Fixture fixture;
  ChargeRequest known = request();
  known.charge_reference = "pi_1";
  fixture.script->answer(200, intent("succeeded").dump());
  EXPECT_EQ(told(must(fixture.provider->look_up(known, later(3'600)))), "succeeded 118000");
  EXPECT_EQ(fixture.script->calls.at(0).url, "https://api.stripe.com/v1/payment_intents/pi_1");

  Json other = intent("succeeded");
  other["id"] = "pi_0";
  other["metadata"]["osto_attempt_id"] = id_of<AttemptId>(9).to_string();
  fixture.script->answer(200, list_of({other}, true).dump());
  fixture.script->answer(200, list_of({intent("succeeded")}).dump());
  EXPECT_EQ(told(must(fixture.provider->look_up(request(), later(3'600)))), "succeeded 118000");
  EXPECT_EQ(fixture.script->calls.at(1).url, "https://api.stripe.com/v1/payment_intents?limit=100&customer=cus_1");
  EXPECT_EQ(fixture.script->calls.at(2).url, "https://api.stripe.com/v1/payment_intents?limit=100&customer=cus_1&starting_after=pi_0");
  for (const stripe::HttpCall& call : fixture.script->calls) EXPECT_FALSE(call.is_post);  // a look-up never charges
}

TEST(StripeLookUp, LiveListsBeginShortlyBeforeTheAttempt) {
  Fixture fixture;
  fixture.options.api_key = "sk_live_0123456789";
  fixture.make();
  EXPECT_TRUE(fixture.provider->capabilities().live);
  fixture.script->answer(200, list_of({}).dump());
  must(fixture.provider->look_up(request(), later(3'600)));
  EXPECT_NE(fixture.script->calls.at(0).url.find("&created%5Bgte%5D=1772319600"), std::string::npos);  // an hour before
}

TEST(StripeLookUp, F18_NothingFoundIsNotSentOnlyWhenNothingCanBeUnderWay) {
  Fixture fixture;
  for (const auto& [age, state] : {std::pair{1 * kMinute, "unknown"}, std::pair{15 * kMinute, "unknown"}, std::pair{16 * kMinute, "not_sent"}}) {
    fixture.script->answer(200, list_of({}).dump());
    EXPECT_EQ(told(must(fixture.provider->look_up(request(), later(age)))), state) << age;
  }
}

TEST(StripeLookUp, F18_AnUnreadableOrEndlessListIsAnErrorAndNeverNotSent) {
  Fixture fixture;
  fixture.script->answer(200, "{}");
  EXPECT_EQ(error_of(fixture.provider->look_up(request(), later(3'600))), "provider_failed");
  Json other = intent("succeeded");
  other["metadata"] = Json::object();
  for (int page = 0; page < 10; ++page) fixture.script->answer(200, list_of({other}, true).dump());
  EXPECT_EQ(error_of(fixture.provider->look_up(request(), later(3'600))), "provider_failed");
  fixture.script->lose();
  EXPECT_EQ(error_of(fixture.provider->look_up(request(), later(3'600))), "provider_failed");
}

TEST(StripeLookUp, ADeclineIsClosedSoThatItCannotSucceedLater) {
  Fixture fixture;
  fixture.script->answer(200, list_of({failed_intent("payment_intent_authentication_failure")}).dump());
  Json closed = failed_intent("payment_intent_authentication_failure");
  closed["status"] = "canceled";
  fixture.script->answer(200, closed.dump());
  EXPECT_EQ(told(must(fixture.provider->look_up(request(), later(3'600)))), "declined needs_customer payment_intent_authentication_failure");
  EXPECT_EQ(fixture.script->calls.at(1).url, "https://api.stripe.com/v1/payment_intents/pi_1/cancel");
  fixture.script->answer(200, list_of({closed}).dump());
  EXPECT_EQ(told(must(fixture.provider->look_up(request(), later(7'200)))), "declined needs_customer payment_intent_authentication_failure");
  EXPECT_EQ(fixture.script->calls.size(), 3u);
}

/// The engine gives it up when its end has come; a look-up gives up nothing that may still be confirmed, and tells its link.
TEST(StripeCancel, F23_WhatWaitsIsGivenUpAndCannotSucceedAnyMore) {
  for (const char* status : {"requires_action", "requires_payment_method"}) {
    Json waiting = failed_intent("authentication_required");
    waiting["status"] = status;
    waiting["next_action"] = {{"redirect_to_url", {{"url", "https://hooks.stripe.com/3d"}}}};
    Fixture fixture;
    fixture.script->answer(200, list_of({waiting}).dump());
    const ChargeOutcome found = must(fixture.provider->look_up(request(), later(3'600)));
    EXPECT_EQ(told(found), "requires_action");
    EXPECT_EQ(found.action_url, "https://hooks.stripe.com/3d");
    EXPECT_EQ(found.action_expires_at, later(3'600 + kWindow));
    fixture.script->answer(200, list_of({waiting}).dump());
    waiting["status"] = "canceled";
    fixture.script->answer(200, waiting.dump());
    EXPECT_EQ(told(must(fixture.provider->cancel(request(), later(kWindow)))), "canceled");
    EXPECT_EQ(fixture.script->calls.at(2).url, "https://api.stripe.com/v1/payment_intents/pi_1/cancel");
  }
}

TEST(StripeCancel, F23_ACustomerWhoIsQuickerThanTheGivingUpHasPaid) {
  Fixture fixture;
  fixture.script->answer(200, list_of({intent("requires_action")}).dump());
  fixture.script->answer(400, R"({"error":{"type":"invalid_request_error","code":"payment_intent_unexpected_state"}})");
  fixture.script->answer(200, intent("succeeded").dump());
  EXPECT_EQ(told(must(fixture.provider->cancel(request(), later(kWindow)))), "succeeded 118000");

  fixture.script->answer(200, list_of({intent("requires_action")}).dump());
  fixture.script->lose();  // nobody knows whether it was given up: it is asked again later
  fixture.script->answer(200, intent("requires_action").dump());
  EXPECT_EQ(error_of(fixture.provider->cancel(request(), later(kWindow))), "provider_failed");
}

TEST(StripeCancel, F23_WithoutAWindowTheCustomerMayConfirmForEver) {
  Fixture fixture;
  fixture.options.action_window = {};
  fixture.make();
  for (int ask = 0; ask < 2; ++ask) {
    fixture.script->answer(200, list_of({intent("requires_action")}).dump());
    const ChargeOutcome waiting = must(ask == 0 ? fixture.provider->look_up(request(), later(kWindow)) : fixture.provider->cancel(request(), later(kWindow)));
    EXPECT_EQ(told(waiting), "requires_action");
    EXPECT_FALSE(waiting.action_expires_at.has_value());
  }
}

TEST(StripeCapabilities, F18_KeysAreResentForAnHourLessThanStripeKeepsThem) {
  EXPECT_EQ(Fixture().provider->capabilities().key_ttl.value, std::int64_t{23} * 3'600 * kMicrosecondsPerSecond);
}

TEST(StripeAction, F23_TheLinkIsTheBanksPageAfterConfirmingWithTheCustomerPresent) {
  Fixture fixture;
  ChargeRequest known = request();
  known.charge_reference = "pi_1";
  Json confirmed = intent("requires_action");
  confirmed["next_action"] = {{"type", "redirect_to_url"}, {"redirect_to_url", {{"url", "https://hooks.stripe.com/3d"}}}};
  fixture.script->answer(200, failed_intent("authentication_required").dump());
  fixture.script->answer(200, confirmed.dump());
  const StripeAction action = must(fixture.provider->find_action(known));
  EXPECT_EQ(action.url, "https://hooks.stripe.com/3d");
  EXPECT_EQ(action.client_secret, "pi_1_secret_2");
  EXPECT_EQ(fixture.script->calls.at(1).url, "https://api.stripe.com/v1/payment_intents/pi_1/confirm");
  EXPECT_EQ(fixture.script->calls.at(1).body, "payment_method=pm_1&return_url=https%3A%2F%2Fbilling.example.com%2Fconfirmed");
  fixture.script->answer(200, intent("succeeded").dump());
  EXPECT_EQ(error_of(fixture.provider->find_action(known)), "state_conflict");
}

// ---- refunds --------------------------------------------------------------------------------------------------------

RefundRequest refund_request() {
  RefundRequest made;
  made.refund_id = id_of<RefundId>(7);
  made.attempt_id = request().attempt_id;
  made.company_id = request().company_id;
  made.amount = {Minor{18'000}, Currency("INR")};
  made.charge_reference = "pi_1";
  made.requested_at = kNow;
  return made;
}

Json refund(const std::string& status) {
  return {{"id", "re_1"}, {"status", status}, {"amount", 18'000}, {"currency", "inr"}, {"metadata", {{"osto_refund_id", refund_request().refund_id.to_string()}}}};
}

std::string told(const RefundOutcome& outcome) { return std::string(enumerator_name(outcome.state)) + (outcome.failure_code.empty() ? "" : " " + outcome.failure_code); }

std::string refunded(int http_code, const Json& body) {
  Fixture fixture;
  fixture.script->answer(http_code, body.dump());
  return told(must(fixture.provider->refund(refund_request())));
}

TEST(StripeRefund, F32_EachStatusHasItsOutcome) {
  EXPECT_EQ(refunded(200, refund("succeeded")), "succeeded");
  EXPECT_EQ(refunded(200, refund("pending")), "pending");
  EXPECT_EQ(refunded(200, refund("requires_action")), "pending");
  EXPECT_EQ(refunded(200, refund("canceled")), "failed canceled");
  Json failed = refund("failed");
  failed["failure_reason"] = "expired_or_canceled_card";
  EXPECT_EQ(refunded(200, failed), "failed expired_or_canceled_card");
  EXPECT_EQ(refunded(400, {{"error", {{"type", "invalid_request_error"}, {"code", "charge_already_refunded"}}}}), "failed charge_already_refunded");
  EXPECT_EQ(refunded(400, {{"error", {{"type", "idempotency_error"}}}}), "unknown");
  EXPECT_EQ(refunded(500, {{"error", {{"type", "api_error"}}}}), "unknown");
  Json other = refund("succeeded");
  other["amount"] = 18'001;
  EXPECT_EQ(refunded(200, other), "unknown");
}

TEST(StripeRefund, F32_IsSentUnderItsOwnKeyAndFoundAmongTheChargesRefunds) {
  Fixture fixture;
  fixture.script->answer(200, refund("succeeded").dump());
  must(fixture.provider->refund(refund_request()));
  EXPECT_TRUE(fixture.script->calls.at(0).body.starts_with("payment_intent=pi_1&amount=18000&metadata%5Bosto_refund_id%5D=rfd_")) << fixture.script->calls.at(0).body;
  Json other = refund("succeeded");
  other["metadata"]["osto_refund_id"] = id_of<RefundId>(8).to_string();
  fixture.script->answer(200, list_of({other, refund("pending")}).dump());
  EXPECT_EQ(told(must(fixture.provider->look_up_refund(refund_request(), later(3'600)))), "pending");
  EXPECT_EQ(fixture.script->calls.at(1).url, "https://api.stripe.com/v1/refunds?payment_intent=pi_1&limit=100");
  for (const auto& [age, state] : {std::pair{15 * kMinute, "unknown"}, std::pair{16 * kMinute, "created"}}) {
    fixture.script->answer(200, list_of({}).dump());
    EXPECT_EQ(told(must(fixture.provider->look_up_refund(refund_request(), later(age)))), state);
  }
  RefundRequest wrong = refund_request();
  wrong.charge_reference = "";
  EXPECT_EQ(error_of(fixture.provider->refund(wrong)), "invalid_value");
  EXPECT_EQ(error_of(Fixture().provider->refund(refund_request())), "provider_failed");  // no connection
}

}  // namespace
}  // namespace osto::billing
