// Where webhooks may go: the guard against requests that reach inside (SSRF). The URL is judged when an endpoint is added; the
// address, which a name may change at any time, when the connection is made.
#pragma once

#include <osto_billing/result.hpp>

#include <string>
#include <string_view>

struct sockaddr;

namespace osto::server {

enum class TargetPolicy {
  public_https,   ///< https to public addresses, ports 443 and 8443
  with_loopback,  ///< besides, http and any port of this machine: for trying out and for tests
};

/// The URL as it is kept. Errors: invalid_value (/url).
billing::Result<std::string> check_target(std::string_view url, TargetPolicy policy);

/// Whether a host is this machine: its name for itself, or an address of the loopback networks in full. A name that only
/// begins like one is another's.
bool is_this_machine(std::string_view host);

/// Whether a connection to this very address may be made.
bool may_connect(const sockaddr& address, TargetPolicy policy);

}  // namespace osto::server
