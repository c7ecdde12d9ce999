// Load plans: exactly the facts that each decision needs, never a whole account.
//
// Errors of all: not_found when the subject is not there, storage faults.
#pragma once

#include "core/bookkeeping/finalize_document.hpp"
#include "core/bookkeeping/settle_attempt.hpp"
#include "core/payment/payment_facts.hpp"
#include "core/publishing/publish.hpp"
#include "core/subscription/subscription_context.hpp"
#include "core/subscription/usage_fold.hpp"
#include "ports/queries.hpp"

namespace osto::billing {

/// The row of a query that must be there.
template <class Row>
Result<Row> load_row(Transaction& transaction, Query<Row> query, const Parameters& parameters, const char* what) {
  OSTO_TRY(auto found, transaction.first(query, parameters));
  if (!found) return fail(ErrorCode::not_found, std::string("there is no such ") + what);
  return *std::move(found);
}

Result<CatalogFacts> load_catalog(Transaction& transaction);
Result<BillingContext> load_billing_context(Transaction& transaction, CompanyId company_id);
/// The company's books: its currency in the seller's functional one, by the newest rate on the day.
Result<BookkeepingContext> load_bookkeeping_context(Transaction& transaction, CompanyId company_id, Currency currency, Instant instant);

/// A plan version and its phases, without charges.
Result<PlanTerms> load_plan_outline(Transaction& transaction, PlanVersionId plan_version_id);
/// With the charges of one of its phases. Errors: state_conflict when a charge has no price in the currency and interval.
Result<PlanTerms> load_plan_terms(Transaction& transaction, PlanVersionId plan_version_id, Currency currency, PlanInterval interval,
                                  std::int64_t phase);
/// The plan's newest version that is in effect at `instant`. Errors: not_found, state_conflict (none is), both /plan.
Result<PlanVersionRow> load_version_in_effect(Transaction& transaction, const std::string& plan_code, Instant instant);
/// Its first phase. Errors: as before, and state_conflict (/plan) when a charge of it, or of a later phase, has no price.
Result<PlanTerms> load_terms_in_effect(Transaction& transaction, const std::string& plan_code, Currency currency, PlanInterval interval,
                                       Instant instant);

Result<SubscriptionContext> load_subscription(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now);
Result<FoldFacts> load_fold(Transaction& transaction, CompanyId company_id);
/// Subscriptions of the company that have a closing of usage planned.
Result<std::vector<SubscriptionId>> load_closing_subscriptions(Transaction& transaction, CompanyId company_id);

Result<FinalizeFacts> load_finalize(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant);
Result<CollectionFacts> load_collection(Transaction& transaction, CompanyId company_id, DocumentId document_id);
Result<SettleFacts> load_settle(Transaction& transaction, CompanyId company_id, AttemptId attempt_id, Instant instant);

}  // namespace osto::billing
