#include "storage/postgres/postgres_storage.hpp"

#include "storage/postgres/transaction.hpp"
#include "storage/sql/migrations.hpp"
#include "storage/sql/table_rules.hpp"

#include <osto_billing/version.h>

#include <condition_variable>
#include <chrono>
#include <mutex>

namespace osto::billing {
namespace {

/// A few connections, opened as they are needed and kept.
class PostgresPool {
 public:
  explicit PostgresPool(std::string url) : url_(std::move(url)) {}

  Result<std::unique_ptr<PostgresSession>> take() {
    {
      std::unique_lock guard(mutex_);
      const auto can_go_on = [this] { return !idle_.empty() || taken_ < kMaxSessions; };
      if (!free_.wait_for(guard, std::chrono::seconds(5), can_go_on)) {
        return fail(ErrorCode::storage_busy, "every connection to PostgreSQL has been in use for 5 s");
      }
      ++taken_;
      while (!idle_.empty()) {
        auto session = std::move(idle_.back());
        idle_.pop_back();
        if (session->is_alive()) return session;
      }
    }
    auto session = PostgresSession::connect(url_);
    if (!session) give_back(nullptr);
    return session;
  }

  void give_back(std::unique_ptr<PostgresSession> session) {
    {
      const std::lock_guard guard(mutex_);
      --taken_;
      if (session && session->is_usable()) idle_.push_back(std::move(session));
    }
    free_.notify_one();
  }

 private:
  static constexpr std::size_t kMaxSessions = 8;
  std::string url_;
  std::mutex mutex_;
  std::condition_variable free_;
  std::vector<std::unique_ptr<PostgresSession>> idle_;
  std::size_t taken_ = 0;
};

/// An advisory lock of a session that does nothing else meanwhile: the server frees it when the process is gone.
class SessionClaim final : public Claim {
 public:
  SessionClaim(PostgresPool& pool, std::unique_ptr<PostgresSession> session) : pool_(pool), session_(std::move(session)) {}
  ~SessionClaim() override {
    // A session that cannot give the lock back is closed, which frees the lock too.
    if (is_taken_ && !session_->query("SELECT pg_advisory_unlock_all()")) session_.reset();
    pool_.give_back(std::move(session_));
  }

  /// False while another session has it.
  Result<bool> take(std::string_view name) {
    PostgresBindings bindings;
    bindings.add(name);
    OSTO_TRY(const PreparedText* statement, session_->prepared(kTakeClaim, bindings));
    OSTO_TRY(const PgResult result, session_->run(*statement, bindings));
    OSTO_TRY(const ColumnView answer, read_column(result.get(), 0, 0));
    is_taken_ = std::get<std::int64_t>(answer) != 0;
    return is_taken_;
  }

 private:
  inline static const std::string kTakeClaim =
      "SELECT pg_try_advisory_lock(hashtextextended('osto_claim ' || current_schema() || ' ' || CAST(:name AS TEXT), 0))";
  PostgresPool& pool_;
  std::unique_ptr<PostgresSession> session_;
  bool is_taken_ = false;
};

Result<std::int64_t> read_version(PostgresSession& session) {
  OSTO_TRY(const std::int64_t tables, session.read_number("SELECT count(*) FROM pg_tables WHERE schemaname ="
                                                          " current_schema() AND tablename = 'osto_meta'"));
  if (tables == 0) return std::int64_t{0};
  return session.read_number("SELECT text FROM osto_meta WHERE name = '" + std::string(kSchemaVersionName) + "'");
}

Result<void> export_result(const PGresult* result, const Table& table, void* row, RowSink& sink) {
  const Type& row_type = table.row();
  std::vector<std::optional<std::string>> values(row_type.fields.size());
  for (int i = 0; i < PQntuples(result); ++i) {
    for (std::size_t f = 0; f < values.size(); ++f) {
      OSTO_TRY(const ColumnView value, read_column(result, i, static_cast<int>(f)));
      OSTO_CHECK(set_field(row_type.fields[f], row, value));
      values[f] = print_field(row_type.fields[f], row);
    }
    OSTO_CHECK(sink.row(table, values));
  }
  return {};
}

/// Through a cursor: a table need not fit into memory.
Result<void> export_table(PostgresSession& session, const Table& table, RowSink& sink) {
  OSTO_CHECK(session.execute("DECLARE osto_export BINARY CURSOR FOR " + find_statements(table.name)->select_all));
  const std::shared_ptr<void> row = table.row().make();
  for (;;) {
    const PgResult result(PQexecParams(session.handle(), "FETCH 1000 FROM osto_export", 0, nullptr, nullptr, nullptr,
                                       nullptr, 1));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) return session.failure(result.get());
    if (PQntuples(result.get()) == 0) break;
    OSTO_CHECK(export_result(result.get(), table, row.get(), sink));
  }
  return session.execute("CLOSE osto_export");
}

class PostgresStorage final : public Storage {
 public:
  explicit PostgresStorage(std::string url) : sessions_(std::move(url)) {}

  Result<void> open() {
    OSTO_TRY(auto session, sessions_.take());
    sessions_.give_back(std::move(session));
    return {};
  }

  Result<std::unique_ptr<Transaction>> begin(TransactionKind kind) override {
    OSTO_TRY(std::unique_ptr<Transaction> transaction, begin_unit(kind));
    return transaction;
  }

  Result<std::int64_t> schema_version() override {
    OSTO_TRY(const auto unit, begin_unit(TransactionKind::read));
    return read_version(unit->session());
  }

  std::int64_t current_schema_version() const override { return kSchemaVersion; }
  Ownership ownership() const override { return Ownership::own; }
  std::string_view dialect() const override { return "postgres"; }

  Result<void> migrate() override {
    OSTO_TRY(const auto unit, begin_unit(TransactionKind::write));
    PostgresSession& session = unit->session();
    // One migration at a time; whoever waited finds the version already there.
    OSTO_CHECK(session.execute("SELECT pg_advisory_xact_lock(hashtextextended('osto_migrate ' || current_schema(), 0))"));
    OSTO_TRY(const std::int64_t version, read_version(session));
    if (version == kSchemaVersion) return {};
    if (version > kSchemaVersion) {
      return fail(ErrorCode::schema_mismatch, "the database has schema version " + std::to_string(version) +
                                                  "; this library knows " + std::to_string(kSchemaVersion));
    }
    std::string script;  // one journey to the server; a failing statement rolls all of it back
    for (const std::string& statement : migration_statements(version, Dialect::postgres)) script += statement + ";\n";
    OSTO_CHECK(session.execute(script));
    return unit->commit();
  }

  Result<std::unique_ptr<Claim>> claim(std::string_view name) override {
    OSTO_TRY(auto session, sessions_.take());
    auto claim = std::make_unique<SessionClaim>(sessions_, std::move(session));
    OSTO_TRY(const bool is_taken, claim->take(name));
    if (!is_taken) return std::unique_ptr<Claim>();
    return std::unique_ptr<Claim>(std::move(claim));
  }

  bool is_in_hosts_transaction() const override { return false; }

  std::vector<const Table*> tables() const override { return tables_in_order(); }

  Result<void> export_rows(RowSink& sink) override {
    OSTO_TRY(const auto unit, begin_unit(TransactionKind::read));
    for (const TableRules& rules : table_rules()) OSTO_CHECK(export_table(unit->session(), *rules.table, sink));
    return {};
  }

 private:
  Result<std::unique_ptr<PostgresTransaction>> begin_unit(TransactionKind kind) {
    OSTO_TRY(auto session, sessions_.take());
    std::unique_ptr<PostgresTransaction> unit;
    try {
      unit = std::make_unique<PostgresTransaction>(
          std::move(session), [this](std::unique_ptr<PostgresSession> used) { sessions_.give_back(std::move(used)); });
    } catch (...) {  // out of memory: without a unit nobody else would give the place back
      sessions_.give_back(nullptr);
      throw;
    }
    OSTO_CHECK(unit->begin(kind));
    return unit;
  }

  PostgresPool sessions_;
};

}  // namespace

Result<std::unique_ptr<Storage>> open_postgres(const std::string& url) {
  auto storage = std::make_unique<PostgresStorage>(url);
  OSTO_CHECK(storage->open());
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace osto::billing

extern "C" void osto_billing_postgres_storage(std::string_view release, std::string_view url,
                                              osto::billing::Result<std::unique_ptr<osto::billing::Storage>>* opened) {
  using namespace osto::billing;
  if (release != OSTO_BILLING_VERSION) {
    *opened = fail(ErrorCode::schema_mismatch, "the PostgreSQL store is of release " OSTO_BILLING_VERSION
                                               ", the library of release " + std::string(release));
    return;
  }
  *opened = open_postgres(std::string(url));
}
