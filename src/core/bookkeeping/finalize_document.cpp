#include "core/bookkeeping/finalize_document.hpp"

#include "core/bookkeeping/document_entry.hpp"
#include "core/change/facts_writer.hpp"
#include "core/invoice/display_total.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/money/allocate.hpp"
#include "core/prepaid/pay_by_credit.hpp"

#include <algorithm>
#include <span>

namespace osto::billing {
namespace {

/// What the document is to be paid by module. Where credit lines of a module outweigh its charges, the others' parts shrink
/// in proportion, so that the parts sum to the total.
Result<std::vector<PayablePart>> payable_parts(const BillFacts& facts, const DocumentBill& bill) {
  std::vector<PayablePart> parts;
  for (std::size_t i = 0; i < bill.lines.size(); ++i) {
    const auto codes = facts.codes.find(bill.lines[i].id);
    const std::string module = codes == facts.codes.end() ? std::string() : codes->second.module;
    auto part = std::find_if(parts.begin(), parts.end(), [&](const PayablePart& other) { return other.module == module; });
    if (part == parts.end()) part = parts.insert(part, PayablePart{module, Minor{}});
    OSTO_TRY(part->amount_minor, add(part->amount_minor, bill.totals[i]));
  }
  std::erase_if(parts, [](const PayablePart& part) { return part.amount_minor.value <= 0; });
  if (parts.empty()) return parts;
  std::vector<std::int64_t> weights;
  for (const PayablePart& part : parts) weights.push_back(part.amount_minor.value);
  OSTO_TRY(const std::vector<Minor> amounts, allocate(bill.document.total_minor, weights));
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].amount_minor = amounts[i];
  return parts;
}

/// The surplus of a negative document becomes credit; of others, credit pays.
Result<PaidByCredit> settle_by_credit(const FinalizeFacts& facts, const DocumentBill& bill, AsOf& as_of, Decision& decision) {
  const DocumentRow& document = bill.document;
  const Minor available = facts.account_credit ? facts.account_credit->available_minor : Minor{};
  PaidByCredit paid;
  if (document.total_minor.is_negative()) {
    paid.account_credit_minor = document.total_minor;
  } else {
    OSTO_TRY(const std::vector<PayablePart> parts, payable_parts(facts.bill, bill));
    const std::span<const CreditGrantRow> grants = buys_credit(bill.lines) ? std::span<const CreditGrantRow>() : facts.grants;
    OSTO_TRY(paid, pay_by_credit(document.id, parts, grants, available, facts.bill.context.policy, as_of.effective_at));
  }
  OSTO_TRY(const Minor left, subtract(available, paid.account_credit_minor));
  if (left != available) decision.upsert(AccountCreditRow{document.company_id, document.currency, left});
  for (const CreditGrantRow& grant : paid.grants) decision.update(grant);
  return paid;
}

/// An invoice's balance after credit; plans its collection while something is due.
Result<void> open_balance(const FinalizeFacts& facts, const DocumentRow& document, const PaidByCredit& paid, AsOf& as_of,
                          Decision& decision) {
  BalanceRow balance;
  balance.company_id = document.company_id;
  balance.document_id = document.id;
  balance.currency = document.currency;
  balance.total_minor = document.total_minor;
  balance.credit_applied_minor = paid.account_credit_minor;
  OSTO_TRY(balance.prepaid_applied_minor, add(paid.paid_minor, paid.promotional_minor));
  OSTO_TRY(balance.due_minor, subtract(document.total_minor, paid.account_credit_minor));
  OSTO_TRY(balance.due_minor, subtract(balance.due_minor, balance.prepaid_applied_minor));
  balance.due_on = *document.due_on;
  if (balance.due_minor.is_zero()) {
    balance.paid_at = as_of.effective_at;
    decision.insert(balance);
    decision.event(EventKind::document_paid, document.id);
    return {};
  }
  decision.insert(balance);
  const Zone& zone = *facts.bill.context.zone;
  OSTO_TRY(const Instant due_day, zone.start_of_day(*document.due_on));
  OSTO_TRY(const Date overdue_on, add_days(*document.due_on, 1));
  OSTO_TRY(const Instant overdue_at, zone.start_of_day(overdue_on));
  decision.plan(document.company_id, DueKind::attempt, document.id, std::max(due_day, as_of.effective_at), 0);
  decision.plan(document.company_id, DueKind::open_dunning, document.id, overdue_at, 0);
  return {};
}

Bytes facts_of(const DocumentRow& document) {
  return FactsWriter().amount(document.subtotal_minor, document.currency).amount(document.tax_minor, document.currency)
      .amount(document.total_minor, document.currency).number(document.line_count).done();
}

/// A document of nothing that is not issued: its lines are billed, and only revenue moved between modules is booked.
Result<Decision> skip(const FinalizeFacts& facts, DocumentBill bill, AsOf& as_of) {
  Decision decision;
  const DocumentRow document = bill.document;
  OSTO_TRY(BalancedEntry booked, book_document({facts.bill.context, facts.rate}, bill, EventKind::document_skipped, {}, as_of));
  write_bill(bill, decision);
  OSTO_CHECK(check_invariant(document));
  decision.update(document);
  append_entry(std::move(booked), decision);
  decision.event(EventKind::document_skipped, document.id, facts_of(document));
  return decision;
}

}  // namespace

Result<PlannedDocument> plan_finalize(const FinalizeFacts& facts, Instant effective_at) {
  const BillingContext& context = facts.bill.context;
  const Date issued_on = context.seller_zone->local_date(effective_at);
  PlannedDocument planned;
  OSTO_TRY(planned.bill, bill_document(facts.bill, issued_on));
  if (planned.bill.becomes == DocumentBecomes::nothing) return planned;
  const bool is_note = planned.bill.becomes == DocumentBecomes::credit_note || planned.bill.becomes == DocumentBecomes::account_credit;
  planned.bill.document.kind = is_note ? DocumentKind::credit_note : DocumentKind::invoice;
  OSTO_TRY(planned.series, series_of(context.seller, planned.bill.document.kind, issued_on));
  return planned;
}

Result<Decision> decide_finalize(const FinalizeFacts& facts, PlannedDocument planned, const std::optional<NumberSeriesRow>& series, AsOf& as_of) {
  Decision decision;
  const BillingContext& context = facts.bill.context;
  DocumentRow& document = planned.bill.document;
  const DocumentEvent event = planned.series ? DocumentEvent::finalize : DocumentEvent::skip;
  OSTO_TRY(const DocumentStep step, step_document(document.state, event, {.has_lines = !facts.bill.lines.empty(), .is_untouched = true}));
  document.state = step.state;
  if (!planned.series) return skip(facts, std::move(planned.bill), as_of);
  document.finalized_at = as_of.effective_at;
  document.issued_on = context.seller_zone->local_date(as_of.effective_at);
  OSTO_TRY(document.due_on, add_days(context.zone->local_date(as_of.effective_at), context.company.net_terms_days));
  document.buyer_name = context.company.name;
  document.buyer_address = context.company.address_lines;
  document.buyer_tax_id = context.company.tax_id;

  OSTO_CHECK(show_total(document, context.company.display_currency, facts.fx_rates));
  OSTO_TRY(const PaidByCredit paid, settle_by_credit(facts, planned.bill, as_of, decision));
  OSTO_CHECK(assign_number(document, context.seller, *planned.series, series, decision));
  OSTO_CHECK(check_invariant(document));
  OSTO_TRY(BalancedEntry booked, book_document({context, facts.rate}, planned.bill, EventKind::document_finalized, paid, as_of));
  const DocumentRow issued = document;
  write_bill(planned.bill, decision);
  decision.update(issued);
  for (const CreditUseRow& use : paid.uses) decision.insert(use);
  if (issued.kind == DocumentKind::invoice) {
    OSTO_CHECK(open_balance(facts, issued, paid, as_of, decision));
  }
  append_entry(std::move(booked), decision);
  decision.event(EventKind::document_finalized, issued.id, facts_of(issued));
  return decision;
}

}  // namespace osto::billing
