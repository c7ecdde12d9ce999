#include "storage/sqlite/store_base.hpp"

#include "storage/sql/migrations.hpp"
#include "storage/sql/statements.hpp"
#include "storage/sql/table_rules.hpp"

namespace osto::billing {
namespace {

Result<std::int64_t> read_version(SqliteConnection& connection) {
  OSTO_TRY(const std::int64_t tables, connection.read_number("SELECT count(*) FROM main.sqlite_schema"
                                                              " WHERE type = 'table' AND name = 'osto_meta'"));
  if (tables == 0) return std::int64_t{0};
  return connection.read_number("SELECT CAST(text AS INTEGER) FROM osto_meta WHERE name = '" +
                                std::string(kSchemaVersionName) + "'");
}

Result<void> export_table(SqliteConnection& connection, const Table& table, RowSink& sink) {
  OSTO_TRY(SqliteStatement statement, connection.once(find_statements(table.name)->select_all));
  const Type& row_type = table.row();
  const std::shared_ptr<void> row = row_type.make();
  std::vector<std::optional<std::string>> values(row_type.fields.size());
  for (;;) {
    OSTO_TRY(const bool found, statement.step());
    if (!found) return {};
    for (std::size_t i = 0; i < values.size(); ++i) {
      OSTO_CHECK(set_field(row_type.fields[i], row.get(), statement.column(static_cast<int>(i))));
      values[i] = print_field(row_type.fields[i], row.get());
    }
    OSTO_CHECK(sink.row(table, values));
  }
}

}  // namespace

std::int64_t SqliteStoreBase::current_schema_version() const { return kSchemaVersion; }

Result<std::int64_t> SqliteStoreBase::schema_version() {
  OSTO_TRY(const auto unit, begin_unit(TransactionKind::read));
  return read_version(unit->connection());
}

Result<void> SqliteStoreBase::migrate() {
  OSTO_TRY(const auto unit, begin_unit(TransactionKind::write));
  OSTO_TRY(const std::int64_t version, read_version(unit->connection()));
  if (version == kSchemaVersion) return {};
  if (version > kSchemaVersion) {
    return fail(ErrorCode::schema_mismatch, "the database has schema version " + std::to_string(version) +
                                                "; this library knows " + std::to_string(kSchemaVersion));
  }
  for (const std::string& statement : migration_statements(version, Dialect::sqlite)) {
    OSTO_CHECK(unit->connection().execute(statement));
  }
  return unit->commit();
}

Result<void> SqliteStoreBase::export_rows(RowSink& sink) {
  OSTO_TRY(const auto unit, begin_unit(TransactionKind::read));
  for (const TableRules& rules : table_rules()) OSTO_CHECK(export_table(unit->connection(), *rules.table, sink));
  return {};
}

}  // namespace osto::billing
