#include "providers/simulated/simulated_token.hpp"

#include "providers/simulated/simulated_codes.hpp"

#include <charconv>
#include <string>
#include <utility>

namespace osto::billing {
namespace {

/// Removes `prefix` from the front of `text`, if it is there.
bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool take_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

/// 1..`most`, digits only.
std::optional<std::int64_t> read_count(std::string_view digits, std::int64_t most) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (error != std::errc{} || end != digits.data() + digits.size() || count < 1 || count > most) return std::nullopt;
  return count;
}

/// "90s", "2h", "3d"; up to 99999 of each.
std::optional<Microseconds> read_span(std::string_view text) {
  constexpr std::int64_t kHour = 3'600 * kMicrosecondsPerSecond;
  const std::int64_t unit = text.ends_with('s')   ? kMicrosecondsPerSecond
                            : text.ends_with('h') ? kHour
                            : text.ends_with('d') ? kMicrosecondsPerDay
                                                  : 0;
  if (unit == 0) return std::nullopt;
  const auto count = read_count(text.substr(0, text.size() - 1), unit == kMicrosecondsPerSecond ? 99'999 : 9'999);
  if (!count) return std::nullopt;
  return Microseconds{*count * unit};
}

std::optional<Date> read_day(std::string_view text) {
  auto day = Date::parse(text);
  if (!day.has_value()) return std::nullopt;
  return day.value();
}

constexpr SimulatedBehaviour kSoftDecline{
    .kind = SimulatedKind::decline, .decline_class = DeclineClass::retry, .decline_code = "insufficient_funds"};

SimulatedBehaviour soft_decline(SimulatedKind kind) {
  SimulatedBehaviour behaviour = kSoftDecline;
  behaviour.kind = kind;
  return behaviour;
}

const SimulatedCode* find_code(std::string_view text) {
  for (const SimulatedCode& known : kSimulatedCodes) {
    if (text == known.code) return &known;
  }
  return nullptr;
}

std::optional<SimulatedBehaviour> with_span(SimulatedKind kind, std::string_view text) {
  const auto span = read_span(text);
  if (!span) return std::nullopt;
  SimulatedBehaviour behaviour = soft_decline(kind);
  behaviour.span = span;
  return behaviour;
}

/// What stands behind "pending_": SPAN, CODE_SPAN, or SPAN_returned_SPAN.
std::optional<SimulatedBehaviour> read_pending(std::string_view body) {
  constexpr std::string_view kReturned = "_returned_";
  if (const std::size_t at = body.find(kReturned); at != std::string_view::npos) {
    auto behaviour = with_span(SimulatedKind::pending_returned, body.substr(0, at));
    if (behaviour) behaviour->second_span = read_span(body.substr(at + kReturned.size()));
    return behaviour && behaviour->second_span ? behaviour : std::nullopt;
  }
  if (const std::size_t at = body.rfind('_'); at != std::string_view::npos) {
    const SimulatedCode* known = find_code(body.substr(0, at));
    if (known == nullptr) return std::nullopt;
    auto behaviour = with_span(SimulatedKind::pending_declined, body.substr(at + 1));
    if (!behaviour) return std::nullopt;
    behaviour->decline_class = known->decline_class;
    behaviour->decline_code = known->code;
    return behaviour;
  }
  return with_span(SimulatedKind::pending, body);
}

/// What stands between "sim_" and the ending.
std::optional<SimulatedBehaviour> read_body(std::string_view body) {
  if (body == "ok") return SimulatedBehaviour{.kind = SimulatedKind::succeed};
  if (body == "requires_action") return SimulatedBehaviour{.kind = SimulatedKind::requires_action};
  if (body == "answer_lost") return SimulatedBehaviour{.kind = SimulatedKind::answer_lost};
  if (body == "request_lost") return SimulatedBehaviour{.kind = SimulatedKind::request_lost};
  if (body == "refused") return SimulatedBehaviour{.kind = SimulatedKind::refused};
  if (body == "too_much") return SimulatedBehaviour{.kind = SimulatedKind::too_much};
  if (const SimulatedCode* known = find_code(body)) {
    return SimulatedBehaviour{.kind = SimulatedKind::decline, .decline_class = known->decline_class, .decline_code = known->code};
  }
  if (take_prefix(body, "partial_")) {
    const auto percent = read_count(body, 99);
    return percent ? std::optional(SimulatedBehaviour{.kind = SimulatedKind::partial, .count = *percent}) : std::nullopt;
  }
  if (take_prefix(body, "insufficient_funds_times_")) {
    const auto count = read_count(body, 9'999);
    if (!count) return std::nullopt;
    SimulatedBehaviour behaviour = soft_decline(SimulatedKind::decline_first);
    behaviour.count = *count;
    return behaviour;
  }
  if (take_prefix(body, "decline_until_")) {
    const auto day = read_day(body);
    if (!day) return std::nullopt;
    SimulatedBehaviour behaviour = soft_decline(SimulatedKind::decline_until);
    behaviour.day = *day;
    return behaviour;
  }
  if (take_prefix(body, "flaky_")) {
    const auto percent = read_count(body, 100);
    if (!percent) return std::nullopt;
    SimulatedBehaviour behaviour = soft_decline(SimulatedKind::decline_some);
    behaviour.count = *percent;
    return behaviour;
  }
  if (take_prefix(body, "unknown_charged_")) return with_span(SimulatedKind::unknown_charged, body);
  if (take_prefix(body, "unknown_not_charged_")) return with_span(SimulatedKind::unknown_not_sent, body);
  if (take_prefix(body, "pending_declined_")) return with_span(SimulatedKind::pending_declined, body);
  if (take_prefix(body, "returned_")) return with_span(SimulatedKind::returned, body);
  if (take_prefix(body, "pending_")) return read_pending(body);
  if (take_prefix(body, "requires_action_late_")) return with_span(SimulatedKind::requires_action_late, body);
  if (take_prefix(body, "requires_action_")) return with_span(SimulatedKind::requires_action, body);
  return std::nullopt;
}

struct LookUpEnding { SimulatedLookUp look_up{}; std::optional<Microseconds> span{}; };

/// What stands behind "_look_up_": fails, fails_SPAN or lags_SPAN.
std::optional<LookUpEnding> read_look_up(std::string_view text) {
  if (text == "fails") return LookUpEnding{SimulatedLookUp::fails, std::nullopt};
  const SimulatedLookUp kind = text.starts_with("fails_") ? SimulatedLookUp::fails : SimulatedLookUp::lags;
  if (!take_prefix(text, "fails_") && !take_prefix(text, "lags_")) return std::nullopt;
  const auto span = read_span(text);
  return span ? std::optional(LookUpEnding{kind, span}) : std::nullopt;
}

/// What stands behind "_refund_".
std::optional<SimulatedRefund> read_refund(std::string_view text) {
  if (text == "fails") return SimulatedRefund{SimulatedRefundKind::fail, std::nullopt};
  constexpr std::pair<std::string_view, SimulatedRefundKind> kSpelled[] = {
      {"pending_failed_", SimulatedRefundKind::pending_failed}, {"pending_", SimulatedRefundKind::pending},
      {"unknown_not_sent_", SimulatedRefundKind::unknown_not_sent}, {"unknown_", SimulatedRefundKind::unknown_found},
      {"bounces_", SimulatedRefundKind::bounce}};
  for (const auto& [spelling, kind] : kSpelled) {
    if (!take_prefix(text, spelling)) continue;
    const auto span = read_span(text);
    return span ? std::optional(SimulatedRefund{kind, span}) : std::nullopt;
  }
  return std::nullopt;
}

/// Removes "_in_YYYY-MM" and gives the month's first day.
std::optional<Date> take_month(std::string_view& body) {
  constexpr std::size_t kLength = std::string_view("_in_2026-03").size();
  if (body.size() <= kLength) return std::nullopt;
  std::string_view ending = body.substr(body.size() - kLength);
  if (!take_prefix(ending, "_in_")) return std::nullopt;
  const auto month = read_day(std::string(ending) + "-01");
  if (month) body.remove_suffix(kLength);
  return month;
}

}  // namespace

std::optional<SimulatedBehaviour> parse_simulated_token(std::string_view token) {
  if (!take_prefix(token, "sim_")) return std::nullopt;
  const std::optional<Date> only_month = take_month(token);
  const bool first_attempt_only = !only_month && take_suffix(token, "_once");
  SimulatedRefund refund;
  if (const std::size_t at = token.find("_refund_"); at != std::string_view::npos) {
    const auto named = read_refund(token.substr(at + std::string_view("_refund_").size()));
    if (!named) return std::nullopt;
    refund = *named;
    token = token.substr(0, at);
  }
  LookUpEnding look_up;
  if (const std::size_t at = token.find("_look_up_"); at != std::string_view::npos) {
    const auto named = read_look_up(token.substr(at + std::string_view("_look_up_").size()));
    if (!named) return std::nullopt;
    look_up = *named;
    token = token.substr(0, at);
  }
  std::optional<SimulatedBehaviour> behaviour = read_body(token);
  if (behaviour) {
    behaviour->look_up = look_up.look_up;
    behaviour->look_up_span = look_up.span;
    behaviour->refund = refund;
    behaviour->only_month = only_month;
    behaviour->first_attempt_only = first_attempt_only;
  }
  return behaviour;
}

}  // namespace osto::billing
