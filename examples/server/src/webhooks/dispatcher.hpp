// Delivers events to webhook endpoints: at least once, in order per company and endpoint. One thread drives all connections
// at once, one per endpoint, so that a slow endpoint holds up no other.
#pragma once

#include "api/services.hpp"
#include "webhooks/retry.hpp"

#include <map>
#include <thread>

namespace osto::server {

class WebhookDispatcher {
 public:
  explicit WebhookDispatcher(Services& services);
  ~WebhookDispatcher();  ///< abandons what is under way: its lease ends, and it comes again
  WebhookDispatcher(const WebhookDispatcher&) = delete;
  WebhookDispatcher& operator=(const WebhookDispatcher&) = delete;

 private:
  class Flight;

  void run(const std::stop_token& stop);
  void turn();
  billing::Result<void> fill(billing::Session& session, const Endpoint& endpoint);
  billing::Result<void> begin(const Endpoint& endpoint, std::int64_t now);
  /// Whether any was over.
  bool finish_flights();
  billing::Result<std::vector<std::string>> open_secrets(const std::string& endpoint_id, std::int64_t now);
  void note(const billing::Result<void>& outcome);

  Services& services_;
  void* multi_ = nullptr;                                    ///< CURLM
  std::map<std::string, std::unique_ptr<Flight>> flights_;  ///< by endpoint
  std::int64_t next_forgetting_ = 0;
  std::string last_failure_;
  std::jthread thread_;
};

}  // namespace osto::server
