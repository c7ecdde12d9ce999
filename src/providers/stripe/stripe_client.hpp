// Calls of Stripe's API: headers, resends with the same key, back-off, circuit breaker. What an answer means for a charge
// or a refund stands elsewhere.
#pragma once

#include "providers/stripe/circuit_breaker.hpp"
#include "providers/stripe/http_transport.hpp"

#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

namespace osto::billing::stripe {

/// Time, chance and network: what a test replaces.
struct Surroundings {
  std::unique_ptr<HttpTransport> transport;
  std::function<std::int64_t()> now_milliseconds;               ///< monotonic
  std::function<void(std::int64_t milliseconds)> sleep;
  std::function<std::int64_t(std::int64_t bound)> random_below; ///< 0..bound-1, bound > 0
};
Surroundings make_surroundings(const StripeOptions& options);

/// Names and texts, percent-encoded where they are sent.
using Form = std::vector<std::pair<std::string, std::string>>;
std::string encode(const Form& form);

enum class Delivery {
  answered,  ///< `http_code` and `body` are what Stripe says
  not_sent,  ///< surely never accepted: no connection, circuit open, only ever 429
  unknown,   ///< Stripe may have acted
};

struct StripeAnswer {
  Delivery delivery{};
  int http_code = 0;
  nlohmann::json body;             ///< of answered ones: an object
  bool may_have_run_before = false;///< an earlier send of this call was lost: an error says nothing about that one
  std::string problem;             ///< of the others
};

/// How long to wait before send number `resend` (1: the first resend): full jitter, anything from 0 to
/// min(8 s, 500 ms * 2^(resend-1)), and never less than what Stripe asks for, up to 10 s.
std::int64_t back_off_milliseconds(int resend, std::optional<std::int64_t> retry_after_seconds, const std::function<std::int64_t(std::int64_t)>& random_below);

class StripeClient {
 public:
  StripeClient(const StripeOptions& options, Surroundings surroundings);

  StripeAnswer get(std::string_view path, const Form& query = {});
  /// Stripe acts once on a key, within 24 hours; the form must be the same each time.
  StripeAnswer post(std::string_view path, const Form& form, const std::string& idempotency_key);

  BreakerState breaker_state() const { return breaker_.state(); }
  /// Whether the key moves real money.
  bool is_live() const { return options_.api_key.starts_with("sk_live_") || options_.api_key.starts_with("rk_live_"); }

 private:
  StripeAnswer send(const HttpCall& call);
  HttpCall call_to(std::string_view path) const;

  StripeOptions options_;
  Surroundings surroundings_;
  CircuitBreaker breaker_;
};

}  // namespace osto::billing::stripe
