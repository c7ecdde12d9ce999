// What staff do to invoices: credit, void, lines by hand, certificates of withheld tax.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/bookkeeping/withhold_tax.hpp"
#include "core/invoice/manual_line.hpp"
#include "engine/advances.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"
#include "engine/top_ups.hpp"

#include <osto_billing/invoices.hpp>

namespace osto::billing {
namespace {

Result<CompanyId> owner_of_invoice(Session& session, DocumentId invoice_id) {
  OSTO_CHECK(require_staff(session));
  return owner_of_row(session, queries::kDocumentOwner, invoice_id, "invoice", "/invoice_id");
}

Result<CreditAsked> asked_of(const CreditInvoice& request) {
  CreditAsked asked;
  asked.reason = request.reason;
  asked.amount_minor = request.amount_minor;
  asked.returned = request.returned;
  if (request.amount_minor && !request.lines.empty()) return fail(ErrorCode::invalid_value, "is given instead of lines", "/amount_minor");
  if (request.amount_minor) asked.extent = CreditExtent::total_amount;
  if (!request.lines.empty()) asked.extent = CreditExtent::lines;
  for (const CreditInvoiceLine& line : request.lines) {
    CreditedLine credited;
    credited.id = line.line_id.to_string();
    credited.amount_minor = line.amount_minor;
    credited.percent = line.percent;
    asked.lines.push_back(std::move(credited));
  }
  return asked;
}

/// What a line by hand names: a module by its code, or its subscription's.
Result<ManualLine> manual_line(Transaction& transaction, const AddInvoiceLine& request) {
  ManualLine line{request.description, request.tax_code.value_or(""), request.amount_minor, std::nullopt, request.subscription_id, {}};
  if (request.subscription_id) {
    OSTO_TRY(const auto subscription, transaction.first(queries::kSubscription, {{"company_id", request.company_id}, {"id", *request.subscription_id}}));
    if (!subscription) return fail(ErrorCode::not_found, "there is no such subscription of the company", "/subscription_id");
    line.module_id = subscription->module_id;
    line.purchase_order = subscription->purchase_order;
  }
  if (request.module) {
    OSTO_TRY(const auto module, transaction.first(queries::kModuleByCode, {{"code", *request.module}}));
    if (!module) return fail(ErrorCode::not_found, "there is no module with this code", "/module");
    if (line.module_id && *line.module_id != module->id) return fail(ErrorCode::invalid_value, "is not the subscription's module", "/module");
    line.module_id = module->id;
  }
  return line;
}

}  // namespace

Result<InvoiceCredited> invoices::credit(Session& session, const CreditInvoice& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_invoice(session, request.invoice_id));
  InvoiceCredited credited;
  DocumentId note_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const CreditAsked asked, asked_of(request));
    OSTO_TRY(const CreditedInvoice facts, load_credited_invoice(unit.transaction(), company_id, request.invoice_id));
    const BillingContext& billing = facts.invoice.context.billing;
    OSTO_TRY(const SeriesKey key, series_of(billing.seller, DocumentKind::credit_note, billing.seller_zone->local_date(unit.now())));
    OSTO_TRY(const auto series, load_number_series(unit.transaction(), billing.seller.id, key));
    OSTO_TRY(MadeCreditNote made, decide_credit(facts, asked, key, series, unit.as_of()));
    note_id = made.document_id;
    credited.offset_minor = made.offset_minor;
    credited.refund_minor = made.refund_minor;
    credited.account_credit_minor = made.account_credit_minor;
    return unit.apply(std::move(made.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<InvoiceCredited> {
    OSTO_TRY(InvoiceDetail invoice, view_invoice_detail(transaction, company_id, request.invoice_id, now));
    credited.invoice = std::move(invoice.invoice);
    OSTO_TRY(credited.credit_note, view_invoice_detail(transaction, company_id, note_id, now));
    return credited;
  };
  return run_command<InvoiceCredited>(session, {"invoices.credit", company_id}, request, options, decide, answer);
}

namespace {

bool is_voucher(DocumentKind kind) { return kind == DocumentKind::receipt_voucher || kind == DocumentKind::refund_voucher; }

/// What its payment has granted stays, also when the bank has taken the payment back since: the invoice is due for it.
Result<void> check_bought_nothing(Unit& unit, DocumentId invoice_id) {
  OSTO_TRY(const auto bought, unit.transaction().first(queries::kTopUpOfDocument, {{"company_id", unit.company()}, {"document_id", invoice_id}}));
  if (!bought || bought->state != TopUpState::paid) return {};
  return fail(ErrorCode::state_conflict, "has bought prepaid credit that was granted; void what is left of the credit instead", "/invoice_id", invoice_id.to_string());
}

}  // namespace

Result<Invoice> invoices::void_invoice(Session& session, const VoidInvoice& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_invoice(session, request.invoice_id));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto document, load_row(unit.transaction(), queries::kDocument, {{"company_id", company_id}, {"id", request.invoice_id}}, "document"));
    if (is_voucher(document.kind)) return void_voucher(unit, request.invoice_id, request.reason);
    OSTO_TRY(const BookedInvoice facts, load_booked_invoice(unit.transaction(), company_id, request.invoice_id));
    OSTO_CHECK(check_bought_nothing(unit, request.invoice_id));
    OSTO_TRY(Decision decision, decide_void(facts, request.reason, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    return settle_top_up(unit, request.invoice_id);
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<Invoice> {
    OSTO_TRY(InvoiceDetail detail, view_invoice_detail(transaction, company_id, request.invoice_id, now));
    return std::move(detail.invoice);
  };
  return run_command<Invoice>(session, {"invoices.void", company_id}, request, options, decide, answer);
}

Result<InvoiceLineAdded> invoices::add_line(Session& session, const AddInvoiceLine& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  InvoiceLineAdded added;
  DocumentId document_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const ManualLine line, manual_line(unit.transaction(), request));
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    OSTO_TRY(const auto drafts, unit.transaction().rows(queries::kOpenDrafts, {{"company_id", company_id}}));
    OSTO_TRY(const auto next, unit.transaction().first(queries::kNextBilling, {{"company_id", company_id}}));
    OSTO_TRY(AddedLine made, decide_add_line(context, drafts, next ? std::optional(next->due_at) : std::nullopt, line, unit.as_of()));
    added.line_id = made.line_id;
    document_id = made.document_id;
    return unit.apply(std::move(made.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<InvoiceLineAdded> {
    OSTO_TRY(added.document, view_invoice_detail(transaction, company_id, document_id, now));
    return added;
  };
  return run_command<InvoiceLineAdded>(session, {"invoices.add_line", company_id}, request, options, decide, answer);
}

Result<InvoiceWithheld> invoices::withhold(Session& session, const WithholdInvoice& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_invoice(session, request.invoice_id));
  InvoiceWithheld withheld;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const InvoiceFacts facts, load_invoice(unit.transaction(), company_id, request.invoice_id));
    OSTO_TRY(const auto earlier, unit.transaction().rows(queries::kWithholdingsOf, {{"company_id", company_id}, {"document_id", request.invoice_id}}));
    for (const WithholdingRow& row : earlier) {
      if (row.certificate == request.certificate) return fail(ErrorCode::already_exists, "is recorded for this invoice already", "/certificate", row.id.to_string());
    }
    OSTO_TRY(Withholding made, decide_withhold(facts, {request.certificate, request.section.value_or(""), request.amount_minor}, unit.as_of()));
    withheld.withheld_minor = made.withheld_minor;
    withheld.computed_minor = made.computed_minor;
    OSTO_CHECK(unit.apply(std::move(made.decision)));
    return settle_top_up(unit, request.invoice_id);
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<InvoiceWithheld> {
    OSTO_TRY(InvoiceDetail detail, view_invoice_detail(transaction, company_id, request.invoice_id, now));
    withheld.invoice = std::move(detail.invoice);
    return withheld;
  };
  return run_command<InvoiceWithheld>(session, {"invoices.withhold", company_id}, request, options, decide, answer);
}

}  // namespace osto::billing
