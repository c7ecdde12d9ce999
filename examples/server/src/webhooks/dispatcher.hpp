// Delivers events to webhook endpoints: at least once, in order per company and endpoint. One thread drives all connections
// at once, one per endpoint, so that a slow endpoint holds up no other.
#pragma once

#include "api/services.hpp"
#include "webhooks/feed_pages.hpp"
#include "webhooks/retry.hpp"

#include <map>
#include <set>
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
  /// Looks what is new and what is due. Whether there is more to be read at once.
  bool turn();
  /// Whether the page was full.
  billing::Result<bool> fill(FeedPages& pages, const Endpoint& endpoint);
  billing::Result<void> begin(const Endpoint& endpoint, std::int64_t now);
  /// Whether any was over.
  bool finish_flights();
  /// Those that the keys which are set open; the others are noted and signed without. Errors: storage_failed when none opens.
  billing::Result<std::vector<std::string>> open_secrets(const std::string& endpoint_id, std::int64_t now);
  void settle(const Flight& flight, const TryReport& report);
  void note(const billing::Result<void>& outcome);

  Services& services_;
  void* multi_ = nullptr;                                    ///< CURLM
  std::map<std::string, std::unique_ptr<Flight>> flights_;  ///< by endpoint
  std::int64_t next_forgetting_ = 0;
  std::string last_failure_;
  std::set<std::string> unopened_;  ///< secrets that were noted
  std::jthread thread_;
};

}  // namespace osto::server
