// Opening a billing database, and sessions over it.
//
//   OSTO_TRY(Database database, Database::open({.url = "sqlite:billing.db", .schema = SchemaPolicy::migrate}));
//   Session session = database.session({.actor = "finance"});
//   OSTO_TRY(Company company, companies::create(session, {...}));
#pragma once

#include <osto_billing/log.hpp>
#include <osto_billing/operation.hpp>
#include <osto_billing/payment_provider.hpp>
#include <osto_billing/result.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace osto::billing {

class Engine;
class Session;

enum class SchemaPolicy { require_current, migrate };

struct OpenOptions {
  std::string url;                              ///< "sqlite:path", "sqlite::memory:", "postgres://..."
  SchemaPolicy schema = SchemaPolicy::require_current;
  ClockKind clock_kind = ClockKind::system;     ///< fixed when the database is made
  std::optional<Instant> test_clock_start{};    ///< where a new test clock begins; needed for ClockKind::test
  std::vector<std::shared_ptr<PaymentProvider>> providers{};  ///< the first is the default; none: the simulated one
  LogSink log{};
};

struct SessionOptions {
  std::string actor;                            ///< who acts; scopes idempotency keys
  std::optional<CompanyId> company_id{};        ///< set: every row of other companies is not there
};

/// A cheap, copyable handle; all copies share one engine. Thread-safety: may be used from any thread.
class Database {
 public:
  /// Errors: storage_failed, storage_busy (another process writes), schema_mismatch, invalid_value (/url, /clock_kind).
  static Result<Database> open(const OpenOptions& options);

  /// Works on the host's own connection, inside the host's transaction. The handle must outlive the Database, which must
  /// be closed before it. Nothing is finalized and no provider is called in here: effects are due work that
  /// `due_work.run` of a database with its own connection sees later. Errors: as open; state_conflict (foreign_keys off).
  static Result<Database> join(sqlite3* host_connection, const OpenOptions& options);

  Session session(SessionOptions options = {}) const;

  /// Opaque to hosts; the library's own modules work through it.
  const std::shared_ptr<Engine>& engine() const noexcept { return engine_; }

 private:
  explicit Database(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}
  std::shared_ptr<Engine> engine_;
};

/// Fixes who acts and whose rows are seen. Thread-safety: copy it, one per thread.
class Session {
 public:
  Session(std::shared_ptr<Engine> engine, SessionOptions options)
      : engine_(std::move(engine)), options_(std::move(options)) {}

  /// The generic call: any operation by name, JSON in, JSON out. Errors: unknown_operation, invalid_request, and the operation's.
  Result<std::string> call(std::string_view operation_name, std::string_view request_json,
                           const CallOptions& options = {});

  Engine& engine() const noexcept { return *engine_; }
  const SessionOptions& options() const noexcept { return options_; }

 private:
  std::shared_ptr<Engine> engine_;
  SessionOptions options_;
};

/// Every operation of the library, in the order of the reference. Names are unique.
std::span<const Operation<Session>* const> all_operations();
/// Null when no operation has that name.
const Operation<Session>* find_operation(std::string_view name);

/// Hands `take_line` every row of every table as one line of JSON, in table and key order: ids, numbers, amounts, postings.
/// What differs between two equal histories (writer epochs) is left out, so equal books give equal bytes on either store.
Result<void> export_canonical(const Database& database, const std::function<void(std::string_view line)>& take_line);

// ---- JSON of described records ------------------------------------------------------------------------------------

/// Reads `json` into a default-constructed record. Strict: unknown and duplicate fields, wrong types, depth over 32 and
/// values outside their rules are errors, whose `field` is the JSON pointer.
Result<void> read_json(const Type& type, std::string_view json, void* value);
/// Writes a record, fields in declared order, absent optionals left out. Canonical: equal values give equal bytes.
std::string write_json(const Type& type, const void* value);

template <class T>
std::string write_json(const T& value) { return write_json(type_of<T>(), &value); }
template <class T>
Result<T> read_json(std::string_view json) {
  T value{};
  OSTO_CHECK(read_json(type_of<T>(), json, &value));
  return value;
}

/// operations.json: every operation, record and enumeration as data. The source of all generated faces.
std::string describe_operations(std::span<const OperationInfo* const> operations);

/// The six state machines as Markdown tables and diagrams, printed from the tables that run.
std::string describe_state_machines();

}  // namespace osto::billing
