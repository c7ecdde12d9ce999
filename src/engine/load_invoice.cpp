#include "engine/load_invoice.hpp"

#include "core/payment/attempt_machine.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// "credit note", "receipt voucher".
std::string words_of(DocumentKind kind) {
  std::string words(enumerator_name(kind));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace

Result<InvoiceFacts> load_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id) {
  InvoiceFacts facts;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(facts.document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, of_document));
  if (facts.document.state != DocumentState::finalized || !balance) {
    const std::string what = facts.document.kind == DocumentKind::invoice ? std::string(enumerator_name(facts.document.state)) : "a " + words_of(facts.document.kind);
    return fail(ErrorCode::state_conflict, "is " + what + "; only a finalized invoice is allowed", "/invoice_id", document_id.to_string());
  }
  facts.balance = *balance;
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, company_id, facts.document.currency, *facts.document.finalized_at));
  OSTO_TRY(facts.account_credit, transaction.first(queries::kAccountCredit,
                                                   {{"company_id", company_id}, {"currency", facts.document.currency.code()}}));
  OSTO_TRY(facts.dunning.dunning_case, transaction.first(queries::kUnsettledCase, of_document));
  if (facts.dunning.dunning_case) {
    OSTO_TRY(facts.dunning.blocks, transaction.rows(queries::kActiveBlocksOfCase, {{"company_id", company_id}, {"case_id", facts.dunning.dunning_case->id}}));
  }
  OSTO_TRY(const auto attempts, transaction.rows(queries::kAttemptsOf, of_document));
  facts.has_live_attempt = std::any_of(attempts.begin(), attempts.end(), [](const AttemptRow& row) {
    return is_live(row.state) && row.state != AttemptState::created;  // one that is surely unsent is withdrawn before it is sent
  });
  return facts;
}

Result<CreditedInvoice> load_credited_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id) {
  CreditedInvoice facts;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(facts.invoice, load_invoice(transaction, company_id, document_id));
  OSTO_TRY(facts.lines, transaction.rows(queries::kLinesOf, of_document));
  OSTO_TRY(facts.taxes, transaction.rows(queries::kTaxesOf, of_document));
  OSTO_TRY(facts.line_taxes, transaction.rows(queries::kLineTaxesOf, of_document));
  OSTO_TRY(facts.earlier_lines, transaction.rows(queries::kCreditLinesOf, of_document));
  OSTO_TRY(facts.earlier_taxes, transaction.rows(queries::kCreditLineTaxesOf, of_document));
  OSTO_TRY(const auto notes, transaction.rows(queries::kCreditNotesOf, {{"company_id", company_id}, {"invoice_id", document_id}}));
  for (const CreditNoteRow& note : notes) {
    OSTO_TRY(facts.refunded_minor, add(facts.refunded_minor, note.refund_minor));
  }
  OSTO_TRY(facts.payments, load_refundable(transaction, company_id, document_id));
  return facts;
}

Result<BookedInvoice> load_booked_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id) {
  BookedInvoice facts;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(facts.invoice, load_invoice(transaction, company_id, document_id));
  OSTO_TRY(facts.number, load_row(transaction, queries::kNumberOf, of_document, "number"));
  OSTO_TRY(const auto discounts, transaction.rows(queries::kDiscountsOf, of_document));
  for (const DocumentDiscountRow& discount : discounts) {
    OSTO_TRY(facts.coupons.emplace_back(), load_row(transaction, queries::kAppliedCoupon, {{"company_id", company_id}, {"id", discount.applied_coupon_id}}, "applied coupon"));
  }
  OSTO_TRY(facts.credits, transaction.rows(queries::kCreditLinesOf, of_document));
  const Bytes source{{document_id.bytes().begin(), document_id.bytes().end()}};
  OSTO_TRY(facts.postings, transaction.rows(queries::kPostingsOfSource,
                                            {{"company_id", company_id}, {"source_kind", enumerator_name(EventKind::document_finalized)},
                                             {"source_id", source}}));
  return facts;
}

Result<std::vector<OverageOwed>> load_owed(Transaction& transaction, CompanyId company_id, Currency currency) {
  std::vector<OverageOwed> owed;
  OSTO_TRY(const auto balances, transaction.rows(queries::kOpenBalancesOf, {{"company_id", company_id}, {"currency", currency.code()}}));
  OSTO_TRY(const auto bought, transaction.rows(queries::kPendingTopUpsOf, {{"company_id", company_id}, {"currency", currency.code()}}));
  for (const BalanceRow& balance : balances) {
    if (std::any_of(bought.begin(), bought.end(), [&](const TopUpRow& row) { return row.document_id == balance.document_id; })) continue;
    OverageOwed one;
    OSTO_TRY(one.invoice, load_invoice(transaction, company_id, balance.document_id));
    OSTO_TRY(const auto uses, transaction.rows(queries::kCreditUsesOf, {{"company_id", company_id}, {"document_id", balance.document_id}}));
    one.use_count = static_cast<std::int64_t>(uses.size());
    if (!one.invoice.has_live_attempt) owed.push_back(std::move(one));
  }
  return owed;
}

Result<std::optional<NumberSeriesRow>> load_number_series(Transaction& transaction, LegalEntityId seller_id, const SeriesKey& key) {
  const Parameters meaning{{"legal_entity_id", seller_id}, {"kind", enumerator_name(key.kind)}, {"fiscal_year", key.fiscal_year}};
  OSTO_TRY(auto series, transaction.first(queries::kNumberSeries, meaning));
  if (series) return series;
  // The first number of a series has no counter yet that could be locked: of several that want it at once, one goes first and
  // the others then find its row.
  OSTO_CHECK(transaction.lock_name("number_series " + seller_id.to_string() + " " + std::string(enumerator_name(key.kind)) + " " + key.fiscal_year));
  return transaction.first(queries::kNumberSeries, meaning);
}

}  // namespace osto::billing
