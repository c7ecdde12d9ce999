// Who a request comes from when a proxy stands in between. Anybody can send X-Forwarded-For, so it counts only from the
// proxies that the operator names, and only as far back as each hop is one of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osto::server {

class TrustedProxies {
 public:
  TrustedProxies() = default;  ///< none

  /// Addresses and networks: "10.0.0.7", "10.0.0.0/8", "fd00::/8". Nothing when one of the texts is neither.
  static std::optional<TrustedProxies> parse(const std::vector<std::string>& texts);

  bool contain(std::string_view ip) const;

  /// The peer, or, while the hop is a trusted proxy, the address that it names last in X-Forwarded-For:
  /// peer 10.0.0.7 (trusted), "203.0.113.9, 198.51.100.4" -> 198.51.100.4; what stands left of it the client wrote itself.
  std::string client_of(std::string_view peer_ip, std::string_view forwarded_for) const;

 private:
  using Address = std::array<std::uint8_t, 16>;  ///< IPv4 as ::ffff:a.b.c.d
  struct Network {
    Address first;
    std::size_t prefix_bits;
  };
  static std::optional<Address> address_of(std::string_view text);
  bool contain(const Address& address) const;

  std::vector<Network> networks_;
};

}  // namespace osto::server
