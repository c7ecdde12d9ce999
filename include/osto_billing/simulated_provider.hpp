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
// | sim_CODE                            | declined with a bank's word; the words and their classes are in docs/payments.md|
// | sim_unknown_charged_SPAN            | the answer is lost; from SPAN after the request look_up finds it charged       |
// | sim_unknown_not_charged_SPAN        | the answer is lost; from SPAN after the request look_up finds it not sent      |
// | sim_answer_lost                     | charged, but the first answer is lost; a resend or a look-up tells             |
// | sim_request_lost                    | never arrived, and nobody knows; a resend charges, a look-up finds it not sent |
// | sim_refused                         | the provider cannot be reached: surely not sent                                |
// | sim_pending_SPAN                    | pending; succeeds SPAN after the request                                       |
// | sim_pending_declined_SPAN           | pending; declined (retry) SPAN after the request                               |
// | sim_pending_CODE_SPAN               | pending; declined with the bank's word SPAN after the request                  |
// | sim_pending_SPAN_returned_SPAN      | pending; succeeds after the first span, taken back by the bank after the second|
// | sim_requires_action                 | the customer must act, and never does                                          |
// | sim_requires_action_SPAN            | the customer confirms SPAN after the request, when the link still holds: a day |
// | sim_requires_action_late_SPAN       | the same however late: the provider cannot give the charge up                  |
// | sim_partial_P                       | takes P percent of the amount, whole minor units                               |
// | sim_too_much                        | says that it took one minor unit more than it was asked for                    |
// | sim_returned_SPAN                   | succeeds; from SPAN after the request the bank has taken it back (reversed)    |
// | sim_flaky_P                         | P percent of the attempts, chosen by hash, are declined (retry)                |
// | anything else                       | declined, needs_customer, code invalid_token                                   |
//
// SPAN is a number and a unit, s, h or d: 90s, 2h, 3d. A token may end in `_once` (only a document's first attempt behaves so,
// the others succeed) or in `_in_YYYY-MM` (only attempts requested in that month, UTC, behave so, the others succeed):
// sim_unknown_charged_2h_in_2026-03, sim_lost_card_in_2026-07.
//
// What a look-up answers stands behind `_look_up_`, before those: sim_answer_lost_look_up_fails_2d. `fails` (for ever) or
// `fails_SPAN`: it cannot be asked until SPAN after the request. `lags_SPAN`: until then it says that the charge was never sent.
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
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

/// In percent of the attempts that would succeed, chosen by hash of seed and attempt; of look-ups also by their hour.
struct SimulatedFaults {
  std::int64_t declined = 0;        ///< insufficient_funds
  std::int64_t answer_lost = 0, request_lost = 0, refused = 0;
  std::int64_t look_up_fails = 0;
};

/// In percent of the notices, chosen by hash. What is delayed comes up to `most_delay` later, so after notices of later changes.
struct SimulatedWebhooks {
  std::int64_t lost = 0, duplicated = 0, delayed = 0;
  Microseconds most_delay{2 * kMicrosecondsPerDay};
};

struct SimulatedProviderOptions {
  std::uint64_t seed = 1;
  std::string webhook_secret = "sim_webhook_secret";  ///< signs nothing that moves money
  std::string previous_webhook_secret{};              ///< still accepted while a new one is taken into use
  Microseconds key_ttl{kMicrosecondsPerDay};          ///< a key that is sent again later charges a second time
  Microseconds look_up_lag{3'600 * kMicrosecondsPerSecond};
  SimulatedFaults faults{};
  SimulatedWebhooks webhooks{};
};

/// A charge that reached the provider, as its own log has it.
struct SimulatedCharge {
  ChargeRequest request;
  std::int64_t sending_count = 0;   ///< how often the key came
  std::int64_t charge_count = 0;    ///< how often it charged: above 1 when the key came again after its time
  Instant last_sent_at;
};

/// A notice on its way: from `at` on it has arrived.
struct SimulatedDelivery { Instant at; std::string body, signature_header; };

/// What becomes of a charge is computed and never remembered; what is remembered is the log of what arrived.
/// Thread-safety: any number of threads.
class SimulatedProvider final : public PaymentProvider {
 public:
  explicit SimulatedProvider(SimulatedProviderOptions options = {});

  std::string_view name() const override { return "simulated"; }
  ProviderCapabilities capabilities() const override;
  Result<ChargeOutcome> charge(const ChargeRequest& request) override;
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override;
  Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) override;
  Result<RefundOutcome> refund(const RefundRequest& request) override;
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override;
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                       Instant received_at) override;

  /// The log, by attempt id. What it says counts, whatever was answered.
  std::vector<SimulatedCharge> charges() const;
  /// What the charge took at `instant`, and still holds.
  Minor taken(const SimulatedCharge& charge, Instant instant) const;
  /// The notices that arrive by `until`, in order of arrival: one for every change of every charge, but for what is lost, comes twice
  /// (under its own id or another one) or late.
  std::vector<SimulatedDelivery> deliveries(Instant until) const;

 private:
  void log_charge(const ChargeRequest& request);

  SimulatedProviderOptions options_;
  mutable std::mutex mutex_;
  std::map<AttemptId, SimulatedCharge> log_;
};

/// The signature header that parse_webhook accepts: "t=<unix seconds>,v1=<hex of HMAC-SHA-256(secret, t + "." + body)>".
std::string sign_webhook(std::string_view secret, std::string_view body, Instant signed_at);

/// The body of a notice: {"event_id":"...","attempt_id":"att_...","company_id":"cmp_..."}, with "refund_id" of a refund, with
/// "dispute":{"reference":"...","state":"...","amount_minor":"...","reason":"..."} of a dispute.
std::string write_webhook_body(const ProviderNotice& notice);

}  // namespace osto::billing
