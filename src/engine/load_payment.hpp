// Load plans of money that came and of money that goes back. Errors: as load.hpp.
#pragma once

#include "core/bookkeeping/record_dispute.hpp"
#include "core/bookkeeping/refund_payment.hpp"
#include "core/bookkeeping/return_unused.hpp"
#include "ports/queries.hpp"

namespace osto::billing {

/// What a payment has given back: refunds that did not fail, disputes that are not won, returns of its charge.
struct GivenBack {
  Minor refunded, disputed, reversed;
  Result<Minor> sum() const;
};
Result<GivenBack> load_given_back(Transaction& transaction, const PaymentRow& payment);

/// Errors: state_conflict when it is no finalized invoice, currency_mismatch.
Result<OpenInvoice> load_open_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id, Currency currency);
/// Invoices of the currency of which something is due, those due first in front.
Result<std::vector<OpenInvoice>> load_open_invoices(Transaction& transaction, CompanyId company_id, Currency currency);

/// Payments of an invoice and what each can give back of it, newest first.
Result<std::vector<RefundablePayment>> load_refundable(Transaction& transaction, CompanyId company_id, DocumentId invoice_id);
Result<CreditRefundFacts> load_credit_refund(Transaction& transaction, CompanyId company_id, PaymentId payment_id, Instant instant);
Result<SettleRefundFacts> load_settle_refund(Transaction& transaction, CompanyId company_id, RefundId refund_id, Instant instant);

/// Of a finalized note: the invoices whose lines it credits, each with its part of the total.
Result<ReturnFacts> load_return(Transaction& transaction, const DocumentRow& note, Instant instant);

Result<ReversalFacts> load_reversal(Transaction& transaction, const PaymentRow& payment, Instant instant);
/// Errors: already_exists (/reference) when the reference is another payment's dispute.
Result<DisputedPayment> load_disputed(Transaction& transaction, CompanyId company_id, PaymentId payment_id, const std::string& reference, Instant instant);

}  // namespace osto::billing
