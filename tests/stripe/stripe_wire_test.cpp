// Each call that the provider makes, sent over HTTP to stripe-mock, which checks it against Stripe's OpenAPI description of
// the pinned version: an unknown path, parameter, type or version is refused. What it answers is a fixture of its own.
#include <gtest/gtest.h>

#include "live_servers.hpp"
#include "tests/unit/base/must.hpp"

#include <map>

namespace osto::billing {
namespace {

using testing::must;

/// Sends through curl and keeps what came back.
class RecordingTransport final : public stripe::HttpTransport {
 public:
  RecordingTransport(const StripeOptions& options, std::shared_ptr<std::vector<std::string>> seen) : curl_(stripe::make_curl_transport(options)), seen_(std::move(seen)) {}
  stripe::HttpReply exchange(const stripe::HttpCall& call) override {
    stripe::HttpReply reply = curl_->exchange(call);
    const std::string path = call.url.substr(call.url.find("/v1/"));
    seen_->push_back((call.is_post ? "POST " : "GET ") + path.substr(0, path.find('?')) + " " + std::to_string(reply.http_code));
    if (reply.http_code != 200) ADD_FAILURE() << seen_->back() << ": " << reply.problem << reply.body.substr(0, 600);
    return reply;
  }

 private:
  std::unique_ptr<stripe::HttpTransport> curl_;
  std::shared_ptr<std::vector<std::string>> seen_;
};

class StripeWire : public ::testing::Test {
 protected:
  void SetUp() override {
    if (testing::stripe_mock_url().empty()) GTEST_SKIP() << "scripts/test.d/56-stripe starts stripe-mock";
    StripeOptions options = testing::options_for(testing::stripe_mock_url());
    options.return_url = "https://billing.example.com/confirmed";
    stripe::Surroundings surroundings = stripe::make_surroundings(options);
    surroundings.transport = std::make_unique<RecordingTransport>(options, seen_);
    provider_ = must(stripe::open_with(options, std::move(surroundings)));
  }

  static ChargeRequest charge_request() {
    IdBytes bytes{};
    bytes[15] = 1;
    ChargeRequest request;
    request.attempt_id = AttemptId(bytes);
    request.company_id = CompanyId(bytes);
    request.document_id = DocumentId(bytes);
    request.amount = {Minor{118'000}, Currency("INR")};
    request.token = "cus_1/pm_1";
    request.requested_at = Instant::from_microseconds(1'772'323'200 * kMicrosecondsPerSecond);
    return request;
  }
  static Instant next_day() { return Instant::from_microseconds((1'772'323'200 + 86'400) * kMicrosecondsPerSecond); }

  std::shared_ptr<std::vector<std::string>> seen_ = std::make_shared<std::vector<std::string>>();
  std::shared_ptr<StripeProvider> provider_;
};

TEST_F(StripeWire, ChargesOfEachKind) {
  for (const MethodKind kind : {MethodKind::card, MethodKind::ach_debit, MethodKind::sepa_debit}) {
    ChargeRequest request = charge_request();
    request.method_kind = kind;
    // The fixture is no charge of ours, so it must not be taken for one (F20).
    EXPECT_EQ(must(provider_->charge(request)).state, AttemptState::unknown);
  }
  EXPECT_EQ(seen_->size(), 3u);
}

TEST_F(StripeWire, LookUpsByIdAndByList) {
  ChargeRequest request = charge_request();
  static_cast<void>(provider_->look_up(request, next_day()));
  request.charge_reference = "pi_1";
  static_cast<void>(provider_->look_up(request, next_day()));
  request.token = "pm_1";
  static_cast<void>(provider_->charge(request));
  EXPECT_EQ(seen_->at(0), "GET /v1/payment_intents 200");
  EXPECT_EQ(seen_->at(1), "GET /v1/payment_intents/pi_1 200");
  EXPECT_EQ(seen_->at(2), "GET /v1/payment_methods/pm_1 200");
}

TEST_F(StripeWire, RefundsAndDisputes) {
  RefundRequest request;
  request.refund_id = must(RefundId::parse("rfd_" + std::string(31, '0') + "1"));
  request.attempt_id = charge_request().attempt_id;
  request.company_id = charge_request().company_id;
  request.amount = {Minor{18'000}, Currency("INR")};
  request.charge_reference = "pi_1";
  request.requested_at = charge_request().requested_at;
  EXPECT_EQ(must(provider_->refund(request)).state, RefundState::unknown);
  static_cast<void>(provider_->look_up_refund(request, next_day()));
  request.charge_reference = "ch_1";
  EXPECT_EQ(must(provider_->refund(request)).state, RefundState::unknown);
  static_cast<void>(provider_->find_dispute("dp_1"));
  EXPECT_EQ(seen_->at(0), "POST /v1/refunds 200");
  EXPECT_EQ(seen_->at(1), "GET /v1/refunds 200");
  EXPECT_EQ(seen_->at(3), "GET /v1/disputes/dp_1 200");
}

TEST_F(StripeWire, CustomersSetupsAndMethods) {
  const std::string customer = must(provider_->create_customer(charge_request().company_id, "billing@example.com"));
  const StripeSetup setup = must(provider_->create_setup(customer, MethodKind::card, "setup-1"));
  EXPECT_FALSE(setup.client_secret.empty());
  must(provider_->find_setup(setup.setup_intent_id));
  EXPECT_FALSE(must(provider_->find_method("pm_1")).method_id.empty());
  must(provider_->attach_method("pm_1", customer));
  must(provider_->detach_method("pm_1"));
  must(provider_->list_methods(customer, MethodKind::card));
  EXPECT_EQ(seen_->size(), 7u);
}

/// The calls that only certain answers lead to: the answer is written down, the call after it goes over the wire.
TEST_F(StripeWire, ConfirmingAndGivingUp) {
  StripeOptions options = testing::options_for(testing::stripe_mock_url());
  stripe::Surroundings surroundings = stripe::make_surroundings(options);
  surroundings.transport = std::make_unique<RecordingTransport>(options, seen_);
  stripe::StripeClient client(options, std::move(surroundings));
  client.post("/v1/payment_intents/pi_1/cancel", {}, "att_1-give-up");
  client.post("/v1/payment_intents/pi_1/confirm", {{"payment_method", "pm_1"}, {"return_url", "https://billing.example.com/confirmed"}}, "att_1-confirm");
  client.get("/v1/payment_intents", {{"limit", "100"}, {"customer", "cus_1"}, {"created[gte]", "1772319600"}, {"starting_after", "pi_1"}});
  EXPECT_EQ(seen_->size(), 3u);
}

TEST(StripeMock, RefusesWhatIsNotStripesApi) {
  if (testing::stripe_mock_url().empty()) GTEST_SKIP() << "scripts/test.d/56-stripe starts stripe-mock";
  const StripeOptions options = testing::options_for(testing::stripe_mock_url());
  stripe::StripeClient client(options, stripe::make_surroundings(options));
  EXPECT_EQ(client.post("/v1/payment_intents", {{"amount", "1"}, {"currency", "inr"}, {"no_such_parameter", "1"}}, "k").http_code, 400);
  EXPECT_EQ(client.post("/v1/payment_intents", {{"amount", "one"}, {"currency", "inr"}}, "k").http_code, 400);
  EXPECT_EQ(client.get("/v1/no_such_path").http_code, 404);
  const auto transport = stripe::make_curl_transport(options);
  stripe::HttpCall call;
  call.url = options.base_url + "/v1/customers";
  call.headers = {{"Authorization", "Bearer " + options.api_key}, {"Stripe-Version", "2020-08-27"}};
  EXPECT_EQ(transport->exchange(call).http_code, 400);  // so that the version of each call above was the description's
}

}  // namespace
}  // namespace osto::billing
