// Unused time that goes back in money: what was not paid of it lowers what is owed, the rest goes back by the ways on which it came.
#pragma once

#include "core/bookkeeping/refund_payment.hpp"

namespace osto::billing {

/// An invoice of which a note credits unused time, with its part of the note's total.
struct CreditedPart {
  OpenInvoice invoice;
  Minor amount_minor;
  std::vector<RefundablePayment> payments;  ///< of the invoice, newest first; then of those that its own credit lines gave back
};

struct ReturnFacts {
  BookkeepingContext context;               ///< rate: of the day
  DocumentRow note;                         ///< finalized: its total is account credit now
  std::vector<CreditedPart> parts;
  std::optional<AccountCreditRow> account_credit;
};

/// Takes the note's total from account credit again: first against what is due on the invoices that it credits, then as refunds
/// of their payments. What neither takes stays credit.
///   15.00 of unused time of an invoice of 31.00 of which 20.00 were paid: 11.00 lower what is due, 4.00 go back.
/// Errors: out_of_range.
Result<Decision> decide_return_unused(const ReturnFacts& facts, AsOf& as_of);

}  // namespace osto::billing
