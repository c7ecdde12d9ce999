// A book with an advance, an invoice that it pays in part and a refund voucher holds; one value changed by a paisa is found, by its rule.
#include "core/verify/company_book.hpp"
#include "tests/support/sample_book.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace osto::billing::testing {
namespace {

DocumentRow document(std::uint32_t number, DocumentKind kind, std::int64_t total, std::int64_t tax) {
  DocumentRow row;
  row.id = id<DocumentId>(number);
  row.kind = kind;
  row.state = DocumentState::finalized;
  row.currency = kInr;
  row.total_minor = row.subtotal_minor = Minor{total};
  row.tax_minor = Minor{tax};
  if (kind == DocumentKind::receipt_voucher) row.billing_policy_id = id<PolicyId>(1);
  return row;
}

DocumentTaxRow tax_of(std::uint32_t document, std::int64_t position, const char* code) {
  return {id<CompanyId>(1), id<DocumentId>(document), position, code, code, decimal("9"), TaxTreatment::taxed, TaxOn::net, PriceTax::inclusive, kInr,
          Minor{1000000}, Minor{90000}};
}

/// 11 800.00 came: 4000.01 pay an invoice (3389.84 + 305.09 + 305.08), 7799.99 go back (6610.16 + 594.91 + 594.92).
CompanyBook book_with_an_advance() {
  const auto company = id<CompanyId>(1);
  const auto voucher = id<DocumentId>(1);
  CompanyBook book;
  book.documents = {document(1, DocumentKind::receipt_voucher, 1180000, 180000), document(2, DocumentKind::invoice, 400001, 61017),
                    document(3, DocumentKind::refund_voucher, -779999, -118983)};
  book.taxes = {tax_of(1, 0, "CGST"), tax_of(1, 1, "SGST")};
  BalanceRow balance;
  balance.document_id = id<DocumentId>(2);
  balance.currency = kInr;
  balance.credit_applied_minor = Minor{400001};
  book.balances = {balance};
  book.advances = {{company, voucher, id<PaymentId>(1), kInr, Minor{1180000}, Minor{180000}, Minor{}, Minor{}, kJanuary}};
  book.advance_uses = {{company, voucher, 1, id<DocumentId>(2), kInr, Minor{400001}, Minor{61017}, std::nullopt, std::nullopt, kJanuary},
                       {company, voucher, 2, id<DocumentId>(3), kInr, Minor{779999}, Minor{118983}, id<RefundId>(1), std::nullopt, kFebruary}};
  book.advance_use_taxes = {{company, voucher, 1, 0, kInr, Minor{30509}}, {company, voucher, 1, 1, kInr, Minor{30508}},
                            {company, voucher, 2, 0, kInr, Minor{59491}}, {company, voucher, 2, 1, kInr, Minor{59492}}};
  return book;
}

Findings check(const CompanyBook& book) {
  const BillingPolicy policy;
  return must(check_advances(book, [&](PolicyId) -> Result<const BillingPolicy*> { return &policy; }));
}

TEST(CheckAdvances, HoldsOnAnAdvanceThatIsUsedUp) {
  for (const Finding& finding : check(book_with_an_advance())) ADD_FAILURE() << finding.table << " " << finding.column << ": " << finding.rule;
}

TEST(CheckAdvances, NamesWhatWasChanged) {
  struct Change { const char* rule; const char* table; std::function<void(CompanyBook&)> make; };
  const Change changes[] = {
      {"advance_amount", "osto_advances", [](CompanyBook& book) { ++book.advances[0].amount_minor.value; }},
      {"advance_tax", "osto_advances", [](CompanyBook& book) { ++book.advances[0].tax_minor.value; }},
      {"advance_left", "osto_advances", [](CompanyBook& book) { ++book.advances[0].left_minor.value; }},
      {"advance_left", "osto_advances", [](CompanyBook& book) { ++book.advances[0].left_tax_minor.value; }},
      {"advance_use_tax", "osto_advance_uses", [](CompanyBook& book) { ++book.advance_uses[0].tax_minor.value; }},
      {"advance_use_tax", "osto_advance_use_taxes", [](CompanyBook& book) { ++book.advance_use_taxes[1].amount_minor.value; }},
      {"advance_use_tax", "osto_advance_use_taxes", [](CompanyBook& book) { book.advance_use_taxes.pop_back(); }},
      {"advance_uses_in_order", "osto_advance_uses", [](CompanyBook& book) { book.advance_uses[1].ordinal = 3; }},
      {"advance_used_once", "osto_advance_uses", [](CompanyBook& book) { ++book.advance_uses[1].amount_minor.value; }},
      {"advance_pays_invoice", "osto_advance_uses", [](CompanyBook& book) { --book.balances[0].credit_applied_minor.value; }},
      {"advance_contains_tax", "osto_document_taxes", [](CompanyBook& book) { ++book.taxes[0].amount_minor.value; }},
      {"advance_contains_tax", "osto_document_taxes", [](CompanyBook& book) { --book.taxes[1].taxable_minor.value; }},
      {"refund_voucher_total", "osto_documents", [](CompanyBook& book) { ++book.documents[2].total_minor.value; }},
      {"refund_voucher_tax", "osto_documents", [](CompanyBook& book) { ++book.documents[2].tax_minor.value; }},
      {"advance_missing", "osto_advances", [](CompanyBook& book) { book.advances.clear(); }},
      {"advance_voucher", "osto_advances", [](CompanyBook& book) { book.documents[0].kind = DocumentKind::invoice; }},
      {"advances_within_credit", "osto_advances", [](CompanyBook& book) { ++book.advances[0].left_minor.value; }},
  };
  for (const Change& change : changes) {
    CompanyBook book = book_with_an_advance();
    change.make(book);
    const Findings findings = check(book);
    const bool is_named = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.rule == change.rule && finding.table == change.table;
    });
    EXPECT_TRUE(is_named) << change.rule << ": " << findings.size() << " findings, the first " << (findings.empty() ? "" : findings[0].rule);
  }
}

TEST(CheckAdvances, NothingIsLeftOfAVoidVoucher) {
  CompanyBook book = book_with_an_advance();
  book.documents.resize(1);
  book.documents[0].state = DocumentState::voided;
  book.advance_uses.clear();
  book.advance_use_taxes.clear();
  EXPECT_TRUE(check(book).empty());
  book.advances[0].left_minor = Minor{1};
  EXPECT_FALSE(check(book).empty());
}

}  // namespace
}  // namespace osto::billing::testing
