// For tests only: the simulated provider with an eye on it, which counts the faults that fire and keeps a log of refunds too. Some
// answers get lost on their way from it, whatever they are. Or with a bug planted in it, which the auditor has to find.
#pragma once

#include <osto_billing/simulated_provider.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace osto::billing::testing {

enum class PlantedBug {
  none,
  charges_again_for_a_resend,   ///< a key that comes again is another charge
  loses_webhook_and_charge,     ///< charged, but no notice comes, and look-ups say that it was never sent
  forgets_key_before_its_time,  ///< tells that keys hold for 30 days, and forgets them after an hour
  skips_restoration,            ///< of the book, not of the provider: blocks of a case that is paid stand again
  pays_back_twice,              ///< more than was captured
};

/// By kind of fault, how often it fired; 0 of those that never did.
using FaultCounts = std::map<std::string, std::int64_t>;
FaultCounts every_fault();

class ObservedProvider final : public PaymentProvider {
 public:
  ObservedProvider(const SimulatedProviderOptions& options, PlantedBug bug) : options_(options), simulated_(options), bug_(bug), fired_(every_fault()) {}

  std::string_view name() const override { return simulated_.name(); }
  ProviderCapabilities capabilities() const override;
  Result<ChargeOutcome> charge(const ChargeRequest& request) override;
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override;
  Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) override { return simulated_.cancel(request, asked_at); }
  Result<RefundOutcome> refund(const RefundRequest& request) override;
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override;
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view header, Instant at) override { return simulated_.parse_webhook(body, header, at); }

  /// Notices that arrive by `until` and have not been handed out. Of charges as the simulated provider sends them; of refunds one
  /// when the bank returns it, never lost: nothing else tells of that.
  std::vector<ProviderNotice> next_notices(Instant until);
  /// For audit_payments.py: what reached the provider, and what it holds and has given back at `now`.
  std::string log(Instant now) const;
  Minor taken(AttemptId attempt_id, Instant now) const;
  Minor given_back(RefundId refund_id, Instant now) const;
  /// Of the notices sent by `until` too.
  FaultCounts faults(Instant until) const;

 private:
  void count_charge(const ChargeRequest& request, const Result<ChargeOutcome>& answer);
  std::int64_t charge_count(const SimulatedCharge& charge) const;
  Minor taken_of(const SimulatedCharge& charge, Instant now) const;
  bool is_denied(const ChargeRequest& request) const;

  SimulatedProviderOptions options_;
  mutable SimulatedProvider simulated_;  ///< asking it changes nothing
  PlantedBug bug_;
  FaultCounts fired_;
  std::set<AttemptId> seen_;
  std::map<RefundId, RefundRequest> refunds_;
  std::set<std::string> handed_out_;
};

}  // namespace osto::billing::testing
