// Documents: invoices and credit notes, their lines and taxes, what is still due, and the register of numbers.
// A finalized document, its lines and taxes never change; what is paid or credited lives in the balance.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct DocumentRow {
  DocumentId id;
  CompanyId company_id;
  LegalEntityId legal_entity_id;
  DocumentKind kind{};
  DocumentState state{};
  Currency currency;
  Instant invoice_at;                    ///< the billing moment; one draft per company, currency and moment
  std::optional<Instant> finalized_at;
  std::optional<Date> issued_on, due_on; ///< in the seller's zone; in the buyer's zone
  std::optional<std::string> series, number;
  std::int64_t line_count = 0;
  Minor subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor;
  std::string buyer_name, buyer_address, buyer_tax_id;  ///< as they were at finalization
};

struct LineRow {
  LineId id;
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  LineKind kind{};
  SubscriptionId subscription_id;
  ItemId item_id;
  ChargeId charge_id;
  ModuleId module_id;
  std::string description;
  Instant service_start, service_end;
  Decimal quantity, unit_price;
  Currency currency;
  Minor amount_minor;
  std::int64_t share_numerator = 1, share_denominator = 1;  ///< of the full period: 1/1, or the prorated share
  std::string exact_amount;              ///< the exact fraction of minor units before rounding, "n/d"
  RoundingMode rounding{};
  std::optional<LineId> credited_line_id;  ///< of credits: the line whose unused part this returns
  PolicyId billing_policy_id;
  std::int64_t rule_version = 1;
};

struct DocumentTaxRow {
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  TaxRuleId tax_rule_id;
  std::string name;
  Decimal rate_percent;
  Currency currency;
  Minor taxable_minor, amount_minor;
};

/// What happened to a finalized invoice's total since. due = total - credit_applied - allocated.
struct BalanceRow {
  CompanyId company_id;
  DocumentId document_id;
  Currency currency;
  Minor total_minor, credit_applied_minor, allocated_minor, due_minor;
  Date due_on;
  std::optional<Instant> paid_at;
};

/// What one document line billed of one charge of one item. Rows of an item and charge tile its span:
/// each names the end of the one before it.
struct BilledPeriodRow {
  CompanyId company_id;
  ItemId item_id;
  ChargeId charge_id;
  Instant service_start, service_end;
  std::int64_t revision = 0;
  std::optional<Instant> previous_end;       ///< absent for the first
  LineId line_id;
};

/// Counter of one gapless number series: legal entity x document kind x fiscal year x lane.
struct NumberSeriesRow {
  std::string series;                    ///< e.g. "OSTO/26-27/" ; also the numbers' prefix
  LegalEntityId legal_entity_id;
  DocumentKind kind{};
  std::string fiscal_year;
  std::int64_t lane = 0, last_number = 0;
};

/// The register: every number given, and what became of it.
struct NumberRow {
  std::string series;
  std::int64_t number = 0;
  std::string printed_number;
  CompanyId company_id;
  DocumentId document_id;
  NumberDisposition disposition{};
};

// clang-format off
template <> struct Description<DocumentRow> {
  static constexpr std::string_view name = "DocumentRow", doc = "An invoice or credit note.", table = "osto_documents", key[] = {"company_id", "id"}, by_order[] = {"number"};
  static constexpr Field fields[] = {field<&DocumentRow::id>({}), field<&DocumentRow::company_id>({}), field<&DocumentRow::legal_entity_id>({}),
      field<&DocumentRow::kind>({}), field<&DocumentRow::state>({}), field<&DocumentRow::currency>({}), field<&DocumentRow::invoice_at>({}),
      field<&DocumentRow::finalized_at>({}), field<&DocumentRow::issued_on>({}), field<&DocumentRow::due_on>({}), field<&DocumentRow::series>({}),
      field<&DocumentRow::number>({}), field<&DocumentRow::line_count>({}), field<&DocumentRow::subtotal_minor>({}), field<&DocumentRow::discount_minor>({}),
      field<&DocumentRow::tax_minor>({}), field<&DocumentRow::rounding_minor>({}), field<&DocumentRow::total_minor>({}),
      field<&DocumentRow::buyer_name>({}), field<&DocumentRow::buyer_address>({}), field<&DocumentRow::buyer_tax_id>({})};
};
template <> struct Description<LineRow> {
  static constexpr std::string_view name = "LineRow", doc = "A document line.", table = "osto_document_lines", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&LineRow::id>({}), field<&LineRow::company_id>({}), field<&LineRow::document_id>({}), field<&LineRow::position>({}),
      field<&LineRow::kind>({}), field<&LineRow::subscription_id>({}), field<&LineRow::item_id>({}), field<&LineRow::charge_id>({}), field<&LineRow::module_id>({}),
      field<&LineRow::description>({}), field<&LineRow::service_start>({}), field<&LineRow::service_end>({}), field<&LineRow::quantity>({}),
      field<&LineRow::unit_price>({}), field<&LineRow::currency>({}), field<&LineRow::amount_minor>({}), field<&LineRow::share_numerator>({}),
      field<&LineRow::share_denominator>({}), field<&LineRow::exact_amount>({}), field<&LineRow::rounding>({}), field<&LineRow::credited_line_id>({}),
      field<&LineRow::billing_policy_id>({}), field<&LineRow::rule_version>({})};
};
template <> struct Description<DocumentTaxRow> {
  static constexpr std::string_view name = "DocumentTaxRow", doc = "One tax of a document.", table = "osto_document_taxes", key[] = {"company_id", "document_id", "position"};
  static constexpr Field fields[] = {field<&DocumentTaxRow::company_id>({}), field<&DocumentTaxRow::document_id>({}), field<&DocumentTaxRow::position>({}),
      field<&DocumentTaxRow::tax_rule_id>({}), field<&DocumentTaxRow::name>({}), field<&DocumentTaxRow::rate_percent>({}), field<&DocumentTaxRow::currency>({}),
      field<&DocumentTaxRow::taxable_minor>({}), field<&DocumentTaxRow::amount_minor>({})};
};
template <> struct Description<BalanceRow> {
  static constexpr std::string_view name = "BalanceRow", doc = "What is due on a document.", table = "osto_document_balances", key[] = {"company_id", "document_id"};
  static constexpr Field fields[] = {field<&BalanceRow::company_id>({}), field<&BalanceRow::document_id>({}), field<&BalanceRow::currency>({}),
      field<&BalanceRow::total_minor>({}), field<&BalanceRow::credit_applied_minor>({}), field<&BalanceRow::allocated_minor>({}),
      field<&BalanceRow::due_minor>({}), field<&BalanceRow::due_on>({}), field<&BalanceRow::paid_at>({})};
};
template <> struct Description<BilledPeriodRow> {
  static constexpr std::string_view name = "BilledPeriodRow", doc = "What a line billed of a charge.", table = "osto_billed_periods",
      key[] = {"company_id", "item_id", "charge_id", "service_start", "revision"};
  static constexpr Field fields[] = {field<&BilledPeriodRow::company_id>({}), field<&BilledPeriodRow::item_id>({}), field<&BilledPeriodRow::charge_id>({}),
      field<&BilledPeriodRow::service_start>({}), field<&BilledPeriodRow::service_end>({}), field<&BilledPeriodRow::revision>({}),
      field<&BilledPeriodRow::previous_end>({}), field<&BilledPeriodRow::line_id>({})};
};
template <> struct Description<NumberSeriesRow> {
  static constexpr std::string_view name = "NumberSeriesRow", doc = "A gapless number series.", table = "osto_number_series", key[] = {"series"}, by_order[] = {"last_number"};
  static constexpr Field fields[] = {field<&NumberSeriesRow::series>({}), field<&NumberSeriesRow::legal_entity_id>({}), field<&NumberSeriesRow::kind>({}),
      field<&NumberSeriesRow::fiscal_year>({}), field<&NumberSeriesRow::lane>({}), field<&NumberSeriesRow::last_number>({})};
};
template <> struct Description<NumberRow> {
  static constexpr std::string_view name = "NumberRow", doc = "A number of the register.", table = "osto_numbers", key[] = {"series", "number"},
      by_order[] = {"number", "printed_number"};
  static constexpr Field fields[] = {field<&NumberRow::series>({}), field<&NumberRow::number>({}), field<&NumberRow::printed_number>({}),
      field<&NumberRow::company_id>({}), field<&NumberRow::document_id>({}), field<&NumberRow::disposition>({})};
};
// clang-format on

}  // namespace osto::billing
