// Withdrawing a document that nothing has touched.
#pragma once

#include "core/bookkeeping/invoice_facts.hpp"
#include "core/invoice/coupon_rows.hpp"

#include <string>
#include <vector>

namespace osto::billing {

struct BookedInvoice {
  InvoiceFacts invoice;
  NumberRow number;
  std::vector<PostingRow> postings;      ///< of its finalization
  std::vector<LineRow> credits;          ///< lines of other documents, also of drafts, that give back lines of it
  std::vector<AppliedCouponRow> coupons; ///< that lowered it
};

/// Nothing is owed by it any more; what it booked is booked back; its number stays in the register, as voided. What it billed stays
/// billed, and a coupon may lower another document in its place.
/// Errors: state_conflict (something was paid, credited, applied or withheld, an attempt is live, or another document gives back
/// what it billed: that would stay the customer's credit).
Result<Decision> decide_void(const BookedInvoice& facts, const std::string& reason, AsOf& as_of);

/// The postings of a document's entry on the other side, to the unit of both currencies.
BalancedEntry reverse_entry(const BookkeepingContext& context, const DocumentRow& document, std::vector<PostingRow> postings, const std::string& reason,
                            AsOf& as_of);

}  // namespace osto::billing
