// What becomes of advances: the invoice that they pay takes their tax back, and what goes back gets a refund voucher (CGST rules,
// rule 51).
#pragma once

#include "core/bookkeeping/document_number.hpp"
#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/invoice/advance_split.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct AdvancesFacts {
  BookkeepingContext context;            ///< of the day
  std::vector<OpenAdvance> advances;     ///< in one currency, in the order in which they are used
};

/// Of `paid`, what account credit paid of the invoice, advances come first, the oldest of them before the others: their tax is paid
/// already. The invoice bears its tax in full by the rates of its own day (CGST Act section 14); what is taken back is what
/// was paid on the advance, at that rate and at the voucher's rate of exchange:
///   An advance of 11 800.00 with 1800.00 of tax pays an invoice of 11 200.00 with 1200.00: 9491.52 + CGST 854.24 + SGST 854.24,
///   so 1708.48 are taken back, and 600.00 with 91.52 of tax are left.
/// Errors: out_of_range.
Result<Decision> decide_adjust_advances(const AdvancesFacts& facts, const DocumentRow& invoice, Minor paid, AsOf& as_of);

/// By what an advance goes back.
struct GivenBackBy {
  std::optional<RefundId> refund_id;
  std::optional<ReversalId> reversal_id;
};
struct ReturnedAdvances { DocumentId document_id; Decision decision; };

/// `amount`, which is no more than is left of the advances, goes back with a refund voucher: one line per receipt voucher, of negative
/// amounts, as those of a credit note.
/// Errors: out_of_range (amounts, or the series is used up).
Result<ReturnedAdvances> decide_refund_voucher(const AdvancesFacts& facts, Minor amount, const GivenBackBy& by, const SeriesKey& key,
                                               const std::optional<NumberSeriesRow>& series, AsOf& as_of);

}  // namespace osto::billing
