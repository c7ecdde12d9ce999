// Withdrawing a document that nothing has touched.
#pragma once

#include "core/bookkeeping/invoice_facts.hpp"

#include <string>
#include <vector>

namespace osto::billing {

struct BookedInvoice {
  InvoiceFacts invoice;
  NumberRow number;
  std::vector<PostingRow> postings;      ///< of its finalization
};

/// Nothing is owed by it any more; what it booked is booked back; its number stays in the register, as voided.
/// Errors: state_conflict (something was paid, credited, applied or withheld, or an attempt is live).
Result<Decision> decide_void(const BookedInvoice& facts, const std::string& reason, AsOf& as_of);

/// The postings of a document's entry on the other side, to the unit of both currencies.
BalancedEntry reverse_entry(const BookkeepingContext& context, const DocumentRow& document, std::vector<PostingRow> postings, const std::string& reason,
                            AsOf& as_of);

}  // namespace osto::billing
