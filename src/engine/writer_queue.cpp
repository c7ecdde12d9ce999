#include "engine/writer_queue.hpp"

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

/// Takes groups until nobody waits. The lock is open while a group runs, so that the next group can gather.
void WriterQueue::lead(Storage& storage, std::unique_lock<std::mutex>& lock) {
  while (!waiting_.empty()) {
    std::deque<Entry*> group;
    while (!waiting_.empty() && group.size() < kMaxGroup) {
      group.push_back(waiting_.front());
      waiting_.pop_front();
    }
    lock.unlock();
    run_group(storage, group);
    lock.lock();
    for (Entry* entry : group) entry->is_done = true;
    changed_.notify_all();
  }
}

void WriterQueue::run_group(Storage& storage, const std::deque<Entry*>& group) {
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
