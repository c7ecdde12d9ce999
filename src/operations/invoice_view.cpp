// A document as people see it: lines with their taxes, discounts, credits, attempts.
#include "operations/views.hpp"

#include "core/bookkeeping/outside_taxes.hpp"
#include "core/payment/attempt_machine.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

InvoiceTax view_tax(const DocumentTaxRow& tax, Minor taxable, Minor amount) {
  return {tax.code, tax.name, tax.rate_percent, tax.treatment, tax.price_tax, taxable, amount};
}

Result<std::vector<InvoiceLine>> view_lines(Transaction& transaction, const DocumentRow& document, const std::vector<DocumentTaxRow>& taxes) {
  const Parameters of_document{{"company_id", document.company_id}, {"document_id", document.id}};
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, of_document));
  OSTO_TRY(const auto line_taxes, transaction.rows(queries::kLineTaxesOf, of_document));
  OSTO_TRY(const auto codes, transaction.rows(queries::kLineCodesOf, of_document));
  std::vector<InvoiceLine> views;
  for (const LineRow& line : lines) {
    const auto of_line = std::find_if(codes.begin(), codes.end(), [&](const LineCodesRow& row) { return row.line_id == line.id; });
    InvoiceLine view{line.id, line.kind, line.subscription_id, of_line == codes.end() ? std::string() : of_line->module,
                     line.description, line.service_start, line.service_end, line.quantity, line.unit_price,
                     line.amount_minor, line.share_numerator, line.share_denominator, line.exact_amount, line.rounding,
                     line.credited_line_id, of_line == codes.end() ? line.tax_code : of_line->tax_code, line.discount_minor, {}, line.purchase_order};
    for (const LineTaxRow& tax : line_taxes) {
      if (tax.line_id != line.id) continue;
      view.taxes.push_back(view_tax(taxes[static_cast<std::size_t>(tax.tax_position)], tax.taxable_minor, tax.amount_minor));
    }
    views.push_back(std::move(view));
  }
  return views;
}

Result<std::vector<InvoiceDiscount>> view_discounts(Transaction& transaction, const DocumentRow& document) {
  std::vector<InvoiceDiscount> views;
  OSTO_TRY(const auto discounts, transaction.rows(queries::kDiscountsOf, {{"company_id", document.company_id}, {"document_id", document.id}}));
  for (const DocumentDiscountRow& discount : discounts) {
    OSTO_TRY(const auto applied, load_row(transaction, queries::kAppliedCoupon,
                                          {{"company_id", document.company_id}, {"id", discount.applied_coupon_id}}, "applied coupon"));
    OSTO_TRY(const auto coupon, load_row(transaction, queries::kCoupon, {{"id", applied.coupon_id}}, "coupon"));
    views.push_back({coupon.code, coupon.name, discount.exact_amount, discount.base_minor, discount.amount_minor});
  }
  return views;
}

Result<std::vector<InvoiceCreditUse>> view_credits(Transaction& transaction, const DocumentRow& document) {
  std::vector<InvoiceCreditUse> views;
  OSTO_TRY(const auto uses, transaction.rows(queries::kCreditUsesOf, {{"company_id", document.company_id}, {"document_id", document.id}}));
  for (const CreditUseRow& use : uses) {
    OSTO_TRY(const auto grant, load_row(transaction, queries::kCreditGrant, {{"company_id", document.company_id}, {"id", use.grant_id}}, "credit"));
    views.push_back({use.grant_id, grant.kind, use.amount_minor});
  }
  return views;
}

/// The parts of a use by the taxes of its receipt voucher.
Result<std::vector<InvoiceTax>> view_use_taxes(Transaction& transaction, const AdvanceUseRow& use) {
  std::vector<InvoiceTax> views;
  OSTO_TRY(const Minor taxable, subtract(use.amount_minor, use.tax_minor));
  OSTO_TRY(const auto taxes, transaction.rows(queries::kTaxesOf, {{"company_id", use.company_id}, {"document_id", use.voucher_id}}));
  OSTO_TRY(const auto parts, transaction.rows(queries::kUseTaxesOfAdvance, {{"company_id", use.company_id}, {"voucher_id", use.voucher_id}}));
  for (const AdvanceUseTaxRow& part : parts) {
    if (part.ordinal == use.ordinal) views.push_back(view_tax(taxes[static_cast<std::size_t>(part.tax_position)], taxable, part.amount_minor));
  }
  return views;
}

Result<void> show_advances(Transaction& transaction, const DocumentRow& document, InvoiceDetail& detail) {
  const bool is_receipt = document.kind == DocumentKind::receipt_voucher;
  if (is_receipt) {
    OSTO_TRY(const auto advance, load_row(transaction, queries::kAdvance, {{"company_id", document.company_id}, {"document_id", document.id}}, "advance"));
    detail.advance = Advance{advance.payment_id, advance.received_at, advance.left_minor, advance.left_tax_minor};
  }
  const char* by = is_receipt ? "voucher_id" : "document_id";
  OSTO_TRY(const auto uses, transaction.rows(is_receipt ? queries::kUsesOfAdvance : queries::kAdvanceUsesOf, {{"company_id", document.company_id}, {by, document.id}}));
  for (const AdvanceUseRow& use : uses) {
    const auto number_of = [&](DocumentId id) -> Result<std::optional<std::string>> {
      if (id == document.id) return document.number;
      OSTO_TRY(const auto other, load_row(transaction, queries::kDocument, {{"company_id", document.company_id}, {"id", id}}, "document"));
      return other.number;
    };
    AdvanceUse view;
    view.voucher_id = use.voucher_id;
    OSTO_TRY(view.voucher_number, number_of(use.voucher_id));
    view.document_id = use.document_id;
    OSTO_TRY(view.document_number, number_of(use.document_id));
    view.amount_minor = use.amount_minor;
    view.tax_minor = use.tax_minor;
    OSTO_TRY(view.taxes, view_use_taxes(transaction, use));
    view.used_at = use.used_at;
    detail.advances.push_back(std::move(view));
  }
  return {};
}

}  // namespace

Result<InvoiceDetail> view_invoice_detail(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant now) {
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, of_document));
  OSTO_TRY(const auto attempts, transaction.rows(queries::kAttemptsOf, of_document));
  OSTO_TRY(const auto methods, transaction.rows(queries::kAllMethodsOf, {{"company_id", company_id}}));
  OSTO_TRY(const auto taxes, transaction.rows(queries::kTaxesOf, of_document));
  OSTO_TRY(const Date today, local_day(transaction, company_id, now));
  const bool has_live = std::any_of(attempts.begin(), attempts.end(), [](const AttemptRow& row) { return is_live(row.state); });
  InvoiceDetail detail;
  detail.invoice = view_invoice(document, balance, has_live, today);
  OSTO_TRY(const auto note, transaction.first(queries::kCreditNote, of_document));
  if (note) detail.invoice.credited_invoice_id = note->invoice_id;
  OSTO_TRY(detail.lines, view_lines(transaction, document, taxes));
  for (const DocumentTaxRow& tax : taxes) detail.taxes.push_back(view_tax(tax, tax.taxable_minor, tax.amount_minor));
  for (const AttemptRow& attempt : attempts) detail.attempts.push_back(view_attempt(attempt, methods));
  OSTO_TRY(detail.discounts, view_discounts(transaction, document));
  OSTO_TRY(detail.credits_used, view_credits(transaction, document));
  OSTO_TRY(const auto refunds, transaction.rows(queries::kRefundsOfInvoice, {{"company_id", company_id}, {"invoice_id", document_id}}));
  for (const RefundRow& refund : refunds) {
    if (refund.state == RefundState::failed || refund.state == RefundState::canceled) continue;
    OSTO_TRY(detail.refunded_minor, add(detail.refunded_minor, refund.amount_minor));
  }
  OSTO_CHECK(show_advances(transaction, document, detail));
  detail.note = document.note;
  if (document.state == DocumentState::draft && document.tax_requested_at) {
    OSTO_TRY(const FinalizeFacts facts, load_finalize(transaction, company_id, document_id, now));
    OSTO_TRY(detail.taxes_asked, taxes_asked(facts.bill, now));
  }
  if (document.display_currency && document.display_total_minor && document.display_rate_from) {
    detail.display = DisplayTotal{*document.display_currency, *document.display_total_minor, document.display_rate, document.display_source,
                                  *document.display_rate_from};
  }
  return detail;
}

}  // namespace osto::billing
