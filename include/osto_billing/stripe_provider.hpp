// Payments through Stripe: charges customers' saved methods off-session, looks up, pays back, reads signed webhooks. An
// object of its own (osto_billing::stripe), so that hosts without it need no curl. docs/stripe.md has the set-up, the
// mapping tables and what is untested.
//
// A method's token is "cus_.../pm_...", customer and payment method, or "pm_..." alone, for which the customer is asked
// at each charge. Charges are PaymentIntents that carry the ids of attempt, company and document as metadata.
#pragma once

#include <osto_billing/payment_provider.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osto::billing {

/// The version of Stripe's API that is spoken, whatever the account's default is.
inline constexpr std::string_view kStripeApiVersion = "2026-08-26.dahlia";

struct StripeOptions {
  std::string api_key;                       ///< sk_... or rk_...; never logged, never in an error
  std::vector<std::string> webhook_secrets;  ///< whsec_...; two while one is rotated; none: every notice is refused
  std::string base_url = "https://api.stripe.com";  ///< plain http only on this machine, for tests
  std::string ca_file;                       ///< PEM; empty: the system's authorities
  std::string return_url;                    ///< where a bank sends the customer after confirming; needed for links
  Microseconds action_window{3 * 86'400'000'000};  ///< how long a customer may confirm; then the charge is given up; 0: for ever
  std::int64_t webhook_tolerance_seconds = 300;
  std::int64_t connect_timeout_milliseconds = 5'000, total_timeout_milliseconds = 30'000;  ///< of one send
  int sends_at_most = 3;                     ///< of one call, with the same key, before it counts as unknown or not sent
  std::int64_t breaker_failure_limit = 5;    ///< unanswered sends in a row that open the circuit
  std::int64_t breaker_pause_milliseconds = 30'000;
};

/// A method as Stripe keeps it. Never a card number.
struct StripeMethod {
  std::string method_id, customer_id;  ///< customer_id is empty when detached
  MethodKind kind{};
  std::string brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month;

  /// What payment_methods.add takes.
  std::string token() const { return customer_id.empty() ? method_id : customer_id + "/" + method_id; }
};

/// A customer adds a method in the browser: Stripe.js takes the client secret.
struct StripeSetup {
  std::string setup_intent_id, client_secret, customer_id;
  std::string method_id;  ///< once it succeeded
  std::string state;      ///< Stripe's word: requires_payment_method, requires_action, processing, succeeded, canceled
};

/// Where a customer confirms a charge that requires action, for hosts that use Stripe.js: it takes the client secret, which no attempt
/// carries. `url` is empty without a return_url, and when Stripe gives none.
struct StripeAction { std::string payment_intent_id, client_secret, url; };

/// An updater of the card networks, or somebody, changed a method.
struct StripeMethodNotice { std::string event_id; StripeMethod method; };
/// An event that says nothing about money of ours: it is answered with success, or Stripe sends it for days.
struct StripeOtherNotice { std::string event_id, event_type; };
using StripeNotice = std::variant<ProviderNotice, StripeMethodNotice, StripeOtherNotice>;

/// Thread-safety: calls may come from any thread.
class StripeProvider final : public PaymentProvider {
 public:
  /// Errors: invalid_value, naming the option.
  static Result<std::shared_ptr<StripeProvider>> open(StripeOptions options);
  ~StripeProvider() override;

  std::string_view name() const override { return "stripe"; }
  ProviderCapabilities capabilities() const override;
  /// What the bank wants confirmed comes with the bank's link, when there is a return_url, and with its end, action_window on.
  Result<ChargeOutcome> charge(const ChargeRequest& request) override;
  /// Never charges. Gives up what the customer can no longer confirm, so that what it calls declined stays declined.
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override;
  /// Gives the charge up, unless action_window is 0.
  Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) override;
  Result<RefundOutcome> refund(const RefundRequest& request) override;
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override;
  /// read_webhook for the port: what it has no word for is invalid_request.
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header, Instant received_at) override;

  /// `signature_header` is Stripe-Signature. May ask Stripe whose a dispute is. Errors: permission_denied (signature, age),
  /// invalid_request (unreadable), provider_failed (Stripe could not be asked: let it send the event again).
  Result<StripeNotice> read_webhook(std::string_view body, std::string_view signature_header, Instant received_at);

  /// Errors of the following: provider_failed (not answered), not_found, invalid_value (Stripe refuses; its code is named).
  /// The same company with the same address again within a day gives the same customer.
  Result<std::string> create_customer(CompanyId company_id, const std::string& email);
  /// `idempotency_key` is the caller's: one per time that a customer wants to add a method.
  Result<StripeSetup> create_setup(const std::string& customer_id, MethodKind kind, const std::string& idempotency_key);
  Result<StripeSetup> find_setup(const std::string& setup_intent_id);
  Result<StripeMethod> find_method(const std::string& method_id);
  Result<StripeMethod> attach_method(const std::string& method_id, const std::string& customer_id);
  Result<StripeMethod> detach_method(const std::string& method_id);
  Result<std::vector<StripeMethod>> list_methods(const std::string& customer_id, MethodKind kind);
  /// With the ids of its charge, as a webhook would tell it. Nothing: an inquiry, or no charge of ours.
  Result<std::optional<ProviderNotice>> find_dispute(const std::string& dispute_id);
  /// Of a charge that requires action. Errors: state_conflict when it does not.
  Result<StripeAction> find_action(const ChargeRequest& request);

  struct Parts;  ///< private
  explicit StripeProvider(std::unique_ptr<Parts> parts);

 private:
  std::unique_ptr<Parts> parts_;
};

}  // namespace osto::billing
