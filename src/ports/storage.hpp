// The storage port: what the engine needs of a store, and all that it knows of one.
//
// A unit of work is one transaction on the writer. Reading happens through named queries, whose SQL is one text for
// both stores (src/storage/sql/queries.cpp); writing through the row changes of a decision.
// Errors: storage_busy (retry the whole unit), storage_failed (this unit is rolled back or intact), transaction_lost
// (the host's transaction is gone), schema_mismatch, invariant_broken (a constraint of ours refused the write).
// Thread-safety: a Storage may be shared; a Transaction belongs to the thread that began it.
#pragma once

#include "core/change/decision.hpp"
#include "core/subscription/subscription_rows.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osto::billing {

/// A query by name; the rows it yields have the type Row (column names = field names).
template <class Row>
struct Query {
  std::string_view name;
};

/// A value bound to a query's `:name`.
struct Parameter {
  /// Octets are a record, not a bare vector: of a variant of strings and vectors alone libstdc++ 12 takes for granted that it always
  /// holds a value, and destroys what is not there when memory runs out while it is copied.
  using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

  Parameter(std::string_view parameter_name, std::int64_t number) : name(parameter_name), value(number) {}
  Parameter(std::string_view parameter_name, std::string text) : name(parameter_name), value(std::move(text)) {}
  Parameter(std::string_view parameter_name, std::string_view text) : name(parameter_name), value(std::string(text)) {}
  Parameter(std::string_view parameter_name, const char* text) : name(parameter_name), value(std::string(text)) {}
  Parameter(std::string_view parameter_name, Instant instant) : name(parameter_name), value(instant.microseconds()) {}
  Parameter(std::string_view parameter_name, Date date) : name(parameter_name), value(date.to_string()) {}
  Parameter(std::string_view parameter_name, const Bytes& bytes) : name(parameter_name), value(bytes) {}
  template <class Tag>
  Parameter(std::string_view parameter_name, const Id<Tag>& id)
      : name(parameter_name), value(Bytes{{id.bytes().begin(), id.bytes().end()}}) {}
  template <class T>
  Parameter(std::string_view parameter_name, const std::optional<T>& optional) : name(parameter_name) {
    if (optional) value = Parameter(parameter_name, *optional).value;
  }

  std::string_view name;
  Value value;
};

using Parameters = std::vector<Parameter>;

/// Where a query puts its rows: a list of the query's row type, one default row at a time.
struct RowsInto {
  void* list;
  void* (*grow)(void* list);
};

/// One row of a table, of the table's row type; overwritten by the next. A column that holds what its type does not allow keeps
/// the value it had, and is named.
struct ScannedRow {
  const void* row = nullptr;
  const Field* unreadable = nullptr;

  /// Errors: storage_failed when a column is unreadable.
  template <class Row>
  Result<const Row*> as() const {
    if (unreadable) return fail(ErrorCode::storage_failed, "column " + std::string(unreadable->name) + " holds what its type does not allow");
    return static_cast<const Row*>(row);
  }
};
using RowVisitor = std::function<Result<void>(const ScannedRow& row)>;

class Transaction {
 public:
  virtual ~Transaction() = default;  ///< rolls back what was not committed

  /// Takes the company's row lock until the end of the transaction (SQLite: the writer already excludes others).
  virtual Result<void> lock_company(CompanyId company_id) = 0;

  /// Takes the lock of this name until the end of the transaction: for what has no row yet that could be locked
  /// (SQLite: the writer already excludes others).
  virtual Result<void> lock_name(std::string_view name) = 0;

  /// The server's own now, where there is a server; absent where the host's clock decides.
  virtual Result<std::optional<Instant>> server_now() = 0;

  /// Appends the query's rows, which are of the type that the query was declared with.
  virtual Result<void> load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) = 0;

  /// Shows every row of the table that belongs to the company, in key order; without a company, every row that belongs to
  /// none. The visitor may not use the transaction.
  virtual Result<void> scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) = 0;

  /// Writes rows in order. An update that finds no row is invariant_broken.
  virtual Result<void> apply(std::span<const RowChange> changes) = 0;

  /// Appends usage events that are not there yet; element i tells whether record i was new.
  virtual Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) = 0;

  /// Gives committed-order positions to events that have none. Called at the end of a unit (SQLite) or by the
  /// relay (PostgreSQL), never by two at a time.
  virtual Result<void> position_events() = 0;

  virtual Result<void> savepoint() = 0;    ///< one level: opened, then released or rolled back
  virtual Result<void> release() = 0;
  virtual Result<void> rollback_to_savepoint() = 0;  ///< undoes to the savepoint and closes it

  virtual Result<void> commit() = 0;       ///< after a failed commit nothing of the unit is there
  virtual void rollback() noexcept = 0;

  template <class Row>
  Result<std::vector<Row>> rows(Query<Row> query, const Parameters& parameters = {}) {
    std::vector<Row> found;
    const auto grow = [](void* list) -> void* { return &static_cast<std::vector<Row>*>(list)->emplace_back(); };
    OSTO_CHECK(load(query.name, parameters, {&found, grow}));
    return found;
  }
  /// The first row, if there is one.
  template <class Row>
  Result<std::optional<Row>> first(Query<Row> query, const Parameters& parameters = {}) {
    OSTO_TRY(auto found, rows(query, parameters));
    if (found.empty()) return std::optional<Row>{};
    return std::optional<Row>(std::move(found.front()));
  }
};

enum class TransactionKind { write, read };

/// Whose transaction the engine works in.
enum class Ownership { own, host };

/// The right to do something outside every transaction, held until it is destroyed.
class Claim {
 public:
  Claim() = default;
  Claim(const Claim&) = delete;
  Claim& operator=(const Claim&) = delete;
  virtual ~Claim() = default;
};

/// Takes canonical rows of an export: table name, column names, and one printed value per column (absent = NULL).
class RowSink {
 public:
  virtual ~RowSink() = default;
  virtual Result<void> row(const Table& table, std::span<const std::optional<std::string>> values) = 0;
};

class Storage {
 public:
  virtual ~Storage() = default;

  /// `write` waits for the writer (bounded, then storage_busy). `read` sees committed data and never blocks it.
  virtual Result<std::unique_ptr<Transaction>> begin(TransactionKind kind) = 0;

  /// Creates or upgrades the schema, resumably. Never happens by itself.
  virtual Result<void> migrate() = 0;
  /// Version of the schema found; 0 in an empty database.
  virtual Result<std::int64_t> schema_version() = 0;
  /// The version that this library reads and writes.
  virtual std::int64_t current_schema_version() const = 0;

  virtual Ownership ownership() const = 0;
  virtual std::string_view dialect() const = 0;  ///< "sqlite" or "postgres"

  /// Claims what this name stands for among all processes on the database; null while another one has it. It goes with
  /// the process that holds it. Threads of one process have to agree among themselves.
  virtual Result<std::unique_ptr<Claim>> claim(std::string_view name) = 0;

  /// Whether what is written now becomes durable only by a commit of the host's.
  virtual bool is_in_hosts_transaction() const = 0;

  /// Every table that there is, in an order in which parents come first.
  virtual std::vector<const Table*> tables() const = 0;

  /// Every row of every table in key order, printed the same by both stores.
  virtual Result<void> export_rows(RowSink& sink) = 0;
};

}  // namespace osto::billing
