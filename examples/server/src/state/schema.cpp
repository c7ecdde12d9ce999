// The tables of the server's own state, and what its values are read as.
#include "state/sql.hpp"

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

/// One entry a version, never edited once released. Instants are seconds since 1970.
const std::vector<std::vector<std::string_view>>& migrations() {
  static const std::vector<std::vector<std::string_view>> all{
      {
          "CREATE TABLE users (user_id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL, role TEXT NOT NULL "
          "CHECK (role IN ('admin', 'finance', 'support', 'customer')), company_id TEXT, created_at BIGINT NOT NULL, "
          "CHECK ((role = 'customer') = (company_id IS NOT NULL)))",
          "CREATE TABLE sign_ins (sign_in_id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (user_id), "
          "created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, revoked_at BIGINT, revoked_reason TEXT)",
          "CREATE TABLE refresh_tokens (token_hash TEXT PRIMARY KEY, sign_in_id TEXT NOT NULL REFERENCES sign_ins (sign_in_id), "
          "created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, replaced_at BIGINT)",
      },
      {
          "CREATE TABLE cursors (name TEXT PRIMARY KEY, position BIGINT NOT NULL)",
          // kinds: names on lines of their own, empty: all. position: how far the feed was read for it.
          "CREATE TABLE webhook_endpoints (endpoint_id TEXT PRIMARY KEY, url TEXT NOT NULL, description TEXT NOT NULL, kinds TEXT NOT NULL, "
          "company_id TEXT, position BIGINT NOT NULL, created_at BIGINT NOT NULL, disabled_at BIGINT, disabled_reason TEXT, failing_since BIGINT, "
          "CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL)))",
          "CREATE TABLE webhook_secrets (secret_id TEXT PRIMARY KEY, endpoint_id TEXT NOT NULL REFERENCES webhook_endpoints (endpoint_id), "
          "sealed TEXT NOT NULL, key_id TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT)",
          "CREATE INDEX webhook_secrets_of ON webhook_secrets (endpoint_id)",
          "CREATE TABLE webhook_deliveries (endpoint_id TEXT NOT NULL REFERENCES webhook_endpoints (endpoint_id), position BIGINT NOT NULL, "
          "company_id TEXT NOT NULL, kind TEXT NOT NULL, message_id TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL "
          "CHECK (state IN ('pending', 'delivered', 'given_up')), try_count BIGINT NOT NULL, next_try_at BIGINT, last_http_code BIGINT, "
          "last_failure TEXT, created_at BIGINT NOT NULL, settled_at BIGINT, PRIMARY KEY (endpoint_id, position), "
          "CHECK ((state = 'pending') = (next_try_at IS NOT NULL)))",
          "CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (endpoint_id, company_id, position) WHERE state = 'pending'",
          "CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_try_at) WHERE state = 'pending'",
      },
      {
          // lease: of the try under way, so that only who began it settles it.
          "ALTER TABLE webhook_deliveries ADD COLUMN lease TEXT",
          "ALTER TABLE webhook_deliveries ADD COLUMN first_failed_at BIGINT",
          "CREATE INDEX webhook_deliveries_settled ON webhook_deliveries (settled_at) WHERE settled_at IS NOT NULL",
      },
  };
  return all;
}

Result<void> migrate(SqlConnection& connection) {
  return in_transaction(connection, [&connection]() -> Result<void> {
    OSTO_CHECK(connection.run("CREATE TABLE IF NOT EXISTS server_schema (version BIGINT NOT NULL)"));
    OSTO_TRY(const auto rows, connection.run("SELECT COALESCE(MAX(version), 0) FROM server_schema"));
    const std::int64_t present = integer_of(rows.front().front());
    if (present > static_cast<std::int64_t>(migrations().size())) {
      return fail(ErrorCode::schema_mismatch, "the server's state was written by a newer server");
    }
    for (auto version = static_cast<std::size_t>(present); version < migrations().size(); ++version) {
      for (const std::string_view statement : migrations()[version]) OSTO_CHECK(connection.run(statement));
      const SqlValue number = static_cast<std::int64_t>(version + 1);
      OSTO_CHECK(connection.run("INSERT INTO server_schema (version) VALUES ($1)", {&number, 1}));
    }
    return {};
  });
}

}  // namespace

std::int64_t integer_of(const SqlValue& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? 0 : *number;
}
std::string text_of(const SqlValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}
std::optional<std::int64_t> optional_integer_of(const SqlValue& value) {
  return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(integer_of(value));
}
std::optional<std::string> optional_text_of(const SqlValue& value) {
  return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(text_of(value));
}

Result<std::unique_ptr<SqlConnection>> open_state(const std::string& database_url) {
  constexpr std::string_view kSqlite = "sqlite:";
  const bool is_sqlite = database_url.starts_with(kSqlite);
  OSTO_TRY(auto connection, is_sqlite ? open_sqlite(database_url.substr(kSqlite.size()) + ".server") : open_postgres(database_url));
  OSTO_CHECK(migrate(*connection));
  return connection;
}

}  // namespace osto::server
