// The SQL of the named queries, but for those of payments and of usage (payment_queries.cpp, usage_queries.cpp): one text for both
// stores. Conventions: queries.hpp beside this file.
#include "storage/sql/queries.hpp"

#include "ports/entitlement_queries.hpp"
#include "ports/notification_queries.hpp"
#include "ports/queries.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace osto::billing {
namespace {

using namespace queries;

// clang-format off
constexpr QueryText kTexts[] = {
    // ---- the database
    query(kMeta, "SELECT {columns} FROM osto_meta WHERE name = :name"),
    // ---- catalogue
    query(kLegalEntities, "SELECT {columns} FROM osto_legal_entities ORDER BY id"),
    query(kLegalEntity, "SELECT {columns} FROM osto_legal_entities WHERE id = :id"),
    query(kLegalEntityByCode, "SELECT {columns} FROM osto_legal_entities WHERE code = :code"),
    query(kModuleByCode, "SELECT {columns} FROM osto_modules WHERE code = :code"),
    query(kModules, "SELECT {columns} FROM osto_modules ORDER BY position"),
    query(kModule, "SELECT {columns} FROM osto_modules WHERE id = :id"),
    query(kMeters, "SELECT {columns} FROM osto_meters ORDER BY code"),
    query(kPlans, "SELECT {columns} FROM osto_plans ORDER BY position"),
    query(kPlan, "SELECT {columns} FROM osto_plans WHERE id = :id"),
    query(kPlanByCode, "SELECT {columns} FROM osto_plans WHERE code = :code"),
    query(kNewestPlanVersions, 
          "SELECT {columns:v} FROM osto_plan_versions v WHERE v.version = (SELECT MAX(w.version) FROM "
          "osto_plan_versions w WHERE w.plan_id = v.plan_id) ORDER BY v.id"),
    // A version that was published later stands above one that takes effect later.
    query(kPlanVersionInEffect,
          "SELECT {columns} FROM osto_plan_versions WHERE plan_id = :plan_id AND effective_from <= :instant ORDER BY version DESC LIMIT 1"),
    query(kLaterPlanVersions, "SELECT {columns} FROM osto_plan_versions WHERE plan_id = :plan_id AND version > :version ORDER BY version"),
    query(kPlanVersion, "SELECT {columns} FROM osto_plan_versions WHERE id = :id"),
    query(kPlanVersionsWithPolicy, "SELECT {columns} FROM osto_plan_versions WHERE billing_policy_id IS NOT NULL ORDER BY id"),
    query(kPlanPhases, "SELECT {columns} FROM osto_plan_phases WHERE plan_version_id = :plan_version_id ORDER BY position"),
    query(kCharges, "SELECT {columns} FROM osto_charges WHERE plan_version_id = :plan_version_id ORDER BY phase, position"),
    query(kChargesOfPhase, "SELECT {columns} FROM osto_charges WHERE plan_version_id = :plan_version_id AND phase = :phase ORDER BY position"),
    query(kPrices, 
          "SELECT {columns:p} FROM osto_prices p JOIN osto_charges c ON c.id = p.charge_id WHERE c.plan_version_id = "
          ":plan_version_id ORDER BY c.phase, c.position, p.currency, p.interval_unit, p.interval_count, p.variant"),
    query(kPricesOfPhase,
          "SELECT {columns:p} FROM osto_prices p JOIN osto_charges c ON c.id = p.charge_id WHERE c.plan_version_id = "
          ":plan_version_id AND c.phase = :phase ORDER BY c.position, p.currency, p.interval_unit, p.interval_count, p.variant"),
    query(kPriceTiers, 
          "SELECT {columns:t} FROM osto_price_tiers t JOIN osto_charges c ON c.id = t.charge_id WHERE "
          "c.plan_version_id = :plan_version_id ORDER BY c.phase, c.position, t.currency, t.interval_unit, "
          "t.interval_count, t.variant, t.position"),
    query(kPriceTiersOfPhase,
          "SELECT {columns:t} FROM osto_price_tiers t JOIN osto_charges c ON c.id = t.charge_id WHERE "
          "c.plan_version_id = :plan_version_id AND c.phase = :phase ORDER BY c.position, t.currency, t.interval_unit, "
          "t.interval_count, t.variant, t.position"),
    query(kNewestBillingPolicies, 
          "SELECT {columns:v} FROM osto_billing_policies v WHERE v.version = (SELECT MAX(w.version) FROM "
          "osto_billing_policies w WHERE w.code = v.code) ORDER BY v.code"),
    query(kBillingPolicyByCode, "SELECT {columns} FROM osto_billing_policies WHERE code = :code ORDER BY version DESC LIMIT 1"),
    query(kBillingPolicy, "SELECT {columns} FROM osto_billing_policies WHERE id = :id"),
    query(kNewestDunningPolicies, 
          "SELECT {columns:v} FROM osto_dunning_policies v WHERE v.version = (SELECT MAX(w.version) FROM "
          "osto_dunning_policies w WHERE w.code = v.code) ORDER BY v.code"),
    query(kDunningPolicyByCode, "SELECT {columns} FROM osto_dunning_policies WHERE code = :code ORDER BY version DESC LIMIT 1"),
    query(kDunningPolicy, "SELECT {columns} FROM osto_dunning_policies WHERE id = :id"),
    query(kDunningPolicySteps, "SELECT {columns} FROM osto_dunning_policy_steps WHERE policy_id = :policy_id ORDER BY position"),
    query(kDunningPolicyRetries, "SELECT {columns} FROM osto_dunning_policy_retries WHERE policy_id = :policy_id ORDER BY decline_class"),
    query(kDunningPolicyCaps, "SELECT {columns} FROM osto_dunning_policy_caps WHERE policy_id = :policy_id ORDER BY position"),
    query(kDunningPolicyAmounts, "SELECT {columns} FROM osto_dunning_policy_amounts WHERE policy_id = :policy_id ORDER BY currency"),
    query(kLookedUpDunningPolicies,
          "SELECT {columns:v} FROM osto_dunning_policies v WHERE v.priority IS NOT NULL AND v.version = (SELECT MAX(w.version) FROM "
          "osto_dunning_policies w WHERE w.code = v.code) ORDER BY v.priority, v.code"),
    query(kTaxRules, "SELECT {columns} FROM osto_tax_rules ORDER BY position"),
    query(kTaxRulesOf, "SELECT {columns} FROM osto_tax_rules WHERE legal_entity_id = :legal_entity_id ORDER BY position"),
    query(kCoupons, "SELECT {columns} FROM osto_coupons ORDER BY code"),
    query(kCouponByCode, "SELECT {columns} FROM osto_coupons WHERE code = :code"),
    query(kCoupon, "SELECT {columns} FROM osto_coupons WHERE id = :id"),
    query(kCouponAmounts, "SELECT {columns} FROM osto_coupon_amounts WHERE coupon_id = :coupon_id ORDER BY currency"),
    query(kFxRates, "SELECT {columns} FROM osto_fx_rates ORDER BY base, quote, valid_from"),
    query(kFxRateOn, 
          "SELECT {columns} FROM osto_fx_rates WHERE base = :base AND quote = :quote AND valid_from <= :day ORDER BY "
          "valid_from DESC LIMIT 1"),
    // ---- companies
    query(kCompany, "SELECT {columns} FROM osto_companies WHERE company_id = :company_id"),
    query(kCompanyByCode, "SELECT {columns} FROM osto_companies WHERE code = :code"),
    query(kCompaniesPage, "SELECT {columns} FROM osto_companies WHERE code > :after_code ORDER BY code LIMIT :limit"),
    query(kParkedCompany, "SELECT {columns} FROM osto_parked_companies WHERE company_id = :company_id"),
    query(kAccountCredits, "SELECT {columns} FROM osto_account_credits WHERE company_id = :company_id ORDER BY currency"),
    query(kAccountCredit, "SELECT {columns} FROM osto_account_credits WHERE company_id = :company_id AND currency = :currency"),
    query(kAppliedCoupon, "SELECT {columns} FROM osto_applied_coupons WHERE company_id = :company_id AND id = :id"),
    query(kAppliedCouponsOf, "SELECT {columns} FROM osto_applied_coupons WHERE company_id = :company_id ORDER BY ordinal"),
    query(kUsableCouponsOf,
          "SELECT {columns} FROM osto_applied_coupons WHERE company_id = :company_id AND removed_at IS NULL AND "
          "(remaining_periods IS NULL OR remaining_periods > 0) ORDER BY ordinal"),
    query(kAppliedCouponOwner, "SELECT company_id FROM osto_applied_coupons WHERE id = :id"),
    query(kRedemptionCount, "SELECT COUNT(*) AS row_count FROM osto_applied_coupons WHERE coupon_id = :coupon_id"),
    query(kCreditGrant, "SELECT {columns} FROM osto_credit_grants WHERE company_id = :company_id AND id = :id"),
    query(kCreditGrantsOf, "SELECT {columns} FROM osto_credit_grants WHERE company_id = :company_id ORDER BY ordinal"),
    query(kUsableGrants,
          "SELECT {columns} FROM osto_credit_grants WHERE company_id = :company_id AND currency = :currency AND ended_at IS NULL AND "
          "balance_minor > 0 ORDER BY ordinal"),
    query(kCreditGrantOwner, "SELECT company_id FROM osto_credit_grants WHERE id = :id"),
    query(kTopUpRule, "SELECT {columns} FROM osto_top_up_rules WHERE company_id = :company_id AND id = :id"),
    query(kTopUpRuleIn, "SELECT {columns} FROM osto_top_up_rules WHERE company_id = :company_id AND currency = :currency"),
    query(kTopUpRulesOf, "SELECT {columns} FROM osto_top_up_rules WHERE company_id = :company_id ORDER BY currency"),
    query(kTopUpOfDocument, "SELECT {columns} FROM osto_top_ups WHERE company_id = :company_id AND document_id = :document_id"),
    query(kPendingTopUpsOf,
          "SELECT {columns} FROM osto_top_ups WHERE company_id = :company_id AND currency = :currency AND state = 'pending' ORDER BY id"),
    // ---- subscriptions
    query(kSubscription, "SELECT {columns} FROM osto_subscriptions WHERE company_id = :company_id AND id = :id"),
    query(kSubscriptionsOf, "SELECT {columns} FROM osto_subscriptions WHERE company_id = :company_id ORDER BY id"),
    query(kSubscriptionOwner, "SELECT company_id FROM osto_subscriptions WHERE id = :id"),
    query(kAddOnsOf,
          "SELECT {columns} FROM osto_subscriptions WHERE company_id = :company_id AND base_subscription_id = :base_subscription_id ORDER BY id"),
    // Of another company, so by its id alone.
    query(kTransferredFrom, "SELECT {columns} FROM osto_subscriptions WHERE id = :id"),
    query(kTransferredTo, "SELECT {columns} FROM osto_subscriptions WHERE transferred_from = :id AND state = 'scheduled' ORDER BY id DESC"),
    // Whoever has work planned for the same instant or an earlier one gets there by it.
    query(kSubscribersBefore,
          "SELECT s.company_id, s.id AS subscription_id FROM osto_plan_versions v JOIN osto_subscription_items i ON i.plan_version_id = v.id "
          "AND i.valid_to IS NULL JOIN osto_subscriptions s ON s.company_id = i.company_id AND s.current_item_id = i.id AND s.state IN "
          "('trialing', 'active') WHERE v.plan_id = :plan_id AND v.version < :version AND NOT EXISTS (SELECT 1 FROM osto_due_work d WHERE "
          "d.company_id = s.company_id AND d.kind = 'migrate' AND d.subject_id = s.id AND d.due_at <= :due_at) ORDER BY s.company_id, s.id"),
    query(kItem, "SELECT {columns} FROM osto_subscription_items WHERE company_id = :company_id AND id = :id"),
    // An item is newer when it began later, or began at the same instant and lasted longer.
    query(kItemsInCompanyZone, "SELECT {columns} FROM osto_subscription_items WHERE company_id = :company_id AND zone = '' ORDER BY id"),
    query(kLastItem,
          "SELECT {columns} FROM osto_subscription_items WHERE company_id = :company_id AND subscription_id = :subscription_id "
          "ORDER BY valid_from DESC, COALESCE(valid_to, 9000000000000000000) DESC, id DESC LIMIT 1"),
    query(kLastItemsOf,
          "SELECT {columns:i} FROM osto_subscription_items i WHERE i.company_id = :company_id AND NOT EXISTS (SELECT 1 FROM "
          "osto_subscription_items j WHERE j.company_id = i.company_id AND j.subscription_id = i.subscription_id AND j.id <> i.id "
          "AND (j.valid_from > i.valid_from OR (j.valid_from = i.valid_from AND (COALESCE(j.valid_to, 9000000000000000000) > "
          "COALESCE(i.valid_to, 9000000000000000000) OR (COALESCE(j.valid_to, 9000000000000000000) = "
          "COALESCE(i.valid_to, 9000000000000000000) AND j.id > i.id))))) ORDER BY i.subscription_id"),
    query(kScheduledChanges,
          "SELECT {columns} FROM osto_scheduled_changes WHERE company_id = :company_id AND subscription_id = "
          ":subscription_id ORDER BY effective_at"),
    query(kScheduledChangesOf, "SELECT {columns} FROM osto_scheduled_changes WHERE company_id = :company_id ORDER BY subscription_id, effective_at"),
    query(kBilledLinesAfter, 
          "SELECT {columns:l} FROM osto_document_lines l JOIN osto_billed_periods b ON b.company_id = l.company_id "
          "AND b.line_id = l.id JOIN osto_documents d ON d.company_id = l.company_id AND d.id = l.document_id AND d.state <> 'voided' "
          "WHERE b.company_id = :company_id AND b.item_id = :item_id AND b.service_end > "
          ":instant AND l.kind <> 'usage' ORDER BY l.document_id, l.position"),
    query(kCreditedLines, 
          "SELECT credited_line_id AS line_id, CAST(SUM(amount_minor - discount_minor) AS BIGINT) AS credited_minor FROM "
          "osto_document_lines WHERE company_id = :company_id AND item_id = :item_id AND credited_line_id IS NOT "
          "NULL GROUP BY credited_line_id ORDER BY credited_line_id"),
    query(kBilledThrough,
          "SELECT charge_id, MAX(service_end) AS service_end FROM osto_billed_periods WHERE company_id = :company_id AND "
          "item_id = :item_id GROUP BY charge_id ORDER BY charge_id"),
    // ---- documents
    query(kOpenDrafts, "SELECT {columns} FROM osto_documents WHERE company_id = :company_id AND state = 'draft' ORDER BY invoice_at, id"),
    query(kDocument, "SELECT {columns} FROM osto_documents WHERE company_id = :company_id AND id = :id"),
    query(kDocumentOwner, "SELECT company_id FROM osto_documents WHERE id = :id"),
    query(kDocumentsPage, 
          "SELECT {columns} FROM osto_documents WHERE company_id = :company_id AND (invoice_at < :before_invoice_at "
          "OR (invoice_at = :before_invoice_at AND id < :before_id)) AND state <> 'skipped' ORDER BY invoice_at DESC, id DESC LIMIT :limit"),
    query(kAwaitingTaxes,
          "SELECT {columns} FROM osto_documents WHERE state = 'draft' AND tax_requested_at IS NOT NULL AND (tax_requested_at, id) > "
          "(:after_requested_at, :after_id) ORDER BY tax_requested_at, id LIMIT :limit"),
    query(kAwaitingTaxesOf,
          "SELECT {columns} FROM osto_documents WHERE company_id = :company_id AND state = 'draft' AND tax_requested_at IS NOT NULL AND "
          "(tax_requested_at, id) > (:after_requested_at, :after_id) ORDER BY tax_requested_at, id LIMIT :limit"),
    query(kLinesOf, "SELECT {columns} FROM osto_document_lines WHERE company_id = :company_id AND document_id = :document_id ORDER BY position"),
    query(kTaxesOf, "SELECT {columns} FROM osto_document_taxes WHERE company_id = :company_id AND document_id = :document_id ORDER BY position"),
    query(kLineCodesOf,
          "SELECT l.id AS line_id, COALESCE(m.code, '') AS module, COALESCE(p.code, '') AS plan, COALESCE(c.code, '') AS charge, "
          "CASE WHEN l.tax_code <> '' THEN l.tax_code ELSE COALESCE(m.tax_code, '') END AS tax_code FROM osto_document_lines l "
          "LEFT JOIN osto_modules m ON m.id = l.module_id LEFT JOIN osto_charges c ON c.id = l.charge_id "
          "LEFT JOIN osto_plan_versions v ON v.id = c.plan_version_id LEFT JOIN osto_plans p ON p.id = v.plan_id "
          "WHERE l.company_id = :company_id AND l.document_id = :document_id ORDER BY l.position"),
    query(kDiscountsOf,
          "SELECT {columns} FROM osto_document_discounts WHERE company_id = :company_id AND document_id = :document_id "
          "ORDER BY position"),
    query(kCreditLineTaxesOf,
          "SELECT {columns:t} FROM osto_line_taxes t JOIN osto_document_lines c ON c.company_id = t.company_id AND c.id = t.line_id "
          "JOIN osto_document_lines l ON l.company_id = c.company_id AND l.id = c.credited_line_id "
          "WHERE l.company_id = :company_id AND l.document_id = :document_id ORDER BY t.line_id, t.tax_position"),
    query(kLineTaxesOf,
          "SELECT {columns} FROM osto_line_taxes WHERE company_id = :company_id AND document_id = :document_id "
          "ORDER BY line_id, tax_position"),
    query(kCreditUsesOf, "SELECT {columns} FROM osto_credit_uses WHERE company_id = :company_id AND document_id = :document_id ORDER BY position"),
    query(kCreditNote, "SELECT {columns} FROM osto_credit_notes WHERE company_id = :company_id AND document_id = :document_id"),
    query(kCreditNotesOf, "SELECT {columns} FROM osto_credit_notes WHERE company_id = :company_id AND invoice_id = :invoice_id ORDER BY document_id"),
    query(kCreditLinesOf,
          "SELECT {columns:c} FROM osto_document_lines c JOIN osto_document_lines l ON l.company_id = c.company_id AND l.id = "
          "c.credited_line_id JOIN osto_documents d ON d.company_id = c.company_id AND d.id = c.document_id AND d.state <> 'voided' "
          "WHERE l.company_id = :company_id AND l.document_id = :document_id ORDER BY c.document_id, c.position"),
    query(kWithholdingsOf, "SELECT {columns} FROM osto_withholdings WHERE company_id = :company_id AND document_id = :document_id ORDER BY id"),
    query(kAdvance, "SELECT {columns} FROM osto_advances WHERE company_id = :company_id AND document_id = :document_id"),
    query(kAdvancesOfPayment,
          "SELECT {columns} FROM osto_advances WHERE company_id = :company_id AND payment_id = :payment_id "
          "ORDER BY received_at, document_id"),
    query(kOpenAdvancesOf,
          "SELECT {columns} FROM osto_advances WHERE company_id = :company_id AND currency = :currency AND left_minor > 0 "
          "ORDER BY received_at, document_id"),
    query(kAdvanceUsesOf,
          "SELECT {columns} FROM osto_advance_uses WHERE company_id = :company_id AND document_id = :document_id ORDER BY voucher_id, ordinal"),
    query(kUsesOfAdvance, "SELECT {columns} FROM osto_advance_uses WHERE company_id = :company_id AND voucher_id = :voucher_id ORDER BY ordinal"),
    query(kAdvanceUsesOfRefund,
          "SELECT {columns} FROM osto_advance_uses WHERE company_id = :company_id AND refund_id = :refund_id ORDER BY voucher_id, ordinal"),
    query(kAdvanceUsesOfRefundsBetween,
          "SELECT {columns} FROM osto_advance_uses WHERE company_id = :company_id AND refund_id >= :oldest AND refund_id <= :newest ORDER BY "
          "voucher_id, ordinal"),
    query(kUseTaxesOfAdvance,
          "SELECT {columns} FROM osto_advance_use_taxes WHERE company_id = :company_id AND voucher_id = :voucher_id "
          "ORDER BY ordinal, tax_position"),
    query(kNumberOf, "SELECT {columns} FROM osto_numbers WHERE company_id = :company_id AND document_id = :document_id"),
    query(kLineAndItsCredits,
          "SELECT {columns} FROM osto_document_lines WHERE company_id = :company_id AND id = :line_id UNION ALL SELECT {columns} "
          "FROM osto_document_lines WHERE company_id = :company_id AND credited_line_id = :line_id ORDER BY id"),
    query(kBalance, 
          "SELECT {columns} FROM osto_document_balances WHERE company_id = :company_id AND document_id = "
          ":document_id"),
    query(kBalancesBetween, 
          "SELECT {columns:b} FROM osto_document_balances b JOIN osto_documents d ON d.company_id = b.company_id AND "
          "d.id = b.document_id WHERE b.company_id = :company_id AND d.invoice_at <= :newest AND d.invoice_at >= "
          ":oldest ORDER BY b.document_id"),
    query(kOpenBalancesOf,
          "SELECT {columns} FROM osto_document_balances WHERE company_id = :company_id AND currency = :currency AND due_minor > 0 "
          "ORDER BY due_on, document_id"),
    query(kOpenDocumentsOf,  // in the order of their balances
          "SELECT {columns:d} FROM osto_document_balances b JOIN osto_documents d ON d.company_id = b.company_id AND d.id = b.document_id "
          "WHERE b.company_id = :company_id AND b.currency = :currency AND b.due_minor > 0 ORDER BY b.due_on, b.document_id"),
    query(kOpenBalances, 
          "SELECT currency, CAST(SUM(due_minor) AS BIGINT) AS due_minor, CAST(COALESCE(SUM(CASE WHEN due_on < :today "
          "THEN due_minor ELSE 0 END), 0) AS BIGINT) AS overdue_minor, COUNT(*) AS open_invoice_count FROM "
          "osto_document_balances WHERE company_id = :company_id AND due_minor > 0 GROUP BY currency ORDER BY "
          "currency"),
    query(kOverdueSubscriptions, 
          "SELECT DISTINCT l.subscription_id FROM osto_document_balances b JOIN osto_document_lines l ON "
          "l.company_id = b.company_id AND l.document_id = b.document_id WHERE b.company_id = :company_id AND "
          "b.due_minor > 0 AND b.due_on < :today AND l.subscription_id IS NOT NULL ORDER BY l.subscription_id"),
    query(kBilledSubscriptions, 
          "SELECT DISTINCT subscription_id FROM osto_document_lines WHERE company_id = :company_id AND document_id = "
          ":document_id AND subscription_id IS NOT NULL ORDER BY subscription_id"),
    query(kNumberSeries,
          "SELECT {columns} FROM osto_number_series WHERE legal_entity_id = :legal_entity_id AND kind = :kind AND "
          "fiscal_year = :fiscal_year AND lane = 0",
          "SELECT {columns} FROM osto_number_series WHERE legal_entity_id = :legal_entity_id AND kind = :kind AND "
          "fiscal_year = :fiscal_year AND lane = 0 FOR UPDATE"),
    query(kAllNumberSeries, "SELECT {columns} FROM osto_number_series ORDER BY series"),
    // ---- dunning and access
    query(kCase, "SELECT {columns} FROM osto_dunning_cases WHERE company_id = :company_id AND id = :id"),
    query(kCaseOwner, "SELECT company_id FROM osto_dunning_cases WHERE id = :id"),
    query(kCoverableSubscriptions,
          "SELECT s.id AS subscription_id, p.module_id AS module_id, s.state AS state FROM osto_subscriptions s JOIN osto_subscription_items i ON i.company_id = "
          "s.company_id AND i.subscription_id = s.id JOIN osto_plan_versions v ON v.id = i.plan_version_id JOIN osto_plans p ON p.id = v.plan_id "
          "WHERE s.company_id = :company_id AND s.state <> 'ended' AND NOT EXISTS (SELECT 1 FROM osto_subscription_items j WHERE j.company_id = "
          "i.company_id AND j.subscription_id = i.subscription_id AND (j.valid_from > i.valid_from OR (j.valid_from = i.valid_from AND j.id > i.id))) "
          "ORDER BY s.id"),
    // What a later invoice or note gives back of the running time is not paid for any more.
    query(kPaidThrough,
          "SELECT l.subscription_id AS subscription_id, MAX(l.service_end) AS service_end FROM osto_document_lines l JOIN osto_documents d ON "
          "d.company_id = l.company_id AND d.id = l.document_id AND d.state = 'finalized' AND d.kind = 'invoice' JOIN osto_document_balances b ON "
          "b.company_id = l.company_id AND b.document_id = l.document_id AND b.due_minor = 0 AND b.written_off_minor = 0 WHERE l.company_id = "
          ":company_id AND l.subscription_id IS NOT NULL AND l.amount_minor > 0 AND l.service_start <= :instant AND l.service_end > :instant AND "
          "NOT EXISTS (SELECT 1 FROM osto_document_lines c JOIN osto_documents e ON e.company_id = c.company_id AND e.id = c.document_id AND "
          "e.state = 'finalized' WHERE c.company_id = l.company_id AND c.credited_line_id = l.id AND c.service_start <= :instant AND "
          "c.service_end > :instant) GROUP BY l.subscription_id ORDER BY l.subscription_id"),
    query(kUnsettledCase, 
          "SELECT {columns} FROM osto_dunning_cases WHERE company_id = :company_id AND document_id = :document_id "
          "AND state IN ('open', 'paused', 'exhausted') ORDER BY id LIMIT 1"),
    query(kUnsettledCasesOf,
          "SELECT {columns} FROM osto_dunning_cases WHERE company_id = :company_id AND state IN ('open', 'paused', 'exhausted') ORDER BY id"),
    query(kCasesPage, 
          "SELECT {columns} FROM osto_dunning_cases WHERE (CAST(:state AS TEXT) IS NULL OR state = CAST(:state AS "
          "TEXT)) ORDER BY opened_at DESC, id DESC LIMIT :limit"),
    query(kCasesOf, 
          "SELECT {columns} FROM osto_dunning_cases WHERE company_id = :company_id AND (CAST(:state AS TEXT) IS NULL "
          "OR state = CAST(:state AS TEXT)) ORDER BY opened_at DESC, id DESC LIMIT :limit"),
    query(kStepsOf, 
          "SELECT {columns} FROM osto_dunning_steps WHERE company_id = :company_id AND case_id = :case_id ORDER BY "
          "position"),
    query(kBlocksOf, "SELECT {columns} FROM osto_blocks WHERE company_id = :company_id ORDER BY placed_at DESC, id DESC"),
    query(kActiveBlocksOf, "SELECT {columns} FROM osto_blocks WHERE company_id = :company_id AND lifted_at IS NULL ORDER BY id"),
    query(kActiveBlocksOfCase, 
          "SELECT {columns} FROM osto_blocks WHERE company_id = :company_id AND case_id = :case_id AND lifted_at IS "
          "NULL ORDER BY id"),
    query(kBlock, "SELECT {columns} FROM osto_blocks WHERE company_id = :company_id AND id = :id"),
    query(kBlockOwner, "SELECT company_id FROM osto_blocks WHERE id = :id"),
    // ---- contacts and notifications
    query(kContact, "SELECT {columns} FROM osto_contacts WHERE company_id = :company_id AND id = :id"),
    query(kContactsOf, "SELECT {columns} FROM osto_contacts WHERE company_id = :company_id AND removed_at IS NULL ORDER BY id"),
    query(kContactOwner, "SELECT company_id FROM osto_contacts WHERE id = :id"),
    query(kNotificationPreferencesOf, "SELECT {columns} FROM osto_notification_preferences WHERE company_id = :company_id ORDER BY kind"),
    query(kNotificationCursor, "SELECT {columns} FROM osto_notification_cursors WHERE company_id = :company_id"),
    query(kEventsAfter,
          "SELECT {columns} FROM osto_events WHERE company_id = :company_id AND sequence > :after_sequence ORDER BY sequence LIMIT :limit"),
    query(kNotification, "SELECT {columns} FROM osto_notifications WHERE company_id = :company_id AND id = :id"),
    query(kNotificationOwner, "SELECT company_id FROM osto_notifications WHERE id = :id"),
    query(kNotificationsPage,
          "SELECT {columns} FROM osto_notifications WHERE company_id = :company_id AND (CAST(:state AS TEXT) IS NULL OR state = "
          "CAST(:state AS TEXT)) ORDER BY event_sequence DESC, id DESC LIMIT :limit"),
    query(kNotificationsAfter,
          "SELECT {columns} FROM osto_notifications WHERE company_id = :company_id AND event_sequence > :event_sequence ORDER BY event_sequence, id"),
    query(kNotificationsDue,
          "SELECT {columns:n} FROM osto_notifications n WHERE n.next_try_at <= :now AND NOT EXISTS (SELECT 1 FROM osto_parked_companies p "
          "WHERE p.company_id = n.company_id) ORDER BY n.next_try_at, n.company_id, n.event_sequence, n.id LIMIT :limit"),
    query(kLiveNotificationsTo,
          "SELECT {columns} FROM osto_notifications WHERE company_id = :company_id AND contact_id = :contact_id AND next_try_at IS NOT NULL "
          "ORDER BY id"),
    // ---- due work
    query(kNextDue, 
          "SELECT d.company_id, d.due_at FROM osto_due_work d WHERE d.due_at <= :until AND (d.due_at, d.company_id) > "
          "(:after_due_at, :after_company_id) AND NOT EXISTS (SELECT 1 FROM osto_parked_companies p WHERE p.company_id = "
          "d.company_id) ORDER BY d.due_at, d.company_id, d.kind_order, "
          "d.subject_id LIMIT 1"),
    query(kDueOf, 
          "SELECT {columns} FROM osto_due_work WHERE company_id = :company_id AND due_at <= :until ORDER BY due_at, "
          "kind_order, subject_id LIMIT 1"),
    query(kDueOfSubject, 
          "SELECT {columns} FROM osto_due_work WHERE company_id = :company_id AND kind = :kind AND subject_id = "
          ":subject_id"),
    query(kDueOfKind, 
          "SELECT {columns} FROM osto_due_work WHERE company_id = :company_id AND kind = :kind ORDER BY due_at, "
          "subject_id"),
    query(kNextBilling,
          "SELECT {columns} FROM osto_due_work WHERE company_id = :company_id AND kind IN ('renew', 'close_usage', 'start', 'trial_end', 'phase_end') "
          "ORDER BY due_at, kind_order LIMIT 1"),
    // Of a subscription or its add-ons, which follow it.
    query(kOverdueOfSubject,
          "SELECT {columns} FROM osto_due_work WHERE company_id = :company_id AND due_at <= :until AND (subject_id = :subject_id OR "
          "subject_id IN (SELECT id FROM osto_subscriptions WHERE company_id = :company_id AND base_subscription_id = :subject_id)) "
          "ORDER BY due_at, kind_order LIMIT 1"),
    // ---- limits of plans
    query(kReservation, "SELECT {columns} FROM osto_reservations WHERE company_id = :company_id AND id = :id"),
    query(kReservationsOf, "SELECT {columns} FROM osto_reservations WHERE company_id = :company_id ORDER BY id"),
    query(kMeter, "SELECT {columns} FROM osto_meters WHERE id = :id"),
    query(kCharge, "SELECT {columns} FROM osto_charges WHERE id = :id"),
    query(kUsageAlert, "SELECT {columns} FROM osto_usage_alerts WHERE company_id = :company_id AND id = :id"),
    query(kUsageAlertsOfWindow,
          "SELECT {columns} FROM osto_usage_alerts WHERE company_id = :company_id AND subscription_id = :subscription_id AND "
          "window_start = :window_start ORDER BY charge_id, percent"),
    query(kAlertingSubscriptions,
          "SELECT s.id AS subscription_id FROM osto_subscriptions s JOIN osto_subscription_items i ON i.company_id = s.company_id AND "
          "i.id = s.current_item_id WHERE s.company_id = :company_id AND EXISTS (SELECT 1 FROM osto_charges c WHERE c.plan_version_id = "
          "i.plan_version_id AND c.phase = i.phase AND c.alert_percents <> '') ORDER BY s.id"),
    // ---- events, answers, journal
    query(kLastEvent, "SELECT {columns} FROM osto_events WHERE company_id = :company_id ORDER BY sequence DESC LIMIT 1"),
    query(kFeedPage, 
          "SELECT f.position, f.company_id, f.sequence, e.kind, e.subject_id, e.effective_at, e.recorded_at, e.hash "
          "FROM osto_feed f JOIN osto_events e ON e.company_id = f.company_id AND e.sequence = f.sequence WHERE "
          "f.position > :after_position ORDER BY f.position LIMIT :limit"),
    query(kFeedPageOf, 
          "SELECT f.position, f.company_id, f.sequence, e.kind, e.subject_id, e.effective_at, e.recorded_at, e.hash "
          "FROM osto_feed f JOIN osto_events e ON e.company_id = f.company_id AND e.sequence = f.sequence WHERE "
          "f.company_id = :company_id AND f.position > :after_position ORDER BY f.position LIMIT :limit"),
    query(kFeedEnd, "SELECT {columns} FROM osto_feed ORDER BY position DESC LIMIT 1"),
    // Of one company positions rise with its sequence, by which there is an index.
    query(kFeedEndOf, "SELECT {columns} FROM osto_feed WHERE company_id = :company_id ORDER BY sequence DESC LIMIT 1"),
    query(kPostingsOfSource,
          "SELECT {columns:p} FROM osto_postings p JOIN osto_journal_entries e ON e.company_id = p.company_id AND e.id = p.entry_id "
          "WHERE e.company_id = :company_id AND e.source_kind = :source_kind AND e.source_id = :source_id ORDER BY p.position"),
    query(kLastSeal, "SELECT sequence, hash FROM osto_seals WHERE company_id = :company_id ORDER BY sequence DESC LIMIT 1"),
    query(kLastCatalogSeal, "SELECT sequence, hash FROM osto_catalog_seals ORDER BY sequence DESC LIMIT 1"),
    query(kIdempotencyKey, "SELECT {columns} FROM osto_idempotency_keys WHERE key = :key"),
    query(kEntriesPage, "SELECT {columns} FROM osto_journal_entries WHERE company_id = :company_id AND id > :after_id ORDER BY id LIMIT :limit"),
    query(kPostingsBetween, 
          "SELECT {columns} FROM osto_postings WHERE company_id = :company_id AND entry_id >= :oldest AND entry_id "
          "<= :newest ORDER BY entry_id, position"),
    // ---- the book as a whole
    query(kCompanyIdsAfter, "SELECT company_id FROM osto_companies WHERE company_id > :after_company_id ORDER BY company_id LIMIT :limit"),
    query(kAllCompaniesLocked, "SELECT company_id FROM osto_companies ORDER BY company_id",
          "SELECT company_id FROM osto_companies ORDER BY company_id FOR NO KEY UPDATE"),
    query(kSealedCompanyIdsAfter, "SELECT company_id FROM osto_seals WHERE company_id > :after_company_id ORDER BY company_id LIMIT :limit"),
    query(kRegisterState,
          "SELECT COUNT(*) AS number_count, COALESCE(MIN(number), 0) AS first_number, COALESCE(MAX(number), 0) AS last_number "
          "FROM osto_numbers WHERE series = :series"),
    query(kNumbersWithoutDocument,
          "SELECT {columns:n} FROM osto_numbers n LEFT JOIN osto_documents d ON d.company_id = n.company_id AND d.id = "
          "n.document_id AND d.series = n.series AND d.number = n.printed_number AND d.state <> 'draft' WHERE d.id IS NULL "
          "ORDER BY n.series, n.number LIMIT :limit"),
    query(kCompanyCount, "SELECT COUNT(*) AS row_count FROM osto_companies"),
    query(kSubscriptionCount, "SELECT COUNT(*) AS row_count FROM osto_subscriptions"),
    query(kOpenCaseCount, "SELECT COUNT(*) AS row_count FROM osto_dunning_cases WHERE state IN ('open', 'paused')"),
    query(kParkedCount, "SELECT COUNT(*) AS row_count FROM osto_parked_companies"),
    query(kSuspendedCount, "SELECT COUNT(DISTINCT company_id) AS row_count FROM osto_blocks WHERE source = 'dunning' AND lifted_at IS NULL"),
    query(kRestoredCount, 
          "SELECT COUNT(DISTINCT b.company_id) AS row_count FROM osto_blocks b WHERE b.source = 'dunning' AND NOT "
          "EXISTS (SELECT 1 FROM osto_blocks a WHERE a.company_id = b.company_id AND a.source = 'dunning' AND "
          "a.lifted_at IS NULL)"),
    query(kBilledTotals, 
          "SELECT currency, COUNT(*) AS row_count, CAST(SUM(total_minor) AS BIGINT) AS amount_minor FROM "
          "osto_documents WHERE state = 'finalized' AND kind = :kind GROUP BY currency ORDER BY currency"),
    query(kCollectedTotals, 
          "SELECT currency, COUNT(*) AS row_count, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor FROM "
          "osto_payments GROUP BY currency ORDER BY currency"),
    query(kDueTotals, 
          "SELECT currency, COUNT(*) AS row_count, CAST(SUM(due_minor) AS BIGINT) AS amount_minor FROM "
          "osto_document_balances WHERE due_minor > 0 GROUP BY currency ORDER BY currency"),
};
// clang-format on

}  // namespace

std::span<const QueryText> query_texts() {
  static const std::vector<QueryText> all = [] {
    std::vector<QueryText> texts(std::begin(kTexts), std::end(kTexts));
    for (const auto part : {payment_query_texts(), usage_query_texts()}) std::ranges::copy(part, std::back_inserter(texts));
    return texts;
  }();
  return all;
}

}  // namespace osto::billing
