#include "providers/stripe/stripe_client.hpp"

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

namespace osto::billing::stripe {
namespace {

constexpr std::int64_t kBaseDelay = 500, kMostDelay = 8'000, kMostRetryAfter = 10'000;  // milliseconds
constexpr int kConflict = 409, kTooMany = 429;

/// Whether Stripe answered, alive: a refusal is an answer too.
bool is_sign_of_life(const HttpReply& reply) { return reply.transfer == Transfer::complete && reply.http_code < 500; }

/// 5xx and 409 (the same key is under way) do not say whether the call ran; 429 says that it did not.
bool may_have_run(const HttpReply& reply) {
  if (reply.transfer != Transfer::complete) return reply.transfer == Transfer::lost;
  return reply.http_code >= 500 || reply.http_code == kConflict;
}

bool is_final(const HttpReply& reply) {
  return reply.transfer == Transfer::complete && reply.http_code < 500 && reply.http_code != kConflict && reply.http_code != kTooMany;
}

bool is_worth_resending(const HttpReply& reply) { return reply.should_retry.value_or(!is_final(reply)); }

std::string describe(const HttpReply& reply) {
  if (reply.transfer == Transfer::complete) return "Stripe answers " + std::to_string(reply.http_code);
  return (reply.transfer == Transfer::lost ? "the answer was lost: " : "Stripe cannot be reached: ") + reply.problem;
}

void append_encoded(std::string& text, std::string_view raw) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (const char c : raw) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.' || c == '~';
    if (is_plain) {
      text += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      text += '%';
      text += kHex[byte >> 4U];
      text += kHex[byte & 15U];
    }
  }
}

}  // namespace

Surroundings make_surroundings(const StripeOptions& options) {
  Surroundings surroundings;
  surroundings.transport = make_curl_transport(options);
  surroundings.now_milliseconds = [] {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
  };
  surroundings.sleep = [](std::int64_t milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); };
  surroundings.random_below = [](std::int64_t bound) {
    thread_local std::mt19937_64 generator{std::random_device{}()};
    return std::uniform_int_distribution<std::int64_t>(0, bound - 1)(generator);
  };
  return surroundings;
}

std::string encode(const Form& form) {
  std::string text;
  for (const auto& [name, value] : form) {
    if (!text.empty()) text += '&';
    append_encoded(text, name);
    text += '=';
    append_encoded(text, value);
  }
  return text;
}

std::int64_t back_off_milliseconds(int resend, std::optional<std::int64_t> retry_after_seconds, const std::function<std::int64_t(std::int64_t)>& random_below) {
  std::int64_t most = kBaseDelay;
  for (int i = 1; i < resend && most < kMostDelay; ++i) most *= 2;
  const std::int64_t jittered = random_below(std::min(most, kMostDelay) + 1);
  const std::int64_t asked = std::min<std::int64_t>(retry_after_seconds.value_or(0), kMostRetryAfter / 1'000) * 1'000;
  return std::max(jittered, asked);
}

StripeClient::StripeClient(const StripeOptions& options, Surroundings surroundings)
    : options_(options), surroundings_(std::move(surroundings)),
      breaker_({.failure_limit = options.breaker_failure_limit, .pause_milliseconds = options.breaker_pause_milliseconds}) {}

HttpCall StripeClient::call_to(std::string_view path) const {
  HttpCall call;
  call.url = options_.base_url + std::string(path);
  call.headers = {{"Authorization", "Bearer " + options_.api_key}, {"Stripe-Version", std::string(kStripeApiVersion)}};
  return call;
}

StripeAnswer StripeClient::get(std::string_view path, const Form& query) {
  HttpCall call = call_to(path);
  if (!query.empty()) call.url += "?" + encode(query);
  return send(call);
}

StripeAnswer StripeClient::post(std::string_view path, const Form& form, const std::string& idempotency_key) {
  HttpCall call = call_to(path);
  call.is_post = true;
  call.headers.emplace_back("Idempotency-Key", idempotency_key);
  call.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  call.body = encode(form);
  return send(call);
}

StripeAnswer StripeClient::send(const HttpCall& call) {
  StripeAnswer answer;
  HttpReply reply;
  for (int sends = 0; sends < options_.sends_at_most; ++sends) {
    if (sends > 0) surroundings_.sleep(back_off_milliseconds(sends, reply.retry_after_seconds, surroundings_.random_below));
    if (!breaker_.may_send(surroundings_.now_milliseconds())) {
      answer.problem = "Stripe is left alone after failures in a row; the next call goes out when the pause is over";
      break;
    }
    reply = surroundings_.transport->exchange(call);
    const std::int64_t now = surroundings_.now_milliseconds();
    if (is_sign_of_life(reply)) breaker_.succeeded(now);
    else breaker_.failed(now);
    if (is_final(reply)) {
      answer.http_code = reply.http_code;
      answer.body = nlohmann::json::parse(reply.body, nullptr, false);
      if (answer.body.is_object()) {
        answer.delivery = Delivery::answered;
        return answer;
      }
      reply.transfer = Transfer::lost;  // garbage: whatever it was, it is not what Stripe says
      reply.problem = "it is no JSON object";
      reply.should_retry.reset();
    }
    answer.may_have_run_before = answer.may_have_run_before || may_have_run(reply);
    answer.problem = describe(reply);
    if (!is_worth_resending(reply)) break;
  }
  answer.delivery = answer.may_have_run_before ? Delivery::unknown : Delivery::not_sent;
  return answer;
}

}  // namespace osto::billing::stripe
