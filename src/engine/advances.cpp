#include "engine/advances.hpp"

#include "core/bookkeeping/receipt_voucher.hpp"
#include "core/bookkeeping/use_advances.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// What a decision moves into account credit and out of it.
struct MovedMoney {
  struct Received { PaymentRow payment; Minor credit_minor; };
  std::vector<Received> received;
  std::vector<RefundRow> begun, failed;  ///< of account credit; those of credit notes are none of advances
  std::vector<ReversalRow> taken_back;
};

/// Whether it fails or is canceled by the decision; a settled one is written again when nobody answers a question about it.
bool fails_by(const Decision& decision, const RefundRow& refund) {
  const Bytes subject{{refund.id.bytes().begin(), refund.id.bytes().end()}};
  return std::any_of(decision.events.begin(), decision.events.end(), [&](const EventDraft& event) {
    return (event.kind == EventKind::refund_failed || event.kind == EventKind::refund_canceled) && event.subject_id == subject;
  });
}

MovedMoney moved_by(const Decision& decision) {
  MovedMoney moved;
  for (const RowChange& change : decision.changes) {
    const bool is_new = change.kind == ChangeKind::insert;
    if (is_new && change.table == &table_of<PaymentRow>()) {
      const auto& payment = *static_cast<const PaymentRow*>(change.row.get());
      moved.received.push_back({payment, payment.amount_minor});
    } else if (is_new && change.table == &table_of<AllocationRow>()) {
      const auto& allocation = *static_cast<const AllocationRow*>(change.row.get());
      for (MovedMoney::Received& received : moved.received) {
        if (received.payment.id == allocation.payment_id) received.credit_minor.value -= allocation.amount_minor.value;
      }
    } else if (change.table == &table_of<RefundRow>()) {
      const auto& refund = *static_cast<const RefundRow*>(change.row.get());
      if (refund.credit_note_id) continue;
      if (is_new) moved.begun.push_back(refund);
      if (fails_by(decision, refund)) moved.failed.push_back(refund);
    } else if (is_new && change.table == &table_of<ReversalRow>()) {
      moved.taken_back.push_back(*static_cast<const ReversalRow*>(change.row.get()));
    }
  }
  return moved;
}

Result<OpenAdvance> load_advance(Transaction& transaction, AdvanceRow row) {
  OpenAdvance advance;
  const Parameters of_voucher{{"company_id", row.company_id}, {"voucher_id", row.document_id}};
  OSTO_TRY(advance.voucher, load_row(transaction, queries::kDocument, {{"company_id", row.company_id}, {"id", row.document_id}}, "receipt voucher"));
  OSTO_TRY(advance.taxes, transaction.rows(queries::kTaxesOf, {{"company_id", row.company_id}, {"document_id", row.document_id}}));
  OSTO_TRY(const auto uses, transaction.rows(queries::kUsesOfAdvance, of_voucher));
  advance.use_count = static_cast<std::int64_t>(uses.size());
  OSTO_TRY(const auto used, transaction.rows(queries::kUseTaxesOfAdvance, of_voucher));
  for (const DocumentTaxRow& tax : advance.taxes) {
    Minor& left = advance.left_taxes.emplace_back(tax.amount_minor);
    for (const AdvanceUseTaxRow& part : used) {
      if (part.tax_position != tax.position) continue;
      OSTO_TRY(left, subtract(left, part.amount_minor));
    }
  }
  OSTO_TRY(const BookkeepingContext at_issue, load_bookkeeping_context(transaction, row.company_id, row.currency, *advance.voucher.finalized_at));
  advance.rate = at_issue.rate;
  advance.row = std::move(row);
  return advance;
}

using AdvanceRows = std::vector<AdvanceRow>;

/// Of which something is left, the oldest first; those of `payment`, when money goes back by its way, before all others.
Result<AdvanceRows> open_advances(Unit& unit, Currency currency, std::optional<PaymentId> payment) {
  OSTO_TRY(AdvanceRows rows, unit.transaction().rows(queries::kOpenAdvancesOf, {{"company_id", unit.company()}, {"currency", currency.code()}}));
  std::stable_partition(rows.begin(), rows.end(), [&](const AdvanceRow& row) { return row.payment_id == payment; });
  return rows;
}

/// As many of them as it takes to come to `amount`: of a hundred that are held an invoice takes two or three.
Result<AdvancesFacts> load_advances(Unit& unit, AdvanceRows in_order, Currency currency, Minor amount) {
  AdvancesFacts facts;
  for (AdvanceRow& row : in_order) {
    if (amount.value <= 0) break;
    OSTO_TRY(amount, subtract(amount, row.left_minor));
    OSTO_TRY(OpenAdvance advance, load_advance(unit.transaction(), std::move(row)));
    facts.advances.push_back(std::move(advance));
  }
  OSTO_TRY(facts.context, load_bookkeeping_context(unit.transaction(), unit.company(), currency, unit.now()));
  return facts;
}

struct NextNumber { SeriesKey key; std::optional<NumberSeriesRow> series; };

Result<NextNumber> next_number(Unit& unit, const BillingContext& billing, DocumentKind kind) {
  NextNumber next;
  OSTO_TRY(next.key, series_of(billing.seller, kind, billing.seller_zone->local_date(unit.now())));
  OSTO_TRY(next.series, load_number_series(unit.transaction(), billing.seller.id, next.key));
  return next;
}

Result<void> issue_receipt(Unit& unit, const PaymentRow& payment, Minor amount, const std::string& tax_code) {
  if (amount.value <= 0) return {};
  ReceiptFacts facts;
  OSTO_TRY(facts.context, load_bookkeeping_context(unit.transaction(), unit.company(), payment.currency, unit.now()));
  const BillingContext& billing = facts.context.billing;
  if (!issues_vouchers(billing, payment.received_at)) return {};
  OSTO_TRY(facts.tax_rules, unit.transaction().rows(queries::kTaxRulesOf, {{"legal_entity_id", billing.seller.id}}));
  facts.payment = payment;
  facts.amount_minor = amount;
  facts.tax_code = tax_code;
  OSTO_TRY(const NextNumber next, next_number(unit, billing, DocumentKind::receipt_voucher));
  OSTO_TRY(MadeVoucher made, decide_receipt_voucher(facts, next.key, next.series, unit.as_of()));
  return unit.apply(std::move(made.decision));
}

/// What of `amount`, which left account credit by the way of a payment, was advances: its own first, then credit that is none, and the
/// others' only as far as the credit that is left does not hold them.
///   5900.00 of a credit note and an advance of 2360.00 of another payment: of 6900.00, 1000.00 are of the advance.
Result<Minor> advances_in(const AdvanceRows& advances, PaymentId payment_id, Minor amount, Minor credit_left) {
  Minor own, all;
  for (const AdvanceRow& advance : advances) {
    OSTO_TRY(all, add(all, advance.left_minor));
    if (advance.payment_id != payment_id) continue;
    OSTO_TRY(own, add(own, advance.left_minor));
  }
  const Minor taken = std::min(own, amount);
  OSTO_TRY(const Minor held, subtract(all, taken));
  OSTO_TRY(const Minor not_held, subtract(held, credit_left));
  return add(taken, std::max(not_held, Minor{}));
}

Result<void> give_back(Unit& unit, Currency currency, Minor amount, PaymentId payment_id, const GivenBackBy& by) {
  if (amount.value <= 0) return {};
  OSTO_TRY(AdvanceRows open, open_advances(unit, currency, payment_id));
  if (open.empty()) return {};
  OSTO_TRY(const auto credit, unit.transaction().first(queries::kAccountCredit, {{"company_id", unit.company()}, {"currency", currency.code()}}));
  OSTO_TRY(const Minor of_advances, advances_in(open, payment_id, amount, credit ? credit->available_minor : Minor{}));
  if (of_advances.is_zero()) return {};
  OSTO_TRY(const AdvancesFacts facts, load_advances(unit, std::move(open), currency, of_advances));
  OSTO_TRY(const NextNumber next, next_number(unit, facts.context.billing, DocumentKind::refund_voucher));
  OSTO_TRY(ReturnedAdvances returned, decide_refund_voucher(facts, of_advances, by, next.key, next.series, unit.as_of()));
  return unit.apply(std::move(returned.decision));
}

/// What the refund took of an advance is held again, by a voucher of its own: it is of the payment that it came with, and is for what
/// it was for.
Result<void> receive_again(Unit& unit, const AdvanceUseRow& use) {
  Transaction& transaction = unit.transaction();
  const Parameters of_voucher{{"company_id", unit.company()}, {"document_id", use.voucher_id}};
  OSTO_TRY(const AdvanceRow advance, load_row(transaction, queries::kAdvance, of_voucher, "advance"));
  OSTO_TRY(PaymentRow payment, load_row(transaction, queries::kPayment, {{"company_id", unit.company()}, {"id", advance.payment_id}}, "payment"));
  payment.received_at = unit.now();  // it is received anew, at the rates of this day
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, of_voucher));
  return issue_receipt(unit, payment, use.amount_minor, lines.empty() ? std::string() : lines.front().tax_code);
}

Result<void> undo_refund(Unit& unit, const RefundRow& refund) {
  OSTO_TRY(const auto uses, unit.transaction().rows(queries::kAdvanceUsesOfRefund, {{"company_id", unit.company()}, {"refund_id", refund.id}}));
  for (const AdvanceUseRow& use : uses) OSTO_CHECK(receive_again(unit, use));
  return {};
}

}  // namespace

Result<void> apply_money(Unit& unit, Decision decision, const std::string& tax_code) {
  const MovedMoney moved = moved_by(decision);
  OSTO_CHECK(unit.apply(std::move(decision)));
  for (const auto& [payment, credit] : moved.received) OSTO_CHECK(issue_receipt(unit, payment, credit, tax_code));
  for (const RefundRow& refund : moved.begun) OSTO_CHECK(give_back(unit, refund.currency, refund.amount_minor, refund.payment_id, {refund.id, std::nullopt}));
  for (const RefundRow& refund : moved.failed) OSTO_CHECK(undo_refund(unit, refund));
  for (const ReversalRow& reversal : moved.taken_back) {
    OSTO_CHECK(give_back(unit, reversal.currency, reversal.credit_minor, reversal.payment_id, {std::nullopt, reversal.id}));
  }
  return {};
}

Result<void> adjust_advances(Unit& unit, DocumentId invoice_id) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, {{"company_id", unit.company()}, {"document_id", invoice_id}}));
  if (!balance || balance->credit_applied_minor.value <= 0) return {};
  OSTO_TRY(AdvanceRows open, open_advances(unit, balance->currency, std::nullopt));
  if (open.empty()) return {};
  OSTO_TRY(const AdvancesFacts facts, load_advances(unit, std::move(open), balance->currency, balance->credit_applied_minor));
  OSTO_TRY(const DocumentRow invoice, load_row(transaction, queries::kDocument, {{"company_id", unit.company()}, {"id", invoice_id}}, "document"));
  OSTO_TRY(Decision decision, decide_adjust_advances(facts, invoice, balance->credit_applied_minor, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> void_voucher(Unit& unit, DocumentId voucher_id, const std::string& reason) {
  Transaction& transaction = unit.transaction();
  VoidedVoucherFacts facts;
  const Parameters of_document{{"company_id", unit.company()}, {"document_id", voucher_id}};
  OSTO_TRY(facts.voucher, load_row(transaction, queries::kDocument, {{"company_id", unit.company()}, {"id", voucher_id}}, "document"));
  if (facts.voucher.kind == DocumentKind::refund_voucher) {
    return fail(ErrorCode::state_conflict, "is a refund voucher: the advance went back by it; invoices and receipt vouchers are voided", "/invoice_id", voucher_id.to_string());
  }
  if (facts.voucher.state == DocumentState::voided) return fail(ErrorCode::state_conflict, "is voided already", "/invoice_id", voucher_id.to_string());
  OSTO_TRY(facts.advance, load_row(transaction, queries::kAdvance, of_document, "advance"));
  OSTO_TRY(facts.number, load_row(transaction, queries::kNumberOf, of_document, "number"));
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, unit.company(), facts.voucher.currency, *facts.voucher.finalized_at));
  const Bytes source{{voucher_id.bytes().begin(), voucher_id.bytes().end()}};
  OSTO_TRY(facts.postings, transaction.rows(queries::kPostingsOfSource, {{"company_id", unit.company()},
                                                                        {"source_kind", enumerator_name(EventKind::document_finalized)}, {"source_id", source}}));
  OSTO_TRY(Decision decision, decide_void_voucher(facts, reason, unit.as_of()));
  return unit.apply(std::move(decision));
}

}  // namespace osto::billing
