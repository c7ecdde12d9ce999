#include "storage/sqlite/file_lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace osto::billing {

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<FileLock> FileLock::take(const std::string& database_path) {
  const std::string path = database_path + ".lock";
  FileLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (lock.descriptor_ < 0) {
    return fail(ErrorCode::storage_failed, "cannot open the lock file " + path + ": " + std::strerror(errno));
  }
  struct flock whole_file {};  // a lock of the open file, not of the process: a second open within it is refused too
  whole_file.l_type = F_WRLCK;
  whole_file.l_whence = SEEK_SET;
  if (::fcntl(lock.descriptor_, F_OFD_SETLK, &whole_file) == 0) return lock;
  if (errno == EAGAIN || errno == EACCES) {
    return fail(ErrorCode::storage_busy, "the database " + database_path + " is open for writing elsewhere;"
                                         " close it there, or open it read-only here");
  }
  return fail(ErrorCode::storage_failed, "cannot lock " + path + ": " + std::strerror(errno));
}

}  // namespace osto::billing
