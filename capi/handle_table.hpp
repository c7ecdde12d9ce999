// A handle of the C face is a name, not an address: kind, slot and generation in one word. Looking it up finds nothing once
// it was closed, whatever the slot holds by then, so a stale, foreign or invented handle is an error and not a crash; and
// the lookup shares ownership, so that one thread may close what another is using.
//
// bit 63: always 1, which no address has that a process can use; 60..62: kind; 20..59: generation; 0..19: slot.
// Thread-safety: all functions. After fork() databases, sessions and slices of the parent answer `other_process` (two processes
// must not hand out one slice), and nothing of theirs is freed in the child; documents and errors are plain memory and go on.
#pragma once

#include <unistd.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace osto::billing::capi {

enum class HandleKind : std::uint8_t { database = 1, session = 2, document = 3, error = 4, slice = 5 };

enum class HandleFault { none, unknown, other_process };

template <class T>
struct Found {
  std::shared_ptr<T> target;
  HandleFault fault = HandleFault::none;
};

template <class T>
class HandleTable {
 public:
  explicit HandleTable(HandleKind kind)
      : kind_(kind), is_bound_to_process_(kind == HandleKind::database || kind == HandleKind::session || kind == HandleKind::slice) {}
  HandleTable(const HandleTable&) = delete;
  HandleTable& operator=(const HandleTable&) = delete;

  /// Throws std::bad_alloc when memory or the million slots are used up.
  std::uint64_t add(std::shared_ptr<T> target) {
    const std::lock_guard lock(mutex_);
    const std::uint32_t slot = take_slot();
    Entry& entry = entries_[slot];
    entry.target = std::move(target);
    entry.process = getpid();
    return name_of(slot, entry.generation);
  }

  Found<T> find(std::uint64_t handle) const {
    const std::lock_guard lock(mutex_);
    const Entry* entry = entry_of(handle);
    if (entry == nullptr) return {{}, HandleFault::unknown};
    if (is_foreign(*entry)) return {{}, HandleFault::other_process};
    return {entry->target, HandleFault::none};
  }

  /// Takes the entry out; what it held ends with the returned pointer, outside the lock.
  Found<T> remove(std::uint64_t handle) {
    const std::lock_guard lock(mutex_);
    Entry* entry = const_cast<Entry*>(entry_of(handle));
    if (entry == nullptr) return {{}, HandleFault::unknown};
    if (is_foreign(*entry)) return {{}, HandleFault::other_process};
    entry->generation = (entry->generation + 1) & kGenerationMask;
    free_slots_.push_back(slot_of(handle));  // never grows: take_slot reserved room for every slot
    return {std::exchange(entry->target, nullptr), HandleFault::none};
  }

  // A thread that forks must not leave the child a lock that another thread held.
  void lock_for_fork() { mutex_.lock(); }
  void unlock_after_fork() { mutex_.unlock(); }

 private:
  struct Entry {
    std::shared_ptr<T> target;
    std::uint64_t generation = 1;
    pid_t process = 0;
  };

  static constexpr unsigned kSlotBits = 20, kKindShift = 60;
  static constexpr std::uint64_t kSlotMask = (std::uint64_t{1} << kSlotBits) - 1;
  static constexpr std::uint64_t kGenerationMask = (std::uint64_t{1} << (kKindShift - kSlotBits)) - 1;

  bool is_foreign(const Entry& entry) const { return is_bound_to_process_ && entry.process != getpid(); }

  static std::uint32_t slot_of(std::uint64_t handle) { return static_cast<std::uint32_t>(handle & kSlotMask); }

  std::uint64_t name_of(std::uint32_t slot, std::uint64_t generation) const {
    return (std::uint64_t{1} << 63) | (std::uint64_t{static_cast<std::uint8_t>(kind_)} << kKindShift) |
           (generation << kSlotBits) | slot;
  }

  const Entry* entry_of(std::uint64_t handle) const {
    const std::uint32_t slot = slot_of(handle);
    if (slot >= entries_.size()) return nullptr;
    const Entry& entry = entries_[slot];
    return entry.target != nullptr && name_of(slot, entry.generation) == handle ? &entry : nullptr;
  }

  std::uint32_t take_slot() {
    if (free_slots_.empty()) {
      if (entries_.size() > kSlotMask) throw std::bad_alloc();
      if (entries_.size() == entries_.capacity()) entries_.reserve(entries_.size() * 2 + 16);
      free_slots_.reserve(entries_.capacity());
      entries_.emplace_back();
      return static_cast<std::uint32_t>(entries_.size() - 1);
    }
    const std::uint32_t slot = free_slots_.back();
    free_slots_.pop_back();
    return slot;
  }

  const HandleKind kind_;
  const bool is_bound_to_process_;
  mutable std::mutex mutex_;  // a lock with owners could not be released in a forked child
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> free_slots_;
};

}  // namespace osto::billing::capi
