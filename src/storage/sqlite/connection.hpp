// One sqlite3 connection with its prepared statements, and the only place where result codes become errors.
#pragma once

#include "ports/storage.hpp"
#include "storage/sql/row_codec.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace osto::billing {

class SqliteConnection;

/// SQLite reports that a foreign key refused a write, but not which: the writer of the row finds out.
inline constexpr std::string_view kSomeForeignKey = "(a foreign key)";

/// A prepared statement in use. When it goes it is reset and unbound, so that no unfinished statement keeps a lock or
/// a savepoint open.
class SqliteStatement {
 public:
  enum class Afterwards : std::uint8_t { keep, finalize };

  SqliteStatement(const SqliteConnection& connection, sqlite3_stmt* handle, Afterwards afterwards)
      : connection_(&connection), handle_(handle), afterwards_(afterwards) {}
  SqliteStatement(SqliteStatement&& other) noexcept
      : connection_(other.connection_), handle_(other.handle_), afterwards_(other.afterwards_) {
    other.handle_ = nullptr;
  }
  SqliteStatement(const SqliteStatement&) = delete;
  SqliteStatement& operator=(const SqliteStatement&) = delete;
  SqliteStatement& operator=(SqliteStatement&&) = delete;
  ~SqliteStatement();

  Result<void> bind(int place, const ColumnView& value);
  Result<void> bind_named(std::string_view name, const Parameter::Value& value);
  /// True while there is a row.
  Result<bool> step();
  /// Steps to the end; for statements that yield no rows.
  Result<void> run();

  /// Steps once: the first column of the first row as a number; 0 when there is none.
  Result<std::int64_t> read_number();

  ColumnView column(int place) const;
  int column_count() const { return sqlite3_column_count(handle_); }
  std::string_view column_name(int place) const { return sqlite3_column_name(handle_, place); }
  int parameter_count() const { return sqlite3_bind_parameter_count(handle_); }

 private:
  const SqliteConnection* connection_;
  sqlite3_stmt* handle_;
  Afterwards afterwards_;
};

class SqliteConnection {
 public:
  enum class Owner : std::uint8_t { us, host };

  SqliteConnection(sqlite3* handle, Owner owner) : handle_(handle), owner_(owner) {}
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;
  ~SqliteConnection();

  /// Errors: storage_failed.
  static Result<std::unique_ptr<SqliteConnection>> open(const std::string& path, int flags, std::int64_t wait_limit_ms);

  sqlite3* handle() const { return handle_; }
  bool in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }
  /// Told by each unit when it begins and ends (a reading one may lie within a writing one): an error after which SQLite
  /// has no transaction although a unit is open means that it is lost.
  void unit_begins() { ++open_units_; }
  void unit_ends() { --open_units_; }

  Result<void> execute(const std::string& text);
  /// As SqliteStatement::read_number.
  Result<std::int64_t> read_number(const std::string& text);

  /// A statement prepared at its first use and kept. The address of `text` is the key: it must live as long as the
  /// connection.
  Result<SqliteStatement> prepared(const std::string& text);
  Result<SqliteStatement> once(const std::string& text);

  /// What a failed call on this connection means.
  Failure failure(int result_code) const;
  std::int64_t changed_rows() const { return sqlite3_changes(handle_); }

 private:
  Result<sqlite3_stmt*> prepare(const std::string& text, unsigned flags);
  Failure constraint_failure(int extended_code) const;

  sqlite3* handle_;
  Owner owner_;
  int open_units_ = 0;
  std::unordered_map<const std::string*, sqlite3_stmt*> kept_;
};

}  // namespace osto::billing
