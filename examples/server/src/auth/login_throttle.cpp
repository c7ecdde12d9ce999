#include "auth/login_throttle.hpp"

#include <algorithm>

namespace osto::server {
namespace {

/// After five failures the next try has to wait 1, 2, 4 ... 60 seconds from the last one: 7 failures -> 4 s.
std::int64_t account_delay(const std::deque<std::int64_t>& failures, std::int64_t now) {
  if (failures.size() < kFreeFailuresPerAccount) return 0;
  const std::size_t doublings = std::min<std::size_t>(failures.size() - kFreeFailuresPerAccount, 6);
  const std::int64_t delay = std::min(std::int64_t{1} << doublings, kLongestAccountDelaySeconds);
  return std::max<std::int64_t>(0, failures.back() + delay - now);
}

std::int64_t address_delay(const std::deque<std::int64_t>& failures, std::int64_t now) {
  if (failures.size() < kFailuresPerAddress) return 0;
  return std::max<std::int64_t>(1, failures.front() + kThrottleWindowSeconds - now);
}

}  // namespace

void LoginThrottle::forget_old(Failures& failures, std::int64_t now) {
  for (auto entry = failures.begin(); entry != failures.end();) {
    auto& times = entry->second;
    while (!times.empty() && times.front() <= now - kThrottleWindowSeconds) times.pop_front();
    entry = times.empty() ? failures.erase(entry) : std::next(entry);
  }
}

std::int64_t LoginThrottle::begin(std::string_view email, std::string_view address, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  forget_old(by_account_, now);
  forget_old(by_address_, now);
  const auto account = by_account_.find(email);
  const auto from = by_address_.find(address);
  std::int64_t delay = account == by_account_.end() ? 0 : account_delay(account->second, now);
  if (from != by_address_.end()) delay = std::max(delay, address_delay(from->second, now));
  if (delay > 0) return delay;
  by_account_[std::string(email)].push_back(now);
  by_address_[std::string(address)].push_back(now);
  return 0;
}

void LoginThrottle::succeeded(std::string_view email, std::string_view address) {
  const std::scoped_lock lock(mutex_);
  if (const auto account = by_account_.find(email); account != by_account_.end()) by_account_.erase(account);
  const auto from = by_address_.find(address);
  if (from == by_address_.end()) return;
  from->second.pop_back();
  if (from->second.empty()) by_address_.erase(from);
}

}  // namespace osto::server
