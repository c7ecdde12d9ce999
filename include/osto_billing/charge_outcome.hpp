// A provider's answer about one charge, as a value: the provider port returns it, the rules of the core take it.
#pragma once

#include <osto_billing/money.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// What is known of a charge. Only these states: pending, requires_action, unknown, succeeded, declined, not_sent.
struct ChargeOutcome {
  AttemptState state{};
  std::optional<DeclineClass> decline_class;  ///< of declines
  std::string decline_code;                   ///< the provider's word, e.g. "insufficient_funds"
  std::string provider_reference;             ///< the provider's id of the charge, when it has one
  Minor captured_minor;                       ///< of successes
};

}  // namespace osto::billing
