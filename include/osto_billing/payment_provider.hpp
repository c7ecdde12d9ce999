// The payment-provider port: what a host implements to move money its own way.
//
// The engine commits an attempt as `submitted` before it calls charge(), never calls inside a transaction, and brings the
// answer back as another commit. The attempt's id is the idempotency key: the same key asked again must not charge again.
// An outcome is a value, also when it is a decline; an Error means that the provider could not be asked at all and that
// no money can have moved by this call; what an earlier call with the same key did, only a look-up tells. When money may
// have moved and nobody knows, the outcome is `unknown`. A decline of a key that came before counts only with the provider's
// reference of the charge: without one it may be of the resend alone.
// Thread-safety: calls may come from any thread, one at a time per attempt.
#pragma once

#include <osto_billing/charge_outcome.hpp>
#include <osto_billing/ids.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/result.hpp>
#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include <cstdint>
#include <optional>
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
  std::string token;               ///< the method's token at the provider, the same on every resend
  Instant requested_at;            ///< the attempt's own instant, the same on every resend
  std::string charge_reference = {};  ///< the provider's id of the charge, once it told one
  Instant sent_at{};               ///< of this sending; empty: requested_at
};

struct RefundRequest {
  RefundId refund_id;              ///< the idempotency key
  AttemptId attempt_id;            ///< of the charge that is paid back
  CompanyId company_id;
  Money amount;                    ///< a part of the charge, or all of it
  MethodKind method_kind{};
  std::string token;               ///< the method's token; empty once the method is removed
  std::string charge_reference;    ///< the provider's id of the charge
  Instant requested_at;            ///< the refund's own instant, the same on every resend
};

/// A bank contests a charge. Providers speak of it under a name of their own.
struct DisputeNotice {
  std::string reference;           ///< the provider's id of the dispute
  DisputeState state{};
  Minor amount_minor;              ///< contested of the charge
  std::string reason;              ///< the bank's word, e.g. "fraudulent"
};

/// The bank changed what stands behind a token: a card was renewed or replaced, or its account closed.
struct MethodNotice {
  std::string token;                      ///< as it was known until now
  MethodState state{};                    ///< valid: renewed or replaced; invalid: closed
  std::optional<std::string> new_token{}; ///< absent: the token stays
  std::optional<std::string> brand{}, last4{};
  std::optional<std::int64_t> expiry_year{}, expiry_month{};
};

/// A notice from the provider, after its signature was checked: about an attempt's charge, a refund of it, a dispute, or, then
/// without an attempt, about a method.
struct ProviderNotice {
  std::string event_id;
  AttemptId attempt_id;
  CompanyId company_id;
  std::optional<RefundId> refund_id = {};
  std::optional<DisputeNotice> dispute = {};
  std::optional<MethodNotice> method = {};
};

struct ProviderCapabilities {
  Microseconds key_ttl{86'400'000'000};  ///< how long the same key is safe to resend
  bool live = false;                     ///< moves real money: refused by databases with a test clock
  bool refunds = false;                  ///< refund() and look_up_refund() work; otherwise people pay back by hand
  /// How long after a charge was sent look_up() may not see it yet: until then "never sent" is not believed.
  Microseconds look_up_lag{3'600'000'000};
};

class PaymentProvider {
 public:
  virtual ~PaymentProvider() = default;

  virtual std::string_view name() const = 0;
  virtual ProviderCapabilities capabilities() const = 0;

  virtual Result<ChargeOutcome> charge(const ChargeRequest& request) = 0;

  /// What became of the charge with this key, as seen at `asked_at`. `not_sent`: the provider never saw it; `reversed`: it
  /// succeeded, and the bank took the money back later.
  virtual Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) = 0;

  /// Gives up a charge that waits for the customer, whose deadline is over. `canceled`: no money can move by it any more; any
  /// other answer is what became of it. A provider that cannot give one up tells what it knows.
  virtual Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) { return look_up(request, asked_at); }

  /// Pays back. As charge(): an Error means that it did not arrive, `unknown` that nobody knows.
  virtual Result<RefundOutcome> refund(const RefundRequest& request) { return cannot_refund(request); }
  /// What became of the refund with this key. `created`: the provider never saw it.
  virtual Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant) { return cannot_refund(request); }

  /// Checks the signature over the raw body and reads the notice. Errors: permission_denied (signature, age),
  /// invalid_request (unreadable).
  virtual Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                               Instant received_at) = 0;

 private:
  Result<RefundOutcome> cannot_refund(const RefundRequest& request) const {
    return fail(ErrorCode::provider_failed, "the provider '" + std::string(name()) + "' pays nothing back", {}, request.refund_id.to_string());
  }
};

}  // namespace osto::billing
