#include "core/bookkeeping/reverse_payment.hpp"

#include "core/change/facts_writer.hpp"

#include <algorithm>
#include <string>

namespace osto::billing {
namespace {

/// Due again, and collected by the policy: at once where nothing was overdue, as a case that is still open otherwise.
Result<void> reopen(const ReversalFacts& facts, const PaidInvoice& paid, const PaymentRow& payment, Minor amount, AsOf& as_of, Decision& decision) {
  decision.insert(AllocationRow{as_of.ids.mint<AllocationId>(), payment.company_id, payment.id, paid.invoice.document.id, payment.currency,
                                Minor{-amount.value}, as_of.effective_at});
  const Zone& zone = *facts.context.billing.zone;
  const Date today = zone.local_date(as_of.effective_at);
  BalanceRow balance = paid.invoice.balance;
  OSTO_TRY(balance.allocated_minor, subtract(balance.allocated_minor, amount));
  OSTO_TRY(balance.due_minor, add(balance.due_minor, amount));
  balance.paid_at.reset();
  const bool has_case = paid.invoice.dunning.dunning_case.has_value();
  if (!has_case) {
    balance.reopened_on = std::max(today, balance.due_on);
    OSTO_TRY(const Date overdue_on, add_days(*balance.reopened_on, 1));
    OSTO_TRY(const Instant overdue_at, zone.start_of_day(overdue_on));
    decision.plan(balance.company_id, DueKind::open_dunning, balance.document_id, overdue_at, 1);
  }
  if (balance.due_on > today) {
    OSTO_TRY(const Instant due_at, zone.start_of_day(balance.due_on));
    decision.plan(balance.company_id, DueKind::attempt, balance.document_id, due_at, 0);
  }
  decision.update(balance);
  return {};
}

}  // namespace

Result<void> take_back(const ReversalFacts& facts, Minor amount, const TakenFrom& from, AsOf& as_of, Decision& decision) {
  const PaymentRow& payment = facts.payment;
  ReversalRow reversal;
  reversal.id = as_of.ids.mint<ReversalId>();
  reversal.company_id = payment.company_id;
  reversal.payment_id = payment.id;
  reversal.dispute_id = from.dispute_id;
  reversal.currency = payment.currency;
  reversal.amount_minor = amount;
  reversal.reversed_at = as_of.effective_at;
  std::string words = "Taken back: " + payment.provider_reference;
  for (const PaidInvoice& paid : facts.invoices) words += ", " + *paid.invoice.document.number;
  EntryBuilder entry = begin_entry(facts.context, EventKind::payment_reversed, reversal.id, std::move(words), as_of);
  Minor left = amount;
  for (const PaidInvoice& paid : facts.invoices) {
    const Minor part = std::min(left, paid.allocated_minor);
    if (part.value <= 0) continue;
    OSTO_CHECK(reopen(facts, paid, payment, part, as_of, decision));
    entry.debit(LedgerAccount::receivable, std::nullopt, {part, payment.currency}, paid.invoice.rate);
    OSTO_TRY(reversal.reopened_minor, add(reversal.reopened_minor, part));
    OSTO_TRY(left, subtract(left, part));
  }
  reversal.credit_minor = std::min(left, facts.account_credit ? facts.account_credit->available_minor : Minor{});
  OSTO_CHECK(change_credit(facts.account_credit, payment.company_id, payment.currency, Minor{-reversal.credit_minor.value}, decision));
  OSTO_TRY(reversal.lost_minor, subtract(left, reversal.credit_minor));
  entry.debit(LedgerAccount::customer_credit, std::nullopt, {reversal.credit_minor, payment.currency}, facts.context.rate);
  entry.debit(LedgerAccount::bad_debt, std::nullopt, {reversal.lost_minor, payment.currency}, facts.context.rate);
  entry.credit(from.account, std::nullopt, {amount, payment.currency}, from.rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  decision.insert(reversal);
  decision.event(EventKind::payment_reversed, payment.id, FactsWriter().id(reversal.id).amount(amount, payment.currency).done());
  return {};
}

Result<void> return_payment(const ReversalFacts& facts, AsOf& as_of, Decision& decision) {
  OSTO_TRY(const Minor held, subtract(facts.payment.amount_minor, facts.given_back_minor));
  if (held.value <= 0) return {};
  return take_back(facts, held, {LedgerAccount::cash_clearing, facts.context.rate, std::nullopt}, as_of, decision);
}

}  // namespace osto::billing
