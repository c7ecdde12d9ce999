// The journal entry of a document.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/invoice/document_bill.hpp"
#include "core/prepaid/pay_by_credit.hpp"

namespace osto::billing {

/// Time that lies ahead of its billing moment is earned later; what was billed when it was over, usage, and what is added by
/// hand is earned. January billed on 1 January is deferred, billed on 1 February it is revenue. Credit
/// that is bought is deferred until it is paid, and a liability then.
LedgerAccount revenue_account(const LineRow& line, Instant invoice_at);

/// An invoice: receivable against revenue, tax and rounding; what credit pays, against receivable. A credit note: the other
/// way, into the company's account credit. `source` says what happened to the document.
Result<BalancedEntry> book_document(const BookkeepingContext& context, const DocumentBill& bill, EventKind source, const PaidByCredit& paid, AsOf& as_of);

}  // namespace osto::billing
