// A payment provider that moves no money. What becomes of a charge is a pure function of the seed, the request and the
// instant at which it is asked about: a resend gives the same answer, and a restart changes nothing.
//
// The method's token chooses the behaviour:
//
// | token                               | what happens to a charge                                                       |
// |-------------------------------------|--------------------------------------------------------------------------------|
// | sim_ok                              | succeeds                                                                       |
// | sim_insufficient_funds              | declined, retry                                                                |
// | sim_insufficient_funds_times_N      | the document's first N attempts are declined (retry), later ones succeed       |
// | sim_decline_until_YYYY-MM-DD        | declined (retry) when requested before that day (UTC), later ones succeed      |
// | sim_do_not_honor                    | declined, retry                                                                |
// | sim_expired_card                    | declined, needs_customer                                                       |
// | sim_lost_card, sim_stolen_card      | declined, never                                                                |
// | sim_unknown_charged_SPAN            | the answer is lost; from SPAN after the request look_up finds it charged       |
// | sim_unknown_not_charged_SPAN        | the answer is lost; from SPAN after the request look_up finds it not sent      |
// | sim_pending_SPAN                    | pending; succeeds SPAN after the request                                       |
// | sim_pending_declined_SPAN           | pending; declined (retry) SPAN after the request                               |
// | sim_requires_action                 | the customer must act, and never does                                          |
// | sim_requires_action_SPAN            | the customer must act, and does SPAN after the request: then it succeeds       |
// | sim_returned_SPAN                   | succeeds; from SPAN after the request the bank has taken it back (reversed)    |
// | sim_flaky_P                         | P percent of the attempts, chosen by hash, are declined (retry)                |
// | anything else                       | declined, needs_customer, code invalid_token                                   |
//
// SPAN is a number and a unit, h or d: 2h, 3d. A token may end in `_once` (only a document's first attempt behaves so,
// the others succeed) or in `_in_YYYY-MM` (only attempts requested in that month, UTC, behave so, the others succeed):
// sim_unknown_charged_2h_in_2026-03, sim_lost_card_in_2026-07.
//
// What becomes of a refund stands behind `_refund_`, before any other ending: sim_ok_refund_pending_3d. Without it, it succeeds.
//
// | sim_ok_refund_...                   | what happens to a refund                                                       |
// |-------------------------------------|--------------------------------------------------------------------------------|
// | fails                               | fails, code account_closed                                                     |
// | pending_SPAN                        | pending; succeeds SPAN after the request                                       |
// | pending_failed_SPAN                 | pending; fails SPAN after the request                                          |
// | unknown_SPAN                        | the answer is lost; from SPAN after the request look_up_refund finds it        |
// | unknown_not_sent_SPAN               | the answer is lost; from SPAN after the request it turns out as never seen     |
// | bounces_SPAN                        | succeeds; from SPAN after the request the bank has returned it (failed)        |
#pragma once

#include <osto_billing/payment_provider.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace osto::billing {

struct SimulatedProviderOptions {
  std::uint64_t seed = 1;
  std::string webhook_secret = "sim_webhook_secret";  ///< signs nothing that moves money
};

/// Thread-safety: immutable; any number of threads.
class SimulatedProvider final : public PaymentProvider {
 public:
  explicit SimulatedProvider(SimulatedProviderOptions options = {});

  std::string_view name() const override { return "simulated"; }
  ProviderCapabilities capabilities() const override;
  Result<ChargeOutcome> charge(const ChargeRequest& request) override;
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override;
  Result<RefundOutcome> refund(const RefundRequest& request) override;
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override;
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                       Instant received_at) override;

 private:
  SimulatedProviderOptions options_;
};

/// The signature header that parse_webhook accepts: "t=<unix seconds>,v1=<hex of HMAC-SHA-256(secret, t + "." + body)>".
std::string sign_webhook(std::string_view secret, std::string_view body, Instant signed_at);

/// The body of a notice: {"event_id":"...","attempt_id":"att_...","company_id":"cmp_..."}, with "refund_id" of a refund, with
/// "dispute":{"reference":"...","state":"...","amount_minor":"...","reason":"..."} of a dispute.
std::string write_webhook_body(const ProviderNotice& notice);

}  // namespace osto::billing
