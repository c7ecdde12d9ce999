// The stores that the storage contract is run on, each fresh and migrated.
#pragma once

#include "ports/storage.hpp"
#include "storage/postgres/postgres_storage.hpp"
#include "storage/sqlite/sqlite_storage.hpp"
#include "tests/support/postgres_server.hpp"
#include "tests/support/sample_book.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <memory>
#include <ostream>
#include <string>

namespace osto::billing::testing {

enum class Store { sqlite_file, sqlite_memory, sqlite_joined, postgres };

inline void PrintTo(Store store, std::ostream* out) {
  *out << std::string_view(std::to_array<std::string_view>(
      {"sqlite_file", "sqlite_memory", "sqlite_joined", "postgres"})[static_cast<std::size_t>(store)]);
}

/// A host's own connection.
class HostConnection {
 public:
  explicit HostConnection(const std::string& path) {
    sqlite3_open(path.c_str(), &handle_);
    run("PRAGMA foreign_keys = ON");
  }
  ~HostConnection() { sqlite3_close(handle_); }
  HostConnection(const HostConnection&) = delete;
  HostConnection& operator=(const HostConnection&) = delete;

  sqlite3* handle() const { return handle_; }
  /// The result code.
  int run(const std::string& text) { return sqlite3_exec(handle_, text.c_str(), nullptr, nullptr, nullptr); }
  std::string value(const std::string& text) {
    std::string found;
    sqlite3_exec(
        handle_, text.c_str(),
        [](void* into, int, char** values, char**) {
          *static_cast<std::string*>(into) = values[0] ? values[0] : "NULL";
          return 0;
        },
        &found, nullptr);
    return found;
  }

 private:
  sqlite3* handle_ = nullptr;
};

/// One store of each kind, migrated.
class OpenStore {
 public:
  explicit OpenStore(Store kind) {
    switch (kind) {
      case Store::sqlite_file: storage_ = must(open_sqlite({.path = folder_.file("book.db"), .wait_limit_ms = 200})); break;
      case Store::sqlite_memory: storage_ = must(open_sqlite({.path = ":memory:", .wait_limit_ms = 200})); break;
      case Store::sqlite_joined:
        host_ = std::make_unique<HostConnection>(folder_.file("host.db"));
        storage_ = must(join_sqlite(host_->handle()));
        break;
      case Store::postgres: storage_ = must(open_postgres(PostgresServer::shared().fresh_schema_url())); break;
    }
    must_do(storage_->migrate());
  }

  Storage& operator*() { return *storage_; }
  Storage* operator->() { return storage_.get(); }
  HostConnection& host() { return *host_; }
  std::string file() const { return folder_.file("book.db"); }

  static void must_do(const Result<void>& done) {
    if (!done) throw std::runtime_error(std::string(name_of(done.error().code)) + ": " + done.error().message);
  }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<HostConnection> host_;
  std::unique_ptr<Storage> storage_;
};

/// Writes and commits. The error's message, or "".
inline std::string commit_rows(Storage& storage, const std::vector<RowChange>& changes) {
  auto unit = storage.begin(TransactionKind::write);
  if (!unit) return unit.error().message;
  if (auto done = (*unit)->apply(changes); !done) return done.error().message;
  if (auto done = (*unit)->commit(); !done) return done.error().message;
  return {};
}

/// An export as lines of text: "osto_modules|mod_01...|cloud|...".
class ExportText : public RowSink {
 public:
  Result<void> row(const Table& table, std::span<const std::optional<std::string>> values) override {
    lines.push_back(std::string(table.name));
    for (const auto& value : values) lines.back() += "|" + value.value_or("NULL");
    return {};
  }
  std::vector<std::string> of(std::string_view table) const {
    std::vector<std::string> some;
    for (const std::string& line : lines) {
      if (line.starts_with(std::string(table) + "|")) some.push_back(line);
    }
    return some;
  }
  std::vector<std::string> lines;
};

inline ExportText export_of(Storage& storage) {
  ExportText text;
  OpenStore::must_do(storage.export_rows(text));
  return text;
}

}  // namespace osto::billing::testing
