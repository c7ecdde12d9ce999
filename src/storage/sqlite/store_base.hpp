// What both SQLite storages do the same way over their units of work.
#pragma once

#include "storage/sql/table_rules.hpp"
#include "storage/sqlite/sqlite_storage.hpp"
#include "storage/sqlite/transaction.hpp"

namespace osto::billing {

class SqliteStoreBase : public Storage {
 public:
  Result<void> migrate() final;
  Result<std::int64_t> schema_version() final;
  std::int64_t current_schema_version() const final;
  std::string_view dialect() const final { return "sqlite"; }
  /// One process writes the file.
  Result<std::unique_ptr<Claim>> claim(std::string_view) final { return std::make_unique<Claim>(); }
  std::vector<const Table*> tables() const final { return tables_in_order(); }
  Result<void> export_rows(RowSink& sink) final;

 protected:
  virtual Result<std::unique_ptr<SqliteTransaction>> begin_unit(TransactionKind kind) = 0;
};

}  // namespace osto::billing
