#include "providers/stripe/signature.hpp"

#include "base/digest.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <charconv>
#include <optional>
#include <vector>

namespace osto::billing::stripe {
namespace {

constexpr std::size_t kHexLength = 64;
constexpr std::size_t kMostSignatures = 16;  // Stripe sends one per secret of the endpoint

struct Header {
  std::string_view seconds_text;
  std::int64_t seconds = 0;
  std::vector<std::string_view> signatures;
};

std::optional<std::int64_t> read_seconds(std::string_view text) {
  std::int64_t seconds = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc{} || stop != text.data() + text.size() || seconds < 0) return std::nullopt;
  return seconds;
}

std::optional<Header> parse(std::string_view text) {
  Header header;
  while (!text.empty()) {
    const std::string_view item = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), item.size() + 1));
    if (item.starts_with("t=")) {
      if (!header.seconds_text.empty()) return std::nullopt;  // two times: which one was signed?
      header.seconds_text = item.substr(2);
      const auto seconds = read_seconds(header.seconds_text);
      if (!seconds) return std::nullopt;
      header.seconds = *seconds;
    } else if (item.starts_with("v1=") && item.size() == 3 + kHexLength && header.signatures.size() < kMostSignatures) {
      header.signatures.push_back(item.substr(3));
    }
  }
  if (header.seconds_text.empty() || header.signatures.empty()) return std::nullopt;
  return header;
}

std::int64_t unix_seconds_of(Instant instant) { return instant.is_empty() ? 0 : instant.microseconds() / kMicrosecondsPerSecond; }

/// Lower-case hex; empty when the crypto library refuses, which fits no signature.
std::string hmac_hex(std::string_view secret, std::string_view seconds_text, std::string_view body) {
  std::string text(seconds_text);
  text += '.';
  text += body;
  Digest mac{};
  unsigned int length = 0;
  const unsigned char* computed = HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
                                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(), &length);
  return computed != nullptr && length == mac.size() ? to_hex(mac) : std::string();
}

bool equal_in_constant_time(std::string_view left, std::string_view right) {
  return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

Failure refuse(std::string_view why) {
  return fail(ErrorCode::permission_denied, "the webhook's signature is not accepted: " + std::string(why));
}

}  // namespace

std::string sign(std::string_view secret, std::string_view body, Instant signed_at) {
  const std::string seconds_text = std::to_string(unix_seconds_of(signed_at));
  return "t=" + seconds_text + ",v1=" + hmac_hex(secret, seconds_text, body);
}

Result<void> check_signature(std::span<const std::string> secrets, std::string_view body, std::string_view header_text, Instant received_at, std::int64_t tolerance_seconds) {
  if (secrets.empty()) return refuse("no webhook secret was given");
  const auto header = parse(header_text);
  if (!header) return refuse("the header is not t=<unix seconds>,v1=<hex>");
  bool fits = false;  // no early end: the time taken does not tell which secret fits
  for (const std::string& secret : secrets) {
    const std::string expected = hmac_hex(secret, header->seconds_text, body);
    for (const std::string_view signature : header->signatures) fits = equal_in_constant_time(expected, signature) || fits;
  }
  if (!fits) return refuse("it does not fit the body");
  const std::int64_t received_seconds = unix_seconds_of(received_at);
  const std::string tolerance = std::to_string(tolerance_seconds) + " seconds";
  if (header->seconds < received_seconds - tolerance_seconds) return refuse("it is older than " + tolerance);
  if (header->seconds > received_seconds + tolerance_seconds) return refuse("it lies more than " + tolerance + " ahead");
  return {};
}

}  // namespace osto::billing::stripe
