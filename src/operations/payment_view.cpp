// Money that came and money that went back, as people see it.
#include "operations/views.hpp"

#include "engine/load_payment.hpp"

#include <algorithm>

namespace osto::billing {

Result<Payment> view_payment(Transaction& transaction, const PaymentRow& row, const std::vector<AllocationRow>& allocations) {
  Payment view{row.id, row.company_id, row.attempt_id, row.currency, row.amount_minor, row.provider, row.provider_reference, row.received_at, {}};
  for (const AllocationRow& allocation : allocations) {
    if (allocation.payment_id != row.id) continue;
    auto same = std::find_if(view.allocations.begin(), view.allocations.end(), [&](const Allocation& other) { return other.invoice_id == allocation.document_id; });
    if (same == view.allocations.end()) same = view.allocations.insert(same, Allocation{allocation.document_id, Minor{}});
    OSTO_TRY(same->amount_minor, add(same->amount_minor, allocation.amount_minor));
  }
  std::erase_if(view.allocations, [](const Allocation& allocation) { return allocation.amount_minor.is_zero(); });
  OSTO_TRY(const GivenBack given, load_given_back(transaction, row));
  view.refunded_minor = given.refunded;
  view.disputed_minor = given.disputed;
  view.reversed_minor = given.reversed;
  OSTO_TRY(const Minor sum, given.sum());
  OSTO_TRY(view.refundable_minor, subtract(row.amount_minor, sum));
  return view;
}

Refund view_refund(const RefundRow& row, const std::vector<AdvanceUseRow>& uses) {
  Refund view{row.id, row.company_id, row.payment_id, row.credit_note_id, row.state, row.currency, row.amount_minor, row.reason, row.by_hand,
              row.failure_code, row.provider_reference, row.created_at, row.settled_at};
  const auto used = std::find_if(uses.begin(), uses.end(), [&](const AdvanceUseRow& use) { return use.refund_id == row.id; });
  if (used != uses.end()) view.refund_voucher_id = used->document_id;
  return view;
}

}  // namespace osto::billing
