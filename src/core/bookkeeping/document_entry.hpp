// The journal entry of a document.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/invoice/document_bill.hpp"
#include "core/prepaid/pay_by_credit.hpp"

namespace osto::billing {

/// Time billed in advance is earned later; usage and what is added by hand has been consumed.
LedgerAccount revenue_account(LineKind kind);

/// An invoice: receivable against revenue, tax and rounding; what credit pays, against receivable. A credit note: the other
/// way, into the company's account credit. `source` says what happened to the document.
Result<BalancedEntry> book_document(const BookkeepingContext& context, const DocumentBill& bill, EventKind source, const PaidByCredit& paid, AsOf& as_of);

}  // namespace osto::billing
