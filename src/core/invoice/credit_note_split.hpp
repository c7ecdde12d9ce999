// What a credit note gives back of an invoice, and where the money goes. The engine's notes and calculate.credit_note.
#pragma once

#include <osto_billing/document_terms.hpp>

namespace osto::billing {

/// Net and tax of each line credited, the totals, and the split into offset, refund and account credit. Never above what
/// was billed; with last_absorbs the notes of an invoice sum to it exactly.
///   Tax 20 % of 10.01 billed is 2.00 (2.002). Two notes of 5.00 and 5.01: the first gives 1.00 back, the last
///   2.00 - 1.00 = 1.00 (5.01 x 20 % = 1.002).
/// Errors: invalid_value (unknown line, more than is left, a split that does not sum), out_of_range; with the field.
Result<CreditNoteTotals> split_credit_note(const CreditNoteRequest& request);

/// Splits the note's total by `returned`, by the caller's own split, or by refund_split. `owed`: on the invoice, before it.
///   118.00 credited of an invoice of 236.00 with 150.00 paid (86.00 owed): unpaid_first sets off 86.00 and refunds 32.00,
///   refund_first refunds 118.00.
/// Errors: invalid_value.
Result<void> return_money(const CreditNoteRequest& request, Minor owed, CreditNoteTotals& note);

}  // namespace osto::billing
