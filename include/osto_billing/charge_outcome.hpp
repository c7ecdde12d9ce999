// A provider's answer about one charge, as a value: the provider port returns it, the rules of the core take it.
#pragma once

#include <osto_billing/money.hpp>
#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// What is known of a charge. Only these states: pending, requires_action, unknown, succeeded, declined, not_sent,
/// and of a charge that had succeeded reversed: the bank took all of it back. Of one that waited for the customer also canceled:
/// it was given up, and no money can move by it any more.
struct ChargeOutcome {
  AttemptState state{};
  std::optional<DeclineClass> decline_class;  ///< of declines
  std::string decline_code;                   ///< the provider's word, e.g. "insufficient_funds"
  std::string provider_reference;             ///< the provider's id of the charge, when it has one
  Minor captured_minor;                       ///< of successes
  std::string action_url{};                   ///< of requires_action: where the customer confirms
  std::optional<Instant> action_expires_at{}; ///< of requires_action: until when
};

/// What is known of a refund. Only these states: pending, unknown, succeeded, failed, and created: the provider never saw it.
struct RefundOutcome {
  RefundState state{};
  std::string failure_code;        ///< of failures: the provider's word, e.g. "account_closed"
  std::string provider_reference;  ///< the provider's id of the refund, when it has one
};

}  // namespace osto::billing
