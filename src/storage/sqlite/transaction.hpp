// A unit of work on a SQLite connection: a transaction of its own, or a savepoint in the host's.
#pragma once

#include "ports/storage.hpp"
#include "storage/sql/posting_sums.hpp"
#include "storage/sqlite/connection.hpp"

#include <functional>

namespace osto::billing {

/// The statements around a unit; empty ones are left out.
struct UnitBracket {
  std::string begin, commit, rollback;
};

class SqliteTransaction final : public Transaction {
 public:
  /// `when_over` runs once, when the unit is committed or rolled back.
  SqliteTransaction(SqliteConnection& connection, UnitBracket bracket, std::function<void()> when_over);
  ~SqliteTransaction() override;

  Result<void> begin();
  SqliteConnection& connection() { return connection_; }

  Result<void> lock_company(CompanyId company_id) override;
  Result<void> lock_name(std::string_view name) override;
  Result<std::optional<Instant>> server_now() override { return std::optional<Instant>(); }
  Result<void> load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) override;
  Result<void> scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) override;
  Result<void> apply(std::span<const RowChange> changes) override;
  Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) override;
  Result<void> position_events() override;
  Result<void> savepoint() override;
  Result<void> release() override;
  Result<void> rollback_to_savepoint() override;
  Result<void> commit() override;
  void rollback() noexcept override;

 private:
  Result<void> write(const RowChange& change);
  Error name_foreign_key(const RowChange& change, Error error);
  void finish();

  SqliteConnection& connection_;
  UnitBracket bracket_;
  std::function<void()> when_over_;
  PostingSums postings_;
  std::size_t savepoint_mark_ = 0;
  bool is_open_ = false;
};

}  // namespace osto::billing
