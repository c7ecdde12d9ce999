// A network of which each answer is written down, with a clock that only waiting moves.
#pragma once

#include "providers/stripe/parts.hpp"

#include <deque>
#include <string>

namespace osto::billing::testing {

struct Script {
  std::deque<stripe::HttpReply> replies;    ///< what comes, in order; none left: no connection
  std::vector<stripe::HttpCall> calls;      ///< what was sent
  std::vector<std::int64_t> waits;          ///< milliseconds
  std::int64_t now_milliseconds = 1'000'000;
  std::int64_t chance = 0;                  ///< thousandths of what random_below may give

  void answer(int http_code, std::string body) {
    stripe::HttpReply reply;
    reply.transfer = stripe::Transfer::complete;
    reply.http_code = http_code;
    reply.body = std::move(body);
    replies.push_back(std::move(reply));
  }
  void lose() {
    stripe::HttpReply reply;
    reply.transfer = stripe::Transfer::lost;
    reply.problem = "Timeout was reached";
    replies.push_back(std::move(reply));
  }
  void refuse_connection() {
    stripe::HttpReply reply;
    reply.transfer = stripe::Transfer::not_sent;
    reply.problem = "Couldn't connect to server";
    replies.push_back(std::move(reply));
  }
};

class ScriptedTransport final : public stripe::HttpTransport {
 public:
  explicit ScriptedTransport(std::shared_ptr<Script> script) : script_(std::move(script)) {}
  stripe::HttpReply exchange(const stripe::HttpCall& call) override {
    script_->calls.push_back(call);
    if (script_->replies.empty()) script_->refuse_connection();
    stripe::HttpReply reply = std::move(script_->replies.front());
    script_->replies.pop_front();
    return reply;
  }

 private:
  std::shared_ptr<Script> script_;
};

inline stripe::Surroundings surroundings_of(const std::shared_ptr<Script>& script) {
  stripe::Surroundings surroundings;
  surroundings.transport = std::make_unique<ScriptedTransport>(script);
  surroundings.now_milliseconds = [script] { return script->now_milliseconds; };
  surroundings.sleep = [script](std::int64_t milliseconds) {
    script->waits.push_back(milliseconds);
    script->now_milliseconds += milliseconds;
  };
  surroundings.random_below = [script](std::int64_t bound) { return (bound - 1) * script->chance / 1'000; };
  return surroundings;
}

inline constexpr const char* kTestKey = "sk_test_0123456789abcdef";
inline constexpr const char* kOldSecret = "whsec_old_0123456789abcdef";
inline constexpr const char* kNewSecret = "whsec_new_0123456789abcdef";

inline StripeOptions test_options() {
  StripeOptions options;
  options.api_key = kTestKey;
  options.webhook_secrets = {kOldSecret, kNewSecret};
  return options;
}

}  // namespace osto::billing::testing
