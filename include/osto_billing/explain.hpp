// How the amounts of an invoice came about: for people, and for programs that compute them again.
#pragma once

#include <osto_billing/calculate_rating.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/tax_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct ExplainInvoice { DocumentId invoice_id; };
struct ExplainedPart { PricePart kind{}; std::optional<std::int64_t> tier; Decimal quantity, unit_price; std::string exact_amount; };
struct ExplainedLine {
  LineId line_id;
  LineKind kind{};
  std::string description;
  Instant service_start, service_end;
  std::optional<ChargeId> charge_id;
  PolicyId billing_policy_id;
  std::int64_t rule_version = 1;
  Decimal quantity, unit_price;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::optional<LineId> credited_line_id;
  Minor amount_minor;
  DocumentDerivation derivation;
  std::vector<RatingStage> stages;
  std::vector<ExplainedPart> parts;
};
struct ExplainedTax { std::string name; Decimal rate_percent; Minor taxable_minor, amount_minor; DocumentDerivation derivation; };
struct InvoiceExplained {
  DocumentId invoice_id;
  std::optional<std::string> number;
  Currency currency;
  std::vector<ExplainedLine> lines;
  std::vector<ExplainedTax> taxes;
  Minor subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor;
  DocumentDerivation total;
};

namespace invoices {
/// Each line by the rules of the version that it names, from what is stored: quantity, price, tiers, share, policy. Taxes and
/// the total likewise. Errors: not_found.
Result<InvoiceExplained> explain(Session& session, const ExplainInvoice& request, const CallOptions& options = {});
}  // namespace invoices

// clang-format off
template <> struct Description<ExplainInvoice> {
  static constexpr std::string_view name = "ExplainInvoice", doc = "Which invoice to explain.";
  static constexpr Field fields[] = {field<&ExplainInvoice::invoice_id>({.doc = "Invoice or credit note"})};
};
template <> struct Description<ExplainedPart> {
  static constexpr std::string_view name = "ExplainedPart", doc = "A part of a line's price before shares and limits: quantity x unit price.";
  static constexpr Field fields[] = {field<&ExplainedPart::kind>({.doc = "What it is for"}), field<&ExplainedPart::tier>({.doc = "Tier, from 1; absent: of none"}), field<&ExplainedPart::quantity>({.doc = "Units"}),
      field<&ExplainedPart::unit_price>({.doc = "Of a unit, in major units"}), field<&ExplainedPart::exact_amount>({.doc = "Exact amount of the part, n/d", .unit = "minor units"})};
};
template <> struct Description<ExplainedLine> {
  static constexpr std::string_view name = "ExplainedLine", doc = "A line and how it came about.";
  static constexpr Field fields[] = {field<&ExplainedLine::line_id>({.doc = "Line"}), field<&ExplainedLine::kind>({.doc = "What it is for"}), field<&ExplainedLine::description>({.doc = "Words on the document"}),
      field<&ExplainedLine::service_start>({.doc = "Start of the service"}), field<&ExplainedLine::service_end>({.doc = "End of the service"}), field<&ExplainedLine::charge_id>({.doc = "Charge of the catalogue; absent: added by hand"}),
      field<&ExplainedLine::billing_policy_id>({.doc = "Policy version"}), field<&ExplainedLine::rule_version>({.doc = "Version of the rules"}), field<&ExplainedLine::quantity>({.doc = "Units billed, free ones left out"}),
      field<&ExplainedLine::unit_price>({.doc = "Of a unit, in major units"}), field<&ExplainedLine::share_numerator>({.doc = "Share of the full period: numerator"}), field<&ExplainedLine::share_denominator>({.doc = "Share of the full period: denominator"}),
      field<&ExplainedLine::credited_line_id>({.doc = "Of a credit: the line that it returns a part of"}), field<&ExplainedLine::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&ExplainedLine::derivation>({.doc = "Rule, inputs, exact fraction, rounding, residue, sentence"}),
      field<&ExplainedLine::stages>({.doc = "What each stage of rating made of what came in"}), field<&ExplainedLine::parts>({.doc = "Parts of the price, tier by tier"})};
};
template <> struct Description<ExplainedTax> {
  static constexpr std::string_view name = "ExplainedTax", doc = "A tax and how it came about.";
  static constexpr Field fields[] = {field<&ExplainedTax::name>({.doc = "Tax"}), field<&ExplainedTax::rate_percent>({.doc = "Rate", .unit = "percent"}), field<&ExplainedTax::taxable_minor>({.doc = "What it is of", .unit = "minor units"}),
      field<&ExplainedTax::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&ExplainedTax::derivation>({.doc = "Rule, inputs, exact fraction, rounding, residue, sentence"})};
};
template <> struct Description<InvoiceExplained> {
  static constexpr std::string_view name = "InvoiceExplained", doc = "How the amounts of an invoice came about.";
  static constexpr Field fields[] = {field<&InvoiceExplained::invoice_id>({.doc = "Invoice or credit note"}), field<&InvoiceExplained::number>({.doc = "Number; absent: a draft"}), field<&InvoiceExplained::currency>({.doc = "Currency"}),
      field<&InvoiceExplained::lines>({.doc = "Lines, in order"}), field<&InvoiceExplained::taxes>({.doc = "Taxes, in order"}), field<&InvoiceExplained::subtotal_minor>({.doc = "Sum of the lines", .unit = "minor units"}),
      field<&InvoiceExplained::discount_minor>({.doc = "Discounts", .unit = "minor units"}), field<&InvoiceExplained::tax_minor>({.doc = "Sum of the taxes", .unit = "minor units"}), field<&InvoiceExplained::rounding_minor>({.doc = "Rounding of the total", .unit = "minor units"}),
      field<&InvoiceExplained::total_minor>({.doc = "Total", .unit = "minor units"}), field<&InvoiceExplained::total>({.doc = "How the total came about"})};
};
// clang-format on

}  // namespace osto::billing
