#include "webhooks/target.hpp"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

struct Network {
  std::array<std::uint8_t, 16> address;
  int bits;
};

constexpr Network v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, int bits) {
  return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, a, b, c, 0}, 96 + bits};
}

constexpr Network kLoopback[] = {v4(127, 0, 0, 8), {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128}};

/// The special-purpose networks of IANA's registries (RFC 6890) and those that lead to them. All that is not in
/// 2000::/3 is refused besides.
constexpr Network kInside[] = {
    v4(0, 0, 0, 8), v4(10, 0, 0, 8), v4(100, 64, 0, 10), v4(127, 0, 0, 8), v4(169, 254, 0, 16), v4(172, 16, 0, 12), v4(192, 0, 0, 24), v4(192, 0, 2, 24),
    v4(192, 88, 99, 24), v4(192, 168, 0, 16), v4(198, 18, 0, 15), v4(198, 51, 100, 24), v4(203, 0, 113, 24), v4(224, 0, 0, 4), v4(240, 0, 0, 4),
    {{0x20, 0x01}, 23},              // 2001::/23: Teredo and other protocol assignments
    {{0x20, 0x01, 0x0d, 0xb8}, 32},  // documentation
    {{0x20, 0x02}, 16},              // 6to4: holds an IPv4 address
    {{0x3f, 0xff}, 20},              // documentation
};

bool is_in(const std::array<std::uint8_t, 16>& address, const Network& network) {
  for (int bit = 0; bit < network.bits; ++bit) {
    const auto octet = static_cast<std::size_t>(bit / 8);
    const int mask = 0x80 >> (bit % 8);
    if ((address[octet] & mask) != (network.address[octet] & mask)) return false;
  }
  return true;
}

bool is_mapped(const std::array<std::uint8_t, 16>& address) {
  return std::all_of(address.begin(), address.begin() + 10, [](std::uint8_t octet) { return octet == 0; }) && address[10] == 0xff && address[11] == 0xff;
}

std::optional<std::array<std::uint8_t, 16>> octets_of(const sockaddr& address) {
  std::array<std::uint8_t, 16> octets{};
  if (address.sa_family == AF_INET) {
    octets[10] = octets[11] = 0xff;
    std::memcpy(octets.data() + 12, &reinterpret_cast<const sockaddr_in&>(address).sin_addr, 4);
    return octets;
  }
  if (address.sa_family != AF_INET6) return std::nullopt;
  std::memcpy(octets.data(), &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr, 16);
  return octets;
}

bool is_loopback(const std::array<std::uint8_t, 16>& address) {
  return std::any_of(std::begin(kLoopback), std::end(kLoopback), [&address](const Network& network) { return is_in(address, network); });
}

bool is_allowed(const std::array<std::uint8_t, 16>& address, TargetPolicy policy) {
  const auto holds = [&address](const Network& network) { return is_in(address, network); };
  if (is_loopback(address)) return policy == TargetPolicy::with_loopback;
  if (std::any_of(std::begin(kInside), std::end(kInside), holds)) return false;
  return is_mapped(address) || (address[0] & 0xe0) == 0x20;
}

/// A literal address of a URL's host; names are judged when they are resolved.
bool is_refused_literal(const std::string& host, TargetPolicy policy) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, host.c_str(), &four.sin_addr) == 1) return !may_connect(reinterpret_cast<const sockaddr&>(four), policy);
  if (!host.starts_with('[')) return false;
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  const std::string inner = host.substr(1, host.size() - 2);
  if (inet_pton(AF_INET6, inner.c_str(), &six.sin6_addr) != 1) return true;  // with a zone, or no address at all
  return !may_connect(reinterpret_cast<const sockaddr&>(six), policy);
}

struct CurlText {
  char* text = nullptr;
  ~CurlText() { curl_free(text); }
};

std::string part_of(CURLU* url, CURLUPart part, unsigned int flags = 0) {
  CurlText value;
  return curl_url_get(url, part, &value.text, flags) == CURLUE_OK && value.text != nullptr ? std::string(value.text) : std::string();
}

billing::Failure refuse(std::string words) { return fail(ErrorCode::invalid_value, std::move(words), "/url"); }

}  // namespace

Result<std::string> check_target(std::string_view text, TargetPolicy policy) {
  const bool is_printable = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
  if (!is_printable) return refuse("must be printable ASCII without blanks");
  const std::unique_ptr<CURLU, void (*)(CURLU*)> url(curl_url(), &curl_url_cleanup);
  // The same parser that connects later also reads here: 0x7f.1 and 2130706433 are 127.0.0.1 to both.
  if (!url || curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), CURLU_DISALLOW_USER) != CURLUE_OK) {
    return refuse("must be a URL without a user name: https://example.com/webhooks");
  }
  const std::string scheme = part_of(url.get(), CURLUPART_SCHEME), host = part_of(url.get(), CURLUPART_HOST), port = part_of(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
  if (!part_of(url.get(), CURLUPART_FRAGMENT).empty()) return refuse("must not have a fragment");
  if (host.empty()) return refuse("must name a host");
  if (policy == TargetPolicy::public_https) {
    if (scheme != "https") return refuse("must begin with https://");
    if (port != "443" && port != "8443") return refuse("may use the ports 443 and 8443 only");
    if (host == "localhost" || host.ends_with(".localhost") || host.ends_with(".local") || host.ends_with(".internal")) return refuse("must be a public host");
  } else if (scheme != "https" && scheme != "http") {
    return refuse("must begin with https:// or http://");
  }
  if (is_refused_literal(host, policy)) return refuse("must be a public address");
  return part_of(url.get(), CURLUPART_URL);
}

bool is_this_machine(std::string_view host) {
  if (host == "localhost") return true;
  const std::string text(host);
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1) return is_loopback(*octets_of(reinterpret_cast<const sockaddr&>(four)));
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  return inet_pton(AF_INET6, text.c_str(), &six.sin6_addr) == 1 && is_loopback(*octets_of(reinterpret_cast<const sockaddr&>(six)));
}

bool may_connect(const sockaddr& address, TargetPolicy policy) {
  const auto octets = octets_of(address);
  return octets && is_allowed(*octets, policy);
}

}  // namespace osto::server
