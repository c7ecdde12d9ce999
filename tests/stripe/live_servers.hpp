// The servers that scripts/test.d/56-stripe starts beside the program, each on a port of this machine.
#pragma once

#include "providers/stripe/parts.hpp"

#include <cstdlib>
#include <string>

namespace osto::billing::testing {

/// "" when the program was started by hand.
inline std::string from_environment(const char* name) {
  const char* const text = std::getenv(name);
  return text == nullptr ? std::string() : std::string(text);
}
inline std::string localstripe_url() { return from_environment("OSTO_LOCALSTRIPE_URL"); }
inline std::string stripe_mock_url() { return from_environment("OSTO_STRIPE_MOCK_URL"); }
inline std::string tls_url() { return from_environment("OSTO_STRIPE_TLS_URL"); }
inline std::string tls_ca_file() { return from_environment("OSTO_STRIPE_TLS_CA"); }

inline StripeOptions options_for(const std::string& url) {
  StripeOptions options;
  options.api_key = "sk_test_0123456789abcdef";
  options.webhook_secrets = {"whsec_old_0123456789abcdef", "whsec_new_0123456789abcdef"};
  options.base_url = url;
  options.sends_at_most = 1;
  return options;
}

}  // namespace osto::billing::testing
