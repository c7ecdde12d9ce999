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
  requires_action,    ///< succeeds after `span` when that is before the link ends; without one never
  requires_action_late,  ///< the same, but the provider cannot give it up: succeeds after `span` however late
  pending_returned,   ///< pending; succeeds after `span`, is reversed after `second_span`
  partial,            ///< takes `count` percent
  too_much,           ///< says that it took a minor unit more than it was asked for
  answer_lost,        ///< charged, but the first answer is lost; a resend and a look-up tell
  request_lost,       ///< the first sending never arrives, and nobody knows; a resend charges
  refused,            ///< cannot be reached: surely not sent
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

/// What look_up() answers besides what is true.
enum class SimulatedLookUp { works, fails, lags };

struct SimulatedBehaviour {
  SimulatedKind kind{};
  DeclineClass decline_class{};
  std::string_view decline_code{};
  std::int64_t count = 0;
  Date day{};
  std::optional<Microseconds> span{}, second_span{};
  SimulatedLookUp look_up = SimulatedLookUp::works;
  std::optional<Microseconds> look_up_span{};  ///< until then after the request it fails, or lags; absent: for ever
  bool first_attempt_only = false;
  std::optional<Date> only_month{};  ///< its first day
  SimulatedRefund refund{};
};

/// Nothing when the token is not spelled as the table says.
std::optional<SimulatedBehaviour> parse_simulated_token(std::string_view token);

}  // namespace osto::billing
