// The SQLite store: on a file of its own, in memory, or on the host's connection and in the host's transaction.
//
// Own file: one connection writes and checkpoints; readers are opened read-only and never block it. `<file>.lock` keeps
// a second writing process out. Thread-safety: as the port says. A joined storage belongs to the threads that may use
// the host's connection.
#pragma once

#include "ports/storage.hpp"

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3;

namespace osto::billing {

enum class OpenMode : std::uint8_t { read_write, read_only };

struct SqliteOptions {
  std::string path;                       ///< a file, or ":memory:"
  OpenMode mode = OpenMode::read_write;
  std::int64_t wait_limit_ms = 5000;      ///< how long `begin` waits for the writer, and a statement for a lock
};

/// Errors: storage_busy (another process writes the file), storage_failed.
Result<std::unique_ptr<Storage>> open_sqlite(const SqliteOptions& options);

/// Works on the host's connection, which must have foreign keys on. Every unit is a savepoint in the host's
/// transaction, or a transaction of its own when the host has none open. Destroy the storage before closing the connection.
/// Errors: state_conflict (foreign keys are off).
Result<std::unique_ptr<Storage>> join_sqlite(sqlite3* host_handle);

}  // namespace osto::billing
