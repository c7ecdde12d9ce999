// The simulated provider in the contract suite.
#include "provider_contract.hpp"

#include "providers/simulated/simulated_provider.hpp"

namespace osto::billing::testing {
namespace {

constexpr std::string_view kSecret = "contract secret";

ProviderFixture simulated_fixture() {
  return {
      .provider_name = "simulated",
      .make = [] { return std::make_shared<SimulatedProvider>(SimulatedProviderOptions{7, std::string(kSecret)}); },
      .tokens = {"sim_ok", "sim_insufficient_funds", "sim_insufficient_funds_times_2", "sim_decline_until_2026-04-01",
                 "sim_do_not_honor", "sim_expired_card", "sim_lost_card", "sim_stolen_card", "sim_unknown_charged_2h",
                 "sim_unknown_not_charged_2h", "sim_pending_3d", "sim_pending_declined_3d", "sim_requires_action",
                 "sim_requires_action_1d", "sim_flaky_50", "sim_unknown_charged_2h_once", "sim_lost_card_in_2026-03", "sim_ok_refund_fails", "tok_1"},
      .refund_tokens = {"sim_ok", "sim_ok_refund_fails", "sim_ok_refund_pending_3d", "sim_ok_refund_pending_failed_3d", "sim_ok_refund_unknown_2h",
                        "sim_ok_refund_unknown_not_sent_2h", "sim_ok_refund_bounces_2d", "sim_ok_refund_fails_in_2026-03", ""},
      .succeeding_token = "sim_ok",
      .declining_token = "sim_insufficient_funds",
      .sign = [](std::string_view body, Instant signed_at) { return sign_webhook(kSecret, body, signed_at); },
      .write_body = &write_webhook_body,
  };
}

}  // namespace

std::vector<ProviderFixture> provider_fixtures() { return {simulated_fixture()}; }

}  // namespace osto::billing::testing
