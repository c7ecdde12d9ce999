#include "core/bookkeeping/return_unused.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

class Returning {
 public:
  Returning(const ReturnFacts& facts, AsOf& as_of) : facts_(facts), as_of_(as_of), credit_(facts.account_credit) {
    left_ = Minor{-facts.note.total_minor.value};
    if (credit_) left_ = std::min(left_, credit_->available_minor);
  }

  Result<Decision> run() {
    if (!credit_) return std::move(decision_);
    EntryBuilder entry = begin_entry(facts_.context, EventKind::document_credited, facts_.note.id, "Unused time of " + *facts_.note.number + " set off", as_of_);
    for (const CreditedPart& part : facts_.parts) OSTO_CHECK(set_off(part, entry));
    OSTO_TRY(BalancedEntry booked, entry.finish());
    append_entry(std::move(booked), decision_);
    for (const CreditedPart& part : facts_.parts) OSTO_CHECK(pay_back(part));
    return std::move(decision_);
  }

 private:
  Result<void> take_credit(Minor amount) {
    OSTO_TRY(credit_->available_minor, subtract(credit_->available_minor, amount));
    decision_.upsert(*credit_);
    OSTO_TRY(left_, subtract(left_, amount));
    return {};
  }

  /// What is due on the invoice falls by what was not paid of the unused time.
  Result<void> set_off(const CreditedPart& part, EntryBuilder& entry) {
    const Minor amount = std::min({left_, part.amount_minor, part.invoice.balance.due_minor});
    if (amount.value <= 0) return {};
    BalanceRow balance = part.invoice.balance;
    OSTO_TRY(balance.credit_applied_minor, add(balance.credit_applied_minor, amount));
    OSTO_TRY(balance.due_minor, subtract(balance.due_minor, amount));
    OSTO_CHECK(take_credit(amount));
    entry.debit(LedgerAccount::customer_credit, std::nullopt, {amount, balance.currency}, facts_.context.rate);
    entry.credit(LedgerAccount::receivable, std::nullopt, {amount, balance.currency}, part.invoice.rate);
    OSTO_CHECK(close_when_settled(balance, part.invoice.dunning, as_of_, decision_));
    decision_.update(balance);
    return {};
  }

  Result<void> pay_back(const CreditedPart& part) {
    const Minor set_off = std::min(part.amount_minor, part.invoice.balance.due_minor);
    OSTO_TRY(Minor wanted, subtract(part.amount_minor, std::max(set_off, Minor{})));
    for (const RefundablePayment& payment : part.payments) {
      RefundablePayment paid = payment;
      OSTO_TRY(paid.given_back_minor, add(paid.given_back_minor, given_[payment.payment.id]));
      OSTO_TRY(const Minor held, subtract(paid.payment.amount_minor, paid.given_back_minor));
      const Minor amount = std::min({left_, wanted, held, payment.allocated_minor});
      if (amount.value <= 0) continue;
      OSTO_TRY(BegunRefund begun, decide_refund_credit({facts_.context, paid, credit_}, amount, "Unused time, " + *facts_.note.number, as_of_));
      for (RowChange& change : begun.decision.changes) decision_.changes.push_back(std::move(change));
      for (EventDraft& event : begun.decision.events) decision_.events.push_back(std::move(event));
      OSTO_TRY(credit_->available_minor, subtract(credit_->available_minor, amount));
      OSTO_TRY(left_, subtract(left_, amount));
      OSTO_TRY(wanted, subtract(wanted, amount));
      OSTO_TRY(given_[payment.payment.id], add(given_[payment.payment.id], amount));
    }
    return {};
  }

  const ReturnFacts& facts_;
  AsOf& as_of_;
  std::optional<AccountCreditRow> credit_;
  Minor left_;
  std::map<PaymentId, Minor> given_;     ///< by this note: one payment may have paid several of its invoices
  Decision decision_;
};

}  // namespace

Result<Decision> decide_return_unused(const ReturnFacts& facts, AsOf& as_of) { return Returning(facts, as_of).run(); }

}  // namespace osto::billing
