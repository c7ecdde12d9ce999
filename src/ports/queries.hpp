// Every query that the engine and the operations make, by name and row type. Their SQL is in src/storage/sql/queries.cpp.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/company/company_rows.hpp"
#include "core/dunning/dunning_rows.hpp"
#include "core/dunning/policy_rows.hpp"
#include "core/invoice/advance_rows.hpp"
#include "core/invoice/coupon_rows.hpp"
#include "core/ledger/ledger_rows.hpp"
#include "core/payment/payment_rows.hpp"
#include "core/prepaid/prepaid_rows.hpp"
#include "core/subscription/subscription_rows.hpp"
#include "ports/report_rows.hpp"
#include "ports/storage.hpp"

namespace osto::billing::queries {

// the database
inline constexpr Query<MetaRow> kMeta{"meta"};
// catalogue
inline constexpr Query<LegalEntityRow> kLegalEntities{"legal_entities"};
inline constexpr Query<LegalEntityRow> kLegalEntity{"legal_entity"};
inline constexpr Query<LegalEntityRow> kLegalEntityByCode{"legal_entity_by_code"};
inline constexpr Query<ModuleRow> kModuleByCode{"module_by_code"};
inline constexpr Query<ModuleRow> kModules{"modules"};
inline constexpr Query<ModuleRow> kModule{"module"};
inline constexpr Query<MeterRow> kMeters{"meters"};
inline constexpr Query<PlanRow> kPlans{"plans"};
inline constexpr Query<PlanRow> kPlan{"plan"};
inline constexpr Query<PlanRow> kPlanByCode{"plan_by_code"};
inline constexpr Query<PlanVersionRow> kNewestPlanVersions{"newest_plan_versions"};
inline constexpr Query<PlanVersionRow> kPlanVersionInEffect{"plan_version_in_effect"};
inline constexpr Query<PlanVersionRow> kLaterPlanVersions{"later_plan_versions"};
inline constexpr Query<PlanVersionRow> kPlanVersion{"plan_version"};
inline constexpr Query<PlanVersionRow> kPlanVersionsWithPolicy{"plan_versions_with_policy"};
inline constexpr Query<PlanPhaseRow> kPlanPhases{"plan_phases"};
inline constexpr Query<ChargeRow> kCharges{"charges"};
inline constexpr Query<ChargeRow> kChargesOfPhase{"charges_of_phase"};
inline constexpr Query<PriceRow> kPrices{"prices"};
inline constexpr Query<PriceTierRow> kPriceTiers{"price_tiers"};
inline constexpr Query<PriceRow> kPricesOfPhase{"prices_of_phase"};
inline constexpr Query<PriceTierRow> kPriceTiersOfPhase{"price_tiers_of_phase"};
inline constexpr Query<BillingPolicyRow> kNewestBillingPolicies{"newest_billing_policies"};
inline constexpr Query<BillingPolicyRow> kBillingPolicyByCode{"billing_policy_by_code"};
inline constexpr Query<BillingPolicyRow> kBillingPolicy{"billing_policy"};
inline constexpr Query<DunningPolicyRow> kNewestDunningPolicies{"newest_dunning_policies"};
inline constexpr Query<DunningPolicyRow> kDunningPolicyByCode{"dunning_policy_by_code"};
inline constexpr Query<DunningPolicyRow> kDunningPolicy{"dunning_policy"};
inline constexpr Query<DunningPolicyStepRow> kDunningPolicySteps{"dunning_policy_steps"};
inline constexpr Query<DunningPolicyRetryRow> kDunningPolicyRetries{"dunning_policy_retries"};
inline constexpr Query<DunningPolicyCapRow> kDunningPolicyCaps{"dunning_policy_caps"};
inline constexpr Query<DunningPolicyAmountRow> kDunningPolicyAmounts{"dunning_policy_amounts"};
inline constexpr Query<DunningPolicyRow> kLookedUpDunningPolicies{"looked_up_dunning_policies"};
inline constexpr Query<TaxRuleRow> kTaxRules{"tax_rules"};
inline constexpr Query<TaxRuleRow> kTaxRulesOf{"tax_rules_of"};
inline constexpr Query<CouponRow> kCoupons{"coupons"};
inline constexpr Query<CouponRow> kCouponByCode{"coupon_by_code"};
inline constexpr Query<CouponRow> kCoupon{"coupon"};
inline constexpr Query<CouponAmountRow> kCouponAmounts{"coupon_amounts"};
inline constexpr Query<FxRateRow> kFxRates{"fx_rates"};
inline constexpr Query<FxRateRow> kFxRateOn{"fx_rate_on"};
// companies
inline constexpr Query<CompanyRow> kCompany{"company"};
inline constexpr Query<CompanyRow> kCompanyByCode{"company_by_code"};
inline constexpr Query<CompanyRow> kCompaniesPage{"companies_page"};
inline constexpr Query<ParkedCompanyRow> kParkedCompany{"parked_company"};
inline constexpr Query<AccountCreditRow> kAccountCredits{"account_credits"};
inline constexpr Query<AccountCreditRow> kAccountCredit{"account_credit"};
inline constexpr Query<AppliedCouponRow> kAppliedCoupon{"applied_coupon"};
inline constexpr Query<AppliedCouponRow> kAppliedCouponsOf{"applied_coupons_of"};
inline constexpr Query<AppliedCouponRow> kUsableCouponsOf{"usable_coupons_of"};
inline constexpr Query<OwnerRow> kAppliedCouponOwner{"applied_coupon_owner"};
inline constexpr Query<CountRow> kRedemptionCount{"redemption_count"};
inline constexpr Query<CreditGrantRow> kCreditGrant{"credit_grant"};
inline constexpr Query<CreditGrantRow> kCreditGrantsOf{"credit_grants_of"};
inline constexpr Query<CreditGrantRow> kUsableGrants{"usable_grants"};
inline constexpr Query<OwnerRow> kCreditGrantOwner{"credit_grant_owner"};
inline constexpr Query<TopUpRuleRow> kTopUpRule{"top_up_rule"};
inline constexpr Query<TopUpRuleRow> kTopUpRuleIn{"top_up_rule_in"};
inline constexpr Query<TopUpRuleRow> kTopUpRulesOf{"top_up_rules_of"};
inline constexpr Query<TopUpRow> kTopUpOfDocument{"top_up_of_document"};
inline constexpr Query<TopUpRow> kPendingTopUpsOf{"pending_top_ups_of"};
// subscriptions
inline constexpr Query<SubscriptionRow> kSubscription{"subscription"};
inline constexpr Query<SubscriptionRow> kSubscriptionsOf{"subscriptions_of"};
inline constexpr Query<OwnerRow> kSubscriptionOwner{"subscription_owner"};
inline constexpr Query<SubscriptionRow> kAddOnsOf{"add_ons_of"};
inline constexpr Query<SubscriptionRow> kTransferredFrom{"transferred_from"};
inline constexpr Query<SubscriptionRow> kTransferredTo{"transferred_to"};
inline constexpr Query<SubscriberRow> kSubscribersBefore{"subscribers_before"};
inline constexpr Query<ItemRow> kItem{"item"};
inline constexpr Query<ItemRow> kItemsInCompanyZone{"items_in_company_zone"};  // company_id
inline constexpr Query<ItemRow> kLastItem{"last_item"};
inline constexpr Query<ItemRow> kLastItemsOf{"last_items_of"};
inline constexpr Query<ScheduledChangeRow> kScheduledChanges{"scheduled_changes"};
inline constexpr Query<ScheduledChangeRow> kScheduledChangesOf{"scheduled_changes_of"};
inline constexpr Query<LineRow> kBilledLinesAfter{"billed_lines_after"};
inline constexpr Query<CreditedLineRow> kCreditedLines{"credited_lines"};
inline constexpr Query<BilledThroughRow> kBilledThrough{"billed_through"};
// usage
inline constexpr Query<UsageCursorRow> kUsageCursor{"usage_cursor"};
inline constexpr Query<UsageRecordRow> kUsageAfter{"usage_after"};
inline constexpr Query<UsageTotalRow> kUsageTotalsOfItem{"usage_totals_of_item"};
inline constexpr Query<UsageTotalRow> kOpenUsageTotalsOf{"open_usage_totals_of"};
inline constexpr Query<UsageTotalRow> kUsageTotalsOfWindow{"usage_totals_of_window"};
inline constexpr Query<UsageTotalRow> kUsageTotalsBefore{"usage_totals_before"};
inline constexpr Query<UsageRecordRow> kUsageRecord{"usage_record"};
inline constexpr Query<UsageRecordRow> kUsageCorrectionOf{"usage_correction_of"};
inline constexpr Query<UsageRecordRow> kUsageEvents{"usage_events"};
inline constexpr Query<UsageWindowRow> kUsageWindowsAfter{"usage_windows_after"};
inline constexpr Query<UsageWindowRow> kChangedUsageWindows{"changed_usage_windows"};
inline constexpr Query<UsageWindowRow> kUsageWindowThatEnds{"usage_window_that_ends"};
inline constexpr Query<UsageWindowRow> kUsageWindowsOfCommitment{"usage_windows_of_commitment"};
inline constexpr Query<BilledUsageRow> kBilledUsage{"billed_usage"};
inline constexpr Query<SumRow> kSpentIn{"spent_in"};
// documents
inline constexpr Query<DocumentRow> kOpenDrafts{"open_drafts"};
inline constexpr Query<DocumentRow> kDocument{"document"};
inline constexpr Query<OwnerRow> kDocumentOwner{"document_owner"};
inline constexpr Query<DocumentRow> kDocumentsPage{"documents_page"};
inline constexpr Query<DocumentRow> kAwaitingTaxes{"awaiting_taxes"};
inline constexpr Query<DocumentRow> kAwaitingTaxesOf{"awaiting_taxes_of"};
inline constexpr Query<LineRow> kLinesOf{"lines_of"};
inline constexpr Query<DocumentTaxRow> kTaxesOf{"taxes_of"};
inline constexpr Query<LineCodesRow> kLineCodesOf{"line_codes_of"};
inline constexpr Query<DocumentDiscountRow> kDiscountsOf{"discounts_of"};
inline constexpr Query<LineTaxRow> kCreditLineTaxesOf{"credit_line_taxes_of"};
inline constexpr Query<LineTaxRow> kLineTaxesOf{"line_taxes_of"};
inline constexpr Query<CreditUseRow> kCreditUsesOf{"credit_uses_of"};
inline constexpr Query<CreditNoteRow> kCreditNote{"credit_note"};
inline constexpr Query<CreditNoteRow> kCreditNotesOf{"credit_notes_of"};
inline constexpr Query<LineRow> kCreditLinesOf{"credit_lines_of"};
inline constexpr Query<WithholdingRow> kWithholdingsOf{"withholdings_of"};
inline constexpr Query<AdvanceRow> kAdvance{"advance"};
inline constexpr Query<AdvanceRow> kAdvancesOfPayment{"advances_of_payment"};
inline constexpr Query<AdvanceRow> kOpenAdvancesOf{"open_advances_of"};
inline constexpr Query<AdvanceUseRow> kAdvanceUsesOf{"advance_uses_of"};
inline constexpr Query<AdvanceUseRow> kUsesOfAdvance{"uses_of_advance"};
inline constexpr Query<AdvanceUseRow> kAdvanceUsesOfRefund{"advance_uses_of_refund"};
inline constexpr Query<AdvanceUseRow> kAdvanceUsesOfRefundsBetween{"advance_uses_of_refunds_between"};
inline constexpr Query<AdvanceUseTaxRow> kUseTaxesOfAdvance{"use_taxes_of_advance"};
inline constexpr Query<NumberRow> kNumberOf{"number_of"};
inline constexpr Query<LineRow> kLineAndItsCredits{"line_and_its_credits"};
inline constexpr Query<BalanceRow> kBalance{"balance"};
inline constexpr Query<BalanceRow> kBalancesBetween{"balances_between"};
inline constexpr Query<BalanceRow> kOpenBalancesOf{"open_balances_of"};
inline constexpr Query<DocumentRow> kOpenDocumentsOf{"open_documents_of"};
inline constexpr Query<OpenBalanceRow> kOpenBalances{"open_balances"};
inline constexpr Query<BilledSubscriptionRow> kOverdueSubscriptions{"overdue_subscriptions"};
inline constexpr Query<BilledSubscriptionRow> kBilledSubscriptions{"billed_subscriptions"};
inline constexpr Query<NumberSeriesRow> kNumberSeries{"number_series"};
inline constexpr Query<NumberSeriesRow> kAllNumberSeries{"all_number_series"};
// payments
inline constexpr Query<MethodRow> kMethodsOf{"methods_of"};
inline constexpr Query<MethodRow> kMethod{"method"};
inline constexpr Query<OwnerRow> kMethodOwner{"method_owner"};
inline constexpr Query<MethodRow> kAllMethodsOf{"all_methods_of"};
inline constexpr Query<MethodRow> kMethodByToken{"method_by_token"};
inline constexpr Query<OwnerRow> kMethodOwnersByToken{"method_owners_by_token"};
inline constexpr Query<SubscriptionMethodRow> kDefaultMethodsOf{"default_methods_of"};
inline constexpr Query<SubscriptionMethodRow> kDefaultMethodsOfDocument{"default_methods_of_document"};
inline constexpr Query<DocumentRow> kFirstOpenInvoice{"first_open_invoice"};
inline constexpr Query<OperatorCaseRow> kOperatorCase{"operator_case"};
inline constexpr Query<OwnerRow> kOperatorCaseOwner{"operator_case_owner"};
inline constexpr Query<OperatorCaseRow> kOpenCaseOfAttempt{"open_case_of_attempt"};
inline constexpr Query<OperatorCaseRow> kCasesOfDocument{"cases_of_document"};
inline constexpr Query<OperatorCaseRow> kCasesOfRefund{"cases_of_refund"};
inline constexpr Query<OperatorCaseRow> kOperatorCasesPage{"operator_cases_page"};
inline constexpr Query<OperatorCaseRow> kOperatorCasesOf{"operator_cases_of"};
inline constexpr Query<CaseSubjectRow> kCaseSubjectsBetween{"case_subjects_between"};
inline constexpr Query<CaseSubjectRow> kCaseSubjectsOfBetween{"case_subjects_of_between"};
inline constexpr Query<AttemptRow> kAttempt{"attempt"};
inline constexpr Query<AttemptRow> kAttemptsOf{"attempts_of"};
inline constexpr Query<AttemptRow> kLiveAttemptsOf{"live_attempts_of"};
inline constexpr Query<AttemptRow> kUndispatched{"undispatched"};
inline constexpr Query<AttemptRow> kUnwatched{"unwatched"};
inline constexpr Query<AttemptRow> kUndispatchedOf{"undispatched_of"};
inline constexpr Query<PaymentRow> kPaymentsPage{"payments_page"};
inline constexpr Query<AllocationRow> kAllocationsBetween{"allocations_between"};
inline constexpr Query<PaymentRow> kPayment{"payment"};
inline constexpr Query<PaymentRow> kPaymentOfAttempt{"payment_of_attempt"};
inline constexpr Query<PaymentRow> kPaymentByReference{"payment_by_reference"};
inline constexpr Query<OwnerRow> kPaymentOwner{"payment_owner"};
inline constexpr Query<PaymentRow> kPaymentsOfDocument{"payments_of_document"};
inline constexpr Query<AllocationRow> kAllocationsOfPayment{"allocations_of_payment"};
inline constexpr Query<AllocationRow> kAllocationsOfDocument{"allocations_of_document"};
inline constexpr Query<RefundRow> kRefund{"refund"};
inline constexpr Query<OwnerRow> kRefundOwner{"refund_owner"};
inline constexpr Query<RefundRow> kRefundsPage{"refunds_page"};
inline constexpr Query<RefundRow> kRefundsOfPayment{"refunds_of_payment"};
inline constexpr Query<RefundRow> kRefundsOfInvoice{"refunds_of_invoice"};
inline constexpr Query<RefundRow> kUndispatchedRefunds{"undispatched_refunds"};
inline constexpr Query<RefundRow> kUnwatchedRefunds{"unwatched_refunds"};
inline constexpr Query<RefundRow> kUndispatchedRefundsOf{"undispatched_refunds_of"};
inline constexpr Query<DisputeRow> kDispute{"dispute"};
inline constexpr Query<DisputeRow> kDisputeByReference{"dispute_by_reference"};
inline constexpr Query<DisputeRow> kDisputesOf{"disputes_of"};
inline constexpr Query<DisputeRow> kDisputesOfPayment{"disputes_of_payment"};
inline constexpr Query<ReversalRow> kReversalsOf{"reversals_of"};
inline constexpr Query<ReversalRow> kReversalsOfPayment{"reversals_of_payment"};
inline constexpr Query<InboxRow> kInbox{"inbox"};
// dunning and access
inline constexpr Query<DunningCaseRow> kCase{"case"};
inline constexpr Query<OwnerRow> kCaseOwner{"case_owner"};
inline constexpr Query<DunningCaseRow> kUnsettledCase{"unsettled_case"};
inline constexpr Query<DunningCaseRow> kUnsettledCasesOf{"unsettled_cases_of"};
inline constexpr Query<CoverableRow> kCoverableSubscriptions{"coverable_subscriptions"};
inline constexpr Query<PaidThroughRow> kPaidThrough{"paid_through"};
inline constexpr Query<DunningCaseRow> kCasesPage{"cases_page"};
inline constexpr Query<DunningCaseRow> kCasesOf{"cases_of"};
inline constexpr Query<DunningStepRow> kStepsOf{"steps_of"};
inline constexpr Query<BlockRow> kBlocksOf{"blocks_of"};
inline constexpr Query<BlockRow> kActiveBlocksOf{"active_blocks_of"};
inline constexpr Query<BlockRow> kActiveBlocksOfCase{"active_blocks_of_case"};
inline constexpr Query<BlockRow> kBlock{"block"};
inline constexpr Query<OwnerRow> kBlockOwner{"block_owner"};
// due work
inline constexpr Query<NextDueRow> kNextDue{"next_due"};
inline constexpr Query<DueWorkRow> kDueOf{"due_of"};
inline constexpr Query<DueWorkRow> kDueOfSubject{"due_of_subject"};
inline constexpr Query<DueWorkRow> kDueOfKind{"due_of_kind"};
inline constexpr Query<DueWorkRow> kNextBilling{"next_billing"};
inline constexpr Query<DueWorkRow> kOverdueOfSubject{"overdue_of_subject"};
// events, answers, journal
inline constexpr Query<EventRow> kLastEvent{"last_event"};
inline constexpr Query<FeedEventRow> kFeedPage{"feed_page"};
inline constexpr Query<FeedEventRow> kFeedPageOf{"feed_page_of"};
inline constexpr Query<FeedRow> kFeedEnd{"feed_end"};
inline constexpr Query<FeedRow> kFeedEndOf{"feed_end_of"};
inline constexpr Query<PostingRow> kPostingsOfSource{"postings_of_source"};
inline constexpr Query<SealHeadRow> kLastSeal{"last_seal"};
inline constexpr Query<SealHeadRow> kLastCatalogSeal{"last_catalog_seal"};
inline constexpr Query<IdempotencyRow> kIdempotencyKey{"idempotency_key"};
inline constexpr Query<EntryRow> kEntriesPage{"entries_page"};
inline constexpr Query<PostingRow> kPostingsBetween{"postings_between"};
// the book as a whole
inline constexpr Query<OwnerRow> kCompanyIdsAfter{"company_ids_after"};
inline constexpr Query<OwnerRow> kAllCompaniesLocked{"all_companies_locked"};
inline constexpr Query<OwnerRow> kSealedCompanyIdsAfter{"sealed_company_ids_after"};
inline constexpr Query<RegisterStateRow> kRegisterState{"register_state"};
inline constexpr Query<NumberRow> kNumbersWithoutDocument{"numbers_without_document"};
inline constexpr Query<CountRow> kCompanyCount{"company_count"};
inline constexpr Query<CountRow> kSubscriptionCount{"subscription_count"};
inline constexpr Query<CountRow> kOpenCaseCount{"open_case_count"};
inline constexpr Query<CountRow> kParkedCount{"parked_count"};
inline constexpr Query<CountRow> kSuspendedCount{"suspended_count"};
inline constexpr Query<CountRow> kRestoredCount{"restored_count"};
inline constexpr Query<CurrencySumRow> kBilledTotals{"billed_totals"};
inline constexpr Query<CurrencySumRow> kCollectedTotals{"collected_totals"};
inline constexpr Query<CurrencySumRow> kDueTotals{"due_totals"};

}  // namespace osto::billing::queries
