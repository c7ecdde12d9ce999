#include "webhooks/feed_pages.hpp"

#include <algorithm>

namespace osto::server {

billing::Result<const billing::FeedPage*> FeedPages::after(std::int64_t position) {
  if (end_ >= 0 && position >= end_) return nullptr;
  auto found = pages_.find(position);
  if (found == pages_.end()) {
    OSTO_TRY(auto page, read_(position));
    end_ = page.end_position;
    found = pages_.emplace(position, std::move(page)).first;
  }
  return found->second.events.empty() ? nullptr : &found->second;
}

std::chrono::milliseconds TurnPace::left(Instant now) const {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(next_ - now);
  return std::clamp(left, std::chrono::milliseconds(0), kPause);
}

}  // namespace osto::server
