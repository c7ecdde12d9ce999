#include "webhooks/webhook_store.hpp"

#include "auth/crypto.hpp"

#include <osto_billing/describe.hpp>

#include <algorithm>

namespace osto::server {
namespace {

using billing::Result;

constexpr std::string_view kEndpointColumns =
    "endpoint_id, url, description, kinds, company_id, position, created_at, disabled_at, disabled_reason, failing_since";
constexpr std::string_view kDeliveryColumns =
    "endpoint_id, position, company_id, kind, message_id, body, state, try_count, next_try_at, last_http_code, last_failure, created_at, settled_at, first_failed_at, lease";

SqlValue value_of(const std::optional<std::string>& text) { return text ? SqlValue(*text) : SqlValue(); }
SqlValue value_of(const std::optional<std::int64_t>& number) { return number ? SqlValue(*number) : SqlValue(); }
SqlValue text(std::string_view value) { return std::string(value); }

std::string joined(const std::vector<std::string>& kinds) {
  std::string lines;
  for (const std::string& kind : kinds) lines += (lines.empty() ? "" : "\n") + kind;
  return lines;
}

std::vector<std::string> lines_of(std::string_view lines) {
  std::vector<std::string> all;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    all.emplace_back(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return all;
}

Endpoint endpoint_of(const SqlRow& row) {
  return {text_of(row[0]), text_of(row[1]), text_of(row[2]), lines_of(text_of(row[3])), optional_text_of(row[4]), integer_of(row[5]), integer_of(row[6]),
          optional_integer_of(row[7]), optional_integer_of(row[9]), optional_text_of(row[8])};
}

Delivery delivery_of(const SqlRow& row) {
  Delivery delivery{text_of(row[0]), integer_of(row[1]), text_of(row[2]), text_of(row[3]), text_of(row[4]), text_of(row[5]), {}, integer_of(row[7]),
                    optional_integer_of(row[8]), optional_integer_of(row[9]), optional_text_of(row[10]), integer_of(row[11]), optional_integer_of(row[12]),
                    optional_integer_of(row[13]), text_of(row[14])};
  delivery.state = billing::find_enumerator<DeliveryState>(text_of(row[6])).value_or(DeliveryState::given_up);
  return delivery;
}

}  // namespace

Result<std::unique_ptr<WebhookStore>> WebhookStore::open(const std::string& database_url) {
  OSTO_TRY(auto connection, open_state(database_url));
  return std::unique_ptr<WebhookStore>(new WebhookStore(std::move(connection)));
}

Result<std::vector<SqlRow>> WebhookStore::run(std::string_view statement, std::vector<SqlValue> parameters) {
  return connection_->run(statement, parameters);
}

Result<void> WebhookStore::insert_secret(const SealedSecret& secret) {
  OSTO_CHECK(run("INSERT INTO webhook_secrets (secret_id, endpoint_id, sealed, key_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
                 {secret.secret_id, secret.endpoint_id, secret.sealed, secret.key_id, secret.created_at, value_of(secret.expires_at)}));
  return {};
}

Result<void> WebhookStore::add_endpoint(const Endpoint& endpoint, const SealedSecret& secret) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    OSTO_CHECK(run("INSERT INTO webhook_endpoints (endpoint_id, url, description, kinds, company_id, position, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                   {endpoint.endpoint_id, endpoint.url, endpoint.description, joined(endpoint.kinds), value_of(endpoint.company_id), endpoint.position, endpoint.created_at}));
    return insert_secret(secret);
  });
}

Result<void> WebhookStore::change_endpoint(std::string_view endpoint_id, const EndpointChange& change) {
  const std::scoped_lock lock(mutex_);
  const SqlValue kinds = change.kinds ? SqlValue(joined(*change.kinds)) : SqlValue();
  OSTO_CHECK(run("UPDATE webhook_endpoints SET url = COALESCE($2, url), description = COALESCE($3, description), kinds = COALESCE($4, kinds) WHERE endpoint_id = $1",
                 {text(endpoint_id), value_of(change.url), value_of(change.description), kinds}));
  return {};
}

Result<bool> WebhookStore::disable(std::string_view endpoint_id, std::string_view reason, const std::optional<std::int64_t>& failing_since, std::int64_t now) {
  OSTO_TRY(const auto rows, run("UPDATE webhook_endpoints SET disabled_at = $2, disabled_reason = $3 WHERE endpoint_id = $1 AND disabled_at IS NULL AND "
                                "(CAST($4 AS BIGINT) IS NULL OR failing_since <= CAST($4 AS BIGINT)) RETURNING endpoint_id",
                                {text(endpoint_id), now, text(reason), value_of(failing_since)}));
  return !rows.empty();
}

Result<bool> WebhookStore::disable_endpoint(std::string_view endpoint_id, std::string_view reason, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  return disable(endpoint_id, reason, std::nullopt, now);
}

Result<void> WebhookStore::enable_endpoint(std::string_view endpoint_id) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    OSTO_CHECK(run("UPDATE webhook_endpoints SET disabled_at = NULL, disabled_reason = NULL, failing_since = NULL WHERE endpoint_id = $1", {text(endpoint_id)}));
    // What failed before says nothing about the endpoint as it is now.
    OSTO_CHECK(run("UPDATE webhook_deliveries SET first_failed_at = NULL WHERE endpoint_id = $1 AND state = 'pending'", {text(endpoint_id)}));
    return {};
  });
}

Result<void> WebhookStore::remove_endpoint(std::string_view endpoint_id) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    OSTO_CHECK(run("DELETE FROM webhook_deliveries WHERE endpoint_id = $1", {text(endpoint_id)}));
    OSTO_CHECK(run("DELETE FROM webhook_secrets WHERE endpoint_id = $1", {text(endpoint_id)}));
    OSTO_CHECK(run("DELETE FROM webhook_endpoints WHERE endpoint_id = $1", {text(endpoint_id)}));
    return {};
  });
}

Result<std::optional<Endpoint>> WebhookStore::find_endpoint(std::string_view endpoint_id) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT " + std::string(kEndpointColumns) + " FROM webhook_endpoints WHERE endpoint_id = $1", {text(endpoint_id)}));
  return rows.empty() ? std::optional<Endpoint>() : std::optional(endpoint_of(rows.front()));
}

Result<std::vector<Endpoint>> WebhookStore::endpoints() {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT " + std::string(kEndpointColumns) + " FROM webhook_endpoints ORDER BY created_at, endpoint_id"));
  std::vector<Endpoint> all;
  for (const SqlRow& row : rows) all.push_back(endpoint_of(row));
  return all;
}

Result<std::vector<std::string>> WebhookStore::due_endpoints(std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT e.endpoint_id FROM webhook_endpoints e WHERE e.disabled_at IS NULL AND EXISTS (SELECT 1 FROM webhook_deliveries d WHERE "
                                "d.endpoint_id = e.endpoint_id AND d.state = 'pending' AND d.next_try_at <= $1)", {now}));
  std::vector<std::string> all;
  for (const SqlRow& row : rows) all.push_back(text_of(row[0]));
  return all;
}

Result<std::vector<SealedSecret>> WebhookStore::secrets_of(std::string_view endpoint_id, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT secret_id, endpoint_id, sealed, key_id, created_at, expires_at FROM webhook_secrets WHERE endpoint_id = $1 AND "
                                "(expires_at IS NULL OR expires_at > $2) ORDER BY CASE WHEN expires_at IS NULL THEN 0 ELSE 1 END, created_at DESC, secret_id",
                                {text(endpoint_id), now}));
  std::vector<SealedSecret> all;
  for (const SqlRow& row : rows) all.push_back({text_of(row[0]), text_of(row[1]), text_of(row[2]), text_of(row[3]), integer_of(row[4]), optional_integer_of(row[5])});
  return all;
}

Result<void> WebhookStore::rotate_secret(const SealedSecret& secret, std::int64_t old_expires_at, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    OSTO_CHECK(run("DELETE FROM webhook_secrets WHERE endpoint_id = $1 AND expires_at <= $2", {secret.endpoint_id, now}));
    // A secret that ends sooner already keeps its end.
    OSTO_CHECK(run("UPDATE webhook_secrets SET expires_at = $2 WHERE endpoint_id = $1 AND (expires_at IS NULL OR expires_at > $2)", {secret.endpoint_id, old_expires_at}));
    return insert_secret(secret);
  });
}

Result<void> WebhookStore::fill(const std::string& endpoint_id, std::int64_t old_position, std::int64_t new_position, const std::vector<Delivery>& deliveries) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    // Another server, or a replay, was faster: the page is not the one that follows any more.
    OSTO_TRY(const auto moved, run("UPDATE webhook_endpoints SET position = $3 WHERE endpoint_id = $1 AND position = $2 RETURNING position",
                                   {endpoint_id, old_position, new_position}));
    if (moved.empty()) return {};
    for (const Delivery& delivery : deliveries) {
      OSTO_CHECK(run("INSERT INTO webhook_deliveries (endpoint_id, position, company_id, kind, message_id, body, state, try_count, next_try_at, created_at) "
                     "VALUES ($1, $2, $3, $4, $5, $6, 'pending', 0, $7, $7) ON CONFLICT (endpoint_id, position) DO UPDATE SET state = 'pending', "
                     "try_count = 0, next_try_at = excluded.next_try_at, settled_at = NULL, lease = NULL, first_failed_at = NULL, last_http_code = NULL, "
                     "last_failure = NULL",
                     {delivery.endpoint_id, delivery.position, delivery.company_id, delivery.kind, delivery.message_id, delivery.body, delivery.created_at}));
    }
    return {};
  });
}

Result<void> WebhookStore::replay(std::string_view endpoint_id, std::int64_t position, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<void> {
    OSTO_CHECK(run("UPDATE webhook_endpoints SET position = $2 WHERE endpoint_id = $1", {text(endpoint_id), position}));
    OSTO_CHECK(run("UPDATE webhook_deliveries SET state = 'given_up', next_try_at = NULL, lease = NULL, settled_at = $3 WHERE endpoint_id = $1 AND position > $2 AND "
                   "state = 'pending'", {text(endpoint_id), position, now}));
    return {};
  });
}

Result<std::optional<Delivery>> WebhookStore::claim(std::string_view endpoint_id, std::int64_t now, std::int64_t leased_until) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows,
           run("UPDATE webhook_deliveries SET try_count = try_count + 1, next_try_at = $3, lease = $4 WHERE endpoint_id = $1 AND state = 'pending' AND next_try_at <= $2 "
               "AND position = (SELECT d.position FROM webhook_deliveries d WHERE d.endpoint_id = $1 AND d.state = 'pending' AND d.next_try_at <= $2 AND NOT "
               "EXISTS (SELECT 1 FROM webhook_deliveries e WHERE e.endpoint_id = d.endpoint_id AND e.company_id = d.company_id AND e.state = 'pending' AND "
               "e.position < d.position) ORDER BY d.position LIMIT 1) RETURNING " + std::string(kDeliveryColumns),
               {text(endpoint_id), now, leased_until, to_hex(random_octets(16))}));
  return rows.empty() ? std::optional<Delivery>() : std::optional(delivery_of(rows.front()));
}

Result<SettledTry> WebhookStore::settle(const Delivery& delivery, const DeliveryOutcome& outcome, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  return in_transaction(*connection_, [&]() -> Result<SettledTry> {
    const bool is_delivered = outcome.state == DeliveryState::delivered;
    const SqlValue settled_at = outcome.state == DeliveryState::pending ? SqlValue() : SqlValue(now);
    const SqlValue failure = outcome.failure.empty() ? SqlValue() : SqlValue(outcome.failure);
    const std::optional<std::int64_t> first_failed_at = is_delivered ? delivery.first_failed_at : delivery.first_failed_at.value_or(now);
    OSTO_TRY(const auto own, run("UPDATE webhook_deliveries SET state = $4, next_try_at = $5, last_http_code = $6, last_failure = $7, settled_at = $8, "
                                 "first_failed_at = $9, lease = NULL WHERE endpoint_id = $1 AND position = $2 AND lease = $3 RETURNING position",
                                 {delivery.endpoint_id, delivery.position, delivery.lease, text(billing::enumerator_name(outcome.state)), value_of(outcome.next_try_at),
                                  value_of(outcome.http_code), failure, settled_at, value_of(first_failed_at)}));
    if (own.empty()) return SettledTry::late;
    if (is_delivered) {
      OSTO_CHECK(run("UPDATE webhook_endpoints SET failing_since = NULL WHERE endpoint_id = $1 AND failing_since IS NOT NULL", {delivery.endpoint_id}));
    } else {
      OSTO_CHECK(run("UPDATE webhook_endpoints SET failing_since = $2 WHERE endpoint_id = $1 AND failing_since IS NULL", {delivery.endpoint_id, now}));
    }
    if (outcome.disable_reason.empty()) return SettledTry::noted;
    // failing_since goes with every delivery that gets through: one that began after this one's first failure shows one in between.
    OSTO_TRY(const bool is_disabled, disable(delivery.endpoint_id, outcome.disable_reason, outcome.unless_others_pass ? first_failed_at : std::nullopt, now));
    return is_disabled ? SettledTry::disabled_endpoint : SettledTry::noted;
  });
}

Result<std::vector<Delivery>> WebhookStore::deliveries(std::string_view endpoint_id, const std::optional<std::string>& state, std::int64_t before_position,
                                                      std::int64_t limit) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT " + std::string(kDeliveryColumns) + " FROM webhook_deliveries WHERE endpoint_id = $1 AND position < $2 AND "
                                "(CAST($3 AS TEXT) IS NULL OR state = CAST($3 AS TEXT)) ORDER BY position DESC LIMIT $4",
                                {text(endpoint_id), before_position, value_of(state), limit}));
  std::vector<Delivery> all;
  for (const SqlRow& row : rows) all.push_back(delivery_of(row));
  return all;
}

Result<void> WebhookStore::forget_settled(std::int64_t before) {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("DELETE FROM webhook_deliveries WHERE settled_at < $1", {before}));
  return {};
}

}  // namespace osto::server
