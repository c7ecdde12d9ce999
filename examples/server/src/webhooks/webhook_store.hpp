// Endpoints, their secrets and their deliveries, in the server's own state.
#pragma once

#include "state/sql.hpp"
#include "webhooks/delivery_state.hpp"

#include <mutex>

namespace osto::server {

struct Endpoint {
  std::string endpoint_id, url, description;
  std::vector<std::string> kinds;          ///< empty: all
  std::optional<std::string> company_id;   ///< absent: all
  std::int64_t position = 0, created_at = 0;
  std::optional<std::int64_t> disabled_at, failing_since;
  std::optional<std::string> disabled_reason;
};

struct SealedSecret {
  std::string secret_id, endpoint_id, sealed, key_id;
  std::int64_t created_at = 0;
  std::optional<std::int64_t> expires_at;
};

struct Delivery {
  std::string endpoint_id;
  std::int64_t position = 0;
  std::string company_id, kind, message_id, body;
  DeliveryState state{};
  std::int64_t try_count = 0;
  std::optional<std::int64_t> next_try_at, last_http_code;
  std::optional<std::string> last_failure;
  std::int64_t created_at = 0;
  std::optional<std::int64_t> settled_at;
  std::optional<std::int64_t> first_failed_at;
  std::string lease;  ///< of the try under way
};

/// What a try came to, as it is written down.
struct DeliveryOutcome {
  DeliveryState state{};
  std::optional<std::int64_t> next_try_at, http_code;
  std::string failure;
  std::string disable_reason;      ///< not empty: the endpoint is disabled with it
  bool unless_others_pass = false;  ///< but not when a delivery got through since this one first failed
};

/// What settling a try did. Late: a replay, or a lease that ran out, made the try another's; nothing was written.
enum class SettledTry { late, noted, disabled_endpoint };

/// What is to be different; absent: it stays.
struct EndpointChange {
  std::optional<std::string> url, description;
  std::optional<std::vector<std::string>> kinds;
};

/// Instants are seconds since 1970. Thread-safety: any thread; one statement at a time. Errors: storage_busy, storage_failed.
class WebhookStore {
 public:
  static billing::Result<std::unique_ptr<WebhookStore>> open(const std::string& database_url);

  billing::Result<void> add_endpoint(const Endpoint& endpoint, const SealedSecret& secret);
  /// These write what they name and no more, so that none undoes what another wrote meanwhile.
  billing::Result<void> change_endpoint(std::string_view endpoint_id, const EndpointChange& change);
  /// False: it was disabled before.
  billing::Result<bool> disable_endpoint(std::string_view endpoint_id, std::string_view reason, std::int64_t now);
  billing::Result<void> enable_endpoint(std::string_view endpoint_id);
  /// With its secrets and deliveries.
  billing::Result<void> remove_endpoint(std::string_view endpoint_id);
  billing::Result<std::optional<Endpoint>> find_endpoint(std::string_view endpoint_id);
  billing::Result<std::vector<Endpoint>> endpoints();
  /// Ids of those to which something is due; a lease that ran out counts.
  billing::Result<std::vector<std::string>> due_endpoints(std::int64_t now);

  /// Those that sign at `now`, the newest first.
  billing::Result<std::vector<SealedSecret>> secrets_of(std::string_view endpoint_id, std::int64_t now);
  /// The present secrets end at `old_expires_at`; expired ones go.
  billing::Result<void> rotate_secret(const SealedSecret& secret, std::int64_t old_expires_at, std::int64_t now);

  /// The deliveries of a page of the feed, and the endpoint's position behind it, at once. What is there already is pending
  /// again: that is a replay.
  billing::Result<void> fill(const std::string& endpoint_id, std::int64_t old_position, std::int64_t new_position, const std::vector<Delivery>& deliveries);
  /// The endpoint reads the feed again after the position. Its deliveries behind it end: they are made anew.
  billing::Result<void> replay(std::string_view endpoint_id, std::int64_t position, std::int64_t now);
  /// The next one that is due, with no earlier one of its company pending, leased until `leased_until`.
  billing::Result<std::optional<Delivery>> claim(std::string_view endpoint_id, std::int64_t now, std::int64_t leased_until);
  billing::Result<SettledTry> settle(const Delivery& delivery, const DeliveryOutcome& outcome, std::int64_t now);
  billing::Result<std::vector<Delivery>> deliveries(std::string_view endpoint_id, const std::optional<std::string>& state, std::int64_t before_position, std::int64_t limit);
  /// Deliveries that were settled before the instant.
  billing::Result<void> forget_settled(std::int64_t before);

 private:
  explicit WebhookStore(std::unique_ptr<SqlConnection> connection) : connection_(std::move(connection)) {}
  billing::Result<std::vector<SqlRow>> run(std::string_view statement, std::vector<SqlValue> parameters = {});
  billing::Result<void> insert_secret(const SealedSecret& secret);
  billing::Result<bool> disable(std::string_view endpoint_id, std::string_view reason, const std::optional<std::int64_t>& failing_since, std::int64_t now);

  std::mutex mutex_;
  std::unique_ptr<SqlConnection> connection_;
};

}  // namespace osto::server
