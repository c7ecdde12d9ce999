#include "core/payment/payment_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/card_number.hpp"
#include "core/payment/method_decisions.hpp"
#include "core/payment/operator_cases.hpp"

#include <algorithm>
#include <string>

namespace osto::billing {
namespace {

bool has_live_attempt(const CollectionFacts& facts) {
  return std::any_of(facts.attempts.begin(), facts.attempts.end(),
                     [](const AttemptRow& attempt) { return is_live(attempt.state); });
}

/// A decline of this document said that only the customer can help, or the customer let the confirmation lapse; and nobody has
/// changed the method since.
bool waits_for_customer(const CollectionFacts& facts, const MethodRow& method) {
  const AttemptRow* last = nullptr;
  for (const AttemptRow& attempt : facts.attempts) {
    if (attempt.method_id == method.id && attempt.submitted_at && attempt.settled_at) last = &attempt;
  }
  if (last == nullptr || *last->settled_at < method.changed_at.value_or(method.created_at)) return false;
  return last->state == AttemptState::canceled || last->decline_class == DeclineClass::needs_customer;
}

/// In order of charging: the defaults of the document's subscriptions, then the company's by priority.
std::vector<const MethodRow*> in_order(const CollectionFacts& facts) {
  std::vector<const MethodRow*> order;
  const auto append = [&](const MethodRow& method) {
    if (std::find(order.begin(), order.end(), &method) == order.end()) order.push_back(&method);
  };
  for (const MethodId& id : facts.defaults) {
    for (const MethodRow& method : facts.methods) {
      if (method.id == id) append(method);
    }
  }
  for (const MethodRow& method : facts.methods) append(method);
  return order;
}

}  // namespace

const MethodRow* choose_method(const CollectionFacts& facts, std::optional<MethodId> wanted, AttemptReason reason) {
  const MethodRow* last_resort = nullptr;
  for (const MethodRow* method : in_order(facts)) {
    if (!is_usable(*method) || (wanted && method->id != *wanted)) continue;
    if (!waits_for_customer(facts, *method)) return method;
    if (last_resort == nullptr) last_resort = method;
  }
  const bool may_ask_again = reason == AttemptReason::customer || reason == AttemptReason::dunning;
  return may_ask_again ? last_resort : nullptr;
}

Result<AddedMethod> decide_add_method(CompanyId company_id, const Zone& zone, const NewMethod& method,
                                      const std::vector<MethodRow>& present, AsOf& as_of) {
  if (holds_card_number(method.token)) {
    return fail(ErrorCode::invalid_value, "looks like a card number; only a provider's token is allowed", "/token");
  }
  if (method.state != MethodState::valid && method.state != MethodState::pending_verification) {
    return fail(ErrorCode::invalid_value, "a method begins as valid or pending_verification", "/state");
  }
  if (method.token.empty()) return fail(ErrorCode::invalid_value, "is empty", "/token");
  if (method.expiry_year.has_value() != method.expiry_month.has_value()) {
    return fail(ErrorCode::invalid_value, "must come together with /expiry_year", "/expiry_month");
  }
  AddedMethod added;
  MethodRow row;
  row.id = added.method_id = as_of.ids.mint<MethodId>();
  row.company_id = company_id;
  row.kind = method.kind;
  row.state = method.state;
  row.provider = method.provider;
  row.token = method.token;
  row.brand = method.brand;
  row.last4 = method.last4;
  row.expiry_year = method.expiry_year;
  row.expiry_month = method.expiry_month;
  row.created_at = as_of.recorded_at;
  std::int64_t last_priority = -1;
  for (const MethodRow& other : present) last_priority = std::max(last_priority, other.priority);
  row.priority = method.priority.value_or(last_priority + 1);
  OSTO_CHECK(schedule_expiry(row, zone, as_of, added.decision));
  added.decision.insert(row);
  added.decision.event(EventKind::method_added, row.id);
  return added;
}

Result<CreatedAttempt> decide_attempt(const CollectionFacts& facts, std::optional<MethodId> method_id, AttemptReason reason,
                                      AsOf& as_of) {
  CreatedAttempt created;
  if (facts.balance.due_minor.value <= 0 || has_live_attempt(facts)) return created;
  const MethodRow* method = choose_method(facts, method_id, reason);
  if (method == nullptr) return created;
  AttemptRow attempt;
  attempt.id = as_of.ids.mint<AttemptId>();
  attempt.company_id = facts.document.company_id;
  attempt.document_id = facts.document.id;
  attempt.method_id = method->id;
  attempt.reason = reason;
  attempt.state = AttemptState::created;
  attempt.ordinal = static_cast<std::int64_t>(facts.attempts.size()) + 1;
  attempt.currency = facts.balance.currency;
  attempt.amount_minor = facts.balance.due_minor;
  attempt.created_at = as_of.effective_at;
  created.attempt_id = attempt.id;
  OSTO_CHECK(check_invariant(attempt));
  created.decision.insert(attempt);
  created.decision.event(EventKind::attempt_created, attempt.id,
                         FactsWriter().id(attempt.document_id).id(attempt.method_id).amount(attempt.amount_minor, attempt.currency).done());
  return created;
}

Result<CreatedAttempt> decide_pay(const CollectionFacts& facts, std::optional<MethodId> method_id, AsOf& as_of) {
  const std::string document = facts.document.id.to_string();
  if (facts.balance.due_minor.value <= 0) {
    return fail(ErrorCode::state_conflict, "nothing is due on this invoice", "/invoice_id", document);
  }
  for (const AttemptRow& attempt : facts.attempts) {
    if (is_live(attempt.state)) {
      return fail(ErrorCode::state_conflict, "an attempt on this invoice is " + std::string(enumerator_name(attempt.state)) +
                  "; a second charge could take the money twice", "/invoice_id", attempt.id.to_string());
    }
  }
  if (choose_method(facts, method_id, AttemptReason::customer) == nullptr) {
    return method_id ? fail(ErrorCode::state_conflict, "this payment method cannot be charged", "/payment_method_id", method_id->to_string())
                     : fail(ErrorCode::state_conflict, "the company has no payment method that can be charged", "/invoice_id", document);
  }
  return decide_attempt(facts, method_id, AttemptReason::customer, as_of);
}

Result<SubmittedAttempt> decide_submit(const AttemptRow& attempt, const std::string& token, AsOf& as_of) {
  SubmittedAttempt submitted{attempt, {}};
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, AttemptEvent::submit));
  submitted.attempt.state = step.state;
  submitted.attempt.submitted_at = as_of.effective_at;
  submitted.attempt.token = token;
  OSTO_CHECK(check_invariant(submitted.attempt));
  submitted.decision.update(submitted.attempt);
  submitted.decision.event(EventKind::attempt_submitted, attempt.id);
  return submitted;
}

const MethodRow* find_owed_by(const CollectionFacts& facts, const AttemptRow& attempt) {
  if (facts.document.state != DocumentState::finalized || facts.balance.due_minor < attempt.amount_minor) return nullptr;
  const auto found = std::find_if(facts.methods.begin(), facts.methods.end(), [&](const MethodRow& method) {
    return method.id == attempt.method_id && is_usable(method);
  });
  return found == facts.methods.end() ? nullptr : &*found;
}

Result<Decision> decide_give_up(const AttemptRow& attempt, AsOf& as_of) {
  Decision decision;
  AttemptRow withdrawn = attempt;
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, AttemptEvent::cancel));
  withdrawn.state = step.state;
  withdrawn.settled_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(withdrawn));
  decision.update(withdrawn);
  decision.unplan(attempt.company_id, DueKind::look_up, attempt.id);
  decision.event(EventKind::attempt_canceled, attempt.id);
  return decision;
}

Result<Decision> decide_withdraw(const CollectionFacts& facts, const AttemptRow& attempt, AsOf& as_of) {
  OSTO_TRY(Decision decision, decide_give_up(attempt, as_of));
  if (facts.document.state == DocumentState::finalized && facts.balance.due_minor.value > 0) {
    decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, as_of.effective_at, attempt.ordinal);
  }
  return decision;
}

Result<Decision> decide_watch(const AttemptRow& attempt) {
  Decision decision;
  OSTO_TRY(const Instant at, plus(attempt.created_at, kUnsentBeforeCase));
  decision.plan(attempt.company_id, DueKind::look_up, attempt.id, at, attempt.look_up_count);
  return decision;
}

Result<Decision> decide_watch(const RefundRow& refund) {
  Decision decision;
  OSTO_TRY(const Instant at, plus(refund.created_at, kUnsentBeforeCase));
  decision.plan(refund.company_id, DueKind::look_up_refund, refund.id, at, refund.look_up_count);
  return decision;
}

Microseconds look_up_delay(std::int64_t look_up_count) {
  constexpr std::int64_t kHour = 3'600 * kMicrosecondsPerSecond;
  std::int64_t hours = 1;
  for (std::int64_t i = 0; i < look_up_count && hours < 24; ++i) hours *= 2;
  return Microseconds{std::min<std::int64_t>(hours, 24) * kHour};
}

}  // namespace osto::billing
