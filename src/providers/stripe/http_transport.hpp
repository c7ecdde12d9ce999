// One HTTPS exchange with Stripe, without any thought about resending. Tests put a double here.
#pragma once

#include <osto_billing/stripe_provider.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace osto::billing::stripe {

struct HttpCall {
  bool is_post = false;
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;  ///< of posts: application/x-www-form-urlencoded
};

/// Whether the server can have acted on the call.
enum class Transfer {
  complete,  ///< an answer came, whole
  not_sent,  ///< no byte of the request left: no connection, no trust in the certificate
  lost,      ///< it left, and no whole answer came
};

struct HttpReply {
  Transfer transfer{};
  int http_code = 0;                               ///< of complete ones
  std::string body;
  std::optional<bool> should_retry;                ///< header Stripe-Should-Retry
  std::optional<std::int64_t> retry_after_seconds; ///< header Retry-After
  std::string problem;                             ///< of the others: curl's words
};

class HttpTransport {
 public:
  virtual ~HttpTransport() = default;
  virtual HttpReply exchange(const HttpCall& call) = 0;
};

/// Verifies certificate and name, follows no redirect, takes at most 1 MiB of answer. Connections are kept and used again.
/// Thread-safety: any number of threads.
std::unique_ptr<HttpTransport> make_curl_transport(const StripeOptions& options);

/// Whether `url` is http(s) to this machine itself, where alone plain HTTP is allowed.
bool is_loopback(const std::string& url);

}  // namespace osto::billing::stripe
