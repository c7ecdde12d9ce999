// The provider over localstripe, which keeps customers, methods, intents and refunds: the contract suite, and stories.
#include <gtest/gtest.h>

#include "live_servers.hpp"
#include "providers/stripe/signature.hpp"
#include "tests/contracts/provider_contract.hpp"
#include "tests/unit/base/must.hpp"

#include <chrono>
#include <thread>

namespace osto::billing {
namespace {

using stripe::Json;
using testing::must;

constexpr const char* kSecret = "whsec_new_0123456789abcdef";
constexpr Instant kNow = Instant::from_microseconds(1'772'323'200 * kMicrosecondsPerSecond);

/// Straight to localstripe, for what a customer's browser does at Stripe: nothing of ours sends a card number.
class Browser {
 public:
  Browser() : options_(testing::options_for(testing::localstripe_url())), client_(options_, stripe::make_surroundings(options_)) {}

  Json post(const std::string& path, const stripe::Form& form) {
    static int count = 0;
    stripe::StripeAnswer answer = client_.post(path, form, "browser-" + std::to_string(++count));
    EXPECT_EQ(answer.http_code, 200) << path << " " << answer.problem << answer.body.dump();
    return std::move(answer.body);
  }
  int code_of_post(const std::string& path, const stripe::Form& form) { return client_.post(path, form, "browser-refused-" + path).http_code; }
  std::string new_card(const std::string& number) {
    return stripe::text_at(post("/v1/payment_methods", {{"type", "card"}, {"card[number]", number}, {"card[exp_month]", "12"}, {"card[exp_year]", "2031"}, {"card[cvc]", "123"}}), "id");
  }
  std::string new_debit(const std::string& iban) { return stripe::text_at(post("/v1/payment_methods", {{"type", "sepa_debit"}, {"sepa_debit[iban]", iban}}), "id"); }

 private:
  StripeOptions options_;
  stripe::StripeClient client_;
};

std::shared_ptr<StripeProvider> open_localstripe() { return must(StripeProvider::open(testing::options_for(testing::localstripe_url()))); }

constexpr const char* kGood = "4242424242424242";
constexpr const char* kDeclinedLater = "4000000000000341";  // can be added, not charged
constexpr const char* kNeedsAction = "4000002500003155";

std::string token_of(Browser& browser, StripeProvider& provider, const std::string& customer, const std::string& number) {
  return must(provider.attach_method(browser.new_card(number), customer)).token();
}

/// An event as Stripe sends it; a dispute contests an intent that is really there.
std::string event_of(const ProviderNotice& notice) {
  Json metadata = {{"osto_attempt_id", notice.attempt_id.to_string()}, {"osto_company_id", notice.company_id.to_string()}};
  if (notice.refund_id) metadata["osto_refund_id"] = notice.refund_id->to_string();
  Json object = {{"id", "pi_1"}, {"object", "payment_intent"}, {"metadata", metadata}};
  std::string type = notice.refund_id ? "refund.updated" : "payment_intent.succeeded";
  if (notice.dispute) {
    Browser browser;
    stripe::Form form = {{"amount", "118000"}, {"currency", "inr"}, {"payment_method", browser.new_card(kGood)}, {"confirm", "true"}};
    for (const auto& [name, text] : metadata.items()) form.emplace_back("metadata[" + name + "]", text.get<std::string>());
    const Json intent = browser.post("/v1/payment_intents", form);
    object = {{"id", notice.dispute->reference}, {"status", std::string(enumerator_name(notice.dispute->state))}, {"amount", notice.dispute->amount_minor.value},
              {"currency", "inr"}, {"reason", notice.dispute->reason}, {"payment_intent", intent["id"]}};
    type = "charge.dispute.closed";
  }
  return Json{{"id", notice.event_id}, {"object", "event"}, {"type", type}, {"data", {{"object", object}}}}.dump();
}

testing::ProviderFixture localstripe_fixture() {
  Browser browser;
  const auto provider = open_localstripe();
  const std::string customer = must(provider->create_customer(CompanyId(IdBytes{1}), "billing@example.com"));
  const std::string good = token_of(browser, *provider, customer, kGood), declining = token_of(browser, *provider, customer, kDeclinedLater);
  const std::string acting = token_of(browser, *provider, customer, kNeedsAction);
  const std::string debit = must(provider->attach_method(browser.new_debit("DE89370400440532013000"), customer)).token();
  const std::string method_alone = good.substr(good.find('/') + 1);
  return {
      .provider_name = "localstripe",
      .make = &open_localstripe,
      .tokens = {good, declining, acting, debit, method_alone, customer + "/pm_none", "no token"},
      .refund_tokens = {good, debit},
      .succeeding_token = good,
      .declining_token = declining,
      .waiting_token = {},
      .sign = [](std::string_view body, Instant signed_at) { return stripe::sign(kSecret, body, signed_at); },
      .write_body = &event_of,
      .tells_of_methods = false,
      .make_rotating = nullptr,
  };
}

class Localstripe : public ::testing::Test {
 protected:
  void SetUp() override {
    if (testing::localstripe_url().empty()) GTEST_SKIP() << "scripts/test.d/56-stripe starts localstripe";
    browser_.emplace();
    provider_ = open_localstripe();
    static std::uint8_t count = 100;
    company_bytes_[0] = ++count;
    customer_ = must(provider_->create_customer(CompanyId(company_bytes_), "billing@example.com"));
  }

  ChargeRequest request(const std::string& token, std::uint8_t number) {
    ChargeRequest made;
    made.company_id = CompanyId(company_bytes_);
    IdBytes bytes = company_bytes_;
    bytes[15] = number;
    made.attempt_id = AttemptId(bytes);
    made.document_id = DocumentId(bytes);
    made.amount = {Minor{118'000}, Currency("INR")};
    made.token = token;
    made.requested_at = kNow;
    return made;
  }
  RefundRequest refund(const ChargeRequest& charge, const std::string& reference, std::int64_t minor, std::uint8_t number) {
    RefundRequest made;
    IdBytes bytes = company_bytes_;
    bytes[15] = number;
    made.refund_id = RefundId(bytes);
    made.attempt_id = charge.attempt_id;
    made.company_id = charge.company_id;
    made.amount = {Minor{minor}, Currency("INR")};
    made.charge_reference = reference;
    made.requested_at = kNow;
    return made;
  }
  static Instant hours_later(std::int64_t hours) { return must(plus(kNow, {hours * 3'600 * kMicrosecondsPerSecond})); }

  IdBytes company_bytes_{};
  std::optional<Browser> browser_;
  std::shared_ptr<StripeProvider> provider_;
  std::string customer_;
};

TEST_F(Localstripe, ACustomerAddsAMethodAndIsCharged) {
  const StripeSetup setup = must(provider_->create_setup(customer_, MethodKind::card, customer_ + "-setup"));
  EXPECT_EQ(setup.state, "requires_payment_method");
  browser_->post("/v1/setup_intents/" + setup.setup_intent_id + "/confirm", {{"client_secret", setup.client_secret}, {"payment_method", browser_->new_card(kGood)}});
  const StripeSetup done = must(provider_->find_setup(setup.setup_intent_id));
  EXPECT_EQ(done.state, "succeeded");
  const StripeMethod method = must(provider_->attach_method(done.method_id, customer_));  // Stripe itself has attached it by now
  EXPECT_EQ(method.last4, "4242");
  EXPECT_EQ(method.expiry_year, 2031);
  const ChargeOutcome outcome = must(provider_->charge(request(method.token(), 1)));
  EXPECT_EQ(outcome.state, AttemptState::succeeded);
  EXPECT_EQ(outcome.captured_minor, Minor{118'000});
}

TEST_F(Localstripe, F18_AChargeWhoseAnswerWasLostIsFoundAndNotMadeAgain) {
  const std::string token = token_of(*browser_, *provider_, customer_, kGood);
  const ChargeOutcome charged = must(provider_->charge(request(token, 1)));
  must(provider_->charge(request(token, 2)));
  const auto restarted = open_localstripe();
  const ChargeOutcome found = must(restarted->look_up(request(token, 1), hours_later(1)));
  EXPECT_EQ(found.provider_reference, charged.provider_reference);
  EXPECT_EQ(found.state, AttemptState::succeeded);
  EXPECT_EQ(must(restarted->charge(request(token, 1))).provider_reference, charged.provider_reference);
  ChargeRequest removed = request("", 1);  // the method is gone, the id that Stripe told is not
  removed.charge_reference = charged.provider_reference;
  EXPECT_EQ(must(restarted->look_up(removed, hours_later(1))).state, AttemptState::succeeded);
  EXPECT_EQ(must(restarted->look_up(request(token, 3), hours_later(1))).state, AttemptState::not_sent);
}

TEST_F(Localstripe, F18_TheSameKeyWithAnotherAmountChargesNothing) {
  const std::string token = token_of(*browser_, *provider_, customer_, kGood);
  must(provider_->charge(request(token, 1)));
  ChargeRequest other = request(token, 1);
  other.amount.amount_minor = Minor{1};
  EXPECT_EQ(must(provider_->charge(other)).state, AttemptState::unknown);
}

TEST_F(Localstripe, F23_ACustomerConfirmsAndTheChargeSucceeds) {
  const std::string token = token_of(*browser_, *provider_, customer_, kNeedsAction);
  const ChargeOutcome waiting = must(provider_->charge(request(token, 1)));
  EXPECT_EQ(waiting.state, AttemptState::requires_action);
  const StripeAction action = must(provider_->find_action(request(token, 1)));
  browser_->post("/v1/payment_intents/" + action.payment_intent_id + "/_authenticate", {{"client_secret", action.client_secret}, {"success", "true"}});
  EXPECT_EQ(must(provider_->look_up(request(token, 1), hours_later(24 * 30))).state, AttemptState::succeeded);  // late, and still money
}

TEST_F(Localstripe, F23_ACustomerWhoNeverConfirmsIsGivenUpAndCannotConfirmAnyMore) {
  const std::string token = token_of(*browser_, *provider_, customer_, kNeedsAction);
  must(provider_->charge(request(token, 1)));
  const StripeAction action = must(provider_->find_action(request(token, 1)));
  EXPECT_EQ(must(provider_->look_up(request(token, 1), hours_later(72))).state, AttemptState::requires_action);
  EXPECT_EQ(must(provider_->cancel(request(token, 1), hours_later(72))).state, AttemptState::canceled);
  EXPECT_EQ(browser_->code_of_post("/v1/payment_intents/" + action.payment_intent_id + "/_authenticate", {{"client_secret", action.client_secret}, {"success", "true"}}), 400);
  EXPECT_EQ(must(provider_->look_up(request(token, 1), hours_later(74))).state, AttemptState::declined);
}

TEST_F(Localstripe, F24_ADebitThatFailsLaterIsPendingUntilThen) {
  const std::string token = must(provider_->attach_method(browser_->new_debit("DE62370400440532013001"), customer_)).token();
  ChargeRequest debit = request(token, 1);
  debit.method_kind = MethodKind::sepa_debit;
  EXPECT_EQ(must(provider_->charge(debit)).state, AttemptState::pending);
  AttemptState state = AttemptState::pending;
  for (int i = 0; i < 50 && state == AttemptState::pending; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    state = must(provider_->look_up(debit, hours_later(1))).state;
  }
  EXPECT_EQ(state, AttemptState::declined);
}

TEST_F(Localstripe, F32_PartsArePaidBackEachOnce) {
  const ChargeRequest charge = request(token_of(*browser_, *provider_, customer_, kGood), 1);
  const std::string reference = must(provider_->charge(charge)).provider_reference;
  EXPECT_EQ(must(provider_->look_up_refund(refund(charge, reference, 18'000, 1), hours_later(1))).state, RefundState::created);
  const RefundOutcome first = must(provider_->refund(refund(charge, reference, 18'000, 1)));
  EXPECT_EQ(first.state, RefundState::succeeded);
  EXPECT_EQ(must(provider_->refund(refund(charge, reference, 18'000, 1))).provider_reference, first.provider_reference);
  const RefundOutcome second = must(provider_->refund(refund(charge, reference, 100'000, 2)));
  EXPECT_NE(second.provider_reference, first.provider_reference);
  EXPECT_EQ(must(provider_->look_up_refund(refund(charge, reference, 18'000, 1), hours_later(1))).provider_reference, first.provider_reference);
}

TEST_F(Localstripe, F26_ADetachedMethodIsNotListed) {
  const std::string token = token_of(*browser_, *provider_, customer_, kGood);
  const std::string method_id = token.substr(token.find('/') + 1);
  ASSERT_EQ(must(provider_->list_methods(customer_, MethodKind::card)).size(), 1u);
  EXPECT_EQ(must(provider_->detach_method(method_id)).customer_id, "");
  EXPECT_TRUE(must(provider_->list_methods(customer_, MethodKind::card)).empty());
  EXPECT_EQ(must(provider_->charge(request(method_id, 1))).decline_code, "method_without_customer");
}

}  // namespace

namespace testing {
std::vector<ProviderFixture> provider_fixtures() {
  if (localstripe_url().empty()) return {};
  return {localstripe_fixture()};
}
}  // namespace testing

}  // namespace osto::billing
