#include "core/payment/payment_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/attempt_machine.hpp"

#include <algorithm>
#include <string>

namespace osto::billing {
namespace {

Result<Instant> start_of_month(const Zone& zone, std::int64_t year, std::int64_t month, std::int64_t months_later) {
  OSTO_TRY(const Date first, Date::from_ymd(static_cast<int>(year), static_cast<int>(month), 1));
  OSTO_TRY(const Date later, add_months_clamped(first, months_later));
  return zone.start_of_day(later);
}

bool has_live_attempt(const CollectionFacts& facts) {
  return std::any_of(facts.attempts.begin(), facts.attempts.end(),
                     [](const AttemptRow& attempt) { return is_live(attempt.state); });
}

const MethodRow* find_usable(const CollectionFacts& facts, std::optional<MethodId> wanted) {
  const auto found = std::find_if(facts.methods.begin(), facts.methods.end(), [&](const MethodRow& method) {
    return is_usable(method) && (!wanted || method.id == *wanted);
  });
  return found == facts.methods.end() ? nullptr : &*found;
}

}  // namespace

bool looks_like_card_number(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c != ' ' && c != '-') {
      return false;
    }
  }
  if (digits.size() < 13 || digits.size() > 19) return false;
  int sum = 0;
  bool doubled = false;
  for (auto it = digits.rbegin(); it != digits.rend(); ++it, doubled = !doubled) {
    int digit = *it - '0';
    if (doubled) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 == 0;
}

Result<AddedMethod> decide_add_method(CompanyId company_id, const Zone& zone, const NewMethod& method,
                                      const std::vector<MethodRow>& present, AsOf& as_of) {
  if (looks_like_card_number(method.token)) {
    return fail(ErrorCode::invalid_value, "looks like a card number; only a provider's token is allowed", "/token");
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
  row.state = MethodState::valid;
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
  if (row.expiry_year) {
    OSTO_TRY(const Instant expiring_at, start_of_month(zone, *row.expiry_year, *row.expiry_month, 0));
    OSTO_TRY(const Instant expired_at, start_of_month(zone, *row.expiry_year, *row.expiry_month, 1));
    if (expired_at <= as_of.effective_at) {
      return fail(ErrorCode::invalid_value, "the method has expired already", "/expiry_month");
    }
    const bool is_last_month = expiring_at <= as_of.effective_at;
    if (is_last_month) row.state = MethodState::expiring;
    added.decision.insert(row);
    added.decision.plan(company_id, DueKind::method_expiry, row.id, is_last_month ? expired_at : expiring_at, 0);
  } else {
    added.decision.insert(row);
  }
  added.decision.event(EventKind::method_added, row.id);
  return added;
}

Result<Decision> decide_remove_method(const MethodRow& method, AsOf&) {
  if (method.state == MethodState::removed) {
    return fail(ErrorCode::state_conflict, "the payment method is removed already", {}, method.id.to_string());
  }
  Decision decision;
  MethodRow removed = method;
  removed.state = MethodState::removed;
  removed.token.clear();  // nothing of the method is kept that could be charged
  decision.update(removed);
  decision.unplan(method.company_id, DueKind::method_expiry, method.id);
  decision.event(EventKind::method_removed, method.id);
  return decision;
}

Result<Decision> decide_method_expiry(const MethodRow& method, const Zone& zone, AsOf&) {
  Decision decision;
  MethodRow changed = method;
  if (method.state == MethodState::valid) {
    changed.state = MethodState::expiring;
    OSTO_TRY(const Instant expired_at, start_of_month(zone, *method.expiry_year, *method.expiry_month, 1));
    decision.plan(method.company_id, DueKind::method_expiry, method.id, expired_at, 1);
    decision.event(EventKind::method_expiring, method.id);
  } else if (method.state == MethodState::expiring) {
    changed.state = MethodState::expired;
    decision.event(EventKind::method_expired, method.id);
  } else {
    return decision;  // invalid or removed in the meantime
  }
  decision.update(changed);
  return decision;
}

Result<CreatedAttempt> decide_attempt(const CollectionFacts& facts, std::optional<MethodId> method_id, AttemptReason reason,
                                      AsOf& as_of) {
  CreatedAttempt created;
  if (facts.balance.due_minor.value <= 0 || has_live_attempt(facts)) return created;
  const MethodRow* method = find_usable(facts, method_id);
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
  if (find_usable(facts, method_id) == nullptr) {
    return method_id ? fail(ErrorCode::state_conflict, "this payment method cannot be charged", "/payment_method_id", method_id->to_string())
                     : fail(ErrorCode::state_conflict, "the company has no payment method that can be charged", "/invoice_id", document);
  }
  return decide_attempt(facts, method_id, AttemptReason::customer, as_of);
}

Result<Decision> decide_submit(const AttemptRow& attempt, AsOf& as_of) {
  Decision decision;
  AttemptRow submitted = attempt;
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, AttemptEvent::submit));
  submitted.state = step.state;
  submitted.submitted_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(submitted));
  decision.update(submitted);
  decision.event(EventKind::attempt_submitted, attempt.id);
  return decision;
}

Microseconds look_up_delay(std::int64_t look_up_count) {
  constexpr std::int64_t kHour = 3'600 * kMicrosecondsPerSecond;
  std::int64_t hours = 1;
  for (std::int64_t i = 0; i < look_up_count && hours < 24; ++i) hours *= 2;
  return Microseconds{std::min<std::int64_t>(hours, 24) * kHour};
}

}  // namespace osto::billing
