// Documents: invoices and credit notes, their lines, discounts and taxes, what is still due, and the register of numbers.
// A finalized document, its lines and taxes never change; what is paid or credited lives in the balance.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/tax_terms.hpp>
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
  Instant invoice_at;                    ///< the billing moment; one draft per company, currency, moment and split_key
  std::optional<Instant> finalized_at;
  std::optional<Date> issued_on, due_on; ///< in the seller's zone; in the buyer's zone
  std::optional<std::string> series, number;
  std::int64_t line_count = 0;
  Minor subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor;
  std::string buyer_name, buyer_address, buyer_tax_id;  ///< as they were at finalization
  Minor tax_included_minor{};            ///< the part of tax_minor that the lines contain
  std::optional<PolicyId> billing_policy_id{};  ///< by which it was added up; absent until it is final
  std::string split_key{};               ///< of what its lines share a document by document_split; empty: everything
  std::string note{};                    ///< what it must say about its taxes, or why it credits
  std::optional<Currency> display_currency{};  ///< the total in another currency, by a dated rate ("n/d") and who published it
  std::optional<Minor> display_total_minor{};
  std::optional<Date> display_rate_from{};
  std::string display_rate{}, display_source{};
  std::optional<Instant> tax_requested_at{};  ///< when the seller's outside engine was asked for its taxes as they are
  std::string purchase_order{};          ///< the buyer's, of its lines; of several, each once in their order
};

struct LineRow {
  LineId id;
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  LineKind kind{};
  std::optional<SubscriptionId> subscription_id;  ///< absent, as item and charge, of lines added by hand
  std::optional<ItemId> item_id;
  std::optional<ChargeId> charge_id;
  std::optional<ModuleId> module_id;
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
  std::string tax_code{};                ///< of lines added by hand; others have their module's
  Minor discount_minor{};                ///< its share of the document's discounts
  std::string purchase_order{};          ///< of its subscription when it was billed
};

/// What a coupon took off a document.
struct DocumentDiscountRow {
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  AppliedCouponId applied_coupon_id;
  Currency currency;
  Minor base_minor, amount_minor;
  std::string exact_amount;
};

struct DocumentTaxRow {
  CompanyId company_id;
  DocumentId document_id;
  std::int64_t position = 0;
  std::string code, name;
  Decimal rate_percent;
  TaxTreatment treatment{};
  TaxOn tax_on{};
  PriceTax price_tax{};
  Currency currency;
  Minor taxable_minor, amount_minor;
};

/// A line's part of a tax of its document.
struct LineTaxRow {
  CompanyId company_id;
  DocumentId document_id;
  LineId line_id;
  std::int64_t tax_position = 0;
  Currency currency;
  Minor taxable_minor, amount_minor;
};

/// What an outside engine answered of a line: a fact, which nothing derives.
struct OutsideTaxRow {
  CompanyId company_id;
  DocumentId document_id;
  LineId line_id;
  std::int64_t position = 0;             ///< among the line's taxes
  std::string code, name;
  Decimal rate_percent;
  TaxTreatment treatment{};
  Currency currency;
  Minor amount_minor;
};

/// A credit note made by hand: the invoice that it corrects, and where its money goes.
struct CreditNoteRow {
  CompanyId company_id;
  DocumentId document_id, invoice_id;
  Currency currency;
  Minor offset_minor, refund_minor, account_credit_minor;
};

/// Tax that the buyer withheld of an invoice and paid to the state, by certificate.
struct WithholdingRow {
  WithholdingId id;
  CompanyId company_id;
  DocumentId document_id;
  std::string certificate, section;
  Currency currency;
  Minor amount_minor;
  Instant recorded_at;
};

/// What happened to a finalized invoice's total since. due = total - prepaid - credit_applied - credited - withheld - allocated.
struct BalanceRow {
  CompanyId company_id;
  DocumentId document_id;
  Currency currency;
  Minor total_minor, credit_applied_minor, allocated_minor, due_minor;
  Date due_on;
  std::optional<Instant> paid_at;
  Minor prepaid_applied_minor{}, credited_minor{}, withheld_minor{};
  std::optional<Date> reopened_on{};  ///< what had paid it was taken back: dunning counts from here
};

/// What was billed of one charge of one item, by one document line; without a line where it came to nothing and the policy
/// drops such lines. Rows of an item and charge tile its span:
/// each names the end of the one before it.
struct BilledPeriodRow {
  CompanyId company_id;
  ItemId item_id;
  ChargeId charge_id;
  Instant service_start, service_end;
  std::int64_t revision = 0;
  std::optional<Instant> previous_end;       ///< absent for the first
  std::optional<LineId> line_id;
};

/// Counter of one gapless number series: legal entity x document kind x fiscal year x lane.
struct NumberSeriesRow {
  std::string series;                    ///< e.g. "OSTO/26-27/" ; also the numbers' prefix
  LegalEntityId legal_entity_id;
  DocumentKind kind{};
  std::string fiscal_year;
  std::int64_t lane = 0, last_number = 0;
  std::string pattern{};                 ///< as it was when the series began, the seller's prefix in it
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
      field<&DocumentRow::buyer_name>({}), field<&DocumentRow::buyer_address>({}), field<&DocumentRow::buyer_tax_id>({}), field<&DocumentRow::tax_included_minor>({}),
      field<&DocumentRow::billing_policy_id>({}), field<&DocumentRow::split_key>({}), field<&DocumentRow::note>({}),
      field<&DocumentRow::display_currency>({}), field<&DocumentRow::display_total_minor>({}), field<&DocumentRow::display_rate_from>({}),
      field<&DocumentRow::display_rate>({}), field<&DocumentRow::display_source>({}), field<&DocumentRow::tax_requested_at>({}),
      field<&DocumentRow::purchase_order>({})};
};
template <> struct Description<LineRow> {
  static constexpr std::string_view name = "LineRow", doc = "A document line.", table = "osto_document_lines", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&LineRow::id>({}), field<&LineRow::company_id>({}), field<&LineRow::document_id>({}), field<&LineRow::position>({}),
      field<&LineRow::kind>({}), field<&LineRow::subscription_id>({}), field<&LineRow::item_id>({}), field<&LineRow::charge_id>({}), field<&LineRow::module_id>({}),
      field<&LineRow::description>({}), field<&LineRow::service_start>({}), field<&LineRow::service_end>({}), field<&LineRow::quantity>({}),
      field<&LineRow::unit_price>({}), field<&LineRow::currency>({}), field<&LineRow::amount_minor>({}), field<&LineRow::share_numerator>({}),
      field<&LineRow::share_denominator>({}), field<&LineRow::exact_amount>({}), field<&LineRow::rounding>({}), field<&LineRow::credited_line_id>({}),
      field<&LineRow::billing_policy_id>({}), field<&LineRow::rule_version>({}), field<&LineRow::tax_code>({}), field<&LineRow::discount_minor>({}),
      field<&LineRow::purchase_order>({})};
};
template <> struct Description<DocumentDiscountRow> {
  static constexpr std::string_view name = "DocumentDiscountRow", doc = "A discount of a document.", table = "osto_document_discounts", key[] = {"company_id", "document_id", "position"};
  static constexpr Field fields[] = {field<&DocumentDiscountRow::company_id>({}), field<&DocumentDiscountRow::document_id>({}), field<&DocumentDiscountRow::position>({}),
      field<&DocumentDiscountRow::applied_coupon_id>({}), field<&DocumentDiscountRow::currency>({}), field<&DocumentDiscountRow::base_minor>({}),
      field<&DocumentDiscountRow::amount_minor>({}), field<&DocumentDiscountRow::exact_amount>({})};
};
template <> struct Description<DocumentTaxRow> {
  static constexpr std::string_view name = "DocumentTaxRow", doc = "One tax of a document.", table = "osto_document_taxes", key[] = {"company_id", "document_id", "position"};
  static constexpr Field fields[] = {field<&DocumentTaxRow::company_id>({}), field<&DocumentTaxRow::document_id>({}), field<&DocumentTaxRow::position>({}),
      field<&DocumentTaxRow::code>({}), field<&DocumentTaxRow::name>({}), field<&DocumentTaxRow::rate_percent>({}), field<&DocumentTaxRow::treatment>({}),
      field<&DocumentTaxRow::tax_on>({}), field<&DocumentTaxRow::price_tax>({}), field<&DocumentTaxRow::currency>({}),
      field<&DocumentTaxRow::taxable_minor>({}), field<&DocumentTaxRow::amount_minor>({})};
};
template <> struct Description<LineTaxRow> {
  static constexpr std::string_view name = "LineTaxRow", doc = "A line's part of a tax.", table = "osto_line_taxes", key[] = {"company_id", "line_id", "tax_position"};
  static constexpr Field fields[] = {field<&LineTaxRow::company_id>({}), field<&LineTaxRow::document_id>({}), field<&LineTaxRow::line_id>({}),
      field<&LineTaxRow::tax_position>({}), field<&LineTaxRow::currency>({}), field<&LineTaxRow::taxable_minor>({}), field<&LineTaxRow::amount_minor>({})};
};
template <> struct Description<OutsideTaxRow> {
  static constexpr std::string_view name = "OutsideTaxRow", doc = "A tax of a line as an outside engine answered it.", table = "osto_outside_taxes", key[] = {"company_id", "line_id", "position"};
  static constexpr Field fields[] = {field<&OutsideTaxRow::company_id>({}), field<&OutsideTaxRow::document_id>({}), field<&OutsideTaxRow::line_id>({}),
      field<&OutsideTaxRow::position>({}), field<&OutsideTaxRow::code>({}), field<&OutsideTaxRow::name>({}), field<&OutsideTaxRow::rate_percent>({}),
      field<&OutsideTaxRow::treatment>({}), field<&OutsideTaxRow::currency>({}), field<&OutsideTaxRow::amount_minor>({})};
};
template <> struct Description<CreditNoteRow> {
  static constexpr std::string_view name = "CreditNoteRow", doc = "A credit note made by hand.", table = "osto_credit_notes", key[] = {"company_id", "document_id"};
  static constexpr Field fields[] = {field<&CreditNoteRow::company_id>({}), field<&CreditNoteRow::document_id>({}), field<&CreditNoteRow::invoice_id>({}),
      field<&CreditNoteRow::currency>({}), field<&CreditNoteRow::offset_minor>({}), field<&CreditNoteRow::refund_minor>({}), field<&CreditNoteRow::account_credit_minor>({})};
};
template <> struct Description<WithholdingRow> {
  static constexpr std::string_view name = "WithholdingRow", doc = "Tax withheld by the buyer.", table = "osto_withholdings", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&WithholdingRow::id>({}), field<&WithholdingRow::company_id>({}), field<&WithholdingRow::document_id>({}),
      field<&WithholdingRow::certificate>({}), field<&WithholdingRow::section>({}), field<&WithholdingRow::currency>({}), field<&WithholdingRow::amount_minor>({}),
      field<&WithholdingRow::recorded_at>({})};
};
template <> struct Description<BalanceRow> {
  static constexpr std::string_view name = "BalanceRow", doc = "What is due on a document.", table = "osto_document_balances", key[] = {"company_id", "document_id"};
  static constexpr Field fields[] = {field<&BalanceRow::company_id>({}), field<&BalanceRow::document_id>({}), field<&BalanceRow::currency>({}),
      field<&BalanceRow::total_minor>({}), field<&BalanceRow::credit_applied_minor>({}), field<&BalanceRow::allocated_minor>({}),
      field<&BalanceRow::due_minor>({}), field<&BalanceRow::due_on>({}), field<&BalanceRow::paid_at>({}),
      field<&BalanceRow::prepaid_applied_minor>({}), field<&BalanceRow::credited_minor>({}), field<&BalanceRow::withheld_minor>({}), field<&BalanceRow::reopened_on>({})};
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
      field<&NumberSeriesRow::fiscal_year>({}), field<&NumberSeriesRow::lane>({}), field<&NumberSeriesRow::last_number>({}), field<&NumberSeriesRow::pattern>({})};
};
template <> struct Description<NumberRow> {
  static constexpr std::string_view name = "NumberRow", doc = "A number of the register.", table = "osto_numbers", key[] = {"series", "number"},
      by_order[] = {"number", "printed_number"};
  static constexpr Field fields[] = {field<&NumberRow::series>({}), field<&NumberRow::number>({}), field<&NumberRow::printed_number>({}),
      field<&NumberRow::company_id>({}), field<&NumberRow::document_id>({}), field<&NumberRow::disposition>({})};
};
// clang-format on

}  // namespace osto::billing
