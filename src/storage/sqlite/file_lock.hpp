// Keeps a second writing process away from a database file: two of them, each with checkpoints of its own, are what
// SQLite before 3.51.3 can be corrupted by.
#pragma once

#include <osto_billing/result.hpp>

#include <string>

namespace osto::billing {

/// Held until destroyed, or until the process ends however it ends.
class FileLock {
 public:
  FileLock() = default;
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

  /// Locks `<database_path>.lock`. Errors: storage_busy (somebody has it), storage_failed.
  static Result<FileLock> take(const std::string& database_path);

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace osto::billing
