#include "core/bookkeeping/void_invoice.hpp"

#include "core/invoice/document_machine.hpp"

#include <algorithm>
#include <iterator>

namespace osto::billing {
namespace {

bool is_untouched(const InvoiceFacts& invoice) {
  const BalanceRow& balance = invoice.balance;
  const Minor touched[] = {balance.allocated_minor, balance.credit_applied_minor, balance.prepaid_applied_minor, balance.credited_minor,
                           balance.withheld_minor, balance.written_off_minor};
  return !invoice.has_live_attempt && std::all_of(std::begin(touched), std::end(touched), [](Minor amount) { return amount.is_zero(); });
}

}  // namespace

BalancedEntry reverse_entry(const BookkeepingContext& context, const DocumentRow& document, std::vector<PostingRow> postings, const std::string& reason,
                            AsOf& as_of) {
  EntryRow entry;
  entry.id = as_of.ids.mint<EntryId>();
  entry.company_id = document.company_id;
  entry.legal_entity_id = document.legal_entity_id;
  entry.source_kind = EventKind::document_voided;
  entry.source_id = Bytes{{document.id.bytes().begin(), document.id.bytes().end()}};
  entry.description = "Voided " + *document.number + ": " + reason;
  entry.booked_on = context.billing.seller_zone->local_date(as_of.effective_at);
  entry.effective_at = as_of.effective_at;
  entry.recorded_at = as_of.recorded_at;
  for (PostingRow& posting : postings) {
    posting.entry_id = entry.id;
    posting.amount_minor = Minor{-posting.amount_minor.value};
    posting.functional_minor = Minor{-posting.functional_minor.value};
  }
  return {std::move(entry), std::move(postings)};
}

Result<Decision> decide_void(const BookedInvoice& facts, const std::string& reason, AsOf& as_of) {
  Decision decision;
  DocumentRow document = facts.invoice.document;
  if (!facts.credits.empty()) {
    return fail(ErrorCode::state_conflict, "a line of " + facts.credits.front().document_id.to_string() + " gives back what it billed; invoices.credit is allowed",
                "/invoice_id", document.id.to_string());
  }
  OSTO_TRY(const DocumentStep step,
           step_document(document.state, DocumentEvent::void_document, {.has_lines = true, .is_untouched = is_untouched(facts.invoice)}));
  document.state = step.state;
  OSTO_CHECK(check_invariant(document));
  decision.update(document);
  BalanceRow balance = facts.invoice.balance;
  balance.total_minor = balance.due_minor = Minor{};
  decision.update(balance);
  OSTO_CHECK(stop_collection(balance, facts.invoice.dunning, DunningEvent::cancel, as_of, decision));
  NumberRow number = facts.number;
  number.disposition = NumberDisposition::voided;
  decision.update(number);
  for (AppliedCouponRow coupon : facts.coupons) {
    if (!coupon.remaining_periods) continue;
    *coupon.remaining_periods += 1;
    decision.update(std::move(coupon));
  }
  append_entry(reverse_entry(facts.invoice.context, document, facts.postings, reason, as_of), decision);
  decision.event(EventKind::document_voided, document.id);
  return decision;
}

}  // namespace osto::billing
