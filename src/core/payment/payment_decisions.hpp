// Payment methods, and the attempts that charge them. An attempt is on disk before anybody is asked for money.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/payment/payment_facts.hpp"

#include <optional>
#include <string_view>

namespace osto::billing {

/// True for what looks like a card number: 13 to 19 digits, blanks and hyphens aside, that satisfy the Luhn check.
bool looks_like_card_number(std::string_view text);

struct NewMethod {
  MethodKind kind{};
  std::string provider, token, brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month, priority;
};
struct AddedMethod { MethodId method_id; Decision decision; };

/// Errors: invalid_value (/token like a card number, /expiry_month of the past, or only half an expiry).
Result<AddedMethod> decide_add_method(CompanyId company_id, const Zone& zone, const NewMethod& method,
                                      const std::vector<MethodRow>& present, AsOf& as_of);
Result<Decision> decide_remove_method(const MethodRow& method, AsOf& as_of);
/// The month of expiry begins (valid -> expiring), or is over (-> expired).
Result<Decision> decide_method_expiry(const MethodRow& method, const Zone& zone, AsOf& as_of);

struct CreatedAttempt { std::optional<AttemptId> attempt_id; Decision decision; };

/// Creates an attempt for what is due, on `method_id` or the first usable method. `attempt_id` is absent when there is
/// nothing to collect, an attempt is live, or no method is usable: automatic collection then simply does not happen.
Result<CreatedAttempt> decide_attempt(const CollectionFacts& facts, std::optional<MethodId> method_id, AttemptReason reason,
                                      AsOf& as_of);

/// The same on a customer's command, where each of those cases is a rejection.
Result<CreatedAttempt> decide_pay(const CollectionFacts& facts, std::optional<MethodId> method_id, AsOf& as_of);

/// created -> submitted, committed before the provider is called.
Result<Decision> decide_submit(const AttemptRow& attempt, AsOf& as_of);

/// How long after an unanswered look-up the next one is due: 1 h, doubling, at most 24 h.
Microseconds look_up_delay(std::int64_t look_up_count);

}  // namespace osto::billing
