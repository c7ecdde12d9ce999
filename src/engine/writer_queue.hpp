// Group commit: callers' own threads share one transaction and its one fsync.
//
// A caller queues its command; whoever finds no leader leads: it decides each queued command in a savepoint of its own,
// commits once, and then answers all. A failed commit is a fault for all of them. No thread is started.
#pragma once

#include "ports/storage.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>

namespace osto::billing {

class WriterQueue {
 public:
  /// What a command does inside the shared transaction. An error rolls back this command alone; `keep` false too.
  struct Outcome { Result<void> result; bool keep = true; };
  using Work = std::function<Outcome(Transaction&)>;

  /// Returns after the commit that carries `work`, with the work's own error or the commit's.
  Result<void> submit(Storage& storage, const Work& work);

 private:
  struct Entry {
    const Work* work = nullptr;
    Result<void> result;
    bool is_done = false;
  };

  static constexpr std::size_t kMaxGroup = 64;

  void lead(Storage& storage, std::unique_lock<std::mutex>& lock);
  static void run_group(Storage& storage, std::span<Entry* const> group);
  static void fail_group(std::span<Entry* const> group, ErrorCode code) noexcept;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Entry*> waiting_;
  bool has_leader_ = false;
};

}  // namespace osto::billing
