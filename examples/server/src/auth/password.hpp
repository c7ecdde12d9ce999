// Passwords are kept as "$scrypt$ln=17,r=8,p=1$salt$key": the parameters travel with the hash, so they can be raised.
#pragma once

#include <semaphore>
#include <string>
#include <string_view>

namespace osto::server {

inline constexpr int kMinScryptLogN = 15;  ///< N = 2^15: 32 MiB a hash
inline constexpr int kMaxScryptLogN = 17;  ///< N = 2^17: 128 MiB a hash
inline constexpr std::size_t kMaxPasswordBytes = 1024;

enum class PasswordCheck { right, right_but_weakly_hashed, wrong, too_busy };

/// Hashes and checks. At most two at a time, because each takes up to 128 MiB. Thread-safety: any thread.
class PasswordHasher {
 public:
  explicit PasswordHasher(int log_n);

  std::string hash(std::string_view password) const;
  /// An empty `stored` (no such user) takes as long as any other and is wrong.
  PasswordCheck check(std::string_view password, std::string_view stored);

 private:
  int log_n_;
  std::string nobody_;  ///< hash of a password that nobody knows
  std::counting_semaphore<2> at_once_{2};
};

/// 24 letters and digits of 56, 139 bits, in groups of six. Letters that look like others are left out.
std::string generate_password();

}  // namespace osto::server
