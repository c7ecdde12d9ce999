// Stripe's events as notices, and disputes.
#include <gtest/gtest.h>

#include "providers/stripe/signature.hpp"
#include "scripted_stripe.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using stripe::Json;
using testing::error_of;
using testing::must;
using testing::Script;

constexpr Instant kNow = Instant::from_microseconds(1'772'323'200 * kMicrosecondsPerSecond);

template <class IdType>
IdType id_of(std::uint8_t number) {
  IdBytes bytes{};
  bytes[15] = number;
  return IdType(bytes);
}

Json our_metadata() { return {{"osto_attempt_id", id_of<AttemptId>(1).to_string()}, {"osto_company_id", id_of<CompanyId>(2).to_string()}}; }
Json event(const std::string& type, const Json& object) { return {{"id", "evt_1"}, {"object", "event"}, {"type", type}, {"data", {{"object", object}}}}; }

struct Fixture {
  std::shared_ptr<Script> script = std::make_shared<Script>();
  std::shared_ptr<StripeProvider> provider;
  Fixture() {
    StripeOptions options = testing::test_options();
    options.sends_at_most = 1;
    provider = must(stripe::open_with(options, testing::surroundings_of(script)));
  }
  Result<StripeNotice> read(const std::string& body) { return provider->read_webhook(body, stripe::sign(testing::kNewSecret, body, kNow), kNow); }
  Result<StripeNotice> read(const Json& body) { return read(body.dump()); }
};

TEST(StripeEvents, OfChargesAndRefundsNameTheAttempt) {
  Fixture fixture;
  for (const char* type : {"payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.processing", "payment_intent.requires_action",
                           "payment_intent.canceled", "charge.refunded", "charge.failed", "charge.succeeded"}) {
    const StripeNotice read = must(fixture.read(event(type, {{"id", "x_1"}, {"metadata", our_metadata()}})));
    const auto* notice = std::get_if<ProviderNotice>(&read);
    ASSERT_NE(notice, nullptr) << type;
    EXPECT_EQ(notice->event_id, "evt_1");
    EXPECT_EQ(notice->attempt_id, id_of<AttemptId>(1));
    EXPECT_EQ(notice->company_id, id_of<CompanyId>(2));
    EXPECT_FALSE(notice->refund_id.has_value());
  }
  Json metadata = our_metadata();
  metadata["osto_refund_id"] = id_of<RefundId>(3).to_string();
  for (const char* type : {"refund.created", "refund.updated", "refund.failed", "charge.refund.updated"}) {
    const StripeNotice read = must(fixture.read(event(type, {{"id", "re_1"}, {"metadata", metadata}})));
    ASSERT_TRUE(std::holds_alternative<ProviderNotice>(read)) << type;
    EXPECT_EQ(std::get<ProviderNotice>(read).refund_id, id_of<RefundId>(3));
  }
  EXPECT_TRUE(fixture.script->calls.empty());
}

TEST(StripeEvents, OfOthersAreNoFaultAndNoNotice) {
  Fixture fixture;
  for (const auto& [type, object] : {std::pair<const char*, Json>{"payment_intent.succeeded", {{"id", "pi_of_another_shop"}}},
                                     {"refund.created", {{"id", "re_by_hand"}, {"metadata", our_metadata()}}},
                                     {"customer.created", {{"id", "cus_1"}}},
                                     {"charge.dispute.created", {{"id", "dp_1"}, {"status", "warning_needs_response"}, {"payment_intent", "pi_1"}}},
                                     {"charge.dispute.closed", {{"id", "dp_1"}, {"status", "warning_closed"}, {"payment_intent", "pi_1"}}},
                                     {"charge.dispute.closed", {{"id", "dp_1"}, {"status", "prevented"}, {"payment_intent", "pi_1"}}}}) {
    const std::string body = event(type, object).dump();
    const StripeNotice read = must(fixture.read(body));
    ASSERT_TRUE(std::holds_alternative<StripeOtherNotice>(read)) << body;
    EXPECT_EQ(std::get<StripeOtherNotice>(read).event_type, type);
    EXPECT_EQ(error_of(fixture.provider->parse_webhook(body, stripe::sign(testing::kOldSecret, body, kNow), kNow)), "invalid_request");
  }
  EXPECT_TRUE(fixture.script->calls.empty());
}

Json dispute(const std::string& status) { return {{"id", "dp_1"}, {"status", status}, {"amount", 1'000}, {"currency", "inr"}, {"reason", "fraudulent"}, {"payment_intent", "pi_1"}}; }
Json contested_intent() { return {{"id", "pi_1"}, {"currency", "inr"}, {"amount_received", 118'000}, {"metadata", our_metadata()}}; }

TEST(StripeEvents, F33_EachStatusOfADisputeHasItsState) {
  using enum DisputeState;
  for (const auto& [status, state] : {std::pair{"needs_response", opened}, std::pair{"under_review", under_review}, std::pair{"won", won}, std::pair{"lost", lost}}) {
    Fixture fixture;
    fixture.script->answer(200, contested_intent().dump());
    const StripeNotice read = must(fixture.read(event("charge.dispute.updated", dispute(status))));
    ASSERT_TRUE(std::holds_alternative<ProviderNotice>(read)) << status;
    const auto& notice = std::get<ProviderNotice>(read);
    EXPECT_EQ(notice.attempt_id, id_of<AttemptId>(1));
    ASSERT_TRUE(notice.dispute.has_value());
    EXPECT_EQ(notice.dispute->reference, "dp_1");
    EXPECT_EQ(notice.dispute->state, state);
    EXPECT_EQ(notice.dispute->amount_minor, Minor{1'000});
    EXPECT_EQ(notice.dispute->reason, "fraudulent");
    EXPECT_EQ(fixture.script->calls.at(0).url, "https://api.stripe.com/v1/payment_intents/pi_1");
  }
}

TEST(StripeEvents, F33_ADisputeTakesNoMoreThanThePaymentAndNoOtherCurrency) {
  Fixture fixture;
  Json above = dispute("lost");
  above["amount"] = 120'000;  // the bank's exchange rate
  fixture.script->answer(200, contested_intent().dump());
  EXPECT_EQ(std::get<ProviderNotice>(must(fixture.read(event("charge.dispute.closed", above)))).dispute->amount_minor, Minor{118'000});
  Json foreign = dispute("lost");
  foreign["currency"] = "usd";
  fixture.script->answer(200, contested_intent().dump());
  EXPECT_EQ(error_of(fixture.read(event("charge.dispute.closed", foreign))), "invalid_request");
  EXPECT_EQ(error_of(fixture.read(event("charge.dispute.closed", dispute("lost")))), "provider_failed");  // let Stripe send it again
  fixture.script->answer(200, R"({"id":"pi_1","metadata":{}})");
  EXPECT_TRUE(std::holds_alternative<StripeOtherNotice>(must(fixture.read(event("charge.dispute.closed", dispute("lost"))))));
}

TEST(StripeEvents, F33_ADisputeCanBeAskedFor) {
  Fixture fixture;
  fixture.script->answer(200, dispute("won").dump());
  fixture.script->answer(200, contested_intent().dump());
  const auto found = must(fixture.provider->find_dispute("dp_1"));
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->dispute->state, DisputeState::won);
  fixture.script->answer(200, dispute("warning_under_review").dump());
  EXPECT_FALSE(must(fixture.provider->find_dispute("dp_1")).has_value());
  EXPECT_EQ(error_of(fixture.provider->find_dispute("../payouts")), "invalid_value");
}

TEST(StripeEvents, F26_UpdatersTellTheMethodAsItIsNow) {
  Fixture fixture;
  for (const char* type : {"payment_method.automatically_updated", "payment_method.updated"}) {
    const StripeNotice read = must(fixture.read(event(type, {{"id", "pm_1"}, {"type", "card"}, {"customer", "cus_1"}, {"card", {{"brand", "visa"}, {"last4", "4242"}, {"exp_year", 2031}, {"exp_month", 7}}}})));
    ASSERT_TRUE(std::holds_alternative<StripeMethodNotice>(read));
    const StripeMethod& method = std::get<StripeMethodNotice>(read).method;
    EXPECT_EQ(method.token(), "cus_1/pm_1");
    EXPECT_EQ(method.last4, "4242");
    EXPECT_EQ(method.expiry_year, 2031);
    EXPECT_EQ(method.expiry_month, 7);
  }
}

TEST(StripeEvents, F26_AMethodOfAnotherKindIsNoFaultAndNoNotice) {
  Fixture fixture;
  for (const char* kind : {"link", "paypal", "upi", "a_kind_of_next_year"}) {
    const StripeNotice read = must(fixture.read(event("payment_method.updated", {{"id", "pm_1"}, {"type", kind}, {"customer", "cus_1"}})));
    ASSERT_TRUE(std::holds_alternative<StripeOtherNotice>(read)) << kind;
    EXPECT_EQ(std::get<StripeOtherNotice>(read).event_id, "evt_1");
  }
  EXPECT_EQ(error_of(fixture.read(event("payment_method.updated", {{"type", "card"}}))), "invalid_request");  // of ours, and unreadable
}

TEST(StripeEvents, F30_UnsignedOnesAreNotReadAndUnreadableOnesAreNamed) {
  Fixture fixture;
  const std::string body = event("payment_intent.succeeded", {{"metadata", our_metadata()}}).dump();
  EXPECT_EQ(error_of(fixture.provider->read_webhook(body, "t=1772323200,v1=" + std::string(64, '0'), kNow)), "permission_denied");
  for (const std::string& wrong : {std::string(), std::string("{"), std::string("[]"), std::string("{}"), std::string(R"({"id":"evt_1"})"), std::string(R"({"id":"evt_1","type":"x"})"),
                                   R"({"id":")" + std::string(256, 'e') + R"(","type":"x","data":{"object":{}}})", std::string(600'000, ' ')}) {
    EXPECT_EQ(error_of(fixture.read(wrong)), "invalid_request") << wrong.substr(0, 80);
  }
}

}  // namespace
}  // namespace osto::billing
