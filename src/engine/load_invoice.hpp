// Load plans of what happens to a finalized invoice. Errors: as load.hpp, and state_conflict when it is not one.
#pragma once

#include "core/bookkeeping/credit_invoice.hpp"
#include "core/bookkeeping/prepaid_credit.hpp"
#include "core/bookkeeping/void_invoice.hpp"
#include "ports/queries.hpp"

namespace osto::billing {

Result<InvoiceFacts> load_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id);
Result<CreditedInvoice> load_credited_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id);
Result<BookedInvoice> load_booked_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id);

/// What is due on invoices without a live attempt, the oldest first; not on those that sell credit.
Result<std::vector<OverageOwed>> load_owed(Transaction& transaction, CompanyId company_id, Currency currency);

/// The counter of a series, locked until the commit; absent before its first number.
Result<std::optional<NumberSeriesRow>> load_number_series(Transaction& transaction, LegalEntityId seller_id, const SeriesKey& key);

}  // namespace osto::billing
