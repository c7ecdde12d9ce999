#include "core/bookkeeping/finalize_document.hpp"

#include "core/change/facts_writer.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/invoice/document_taxes.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

constexpr std::size_t kMaxNumberLength = 16;  // rule 46(b) of the Indian CGST rules; enough elsewhere

Result<Minor> subtotal_of(const std::vector<LineRow>& lines) {
  Minor subtotal;
  for (const LineRow& line : lines) {
    OSTO_TRY(subtotal, add(subtotal, line.amount_minor));
  }
  return subtotal;
}

/// "26-27" of "2026-27", "26" of "2026": numbers are short.
std::string short_label(const FiscalYear& year) { return year.label.substr(2); }

/// Takes the next number of the series: counter, register, and the document's printed number. A series keeps the prefix that
/// it began with until its fiscal year is over, whatever prefix the seller has taken since.
Result<void> assign_number(DocumentRow& document, const SeriesKey& key, const std::optional<NumberSeriesRow>& series,
                           Decision& decision) {
  NumberSeriesRow counter = series.value_or(NumberSeriesRow{key.series, document.legal_entity_id, key.kind, key.fiscal_year, 0, 0});
  counter.last_number += 1;
  const std::string digits = std::to_string(counter.last_number);
  const std::size_t width = std::min<std::size_t>(5, kMaxNumberLength - counter.series.size());
  const std::string padded = digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
  const std::string printed = counter.series + padded;
  if (printed.size() > kMaxNumberLength) {
    return fail(ErrorCode::out_of_range, "number series " + counter.series + " is used up: numbers have at most 16 characters");
  }
  document.series = counter.series;
  document.number = printed;
  decision.upsert(counter);
  decision.insert(NumberRow{counter.series, counter.last_number, printed, document.company_id, document.id, NumberDisposition::used});
  return {};
}

/// Time billed in advance is earned later; usage has been consumed.
LedgerAccount revenue_account(const LineRow& line) {
  const bool is_of_the_past = line.kind == LineKind::usage || line.kind == LineKind::late_usage || line.kind == LineKind::commitment;
  return is_of_the_past ? LedgerAccount::revenue : LedgerAccount::deferred_revenue;
}

/// Invoice: receivable against revenue and tax. Credit note: the other way, into the company's account credit.
Result<BalancedEntry> book_document(const FinalizeFacts& facts, const DocumentRow& document, Minor credit_applied, AsOf& as_of) {
  EntryBuilder entry = begin_entry(facts.context, EventKind::document_finalized, document.id,
                                   (document.kind == DocumentKind::invoice ? "Invoice " : "Credit note ") + *document.number, as_of);
  const Currency currency = document.currency;
  const Rational& rate = facts.context.rate;
  const LedgerAccount owed = document.kind == DocumentKind::invoice ? LedgerAccount::receivable : LedgerAccount::customer_credit;
  entry.debit(owed, std::nullopt, {document.total_minor, currency}, rate);
  std::map<std::pair<LedgerAccount, ModuleId>, Minor> earned;
  for (const LineRow& line : facts.lines) {
    Minor& sum = earned[{revenue_account(line), line.module_id}];
    OSTO_TRY(sum, add(sum, line.amount_minor));
  }
  for (const auto& [account, amount] : earned) {
    entry.credit(account.first, account.second, {amount, currency}, rate);
  }
  entry.credit(LedgerAccount::tax_payable, std::nullopt, {document.tax_minor, currency}, rate);
  if (!credit_applied.is_zero()) {
    entry.debit(LedgerAccount::customer_credit, std::nullopt, {credit_applied, currency}, rate);
    entry.credit(LedgerAccount::receivable, std::nullopt, {credit_applied, currency}, rate);
  }
  return entry.finish();
}

/// An invoice's balance after account credit; plans its collection while something is due.
Result<void> open_balance(const FinalizeFacts& facts, const DocumentRow& document, Minor credit_applied, AsOf& as_of,
                          Decision& decision) {
  BalanceRow balance;
  balance.company_id = document.company_id;
  balance.document_id = document.id;
  balance.currency = document.currency;
  balance.total_minor = document.total_minor;
  balance.credit_applied_minor = credit_applied;
  OSTO_TRY(balance.due_minor, subtract(document.total_minor, credit_applied));
  balance.due_on = *document.due_on;
  if (balance.due_minor.is_zero()) {
    balance.paid_at = as_of.effective_at;
    decision.insert(balance);
    decision.event(EventKind::document_paid, document.id);
    return {};
  }
  decision.insert(balance);
  const Zone& zone = *facts.context.billing.zone;
  OSTO_TRY(const Instant due_day, zone.start_of_day(*document.due_on));
  OSTO_TRY(const Date overdue_on, add_days(*document.due_on, 1));
  OSTO_TRY(const Instant overdue_at, zone.start_of_day(overdue_on));
  decision.plan(document.company_id, DueKind::attempt, document.id, std::max(due_day, as_of.effective_at), 0);
  decision.plan(document.company_id, DueKind::open_dunning, document.id, overdue_at, 0);
  return {};
}

}  // namespace

Result<SeriesKey> number_series_of(const FinalizeFacts& facts, Instant effective_at) {
  const LegalEntityRow& seller = facts.context.billing.seller;
  OSTO_TRY(const FiscalYear year, fiscal_year(facts.context.billing.seller_zone->local_date(effective_at),
                                              static_cast<int>(seller.fiscal_year_start_month)));
  OSTO_TRY(const Minor subtotal, subtotal_of(facts.lines));
  SeriesKey key;
  key.kind = subtotal.is_negative() ? DocumentKind::credit_note : DocumentKind::invoice;
  key.fiscal_year = year.label;
  key.series = seller.number_prefix + "/" + short_label(year) + "/" + (key.kind == DocumentKind::credit_note ? "C" : "");
  return key;
}

Result<Decision> decide_finalize(const FinalizeFacts& facts, const std::optional<NumberSeriesRow>& series, AsOf& as_of) {
  Decision decision;
  const BillingContext& billing = facts.context.billing;
  DocumentRow document = facts.document;
  OSTO_TRY(const DocumentStep step, step_document(document.state, DocumentEvent::finalize, {.has_lines = !facts.lines.empty(), .is_untouched = true}));
  document.state = step.state;
  OSTO_TRY(const SeriesKey key, number_series_of(facts, as_of.effective_at));
  document.kind = key.kind;
  document.finalized_at = as_of.effective_at;
  document.issued_on = billing.seller_zone->local_date(as_of.effective_at);
  OSTO_TRY(document.due_on, add_days(billing.zone->local_date(as_of.effective_at), billing.company.net_terms_days));
  document.buyer_name = billing.company.name;
  document.buyer_address = billing.company.address_lines;
  document.buyer_tax_id = billing.company.tax_id;

  OSTO_TRY(document.subtotal_minor, subtotal_of(facts.lines));
  OSTO_TRY(const std::vector<AssessedTax> taxes,
           assess_taxes(billing.seller, billing.company, facts.tax_rules, *document.issued_on, document.subtotal_minor,
                        billing.policy.rounding));
  OSTO_TRY(document.tax_minor, total_tax(taxes));
  OSTO_TRY(document.total_minor, add(document.subtotal_minor, document.tax_minor));
  for (DocumentTaxRow& tax : document_tax_rows(document, taxes)) decision.insert(std::move(tax));

  const Minor available = facts.account_credit ? facts.account_credit->available_minor : Minor{};
  const Minor credit_applied = document.kind == DocumentKind::invoice ? std::min(available, document.total_minor) : Minor{};
  Minor credit_left;
  if (document.kind == DocumentKind::invoice) {
    OSTO_TRY(credit_left, subtract(available, credit_applied));
  } else {
    OSTO_TRY(credit_left, subtract(available, document.total_minor));
  }
  if (credit_left != available) {
    decision.upsert(AccountCreditRow{document.company_id, document.currency, credit_left});
  }

  OSTO_CHECK(assign_number(document, key, series, decision));
  OSTO_CHECK(check_invariant(document));
  decision.update(document);
  if (document.kind == DocumentKind::invoice) {
    OSTO_CHECK(open_balance(facts, document, credit_applied, as_of, decision));
  }
  OSTO_TRY(BalancedEntry booked, book_document(facts, document, credit_applied, as_of));
  append_entry(std::move(booked), decision);
  decision.event(EventKind::document_finalized, document.id,
                 FactsWriter().amount(document.subtotal_minor, document.currency).amount(document.tax_minor, document.currency)
                     .amount(document.total_minor, document.currency).number(document.line_count).done());
  return decision;
}

}  // namespace osto::billing
