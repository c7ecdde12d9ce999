#include "auth/password.hpp"

#include "auth/crypto.hpp"

#include <openssl/evp.h>

#include <charconv>
#include <chrono>
#include <optional>
#include <stdexcept>

namespace osto::server {
namespace {

constexpr std::uint64_t kBlockSize = 8, kParallelism = 1;
constexpr std::size_t kSaltBytes = 16, kKeyBytes = 32;
constexpr std::uint64_t kMaxMemory = 256ULL * 1024 * 1024;
constexpr std::chrono::seconds kLongestWait{5};

std::string scrypt(std::string_view password, std::string_view salt, int log_n) {
  std::string key(kKeyBytes, '\0');
  if (EVP_PBE_scrypt(password.data(), password.size(), reinterpret_cast<const unsigned char*>(salt.data()), salt.size(),
                     1ULL << log_n, kBlockSize, kParallelism, kMaxMemory, reinterpret_cast<unsigned char*>(key.data()),
                     key.size()) != 1) {
    throw std::runtime_error("scrypt failed");
  }
  return key;
}

struct StoredHash {
  int log_n = 0;
  std::string salt, key;
};

constexpr std::string_view kPrefix = "$scrypt$ln=";
constexpr std::string_view kMiddle = ",r=8,p=1$";

std::optional<StoredHash> parse_stored(std::string_view text) {
  if (!text.starts_with(kPrefix)) return std::nullopt;
  text.remove_prefix(kPrefix.size());
  const std::size_t middle = text.find(kMiddle);
  if (middle == std::string_view::npos) return std::nullopt;
  StoredHash stored;
  const auto number = std::from_chars(text.data(), text.data() + middle, stored.log_n);
  if (number.ec != std::errc{} || number.ptr != text.data() + middle) return std::nullopt;
  text.remove_prefix(middle + kMiddle.size());
  const std::size_t dollar = text.find('$');
  if (dollar == std::string_view::npos) return std::nullopt;
  const auto salt = from_base64url(text.substr(0, dollar));
  const auto key = from_base64url(text.substr(dollar + 1));
  if (!salt || !key || key->size() != kKeyBytes || stored.log_n < kMinScryptLogN || stored.log_n > kMaxScryptLogN) return std::nullopt;
  stored.salt = *salt;
  stored.key = *key;
  return stored;
}

}  // namespace

PasswordHasher::PasswordHasher(int log_n) : log_n_(log_n), nobody_(hash(random_octets(24))) {}

std::string PasswordHasher::hash(std::string_view password) const {
  const std::string salt = random_octets(kSaltBytes);
  return std::string(kPrefix) + std::to_string(log_n_) + std::string(kMiddle) + to_base64url(salt) + "$" +
         to_base64url(scrypt(password, salt, log_n_));
}

PasswordCheck PasswordHasher::check(std::string_view password, std::string_view stored) {
  const auto known = parse_stored(stored);
  const auto expected = known ? known : parse_stored(nobody_);
  if (!at_once_.try_acquire_for(kLongestWait)) return PasswordCheck::too_busy;
  struct Release {
    std::counting_semaphore<2>& semaphore;
    ~Release() { semaphore.release(); }
  } release{at_once_};
  const bool is_equal = equal_in_constant_time(scrypt(password, expected->salt, expected->log_n), expected->key);
  if (!is_equal || !known) return PasswordCheck::wrong;
  return known->log_n < log_n_ ? PasswordCheck::right_but_weakly_hashed : PasswordCheck::right;
}

std::string generate_password() {
  constexpr std::string_view kLetters = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
  constexpr unsigned kWhole = 256 / kLetters.size() * kLetters.size();  // above it some letters would come more often
  std::string password;
  for (std::size_t count = 0; count < 24;) {
    const auto octet = static_cast<unsigned char>(random_octets(1).front());
    if (octet >= kWhole) continue;
    if (count > 0 && count % 6 == 0) password += '-';
    password += kLetters[octet % kLetters.size()];
    ++count;
  }
  return password;
}

}  // namespace osto::server
