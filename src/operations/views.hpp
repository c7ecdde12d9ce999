// From rows to the records that people read. What is derived on read (labels, access, amounts due) is derived here, once.
#pragma once

#include "core/calendar/zone.hpp"
#include "ports/queries.hpp"

#include <osto_billing/companies.hpp>
#include <osto_billing/dunning.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/payments.hpp>
#include <osto_billing/subscriptions.hpp>

namespace osto::billing {

Result<Company> view_company(Transaction& transaction, const CompanyRow& row);

Result<Subscription> view_subscription(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now);
Result<std::vector<Subscription>> view_subscriptions(Transaction& transaction, CompanyId company_id, Instant now);

/// `today`: the local day of the buyer, which decides what is overdue.
Invoice view_invoice(const DocumentRow& document, const std::optional<BalanceRow>& balance, bool has_live_attempt, Date today);
Result<InvoiceDetail> view_invoice_detail(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant now);
PaymentAttempt view_attempt(const AttemptRow& attempt, const std::vector<MethodRow>& methods);

/// `allocations` may hold those of other payments too.
Result<Payment> view_payment(Transaction& transaction, const PaymentRow& row, const std::vector<AllocationRow>& allocations);
/// `uses`: of advances, by refunds of which this may be one.
Refund view_refund(const RefundRow& row, const std::vector<AdvanceUseRow>& uses);

PaymentMethod view_method(const MethodRow& row, const std::vector<SubscriptionMethodRow>& defaults);
Block view_block(const BlockRow& row);

/// The local day at `instant` in the company's zone.
Result<Date> local_day(Transaction& transaction, CompanyId company_id, Instant instant);

}  // namespace osto::billing
