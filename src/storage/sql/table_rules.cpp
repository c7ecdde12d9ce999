#include "storage/sql/table_rules.hpp"

#include "core/catalog/catalog_rows.hpp"
#include "core/change/change_rows.hpp"
#include "core/company/company_rows.hpp"
#include "core/dunning/policy_rows.hpp"
#include "core/entitlement/entitlement_rows.hpp"
#include "core/invoice/coupon_rows.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/ledger/ledger_rows.hpp"
#include "core/notification/notification_rows.hpp"
#include "core/prepaid/prepaid_rows.hpp"
#include "core/subscription/subscription_rows.hpp"
#include "storage/sql/foreign_keys.hpp"
#include "storage/sql/payment_table_rules.hpp"

#include <osto_billing/describe_types.hpp>

#include <iterator>

namespace osto::billing {
namespace {

std::vector<TableRules> catalogue_tables() {
  return {
      {.table = &table_of<MetaRow>()},
      {.table = &table_of<BillingPolicyRow>(),
       .writes = Writes::insert_only,
       .unique = {{"osto_billing_policies_version", "code, version"}}},
      {.table = &table_of<LegalEntityRow>(),
       .foreign_keys = {kToPolicy},
       .unique = {{"osto_legal_entities_code", "code"}},
       .checks = {{"osto_legal_entities_fiscal_month", "fiscal_year_start_month BETWEEN 1 AND 12"}}},
      {.table = &table_of<ModuleRow>(), .unique = {{"osto_modules_code", "code"}}},
      {.table = &table_of<MeterRow>(), .unique = {{"osto_meters_code", "code"}}},
      {.table = &table_of<PlanRow>(),
       .foreign_keys = {kToModule},
       .unique = {{"osto_plans_code", "code"}}},
      {.table = &table_of<PlanVersionRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"plan_id", "osto_plans", "id"}, kToPolicy},
       .unique = {{"osto_plan_versions_version", "plan_id, version"}},
       .checks = {{"osto_plan_versions_trial", "trial_days >= 0"}}},
      {.table = &table_of<PlanPhaseRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToPlanVersion},
       .checks = {{"osto_plan_phases_duration", "(duration_unit IS NULL) = (duration_count IS NULL)"}}},
      {.table = &table_of<ChargeRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToPlanVersion, kToMeter, kToPolicy},
       .unique = {{"osto_charges_code", "plan_version_id, phase, code"}},
       .checks = {{"osto_charges_meter", "(kind = 'usage') = (meter_id IS NOT NULL)"}}},
      {.table = &table_of<PriceRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToCharge},
       .checks = {{"osto_prices_interval_count", "interval_count >= 1"}}},
      {.table = &table_of<PriceTierRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"charge_id, currency, interval_unit, interval_count, variant", "osto_prices",
                         "charge_id, currency, interval_unit, interval_count, variant"}}},
      {.table = &table_of<TaxRuleRow>(),
       .foreign_keys = {kToLegalEntity},
       .unique = {{"osto_tax_rules_code", "legal_entity_id, place, country, state, tax_codes, code, valid_from"}}},
      {.table = &table_of<FxRateRow>()},
      {.table = &table_of<DunningPolicyRow>(),
       .writes = Writes::insert_only,
       .unique = {{"osto_dunning_policies_version", "code, version"}},
       .checks = {{"osto_dunning_policies_grace", "payment_grace_days >= 0"}}},
      {.table = &table_of<DunningPolicyStepRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"policy_id", "osto_dunning_policies", "id"}}},
      {.table = &table_of<DunningPolicyRetryRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"policy_id", "osto_dunning_policies", "id"}},
       .checks = {{"osto_dunning_policy_retries_days", "days <> ''"}}},
      {.table = &table_of<DunningPolicyCapRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"policy_id", "osto_dunning_policies", "id"}},
       .checks = {{"osto_dunning_policy_caps_positive", "attempt_count >= 1 AND window_days >= 1"}}},
      {.table = &table_of<DunningPolicyAmountRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"policy_id", "osto_dunning_policies", "id"}},
       .checks = {{"osto_dunning_policy_amounts_order", "below_minor IS NULL OR below_minor > COALESCE(from_minor, 0)"}}},
      {.table = &table_of<CouponRow>(),
       .writes = Writes::insert_only,
       .unique = {{"osto_coupons_code", "code"}},
       .checks = {{"osto_coupons_periods", "(duration = 'periods') = (periods IS NOT NULL)"}}},
      {.table = &table_of<CouponAmountRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"coupon_id", "osto_coupons", "id"}},
       .checks = {{"osto_coupon_amounts_positive", "amount_minor > 0"}}},
  };
}

std::vector<TableRules> company_tables() {
  return {
      {.table = &table_of<CompanyRow>(),
       .foreign_keys = {kToLegalEntity,
                        kToPolicy,
                        {"dunning_policy_id", "osto_dunning_policies", "id"}},
       .unique = {{"osto_companies_code", "code"}},
       .checks = {{"osto_companies_terms", "net_terms_days >= 0"}}},
      {.table = &table_of<ParkedCompanyRow>(), .foreign_keys = {kToCompany}},
      {.table = &table_of<AccountCreditRow>(),
       .foreign_keys = {kToCompany},
       .checks = {{"osto_account_credits_not_negative", "available_minor >= 0"}}},
      {.table = &table_of<SubscriptionRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToCompany,
                        kToModule,
                        kToPolicy,
                        {"company_id, base_subscription_id", "osto_subscriptions", "company_id, id"},
                        {"company_id, current_item_id", "osto_subscription_items", "company_id, id",
                         Checked::at_commit}},
       .checks = {{"osto_subscriptions_ended",
                   "(state = 'ended') = (ended_at IS NOT NULL AND end_reason IS NOT NULL)"}},
       .indexes = {{"osto_subscriptions_by_base", "company_id, base_subscription_id", "base_subscription_id IS NOT NULL"},
                   {"osto_subscriptions_by_origin", "transferred_from", "transferred_from IS NOT NULL"}}},
      {.table = &table_of<ItemRow>(),
       .foreign_keys = {kToSubscription, kToPlanVersion},
       .checks = {{"osto_subscription_items_span", "valid_to IS NULL OR valid_from <= valid_to"},
                  {"osto_subscription_items_seats", "seat_count >= 0"},
                  {"osto_subscription_items_interval_count", "interval_count >= 1"},
                  {"osto_subscription_items_joined", "(joined_at IS NULL) = (counted_from IS NULL)"}},
       .indexes = {{"osto_subscription_items_by_subscription", "company_id, subscription_id, valid_from"}}},
      {.table = &table_of<ScheduledChangeRow>(), .foreign_keys = {kToSubscription, kToPlanVersion}},
      {.table = &table_of<UsageRecordRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToSubscription, kToMeter},
       .unique = {{"osto_usage_records_sequence", "company_id, sequence"},
                  {"osto_usage_records_corrects", "company_id, corrects", "corrects IS NOT NULL"}},
       .checks = {{"osto_usage_records_kind", "(kind = 'reported') = (corrects IS NULL)"}},
       .indexes = {{"osto_usage_records_by_time", "company_id, subscription_id, meter_id, occurred_at, sequence"}},
       .layout = Layout::by_arrival},
      {.table = &table_of<UsageCursorRow>(),
       .foreign_keys = {kToCompany},
       .checks = {{"osto_usage_cursors_order", "0 <= folded_sequence AND folded_sequence <= last_sequence"}}},
      {.table = &table_of<UsageTotalRow>(), .foreign_keys = {kToItem, kToMeter}},
      {.table = &table_of<UsageWindowRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToItem, kToSubscription},
       .checks = {{"osto_usage_windows_span", "window_start < window_end"}},
       .indexes = {{"osto_usage_windows_by_subscription", "company_id, subscription_id, window_end"}}},
      {.table = &table_of<AppliedCouponRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToCompany, kToSubscription, {"coupon_id", "osto_coupons", "id"}},
       .unique = {{"osto_applied_coupons_ordinal", "company_id, ordinal"}},
       .checks = {{"osto_applied_coupons_periods", "remaining_periods IS NULL OR remaining_periods >= 0"}},
       .indexes = {{"osto_applied_coupons_by_coupon", "coupon_id"}}},
      {.table = &table_of<CreditGrantRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToCompany},
       .unique = {{"osto_credit_grants_id_currency", "company_id, id, currency"}, {"osto_credit_grants_ordinal", "company_id, ordinal"}},
       .checks = {{"osto_credit_grants_balance", "0 <= balance_minor AND balance_minor <= amount_minor"},
                  {"osto_credit_grants_ended", "ended_at IS NULL OR balance_minor = 0"}}},
      {.table = &table_of<CreditVoidRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"company_id, grant_id, currency", "osto_credit_grants", "company_id, id, currency"}},
       .checks = {{"osto_credit_voids_positive", "amount_minor > 0"}}},
      {.table = &table_of<TopUpRuleRow>(),
       .foreign_keys = {kToCompany},
       .unique = {{"osto_top_up_rules_currency", "company_id, currency"}}},
  };
}

std::vector<TableRules> document_tables() {
  return {
      {.table = &table_of<DocumentRow>(),
       .foreign_keys = {kToCompany, kToLegalEntity, {"billing_policy_id", "osto_billing_policies", "id"}},
       .unique = {{"osto_documents_id_currency", "company_id, id, currency"},
                  {"osto_documents_number", "number"},
                  {"osto_documents_one_draft", "company_id, currency, invoice_at, kind, split_key", "state = 'draft'"}},
       .checks = {{"osto_documents_total",
                   "total_minor = subtotal_minor - discount_minor - tax_included_minor + tax_minor + rounding_minor"},
                  {"osto_documents_complete",
                   "state IN ('draft', 'skipped') OR (series IS NOT NULL AND number IS NOT NULL AND finalized_at IS NOT NULL"
                   " AND issued_on IS NOT NULL)"}},
       .indexes = {{"osto_documents_by_moment", "company_id, invoice_at"},
                   {"osto_documents_awaiting_taxes", "tax_requested_at, id", "state = 'draft' AND tax_requested_at IS NOT NULL"}}},
      {.table = &table_of<LineRow>(),
       .foreign_keys = {kToDocument,
                        kToSubscription,
                        kToItem,
                        kToCharge,
                        kToModule,
                        {"company_id, credited_line_id", "osto_document_lines", "company_id, id"},
                        {"billing_policy_id", "osto_billing_policies", "id"}},
       .unique = {{"osto_document_lines_position", "company_id, document_id, position"}},
       .checks = {{"osto_document_lines_period", "service_start <= service_end"},
                  {"osto_document_lines_share", "share_numerator >= 0 AND share_denominator > 0"},
                  {"osto_document_lines_charge", "(item_id IS NULL) = (charge_id IS NULL)"}},
       .indexes = {{"osto_document_lines_by_item", "company_id, item_id, service_start"},
                   {"osto_document_lines_by_credited_line", "company_id, credited_line_id",
                    "credited_line_id IS NOT NULL"}}},
      {.table = &table_of<DocumentDiscountRow>(),
       .foreign_keys = {kToDocument, {"company_id, applied_coupon_id", "osto_applied_coupons", "company_id, id"}}},
      {.table = &table_of<DocumentTaxRow>(), .foreign_keys = {kToDocument}},
      {.table = &table_of<LineTaxRow>(),
       .foreign_keys = {kToDocument,
                        {"company_id, line_id", "osto_document_lines", "company_id, id"},
                        {"company_id, document_id, tax_position", "osto_document_taxes", "company_id, document_id, position"}},
       .indexes = {{"osto_line_taxes_by_document", "company_id, document_id"}}},
      {.table = &table_of<OutsideTaxRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToDocument, {"company_id, line_id", "osto_document_lines", "company_id, id"}},
       .indexes = {{"osto_outside_taxes_by_document", "company_id, document_id"}}},
      {.table = &table_of<BilledPeriodRow>(),
       .foreign_keys = {kToItem,
                        kToCharge,
                        {"company_id, line_id", "osto_document_lines", "company_id, id"},
                        {"company_id, item_id, charge_id, previous_end", "osto_billed_periods",
                         "company_id, item_id, charge_id, service_end"}},
       .unique = {{"osto_billed_periods_end", "company_id, item_id, charge_id, service_end"}},
       .checks = {{"osto_billed_periods_span", "service_start < service_end"},
                  {"osto_billed_periods_tile", "previous_end IS NULL OR previous_end = service_start"},
                  {"osto_billed_periods_revision", "revision = 0"}},
       .indexes = {{"osto_billed_periods_by_line", "company_id, line_id"}}},
      {.table = &table_of<UsageLineRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToItem, kToCharge, {"company_id, line_id", "osto_document_lines", "company_id, id"}},
       .indexes = {{"osto_usage_lines_by_window", "company_id, item_id, window_start"}}},
      {.table = &table_of<BalanceRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToDocument},
       .checks = {{"osto_document_balances_due",
                   "due_minor = total_minor - prepaid_applied_minor - credit_applied_minor - credited_minor - withheld_minor"
                   " - allocated_minor - written_off_minor"},
                  {"osto_document_balances_not_negative",
                   "(credit_applied_minor >= 0 OR total_minor < 0) AND prepaid_applied_minor >= 0 AND credited_minor >= 0"
                   " AND withheld_minor >= 0 AND allocated_minor >= 0 AND written_off_minor >= 0 AND due_minor >= 0"}},
       .indexes = {{"osto_document_balances_open", "company_id, due_on", "due_minor > 0"}}},
      {.table = &table_of<CreditNoteRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToDocument, {"company_id, invoice_id, currency", "osto_documents", "company_id, id, currency"}},
       .checks = {{"osto_credit_notes_not_negative",
                   "offset_minor >= 0 AND refund_minor >= 0 AND account_credit_minor >= 0"}},
       .indexes = {{"osto_credit_notes_by_invoice", "company_id, invoice_id"}}},
      {.table = &table_of<WithholdingRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToDocument},
       .unique = {{"osto_withholdings_certificate", "company_id, document_id, certificate"}},
       .checks = {{"osto_withholdings_positive", "amount_minor > 0"}}},
      {.table = &table_of<CreditUseRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToDocument, {"company_id, grant_id, currency", "osto_credit_grants", "company_id, id, currency"}},
       .checks = {{"osto_credit_uses_positive", "amount_minor > 0"}},
       .indexes = {{"osto_credit_uses_by_grant", "company_id, grant_id"}}},
      {.table = &table_of<TopUpRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToDocument, {"company_id, grant_id, currency", "osto_credit_grants", "company_id, id, currency"}},
       .unique = {{"osto_top_ups_document", "company_id, document_id"}},
       .checks = {{"osto_top_ups_positive", "amount_minor > 0"}, {"osto_top_ups_paid", "(state = 'paid') = (grant_id IS NOT NULL)"}}},
      {.table = &table_of<NumberSeriesRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToLegalEntity},
       .unique = {{"osto_number_series_meaning", "legal_entity_id, kind, fiscal_year, lane"}},
       .checks = {{"osto_number_series_counter", "last_number >= 0"}}},
      {.table = &table_of<NumberRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {{"series", "osto_number_series", "series", Checked::at_commit},
                        {"company_id, document_id", "osto_documents", "company_id, id"}},
       .unique = {{"osto_numbers_printed", "printed_number"}, {"osto_numbers_document", "company_id, document_id"}},
       .checks = {{"osto_numbers_from_one", "number >= 1"}}},
  };
}

std::vector<TableRules> book_tables() {
  return {
      {.table = &table_of<EntryRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToCompany, kToLegalEntity},
       .unique = {{"osto_journal_entries_source", "company_id, source_kind, source_id"}},
       .checks = {{"osto_journal_entries_source_id", "length(source_id) = 16"}}},
      {.table = &table_of<PostingRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"company_id, entry_id", "osto_journal_entries", "company_id, id"}, kToModule}},
      {.table = &table_of<EventRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToCompany},
       .unique = {{"osto_events_prev_hash", "company_id, prev_hash"}},
       .checks = {{"osto_events_subject_id", "length(subject_id) = 16"}, {"osto_events_sequence", "sequence >= 0"}}},
      {.table = &table_of<FeedRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {{"company_id, sequence", "osto_events", "company_id, sequence"}},
       .unique = {{"osto_feed_event", "company_id, sequence"}},
       .layout = Layout::by_arrival},
      {.table = &table_of<SealRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToCompany},
       .layout = Layout::by_arrival},
      {.table = &table_of<CatalogSealRow>(), .writes = Writes::insert_only, .layout = Layout::by_arrival},
      {.table = &table_of<DueWorkRow>(),
       .foreign_keys = {kToCompany},
       .checks = {{"osto_due_work_subject_id", "length(subject_id) = 16"}},
       .indexes = {{"osto_due_work_by_time", "due_at, company_id, kind_order, subject_id"}}},
      {.table = &table_of<IdempotencyRow>(),
       .foreign_keys = {kToCompany, kToAttempt},
       .indexes = {{"osto_idempotency_keys_by_company", "company_id, key"}}},
  };
}

std::vector<TableRules> entitlement_tables() {
  return {
      {.table = &table_of<ReservationRow>(),
       .foreign_keys = {kToSubscription, kToMeter},
       .checks = {{"osto_reservations_positive", "quantity <> '0' AND quantity NOT LIKE '-%'"}, {"osto_reservations_span", "expires_at > created_at"}}},
      {.table = &table_of<UsageAlertRow>(),
       .writes = Writes::insert_only,
       .foreign_keys = {kToSubscription, kToCharge},
       .unique = {{"osto_usage_alerts_once", "company_id, subscription_id, window_start, charge_id, percent"}},
       .checks = {{"osto_usage_alerts_percent", "percent >= 1"}}},
  };
}

std::vector<TableRules> notification_tables() {
  return {
      {.table = &table_of<ContactRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {kToCompany},
       .unique = {{"osto_contacts_email", "company_id, email", "removed_at IS NULL"},
                  {"osto_contacts_billing", "company_id", "role = 'billing' AND removed_at IS NULL"}},
       .checks = {{"osto_contacts_removed", "(removed_at IS NULL) = (email <> '')"}}},
      {.table = &table_of<NotificationPreferenceRow>(), .foreign_keys = {kToCompany}},
      {.table = &table_of<NotificationCursorRow>(),
       .foreign_keys = {{"company_id, told_sequence", "osto_events", "company_id, sequence"}}},
      {.table = &table_of<NotificationRow>(),
       .writes = Writes::no_delete,
       .foreign_keys = {{"company_id, event_sequence", "osto_events", "company_id, sequence"},
                        {"company_id, contact_id", "osto_contacts", "company_id, id"}},
       .unique = {{"osto_notifications_once", "company_id, event_sequence, contact_id", "contact_id IS NOT NULL"},
                  {"osto_notifications_once_to_company", "company_id, event_sequence", "contact_id IS NULL"}},
       .checks = {{"osto_notifications_live", "(state IN ('queued', 'failed')) = (next_try_at IS NOT NULL)"},
                  {"osto_notifications_settled", "(state IN ('sent', 'given_up')) = (settled_at IS NOT NULL)"}},
       .indexes = {{"osto_notifications_by_time", "next_try_at, company_id, event_sequence, id", "next_try_at IS NOT NULL"},
                   {"osto_notifications_by_event", "company_id, event_sequence, id"},
                   {"osto_notifications_by_contact", "company_id, contact_id", "next_try_at IS NOT NULL"}}},
  };
}

std::vector<TableRules> all_tables() {
  std::vector<TableRules> all;
  for (auto part : {catalogue_tables(), company_tables(), document_tables(), payment_tables(), book_tables(), entitlement_tables(), notification_tables()}) {
    all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  }
  return all;
}

}  // namespace

const std::vector<TableRules>& table_rules() {
  static const std::vector<TableRules> all = all_tables();
  return all;
}

std::vector<const Table*> tables_in_order() {
  std::vector<const Table*> tables;
  for (const TableRules& rules : table_rules()) tables.push_back(rules.table);
  return tables;
}

const TableRules* find_table_rules(std::string_view table_name) {
  for (const TableRules& rules : table_rules()) {
    if (rules.table->name == table_name) return &rules;
  }
  return nullptr;
}

std::vector<std::string> split_columns(std::string_view columns) {
  std::vector<std::string> names;
  while (!columns.empty()) {
    const std::size_t end = std::min(columns.find(", "), columns.size());
    names.emplace_back(columns.substr(0, end));
    columns.remove_prefix(std::min(end + 2, columns.size()));
  }
  return names;
}

std::string foreign_key_name(std::string_view table_name, const ForeignKeyRule& rule) {
  std::string distinct = "company_id";
  for (const std::string& column : split_columns(rule.columns)) {
    if (column != "company_id" && column != "currency" && column != "variant" && !column.starts_with("interval_")) distinct = column;
  }
  return std::string(table_name) + "_" + distinct + "_fkey";
}

bool is_keyed_by_company_and_id(const Table& table) {
  return table.key.size() == 2 && table.key[0] == "company_id" && table.key[1] == "id";
}

}  // namespace osto::billing
