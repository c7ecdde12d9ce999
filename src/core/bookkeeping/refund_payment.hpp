// Money that goes back to the customer: deciding on it, and what the provider's answer does.
//
// What is to be paid back stands on the account `refunds` from the decision to the outcome. It comes there from a credit note,
// or from account credit. What fails becomes account credit, from which it can be paid back again; where the bank has returned the
// whole charge meanwhile its money is gone with the charge.
#pragma once

#include "core/bookkeeping/reverse_payment.hpp"

#include <osto_billing/charge_outcome.hpp>

#include <string>
#include <vector>

namespace osto::billing {

struct RefundablePayment {
  PaymentRow payment;
  Minor given_back_minor;                ///< refunds that did not fail, disputes that are not won, returns
  Minor allocated_minor;                 ///< of the invoice that is credited: what the payment pays of it, less earlier refunds of it
};

struct CreditRefundFacts {
  BookkeepingContext context;            ///< rate: of the day
  RefundablePayment payment;
  std::optional<AccountCreditRow> account_credit;
};

struct BegunRefund { RefundId refund_id; Decision decision; };

/// Pays account credit back; absent amount: all that both the credit and the payment allow.
///   Credit 50.00, a payment of 120.00 of which 90.00 went back: at most 30.00.
/// Errors: invalid_value (/amount_minor, naming the limit), state_conflict (nothing can be paid back), out_of_range.
Result<BegunRefund> decide_refund_credit(const CreditRefundFacts& facts, std::optional<Minor> amount, const std::string& reason, AsOf& as_of);

/// What the payments of an invoice can give back for a credit note. Errors: out_of_range.
Result<Minor> refundable_of(const std::vector<RefundablePayment>& payments);

/// A credit note's refund part as refunds of the invoice's payments, newest first. The note's own entry books it.
Result<void> refund_note(const std::vector<RefundablePayment>& newest_first, DocumentId credit_note_id, Minor amount, const std::string& reason,
                         AsOf& as_of, Decision& decision);

/// created -> submitted, committed before the provider is called.
Result<Decision> decide_submit_refund(const RefundRow& refund, AsOf& as_of);
/// The provider pays nothing back: a person does.
Decision decide_hand_over(const RefundRow& refund);

struct SettleRefundFacts {
  BookkeepingContext context;            ///< rate: of the day
  RefundRow refund;
  Rational booked_rate = 1;              ///< at which its amount came to the account refunds
  std::optional<AccountCreditRow> account_credit;
  ReversalFacts payment;                 ///< that it gives back
  std::vector<OperatorCaseRow> operator_cases{};  ///< of the refund, also closed ones
};

/// An answer of the provider, or a person's word. A repeated answer changes nothing. One that failed and went through after all is a
/// person's case, once: what it became since may be spent. Errors: state_conflict (an edge that the
/// refund does not have), invariant_broken (no such answer), out_of_range.
Result<Decision> decide_refund_outcome(const SettleRefundFacts& facts, const RefundOutcome& outcome, AsOf& as_of);

}  // namespace osto::billing
