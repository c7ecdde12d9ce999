// Real TLS to a server of this machine, whose certificate nobody but the test's own authority signed.
#include <gtest/gtest.h>

#include "live_servers.hpp"
#include "tests/unit/base/must.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace osto::billing {
namespace {

using namespace stripe;
using testing::must;

class StripeTls : public ::testing::Test {
 protected:
  void SetUp() override {
    if (testing::tls_url().empty()) GTEST_SKIP() << "scripts/test.d/56-stripe starts the server";
  }
  static StripeOptions options(bool trusts_authority) {
    StripeOptions made = testing::options_for(testing::tls_url());
    if (trusts_authority) made.ca_file = testing::tls_ca_file();
    return made;
  }
  static StripeAnswer ask(const StripeOptions& options, const char* path = "/v1/customers") { return StripeClient(options, make_surroundings(options)).get(path); }
};

TEST_F(StripeTls, AnAuthorityThatIsGivenIsTrusted) {
  const auto provider = must(StripeProvider::open(options(true)));
  EXPECT_EQ(must(provider->create_customer(CompanyId(IdBytes{1}), "")), "cus_tls");
  EXPECT_EQ(must(provider->create_customer(CompanyId(IdBytes{2}), "")), "cus_tls");  // over the connection that was kept
}

TEST_F(StripeTls, F19_ACertificateNobodyVouchesForMeansThatNothingWasSent) {
  const StripeAnswer answer = ask(options(false));
  EXPECT_EQ(answer.delivery, Delivery::not_sent);
  EXPECT_NE(answer.problem.find("certificate"), std::string::npos) << answer.problem;
}

TEST_F(StripeTls, F19_AnotherNameThanTheCertificatesMeansThatNothingWasSent) {
  StripeOptions other = options(true);
  other.base_url.replace(other.base_url.find("127.0.0.1"), 9, "localhost");
  EXPECT_EQ(ask(other).delivery, Delivery::not_sent);
}

TEST_F(StripeTls, RedirectsAreNotFollowed) {
  StripeAnswer answer = ask(options(true), "/v1/redirect");
  EXPECT_EQ(answer.delivery, Delivery::unknown);  // nothing that Stripe says
}

TEST_F(StripeTls, F18_AnAnswerThatDoesNotComeInTimeIsUnknown) {
  StripeOptions impatient = options(true);
  impatient.total_timeout_milliseconds = 300;
  const auto began = std::chrono::steady_clock::now();
  EXPECT_EQ(ask(impatient, "/v1/slow").delivery, Delivery::unknown);
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(10));
}

/// Sockets of this machine that do one thing.
class Listener {
 public:
  Listener() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    EXPECT_EQ(::bind(socket_, reinterpret_cast<sockaddr*>(&address), length), 0);
    EXPECT_EQ(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &length), 0);
    port_ = ntohs(address.sin_port);
  }
  ~Listener() { ::close(socket_); }
  void listen() const { EXPECT_EQ(::listen(socket_, 4), 0); }
  std::string url(const char* scheme) const { return std::string(scheme) + "://127.0.0.1:" + std::to_string(port_); }

 private:
  int socket_;
  int port_ = 0;
};

StripeAnswer ask_at(const std::string& url) {
  StripeOptions options = testing::options_for(url);
  options.connect_timeout_milliseconds = options.total_timeout_milliseconds = 300;
  return StripeClient(options, make_surroundings(options)).post("/v1/payment_intents", {{"amount", "1"}}, "att_1");
}

TEST(StripeTransport, F19_ARefusedConnectionMeansThatNothingWasSent) {
  const Listener nobody;  // bound, not listening
  EXPECT_EQ(ask_at(nobody.url("http")).delivery, Delivery::not_sent);
}

TEST(StripeTransport, F18_AServerThatTakesTheRequestAndSaysNothingLeavesItUnknown) {
  const Listener silent;
  silent.listen();
  EXPECT_EQ(ask_at(silent.url("http")).delivery, Delivery::unknown);
}

TEST(StripeTransport, F19_ATlsHandshakeThatNeverEndsMeansThatNothingWasSent) {
  const Listener silent;
  silent.listen();
  EXPECT_EQ(ask_at(silent.url("https")).delivery, Delivery::not_sent);
}

}  // namespace
}  // namespace osto::billing
