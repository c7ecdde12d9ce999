// Where storage, providers, clock and engine meet.
#include "engine/engine.hpp"
#include "storage/sql/plugin.hpp"
#include "storage/sqlite/sqlite_storage.hpp"
#include "wiring/plugin_loader.hpp"
#include "wiring/system_clock.hpp"

#include <osto_billing/database.hpp>
#include <osto_billing/simulated_provider.hpp>

namespace osto::billing {
namespace {

Result<std::unique_ptr<Storage>> open_storage(const std::string& url) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (url.starts_with(kSqlite)) {
    const std::string path = url.substr(kSqlite.size());
    if (path.empty()) return fail(ErrorCode::invalid_value, "names no file; sqlite:PATH or sqlite::memory: is allowed", "/url");
    return open_sqlite({.path = path});
  }
  if (url.starts_with("postgres://") || url.starts_with("postgresql://")) return open_postgres_plugin(url);
  return fail(ErrorCode::invalid_value, "must begin with sqlite: or postgres://", "/url");
}

Result<void> check_schema(Storage& storage, SchemaPolicy policy) {
  if (policy == SchemaPolicy::migrate) return storage.migrate();
  OSTO_TRY(const std::int64_t found, storage.schema_version());
  const std::int64_t needed = storage.current_schema_version();
  if (found == needed) return {};
  return fail(ErrorCode::schema_mismatch,
              found == 0 ? "the database has no schema yet; migrate it first"
                         : "the database has schema " + std::to_string(found) + ", this library needs " + std::to_string(needed) +
                               (found < needed ? "; migrate it first" : "; use a newer library"));
}

Result<std::shared_ptr<Engine>> start_engine(std::unique_ptr<Storage> storage, const OpenOptions& options) {
  OSTO_CHECK(check_schema(*storage, options.schema));
  auto providers = options.providers;
  if (providers.empty()) providers.push_back(std::make_shared<SimulatedProvider>());
  auto engine = std::make_shared<Engine>(std::move(storage), std::move(providers), std::make_unique<SystemClock>(), options.log);
  OSTO_CHECK(engine->start(options.clock_kind, options.test_clock_start));
  return engine;
}

}  // namespace

Result<Database> Database::open(const OpenOptions& options) {
  OSTO_TRY(auto storage, open_storage(options.url));
  OSTO_TRY(auto engine, start_engine(std::move(storage), options));
  return Database(std::move(engine));
}

Result<Database> Database::join(sqlite3* host_connection, const OpenOptions& options) {
  if (host_connection == nullptr) return fail(ErrorCode::invalid_value, "is no connection", "/host_connection");
  OSTO_TRY(auto storage, join_sqlite(host_connection));
  OSTO_TRY(auto engine, start_engine(std::move(storage), options));
  return Database(std::move(engine));
}

Session Database::session(SessionOptions options) const { return Session(engine_, std::move(options)); }

}  // namespace osto::billing
