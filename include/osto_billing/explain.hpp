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
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice or credit note"})};
};
template <> struct Description<ExplainedPart> {
  static constexpr std::string_view name = "ExplainedPart", doc = "A part of a line's price before shares and limits: quantity x unit price.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "What it is for"}), field<&R::tier>({.doc = "Tier, from 1; absent: of none"}), field<&R::quantity>({.doc = "Units"}),
      field<&R::unit_price>({.doc = "Of a unit, in major units"}), field<&R::exact_amount>({.doc = "Exact amount of the part, n/d", .unit = "minor units"})};
};
template <> struct Description<ExplainedLine> {
  static constexpr std::string_view name = "ExplainedLine", doc = "A line and how it came about.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "Line"}), field<&R::kind>({.doc = "What it is for"}), field<&R::description>({.doc = "Words on the document"}),
      field<&R::service_start>({.doc = "Start of the service"}), field<&R::service_end>({.doc = "End of the service"}), field<&R::charge_id>({.doc = "Charge of the catalogue; absent: added by hand"}),
      field<&R::billing_policy_id>({.doc = "Policy version"}), field<&R::rule_version>({.doc = "Version of the rules"}), field<&R::quantity>({.doc = "Units billed, free ones left out"}),
      field<&R::unit_price>({.doc = "Of a unit, in major units"}), field<&R::share_numerator>({.doc = "Share of the full period: numerator"}), field<&R::share_denominator>({.doc = "Share of the full period: denominator"}),
      field<&R::credited_line_id>({.doc = "Of a credit: the line that it returns a part of"}), field<&R::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&R::derivation>({.doc = "Rule, inputs, exact fraction, rounding, residue, sentence"}),
      field<&R::stages>({.doc = "What each stage of rating made of what came in"}), field<&R::parts>({.doc = "Parts of the price, tier by tier"})};
};
template <> struct Description<ExplainedTax> {
  static constexpr std::string_view name = "ExplainedTax", doc = "A tax and how it came about.";
  template <class R> static constexpr Field fields[] = {field<&R::name>({.doc = "Tax"}), field<&R::rate_percent>({.doc = "Rate", .unit = "percent"}), field<&R::taxable_minor>({.doc = "What it is of", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&R::derivation>({.doc = "Rule, inputs, exact fraction, rounding, residue, sentence"})};
};
template <> struct Description<InvoiceExplained> {
  static constexpr std::string_view name = "InvoiceExplained", doc = "How the amounts of an invoice came about.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice or credit note"}), field<&R::number>({.doc = "Number; absent: a draft"}), field<&R::currency>({.doc = "Currency"}),
      field<&R::lines>({.doc = "Lines, in order"}), field<&R::taxes>({.doc = "Taxes, in order"}), field<&R::subtotal_minor>({.doc = "Sum of the lines", .unit = "minor units"}),
      field<&R::discount_minor>({.doc = "Discounts", .unit = "minor units"}), field<&R::tax_minor>({.doc = "Sum of the taxes", .unit = "minor units"}), field<&R::rounding_minor>({.doc = "Rounding of the total", .unit = "minor units"}),
      field<&R::total_minor>({.doc = "Total", .unit = "minor units"}), field<&R::total>({.doc = "How the total came about"})};
};
// clang-format on

}  // namespace osto::billing
