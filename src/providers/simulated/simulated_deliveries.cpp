// The notices of the simulated provider on their way: lost, twice, late and so in another order than they were sent.
#include "providers/simulated/simulated_provider.hpp"

#include "base/digest.hpp"
#include "providers/simulated/simulated_token.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// When the charge changes: at the request, and at each end of a span.
std::vector<Instant> changes_of(const ChargeRequest& request) {
  std::vector<Instant> changes = {request.requested_at};
  const auto behaviour = parse_simulated_token(request.token);
  if (!behaviour) return changes;
  for (const auto& span : {behaviour->span, behaviour->second_span}) {
    if (!span) continue;
    if (const auto at = plus(request.requested_at, *span)) changes.push_back(*at);
  }
  return changes;
}

struct Rolled {
  Digest digest;
  std::int64_t percent(std::size_t at) const { return (digest[at] << 8 | digest[at + 1]) % 100; }
  Microseconds part_of(Microseconds most, std::size_t at) const {
    return {most.value / 65'536 * (digest[at] << 8 | digest[at + 1])};
  }
};

Rolled roll_notice(std::uint64_t seed, const ChargeRequest& request, std::size_t change) {
  Sha256 hash;
  hash.update_u64(seed).field(request.attempt_id.bytes()).update_u64(change);
  return {hash.finish()};
}

}  // namespace

std::vector<SimulatedDelivery> SimulatedProvider::deliveries(Instant until) const {
  std::vector<SimulatedDelivery> arrived;
  const SimulatedWebhooks& faults = options_.webhooks;
  for (const SimulatedCharge& charge : charges()) {
    const std::vector<Instant> changes = changes_of(charge.request);
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const Rolled rolled = roll_notice(options_.seed, charge.request, i);
      if (rolled.percent(0) < faults.lost) continue;
      const std::int64_t copies = rolled.percent(2) < faults.duplicated ? 2 : 1;
      const bool is_late = rolled.percent(4) < faults.delayed;
      for (std::int64_t copy = 0; copy < copies; ++copy) {
        const bool has_own_id = copy > 0 && rolled.percent(6) < 50;
        const std::string event_id = "evt_" + to_hex(rolled.digest).substr(0, 24) + (has_own_id ? "_again" : "");
        const auto at = plus(changes[i], is_late ? rolled.part_of(faults.most_delay, copy == 0 ? 8 : 10) : Microseconds{0});
        if (!at || *at > until) continue;
        const std::string body = write_webhook_body({event_id, charge.request.attempt_id, charge.request.company_id});
        arrived.push_back({*at, body, sign_webhook(options_.webhook_secret, body, *at)});
      }
    }
  }
  std::stable_sort(arrived.begin(), arrived.end(), [](const SimulatedDelivery& a, const SimulatedDelivery& b) { return a.at < b.at; });
  return arrived;
}

}  // namespace osto::billing
