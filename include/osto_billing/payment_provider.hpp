// The payment-provider port: what a host implements to move money its own way.
//
// The engine commits an attempt as `submitted` before it calls charge(), never calls inside a transaction, and brings the
// answer back as another commit. The attempt's id is the idempotency key: the same key asked again must not charge again.
// An outcome is a value, also when it is a decline; an Error means that the provider could not be asked at all and that
// no money can have moved by this call; what an earlier call with the same key did, only a look-up tells. When money may
// have moved and nobody knows, the outcome is `unknown`.
// Thread-safety: calls may come from any thread, one at a time per attempt.
#pragma once

#include <osto_billing/charge_outcome.hpp>
#include <osto_billing/ids.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/result.hpp>
#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace osto::billing {

struct ChargeRequest {
  AttemptId attempt_id;            ///< the idempotency key
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t ordinal = 1;        ///< which attempt on the document this is
  Money amount;
  MethodKind method_kind{};
  std::string token;               ///< the method's token at the provider
  Instant requested_at;            ///< the attempt's own instant, the same on every resend
};

/// A notice from the provider about one attempt, after its signature was checked.
struct ProviderNotice {
  std::string event_id;
  AttemptId attempt_id;
  CompanyId company_id;
};

struct ProviderCapabilities {
  Microseconds key_ttl{86'400'000'000};  ///< how long the same key is safe to resend
  bool live = false;                     ///< moves real money: refused by databases with a test clock
};

class PaymentProvider {
 public:
  virtual ~PaymentProvider() = default;

  virtual std::string_view name() const = 0;
  virtual ProviderCapabilities capabilities() const = 0;

  virtual Result<ChargeOutcome> charge(const ChargeRequest& request) = 0;

  /// What became of the charge with this key, as seen at `asked_at`. `not_sent`: the provider never saw it.
  virtual Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) = 0;

  /// Checks the signature over the raw body and reads the notice. Errors: permission_denied (signature, age),
  /// invalid_request (unreadable).
  virtual Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                               Instant received_at) = 0;
};

}  // namespace osto::billing
