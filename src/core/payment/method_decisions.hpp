// The life of a payment method: verified, expiring, expired, renewed by the bank, replaced, removed.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/payment/payment_rows.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct RemovalFacts {
  MethodRow method;
  std::vector<MethodRow> methods;                 ///< of the company, in order of charging
  std::vector<AttemptRow> live_attempts;          ///< of the company
  std::vector<SubscriptionMethodRow> defaults;    ///< of the company
  std::optional<std::string> open_invoice;        ///< number of an invoice of which something is due
};

/// Subscriptions whose default it was get the replacement, or the next that can be charged.
/// Errors: state_conflict: removed already; a charge with it is not settled (its look-up needs the token); it is the only method
/// that can be charged while an invoice is open; the replacement cannot be charged.
Result<Decision> decide_remove_method(const RemovalFacts& facts, std::optional<MethodId> replacement_id, AsOf& as_of);

struct MethodChange {
  std::optional<std::int64_t> priority, expiry_year, expiry_month;
  std::optional<MethodState> state;               ///< valid: verified
};
/// Errors: invalid_value (/state, /expiry_month), state_conflict (removed; /state of one that the bank has declined for ever).
Result<Decision> decide_update_method(const MethodRow& method, const MethodChange& change, const Zone& zone, AsOf& as_of);

struct MethodNews {
  MethodState state{};                            ///< valid: renewed or replaced; invalid: closed
  std::optional<std::string> new_token, brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month;
};
/// What the provider says the bank did. A method that must never be charged again comes back with a new token only.
/// Errors: invalid_value (/method/state, /method/new_token like a card number, /method/expiry_month).
Result<Decision> decide_method_news(const MethodRow& method, const MethodNews& news, const Zone& zone, AsOf& as_of);

/// The month of expiry begins (valid -> expiring), or is over (-> expired).
Result<Decision> decide_method_expiry(const MethodRow& method, const Zone& zone, AsOf& as_of);

/// Warns once the next due charge is one that the method will not live to see, at the earliest 30 days before its last month.
///   Good to 31 March; charged on the 10th of each month: warned on 10 March, when the next charge is that of 10 April. Charged
///   once a year, next on 1 December: warned on 30 January.
/// Until then it looks again at the next charge, or after a week when none is planned.
Result<Decision> decide_expiry_warning(const MethodRow& method, std::optional<Instant> next_charge_at, const Zone& zone, AsOf& as_of);

/// Sets the state by the expiry, and plans its steps and the warning. Errors: invalid_value (/expiry_month lies in the past).
Result<void> schedule_expiry(MethodRow& method, const Zone& zone, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
