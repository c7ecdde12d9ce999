// A payment provider that a C host brings, as the library's port.
#pragma once

#include <osto_billing/osto_billing.h>
#include <osto_billing/payment_provider.hpp>

#include <atomic>
#include <memory>

namespace osto::billing::capi {

/// Thread-safety: as far as the host's callbacks; the library asks for different attempts at once.
class ProviderAdapter final : public PaymentProvider {
 public:
  /// Errors: invalid_value (/struct_size, /name, /key_ttl_microseconds, /look_up_lag_microseconds), invalid_request (a callback is missing).
  static Result<std::shared_ptr<ProviderAdapter>> make(const osto_provider* given);

  ProviderAdapter(const osto_provider& callbacks, std::string name);
  ~ProviderAdapter() override;
  ProviderAdapter(const ProviderAdapter&) = delete;
  ProviderAdapter& operator=(const ProviderAdapter&) = delete;

  /// From now on the host's `release` is ours to call; before, a failed open leaves the provider with the host.
  void take_over() noexcept { is_ours_ = true; }

  std::string_view name() const override { return name_; }
  ProviderCapabilities capabilities() const override;
  Result<ChargeOutcome> charge(const ChargeRequest& request) override;
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override;
  Result<ChargeOutcome> cancel(const ChargeRequest& request, Instant asked_at) override;
  Result<RefundOutcome> refund(const RefundRequest& request) override;
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant asked_at) override;
  /// Always permission_denied: a C host checks its provider's notices itself and hands them to payments.receive_notice.
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view signature_header,
                                       Instant received_at) override;

 private:
  osto_provider callbacks_;
  std::string name_;
  std::atomic<bool> is_ours_{false};
};

}  // namespace osto::billing::capi
