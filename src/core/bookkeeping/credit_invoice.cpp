#include "core/bookkeeping/credit_invoice.hpp"

#include "core/bookkeeping/document_entry.hpp"
#include "core/change/facts_writer.hpp"
#include "core/invoice/credit_note_split.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

/// A line as the note sees it: without the taxes that its price contained, less its part of the invoice's credit lines.
struct Creditable {
  const LineRow* row = nullptr;
  Minor amount, discount, tax;           ///< net = amount - discount
  std::vector<std::pair<std::int64_t, Minor>> taxes;  ///< position among the invoice's taxes, and what was billed of it
};

class Noter {
 public:
  Noter(const CreditedInvoice& facts, const CreditAsked& asked, AsOf& as_of) : facts_(facts), asked_(asked), as_of_(as_of) {}

  Result<MadeCreditNote> make(const SeriesKey& key, const std::optional<NumberSeriesRow>& series) {
    OSTO_CHECK(read_lines());
    OSTO_TRY(const CreditNoteTotals note, split());
    if (note.total_minor.is_zero()) return fail(ErrorCode::state_conflict, "nothing is left of the invoice to be credited", "/invoice_id");
    begin_document();
    made_.document_id = document_.id;
    made_.offset_minor = note.offset_minor;
    made_.refund_minor = note.refund_minor;
    made_.account_credit_minor = note.account_credit_minor;
    decision().insert(document_);  // a document is born as a draft
    OSTO_CHECK(write_lines(note));
    OSTO_CHECK(finish_document(note, key, series));
    OSTO_CHECK(return_money(note));
    OSTO_CHECK(book(note));
    decision().event(EventKind::document_finalized, document_.id,
                     FactsWriter().amount(document_.subtotal_minor, document_.currency).amount(document_.tax_minor, document_.currency)
                         .amount(document_.total_minor, document_.currency).number(document_.line_count).done());
    decision().event(EventKind::document_credited, facts_.invoice.document.id, FactsWriter().id(document_.id).amount(note.total_minor, document_.currency).done());
    return std::move(made_);
  }

 private:
  Decision& decision() { return made_.decision; }
  const BillingPolicy& policy() const { return facts_.invoice.context.billing.policy; }

  bool is_included(std::int64_t position) const { return facts_.taxes[static_cast<std::size_t>(position)].price_tax == PriceTax::inclusive; }

  Result<Creditable> creditable(const LineRow& row) const {
    Creditable line;
    line.row = &row;
    line.amount = row.amount_minor;
    line.discount = row.discount_minor;
    for (const LineTaxRow& tax : facts_.line_taxes) {
      if (tax.line_id != row.id) continue;
      line.taxes.emplace_back(tax.tax_position, tax.amount_minor);
      OSTO_TRY(line.tax, add(line.tax, tax.amount_minor));
      if (!is_included(tax.tax_position)) continue;
      OSTO_TRY(line.amount, subtract(line.amount, tax.amount_minor));
    }
    return line;
  }

  Result<void> read_lines() {
    if (!facts_.invoice.balance.written_off_minor.is_zero()) {
      return fail(ErrorCode::state_conflict, "is written off: nothing of it is owed that could be given back", "/invoice_id");
    }
    if (buys_credit(facts_.lines)) {
      return fail(ErrorCode::state_conflict, "sells prepaid credit: it is voided while nothing is paid, and its credit by credits.void after that", "/invoice_id");
    }
    if (facts_.line_taxes.empty() && !facts_.taxes.empty()) {
      return fail(ErrorCode::state_conflict, "the invoice is of an earlier version, which kept no taxes of lines: credit it by a line of the next document",
                  "/invoice_id");
    }
    Minor credits, credit_taxes;
    for (const LineRow& row : facts_.lines) {
      OSTO_TRY(Creditable line, creditable(row));
      if (!row.amount_minor.is_negative()) {
        if (!row.amount_minor.is_zero()) lines_.push_back(std::move(line));
        continue;
      }
      OSTO_TRY(credits, subtract(credits, line.amount));
      OSTO_TRY(credit_taxes, subtract(credit_taxes, line.tax));
    }
    if (credits.is_zero() || lines_.empty()) return {};
    std::vector<std::int64_t> weights;
    for (const Creditable& line : lines_) weights.push_back(line.amount.value - line.discount.value);
    if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight == 0; })) return {};
    OSTO_TRY(const std::vector<Minor> parts, allocate(credits, weights));
    OSTO_TRY(const std::vector<Minor> tax_parts, allocate(credit_taxes, weights));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      OSTO_TRY(lines_[i].discount, add(lines_[i].discount, parts[i]));
      OSTO_TRY(lines_[i].tax, subtract(lines_[i].tax, tax_parts[i]));
    }
    return {};
  }

  TaxTerms terms_of(std::int64_t position) const {
    const DocumentTaxRow& tax = facts_.taxes[static_cast<std::size_t>(position)];
    TaxTerms terms;
    terms.code = tax.code;
    terms.name = tax.name;
    terms.rate_percent = tax.rate_percent;
    terms.treatment = tax.treatment;
    terms.on = tax.tax_on;
    return terms;
  }

  /// What an earlier credit gave back of a line before its discount: 25.00 of a line of 100.00 less 50.00 are 50.00.
  Result<Minor> before_discount(const LineRow& credit) const {
    Minor given{-credit.amount_minor.value};
    for (const LineTaxRow& tax : facts_.earlier_taxes) {
      // A credit note's lines are without tax; a credit line of an invoice with inclusive prices contains it.
      if (credit.kind != LineKind::credited && tax.line_id == credit.id && facts_.invoice.context.billing.seller.prices == PriceTax::inclusive) {
        OSTO_TRY(given, add(given, tax.amount_minor));
      }
    }
    if (credit.kind == LineKind::credited) return given;
    const auto original = std::find_if(lines_.begin(), lines_.end(), [&](const Creditable& line) { return line.row->id == credit.credited_line_id; });
    if (original == lines_.end()) return given;
    OSTO_TRY(const Minor net, subtract(original->row->amount_minor, original->row->discount_minor));
    if (net.value <= 0) return given;
    OSTO_TRY(const Rational share, Rational::make(original->row->amount_minor.value, net.value));
    OSTO_TRY(const Rational exact, multiply(Rational(given.value), share));
    OSTO_TRY(const Rounded whole, round_minor(exact, RoundingMode::half_up));
    return whole.amount_minor;
  }

  Result<std::vector<EarlierNote>> earlier_notes() const {
    std::map<DocumentId, EarlierNote> notes;
    std::map<LineId, Minor> left;
    for (const Creditable& line : lines_) left[line.row->id] = line.amount;
    for (const LineRow& credit : facts_.earlier_lines) {
      if (!left.contains(*credit.credited_line_id)) continue;
      EarlierNote& note = notes[credit.document_id];
      OSTO_TRY(Minor given, before_discount(credit));
      Minor& rest = left[*credit.credited_line_id];
      given = std::min(given, rest);
      OSTO_TRY(rest, subtract(rest, given));
      CreditedLine line;
      line.id = credit.credited_line_id->to_string();
      line.amount_minor = given;
      const auto same = std::find_if(note.lines.begin(), note.lines.end(), [&](const CreditedLine& other) { return other.id == line.id; });
      if (same == note.lines.end()) {
        note.lines.push_back(std::move(line));
      } else {
        OSTO_TRY(same->amount_minor, add(*same->amount_minor, given));
      }
      OSTO_TRY(const Minor less, add(credit.amount_minor, Minor{-credit.discount_minor.value}));
      OSTO_TRY(note.net_minor, subtract(note.net_minor, less));
      for (const LineTaxRow& tax : facts_.earlier_taxes) {
        if (tax.line_id != credit.id) continue;
        OSTO_TRY(note.tax_minor, subtract(note.tax_minor, tax.amount_minor));
      }
    }
    std::vector<EarlierNote> all;
    for (auto& [id, note] : notes) all.push_back(std::move(note));
    return all;
  }

  Result<CreditNoteTotals> split() const {
    CreditNoteRequest request;
    request.currency = facts_.invoice.document.currency;
    request.policy = policy();
    request.extent = asked_.extent;
    request.credited = asked_.lines;
    request.amount_minor = asked_.amount_minor;
    request.returned = asked_.returned;
    request.paid_minor = facts_.invoice.balance.allocated_minor;
    // What a dispute, a return or another refund took from the payments cannot go back a second time.
    OSTO_TRY(const Minor held, refundable_of(facts_.payments));
    OSTO_TRY(const Minor gone, subtract(facts_.invoice.balance.allocated_minor, held));
    request.refunded_minor = std::max(facts_.refunded_minor, gone);
    request.due_minor = facts_.invoice.balance.due_minor;
    OSTO_TRY(request.earlier_notes, earlier_notes());
    for (const Creditable& line : lines_) {
      InvoicedLine billed;
      billed.id = line.row->id.to_string();
      billed.amount_minor = line.amount;
      billed.discount_minor = line.discount;
      billed.tax_minor = line.tax;
      for (const auto& [position, amount] : line.taxes) billed.taxes.push_back(terms_of(position));
      request.lines.push_back(std::move(billed));
    }
    auto note = split_credit_note(request);
    if (!note.has_value() && note.error().field.starts_with("/credited")) note.error().field.replace(0, 9, "/lines");
    return note;
  }

  void begin_document() {
    const DocumentRow& invoice = facts_.invoice.document;
    document_.id = as_of_.ids.mint<DocumentId>();
    document_.company_id = invoice.company_id;
    document_.legal_entity_id = invoice.legal_entity_id;
    document_.kind = DocumentKind::credit_note;
    document_.state = DocumentState::draft;
    document_.currency = invoice.currency;
    document_.invoice_at = as_of_.effective_at;
    document_.split_key = invoice.id.to_string();  // its lines share a document with none of the next billing
  }

  Result<void> write_lines(const CreditNoteTotals& note) {
    for (const CreditNoteLine& credited : note.lines) {
      const auto billed = std::find_if(lines_.begin(), lines_.end(), [&](const Creditable& line) { return line.row->id.to_string() == credited.id; });
      LineRow line = *billed->row;
      line.id = as_of_.ids.mint<LineId>();
      line.document_id = document_.id;
      line.position = document_.line_count++;
      line.kind = LineKind::credited;
      line.description = "Credit of " + billed->row->description;
      line.credited_line_id = billed->row->id;
      line.amount_minor = Minor{-credited.amount_minor.value};
      line.discount_minor = Minor{-credited.discount_minor.value};
      OSTO_TRY(const Rational exact, Rational::parse(credited.exact));
      line.exact_amount = (-exact).to_string();
      line.share_numerator = line.share_denominator = 1;
      line.rounding = policy().credit_note_rounding;
      line.billing_policy_id = facts_.invoice.context.billing.policy_id;
      line.rule_version = kRuleVersion;
      OSTO_CHECK(share_tax(*billed, credited, line.id));
      Minor& earned = earned_[{revenue_account(*billed->row, facts_.invoice.document.invoice_at), billed->row->module_id}];
      OSTO_TRY(earned, add(earned, credited.net_minor));
      decision().insert(std::move(line));
    }
    return {};
  }

  /// The line's tax over the taxes that it was billed with, in proportion.
  Result<void> share_tax(const Creditable& billed, const CreditNoteLine& credited, LineId line_id) {
    std::vector<std::int64_t> weights;
    for (const auto& [position, amount] : billed.taxes) weights.push_back(std::max<std::int64_t>(amount.value, 0));
    std::vector<Minor> parts(weights.size());
    if (std::any_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight > 0; })) {
      OSTO_TRY(parts, allocate(credited.tax_minor, weights));
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::int64_t position = billed.taxes[i].first;
      const auto [found, is_first] = tax_sums_.try_emplace(position, facts_.taxes[static_cast<std::size_t>(position)]);
      DocumentTaxRow& sum = found->second;
      if (is_first) sum.taxable_minor = sum.amount_minor = Minor{};
      OSTO_TRY(sum.taxable_minor, subtract(sum.taxable_minor, credited.net_minor));
      OSTO_TRY(sum.amount_minor, subtract(sum.amount_minor, parts[i]));
      line_taxes_.push_back({document_.company_id, document_.id, line_id, position, document_.currency, Minor{-credited.net_minor.value},
                             Minor{-parts[i].value}});
    }
    return {};
  }

  Result<void> finish_document(const CreditNoteTotals& note, const SeriesKey& key, const std::optional<NumberSeriesRow>& series) {
    std::map<std::int64_t, std::int64_t> new_positions;
    for (auto& [position, tax] : tax_sums_) {
      const auto next = static_cast<std::int64_t>(new_positions.size());
      new_positions[position] = next;
      tax.document_id = document_.id;
      tax.position = next;
      tax.price_tax = PriceTax::exclusive;  // a note's lines are without tax
      decision().insert(tax);
    }
    for (LineTaxRow& tax : line_taxes_) {
      tax.tax_position = new_positions[tax.tax_position];
      decision().insert(tax);
    }
    const BillingContext& billing = facts_.invoice.context.billing;
    document_.state = DocumentState::finalized;
    document_.finalized_at = as_of_.effective_at;
    document_.issued_on = billing.seller_zone->local_date(as_of_.effective_at);
    document_.due_on = billing.zone->local_date(as_of_.effective_at);
    document_.subtotal_minor = Minor{-note.amount_minor.value};
    document_.discount_minor = Minor{-note.discount_minor.value};
    document_.tax_minor = Minor{-note.tax_minor.value};
    document_.total_minor = Minor{-note.total_minor.value};
    document_.buyer_name = billing.company.name;
    document_.buyer_address = billing.company.address_lines;
    document_.buyer_tax_id = billing.company.tax_id;
    document_.billing_policy_id = billing.policy_id;
    document_.note = asked_.reason;
    OSTO_CHECK(assign_number(document_, billing.seller, key, series, decision()));
    OSTO_CHECK(check_invariant(document_));
    decision().update(document_);
    return {};
  }

  Result<void> return_money(const CreditNoteTotals& note) {
    decision().insert(CreditNoteRow{document_.company_id, document_.id, facts_.invoice.document.id, document_.currency, note.offset_minor,
                                    note.refund_minor, note.account_credit_minor});
    if (!note.account_credit_minor.is_zero()) {
      const Minor available = facts_.invoice.account_credit ? facts_.invoice.account_credit->available_minor : Minor{};
      OSTO_TRY(const Minor more, add(available, note.account_credit_minor));
      decision().upsert(AccountCreditRow{document_.company_id, document_.currency, more});
    }
    OSTO_CHECK(refund_note(facts_.payments, document_.id, note.refund_minor, asked_.reason, as_of_, decision()));
    BalanceRow balance = facts_.invoice.balance;
    OSTO_TRY(balance.credited_minor, add(balance.credited_minor, note.offset_minor));
    OSTO_TRY(balance.due_minor, subtract(balance.due_minor, note.offset_minor));
    OSTO_CHECK(close_when_settled(balance, facts_.invoice.dunning, as_of_, decision()));
    decision().update(balance);
    return {};
  }

  /// Revenue and tax against what was owed, what is to be paid back, and account credit, at the invoice's rate.
  Result<void> book(const CreditNoteTotals& note) {
    const Rational& rate = facts_.invoice.context.rate;
    const Currency currency = document_.currency;
    EntryBuilder entry = begin_entry(facts_.invoice.context, EventKind::document_finalized, document_.id,
                                     "Credit note " + *document_.number + " of " + *facts_.invoice.document.number, as_of_);
    for (const auto& [account, amount] : earned_) entry.debit(account.first, account.second, {amount, currency}, rate);
    entry.debit(LedgerAccount::tax_payable, std::nullopt, {note.tax_minor, currency}, rate);
    entry.credit(LedgerAccount::receivable, std::nullopt, {note.offset_minor, currency}, rate);
    entry.credit(LedgerAccount::refunds, std::nullopt, {note.refund_minor, currency}, rate);
    entry.credit(LedgerAccount::customer_credit, std::nullopt, {note.account_credit_minor, currency}, rate);
    OSTO_TRY(BalancedEntry booked, entry.finish());
    append_entry(std::move(booked), decision());
    return {};
  }

  const CreditedInvoice& facts_;
  const CreditAsked& asked_;
  AsOf& as_of_;
  std::vector<Creditable> lines_;
  DocumentRow document_;
  std::map<std::int64_t, DocumentTaxRow> tax_sums_;
  std::vector<LineTaxRow> line_taxes_;
  std::map<std::pair<LedgerAccount, std::optional<ModuleId>>, Minor> earned_;
  MadeCreditNote made_;
};

}  // namespace

Result<MadeCreditNote> decide_credit(const CreditedInvoice& facts, const CreditAsked& asked, const SeriesKey& key,
                                     const std::optional<NumberSeriesRow>& series, AsOf& as_of) {
  return Noter(facts, asked, as_of).make(key, series);
}

}  // namespace osto::billing
