// Opening, joining, sessions, closing.
#include "capi/boundary.hpp"
#include "capi/convert.hpp"
#include "capi/given_struct.hpp"
#include "capi/provider_adapter.hpp"

namespace osto::billing::capi {
namespace {

constexpr std::size_t kMaxProviders = 64;

static_assert(OSTO_SCHEMA_MIGRATE == static_cast<int>(SchemaPolicy::migrate) &&
              OSTO_SCHEMA_REQUIRE_CURRENT == static_cast<int>(SchemaPolicy::require_current));
static_assert(OSTO_CLOCK_SYSTEM == static_cast<int>(ClockKind::system) && OSTO_CLOCK_TEST == static_cast<int>(ClockKind::test));
static_assert(OSTO_LOG_DEBUG == static_cast<int>(LogLevel::debug) && OSTO_LOG_INFO == static_cast<int>(LogLevel::info) &&
              OSTO_LOG_WARNING == static_cast<int>(LogLevel::warning) && OSTO_LOG_ERROR == static_cast<int>(LogLevel::error));

LogSink to_log_sink(osto_log_function log, void* self) {
  if (log == nullptr) return {};
  return [log, self](LogLevel level, std::string_view message) {
    try {
      log(self, static_cast<osto_log_level>(level), message.data(), message.size());
    } catch (...) {  // a callback written in C++ threw: a lost log line changes no answer
      return;
    }
  };
}

struct GivenOptions {
  OpenOptions options;
  std::vector<std::shared_ptr<ProviderAdapter>> adapters;
};

Result<void> read_providers(const osto_open_options& known, GivenOptions& into) {
  if (known.provider_count == 0) return {};
  OSTO_CHECK(require(known.providers, "providers"));
  if (known.provider_count > kMaxProviders) {
    return fail(ErrorCode::invalid_value, "at most " + std::to_string(kMaxProviders) + " are allowed", "/provider_count");
  }
  for (std::size_t i = 0; i < known.provider_count; ++i) {
    Result<std::shared_ptr<ProviderAdapter>> adapter = ProviderAdapter::make(known.providers[i]);
    if (!adapter) {
      Error error = std::move(adapter).error();
      error.field.insert(0, "/providers/" + std::to_string(i));
      return Failure(std::move(error));
    }
    into.options.providers.push_back(*adapter);
    into.adapters.push_back(std::move(*adapter));
  }
  return {};
}

Result<GivenOptions> read_options(const osto_open_options* given, bool needs_url) {
  OSTO_CHECK(require(given, "options"));
  OSTO_TRY(const osto_open_options known, read_given(given));
  OSTO_CHECK(check_reserved(known));
  GivenOptions read;
  if (needs_url) {
    OSTO_TRY(read.options.url, require_text(known.url, "url", 4'096));
  }
  OSTO_TRY(read.options.schema, to_enumerator(known.schema, SchemaPolicy::migrate, "schema"));
  OSTO_TRY(read.options.clock_kind, to_enumerator(known.clock_kind, ClockKind::test, "clock_kind"));
  if (known.test_clock_start_microseconds != 0) {
    OSTO_TRY(read.options.test_clock_start,
             to_instant(known.test_clock_start_microseconds, "test_clock_start_microseconds"));
  }
  OSTO_CHECK(read_providers(known, read));
  read.options.log = to_log_sink(known.log, known.log_self);
  return read;
}

/// Opens by `open`, and only when nothing can fail any more makes the providers ours.
template <class Open>
Result<void> open_database(const osto_open_options* given, bool needs_url, osto_database** database, Open open) {
  OSTO_CHECK(require(database, "database"));
  *database = nullptr;
  OSTO_TRY(const GivenOptions read, read_options(given, needs_url));
  OSTO_TRY(Database opened, open(read.options));
  *database = to_handle<osto_database>(databases().add(std::make_shared<const Database>(std::move(opened))));
  for (const std::shared_ptr<ProviderAdapter>& adapter : read.adapters) adapter->take_over();
  return {};
}

/// Takes a handle out of its table and sets the caller's to NULL.
template <class Target, class Handle>
osto_status close_handle(HandleTable<Target>& table, Handle** handle, const char* what) noexcept {
  if (handle == nullptr || *handle == nullptr) return OSTO_OK;
  return answer_code([&]() -> Result<void> {
    const Found<Target> found = table.remove(to_word(std::exchange(*handle, nullptr)));
    if (found.fault == HandleFault::other_process) return fail(ErrorCode::wrong_process, what);
    if (found.fault == HandleFault::unknown) return fail(ErrorCode::invalid_request, what);
    return {};
  });
}

}  // namespace
}  // namespace osto::billing::capi

using namespace osto::billing;
using namespace osto::billing::capi;

osto_status osto_open(const osto_open_options* options, osto_database** database, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    return open_database(options, true, database, [](const OpenOptions& read) { return Database::open(read); });
  });
}

osto_status osto_join_sqlite(struct sqlite3* host_connection, const osto_open_options* options, osto_database** database,
                             osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(host_connection, "host_connection"));
    return open_database(options, false, database,
                         [&](const OpenOptions& read) { return Database::join(host_connection, read); });
  });
}

osto_status osto_close(osto_database** database) { return close_handle(databases(), database, "no open database"); }

osto_status osto_session_open(osto_database* database, const osto_session_options* options, osto_session** session,
                              osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(session, "session"));
    *session = nullptr;
    OSTO_TRY(const std::shared_ptr<const Database> found, find_database(database));
    OSTO_TRY(SessionOptions read, to_session_options(options));
    *session = to_handle<osto_session>(sessions().add(std::make_shared<const Session>(found->session(std::move(read)))));
    return {};
  });
}

osto_status osto_session_close(osto_session** session) { return close_handle(sessions(), session, "no open session"); }
