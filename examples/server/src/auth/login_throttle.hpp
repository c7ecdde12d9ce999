// Slows down guessing of passwords: by account, so that many addresses do not help, and by address, so that many accounts
// do not. Nobody is locked out for good: an account's delay is at most a minute.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace osto::server {

inline constexpr std::int64_t kThrottleWindowSeconds = 15 * 60;
inline constexpr std::size_t kFreeFailuresPerAccount = 5;
inline constexpr std::size_t kFailuresPerAddress = 20;
inline constexpr std::int64_t kLongestAccountDelaySeconds = 60;

/// Thread-safety: any thread. Kept in memory: a restart forgets.
class LoginThrottle {
 public:
  /// Seconds to wait before this account may be tried from this address; 0: go on. Counts the try as failed until
  /// `succeeded` says otherwise, so that parallel guesses do not slip through.
  std::int64_t begin(std::string_view email, std::string_view address, std::int64_t now);
  void succeeded(std::string_view email, std::string_view address);

 private:
  using Failures = std::map<std::string, std::deque<std::int64_t>, std::less<>>;
  static void forget_old(Failures& failures, std::int64_t now);

  std::mutex mutex_;
  Failures by_account_, by_address_;
};

}  // namespace osto::server
