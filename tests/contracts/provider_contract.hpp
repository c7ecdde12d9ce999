// What every payment provider must keep, whoever writes it. A program runs the suite of provider_contract_test.cpp with
// the fixtures that it defines as provider_fixtures().
#pragma once

#include <osto_billing/payment_provider.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace osto::billing::testing {

/// A provider to test, and what the suite has to know of it.
struct ProviderFixture {
  std::string provider_name;
  /// A new object over the same provider: what a restart of the process leaves.
  std::function<std::shared_ptr<PaymentProvider>()> make;
  std::vector<std::string> tokens;  ///< one per behaviour that the provider knows
  std::vector<std::string> refund_tokens;  ///< one per behaviour of refunds; none when it pays nothing back
  std::string succeeding_token, declining_token;
  std::string waiting_token;        ///< of a charge that the customer has to confirm, and never does; empty: there is none
  /// The header that the provider itself would send with `body`; none: the host checks its notices itself.
  std::function<std::string(std::string_view body, Instant signed_at)> sign;
  std::function<std::string(const ProviderNotice&)> write_body;
  bool tells_of_methods = true;     ///< through the port; false: it knows no company of ours in what it tells of methods
  /// With a new secret, while the one that signs is still accepted, and afterwards; none: it has no secret to replace.
  std::function<std::shared_ptr<PaymentProvider>(bool during_overlap)> make_rotating;
};

/// The providers that the program tests.
std::vector<ProviderFixture> provider_fixtures();

inline std::ostream& operator<<(std::ostream& out, const ProviderFixture& fixture) { return out << fixture.provider_name; }

}  // namespace osto::billing::testing
