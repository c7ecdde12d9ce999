#include "auth/crypto.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace osto::server {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const unsigned char* octets_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

unsigned char* octets_to(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

constexpr std::size_t kKeyOctets = 32, kNonceOctets = 12, kTagOctets = 16;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)>;

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

std::string to_base64(std::string_view octets) {
  std::string text((octets.size() + 2) / 3 * 4 + 1, '\0');  // EVP_EncodeBlock ends it with a zero
  const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), octets_of(octets), static_cast<int>(octets.size()));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

std::string seal(std::string_view key, std::string_view text, std::string_view context) {
  const std::string nonce = random_octets(kNonceOctets);
  std::string sealed(text.size(), '\0'), tag(kTagOctets, '\0');
  const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  int size = 0;
  const bool is_sealed = key.size() == kKeyOctets && cipher &&
                         EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, octets_of(key), octets_of(nonce)) == 1 &&
                         EVP_EncryptUpdate(cipher.get(), nullptr, &size, octets_of(context), static_cast<int>(context.size())) == 1 &&
                         EVP_EncryptUpdate(cipher.get(), octets_to(sealed), &size, octets_of(text), static_cast<int>(text.size())) == 1 &&
                         EVP_EncryptFinal_ex(cipher.get(), octets_to(tag), &size) == 1 &&
                         EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagOctets), tag.data()) == 1;
  if (!is_sealed) throw std::runtime_error("AES-256-GCM is not available");
  return nonce + sealed + tag;
}

std::optional<std::string> open_sealed(std::string_view key, std::string_view sealed, std::string_view context) {
  if (key.size() != kKeyOctets || sealed.size() < kNonceOctets + kTagOctets) return std::nullopt;
  const std::string_view nonce = sealed.substr(0, kNonceOctets);
  const std::string_view body = sealed.substr(kNonceOctets, sealed.size() - kNonceOctets - kTagOctets);
  std::string tag(sealed.substr(sealed.size() - kTagOctets)), text(body.size(), '\0');
  const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  int size = 0;
  const bool is_open = cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, octets_of(key), octets_of(nonce)) == 1 &&
                       EVP_DecryptUpdate(cipher.get(), nullptr, &size, octets_of(context), static_cast<int>(context.size())) == 1 &&
                       EVP_DecryptUpdate(cipher.get(), octets_to(text), &size, octets_of(body), static_cast<int>(body.size())) == 1 &&
                       EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagOctets), tag.data()) == 1 &&
                       EVP_DecryptFinal_ex(cipher.get(), octets_to(tag), &size) == 1;
  return is_open ? std::optional(std::move(text)) : std::nullopt;
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
