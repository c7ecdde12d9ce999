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

/// What happened to a finalized invoice's total since. due = total - prepaid - credit_applied - credited - withheld -
/// allocated - written_off.
struct BalanceRow {
  CompanyId company_id;
  DocumentId document_id;
  Currency currency;
  Minor total_minor, credit_applied_minor, allocated_minor, due_minor;
  Date due_on;
  std::optional<Instant> paid_at;
  Minor prepaid_applied_minor{}, credited_minor{}, withheld_minor{};
  std::optional<Date> reopened_on{};  ///< what had paid it was taken back: dunning counts from here
  Minor written_off_minor{};
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
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::legal_entity_id>({}),
      field<&R::kind>({}), field<&R::state>({}), field<&R::currency>({}), field<&R::invoice_at>({}),
      field<&R::finalized_at>({}), field<&R::issued_on>({}), field<&R::due_on>({}), field<&R::series>({}),
      field<&R::number>({}), field<&R::line_count>({}), field<&R::subtotal_minor>({}), field<&R::discount_minor>({}),
      field<&R::tax_minor>({}), field<&R::rounding_minor>({}), field<&R::total_minor>({}),
      field<&R::buyer_name>({}), field<&R::buyer_address>({}), field<&R::buyer_tax_id>({}), field<&R::tax_included_minor>({}),
      field<&R::billing_policy_id>({}), field<&R::split_key>({}), field<&R::note>({}),
      field<&R::display_currency>({}), field<&R::display_total_minor>({}), field<&R::display_rate_from>({}),
      field<&R::display_rate>({}), field<&R::display_source>({}), field<&R::tax_requested_at>({}),
      field<&R::purchase_order>({})};
};
template <> struct Description<LineRow> {
  static constexpr std::string_view name = "LineRow", doc = "A document line.", table = "osto_document_lines", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}), field<&R::position>({}),
      field<&R::kind>({}), field<&R::subscription_id>({}), field<&R::item_id>({}), field<&R::charge_id>({}), field<&R::module_id>({}),
      field<&R::description>({}), field<&R::service_start>({}), field<&R::service_end>({}), field<&R::quantity>({}),
      field<&R::unit_price>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::share_numerator>({}),
      field<&R::share_denominator>({}), field<&R::exact_amount>({}), field<&R::rounding>({}), field<&R::credited_line_id>({}),
      field<&R::billing_policy_id>({}), field<&R::rule_version>({}), field<&R::tax_code>({}), field<&R::discount_minor>({}),
      field<&R::purchase_order>({})};
};
template <> struct Description<DocumentDiscountRow> {
  static constexpr std::string_view name = "DocumentDiscountRow", doc = "A discount of a document.", table = "osto_document_discounts", key[] = {"company_id", "document_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::position>({}),
      field<&R::applied_coupon_id>({}), field<&R::currency>({}), field<&R::base_minor>({}),
      field<&R::amount_minor>({}), field<&R::exact_amount>({})};
};
template <> struct Description<DocumentTaxRow> {
  static constexpr std::string_view name = "DocumentTaxRow", doc = "One tax of a document.", table = "osto_document_taxes", key[] = {"company_id", "document_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::position>({}),
      field<&R::code>({}), field<&R::name>({}), field<&R::rate_percent>({}), field<&R::treatment>({}),
      field<&R::tax_on>({}), field<&R::price_tax>({}), field<&R::currency>({}),
      field<&R::taxable_minor>({}), field<&R::amount_minor>({})};
};
template <> struct Description<LineTaxRow> {
  static constexpr std::string_view name = "LineTaxRow", doc = "A line's part of a tax.", table = "osto_line_taxes", key[] = {"company_id", "line_id", "tax_position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::line_id>({}),
      field<&R::tax_position>({}), field<&R::currency>({}), field<&R::taxable_minor>({}), field<&R::amount_minor>({})};
};
template <> struct Description<OutsideTaxRow> {
  static constexpr std::string_view name = "OutsideTaxRow", doc = "A tax of a line as an outside engine answered it.", table = "osto_outside_taxes", key[] = {"company_id", "line_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::line_id>({}),
      field<&R::position>({}), field<&R::code>({}), field<&R::name>({}), field<&R::rate_percent>({}),
      field<&R::treatment>({}), field<&R::currency>({}), field<&R::amount_minor>({})};
};
template <> struct Description<CreditNoteRow> {
  static constexpr std::string_view name = "CreditNoteRow", doc = "A credit note made by hand.", table = "osto_credit_notes", key[] = {"company_id", "document_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::invoice_id>({}),
      field<&R::currency>({}), field<&R::offset_minor>({}), field<&R::refund_minor>({}), field<&R::account_credit_minor>({})};
};
template <> struct Description<WithholdingRow> {
  static constexpr std::string_view name = "WithholdingRow", doc = "Tax withheld by the buyer.", table = "osto_withholdings", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}),
      field<&R::certificate>({}), field<&R::section>({}), field<&R::currency>({}), field<&R::amount_minor>({}),
      field<&R::recorded_at>({})};
};
template <> struct Description<BalanceRow> {
  static constexpr std::string_view name = "BalanceRow", doc = "What is due on a document.", table = "osto_document_balances", key[] = {"company_id", "document_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::document_id>({}), field<&R::currency>({}),
      field<&R::total_minor>({}), field<&R::credit_applied_minor>({}), field<&R::allocated_minor>({}),
      field<&R::due_minor>({}), field<&R::due_on>({}), field<&R::paid_at>({}),
      field<&R::prepaid_applied_minor>({}), field<&R::credited_minor>({}), field<&R::withheld_minor>({}), field<&R::reopened_on>({}),
      field<&R::written_off_minor>({})};
};
template <> struct Description<BilledPeriodRow> {
  static constexpr std::string_view name = "BilledPeriodRow", doc = "What a line billed of a charge.", table = "osto_billed_periods",
      key[] = {"company_id", "item_id", "charge_id", "service_start", "revision"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::item_id>({}), field<&R::charge_id>({}),
      field<&R::service_start>({}), field<&R::service_end>({}), field<&R::revision>({}),
      field<&R::previous_end>({}), field<&R::line_id>({})};
};
template <> struct Description<NumberSeriesRow> {
  static constexpr std::string_view name = "NumberSeriesRow", doc = "A gapless number series.", table = "osto_number_series", key[] = {"series"}, by_order[] = {"last_number"};
  template <class R> static constexpr Field fields[] = {field<&R::series>({}), field<&R::legal_entity_id>({}), field<&R::kind>({}),
      field<&R::fiscal_year>({}), field<&R::lane>({}), field<&R::last_number>({}), field<&R::pattern>({})};
};
template <> struct Description<NumberRow> {
  static constexpr std::string_view name = "NumberRow", doc = "A number of the register.", table = "osto_numbers", key[] = {"series", "number"},
      by_order[] = {"number", "printed_number"};
  template <class R> static constexpr Field fields[] = {field<&R::series>({}), field<&R::number>({}), field<&R::printed_number>({}),
      field<&R::company_id>({}), field<&R::document_id>({}), field<&R::disposition>({})};
};
// clang-format on

}  // namespace osto::billing
