#include "engine/writer_queue.hpp"

#include <array>
#include <new>

namespace osto::billing {

Result<void> WriterQueue::submit(Storage& storage, const Work& work) {
  Entry entry;
  entry.work = &work;
  std::unique_lock lock(mutex_);
  waiting_.push_back(&entry);
  while (!entry.is_done) {
    if (!has_leader_) {
      has_leader_ = true;
      lead(storage, lock);
      has_leader_ = false;
      changed_.notify_all();
    } else {
      changed_.wait(lock);
    }
  }
  return std::move(entry.result);
}

/// Takes groups until nobody waits. The lock is open while a group runs, so that the next group can gather. Nothing may be
/// thrown past here: the leader would leave for good, and everybody behind it would wait for ever.
void WriterQueue::lead(Storage& storage, std::unique_lock<std::mutex>& lock) {
  while (!waiting_.empty()) {
    std::array<Entry*, kMaxGroup> taken;
    std::size_t count = 0;
    while (!waiting_.empty() && count < kMaxGroup) {
      taken[count++] = waiting_.front();
      waiting_.pop_front();
    }
    const std::span<Entry* const> group(taken.data(), count);
    lock.unlock();
    try {
      run_group(storage, group);
    } catch (const std::bad_alloc&) {  // the transaction was rolled back on the way out
      fail_group(group, ErrorCode::out_of_memory);
    } catch (...) {
      fail_group(group, ErrorCode::invariant_broken);
    }
    lock.lock();
    for (Entry* entry : group) entry->is_done = true;
    changed_.notify_all();
  }
}

/// Needs no memory.
void WriterQueue::fail_group(std::span<Entry* const> group, ErrorCode code) noexcept {
  for (Entry* entry : group) entry->result = Failure(Error{code, {}, {}, {}});
}

void WriterQueue::run_group(Storage& storage, std::span<Entry* const> group) {
  const auto fail_all = [&](const Error& error) {
    for (Entry* entry : group) {
      if (entry->result.has_value()) entry->result = Failure(error);
    }
  };
  auto transaction = storage.begin(TransactionKind::write);
  if (!transaction) return fail_all(transaction.error());
  for (Entry* entry : group) {
    if (auto opened = (*transaction)->savepoint(); !opened) return fail_all(opened.error());
    Outcome outcome = (*entry->work)(**transaction);
    entry->result = std::move(outcome.result);
    const bool keep = entry->result.has_value() && outcome.keep;
    auto closed = keep ? (*transaction)->release() : (*transaction)->rollback_to_savepoint();
    if (!closed) return fail_all(closed.error());
  }
  if (auto positioned = (*transaction)->position_events(); !positioned) return fail_all(positioned.error());
  if (auto committed = (*transaction)->commit(); !committed) return fail_all(committed.error());
}

}  // namespace osto::billing
