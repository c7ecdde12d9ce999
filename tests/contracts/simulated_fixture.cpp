// The simulated provider in the contract suite, by itself and behind callbacks in C.
#include "provider_contract.hpp"
#include "provider_of_callbacks.hpp"

#include "providers/simulated/simulated_provider.hpp"

namespace osto::billing::testing {
namespace {

constexpr std::string_view kSecret = "contract secret";

SimulatedProviderOptions simulated_options() { return {.seed = 7, .webhook_secret = std::string(kSecret)}; }

std::shared_ptr<PaymentProvider> make_rotating(bool during_overlap) {
  return std::make_shared<SimulatedProvider>(
      SimulatedProviderOptions{.seed = 7, .webhook_secret = "new secret", .previous_webhook_secret = during_overlap ? std::string(kSecret) : ""});
}

ProviderFixture simulated_fixture() {
  return {
      .provider_name = "simulated",
      .make = [] { return std::make_shared<SimulatedProvider>(simulated_options()); },
      .tokens = {"sim_ok", "sim_insufficient_funds", "sim_insufficient_funds_times_2", "sim_decline_until_2026-04-01",
                 "sim_do_not_honor", "sim_expired_card", "sim_lost_card", "sim_stolen_card", "sim_unknown_charged_2h",
                 "sim_unknown_not_charged_2h", "sim_pending_3d", "sim_pending_declined_3d", "sim_requires_action",
                 "sim_requires_action_1d", "sim_flaky_50", "sim_unknown_charged_2h_once", "sim_lost_card_in_2026-03", "sim_ok_refund_fails", "tok_1",
                 "sim_answer_lost", "sim_request_lost", "sim_partial_60", "sim_ach_r02_account_closed", "sim_pending_ach_r01_insufficient_funds_3d",
                 "sim_requires_action_late_2d", "sim_upi_mandate_revoked"},
      .refund_tokens = {"sim_ok", "sim_ok_refund_fails", "sim_ok_refund_pending_3d", "sim_ok_refund_pending_failed_3d", "sim_ok_refund_unknown_2h",
                        "sim_ok_refund_unknown_not_sent_2h", "sim_ok_refund_bounces_2d", "sim_ok_refund_fails_in_2026-03", ""},
      .succeeding_token = "sim_ok",
      .declining_token = "sim_insufficient_funds",
      .waiting_token = "sim_requires_action",
      .sign = [](std::string_view body, Instant signed_at) { return sign_webhook(kSecret, body, signed_at); },
      .write_body = &write_webhook_body,
      .make_rotating = &make_rotating,
  };
}

ProviderFixture callbacks_fixture() {
  ProviderFixture fixture = simulated_fixture();
  fixture.provider_name = "callbacks_in_c";
  fixture.make = [] { return provider_of_callbacks(simulated_options()); };
  fixture.sign = nullptr;
  fixture.make_rotating = nullptr;
  return fixture;
}

}  // namespace

std::vector<ProviderFixture> provider_fixtures() { return {simulated_fixture(), callbacks_fixture()}; }

}  // namespace osto::billing::testing
