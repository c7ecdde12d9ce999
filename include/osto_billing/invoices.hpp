// Invoices and credit notes, and paying them.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct Invoice {
  DocumentId invoice_id;
  CompanyId company_id;
  std::optional<std::string> number;
  DocumentKind kind{};
  DocumentState state{};
  DocumentLabel label{};
  Currency currency;
  Instant invoice_at;
  std::optional<Date> issued_on, due_on;
  Minor subtotal_minor, tax_minor, total_minor, credit_applied_minor, paid_minor, due_minor;
};
struct InvoiceLine {
  LineId line_id;
  LineKind kind{};
  SubscriptionId subscription_id;
  std::string module, description;
  Instant service_start, service_end;
  Decimal quantity, unit_price;
  Minor amount_minor;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::string exact_amount;
  RoundingMode rounding{};
  std::optional<LineId> credited_line_id;
};
struct InvoiceTax { std::string name; Decimal rate_percent; Minor taxable_minor, amount_minor; };
struct PaymentAttempt {
  AttemptId attempt_id;
  DocumentId invoice_id;
  MethodId payment_method_id;
  std::string method_label;
  AttemptReason reason{};
  AttemptState state{};
  std::int64_t ordinal = 1;
  Currency currency;
  Minor amount_minor;
  std::optional<DeclineClass> decline_class;
  std::optional<std::string> decline_code;
  Instant created_at;
  std::optional<Instant> settled_at;
};
struct InvoiceDetail {
  Invoice invoice;
  std::vector<InvoiceLine> lines;
  std::vector<InvoiceTax> taxes;
  std::vector<PaymentAttempt> attempts;
};
struct ListInvoices {
  CompanyId company_id;
  std::optional<Instant> before_invoice_at;
  std::optional<DocumentId> before_invoice_id;
  std::optional<std::int64_t> limit;
};
struct InvoicePage {
  std::vector<Invoice> invoices;
  std::optional<Instant> next_before_invoice_at;
  std::optional<DocumentId> next_before_invoice_id;
};
struct GetInvoice { DocumentId invoice_id; };
struct PayInvoice { DocumentId invoice_id; std::optional<MethodId> payment_method_id; };
struct InvoicePaid { Invoice invoice; PaymentAttempt attempt; };

namespace invoices {
/// Newest first; pages by (invoice_at, id).
Result<InvoicePage> list(Session& session, const ListInvoices& request, const CallOptions& options = {});
Result<InvoiceDetail> get(Session& session, const GetInvoice& request, const CallOptions& options = {});
/// Charges what is due to the method, or to the company's first usable one. The answer waits for the attempt's first stable
/// outcome. Errors: state_conflict (nothing due, an attempt is live, no usable method), not_found.
Result<InvoicePaid> pay(Session& session, const PayInvoice& request, const CallOptions& options = {});
}  // namespace invoices

// clang-format off
template <> struct Description<Invoice> {
  static constexpr std::string_view name = "Invoice", doc = "An invoice or credit note and what is due on it.";
  static constexpr Field fields[] = {field<&Invoice::invoice_id>({.doc = "Id"}), field<&Invoice::company_id>({.doc = "Buyer"}), field<&Invoice::number>({.doc = "Document number, given when finalized"}), field<&Invoice::kind>({.doc = "Kind"}),
      field<&Invoice::state>({.doc = "State"}), field<&Invoice::label>({.doc = "Condition"}), field<&Invoice::currency>({.doc = "Currency"}), field<&Invoice::invoice_at>({.doc = "Billing moment"}),
      field<&Invoice::issued_on>({.doc = "Issue date in the seller's zone"}), field<&Invoice::due_on>({.doc = "Due date in the buyer's zone"}), field<&Invoice::subtotal_minor>({.doc = "Sum of the lines"}), field<&Invoice::tax_minor>({.doc = "Sum of the taxes"}),
      field<&Invoice::total_minor>({.doc = "Lines and taxes; negative on credit notes"}), field<&Invoice::credit_applied_minor>({.doc = "Paid from account credit"}), field<&Invoice::paid_minor>({.doc = "Allocated payments"}), field<&Invoice::due_minor>({.doc = "Still due"})};
};
template <> struct Description<InvoiceLine> {
  static constexpr std::string_view name = "InvoiceLine", doc = "A line, with how its amount came about.";
  static constexpr Field fields[] = {field<&InvoiceLine::line_id>({.doc = "Id"}), field<&InvoiceLine::kind>({.doc = "Kind"}), field<&InvoiceLine::subscription_id>({.doc = "Subscription"}), field<&InvoiceLine::module>({.doc = "Module code"}),
      field<&InvoiceLine::description>({.doc = "Words on the document", .max_length = 1000}), field<&InvoiceLine::service_start>({.doc = "Service period, from"}), field<&InvoiceLine::service_end>({.doc = "Service period, to (exclusive)"}),
      field<&InvoiceLine::quantity>({.doc = "Quantity billed"}), field<&InvoiceLine::unit_price>({.doc = "Price of a unit in major units; 0 for graduated prices"}), field<&InvoiceLine::amount_minor>({.doc = "Net amount"}),
      field<&InvoiceLine::share_numerator>({.doc = "Share of the full period"}), field<&InvoiceLine::share_denominator>({.doc = "1/1: the whole period", .min = 1}), field<&InvoiceLine::exact_amount>({.doc = "Exact minor units before rounding, as a fraction"}),
      field<&InvoiceLine::rounding>({.doc = "How it was rounded"}), field<&InvoiceLine::credited_line_id>({.doc = "Of credits: the line whose unused part is returned"})};
};
template <> struct Description<InvoiceTax> {
  static constexpr std::string_view name = "InvoiceTax", doc = "One tax of a document.";
  static constexpr Field fields[] = {field<&InvoiceTax::name>({.doc = "Name"}), field<&InvoiceTax::rate_percent>({.doc = "Rate", .unit = "percent"}), field<&InvoiceTax::taxable_minor>({.doc = "Taxable amount"}), field<&InvoiceTax::amount_minor>({.doc = "Tax"})};
};
template <> struct Description<PaymentAttempt> {
  static constexpr std::string_view name = "PaymentAttempt", doc = "One try to collect an invoice.";
  static constexpr Field fields[] = {field<&PaymentAttempt::attempt_id>({.doc = "Id; also the provider's idempotency key"}), field<&PaymentAttempt::invoice_id>({.doc = "Invoice"}), field<&PaymentAttempt::payment_method_id>({.doc = "Method"}),
      field<&PaymentAttempt::method_label>({.doc = "Kind, brand and last four digits"}), field<&PaymentAttempt::reason>({.doc = "What caused it"}), field<&PaymentAttempt::state>({.doc = "State"}), field<&PaymentAttempt::ordinal>({.doc = "1 for the first on the invoice"}),
      field<&PaymentAttempt::currency>({.doc = "Currency"}), field<&PaymentAttempt::amount_minor>({.doc = "Amount"}), field<&PaymentAttempt::decline_class>({.doc = "What the decline means"}), field<&PaymentAttempt::decline_code>({.doc = "The provider's word"}),
      field<&PaymentAttempt::created_at>({.doc = "Created"}), field<&PaymentAttempt::settled_at>({.doc = "Settled"})};
};
template <> struct Description<InvoiceDetail> {
  static constexpr std::string_view name = "InvoiceDetail", doc = "A document with its lines, taxes and attempts.";
  static constexpr Field fields[] = {field<&InvoiceDetail::invoice>({.doc = "The document"}), field<&InvoiceDetail::lines>({.doc = "Lines in order"}), field<&InvoiceDetail::taxes>({.doc = "Taxes in order"}), field<&InvoiceDetail::attempts>({.doc = "Oldest first"})};
};
template <> struct Description<ListInvoices> {
  static constexpr std::string_view name = "ListInvoices", doc = "A page of a company's documents.";
  static constexpr Field fields[] = {field<&ListInvoices::company_id>({.doc = "Company"}), field<&ListInvoices::before_invoice_at>({.doc = "Cursor of the last page"}), field<&ListInvoices::before_invoice_id>({.doc = "Cursor of the last page"}),
      field<&ListInvoices::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<InvoicePage> {
  static constexpr std::string_view name = "InvoicePage", doc = "Documents, newest first.";
  static constexpr Field fields[] = {field<&InvoicePage::invoices>({.doc = "The documents"}), field<&InvoicePage::next_before_invoice_at>({.doc = "Present when there is more"}), field<&InvoicePage::next_before_invoice_id>({.doc = "Present when there is more"})};
};
template <> struct Description<GetInvoice> {
  static constexpr std::string_view name = "GetInvoice", doc = "Which document.";
  static constexpr Field fields[] = {field<&GetInvoice::invoice_id>({.doc = "Document"})};
};
template <> struct Description<PayInvoice> {
  static constexpr std::string_view name = "PayInvoice", doc = "Charge what is due.";
  static constexpr Field fields[] = {field<&PayInvoice::invoice_id>({.doc = "Invoice"}), field<&PayInvoice::payment_method_id>({.doc = "Absent: the first usable method"})};
};
template <> struct Description<InvoicePaid> {
  static constexpr std::string_view name = "InvoicePaid", doc = "The attempt's first stable outcome and the invoice after it.";
  static constexpr Field fields[] = {field<&InvoicePaid::invoice>({.doc = "The invoice"}), field<&InvoicePaid::attempt>({.doc = "The attempt"})};
};
// clang-format on

}  // namespace osto::billing
