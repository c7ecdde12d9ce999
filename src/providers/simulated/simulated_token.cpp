#include "providers/simulated/simulated_token.hpp"

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

/// "2h", "3d"; up to 9999 of either.
std::optional<Microseconds> read_span(std::string_view text) {
  constexpr std::int64_t kHour = 3'600 * kMicrosecondsPerSecond;
  const std::int64_t unit = text.ends_with('h') ? kHour : text.ends_with('d') ? kMicrosecondsPerDay : 0;
  if (unit == 0) return std::nullopt;
  const auto count = read_count(text.substr(0, text.size() - 1), 9'999);
  if (!count) return std::nullopt;
  return Microseconds{*count * unit};
}

std::optional<Date> read_day(std::string_view text) {
  auto day = Date::parse(text);
  if (!day.has_value()) return std::nullopt;
  return day.value();
}

struct FixedDecline {
  std::string_view code;
  DeclineClass decline_class;
};
constexpr FixedDecline kFixedDeclines[] = {
    {"insufficient_funds", DeclineClass::retry},
    {"do_not_honor", DeclineClass::retry},
    {"expired_card", DeclineClass::needs_customer},
    {"lost_card", DeclineClass::never},
    {"stolen_card", DeclineClass::never},
};

constexpr SimulatedBehaviour kSoftDecline{
    .kind = SimulatedKind::decline, .decline_class = DeclineClass::retry, .decline_code = "insufficient_funds"};

SimulatedBehaviour soft_decline(SimulatedKind kind) {
  SimulatedBehaviour behaviour = kSoftDecline;
  behaviour.kind = kind;
  return behaviour;
}

std::optional<SimulatedBehaviour> with_span(SimulatedKind kind, std::string_view text) {
  const auto span = read_span(text);
  if (!span) return std::nullopt;
  SimulatedBehaviour behaviour = soft_decline(kind);
  behaviour.span = span;
  return behaviour;
}

/// What stands between "sim_" and the ending.
std::optional<SimulatedBehaviour> read_body(std::string_view body) {
  if (body == "ok") return SimulatedBehaviour{.kind = SimulatedKind::succeed};
  if (body == "requires_action") return SimulatedBehaviour{.kind = SimulatedKind::requires_action};
  for (const FixedDecline& fixed : kFixedDeclines) {
    if (body == fixed.code) {
      return SimulatedBehaviour{
          .kind = SimulatedKind::decline, .decline_class = fixed.decline_class, .decline_code = fixed.code};
    }
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
  if (take_prefix(body, "pending_")) return with_span(SimulatedKind::pending, body);
  if (take_prefix(body, "requires_action_")) return with_span(SimulatedKind::requires_action, body);
  return std::nullopt;
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
  std::optional<SimulatedBehaviour> behaviour = read_body(token);
  if (behaviour) {
    behaviour->refund = refund;
    behaviour->only_month = only_month;
    behaviour->first_attempt_only = first_attempt_only;
  }
  return behaviour;
}

}  // namespace osto::billing
