#include "core/bookkeeping/settle_attempt.hpp"

#include "core/bookkeeping/close_invoice.hpp"
#include "core/change/facts_writer.hpp"
#include "core/payment/attempt_machine.hpp"
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

/// Books the money: what is due is allocated, the rest becomes account credit. The receivable leaves the books at the
/// document's rate, the cash enters at the day's; the entry itself takes the difference to fx_gain_loss.
Result<void> book_payment(const SettleFacts& facts, const PaymentRow& payment, Minor allocated, Minor excess, AsOf& as_of,
                          Decision& decision) {
  EntryBuilder entry = begin_entry(facts.context, EventKind::payment_received, payment.id,
                                   "Payment for " + *facts.collection.document.number, as_of);
  entry.debit(LedgerAccount::cash_clearing, std::nullopt, {payment.amount_minor, payment.currency}, facts.context.rate);
  entry.credit(LedgerAccount::receivable, std::nullopt, {allocated, payment.currency}, facts.document_rate);
  if (!excess.is_zero()) {
    entry.credit(LedgerAccount::customer_credit, std::nullopt, {excess, payment.currency}, facts.context.rate);
  }
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  return {};
}

Result<void> receive_money(const SettleFacts& facts, const AttemptRow& attempt, Minor captured, AsOf& as_of, Decision& decision) {
  PaymentRow payment;
  payment.id = as_of.ids.mint<PaymentId>();
  payment.company_id = attempt.company_id;
  payment.attempt_id = attempt.id;
  payment.currency = attempt.currency;
  payment.amount_minor = captured;
  payment.provider = facts.provider;
  payment.provider_reference = attempt.provider_reference.value_or(attempt.id.to_string());
  payment.received_at = as_of.effective_at;
  decision.insert(payment);

  BalanceRow balance = facts.collection.balance;
  const Minor allocated = std::min(captured, balance.due_minor);
  OSTO_TRY(const Minor excess, subtract(captured, allocated));
  if (allocated.value > 0) {
    decision.insert(AllocationRow{as_of.ids.mint<AllocationId>(), payment.company_id, payment.id, balance.document_id,
                                  payment.currency, allocated, as_of.effective_at});
    OSTO_TRY(balance.allocated_minor, add(balance.allocated_minor, allocated));
    OSTO_TRY(balance.due_minor, subtract(balance.due_minor, allocated));
  }
  if (excess.value > 0) {
    const Minor available = facts.account_credit ? facts.account_credit->available_minor : Minor{};
    OSTO_TRY(const Minor credit, add(available, excess));
    decision.upsert(AccountCreditRow{payment.company_id, payment.currency, credit});
  }
  OSTO_CHECK(book_payment(facts, payment, allocated, excess, as_of, decision));
  decision.event(EventKind::payment_received, payment.id,
                 FactsWriter().id(attempt.id).amount(captured, payment.currency).done());
  OSTO_CHECK(close_when_settled(balance, {facts.dunning_case, facts.blocks}, as_of, decision));
  decision.update(balance);
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

/// A provider's word as it is kept: printable ASCII, at most 255 bytes. It comes from outside, and goes to pages and logs.
std::string plain_word(std::string_view text) {
  constexpr std::size_t kMaxLength = 255;
  std::string word;
  for (const char c : text) {
    if (word.size() == kMaxLength) break;
    const auto octet = static_cast<unsigned char>(c);
    if (octet < 0x20 || octet == 0x7f) continue;
    word += octet < 0x80 ? c : '?';
  }
  return word;
}

Result<void> plan_look_up(const AttemptRow& attempt, AsOf& as_of, Decision& decision) {
  OSTO_TRY(const Instant at, plus(as_of.effective_at, look_up_delay(attempt.look_up_count)));
  decision.plan(attempt.company_id, DueKind::look_up, attempt.id, at, attempt.look_up_count);
  return {};
}

}  // namespace

Result<Decision> decide_outcome(const SettleFacts& facts, const ChargeOutcome& outcome, AsOf& as_of) {
  Decision decision;
  AttemptRow attempt = facts.attempt;
  const auto look_up_again = [&]() -> Result<Decision> {
    attempt.look_up_count += 1;
    decision.update(attempt);
    OSTO_CHECK(plan_look_up(attempt, as_of, decision));
    return std::move(decision);
  };
  if (outcome.state == attempt.state) return is_live(attempt.state) ? look_up_again() : std::move(decision);
  OSTO_TRY(const AttemptEvent event, attempt_event_of(outcome.state));
  OSTO_TRY(const AttemptStep step, step_attempt(attempt.state, event));
  if (step.state == attempt.state) return look_up_again();  // a pending attempt stays pending while nobody knows more
  attempt.state = step.state;
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
  switch (attempt.state) {
    case AttemptState::succeeded:
      OSTO_CHECK(receive_money(facts, attempt, outcome.captured_minor, as_of, decision));
      break;
    case AttemptState::declined:
      if (attempt.decline_class == DeclineClass::never) retire_method(facts, attempt, as_of, decision);
      break;
    case AttemptState::not_sent: {
      // Surely no money moved: the same invoice is tried again within the hour.
      OSTO_TRY(const Instant again, plus(as_of.effective_at, look_up_delay(0)));
      decision.plan(attempt.company_id, DueKind::attempt, attempt.document_id, again, attempt.ordinal);
      break;
    }
    default:
      break;
  }
  return decision;
}

}  // namespace osto::billing
