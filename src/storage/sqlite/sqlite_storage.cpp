#include "storage/sqlite/sqlite_storage.hpp"

#include "storage/sqlite/file_lock.hpp"
#include "storage/sqlite/store_base.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace osto::billing {
namespace {

/// Whose turn it is to write: one thread's at a time, waited for with a limit.
class WriterTurn {
 public:
  bool take(std::int64_t wait_limit_ms) {
    std::unique_lock guard(mutex_);
    if (!free_.wait_for(guard, std::chrono::milliseconds(wait_limit_ms), [this] { return !is_taken_; })) return false;
    is_taken_ = true;
    return true;
  }
  void give_back() {
    {
      const std::lock_guard guard(mutex_);
      is_taken_ = false;
    }
    free_.notify_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable free_;
  bool is_taken_ = false;
};

/// Idle read-only connections, opened as they are needed.
class ReaderPool {
 public:
  explicit ReaderPool(const SqliteOptions& options) : options_(options) {}

  Result<std::unique_ptr<SqliteConnection>> take() {
    {
      const std::lock_guard guard(mutex_);
      if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
      }
    }
    OSTO_TRY(auto connection, SqliteConnection::open(options_.path, SQLITE_OPEN_READONLY, options_.wait_limit_ms));
    OSTO_CHECK(connection->execute("PRAGMA cache_size = -16384"));  // KiB
    return connection;
  }

  void give_back(std::unique_ptr<SqliteConnection> connection) {
    const std::lock_guard guard(mutex_);
    if (idle_.size() < kMaxIdle) idle_.push_back(std::move(connection));
  }

 private:
  static constexpr std::size_t kMaxIdle = 8;
  const SqliteOptions& options_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<SqliteConnection>> idle_;
};

class SqliteStorage final : public SqliteStoreBase {
 public:
  explicit SqliteStorage(const SqliteOptions& options)
      : options_(options), is_in_memory_(options.path == ":memory:"), readers_(options_) {}

  Result<void> open() {
    if (options_.mode == OpenMode::read_only) {
      OSTO_TRY(auto reader, readers_.take());  // says at once that there is no such file
      readers_.give_back(std::move(reader));
      return {};
    }
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    OSTO_TRY(writer_, SqliteConnection::open(options_.path, kFlags, options_.wait_limit_ms));
    if (!is_in_memory_) {
      // Before the first statement, which may already recover or write the file.
      OSTO_TRY(lock_, FileLock::take(sqlite3_db_filename(writer_->handle(), "main")));
    }
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 10000"}) {
      OSTO_CHECK(writer_->execute(pragma));
    }
    return {};
  }

  Result<std::unique_ptr<Transaction>> begin(TransactionKind kind) override {
    OSTO_TRY(std::unique_ptr<Transaction> transaction, begin_unit(kind));
    return transaction;
  }

  Ownership ownership() const override { return Ownership::own; }
  bool is_in_hosts_transaction() const override { return false; }

 protected:
  Result<std::unique_ptr<SqliteTransaction>> begin_unit(TransactionKind kind) override {
    if (kind == TransactionKind::read && !is_in_memory_) return begin_reading();
    if (!writer_) return fail(ErrorCode::storage_failed, "the database is open read-only");
    if (!turn_.take(options_.wait_limit_ms)) {
      return fail(ErrorCode::storage_busy, "another unit of work holds the writer for longer than " +
                                               std::to_string(options_.wait_limit_ms) + " ms");
    }
    const char* begin = kind == TransactionKind::write ? "BEGIN IMMEDIATE" : "BEGIN";
    std::unique_ptr<SqliteTransaction> unit;
    try {
      unit = std::make_unique<SqliteTransaction>(*writer_, UnitBracket{begin, "COMMIT", "ROLLBACK"},
                                                 [this] { turn_.give_back(); });
    } catch (...) {  // out of memory: without a unit nobody else would give the turn back
      turn_.give_back();
      throw;
    }
    OSTO_CHECK(unit->begin());
    return unit;
  }

 private:
  Result<std::unique_ptr<SqliteTransaction>> begin_reading() {
    OSTO_TRY(auto reader, readers_.take());
    const auto held = std::make_shared<std::unique_ptr<SqliteConnection>>(std::move(reader));
    auto unit = std::make_unique<SqliteTransaction>(**held, UnitBracket{"BEGIN", "COMMIT", "ROLLBACK"},
                                                    [this, held] { readers_.give_back(std::move(*held)); });
    OSTO_CHECK(unit->begin());
    return unit;
  }

  SqliteOptions options_;
  bool is_in_memory_;
  FileLock lock_;
  WriterTurn turn_;
  std::unique_ptr<SqliteConnection> writer_;
  ReaderPool readers_;  // destroyed first: the last connection to close must be the writer
};

}  // namespace

Result<std::unique_ptr<Storage>> open_sqlite(const SqliteOptions& options) {
  auto storage = std::make_unique<SqliteStorage>(options);
  OSTO_CHECK(storage->open());
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace osto::billing
