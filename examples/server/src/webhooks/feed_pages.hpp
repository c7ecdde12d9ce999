// How often the feed is looked at, and how seldom it is read: what the dispatcher asks while many endpoints stand at one place.
#pragma once

#include <osto_billing/book.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

namespace osto::server {

/// Pages of the feed within one turn. Endpoints at one position share a read, and those at its end need none.
class FeedPages {
 public:
  using Read = std::function<billing::Result<billing::FeedPage>(std::int64_t after_position)>;
  explicit FeedPages(Read read) : read_(std::move(read)) {}

  /// Null: nothing comes after the position.
  billing::Result<const billing::FeedPage*> after(std::int64_t position);

 private:
  Read read_;
  std::map<std::int64_t, billing::FeedPage> pages_;
  std::int64_t end_ = -1;  ///< of the feed, as the last read told it; -1: nobody read yet
};

/// When to look again: a socket that wakes the loop, which a slow endpoint may do for every octet, is no reason to.
class TurnPace {
 public:
  using Instant = std::chrono::steady_clock::time_point;
  static constexpr std::chrono::milliseconds kPause{250};

  bool is_due(Instant now, bool is_any_flight_over) const { return is_any_flight_over || now >= next_; }
  /// `is_behind`: there is more to be read at once.
  void looked(Instant now, bool is_behind) { next_ = is_behind ? now : now + kPause; }
  /// How long the loop may sleep.
  std::chrono::milliseconds left(Instant now) const;

 private:
  Instant next_{};
};

}  // namespace osto::server
