#include "webhooks/dispatcher.hpp"

#include "auth/crypto.hpp"
#include "webhooks/webhook_message.hpp"

#include <osto_billing/describe_types.hpp>

#include <curl/curl.h>

#include <sys/socket.h>

#include <algorithm>

namespace osto::server {
namespace {

using billing::Result;

constexpr std::int64_t kFeedPage = 200;
constexpr std::size_t kLargestReply = 65'536;
constexpr std::int64_t kKeptSeconds = 30 * 86'400;  ///< of settled deliveries

/// The same for every try and every endpoint: who has seen it knows the event already.
std::string message_id_of(const billing::FeedEvent& event) {
  return "msg_" + event.company_id.to_string().substr(event.company_id.to_string().find('_') + 1) + "_" + std::to_string(event.sequence);
}

bool is_wanted(const Endpoint& endpoint, const billing::FeedEvent& event) {
  if (endpoint.company_id && *endpoint.company_id != event.company_id.to_string()) return false;
  return endpoint.kinds.empty() || std::find(endpoint.kinds.begin(), endpoint.kinds.end(), billing::enumerator_name(event.kind)) != endpoint.kinds.end();
}

std::int64_t draw_of_thousand() {
  const std::string octets = random_octets(2);
  return (static_cast<unsigned char>(octets[0]) * 256 + static_cast<unsigned char>(octets[1])) % 1'000;
}

}  // namespace

/// One delivery on its way.
class WebhookDispatcher::Flight {
 public:
  Flight(Delivery delivery, const std::string& url, const std::string& signature, std::int64_t now, const Options& options)
      : delivery_(std::move(delivery)), targets_(options.webhook_targets), handle_(curl_easy_init(), &curl_easy_cleanup), headers_(nullptr, &curl_slist_free_all) {
    for (const std::string& header : {std::string("Content-Type: application/json"), "webhook-id: " + delivery_.message_id, "webhook-timestamp: " + std::to_string(now),
                                      "webhook-signature: " + signature, std::string("User-Agent: osto-billing-webhooks"), std::string("Expect:")}) {
      headers_.reset(curl_slist_append(headers_.release(), header.c_str()));
    }
    CURL* curl = handle_.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, targets_ == TargetPolicy::with_loopback ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));  // or later
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(options.webhook_timeout_seconds));
    // A connection that is kept was checked when it was made, but its address may have become another's by now.
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &Flight::open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers_.get());
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(delivery_.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, delivery_.body.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Flight::count_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Flight::count_head);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
  }

  CURL* handle() const { return handle_.get(); }
  const Delivery& delivery() const { return delivery_; }

  TryReport report(CURLcode code) const {
    TryReport report;
    long http_code = 0;
    curl_off_t retry_after = 0;
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &http_code);
    curl_easy_getinfo(handle_.get(), CURLINFO_RETRY_AFTER, &retry_after);
    if (http_code > 0) report.http_code = http_code;
    if (retry_after > 0) report.retry_after_seconds = retry_after;
    // Where the head came whole, what it says counts: the body is of no interest, however long.
    if (code == CURLE_OK || body_is_too_long_) return report;
    report.failure = is_refused_ ? "the address is not a public one" : head_is_too_long_ ? "the head of the answer is longer than 64 KB" : curl_easy_strerror(code);
    report.http_code.reset();  // less than a head is no answer
    return report;
  }

 private:
  /// Judges the very address that is connected to: the answer of a name may have changed since it was looked at.
  static curl_socket_t open_socket(void* context, curlsocktype, curl_sockaddr* address) {
    auto& flight = *static_cast<Flight*>(context);
    if (!may_connect(address->addr, flight.targets_)) {
      flight.is_refused_ = true;
      return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
  }

  /// Counts what comes; 0 ends the transfer.
  static std::size_t count(std::size_t bytes, std::size_t& so_far, bool& is_too_long) {
    so_far += bytes;
    is_too_long = so_far > kLargestReply;
    return is_too_long ? 0 : bytes;
  }
  static std::size_t count_head(char*, std::size_t size, std::size_t count_of, void* context) {
    auto& flight = *static_cast<Flight*>(context);
    return count(size * count_of, flight.head_size_, flight.head_is_too_long_);
  }
  static std::size_t count_body(char*, std::size_t size, std::size_t count_of, void* context) {
    auto& flight = *static_cast<Flight*>(context);
    return count(size * count_of, flight.body_size_, flight.body_is_too_long_);
  }

  Delivery delivery_;
  TargetPolicy targets_;
  std::unique_ptr<CURL, void (*)(CURL*)> handle_;
  std::unique_ptr<curl_slist, void (*)(curl_slist*)> headers_;
  std::size_t head_size_ = 0, body_size_ = 0;
  bool is_refused_ = false, head_is_too_long_ = false, body_is_too_long_ = false;
};

WebhookDispatcher::WebhookDispatcher(Services& services)
    : services_(services), multi_(curl_multi_init()), thread_([this](const std::stop_token& stop) { run(stop); }) {}

WebhookDispatcher::~WebhookDispatcher() {
  thread_.request_stop();
  curl_multi_wakeup(multi_);
  thread_.join();
  for (const auto& [endpoint_id, flight] : flights_) curl_multi_remove_handle(multi_, flight->handle());
  flights_.clear();
  curl_multi_cleanup(multi_);
}

void WebhookDispatcher::run(const std::stop_token& stop) {
  TurnPace pace;
  bool is_any_over = false;
  while (!stop.stop_requested()) {
    if (pace.is_due(std::chrono::steady_clock::now(), is_any_over)) {
      const bool is_behind = turn();
      pace.looked(std::chrono::steady_clock::now(), is_behind);
    }
    int running = 0;
    curl_multi_perform(multi_, &running);
    is_any_over = finish_flights();
    if (!is_any_over) curl_multi_poll(multi_, nullptr, 0, static_cast<int>(pace.left(std::chrono::steady_clock::now()).count()), nullptr);
  }
}

bool WebhookDispatcher::turn() {
  const std::int64_t now = unix_now();
  const auto endpoints = services_.webhooks->endpoints();
  if (!endpoints.has_value()) {
    note(tl::unexpected(endpoints.error()));
    return false;
  }
  billing::Session session = services_.database.session({.actor = "server"});
  FeedPages pages([&session](std::int64_t after) {
    billing::ReadFeed request;
    request.after_position = after;
    request.limit = kFeedPage;
    return billing::feed::read(session, request);
  });
  Result<void> outcome;
  bool is_behind = false;
  const auto is_idle = [this](const Endpoint& endpoint) { return !endpoint.disabled_at && !flights_.contains(endpoint.endpoint_id); };
  for (const Endpoint& endpoint : *endpoints) {
    if (!is_idle(endpoint)) continue;
    const auto filled = fill(pages, endpoint);
    if (!filled.has_value()) outcome = tl::unexpected(filled.error());
    is_behind |= filled.value_or(false);
  }
  const auto due = services_.webhooks->due_endpoints(now);
  if (!due.has_value()) outcome = tl::unexpected(due.error());
  for (const Endpoint& endpoint : *endpoints) {
    const bool is_due = due.has_value() && std::find(due->begin(), due->end(), endpoint.endpoint_id) != due->end();
    if (!is_due || !is_idle(endpoint)) continue;
    if (auto begun = begin(endpoint, now); !begun.has_value()) outcome = begun;
  }
  if (now >= next_forgetting_) {
    next_forgetting_ = now + 3'600;
    if (auto forgotten = services_.webhooks->forget_settled(now - kKeptSeconds); !forgotten.has_value()) outcome = forgotten;
  }
  note(outcome);
  return is_behind;
}

Result<bool> WebhookDispatcher::fill(FeedPages& pages, const Endpoint& endpoint) {
  OSTO_TRY(const billing::FeedPage* page, pages.after(endpoint.position));
  if (page == nullptr) return false;
  std::vector<Delivery> deliveries;
  for (const billing::FeedEvent& event : page->events) {
    if (!is_wanted(endpoint, event)) continue;
    Delivery delivery;
    delivery.endpoint_id = endpoint.endpoint_id;
    delivery.position = event.position;
    delivery.company_id = event.company_id.to_string();
    delivery.kind = billing::enumerator_name(event.kind);
    delivery.message_id = message_id_of(event);
    delivery.body = billing::write_json(WebhookMessage{event.kind, event.recorded_at, event});
    delivery.created_at = unix_now();
    deliveries.push_back(std::move(delivery));
  }
  OSTO_CHECK(services_.webhooks->fill(endpoint.endpoint_id, endpoint.position, page->last_position, deliveries));
  return static_cast<std::int64_t>(page->events.size()) == kFeedPage;
}

Result<void> WebhookDispatcher::begin(const Endpoint& endpoint, std::int64_t now) {
  OSTO_TRY(const auto secrets, open_secrets(endpoint.endpoint_id, now));  // before a try is counted that could not be signed
  const std::int64_t leased_until = now + 2 * services_.options.webhook_timeout_seconds + 5;
  OSTO_TRY(auto delivery, services_.webhooks->claim(endpoint.endpoint_id, now, leased_until));
  if (!delivery) return {};
  const std::string signature = sign(secrets, delivery->message_id, now, delivery->body);
  auto flight = std::make_unique<Flight>(*std::move(delivery), endpoint.url, signature, now, services_.options);
  curl_multi_add_handle(multi_, flight->handle());
  flights_.emplace(endpoint.endpoint_id, std::move(flight));
  return {};
}

Result<std::vector<std::string>> WebhookDispatcher::open_secrets(const std::string& endpoint_id, std::int64_t now) {
  OSTO_TRY(const auto sealed, services_.webhooks->secrets_of(endpoint_id, now));
  std::vector<std::string> secrets;
  for (const SealedSecret& secret : sealed) {
    if (auto octets = open_secret(secret, services_.state_keys); octets.has_value()) {
      secrets.push_back(*std::move(octets));
    } else if (unopened_.insert(secret.secret_id).second) {
      services_.log.write(LineLevel::warning, "a webhook secret cannot be opened",
                          endpoint_id + ": it was sealed with the key " + secret.key_id + ", which neither STATE_KEY nor STATE_KEY_PREVIOUS is");
    }
  }
  if (secrets.empty()) return billing::fail(billing::ErrorCode::storage_failed, "no secret of " + endpoint_id + " can be opened: its events wait");
  return secrets;
}

bool WebhookDispatcher::finish_flights() {
  int left = 0;
  bool is_any = false;
  while (const CURLMsg* done = curl_multi_info_read(multi_, &left)) {
    if (done->msg != CURLMSG_DONE) continue;
    const auto found = std::find_if(flights_.begin(), flights_.end(), [done](const auto& entry) { return entry.second->handle() == done->easy_handle; });
    if (found == flights_.end()) continue;
    settle(*found->second, found->second->report(done->data.result));
    curl_multi_remove_handle(multi_, found->second->handle());
    flights_.erase(found);
    is_any = true;
  }
  return is_any;
}

void WebhookDispatcher::settle(const Flight& flight, const TryReport& report) {
  const Delivery& delivery = flight.delivery();
  const std::int64_t now = unix_now();
  const DeliveryOutcome outcome = decide_delivery(delivery, report, services_.options.webhook_waits, draw_of_thousand(), now);
  const auto settled = services_.webhooks->settle(delivery, outcome, now);
  if (!settled.has_value()) return note(tl::unexpected(settled.error()));
  if (*settled == SettledTry::disabled_endpoint) {
    services_.log.write(LineLevel::warning, "a webhook endpoint was disabled", delivery.endpoint_id + ": " + outcome.disable_reason);
  } else if (*settled == SettledTry::noted && outcome.state == DeliveryState::given_up) {
    services_.log.write(LineLevel::warning, "a webhook was given up", delivery.endpoint_id + ": " + delivery.message_id + ": " + outcome.failure);
  }
}

void WebhookDispatcher::note(const Result<void>& outcome) {
  const std::string failure = outcome.has_value() ? std::string() : outcome.error().message;
  if (!failure.empty() && failure != last_failure_) services_.log.write(LineLevel::error, "delivering webhooks failed", failure);
  last_failure_ = failure;
}

}  // namespace osto::server
