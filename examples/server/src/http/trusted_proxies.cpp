#include "http/trusted_proxies.hpp"

#include "http/request_head.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace osto::server {
namespace {

constexpr std::size_t kMappedBits = 96;  // ::ffff:0:0/96 holds IPv4

std::optional<std::size_t> bits_of(std::string_view text, std::size_t most) {
  std::size_t bits = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), bits);
  if (problem != std::errc() || end != text.data() + text.size() || bits > most) return std::nullopt;
  return bits;
}

}  // namespace

std::optional<TrustedProxies::Address> TrustedProxies::address_of(std::string_view text) {
  const std::string terminated(text);
  Address address{};
  if (inet_pton(AF_INET6, terminated.c_str(), address.data()) == 1) return address;
  address = {};
  address[10] = address[11] = 0xff;
  if (inet_pton(AF_INET, terminated.c_str(), address.data() + 12) == 1) return address;
  return std::nullopt;
}

std::optional<TrustedProxies> TrustedProxies::parse(const std::vector<std::string>& texts) {
  TrustedProxies proxies;
  for (const std::string& text : texts) {
    const std::size_t slash = text.find('/');
    const auto address = address_of(std::string_view(text).substr(0, slash));
    if (!address) return std::nullopt;
    const bool is_ipv4 = text.find(':') == std::string::npos;
    const auto bits = slash == std::string::npos ? std::optional<std::size_t>(is_ipv4 ? 32 : 128)
                                                 : bits_of(std::string_view(text).substr(slash + 1), is_ipv4 ? 32 : 128);
    if (!bits) return std::nullopt;
    proxies.networks_.push_back({*address, *bits + (is_ipv4 ? kMappedBits : 0)});
  }
  return proxies;
}

bool TrustedProxies::contain(const Address& address) const {
  return std::any_of(networks_.begin(), networks_.end(), [&address](const Network& network) {
    for (std::size_t bit = 0; bit < network.prefix_bits; ++bit) {
      const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
      if (((address[bit / 8] ^ network.first[bit / 8]) & mask) != 0) return false;
    }
    return true;
  });
}

bool TrustedProxies::contain(std::string_view ip) const {
  const auto address = address_of(ip);
  return address && contain(*address);
}

std::string TrustedProxies::client_of(std::string_view peer_ip, std::string_view forwarded_for) const {
  std::string client(peer_ip);
  while (!forwarded_for.empty() && contain(client)) {
    const std::size_t comma = forwarded_for.rfind(',');
    const std::string_view named = trimmed(comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1));
    const auto address = address_of(named);
    if (!address) break;  // "unknown" and the like: the hop itself is all that is known
    char printed[INET6_ADDRSTRLEN];  // one spelling for each address, whoever wrote it
    const bool is_ipv4 = named.find(':') == std::string_view::npos;
    client = inet_ntop(is_ipv4 ? AF_INET : AF_INET6, address->data() + (is_ipv4 ? 12 : 0), printed, sizeof printed);
    forwarded_for = comma == std::string_view::npos ? std::string_view() : forwarded_for.substr(0, comma);
  }
  return client;
}

}  // namespace osto::server
