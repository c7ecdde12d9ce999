// Taxes of an outside engine: what waits for them, and their answer.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/bookkeeping/outside_taxes.hpp"
#include "engine/finalize.hpp"
#include "engine/load.hpp"

#include <osto_billing/invoices.hpp>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

/// Whose drafts a session is shown: those of one company, or all. Errors: not_found.
Result<std::optional<CompanyId>> shown_company(const Session& session, const ListAwaitingTaxes& request) {
  if (!request.company_id) return session.options().company_id;
  OSTO_TRY(const CompanyId company_id, visible_company(session, *request.company_id));
  return std::optional(company_id);
}

Result<std::vector<DocumentRow>> load_page(Transaction& transaction, const std::optional<CompanyId>& company_id, const ListAwaitingTaxes& request,
                                           std::int64_t limit) {
  const Instant after = request.after_requested_at.value_or(Instant::from_microseconds(Instant::kMinMicroseconds));
  const DocumentId after_id = request.after_invoice_id.value_or(DocumentId{});
  if (!company_id) {
    return transaction.rows(queries::kAwaitingTaxes, {{"after_requested_at", after}, {"after_id", after_id}, {"limit", limit}});
  }
  return transaction.rows(queries::kAwaitingTaxesOf,
                          {{"company_id", *company_id}, {"after_requested_at", after}, {"after_id", after_id}, {"limit", limit}});
}

}  // namespace

Result<AwaitingTaxesPage> invoices::awaiting_taxes(Session& session, const ListAwaitingTaxes& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  if (request.after_requested_at.has_value() != request.after_invoice_id.has_value()) {
    return fail(ErrorCode::invalid_value, "must come together with /after_requested_at", "/after_invoice_id");
  }
  OSTO_TRY(const auto company_id, shown_company(session, request));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  return session.engine().read<AwaitingTaxesPage>([&](Transaction& transaction) -> Result<AwaitingTaxesPage> {
    OSTO_TRY(auto documents, load_page(transaction, company_id, request, limit + 1));
    AwaitingTaxesPage page;
    if (static_cast<std::int64_t>(documents.size()) > limit) {
      documents.pop_back();
      page.next_after_requested_at = documents.back().tax_requested_at;
      page.next_after_invoice_id = documents.back().id;
    }
    for (const DocumentRow& row : documents) page.invoices.push_back({row.id, row.company_id, row.currency, *row.tax_requested_at, row.invoice_at});
    return page;
  });
}

Result<InvoiceDetail> invoices::set_taxes(Session& session, const SetInvoiceTaxes& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kDocumentOwner, request.invoice_id, "invoice", "/invoice_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(FinalizeFacts facts, load_finalize(unit.transaction(), company_id, request.invoice_id, unit.now()));
    OSTO_TRY(facts.bill.outside_taxes, answered_taxes(facts.bill, {request.revision, request.lines}, unit.now()));
    facts.bill.document.note = request.note.value_or("");
    OSTO_TRY(Decision answered, decide_answer_taxes(facts.bill.document, *facts.bill.outside_taxes));
    OSTO_CHECK(unit.apply(std::move(answered)));
    return finalize_document(unit, facts);
  };
  return run_command<InvoiceDetail>(session, {"invoices.set_taxes", company_id}, request, options, decide, [&](Transaction& transaction, Instant now) {
    return view_invoice_detail(transaction, company_id, request.invoice_id, now);
  });
}

}  // namespace osto::billing
