// What a simulated method's token asks for. The table of spellings is in simulated_provider.hpp.
#pragma once

#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osto::billing {

enum class SimulatedKind {
  succeed,
  decline,            ///< every attempt
  decline_first,      ///< the document's first `count` attempts
  decline_until,      ///< attempts requested before `day`
  decline_some,       ///< `count` percent of the attempts
  unknown_charged,    ///< lost; found charged after `span`
  unknown_not_sent,   ///< lost; found not sent after `span`
  pending,            ///< succeeds after `span`
  pending_declined,   ///< declined after `span`
  returned,           ///< succeeds; reversed after `span`
  requires_action,    ///< succeeds after `span`; without one never
};

enum class SimulatedRefundKind {
  succeed,
  fail,
  pending,            ///< succeeds after `span`
  pending_failed,     ///< fails after `span`
  unknown_found,      ///< lost; found after `span`
  unknown_not_sent,   ///< lost; found never seen after `span`
  bounce,             ///< succeeds; returned after `span`
};

struct SimulatedRefund {
  SimulatedRefundKind kind{};
  std::optional<Microseconds> span{};
};

struct SimulatedBehaviour {
  SimulatedKind kind{};
  DeclineClass decline_class{};
  std::string_view decline_code{};
  std::int64_t count = 0;
  Date day{};
  std::optional<Microseconds> span{};
  bool first_attempt_only = false;
  std::optional<Date> only_month{};  ///< its first day
  SimulatedRefund refund{};
};

/// Nothing when the token is not spelled as the table says.
std::optional<SimulatedBehaviour> parse_simulated_token(std::string_view token);

}  // namespace osto::billing
