#include "core/bookkeeping/refund_payment.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"
#include "core/payment/provider_words.hpp"
#include "core/payment/refund_machine.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

EventKind event_of(RefundState state) {
  switch (state) {
    case RefundState::created: return EventKind::refund_created;
    case RefundState::submitted: return EventKind::refund_submitted;
    case RefundState::pending: return EventKind::refund_pending;
    case RefundState::unknown: return EventKind::refund_unknown;
    case RefundState::succeeded: return EventKind::refund_succeeded;
    case RefundState::failed: return EventKind::refund_failed;
    case RefundState::canceled: return EventKind::refund_canceled;
  }
  return EventKind::refund_unknown;
}

RefundRow begin_refund(const PaymentRow& payment, Minor amount, std::optional<DocumentId> credit_note_id, const std::string& reason, AsOf& as_of,
                       Decision& decision) {
  RefundRow refund;
  refund.id = as_of.ids.mint<RefundId>();
  refund.company_id = payment.company_id;
  refund.payment_id = payment.id;
  refund.credit_note_id = credit_note_id;
  refund.state = RefundState::created;
  refund.currency = payment.currency;
  refund.amount_minor = amount;
  refund.reason = reason;
  refund.by_hand = !payment.attempt_id.has_value();  // it came by itself: no provider knows of it
  refund.created_at = as_of.effective_at;
  decision.insert(refund);
  decision.event(EventKind::refund_created, refund.id, FactsWriter().id(payment.id).amount(amount, payment.currency).done());
  return refund;
}

/// Two legs of one amount, each at the rate of its day.
struct Move { LedgerAccount debit{}, credit{}; Rational debit_rate = 1, credit_rate = 1; };

Result<void> book(const BookkeepingContext& context, const RefundRow& refund, const Move& move, AsOf& as_of, Decision& decision) {
  EntryBuilder entry = begin_entry(context, event_of(refund.state), refund.id, "Refund " + std::string(enumerator_name(refund.state)) + ": " + refund.reason, as_of);
  entry.debit(move.debit, std::nullopt, {refund.amount_minor, refund.currency}, move.debit_rate);
  entry.credit(move.credit, std::nullopt, {refund.amount_minor, refund.currency}, move.credit_rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  return {};
}

Result<Minor> held_by(const RefundablePayment& payment) { return subtract(payment.payment.amount_minor, payment.given_back_minor); }

const OperatorCaseRow* find_open_case(const SettleRefundFacts& facts) {
  const auto found = std::find_if(facts.operator_cases.begin(), facts.operator_cases.end(), [](const OperatorCaseRow& row) { return row.state == OperatorCaseState::open; });
  return found == facts.operator_cases.end() ? nullptr : &*found;
}

/// Why a person has to look at what look-ups alone do not end.
std::optional<OperatorCaseReason> person_needed(const RefundRow& refund, Instant now) {
  if (refund.state == RefundState::unknown && refund.look_up_count >= kLookUpsBeforeCase) return OperatorCaseReason::unknown_refund;
  const bool waits_too_long = refund.state == RefundState::pending && refund.submitted_at && elapsed(*refund.submitted_at, now) >= kPendingBeforeCase;
  return waits_too_long ? std::optional(OperatorCaseReason::unsettled_refund) : std::nullopt;
}

/// The customer has the money twice, as the refund's amount became account credit when it failed: a person's case, once.
Decision note_late_refund(const SettleRefundFacts& facts, AsOf& as_of) {
  Decision decision;
  const bool is_known = std::any_of(facts.operator_cases.begin(), facts.operator_cases.end(),
                                    [](const OperatorCaseRow& row) { return row.reason == OperatorCaseReason::refunded_after_all; });
  if (!is_known) open_case(facts.refund, OperatorCaseReason::refunded_after_all, as_of, decision);
  return decision;
}

Result<void> look_up_later(RefundRow& refund, AsOf& as_of, Decision& decision) {
  OSTO_TRY(const Instant at, plus(as_of.effective_at, look_up_delay(refund.look_up_count)));
  decision.plan(refund.company_id, DueKind::look_up_refund, refund.id, at, refund.look_up_count);
  return {};
}

/// Whether the bank returned the charge while the refund was on its way: it took the refund's part too then, which is no cash that
/// a failed refund would leave.
///   31.00 charged, 6.00 on their way back, the charge returned, the refund fails: the customer has all 31.00, and no credit.
bool went_with_charge(const SettleRefundFacts& facts) {
  const auto& returned_at = facts.payment.returned_at;
  const auto& settled_at = facts.refund.settled_at;  // of one that had succeeded before: the return took only the rest
  return returned_at && (!settled_at || *settled_at > *returned_at);
}

/// The amount is the customer's still: it becomes account credit, which goes at once where its money went with the charge.
Result<void> give_as_credit(const SettleRefundFacts& facts, const RefundRow& refund, const Move& move, AsOf& as_of, Decision& decision) {
  OSTO_CHECK(change_credit(facts.account_credit, refund.company_id, refund.currency, refund.amount_minor, decision));
  OSTO_CHECK(book(facts.context, refund, move, as_of, decision));
  if (!went_with_charge(facts)) return {};
  ReversalFacts credited = facts.payment;
  credited.invoices.clear();  // what they hold went when the charge was returned
  credited.account_credit = facts.account_credit.value_or(AccountCreditRow{refund.company_id, refund.currency, Minor{}});
  OSTO_TRY(credited.account_credit->available_minor, add(credited.account_credit->available_minor, refund.amount_minor));
  return take_back(credited, refund.amount_minor, {LedgerAccount::cash_clearing, facts.context.rate, std::nullopt}, as_of, decision);
}

Result<void> carry_out(const SettleRefundFacts& facts, RefundEffect effect, RefundRow& refund, AsOf& as_of, Decision& decision) {
  using enum LedgerAccount;
  const Rational& today = facts.context.rate;
  switch (effect) {
    case RefundEffect::look_up_later: return look_up_later(refund, as_of, decision);
    case RefundEffect::book_refund: return book(facts.context, refund, {refunds, cash_clearing, facts.booked_rate, today}, as_of, decision);
    case RefundEffect::release_amount:
      return give_as_credit(facts, refund, {refunds, customer_credit, facts.booked_rate, facts.booked_rate}, as_of, decision);
    case RefundEffect::unbook_refund: return give_as_credit(facts, refund, {cash_clearing, customer_credit, today, today}, as_of, decision);
    case RefundEffect::nothing:
    case RefundEffect::call_provider: return {};
  }
  return {};
}

}  // namespace

Result<BegunRefund> decide_refund_credit(const CreditRefundFacts& facts, std::optional<Minor> amount, const std::string& reason, AsOf& as_of) {
  const PaymentRow& payment = facts.payment.payment;
  OSTO_TRY(const Minor held, held_by(facts.payment));
  const Minor credit = facts.account_credit ? facts.account_credit->available_minor : Minor{};
  const Minor most = std::min(held, credit);
  const std::string left = "the payment still holds " + std::to_string(held.value) + " minor units, and the account credit is " + std::to_string(credit.value);
  if (most.value <= 0) return fail(ErrorCode::state_conflict, "nothing can be paid back: " + left, "/payment_id", payment.id.to_string());
  if (amount && (*amount > most || amount->value <= 0)) {
    return fail(ErrorCode::invalid_value, left + "; 1 to " + std::to_string(most.value) + " are allowed", "/amount_minor", payment.id.to_string());
  }
  BegunRefund begun;
  const RefundRow refund = begin_refund(payment, amount.value_or(most), std::nullopt, reason, as_of, begun.decision);
  begun.refund_id = refund.id;
  OSTO_CHECK(change_credit(facts.account_credit, refund.company_id, refund.currency, Minor{-refund.amount_minor.value}, begun.decision));
  const Rational& rate = facts.context.rate;
  OSTO_CHECK(book(facts.context, refund, {LedgerAccount::customer_credit, LedgerAccount::refunds, rate, rate}, as_of, begun.decision));
  return begun;
}

Result<Minor> refundable_of(const std::vector<RefundablePayment>& payments) {
  Minor sum;
  for (const RefundablePayment& payment : payments) {
    OSTO_TRY(const Minor held, held_by(payment));
    OSTO_TRY(sum, add(sum, std::max(std::min(held, payment.allocated_minor), Minor{})));
  }
  return sum;
}

Result<void> refund_note(const std::vector<RefundablePayment>& newest_first, DocumentId credit_note_id, Minor amount, const std::string& reason,
                         AsOf& as_of, Decision& decision) {
  Minor left = amount;
  for (const RefundablePayment& payment : newest_first) {
    OSTO_TRY(const Minor held, held_by(payment));
    const Minor part = std::min({left, held, payment.allocated_minor});
    if (part.value <= 0) continue;
    begin_refund(payment.payment, part, credit_note_id, reason, as_of, decision);
    OSTO_TRY(left, subtract(left, part));
  }
  if (left.is_zero()) return {};
  return fail(ErrorCode::invariant_broken, "a credit note gives back more than its invoice's payments hold", {}, credit_note_id.to_string());
}

Result<Decision> decide_submit_refund(const RefundRow& refund, AsOf& as_of) {
  Decision decision;
  RefundRow submitted = refund;
  OSTO_TRY(const RefundStep step, step_refund(refund.state, RefundEvent::submit));
  submitted.state = step.state;
  submitted.submitted_at = as_of.effective_at;
  decision.update(submitted);
  decision.event(EventKind::refund_submitted, refund.id);
  return decision;
}

Decision decide_hand_over(const RefundRow& refund) {
  Decision decision;
  RefundRow by_hand = refund;
  by_hand.by_hand = true;
  decision.update(by_hand);
  decision.unplan(refund.company_id, DueKind::look_up_refund, refund.id);
  return decision;
}

Result<Decision> decide_refund_outcome(const SettleRefundFacts& facts, const RefundOutcome& outcome, AsOf& as_of) {
  Decision decision;
  RefundRow refund = facts.refund;
  const bool says_the_same = outcome.state == refund.state;
  if (says_the_same && !is_live(refund.state)) return decision;
  if (refund.state == RefundState::failed && outcome.state == RefundState::succeeded) return note_late_refund(facts, as_of);
  if (outcome.state == RefundState::unknown && !is_live(refund.state)) {  // nobody could be asked: a notice may still be right
    refund.look_up_count += 1;
    decision.update(refund);
    OSTO_CHECK(look_up_later(refund, as_of, decision));
    return decision;
  }
  OSTO_TRY(const RefundEvent event, says_the_same ? Result<RefundEvent>(RefundEvent::lose_outcome) : refund_event_of(refund.state, outcome.state));
  OSTO_TRY(const RefundStep step, step_refund(refund.state, event));
  const bool is_news = step.state != refund.state;
  refund.state = step.state;
  if (!is_news) refund.look_up_count += 1;
  if (!outcome.provider_reference.empty()) refund.provider_reference = plain_word(outcome.provider_reference);
  if (refund.state == RefundState::failed) refund.failure_code = masked_word(outcome.failure_code);
  const OperatorCaseRow* open = find_open_case(facts);
  if (!is_live(refund.state)) {
    refund.settled_at = as_of.effective_at;
    if (open != nullptr) close_case(*open, {}, as_of, decision);
    decision.unplan(refund.company_id, DueKind::look_up_refund, refund.id);
  }
  const auto reason = person_needed(refund, as_of.effective_at);
  if (reason && open == nullptr) open_case(refund, *reason, as_of, decision);
  decision.update(refund);
  if (is_news) decision.event(event_of(refund.state), refund.id);
  OSTO_CHECK(carry_out(facts, step.effect, refund, as_of, decision));
  return decision;
}

}  // namespace osto::billing
