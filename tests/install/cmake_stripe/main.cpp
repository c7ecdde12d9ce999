// A host that charges through Stripe: it opens the provider, and is told which option is wrong.
#include <osto_billing/stripe_provider.hpp>

#include <cstdio>

int main() {
  osto::billing::StripeOptions options;
  options.api_key = "sk_test_0123456789";
  const auto provider = osto::billing::StripeProvider::open(options);
  options.base_url = "http://api.stripe.com";
  const auto refused = osto::billing::StripeProvider::open(options);
  const bool is_right = provider && (*provider)->name() == "stripe" && !(*provider)->capabilities().live && !refused && refused.error().field == "/base_url";
  if (!is_right) std::puts("the Stripe provider does not open as it should");
  return is_right ? 0 : 1;
}
