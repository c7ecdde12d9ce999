#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/payment/attempt_machine.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/load.hpp"

#include <osto_billing/invoices.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

/// Balances and live attempts of one page, in two queries.
Result<std::vector<Invoice>> view_page(Transaction& transaction, CompanyId company_id, const std::vector<DocumentRow>& documents, Instant now) {
  std::vector<Invoice> views;
  if (documents.empty()) return views;
  OSTO_TRY(const Date today, local_day(transaction, company_id, now));
  const Parameters range{{"company_id", company_id}, {"newest", documents.front().invoice_at}, {"oldest", documents.back().invoice_at}};
  OSTO_TRY(const auto balances, transaction.rows(queries::kBalancesBetween, range));
  OSTO_TRY(const auto live, transaction.rows(queries::kLiveAttemptsOf, {{"company_id", company_id}}));
  for (const DocumentRow& document : documents) {
    std::optional<BalanceRow> balance;
    for (const BalanceRow& row : balances) {
      if (row.document_id == document.id) balance = row;
    }
    const bool has_live = std::any_of(live.begin(), live.end(), [&](const AttemptRow& row) { return row.document_id == document.id; });
    views.push_back(view_invoice(document, balance, has_live, today));
  }
  return views;
}

}  // namespace

Result<InvoicePage> invoices::list(Session& session, const ListInvoices& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  OSTO_TRY(const Instant now, session.engine().now());
  if (request.before_invoice_at.has_value() != request.before_invoice_id.has_value()) {
    return fail(ErrorCode::invalid_value, "must come together with /before_invoice_at", "/before_invoice_id");
  }
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  const Instant before = request.before_invoice_at.value_or(Instant::from_microseconds(Instant::kMaxMicroseconds));
  return session.engine().read<InvoicePage>([&](Transaction& transaction) -> Result<InvoicePage> {
    OSTO_TRY(auto documents, transaction.rows(queries::kDocumentsPage,
                                              {{"company_id", company_id}, {"before_invoice_at", before},
                                               {"before_id", request.before_invoice_id.value_or(DocumentId{})}, {"limit", limit + 1}}));
    InvoicePage page;
    if (static_cast<std::int64_t>(documents.size()) > limit) {
      documents.pop_back();
      page.next_before_invoice_at = documents.back().invoice_at;
      page.next_before_invoice_id = documents.back().id;
    }
    OSTO_TRY(page.invoices, view_page(transaction, company_id, documents, now));
    return page;
  });
}

Result<InvoiceDetail> invoices::get(Session& session, const GetInvoice& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kDocumentOwner, request.invoice_id, "invoice", "/invoice_id"));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<InvoiceDetail>([&](Transaction& transaction) {
    return view_invoice_detail(transaction, company_id, request.invoice_id, now);
  });
}

Result<InvoicePaid> invoices::pay(Session& session, const PayInvoice& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kDocumentOwner, request.invoice_id, "invoice", "/invoice_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const CollectionFacts facts, load_collection(unit.transaction(), company_id, request.invoice_id));
    OSTO_TRY(CreatedAttempt created, decide_pay(facts, request.payment_method_id, unit.as_of()));
    unit.note_attempt(*created.attempt_id);
    return unit.apply(std::move(created.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant now) -> Result<InvoicePaid> {
    OSTO_TRY(InvoiceDetail detail, view_invoice_detail(transaction, company_id, request.invoice_id, now));
    // The customer's attempt is the newest; a fallback that followed a decline at once is shown instead of it.
    return InvoicePaid{std::move(detail.invoice), std::move(detail.attempts.back())};
  };
  return run_command<InvoicePaid>(session, {"invoices.pay", company_id, AnswerTime::after_attempt}, request, options, decide, answer);
}

}  // namespace osto::billing
