// Payment methods, and the attempts that charge them. An attempt is on disk before anybody is asked for money.
#pragma once

#include "core/calendar/zone.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/payment/payment_facts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osto::billing {

struct NewMethod {
  MethodKind kind{};
  std::string provider, token, brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month, priority;
  MethodState state = MethodState::valid;  ///< or pending_verification
};
struct AddedMethod { MethodId method_id; Decision decision; };

/// Errors: invalid_value (/token like a card number, /expiry_month of the past, or only half an expiry).
Result<AddedMethod> decide_add_method(CompanyId company_id, const Zone& zone, const NewMethod& method,
                                      const std::vector<MethodRow>& present, AsOf& as_of);
struct CreatedAttempt { std::optional<AttemptId> attempt_id; Decision decision; };

/// Creates an attempt for what is due, on `method_id` or the first usable method: the defaults of the document's subscriptions,
/// then by priority. A method that a decline of this document says needs the customer comes last, and only when dunning or the
/// customer asks. `attempt_id` is absent when there is nothing to collect, an attempt is live, or no method is usable:
/// automatic collection then simply does not happen.
Result<CreatedAttempt> decide_attempt(const CollectionFacts& facts, std::optional<MethodId> method_id, AttemptReason reason,
                                      AsOf& as_of);

/// The same on a customer's command, where each of those cases is a rejection.
Result<CreatedAttempt> decide_pay(const CollectionFacts& facts, std::optional<MethodId> method_id, AsOf& as_of);

/// The method that decide_attempt would charge; null: none.
const MethodRow* choose_method(const CollectionFacts& facts, std::optional<MethodId> wanted, AttemptReason reason);

struct SubmittedAttempt { AttemptRow attempt; Decision decision; };
/// created -> submitted, committed before the provider is called, with the token that every resend of its key asks with.
Result<SubmittedAttempt> decide_submit(const AttemptRow& attempt, const std::string& token, AsOf& as_of);

/// The method by which the attempt still asks for what is owed; null when that is less by now, or the method cannot be charged any
/// more: 50.00 of which 20.00 came by a transfer in the meantime is asked for anew.
const MethodRow* find_owed_by(const CollectionFacts& facts, const AttemptRow& attempt);
/// created -> canceled: it is surely not sent. What is still due is asked for anew, at once.
Result<Decision> decide_withdraw(const CollectionFacts& facts, const AttemptRow& attempt, AsOf& as_of);

/// created -> canceled, by a person: nobody sends it. Nothing is asked for anew by itself, as that could not be sent either.
Result<Decision> decide_give_up(const AttemptRow& attempt, AsOf& as_of);

/// What no process has sent is looked at after a while, as its provider may be opened nowhere.
Result<Decision> decide_watch(const AttemptRow& attempt);
Result<Decision> decide_watch(const RefundRow& refund);

/// How long after an unanswered look-up the next one is due: 1 h, doubling, at most 24 h.
Microseconds look_up_delay(std::int64_t look_up_count);

}  // namespace osto::billing
