#include "core/bookkeeping/settle_attempt.hpp"

#include "core/bookkeeping/receive_money.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"
#include "core/payment/provider_words.hpp"

#include <algorithm>

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

Result<void> plan_look_up(const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  OSTO_TRY(Instant at, plus(as_of.effective_at, look_up_delay(attempt.look_up_count)));
  const bool has_deadline = attempt.state == AttemptState::requires_action && attempt.action_expires_at > as_of.effective_at;
  if (has_deadline) at = std::min(at, *attempt.action_expires_at);
  decision.plan(attempt.company_id, DueKind::look_up, attempt.id, at, attempt.look_up_count);
  return {};
}

void keep_link(const ChargeOutcome& outcome, AttemptRow& attempt) {
  constexpr std::size_t kMaxUrlLength = 1'000;
  if (!outcome.action_url.empty() && outcome.action_url.size() <= kMaxUrlLength) attempt.action_url = plain_word(outcome.action_url, kMaxUrlLength);
}

/// The link and its end. A provider that names no end lets the customer have three days.
Result<void> note_action(const ChargeOutcome& outcome, AttemptRow& attempt, AsOf& as_of) {
  constexpr Microseconds kActionWindow{3 * kMicrosecondsPerDay};
  attempt.action_url.reset();
  if (attempt.state != AttemptState::requires_action) {
    attempt.action_expires_at.reset();
    return {};
  }
  keep_link(outcome, attempt);
  attempt.action_expires_at = outcome.action_expires_at;
  if (attempt.action_expires_at) return {};
  OSTO_TRY(attempt.action_expires_at, plus(as_of.effective_at, kActionWindow));
  return {};
}

bool is_settled_without_money(AttemptState state) {
  return state == AttemptState::declined || state == AttemptState::not_sent || state == AttemptState::canceled;
}

/// Why a person has to look at what look-ups alone do not end.
std::optional<OperatorCaseReason> person_needed(const AttemptRow& attempt, Instant now) {
  const auto is_past = [&](const std::optional<Instant>& since, Microseconds patience) { return since && elapsed(*since, now) >= patience; };
  switch (attempt.state) {
    case AttemptState::unknown:
      return attempt.look_up_count >= kLookUpsBeforeCase ? std::optional(OperatorCaseReason::unknown_charge) : std::nullopt;
    case AttemptState::pending:
      return is_past(attempt.submitted_at, kPendingBeforeCase) ? std::optional(OperatorCaseReason::unsettled_charge) : std::nullopt;
    case AttemptState::requires_action:
      return is_past(attempt.action_expires_at, kOverdueActionBeforeCase) ? std::optional(OperatorCaseReason::unsettled_charge) : std::nullopt;
    default: return std::nullopt;
  }
}

/// A look-up told nothing that was not known.
Result<Decision> look_up_again(const SettleFacts& facts, const ChargeOutcome& outcome, AsOf& as_of) {
  Decision decision;
  AttemptRow attempt = facts.attempt;
  attempt.look_up_count += 1;
  if (attempt.state == AttemptState::requires_action && !attempt.action_url) keep_link(outcome, attempt);
  decision.update(attempt);
  const auto reason = person_needed(attempt, as_of.effective_at);
  if (reason && find_open_case(facts.operator_cases, attempt.id) == nullptr) open_case(attempt, *reason, as_of, decision);
  OSTO_CHECK(plan_look_up(attempt, as_of, decision));
  return decision;
}

/// Money of an attempt that was settled without any: a person's case, once, however often it is told.
Decision note_late_money(const SettleFacts& facts, AsOf& as_of) {
  Decision decision;
  const AttemptRow& attempt = facts.attempt;
  if (has_case(facts.operator_cases, attempt.id, OperatorCaseReason::charged_after_all)) return decision;
  if (const OperatorCaseRow* open = find_open_case(facts.operator_cases, attempt.id)) close_case(*open, {}, as_of, decision);
  open_case(attempt, OperatorCaseReason::charged_after_all, as_of, decision);
  return decision;
}

bool is_of_unreached_provider(const OperatorCaseRow& row) {
  return row.state == OperatorCaseState::open && row.reason == OperatorCaseReason::provider_unreachable;
}

/// The attempt's own case, once it is settled; and that its provider is not reached, once it answers.
void close_cases(const SettleFacts& facts, const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  const bool provider_answered = attempt.state != AttemptState::not_sent && attempt.state != AttemptState::unknown;
  for (const OperatorCaseRow& row : facts.operator_cases) {
    const bool is_settled = row.state == OperatorCaseState::open && row.attempt_id == attempt.id && !is_live(attempt.state);
    if (is_settled || (provider_answered && is_of_unreached_provider(row))) close_case(row, {}, as_of, decision);
  }
}

/// How many tries in a row, with this one, did not reach the provider; what was withdrawn unsent was none.
std::int64_t unreached_in_a_row(const SettleFacts& facts) {
  std::int64_t count = 1;
  const auto& attempts = facts.collection.attempts;
  for (auto row = attempts.rbegin(); row != attempts.rend(); ++row) {
    if (row->id == facts.attempt.id || !row->submitted_at) continue;
    if (row->state != AttemptState::not_sent) break;
    ++count;
  }
  return count;
}

/// Surely no money moved: the same invoice is tried again after 1, 2, 4, 8 and 16 hours. A provider that is not reached by then is not
/// reached by asking more often: a person has to look at its key, its settings, or the method.
Result<void> try_again(const SettleFacts& facts, const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  const std::int64_t tries = unreached_in_a_row(facts);
  if (tries < kTriesBeforeCase) {
    OSTO_TRY(const Instant again, plus(as_of.effective_at, look_up_delay(tries - 1)));
    decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, again, attempt.ordinal);
    return {};
  }
  const bool is_known = std::any_of(facts.operator_cases.begin(), facts.operator_cases.end(), is_of_unreached_provider);
  if (!is_known) open_case(attempt, OperatorCaseReason::provider_unreachable, as_of, decision);
  return {};
}

/// What follows from the end of an attempt.
Result<void> follow_settled(const SettleFacts& facts, const AttemptRow& attempt, const ChargeOutcome& outcome, AsOf& as_of, Decision& decision) {
  switch (attempt.state) {
    case AttemptState::succeeded: return receive_charge(facts, attempt, outcome.captured_minor, as_of, decision);
    case AttemptState::declined:
      if (attempt.decline_class == DeclineClass::never) retire_method(facts, attempt, as_of, decision);
      if (attempt.decline_class == DeclineClass::needs_customer) fall_back(facts, attempt, as_of, decision);
      return {};
    case AttemptState::canceled: fall_back(facts, attempt, as_of, decision); return {};
    case AttemptState::not_sent: return try_again(facts, attempt, as_of, decision);
    case AttemptState::reversed: return facts.reversal ? return_payment(*facts.reversal, as_of, decision) : Result<void>{};
    default: return {};
  }
}

}  // namespace

Result<Decision> decide_outcome(const SettleFacts& facts, const ChargeOutcome& outcome, AsOf& as_of) {
  Decision decision;
  AttemptRow attempt = facts.attempt;
  if (outcome.state == attempt.state) return is_live(attempt.state) ? look_up_again(facts, outcome, as_of) : std::move(decision);
  if (outcome.state == AttemptState::succeeded && is_settled_without_money(attempt.state)) return note_late_money(facts, as_of);
  // Nobody could be asked about what is settled: the notice that made us ask may still be right.
  if (outcome.state == AttemptState::unknown && !is_live(attempt.state)) return look_up_again(facts, outcome, as_of);
  OSTO_TRY(const AttemptEvent event, attempt_event_of(outcome.state));
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, event));
  if (step.state == attempt.state) return look_up_again(facts, outcome, as_of);  // a pending attempt stays pending while nobody knows more
  attempt.state = step.state;
  OSTO_CHECK(note_action(outcome, attempt, as_of));
  if (!outcome.provider_reference.empty()) attempt.provider_reference = plain_word(outcome.provider_reference);
  if (!is_live(attempt.state)) {
    attempt.settled_at = as_of.effective_at;
    attempt.token.reset();
  }
  if (attempt.state == AttemptState::declined) {
    attempt.decline_class = outcome.decline_class.value_or(DeclineClass::retry);
    attempt.decline_code = masked_word(outcome.decline_code);
  }
  OSTO_CHECK(check_invariant(attempt));
  decision.update(attempt);
  decision.event(event_of(attempt.state), attempt.id);
  close_cases(facts, attempt, as_of, decision);
  if (is_live(attempt.state)) {
    OSTO_CHECK(plan_look_up(attempt, as_of, decision));
    return decision;
  }
  decision.unplan(attempt.company_id, DueKind::look_up, attempt.id);
  OSTO_CHECK(follow_settled(facts, attempt, outcome, as_of, decision));
  return decision;
}

}  // namespace osto::billing
