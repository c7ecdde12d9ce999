#include "tests/campaign/observed_provider.hpp"

#include "providers/simulated/simulated_token.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace osto::billing::testing {
namespace {

using Json = nlohmann::json;

constexpr unsigned kLostPercent = 8;

/// By a byte of the id that is chance.
template <class Tag>
bool loses_answer(const Id<Tag>& id) { return id.bytes()[14] % 100 < kLostPercent; }

constexpr const char* kChargeAnswer = "charge answer on its way";
constexpr const char* kRefundAnswer = "refund answer on its way";

template <class Enum>
std::string fault(const std::string& of, Enum kind) { return of + " " + std::string(enumerator_name(kind)); }

std::vector<SimulatedCharge> find(const SimulatedProvider& provider, AttemptId attempt_id) {
  std::vector<SimulatedCharge> charges = provider.charges();
  std::erase_if(charges, [&](const SimulatedCharge& charge) { return charge.request.attempt_id != attempt_id; });
  return charges;
}

/// Where the id of a notice names one change of one charge: evt_ and 24 digits. Copies may have more behind it.
std::string change_of(const ProviderNotice& notice) { return notice.event_id.substr(0, 28); }

}  // namespace

FaultCounts every_fault() {
  FaultCounts counts;
  for (const std::string_view kind : kEnumerators<SimulatedKind>) counts["charge " + std::string(kind)] = 0;
  for (const std::string_view kind : kEnumerators<DeclineClass>) counts["decline " + std::string(kind)] = 0;
  for (const std::string_view kind : kEnumerators<SimulatedRefundKind>) counts["refund " + std::string(kind)] = 0;
  for (const std::string_view kind : kEnumerators<SimulatedLookUp>) counts["look-up " + std::string(kind)] = 0;
  for (const char* of_none : {"charge succeed", "refund succeed", "look-up works"}) counts.erase(of_none);
  for (const char* notice : {"notice lost", "notice twice", "notice late", "notice out of order", kChargeAnswer, kRefundAnswer}) counts[notice] = 0;
  return counts;
}

ProviderCapabilities ObservedProvider::capabilities() const {
  ProviderCapabilities capabilities = simulated_.capabilities();
  if (bug_ == PlantedBug::forgets_key_before_its_time) capabilities.key_ttl = Microseconds{30 * kMicrosecondsPerDay};
  return capabilities;
}

/// A fault is counted when it strikes: at the first sending of a charge.
void ObservedProvider::count_charge(const ChargeRequest& request, const Result<ChargeOutcome>& answer) {
  const auto count = [&](const std::string& name) {
    if (const auto found = fired_.find(name); found != fired_.end()) found->second += 1;
  };
  const auto named = parse_simulated_token(request.token);
  const bool strikes = named && !(named->first_attempt_only && request.ordinal > 1);
  SimulatedKind kind = strikes ? named->kind : SimulatedKind::succeed;
  if (kind == SimulatedKind::succeed) {  // by rates instead of by the token
    if (!answer) kind = SimulatedKind::refused;
    else if (answer->state == AttemptState::unknown) kind = find(simulated_, request.attempt_id).empty() ? SimulatedKind::request_lost : SimulatedKind::answer_lost;
    else if (answer->state == AttemptState::declined) kind = SimulatedKind::decline;
  }
  const bool is_by_chance = kind == SimulatedKind::decline_first || kind == SimulatedKind::decline_until || kind == SimulatedKind::decline_some;
  if (!is_by_chance || answer->state == AttemptState::declined) count(fault("charge", kind));
  if (answer && answer->state == AttemptState::declined) count(fault("decline", *answer->decline_class));
}

Result<ChargeOutcome> ObservedProvider::charge(const ChargeRequest& request) {
  auto answer = simulated_.charge(request);
  const bool is_first = seen_.insert(request.attempt_id).second;
  if (is_first) count_charge(request, answer);
  if (is_first && answer && loses_answer(request.attempt_id)) {
    fired_[kChargeAnswer] += 1;
    answer = ChargeOutcome{.state = AttemptState::unknown, .decline_class = {}, .decline_code = {}, .provider_reference = {}, .captured_minor = {}};
  }
  if (is_denied(request)) answer = ChargeOutcome{.state = AttemptState::unknown, .decline_class = {}, .decline_code = {}, .provider_reference = {}, .captured_minor = {}};
  return answer;
}

Result<ChargeOutcome> ObservedProvider::look_up(const ChargeRequest& request, Instant asked_at) {
  if (is_denied(request)) return ChargeOutcome{.state = AttemptState::not_sent, .decline_class = {}, .decline_code = {}, .provider_reference = {}, .captured_minor = {}};
  auto answer = simulated_.look_up(request, asked_at);
  if (!answer) fired_[fault("look-up", SimulatedLookUp::fails)] += 1;
  const auto named = parse_simulated_token(request.token);
  const bool is_lagging = answer && answer->state == AttemptState::not_sent && named && named->look_up == SimulatedLookUp::lags;
  if (is_lagging && !find(simulated_, request.attempt_id).empty()) fired_[fault("look-up", SimulatedLookUp::lags)] += 1;
  return answer;
}

/// One charge in sixteen of the bug that loses them.
bool ObservedProvider::is_denied(const ChargeRequest& request) const {
  return bug_ == PlantedBug::loses_webhook_and_charge && request.attempt_id.bytes().back() % 16 == 0;
}

Result<RefundOutcome> ObservedProvider::refund(const RefundRequest& request) {
  const bool is_first = refunds_.try_emplace(request.refund_id, request).second;
  const auto named = parse_simulated_token(request.token);
  if (is_first && named && named->refund.kind != SimulatedRefundKind::succeed) fired_[fault("refund", named->refund.kind)] += 1;
  auto answer = simulated_.refund(refunds_.at(request.refund_id));
  if (is_first && answer && loses_answer(request.refund_id)) {
    fired_[kRefundAnswer] += 1;
    answer = RefundOutcome{RefundState::unknown, {}, {}};
  }
  return answer;
}

/// By the token of the first sending: the method may have been removed since, and what becomes of a refund is in its token.
Result<RefundOutcome> ObservedProvider::look_up_refund(const RefundRequest& request, Instant asked_at) {
  const auto sent = refunds_.find(request.refund_id);
  return simulated_.look_up_refund(sent == refunds_.end() ? request : sent->second, asked_at);
}

std::vector<ProviderNotice> ObservedProvider::next_notices(Instant until) {
  std::vector<std::pair<Instant, ProviderNotice>> arrived;
  for (const SimulatedDelivery& delivery : simulated_.deliveries(until)) {
    if (!handed_out_.insert(delivery.body + delivery.at.to_string()).second) continue;
    const auto notice = simulated_.parse_webhook(delivery.body, delivery.signature_header, delivery.at);
    if (notice) arrived.emplace_back(delivery.at, *notice);
  }
  for (const auto& [id, request] : refunds_) {
    const auto named = parse_simulated_token(request.token);
    if (!named || named->refund.kind != SimulatedRefundKind::bounce) continue;
    const auto at = plus(request.requested_at, *named->refund.span);
    if (!at || *at > until || !handed_out_.insert(id.to_string()).second) continue;
    arrived.push_back({*at, ProviderNotice{.event_id = "bounce_" + id.to_string(), .attempt_id = request.attempt_id, .company_id = request.company_id, .refund_id = id}});
  }
  std::stable_sort(arrived.begin(), arrived.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<ProviderNotice> notices;
  for (auto& [at, notice] : arrived) {
    if (!(bug_ == PlantedBug::loses_webhook_and_charge && notice.attempt_id.bytes().back() % 16 == 0)) notices.push_back(std::move(notice));
  }
  return notices;
}

std::int64_t ObservedProvider::charge_count(const SimulatedCharge& charge) const {
  return bug_ == PlantedBug::charges_again_for_a_resend ? charge.sending_count : charge.charge_count;
}

Minor ObservedProvider::taken_of(const SimulatedCharge& charge, Instant now) const {
  return Minor{simulated_.taken(charge, now).value / charge.charge_count * charge_count(charge)};
}

Minor ObservedProvider::taken(AttemptId attempt_id, Instant now) const {
  const auto charges = find(simulated_, attempt_id);
  return charges.empty() ? Minor{} : taken_of(charges.front(), now);
}

Minor ObservedProvider::given_back(RefundId refund_id, Instant now) const {
  const auto found = refunds_.find(refund_id);
  if (found == refunds_.end()) return {};
  const RefundRequest& request = found->second;
  const auto truth = simulated_.look_up_refund(request, now);
  if (!truth || truth->state != RefundState::succeeded) return {};
  return Minor{request.amount.amount_minor.value * (bug_ == PlantedBug::pays_back_twice ? 2 : 1)};
}

std::string ObservedProvider::log(Instant now) const {
  Json log = Json::array();
  for (const SimulatedCharge& charge : simulated_.charges()) {
    log.push_back({{"attempt", charge.request.attempt_id.to_string()}, {"token", charge.request.token}, {"sendings", charge.sending_count},
                   {"charges", charge_count(charge)}, {"taken", taken_of(charge, now).value},
                   {"returned", charge.request.token.find("returned") != std::string::npos}});
  }
  for (const auto& [id, request] : refunds_) {
    log.push_back({{"refund", id.to_string()}, {"attempt", request.attempt_id.to_string()}, {"given", given_back(id, now).value}});
  }
  return log.dump();
}

FaultCounts ObservedProvider::faults(Instant until) const {
  FaultCounts counts = fired_;
  SimulatedProviderOptions faultless = options_;  // what would have been sent
  faultless.webhooks = {};
  SimulatedProvider twin(faultless);
  for (const SimulatedCharge& charge : simulated_.charges()) (void)twin.charge(charge.request);
  std::map<std::string, Instant> sent;
  std::map<std::string, std::vector<Instant>> came;
  std::map<AttemptId, Instant> newest;
  for (const SimulatedDelivery& delivery : twin.deliveries(until)) sent[change_of(*twin.parse_webhook(delivery.body, delivery.signature_header, delivery.at))] = delivery.at;
  const Instant last_arrival = plus(until, options_.webhooks.most_delay).value_or(until);
  for (const SimulatedDelivery& delivery : simulated_.deliveries(last_arrival)) {
    const ProviderNotice notice = *twin.parse_webhook(delivery.body, delivery.signature_header, delivery.at);
    if (!sent.contains(change_of(notice))) continue;  // of a change after `until`
    came[change_of(notice)].push_back(delivery.at);
    Instant& last = newest[notice.attempt_id];
    const Instant changed_at = sent[change_of(notice)];
    if (changed_at < last) counts["notice out of order"] += 1;
    last = std::max(last, changed_at);
  }
  for (const auto& [change, at] : sent) {
    const auto found = came.find(change);
    if (found == came.end()) counts["notice lost"] += 1;
    else if (found->second.size() > 1) counts["notice twice"] += 1;
    if (found != came.end() && found->second.front() > at) counts["notice late"] += 1;
  }
  return counts;
}

}  // namespace osto::billing::testing
