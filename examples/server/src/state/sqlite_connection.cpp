#include "state/sql.hpp"

#include <sqlite3.h>

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

class SqliteConnection final : public SqlConnection {
 public:
  explicit SqliteConnection(sqlite3* handle) : handle_(handle) {}
  ~SqliteConnection() override { sqlite3_close_v2(handle_); }
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  Result<std::vector<SqlRow>> run(std::string_view statement, std::span<const SqlValue> parameters) override {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(handle_, statement.data(), static_cast<int>(statement.size()), &prepared, nullptr) != SQLITE_OK) {
      return failure();
    }
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owned(prepared, &sqlite3_finalize);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      // SQLite numbers $2 by its first appearance, not by its digit: ask for the name.
      bind(prepared, sqlite3_bind_parameter_index(prepared, ("$" + std::to_string(i + 1)).c_str()), parameters[i]);
    }
    std::vector<SqlRow> rows;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(prepared)) == SQLITE_ROW) rows.push_back(row_of(prepared));
    if (step != SQLITE_DONE) return failure();
    return rows;
  }

  Result<void> begin() override {
    OSTO_CHECK(run("BEGIN IMMEDIATE", {}));
    return {};
  }

 private:
  static void bind(sqlite3_stmt* prepared, int index, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      sqlite3_bind_int64(prepared, index, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      sqlite3_bind_text(prepared, index, text->data(), static_cast<int>(text->size()), SQLITE_TRANSIENT);
    } else {
      sqlite3_bind_null(prepared, index);
    }
  }

  static SqlRow row_of(sqlite3_stmt* prepared) {
    SqlRow row;
    for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
      switch (sqlite3_column_type(prepared, column)) {
        case SQLITE_NULL: row.emplace_back(); break;
        case SQLITE_INTEGER: row.emplace_back(std::int64_t{sqlite3_column_int64(prepared, column)}); break;
        default:
          row.emplace_back(std::string(reinterpret_cast<const char*>(sqlite3_column_text(prepared, column)),
                                       static_cast<std::size_t>(sqlite3_column_bytes(prepared, column))));
      }
    }
    return row;
  }

  billing::Failure failure() const {
    const int code = sqlite3_errcode(handle_);
    const int extended = sqlite3_extended_errcode(handle_);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) return fail(ErrorCode::storage_busy, sqlite3_errmsg(handle_));
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
      return fail(ErrorCode::already_exists, sqlite3_errmsg(handle_));
    }
    return fail(ErrorCode::storage_failed, sqlite3_errmsg(handle_));
  }

  sqlite3* handle_;
};

}  // namespace

Result<std::unique_ptr<SqlConnection>> open_sqlite(const std::string& path) {
  sqlite3* handle = nullptr;
  const int opened = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  auto connection = std::make_unique<SqliteConnection>(handle);
  if (opened != SQLITE_OK) return fail(ErrorCode::storage_failed, "cannot open " + path);
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, 5'000);
  // A rollback journal, because --add-user may open the file beside the running server: before SQLite 3.51.3 two
  // processes that write and checkpoint can corrupt a WAL file.
  OSTO_CHECK(connection->run("PRAGMA journal_mode = DELETE", {}));
  OSTO_CHECK(connection->run("PRAGMA synchronous = FULL", {}));
  OSTO_CHECK(connection->run("PRAGMA foreign_keys = ON", {}));
  return std::unique_ptr<SqlConnection>(std::move(connection));
}

}  // namespace osto::server
