#include "core/bookkeeping/settle_attempt.hpp"

#include "core/bookkeeping/receive_money.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/card_number.hpp"
#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"

#include <algorithm>
#include <string_view>

namespace osto::billing {
namespace {

EventKind event_of(AttemptState state) {
  switch (state) {
    case AttemptState::succeeded: return EventKind::attempt_succeeded;
    case AttemptState::declined: return EventKind::attempt_declined;
    case AttemptState::pending: return EventKind::attempt_pending;
    case AttemptState::requires_action: return EventKind::attempt_requires_action;
    case AttemptState::not_sent: return EventKind::attempt_not_sent;
    case AttemptState::canceled: return EventKind::attempt_canceled;
    case AttemptState::reversed: return EventKind::attempt_reversed;
    case AttemptState::created: return EventKind::attempt_created;
    case AttemptState::submitted: return EventKind::attempt_submitted;
    case AttemptState::unknown: return EventKind::attempt_unknown;
  }
  return EventKind::attempt_unknown;
}

/// What was charged pays the attempt's document; what came by another way in the meantime leaves it to account credit.
Result<void> receive_charge(const SettleFacts& facts, const AttemptRow& attempt, Minor captured, AsOf& as_of, Decision& decision) {
  PaymentRow payment;
  payment.id = as_of.ids.mint<PaymentId>();
  payment.company_id = attempt.company_id;
  payment.attempt_id = attempt.id;
  payment.currency = attempt.currency;
  payment.amount_minor = captured;
  payment.provider = facts.provider;
  payment.provider_reference = attempt.provider_reference.value_or(attempt.id.to_string());
  payment.received_at = as_of.effective_at;
  const OpenInvoice invoice{facts.collection.document, facts.collection.balance, facts.document_rate, {facts.dunning_case, facts.blocks}};
  OSTO_CHECK(receive_money({facts.context, {invoice}, facts.account_credit}, payment, as_of, decision));
  return {};
}

/// A method that must never be charged again leaves the order; the next one is tried at once.
void retire_method(const SettleFacts& facts, const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  bool has_other = false;
  for (const MethodRow& method : facts.collection.methods) {
    if (method.id == attempt.method_id) {
      if (method.state == MethodState::removed) continue;
      MethodRow invalid = method;
      invalid.state = MethodState::invalid;
      decision.update(invalid);
      decision.unplan(method.company_id, DueKind::method_expiry, method.id);
      decision.event(EventKind::method_invalidated, method.id);
    } else {
      has_other = has_other || is_usable(method);
    }
  }
  if (has_other) decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, as_of.effective_at, attempt.ordinal);
}

/// Only the customer can help: another method that nobody waits for is charged at once.
void fall_back(const SettleFacts& facts, const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  CollectionFacts after = facts.collection;
  std::erase_if(after.attempts, [&](const AttemptRow& row) { return row.id == attempt.id; });
  after.attempts.push_back(attempt);
  if (after.balance.due_minor.value <= 0 || choose_method(after, std::nullopt, AttemptReason::fallback) == nullptr) return;
  decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, as_of.effective_at, attempt.ordinal);
}

/// A provider's word as it is kept: printable ASCII, short. It comes from outside, and goes to pages and logs.
std::string plain_word(std::string_view text, std::size_t max_length = 255) {
  std::string word;
  for (const char c : mask_card_numbers(text)) {
    if (word.size() == max_length) break;
    const auto octet = static_cast<unsigned char>(c);
    if (octet < 0x20 || octet == 0x7f) continue;
    word += octet < 0x80 ? c : '?';
  }
  return word;
}

Result<void> plan_look_up(const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  OSTO_TRY(Instant at, plus(as_of.effective_at, look_up_delay(attempt.look_up_count)));
  const bool has_deadline = attempt.state == AttemptState::requires_action && attempt.action_expires_at > as_of.effective_at;
  if (has_deadline) at = std::min(at, *attempt.action_expires_at);
  decision.plan(attempt.company_id, DueKind::look_up, attempt.id, at, attempt.look_up_count);
  return {};
}

/// The link and its end. A provider that names no end lets the customer have three days.
Result<void> note_action(const ChargeOutcome& outcome, AttemptRow& attempt, AsOf& as_of) {
  constexpr Microseconds kActionWindow{3 * kMicrosecondsPerDay};
  constexpr std::size_t kMaxUrlLength = 1'000;
  attempt.action_url.reset();
  if (attempt.state != AttemptState::requires_action) {
    attempt.action_expires_at.reset();
    return {};
  }
  if (!outcome.action_url.empty() && outcome.action_url.size() <= kMaxUrlLength) attempt.action_url = plain_word(outcome.action_url, kMaxUrlLength);
  attempt.action_expires_at = outcome.action_expires_at;
  if (attempt.action_expires_at) return {};
  OSTO_TRY(attempt.action_expires_at, plus(as_of.effective_at, kActionWindow));
  return {};
}

bool is_settled_without_money(AttemptState state) {
  return state == AttemptState::declined || state == AttemptState::not_sent || state == AttemptState::canceled;
}

}  // namespace

Result<Decision> decide_outcome(const SettleFacts& facts, const ChargeOutcome& outcome, AsOf& as_of) {
  Decision decision;
  AttemptRow attempt = facts.attempt;
  const auto look_up_again = [&]() -> Result<Decision> {
    attempt.look_up_count += 1;
    decision.update(attempt);
    const bool needs_person = attempt.state == AttemptState::unknown && attempt.look_up_count >= kLookUpsBeforeCase;
    if (needs_person && !facts.operator_case) open_case(attempt, OperatorCaseReason::unknown_charge, as_of, decision);
    OSTO_CHECK(plan_look_up(attempt, as_of, decision));
    return std::move(decision);
  };
  if (outcome.state == attempt.state) return is_live(attempt.state) ? look_up_again() : std::move(decision);
  if (outcome.state == AttemptState::succeeded && is_settled_without_money(attempt.state)) {
    if (!facts.operator_case) open_case(attempt, OperatorCaseReason::charged_after_all, as_of, decision);
    return decision;
  }
  // Nobody could be asked about what is settled: the notice that made us ask may still be right.
  if (outcome.state == AttemptState::unknown && !is_live(attempt.state)) return look_up_again();
  OSTO_TRY(const AttemptEvent event, attempt_event_of(outcome.state));
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, event));
  if (step.state == attempt.state) return look_up_again();  // a pending attempt stays pending while nobody knows more
  attempt.state = step.state;
  OSTO_CHECK(note_action(outcome, attempt, as_of));
  if (!outcome.provider_reference.empty()) attempt.provider_reference = plain_word(outcome.provider_reference);
  if (is_live(attempt.state)) {
    OSTO_CHECK(check_invariant(attempt));
    decision.update(attempt);
    decision.event(event_of(attempt.state), attempt.id);
    OSTO_CHECK(plan_look_up(attempt, as_of, decision));
    return decision;
  }
  attempt.settled_at = as_of.effective_at;
  if (attempt.state == AttemptState::declined) {
    attempt.decline_class = outcome.decline_class.value_or(DeclineClass::retry);
    attempt.decline_code = plain_word(outcome.decline_code);
  }
  OSTO_CHECK(check_invariant(attempt));
  decision.update(attempt);
  decision.unplan(attempt.company_id, DueKind::look_up, attempt.id);
  decision.event(event_of(attempt.state), attempt.id);
  if (facts.operator_case) close_case(*facts.operator_case, {}, as_of, decision);
  switch (attempt.state) {
    case AttemptState::succeeded:
      OSTO_CHECK(receive_charge(facts, attempt, outcome.captured_minor, as_of, decision));
      break;
    case AttemptState::declined:
      if (attempt.decline_class == DeclineClass::never) retire_method(facts, attempt, as_of, decision);
      if (attempt.decline_class == DeclineClass::needs_customer) fall_back(facts, attempt, as_of, decision);
      break;
    case AttemptState::canceled:
      fall_back(facts, attempt, as_of, decision);
      break;
    case AttemptState::not_sent: {
      // Surely no money moved: the same invoice is tried again within the hour.
      OSTO_TRY(const Instant again, plus(as_of.effective_at, look_up_delay(0)));
      decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, again, attempt.ordinal);
      break;
    }
    case AttemptState::reversed:
      if (facts.reversal) OSTO_CHECK(return_payment(*facts.reversal, as_of, decision));
      break;
    default:
      break;
  }
  return decision;
}

}  // namespace osto::billing
