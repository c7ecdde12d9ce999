// Invoices and credit notes, and paying them.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/document_terms.hpp>
#include <osto_billing/prepaid_credit.hpp>
#include <osto_billing/tax_terms.hpp>

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
  Minor discount_minor{}, tax_included_minor{}, rounding_minor{}, prepaid_applied_minor{}, credited_minor{}, withheld_minor{};
  std::optional<DocumentId> credited_invoice_id{};
  std::optional<Instant> tax_requested_at{};
  std::string purchase_order{};
};
/// One tax of a document or of a line.
struct InvoiceTax {
  std::string code, name;
  Decimal rate_percent;
  TaxTreatment treatment{};
  PriceTax price_tax{};
  Minor taxable_minor, amount_minor;
};
struct InvoiceLine {
  LineId line_id;
  LineKind kind{};
  std::optional<SubscriptionId> subscription_id;
  std::string module, description;
  Instant service_start, service_end;
  Decimal quantity, unit_price;
  Minor amount_minor;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::string exact_amount;
  RoundingMode rounding{};
  std::optional<LineId> credited_line_id;
  std::string tax_code{};
  Minor discount_minor{};
  std::vector<InvoiceTax> taxes{};
  std::string purchase_order{};
};
/// What a coupon took off the document.
struct InvoiceDiscount { std::string coupon, name, exact_amount; Minor base_minor, amount_minor; };
/// What prepaid credit paid of the document.
struct InvoiceCreditUse { CreditGrantId credit_grant_id; CreditKind kind{}; Minor amount_minor; };
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
/// The total in the company's display currency, by the rate of the day of issue.
struct DisplayTotal { Currency currency; Minor total_minor; std::string rate, source; Date valid_from; };
struct InvoiceDetail {
  Invoice invoice;
  std::vector<InvoiceLine> lines;
  std::vector<InvoiceTax> taxes;
  std::vector<PaymentAttempt> attempts;
  std::vector<InvoiceDiscount> discounts{};
  std::vector<InvoiceCreditUse> credits_used{};
  std::string note{};
  std::optional<DisplayTotal> display{};
  std::optional<TaxesAsked> taxes_asked{};
  Minor refunded_minor{};
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


/// Absent amount and percent: all that is left of the line.
struct CreditInvoiceLine { LineId line_id; std::optional<Minor> amount_minor; std::optional<Decimal> percent; };
struct CreditInvoice {
  DocumentId invoice_id;
  std::string reason;
  std::vector<CreditInvoiceLine> lines;
  std::optional<Minor> amount_minor;
  std::optional<CreditReturn> returned;
};
struct InvoiceCredited { Invoice invoice; InvoiceDetail credit_note; Minor offset_minor, refund_minor, account_credit_minor; };
struct VoidInvoice { DocumentId invoice_id; std::string reason; };
struct AddInvoiceLine {
  CompanyId company_id;
  std::string description;
  Minor amount_minor;
  std::optional<std::string> tax_code, module;
  std::optional<SubscriptionId> subscription_id;
};
struct InvoiceLineAdded { LineId line_id; InvoiceDetail document; };
struct WithholdInvoice {
  DocumentId invoice_id;
  std::string certificate;
  std::optional<std::string> section;
  std::optional<Minor> amount_minor;
};
/// Absent company: of all that the session sees.
struct ListAwaitingTaxes {
  std::optional<CompanyId> company_id;
  std::optional<Instant> after_requested_at;
  std::optional<DocumentId> after_invoice_id;
  std::optional<std::int64_t> limit;
};
struct AwaitingTaxes { DocumentId invoice_id; CompanyId company_id; Currency currency; Instant requested_at, invoice_at; };
struct AwaitingTaxesPage {
  std::vector<AwaitingTaxes> invoices;
  std::optional<Instant> next_after_requested_at;
  std::optional<DocumentId> next_after_invoice_id;
};
struct SetInvoiceTaxes {
  DocumentId invoice_id;
  std::string revision;
  std::vector<OutsideTaxesOfLine> lines;
  std::optional<std::string> note;
};
struct InvoiceWithheld { Invoice invoice; Minor withheld_minor; std::optional<Minor> computed_minor; };

namespace invoices {
/// Newest first; pages by (invoice_at, id).
Result<InvoicePage> list(Session& session, const ListInvoices& request, const CallOptions& options = {});
Result<InvoiceDetail> get(Session& session, const GetInvoice& request, const CallOptions& options = {});
/// Charges what is due to the method, or to the company's first usable one. The answer waits for the attempt's first stable
/// outcome. Errors: state_conflict (nothing due, an attempt is live, no usable method), not_found.
Result<InvoicePaid> pay(Session& session, const PayInvoice& request, const CallOptions& options = {});
/// Gives back of an invoice all that is left, parts of lines, or an amount with tax; never more than was billed.
/// Errors: state_conflict (no finalized invoice, nothing is left), invalid_value (/lines/0/amount_minor, /amount_minor).
Result<InvoiceCredited> credit(Session& session, const CreditInvoice& request, const CallOptions& options = {});
/// Withdraws an invoice of which nothing was paid, credited or withheld. Its number stays in the register, as voided.
/// Errors: state_conflict.
Result<Invoice> void_invoice(Session& session, const VoidInvoice& request, const CallOptions& options = {});
/// Puts a line on the company's next document: an open draft, or the draft of the next billing moment, or one of now.
/// Errors: invalid_value (/amount_minor is 0), not_found (/module, /subscription_id).
Result<InvoiceLineAdded> add_line(Session& session, const AddInvoiceLine& request, const CallOptions& options = {});
/// Records a certificate of tax that the buyer withheld: with the net payment it closes the invoice.
/// Errors: invalid_value (/amount_minor is more than is due), already_exists (/certificate), state_conflict.
Result<InvoiceWithheld> withhold(Session& session, const WithholdInvoice& request, const CallOptions& options = {});
/// Drafts whose taxes an outside engine has been asked for, the longest waiting first; pages by (requested_at, id).
Result<AwaitingTaxesPage> awaiting_taxes(Session& session, const ListAwaitingTaxes& request, const CallOptions& options = {});
/// The outside engine's answer, with which the document is finalized now. `revision` is the one of what was asked: a document
/// that changed since is asked about again. Errors: state_conflict (/invoice_id: it does not wait; /revision: it changed),
/// invalid_value (/lines: one is missing; /lines/0/line_id, /lines/0/taxes/0/amount_minor, ...).
Result<InvoiceDetail> set_taxes(Session& session, const SetInvoiceTaxes& request, const CallOptions& options = {});
}  // namespace invoices

// clang-format off
template <> struct Description<Invoice> {
  static constexpr std::string_view name = "Invoice", doc = "An invoice or credit note and what is due on it.";
  static constexpr Field fields[] = {field<&Invoice::invoice_id>({.doc = "Id"}), field<&Invoice::company_id>({.doc = "Buyer"}), field<&Invoice::number>({.doc = "Document number, given when finalized"}), field<&Invoice::kind>({.doc = "Kind"}),
      field<&Invoice::state>({.doc = "State"}), field<&Invoice::label>({.doc = "Condition"}), field<&Invoice::currency>({.doc = "Currency"}), field<&Invoice::invoice_at>({.doc = "Billing moment"}),
      field<&Invoice::issued_on>({.doc = "Issue date in the seller's zone"}), field<&Invoice::due_on>({.doc = "Due date in the buyer's zone"}), field<&Invoice::subtotal_minor>({.doc = "Sum of the lines"}), field<&Invoice::tax_minor>({.doc = "Sum of the taxes"}),
      field<&Invoice::total_minor>({.doc = "Lines - discount - included tax + tax + rounding; negative on credit notes"}), field<&Invoice::credit_applied_minor>({.doc = "Paid from account credit"}), field<&Invoice::paid_minor>({.doc = "Allocated payments"}), field<&Invoice::due_minor>({.doc = "Still due: total - prepaid - account credit - credited - withheld - paid"}),
      field<&Invoice::discount_minor>({.doc = "Taken off by coupons"}), field<&Invoice::tax_included_minor>({.doc = "Tax that prices contain; a part of tax_minor"}), field<&Invoice::rounding_minor>({.doc = "By rounding of the sum"}),
      field<&Invoice::prepaid_applied_minor>({.doc = "Paid from prepaid credit"}), field<&Invoice::credited_minor>({.doc = "Set off by credit notes"}), field<&Invoice::withheld_minor>({.doc = "Tax withheld by the buyer, by certificate"}),
      field<&Invoice::credited_invoice_id>({.doc = "Of credit notes made by hand: the invoice that is credited"}), field<&Invoice::tax_requested_at>({.doc = "When an outside engine was asked for its taxes; a draft waits for the answer"}),
      field<&Invoice::purchase_order>({.doc = "The buyer's, of its lines; several are separated by commas"})};
};
template <> struct Description<InvoiceLine> {
  static constexpr std::string_view name = "InvoiceLine", doc = "A line, with how its amount came about.";
  static constexpr Field fields[] = {field<&InvoiceLine::line_id>({.doc = "Id"}), field<&InvoiceLine::kind>({.doc = "Kind"}), field<&InvoiceLine::subscription_id>({.doc = "Subscription; absent of lines added by hand"}), field<&InvoiceLine::module>({.doc = "Module code"}),
      field<&InvoiceLine::description>({.doc = "Words on the document", .max_length = 1000}), field<&InvoiceLine::service_start>({.doc = "Service period, from"}), field<&InvoiceLine::service_end>({.doc = "Service period, to (exclusive)"}),
      field<&InvoiceLine::quantity>({.doc = "Quantity billed"}), field<&InvoiceLine::unit_price>({.doc = "Price of a unit in major units; 0 for graduated prices"}), field<&InvoiceLine::amount_minor>({.doc = "Net amount"}),
      field<&InvoiceLine::share_numerator>({.doc = "Share of the full period"}), field<&InvoiceLine::share_denominator>({.doc = "1/1: the whole period", .min = 1}), field<&InvoiceLine::exact_amount>({.doc = "Exact minor units before rounding, as a fraction"}),
      field<&InvoiceLine::rounding>({.doc = "How it was rounded"}), field<&InvoiceLine::credited_line_id>({.doc = "Of credits: the line whose unused part is returned"}),
      field<&InvoiceLine::tax_code>({.doc = "Of lines added by hand; others have their module's"}), field<&InvoiceLine::discount_minor>({.doc = "Its share of the discounts"}), field<&InvoiceLine::taxes>({.doc = "Its taxes, once finalized"}), field<&InvoiceLine::purchase_order>({.doc = "The buyer's purchase order, when its subscription has one"})};
};
template <> struct Description<InvoiceTax> {
  static constexpr std::string_view name = "InvoiceTax", doc = "One tax of a document or of a line.";
  static constexpr Field fields[] = {field<&InvoiceTax::code>({.doc = "Code"}), field<&InvoiceTax::name>({.doc = "Name"}), field<&InvoiceTax::rate_percent>({.doc = "Rate", .unit = "percent"}),
      field<&InvoiceTax::treatment>({.doc = "Taxed, or why not"}), field<&InvoiceTax::price_tax>({.doc = "Whether prices contain it"}), field<&InvoiceTax::taxable_minor>({.doc = "Taxable amount"}), field<&InvoiceTax::amount_minor>({.doc = "Tax"})};
};
template <> struct Description<InvoiceDiscount> {
  static constexpr std::string_view name = "InvoiceDiscount", doc = "What a coupon took off the document.";
  static constexpr Field fields[] = {field<&InvoiceDiscount::coupon>({.doc = "Coupon code"}), field<&InvoiceDiscount::name>({.doc = "Words on the document"}), field<&InvoiceDiscount::exact_amount>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&InvoiceDiscount::base_minor>({.doc = "What it was taken of"}), field<&InvoiceDiscount::amount_minor>({.doc = "Taken off"})};
};
template <> struct Description<InvoiceCreditUse> {
  static constexpr std::string_view name = "InvoiceCreditUse", doc = "What prepaid credit paid of the document.";
  static constexpr Field fields[] = {field<&InvoiceCreditUse::credit_grant_id>({.doc = "Credit"}), field<&InvoiceCreditUse::kind>({.doc = "Bought or given"}), field<&InvoiceCreditUse::amount_minor>({.doc = "What it paid"})};
};
template <> struct Description<PaymentAttempt> {
  static constexpr std::string_view name = "PaymentAttempt", doc = "One try to collect an invoice.";
  static constexpr Field fields[] = {field<&PaymentAttempt::attempt_id>({.doc = "Id; also the provider's idempotency key"}), field<&PaymentAttempt::invoice_id>({.doc = "Invoice"}), field<&PaymentAttempt::payment_method_id>({.doc = "Method"}),
      field<&PaymentAttempt::method_label>({.doc = "Kind, brand and last four digits"}), field<&PaymentAttempt::reason>({.doc = "What caused it"}), field<&PaymentAttempt::state>({.doc = "State"}), field<&PaymentAttempt::ordinal>({.doc = "1 for the first on the invoice"}),
      field<&PaymentAttempt::currency>({.doc = "Currency"}), field<&PaymentAttempt::amount_minor>({.doc = "Amount"}), field<&PaymentAttempt::decline_class>({.doc = "What the decline means"}), field<&PaymentAttempt::decline_code>({.doc = "The provider's word"}),
      field<&PaymentAttempt::created_at>({.doc = "Created"}), field<&PaymentAttempt::settled_at>({.doc = "Settled"})};
};
template <> struct Description<DisplayTotal> {
  static constexpr std::string_view name = "DisplayTotal", doc = "A document's total in another currency. It is shown; what is owed is in the document's own.";
  static constexpr Field fields[] = {field<&DisplayTotal::currency>({.doc = "Currency"}), field<&DisplayTotal::total_minor>({.doc = "Total"}), field<&DisplayTotal::rate>({.doc = "Units of it for one of the document's, n/d"}),
      field<&DisplayTotal::source>({.doc = "Who published the rate"}), field<&DisplayTotal::valid_from>({.doc = "Day of the rate; of two rates the later"})};
};
template <> struct Description<InvoiceDetail> {
  static constexpr std::string_view name = "InvoiceDetail", doc = "A document with its lines, taxes and attempts.";
  static constexpr Field fields[] = {field<&InvoiceDetail::invoice>({.doc = "The document"}), field<&InvoiceDetail::lines>({.doc = "Lines in order"}), field<&InvoiceDetail::taxes>({.doc = "Taxes in order"}), field<&InvoiceDetail::attempts>({.doc = "Oldest first"}),
      field<&InvoiceDetail::discounts>({.doc = "In the order they were taken"}), field<&InvoiceDetail::credits_used>({.doc = "In the order they were used"}), field<&InvoiceDetail::note>({.doc = "What the document must say about its taxes, or why it credits", .max_length = 1000}),
      field<&InvoiceDetail::display>({.doc = "Its total in the company's display currency"}),
      field<&InvoiceDetail::taxes_asked>({.doc = "Of drafts that wait for an outside engine: what it is asked"}),
      field<&InvoiceDetail::refunded_minor>({.doc = "Paid back through its credit notes, or on its way back"})};
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
template <> struct Description<CreditInvoiceLine> {
  static constexpr std::string_view name = "CreditInvoiceLine", doc = "What is given back of a line, before discount and tax.";
  static constexpr Field fields[] = {field<&CreditInvoiceLine::line_id>({.doc = "Line of the invoice"}), field<&CreditInvoiceLine::amount_minor>({.doc = "Amount; absent with percent too: all that is left"}),
      field<&CreditInvoiceLine::percent>({.doc = "Of the line as it was billed", .unit = "percent"})};
};
template <> struct Description<CreditInvoice> {
  static constexpr std::string_view name = "CreditInvoice", doc = "A credit note of an invoice: in full, by line, or by amount.";
  static constexpr Field fields[] = {field<&CreditInvoice::invoice_id>({.doc = "Invoice"}), field<&CreditInvoice::reason>({.doc = "Why; it stands on the note", .min = 1, .max_length = 500}),
      field<&CreditInvoice::lines>({.doc = "Lines given back; none, and no amount: all that is left of the invoice", .max_length = 1000}),
      field<&CreditInvoice::amount_minor>({.doc = "Instead of lines: the note's total, with tax"}),
      field<&CreditInvoice::returned>({.doc = "Where the money goes; absent: by refund_split of the policy. Refund: what was paid, the rest is set off; offset: what is owed, the rest becomes account credit"})};
};
template <> struct Description<InvoiceCredited> {
  static constexpr std::string_view name = "InvoiceCredited", doc = "The credit note, and where its money goes.";
  static constexpr Field fields[] = {field<&InvoiceCredited::invoice>({.doc = "The invoice after it"}), field<&InvoiceCredited::credit_note>({.doc = "The note; its amounts are negative"}),
      field<&InvoiceCredited::offset_minor>({.doc = "Set off against what was due"}), field<&InvoiceCredited::refund_minor>({.doc = "Paid back by refunds of the invoice's payments, newest first"}), field<&InvoiceCredited::account_credit_minor>({.doc = "Kept as account credit"})};
};
template <> struct Description<VoidInvoice> {
  static constexpr std::string_view name = "VoidInvoice", doc = "Withdraw an invoice.";
  static constexpr Field fields[] = {field<&VoidInvoice::invoice_id>({.doc = "Invoice"}), field<&VoidInvoice::reason>({.doc = "Why; it stands in the journal", .min = 1, .max_length = 200})};
};
template <> struct Description<AddInvoiceLine> {
  static constexpr std::string_view name = "AddInvoiceLine", doc = "A line by hand.";
  static constexpr Field fields[] = {field<&AddInvoiceLine::company_id>({.doc = "Company"}), field<&AddInvoiceLine::description>({.doc = "Words on the document", .min = 1, .max_length = 500}),
      field<&AddInvoiceLine::amount_minor>({.doc = "Amount, before discounts; not 0; negative: a credit"}), field<&AddInvoiceLine::tax_code>({.doc = "Tax classification; absent: the module's", .max_length = 16}),
      field<&AddInvoiceLine::module>({.doc = "Module code; absent: the subscription's, or none", .max_length = 64}), field<&AddInvoiceLine::subscription_id>({.doc = "Subscription that it is for"})};
};
template <> struct Description<InvoiceLineAdded> {
  static constexpr std::string_view name = "InvoiceLineAdded", doc = "The line's document.";
  static constexpr Field fields[] = {field<&InvoiceLineAdded::line_id>({.doc = "The line"}), field<&InvoiceLineAdded::document>({.doc = "Its document: a draft until its billing moment"})};
};
template <> struct Description<WithholdInvoice> {
  static constexpr std::string_view name = "WithholdInvoice", doc = "Tax that the buyer withheld, by certificate.";
  static constexpr Field fields[] = {field<&WithholdInvoice::invoice_id>({.doc = "Invoice"}), field<&WithholdInvoice::certificate>({.doc = "Number of the certificate", .min = 1, .max_length = 64}),
      field<&WithholdInvoice::section>({.doc = "As calculate.withholding takes it: 194J, 194C, ...", .max_length = 32}),
      field<&WithholdInvoice::amount_minor>({.doc = "By the certificate; absent: by the section's rate on the net amount"})};
};
template <> struct Description<ListAwaitingTaxes> {
  static constexpr std::string_view name = "ListAwaitingTaxes", doc = "A page of drafts that wait for an outside engine's taxes.";
  static constexpr Field fields[] = {field<&ListAwaitingTaxes::company_id>({.doc = "Only of this company"}), field<&ListAwaitingTaxes::after_requested_at>({.doc = "Cursor of the last page"}), field<&ListAwaitingTaxes::after_invoice_id>({.doc = "Cursor of the last page"}),
      field<&ListAwaitingTaxes::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<AwaitingTaxes> {
  static constexpr std::string_view name = "AwaitingTaxes", doc = "A draft that waits; invoices.get shows what is asked.";
  static constexpr Field fields[] = {field<&AwaitingTaxes::invoice_id>({.doc = "Document"}), field<&AwaitingTaxes::company_id>({.doc = "Buyer"}), field<&AwaitingTaxes::currency>({.doc = "Currency"}), field<&AwaitingTaxes::requested_at>({.doc = "Since when it waits"}),
      field<&AwaitingTaxes::invoice_at>({.doc = "Billing moment"})};
};
template <> struct Description<AwaitingTaxesPage> {
  static constexpr std::string_view name = "AwaitingTaxesPage", doc = "Drafts that wait, the longest first.";
  static constexpr Field fields[] = {field<&AwaitingTaxesPage::invoices>({.doc = "The drafts"}), field<&AwaitingTaxesPage::next_after_requested_at>({.doc = "Present when there is more"}), field<&AwaitingTaxesPage::next_after_invoice_id>({.doc = "Present when there is more"})};
};
template <> struct Description<SetInvoiceTaxes> {
  static constexpr std::string_view name = "SetInvoiceTaxes", doc = "The answer of an outside tax engine.";
  static constexpr Field fields[] = {field<&SetInvoiceTaxes::invoice_id>({.doc = "Draft that waits"}), field<&SetInvoiceTaxes::revision>({.doc = "Of what was asked: taxes_asked of invoices.get", .min = 1, .max_length = 64}),
      field<&SetInvoiceTaxes::lines>({.doc = "Every line once", .min = 1, .max_length = 1000}), field<&SetInvoiceTaxes::note>({.doc = "What the document must say about its taxes", .max_length = 500})};
};
template <> struct Description<InvoiceWithheld> {
  static constexpr std::string_view name = "InvoiceWithheld", doc = "The invoice after the certificate.";
  static constexpr Field fields[] = {field<&InvoiceWithheld::invoice>({.doc = "The invoice"}), field<&InvoiceWithheld::withheld_minor>({.doc = "By this certificate"}),
      field<&InvoiceWithheld::computed_minor>({.doc = "By the section's rate, when a section was given"})};
};
// clang-format on

}  // namespace osto::billing
