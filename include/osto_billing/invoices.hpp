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
  Minor written_off_minor{};
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
  std::optional<std::string> action_url{};
  std::optional<Instant> action_expires_at{};
};
/// What a document did with an advance: an invoice that it pays takes the tax back that was paid on it, a refund voucher gives it back.
struct AdvanceUse {
  DocumentId voucher_id;
  std::optional<std::string> voucher_number;
  DocumentId document_id;
  std::optional<std::string> document_number;
  Minor amount_minor, tax_minor;
  std::vector<InvoiceTax> taxes;
  Instant used_at;
};
/// The advance that a receipt voucher is of.
struct Advance { PaymentId payment_id; Instant received_at; Minor left_minor, left_tax_minor; };
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
  std::vector<AdvanceUse> advances{};
  std::optional<Advance> advance{};
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
/// Withdraws an invoice of which nothing was paid, credited or withheld, or a receipt voucher of which nothing was adjusted or
/// given back: its money stays account credit, and is no advance any more. The number stays in the register, as voided.
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
  static constexpr std::string_view name = "Invoice", doc = "An invoice, credit note or voucher, and what is due on it.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Buyer"}), field<&R::number>({.doc = "Document number, given when finalized"}), field<&R::kind>({.doc = "Kind"}),
      field<&R::state>({.doc = "State"}), field<&R::label>({.doc = "Condition"}), field<&R::currency>({.doc = "Currency"}), field<&R::invoice_at>({.doc = "Billing moment"}),
      field<&R::issued_on>({.doc = "Issue date in the seller's zone"}), field<&R::due_on>({.doc = "Due date in the buyer's zone"}), field<&R::subtotal_minor>({.doc = "Sum of the lines"}), field<&R::tax_minor>({.doc = "Sum of the taxes"}),
      field<&R::total_minor>({.doc = "Lines - discount - included tax + tax + rounding; negative on credit notes"}), field<&R::credit_applied_minor>({.doc = "Paid from account credit"}), field<&R::paid_minor>({.doc = "Allocated payments"}), field<&R::due_minor>({.doc = "Still due: total - prepaid - account credit - credited - withheld - paid"}),
      field<&R::discount_minor>({.doc = "Taken off by coupons"}), field<&R::tax_included_minor>({.doc = "Tax that prices contain; a part of tax_minor"}), field<&R::rounding_minor>({.doc = "By rounding of the sum"}),
      field<&R::prepaid_applied_minor>({.doc = "Paid from prepaid credit"}), field<&R::credited_minor>({.doc = "Set off by credit notes"}), field<&R::withheld_minor>({.doc = "Tax withheld by the buyer, by certificate"}),
      field<&R::credited_invoice_id>({.doc = "Of credit notes made by hand: the invoice that is credited"}), field<&R::tax_requested_at>({.doc = "When an outside engine was asked for its taxes; a draft waits for the answer"}),
      field<&R::purchase_order>({.doc = "The buyer's, of its lines; several are separated by commas"}), field<&R::written_off_minor>({.doc = "Given up: bad debt"})};
};
template <> struct Description<InvoiceLine> {
  static constexpr std::string_view name = "InvoiceLine", doc = "A line, with how its amount came about.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "Id"}), field<&R::kind>({.doc = "Kind"}), field<&R::subscription_id>({.doc = "Subscription; absent of lines added by hand"}), field<&R::module>({.doc = "Module code"}),
      field<&R::description>({.doc = "Words on the document", .max_length = 1000}), field<&R::service_start>({.doc = "Service period, from"}), field<&R::service_end>({.doc = "Service period, to (exclusive)"}),
      field<&R::quantity>({.doc = "Quantity billed"}), field<&R::unit_price>({.doc = "Price of a unit in major units; 0 for graduated prices"}), field<&R::amount_minor>({.doc = "Net amount"}),
      field<&R::share_numerator>({.doc = "Share of the full period"}), field<&R::share_denominator>({.doc = "1/1: the whole period", .min = 1}), field<&R::exact_amount>({.doc = "Exact minor units before rounding, as a fraction"}),
      field<&R::rounding>({.doc = "How it was rounded"}), field<&R::credited_line_id>({.doc = "Of credits: the line whose unused part is returned"}),
      field<&R::tax_code>({.doc = "Of lines added by hand; others have their module's"}), field<&R::discount_minor>({.doc = "Its share of the discounts"}), field<&R::taxes>({.doc = "Its taxes, once finalized"}), field<&R::purchase_order>({.doc = "The buyer's purchase order, when its subscription has one"})};
};
template <> struct Description<InvoiceTax> {
  static constexpr std::string_view name = "InvoiceTax", doc = "One tax of a document or of a line.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Code"}), field<&R::name>({.doc = "Name"}), field<&R::rate_percent>({.doc = "Rate", .unit = "percent"}),
      field<&R::treatment>({.doc = "Taxed, or why not"}), field<&R::price_tax>({.doc = "Whether prices contain it"}), field<&R::taxable_minor>({.doc = "Taxable amount"}), field<&R::amount_minor>({.doc = "Tax"})};
};
template <> struct Description<InvoiceDiscount> {
  static constexpr std::string_view name = "InvoiceDiscount", doc = "What a coupon took off the document.";
  template <class R> static constexpr Field fields[] = {field<&R::coupon>({.doc = "Coupon code"}), field<&R::name>({.doc = "Words on the document"}), field<&R::exact_amount>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&R::base_minor>({.doc = "What it was taken of"}), field<&R::amount_minor>({.doc = "Taken off"})};
};
template <> struct Description<InvoiceCreditUse> {
  static constexpr std::string_view name = "InvoiceCreditUse", doc = "What prepaid credit paid of the document.";
  template <class R> static constexpr Field fields[] = {field<&R::credit_grant_id>({.doc = "Credit"}), field<&R::kind>({.doc = "Bought or given"}), field<&R::amount_minor>({.doc = "What it paid"})};
};
template <> struct Description<PaymentAttempt> {
  static constexpr std::string_view name = "PaymentAttempt", doc = "One try to collect an invoice.";
  template <class R> static constexpr Field fields[] = {field<&R::attempt_id>({.doc = "Id; also the provider's idempotency key"}), field<&R::invoice_id>({.doc = "Invoice"}), field<&R::payment_method_id>({.doc = "Method"}),
      field<&R::method_label>({.doc = "Kind, brand and last four digits"}), field<&R::reason>({.doc = "What caused it"}), field<&R::state>({.doc = "State"}), field<&R::ordinal>({.doc = "1 for the first on the invoice"}),
      field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Amount"}), field<&R::decline_class>({.doc = "What the decline means"}), field<&R::decline_code>({.doc = "The provider's word"}),
      field<&R::created_at>({.doc = "Created"}), field<&R::settled_at>({.doc = "Settled"}),
      field<&R::action_url>({.doc = "While it requires action: where the customer confirms", .max_length = 1000}), field<&R::action_expires_at>({.doc = "While it requires action: when it is given up"})};
};
template <> struct Description<AdvanceUse> {
  static constexpr std::string_view name = "AdvanceUse", doc = "What a document adjusts or gives back of an advance.";
  template <class R> static constexpr Field fields[] = {field<&R::voucher_id>({.doc = "Receipt voucher of the advance"}), field<&R::voucher_number>({.doc = "Its number"}),
      field<&R::document_id>({.doc = "The invoice that the advance pays, or the refund voucher"}), field<&R::document_number>({.doc = "Its number"}),
      field<&R::amount_minor>({.doc = "Of the advance, tax included"}), field<&R::tax_minor>({.doc = "Tax of it that was paid when it came, taken back"}),
      field<&R::taxes>({.doc = "That tax by the taxes of the receipt voucher"}), field<&R::used_at>({.doc = "When"})};
};
template <> struct Description<Advance> {
  static constexpr std::string_view name = "Advance", doc = "Money received ahead of its invoice.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_id>({.doc = "Payment that it is a part of"}), field<&R::received_at>({.doc = "When it came"}),
      field<&R::left_minor>({.doc = "Neither adjusted nor given back, tax included"}), field<&R::left_tax_minor>({.doc = "Tax in what is left"})};
};
template <> struct Description<DisplayTotal> {
  static constexpr std::string_view name = "DisplayTotal", doc = "A document's total in another currency. It is shown; what is owed is in the document's own.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::total_minor>({.doc = "Total"}), field<&R::rate>({.doc = "Units of it for one of the document's, n/d"}),
      field<&R::source>({.doc = "Who published the rate"}), field<&R::valid_from>({.doc = "Day of the rate; of two rates the later"})};
};
template <> struct Description<InvoiceDetail> {
  static constexpr std::string_view name = "InvoiceDetail", doc = "A document with its lines, taxes and attempts.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice>({.doc = "The document"}), field<&R::lines>({.doc = "Lines in order"}), field<&R::taxes>({.doc = "Taxes in order"}), field<&R::attempts>({.doc = "Oldest first"}),
      field<&R::discounts>({.doc = "In the order they were taken"}), field<&R::credits_used>({.doc = "In the order they were used"}), field<&R::note>({.doc = "What the document must say about its taxes, or why it credits", .max_length = 1000}),
      field<&R::display>({.doc = "Its total in the company's display currency"}),
      field<&R::taxes_asked>({.doc = "Of drafts that wait for an outside engine: what it is asked"}),
      field<&R::refunded_minor>({.doc = "Paid back through its credit notes, or on its way back"}),
      field<&R::advances>({.doc = "Of invoices and refund vouchers: the advances that they adjust or give back; of receipt vouchers: by which documents that happened"}),
      field<&R::advance>({.doc = "Of receipt vouchers: the money, and what is left of it"})};
};
template <> struct Description<ListInvoices> {
  static constexpr std::string_view name = "ListInvoices", doc = "A page of a company's documents.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::before_invoice_at>({.doc = "Cursor of the last page"}), field<&R::before_invoice_id>({.doc = "Cursor of the last page"}),
      field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<InvoicePage> {
  static constexpr std::string_view name = "InvoicePage", doc = "Documents, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::invoices>({.doc = "The documents"}), field<&R::next_before_invoice_at>({.doc = "Present when there is more"}), field<&R::next_before_invoice_id>({.doc = "Present when there is more"})};
};
template <> struct Description<GetInvoice> {
  static constexpr std::string_view name = "GetInvoice", doc = "Which document.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Document"})};
};
template <> struct Description<PayInvoice> {
  static constexpr std::string_view name = "PayInvoice", doc = "Charge what is due.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::payment_method_id>({.doc = "Absent: the first usable method"})};
};
template <> struct Description<InvoicePaid> {
  static constexpr std::string_view name = "InvoicePaid", doc = "The attempt's first stable outcome and the invoice after it.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice>({.doc = "The invoice"}), field<&R::attempt>({.doc = "The attempt"})};
};
template <> struct Description<CreditInvoiceLine> {
  static constexpr std::string_view name = "CreditInvoiceLine", doc = "What is given back of a line, before discount and tax.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "Line of the invoice"}), field<&R::amount_minor>({.doc = "Amount; absent with percent too: all that is left"}),
      field<&R::percent>({.doc = "Of the line as it was billed", .unit = "percent"})};
};
template <> struct Description<CreditInvoice> {
  static constexpr std::string_view name = "CreditInvoice", doc = "A credit note of an invoice: in full, by line, or by amount.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::reason>({.doc = "Why; it stands on the note", .min = 1, .max_length = 500}),
      field<&R::lines>({.doc = "Lines given back; none, and no amount: all that is left of the invoice", .max_length = 1000}),
      field<&R::amount_minor>({.doc = "Instead of lines: the note's total, with tax"}),
      field<&R::returned>({.doc = "Where the money goes; absent: by refund_split of the policy. Refund: what was paid, the rest is set off; offset: what is owed, the rest becomes account credit"})};
};
template <> struct Description<InvoiceCredited> {
  static constexpr std::string_view name = "InvoiceCredited", doc = "The credit note, and where its money goes.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice>({.doc = "The invoice after it"}), field<&R::credit_note>({.doc = "The note; its amounts are negative"}),
      field<&R::offset_minor>({.doc = "Set off against what was due"}), field<&R::refund_minor>({.doc = "Paid back by refunds of the invoice's payments, newest first"}), field<&R::account_credit_minor>({.doc = "Kept as account credit"})};
};
template <> struct Description<VoidInvoice> {
  static constexpr std::string_view name = "VoidInvoice", doc = "Withdraw an invoice.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::reason>({.doc = "Why; it stands in the journal", .min = 1, .max_length = 200})};
};
template <> struct Description<AddInvoiceLine> {
  static constexpr std::string_view name = "AddInvoiceLine", doc = "A line by hand.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::description>({.doc = "Words on the document", .min = 1, .max_length = 500}),
      field<&R::amount_minor>({.doc = "Amount, before discounts; not 0; negative: a credit"}), field<&R::tax_code>({.doc = "Tax classification; absent: the module's", .max_length = 16}),
      field<&R::module>({.doc = "Module code; absent: the subscription's, or none", .max_length = 64}), field<&R::subscription_id>({.doc = "Subscription that it is for"})};
};
template <> struct Description<InvoiceLineAdded> {
  static constexpr std::string_view name = "InvoiceLineAdded", doc = "The line's document.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "The line"}), field<&R::document>({.doc = "Its document: a draft until its billing moment"})};
};
template <> struct Description<WithholdInvoice> {
  static constexpr std::string_view name = "WithholdInvoice", doc = "Tax that the buyer withheld, by certificate.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::certificate>({.doc = "Number of the certificate", .min = 1, .max_length = 64}),
      field<&R::section>({.doc = "As calculate.withholding takes it: 194J, 194C, ...", .max_length = 32}),
      field<&R::amount_minor>({.doc = "By the certificate; absent: by the section's rate on the net amount"})};
};
template <> struct Description<ListAwaitingTaxes> {
  static constexpr std::string_view name = "ListAwaitingTaxes", doc = "A page of drafts that wait for an outside engine's taxes.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Only of this company"}), field<&R::after_requested_at>({.doc = "Cursor of the last page"}), field<&R::after_invoice_id>({.doc = "Cursor of the last page"}),
      field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<AwaitingTaxes> {
  static constexpr std::string_view name = "AwaitingTaxes", doc = "A draft that waits; invoices.get shows what is asked.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Document"}), field<&R::company_id>({.doc = "Buyer"}), field<&R::currency>({.doc = "Currency"}), field<&R::requested_at>({.doc = "Since when it waits"}),
      field<&R::invoice_at>({.doc = "Billing moment"})};
};
template <> struct Description<AwaitingTaxesPage> {
  static constexpr std::string_view name = "AwaitingTaxesPage", doc = "Drafts that wait, the longest first.";
  template <class R> static constexpr Field fields[] = {field<&R::invoices>({.doc = "The drafts"}), field<&R::next_after_requested_at>({.doc = "Present when there is more"}), field<&R::next_after_invoice_id>({.doc = "Present when there is more"})};
};
template <> struct Description<SetInvoiceTaxes> {
  static constexpr std::string_view name = "SetInvoiceTaxes", doc = "The answer of an outside tax engine.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Draft that waits"}), field<&R::revision>({.doc = "Of what was asked: taxes_asked of invoices.get", .min = 1, .max_length = 64}),
      field<&R::lines>({.doc = "Every line once", .min = 1, .max_length = 1000}), field<&R::note>({.doc = "What the document must say about its taxes", .max_length = 500})};
};
template <> struct Description<InvoiceWithheld> {
  static constexpr std::string_view name = "InvoiceWithheld", doc = "The invoice after the certificate.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice>({.doc = "The invoice"}), field<&R::withheld_minor>({.doc = "By this certificate"}),
      field<&R::computed_minor>({.doc = "By the section's rate, when a section was given"})};
};
// clang-format on

}  // namespace osto::billing
