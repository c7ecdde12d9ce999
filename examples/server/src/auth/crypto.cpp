#include "auth/crypto.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace osto::server {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const unsigned char* octets_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

std::string sha256(std::string_view octets) {
  std::array<unsigned char, 32> digest{};
  unsigned int size = 0;
  if (EVP_Digest(octets.data(), octets.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1 || size != digest.size()) {
    throw std::runtime_error("SHA-256 is not available");
  }
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string hmac_sha256(std::string_view key, std::string_view octets) {
  std::array<unsigned char, 32> digest{};
  unsigned int size = 0;
  if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), octets_of(octets), octets.size(), digest.data(), &size) ==
          nullptr ||
      size != digest.size()) {
    throw std::runtime_error("HMAC-SHA-256 is not available");
  }
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string random_octets(std::size_t count) {
  std::string octets(count, '\0');
  if (RAND_bytes(reinterpret_cast<unsigned char*>(octets.data()), static_cast<int>(count)) != 1) {
    throw std::runtime_error("no random octets");
  }
  return octets;
}

bool equal_in_constant_time(std::string_view left, std::string_view right) noexcept {
  return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string to_hex(std::string_view octets) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(octets.size() * 2);
  for (const char c : octets) {
    const auto octet = static_cast<unsigned char>(c);
    text += kDigits[octet >> 4];
    text += kDigits[octet & 15];
  }
  return text;
}

std::string to_base64url(std::string_view octets) {
  std::string text;
  unsigned int bits = 0;
  int bit_count = 0;
  for (const char c : octets) {
    bits = (bits << 8 | static_cast<unsigned char>(c)) & 0xffffU;
    for (bit_count += 8; bit_count >= 6;) {
      bit_count -= 6;
      text += kAlphabet[bits >> bit_count & 63];
    }
  }
  if (bit_count > 0) text += kAlphabet[bits << (6 - bit_count) & 63];
  return text;
}

std::optional<std::string> from_base64url(std::string_view text) {
  std::string octets;
  unsigned int bits = 0;
  int bit_count = 0;
  for (const char c : text) {
    const std::size_t digit = kAlphabet.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = (bits << 6 | static_cast<unsigned int>(digit)) & 0xffffU;
    bit_count += 6;
    if (bit_count >= 8) {
      bit_count -= 8;
      octets += static_cast<char>(bits >> bit_count & 255);
    }
  }
  if (to_base64url(octets) != text) return std::nullopt;  // stray bits, or a lone digit
  return octets;
}

}  // namespace osto::server
