#include "core/bookkeeping/record_dispute.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/dispute_machine.hpp"
#include "core/payment/payment_facts.hpp"

namespace osto::billing {
namespace {

EventKind event_of(DisputeState state) {
  switch (state) {
    case DisputeState::opened: return EventKind::dispute_opened;
    case DisputeState::under_review: return EventKind::dispute_under_review;
    case DisputeState::won: return EventKind::dispute_won;
    case DisputeState::lost: return EventKind::dispute_lost;
    case DisputeState::withdrawn: return EventKind::dispute_withdrawn;
  }
  return EventKind::dispute_opened;
}

DisputeEvent step_to(DisputeState state) {
  switch (state) {
    case DisputeState::won: return DisputeEvent::win;
    case DisputeState::lost: return DisputeEvent::lose;
    case DisputeState::withdrawn: return DisputeEvent::withdraw;
    case DisputeState::opened:
    case DisputeState::under_review: break;
  }
  return DisputeEvent::submit_evidence;
}

/// What moves between cash and disputes: the bank takes the amount when the dispute opens, and gives it back when it is won.
struct Move { LedgerAccount to{}, from{}; Rational to_rate = 1, from_rate = 1; };

Result<void> book(const ReversalFacts& facts, const DisputeRow& dispute, const Move& move, AsOf& as_of, Decision& decision) {
  EntryBuilder entry = begin_entry(facts.context, event_of(dispute.state), dispute.id,
                                   "Dispute " + dispute.provider_reference + " " + std::string(enumerator_name(dispute.state)), as_of);
  entry.debit(move.to, std::nullopt, {dispute.amount_minor, dispute.currency}, move.to_rate);
  entry.credit(move.from, std::nullopt, {dispute.amount_minor, dispute.currency}, move.from_rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  return {};
}

void tell(const DisputeRow& dispute, Decision& decision) {
  decision.event(event_of(dispute.state), dispute.id, FactsWriter().id(dispute.payment_id).amount(dispute.amount_minor, dispute.currency).done());
}

Result<DisputeRow> open(const ReversalFacts& facts, const DisputeWord& word, AsOf& as_of, Decision& decision) {
  const PaymentRow& payment = facts.payment;
  OSTO_TRY(const Minor held, subtract(payment.amount_minor, facts.given_back_minor));
  const Minor amount = word.amount_minor.value_or(held);
  if (amount > held || amount.value <= 0) {
    return fail(ErrorCode::invalid_value, "the payment still holds " + std::to_string(held.value) + " of " + std::to_string(payment.amount_minor.value) +
                                              " minor units; 1 to " + std::to_string(held.value) + " can be contested", "/amount_minor", payment.id.to_string());
  }
  DisputeRow dispute{as_of.ids.mint<DisputeId>(), payment.company_id, payment.id, payment.provider, word.reference, DisputeState::opened,
                     payment.currency, amount, word.reason, as_of.effective_at, std::nullopt};
  decision.insert(dispute);
  tell(dispute, decision);
  const Rational& rate = facts.context.rate;
  OSTO_CHECK(book(facts, dispute, {LedgerAccount::disputes, LedgerAccount::cash_clearing, rate, rate}, as_of, decision));
  return dispute;
}

void retire_method(const ReversalFacts& facts, Decision& decision) {
  if (!facts.method || !is_usable(*facts.method)) return;
  MethodRow invalid = *facts.method;
  invalid.state = MethodState::invalid;
  decision.update(invalid);
  decision.unplan(invalid.company_id, DueKind::method_expiry, invalid.id);
  decision.event(EventKind::method_invalidated, invalid.id);
}

}  // namespace

Result<RecordedDispute> decide_dispute(const DisputedPayment& facts, const DisputeWord& word, AsOf& as_of) {
  RecordedDispute recorded;
  Decision& decision = recorded.decision;
  DisputeRow dispute;
  Rational rate = facts.opening_rate;
  if (facts.dispute) {
    dispute = *facts.dispute;
  } else {
    OSTO_TRY(dispute, open(facts.payment, word, as_of, decision));
    rate = facts.payment.context.rate;
  }
  recorded.dispute_id = dispute.id;
  if (word.state == dispute.state || word.state == DisputeState::opened) return recorded;
  OSTO_TRY(const DisputeStep step, step_dispute(dispute.state, step_to(word.state), {.evidence_is_in_time = true}));
  dispute.state = step.state;
  if (step.effect != DisputeEffect::send_evidence) dispute.closed_at = as_of.effective_at;
  decision.update(dispute);
  tell(dispute, decision);
  if (step.effect == DisputeEffect::return_amount) {
    OSTO_CHECK(book(facts.payment, dispute, {LedgerAccount::cash_clearing, LedgerAccount::disputes, facts.payment.context.rate, rate}, as_of, decision));
    // Of a charge that the bank has returned meanwhile, the return took this part too.
    if (facts.payment.returned_at) {
      OSTO_CHECK(take_back(facts.payment, dispute.amount_minor, {LedgerAccount::cash_clearing, facts.payment.context.rate, std::nullopt}, as_of, decision));
    }
  }
  if (step.effect == DisputeEffect::give_up_amount) {
    OSTO_CHECK(take_back(facts.payment, dispute.amount_minor, {LedgerAccount::disputes, rate, dispute.id}, as_of, decision));
    retire_method(facts.payment, decision);
  }
  return recorded;
}

}  // namespace osto::billing
