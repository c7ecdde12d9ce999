// Documents as data: lines, discounts, charges and taxes in, totals out; and what a credit note gives back of an invoice.
// Records of the calculations calculate.totals and calculate.credit_note. All lines of a request are in one currency.
#pragma once

#include <osto_billing/tax_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// A discount or charge of one line: in percent, as an amount, or as a rate for each unit.
struct LineAdjustment {
  std::string code;
  std::optional<Decimal> percent;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount, base, rate, quantity;
};

struct TotalsLine {
  std::string id;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount, quantity, unit_price;
  std::string subscription, module, plan, charge;
  std::vector<LineAdjustment> discounts, charges;
  std::vector<TaxTerms> taxes;
  bool is_untaxed = false;
};

/// A discount of the whole document or of the lines that it names: a coupon.
struct TotalsDiscount {
  std::string code;
  std::optional<Decimal> percent;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount, base;
  std::optional<Currency> currency;
  std::vector<std::string> lines, charges, plans, modules, subscriptions;
  std::optional<Minor> remaining_minor;
  std::optional<std::int64_t> remaining_periods, order;
  std::vector<TaxTerms> taxes;
};

/// A charge of the whole document: shipping, a fee.
struct TotalsCharge {
  std::string code;
  std::optional<Decimal> percent;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount, base;
  std::vector<TaxTerms> taxes;
  bool is_untaxed = false;
};

struct TotalsRequest {
  Currency currency;
  std::vector<TotalsLine> lines;
  std::vector<TotalsDiscount> discounts;
  std::vector<TotalsCharge> charges;
  std::vector<TaxTerms> taxes;
  PriceTax prices = PriceTax::exclusive;
  std::optional<Minor> rounding_minor, prepaid_minor, account_credit_minor, paid_minor;
  BillingPolicy policy;
};

/// One tax of a line or of the document.
struct TaxShare {
  std::string code, name;
  Decimal rate_percent;
  TaxTreatment treatment{};
  TaxRole role{};
  std::string base_exact, exact, surcharge_exact;
  Minor base_minor, amount_minor, surcharge_minor;
};

struct DiscountShare {
  std::string code, exact;
  Minor amount_minor;
};

struct LineTotals {
  std::string id;
  Minor sum_minor, line_discount_minor, line_charge_minor, amount_minor, discount_minor, taxable_minor, tax_minor, withheld_minor, total_minor;
  std::string sum_exact, amount_exact, discount_exact, taxable_exact, tax_exact;
  std::vector<DiscountShare> discounts;
  std::vector<TaxShare> taxes;
  DocumentDerivation derivation;
};

struct DiscountTotals {
  std::string code, exact, skipped_because;
  Minor base_minor, amount_minor;
  std::optional<Minor> remaining_minor;
  std::optional<std::int64_t> remaining_periods;
};

struct ChargeTotals {
  std::string code, exact;
  Minor amount_minor;
};

enum class DocumentBecomes { invoice, credit_note, negative_invoice, account_credit, nothing };

struct Totals {
  Currency currency;
  std::vector<LineTotals> lines;
  std::vector<std::string> dropped_lines;
  std::vector<DiscountTotals> discounts;
  std::vector<ChargeTotals> charges;
  std::vector<TaxShare> taxes;
  Minor subtotal_minor, discount_minor, charge_minor, net_minor, tax_included_minor, tax_minor, total_minor, rounding_minor, withheld_minor,
      payable_minor, prepaid_applied_minor, account_credit_applied_minor, paid_minor, due_minor, account_credit_given_minor;
  std::string subtotal_exact, net_exact, tax_exact, total_exact;
  DocumentBecomes becomes{};
  std::vector<DocumentDerivation> derivations;
};

// ---- credit notes ----------------------------------------------------------------------------------------------------

/// A line as it was billed. Tax by its rates, or the amounts that were billed.
struct InvoicedLine {
  std::string id;
  Minor amount_minor;
  std::optional<Minor> discount_minor;
  std::vector<TaxTerms> taxes;
  std::optional<Minor> tax_minor;
};

struct CreditedLine {
  std::string id;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount, percent;
};

/// A note made before: what it gave back of each line (before discount), and its net and tax.
struct EarlierNote {
  std::vector<CreditedLine> lines;
  Minor net_minor, tax_minor;
  std::optional<Decimal> tax;
};

enum class CreditExtent { full, lines, net_amount, total_amount };
enum class CreditReturn { account_credit, refund, offset };

struct CreditNoteRequest {
  Currency currency;
  std::vector<InvoicedLine> lines;
  std::optional<Minor> discount_minor;
  std::vector<TaxTerms> taxes;
  std::vector<EarlierNote> earlier_notes;
  CreditExtent extent = CreditExtent::full;
  std::vector<CreditedLine> credited;
  std::optional<Minor> amount_minor, paid_minor, refunded_minor, due_minor;
  std::optional<CreditReturn> returned;
  std::optional<Minor> refund_minor, account_credit_minor, offset_minor;
  BillingPolicy policy;
};

struct CreditNoteLine {
  std::string id, exact, discount_exact, net_exact, tax_exact;
  Minor amount_minor, discount_minor, net_minor, tax_minor, total_minor, creditable_after_minor;
};

struct CreditNoteTotals {
  std::vector<CreditNoteLine> lines;
  std::vector<TaxShare> taxes;
  Minor amount_minor, discount_minor, net_minor, tax_minor, total_minor;
  std::string net_exact, tax_exact;
  Minor offset_minor, refund_minor, account_credit_minor, refundable_minor, creditable_minor, creditable_after_minor;
  bool is_last = false;
  std::vector<DocumentDerivation> derivations;
};

// clang-format off
template <> struct Names<DocumentBecomes> { static constexpr std::string_view name = "DocumentBecomes", doc = "What is issued of a document."; };
template <> struct Names<CreditExtent> { static constexpr std::string_view name = "CreditExtent", doc = "How a credit note says what it gives back."; };
template <> struct Names<CreditReturn> { static constexpr std::string_view name = "CreditReturn", doc = "Where the money of a credit note goes."; };

template <> struct Description<LineAdjustment> {
  static constexpr std::string_view name = "LineAdjustment", doc = "A discount or charge of one line. One of percent, amount_minor, amount, rate.";
  static constexpr Field fields[] = {
      field<&LineAdjustment::code>({.doc = "Own code", .may_be_absent = true}),
      field<&LineAdjustment::percent>({.doc = "Of the line's sum (of what is left when discount_base is remaining), or of base", .unit = "percent"}),
      field<&LineAdjustment::amount_minor>({.doc = "Fixed amount", .unit = "minor units"}), field<&LineAdjustment::amount>({.doc = "The same in major units, any places", .unit = "major units"}),
      field<&LineAdjustment::base>({.doc = "What percent is of, instead of the sum", .unit = "major units"}),
      field<&LineAdjustment::rate>({.doc = "Amount per unit", .unit = "major units"}), field<&LineAdjustment::quantity>({.doc = "Units for rate; absent: the line's quantity"})};
};
template <> struct Description<TotalsLine> {
  static constexpr std::string_view name = "TotalsLine", doc = "A line. Amount_minor, amount, or quantity x unit_price.";
  static constexpr Field fields[] = {
      field<&TotalsLine::id>({.doc = "Absent: its position, from 1", .may_be_absent = true}),
      field<&TotalsLine::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&TotalsLine::amount>({.doc = "Amount, any places", .unit = "major units"}),
      field<&TotalsLine::quantity>({.doc = "Units; absent: 1"}), field<&TotalsLine::unit_price>({.doc = "Price of a unit, to 12 places", .unit = "major units"}),
      field<&TotalsLine::subscription>({.doc = "What discounts name it by", .may_be_absent = true}), field<&TotalsLine::module>({.doc = "Module code", .may_be_absent = true}),
      field<&TotalsLine::plan>({.doc = "Plan code", .may_be_absent = true}), field<&TotalsLine::charge>({.doc = "Charge code", .may_be_absent = true}),
      field<&TotalsLine::discounts>({.doc = "Of this line alone"}), field<&TotalsLine::charges>({.doc = "Of this line alone"}),
      field<&TotalsLine::taxes>({.doc = "None: those of the document"}), field<&TotalsLine::is_untaxed>({.doc = "Takes no taxes of the document", .may_be_absent = true})};
};
template <> struct Description<TotalsDiscount> {
  static constexpr std::string_view name = "TotalsDiscount", doc = "A discount of the document: a coupon. Percent, amount_minor or amount. With targets it touches lines that match one of each list given.";
  static constexpr Field fields[] = {
      field<&TotalsDiscount::code>({.doc = "Coupon code", .may_be_absent = true}), field<&TotalsDiscount::percent>({.doc = "0 to 100", .unit = "percent"}),
      field<&TotalsDiscount::amount_minor>({.doc = "Fixed amount, never more than what its lines have left", .unit = "minor units"}), field<&TotalsDiscount::amount>({.doc = "The same", .unit = "major units"}),
      field<&TotalsDiscount::base>({.doc = "What percent is of, instead of its lines", .unit = "major units"}), field<&TotalsDiscount::currency>({.doc = "Of the amount; another one than the document's is refused"}),
      field<&TotalsDiscount::lines>({.doc = "Line ids"}), field<&TotalsDiscount::charges>({.doc = "Charge codes"}), field<&TotalsDiscount::plans>({.doc = "Plan codes"}),
      field<&TotalsDiscount::modules>({.doc = "Module codes"}), field<&TotalsDiscount::subscriptions>({.doc = "Subscriptions"}),
      field<&TotalsDiscount::remaining_minor>({.doc = "What is left of a limited amount", .unit = "minor units"}),
      field<&TotalsDiscount::remaining_periods>({.doc = "Periods left, this one counted; absent: for ever; 0: it is used up"}),
      field<&TotalsDiscount::order>({.doc = "Position among discounts of one rank; absent: as listed"}),
      field<&TotalsDiscount::taxes>({.doc = "With taxes of its own it is a negative line of the document, not shared among lines"})};
};
template <> struct Description<TotalsCharge> {
  static constexpr std::string_view name = "TotalsCharge", doc = "A charge of the document: it stands beside the lines and is taxed as they are.";
  static constexpr Field fields[] = {
      field<&TotalsCharge::code>({.doc = "Own code", .may_be_absent = true}), field<&TotalsCharge::percent>({.doc = "Of the lines' sum, or of base", .unit = "percent"}),
      field<&TotalsCharge::amount_minor>({.doc = "Fixed amount", .unit = "minor units"}), field<&TotalsCharge::amount>({.doc = "The same", .unit = "major units"}),
      field<&TotalsCharge::base>({.doc = "What percent is of", .unit = "major units"}), field<&TotalsCharge::taxes>({.doc = "None: those of the document"}),
      field<&TotalsCharge::is_untaxed>({.doc = "Takes no taxes", .may_be_absent = true})};
};
template <> struct Description<TotalsRequest> {
  static constexpr std::string_view name = "TotalsRequest", doc = "A document to add up.";
  static constexpr Field fields[] = {
      field<&TotalsRequest::currency>({.doc = "Of every amount"}), field<&TotalsRequest::lines>({.doc = "Lines in order"}), field<&TotalsRequest::discounts>({.doc = "Discounts and coupons"}),
      field<&TotalsRequest::charges>({.doc = "Charges of the document"}), field<&TotalsRequest::taxes>({.doc = "Taxes of lines that list none, in order"}),
      field<&TotalsRequest::prices>({.doc = "Whether amounts contain added taxes", .may_be_absent = true}),
      field<&TotalsRequest::rounding_minor>({.doc = "Added to what is payable", .unit = "minor units"}), field<&TotalsRequest::prepaid_minor>({.doc = "Prepaid credit available", .unit = "minor units"}),
      field<&TotalsRequest::account_credit_minor>({.doc = "Account credit available", .unit = "minor units"}), field<&TotalsRequest::paid_minor>({.doc = "Paid in advance", .unit = "minor units"}),
      field<&TotalsRequest::policy>({.doc = "How it is rounded, discounted and taxed", .may_be_absent = true})};
};
template <> struct Description<TaxShare> {
  static constexpr std::string_view name = "TaxShare", doc = "One tax of a line or of the document.";
  static constexpr Field fields[] = {
      field<&TaxShare::code>({.doc = "Code"}), field<&TaxShare::name>({.doc = "Name"}), field<&TaxShare::rate_percent>({.doc = "Rate", .unit = "percent"}),
      field<&TaxShare::treatment>({.doc = "Taxed, or why not"}), field<&TaxShare::role>({.doc = "Added or withheld"}),
      field<&TaxShare::base_exact>({.doc = "Exact base, n/d", .unit = "minor units"}), field<&TaxShare::exact>({.doc = "Exact tax, n/d", .unit = "minor units"}),
      field<&TaxShare::surcharge_exact>({.doc = "Exact surcharge, n/d", .unit = "minor units"}), field<&TaxShare::base_minor>({.doc = "Base", .unit = "minor units"}),
      field<&TaxShare::amount_minor>({.doc = "Tax", .unit = "minor units"}), field<&TaxShare::surcharge_minor>({.doc = "Surcharge", .unit = "minor units"})};
};
template <> struct Description<DiscountShare> {
  static constexpr std::string_view name = "DiscountShare", doc = "A line's share of a discount.";
  static constexpr Field fields[] = {field<&DiscountShare::code>({.doc = "Coupon code"}), field<&DiscountShare::exact>({.doc = "Share as used, n/d", .unit = "minor units"}),
      field<&DiscountShare::amount_minor>({.doc = "Rounded", .unit = "minor units"})};
};
template <> struct Description<LineTotals> {
  static constexpr std::string_view name = "LineTotals", doc = "A line with its discounts and taxes.";
  static constexpr Field fields[] = {
      field<&LineTotals::id>({.doc = "Line"}), field<&LineTotals::sum_minor>({.doc = "Quantity x price", .unit = "minor units"}),
      field<&LineTotals::line_discount_minor>({.doc = "Its own discounts", .unit = "minor units"}), field<&LineTotals::line_charge_minor>({.doc = "Its own charges", .unit = "minor units"}),
      field<&LineTotals::amount_minor>({.doc = "Sum - discounts + charges", .unit = "minor units"}), field<&LineTotals::discount_minor>({.doc = "Its share of the document's discounts", .unit = "minor units"}),
      field<&LineTotals::taxable_minor>({.doc = "What is left, without tax", .unit = "minor units"}), field<&LineTotals::tax_minor>({.doc = "Added taxes and surcharges", .unit = "minor units"}),
      field<&LineTotals::withheld_minor>({.doc = "Withheld taxes", .unit = "minor units"}), field<&LineTotals::total_minor>({.doc = "Taxable + tax", .unit = "minor units"}),
      field<&LineTotals::sum_exact>({.doc = "As used, n/d", .unit = "minor units"}), field<&LineTotals::amount_exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&LineTotals::discount_exact>({.doc = "As used, n/d", .unit = "minor units"}), field<&LineTotals::taxable_exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&LineTotals::tax_exact>({.doc = "Exact, n/d", .unit = "minor units"}), field<&LineTotals::discounts>({.doc = "Shares of the document's discounts"}),
      field<&LineTotals::taxes>({.doc = "Taxes"}), field<&LineTotals::derivation>({.doc = "How its amount came about"})};
};
template <> struct Description<DiscountTotals> {
  static constexpr std::string_view name = "DiscountTotals", doc = "What a discount took off.";
  static constexpr Field fields[] = {
      field<&DiscountTotals::code>({.doc = "Coupon code"}), field<&DiscountTotals::exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&DiscountTotals::skipped_because>({.doc = "Why it took nothing, or empty"}), field<&DiscountTotals::base_minor>({.doc = "What it was taken of", .unit = "minor units"}),
      field<&DiscountTotals::amount_minor>({.doc = "Taken off", .unit = "minor units"}), field<&DiscountTotals::remaining_minor>({.doc = "Left of a limited amount", .unit = "minor units"}),
      field<&DiscountTotals::remaining_periods>({.doc = "Periods left after this one"})};
};
template <> struct Description<ChargeTotals> {
  static constexpr std::string_view name = "ChargeTotals", doc = "A charge of the document.";
  static constexpr Field fields[] = {field<&ChargeTotals::code>({.doc = "Own code"}), field<&ChargeTotals::exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&ChargeTotals::amount_minor>({.doc = "Amount", .unit = "minor units"})};
};
template <> struct Description<Totals> {
  static constexpr std::string_view name = "Totals", doc = "The document added up. Net + tax + (0, or a unit of rounding when tax_stage is sum) = total.";
  static constexpr Field fields[] = {
      field<&Totals::currency>({.doc = "Currency"}), field<&Totals::lines>({.doc = "Lines kept, in order"}), field<&Totals::dropped_lines>({.doc = "Ids of lines of nothing that were dropped"}),
      field<&Totals::discounts>({.doc = "Discounts in the order they were taken"}), field<&Totals::charges>({.doc = "Charges"}), field<&Totals::taxes>({.doc = "Per tax and rate"}),
      field<&Totals::subtotal_minor>({.doc = "Sum of lines", .unit = "minor units"}), field<&Totals::discount_minor>({.doc = "Discounts of the document", .unit = "minor units"}),
      field<&Totals::charge_minor>({.doc = "Charges of the document", .unit = "minor units"}), field<&Totals::net_minor>({.doc = "Subtotal - discount + charge - included tax", .unit = "minor units"}),
      field<&Totals::tax_included_minor>({.doc = "Tax that prices contained", .unit = "minor units"}), field<&Totals::tax_minor>({.doc = "All added tax, included or on top", .unit = "minor units"}),
      field<&Totals::total_minor>({.doc = "With tax", .unit = "minor units"}), field<&Totals::rounding_minor>({.doc = "Given, or by rounding_unit; added to the total", .unit = "minor units"}),
      field<&Totals::withheld_minor>({.doc = "Withheld by the buyer", .unit = "minor units"}), field<&Totals::payable_minor>({.doc = "Total + rounding - withheld", .unit = "minor units"}),
      field<&Totals::prepaid_applied_minor>({.doc = "Prepaid credit used", .unit = "minor units"}), field<&Totals::account_credit_applied_minor>({.doc = "Account credit used", .unit = "minor units"}),
      field<&Totals::paid_minor>({.doc = "Paid in advance", .unit = "minor units"}), field<&Totals::due_minor>({.doc = "Payable less all of these", .unit = "minor units"}),
      field<&Totals::account_credit_given_minor>({.doc = "Surplus of a negative document, kept as credit", .unit = "minor units"}),
      field<&Totals::subtotal_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}), field<&Totals::net_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&Totals::tax_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}), field<&Totals::total_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&Totals::becomes>({.doc = "What is issued: by negative_document and zero_documents"}), field<&Totals::derivations>({.doc = "How discount, net, tax and total came about"})};
};
template <> struct Description<InvoicedLine> {
  static constexpr std::string_view name = "InvoicedLine", doc = "A line as it was billed.";
  static constexpr Field fields[] = {
      field<&InvoicedLine::id>({.doc = "Absent: its position, from 1", .may_be_absent = true}), field<&InvoicedLine::amount_minor>({.doc = "Amount before the document's discounts", .unit = "minor units"}),
      field<&InvoicedLine::discount_minor>({.doc = "Its share of them; absent: by discount_minor of the request, in proportion", .unit = "minor units"}),
      field<&InvoicedLine::taxes>({.doc = "Rates; none: those of the request"}), field<&InvoicedLine::tax_minor>({.doc = "Tax as it was billed: a part of the line gives back the same part of it", .unit = "minor units"})};
};
template <> struct Description<CreditedLine> {
  static constexpr std::string_view name = "CreditedLine", doc = "What is given back of a line, before discount and tax.";
  static constexpr Field fields[] = {
      field<&CreditedLine::id>({.doc = "Line"}), field<&CreditedLine::amount_minor>({.doc = "Amount; absent with amount and percent: all that is left", .unit = "minor units"}),
      field<&CreditedLine::amount>({.doc = "In minor units with a fraction, cut at credit_note_places", .unit = "minor units"}), field<&CreditedLine::percent>({.doc = "Of the line as billed", .unit = "percent"})};
};
template <> struct Description<EarlierNote> {
  static constexpr std::string_view name = "EarlierNote", doc = "A credit note of the invoice made before.";
  static constexpr Field fields[] = {
      field<&EarlierNote::lines>({.doc = "What it gave back of each line"}), field<&EarlierNote::net_minor>({.doc = "Its net", .unit = "minor units"}),
      field<&EarlierNote::tax_minor>({.doc = "Its tax", .unit = "minor units"}), field<&EarlierNote::tax>({.doc = "Its tax before rounding; absent: computed from its lines", .unit = "minor units"})};
};
template <> struct Description<CreditNoteRequest> {
  static constexpr std::string_view name = "CreditNoteRequest", doc = "An invoice and what is given back of it.";
  static constexpr Field fields[] = {
      field<&CreditNoteRequest::currency>({.doc = "Of every amount"}), field<&CreditNoteRequest::lines>({.doc = "Lines of the invoice"}),
      field<&CreditNoteRequest::discount_minor>({.doc = "Discounts of the document (coupons), shared by amount", .unit = "minor units"}), field<&CreditNoteRequest::taxes>({.doc = "Taxes of lines that list none"}),
      field<&CreditNoteRequest::earlier_notes>({.doc = "Notes made before"}), field<&CreditNoteRequest::extent>({.doc = "Full: all that is left; lines: credited; net_amount, total_amount: amount_minor, over all lines in proportion", .may_be_absent = true}),
      field<&CreditNoteRequest::credited>({.doc = "With extent lines"}), field<&CreditNoteRequest::amount_minor>({.doc = "With extent net_amount (without tax) or total_amount (with)", .unit = "minor units"}),
      field<&CreditNoteRequest::paid_minor>({.doc = "Paid of the invoice; absent: 0", .unit = "minor units"}), field<&CreditNoteRequest::refunded_minor>({.doc = "Refunded of that before", .unit = "minor units"}),
      field<&CreditNoteRequest::due_minor>({.doc = "Still owed; absent: invoice - paid - earlier notes, not below 0", .unit = "minor units"}),
      field<&CreditNoteRequest::returned>({.doc = "Account_credit: all is kept as credit; refund: paid back as far as it was paid, then set off, the rest is credit; offset: set off against what is owed, the rest is credit; absent: by refund_split, the rest is credit"}),
      field<&CreditNoteRequest::refund_minor>({.doc = "Own split instead: the three sum to the total; without account_credit_minor the rest is that", .unit = "minor units"}), field<&CreditNoteRequest::account_credit_minor>({.doc = "Own split", .unit = "minor units"}),
      field<&CreditNoteRequest::offset_minor>({.doc = "Own split", .unit = "minor units"}), field<&CreditNoteRequest::policy>({.doc = "Rounding and split", .may_be_absent = true})};
};
template <> struct Description<CreditNoteLine> {
  static constexpr std::string_view name = "CreditNoteLine", doc = "A line of the note.";
  static constexpr Field fields[] = {
      field<&CreditNoteLine::id>({.doc = "Line"}), field<&CreditNoteLine::exact>({.doc = "Credited before discount, as used, n/d", .unit = "minor units"}),
      field<&CreditNoteLine::discount_exact>({.doc = "Its discount, n/d", .unit = "minor units"}), field<&CreditNoteLine::net_exact>({.doc = "N/d", .unit = "minor units"}), field<&CreditNoteLine::tax_exact>({.doc = "N/d", .unit = "minor units"}),
      field<&CreditNoteLine::amount_minor>({.doc = "Credited before discount", .unit = "minor units"}), field<&CreditNoteLine::discount_minor>({.doc = "Discount that goes back", .unit = "minor units"}),
      field<&CreditNoteLine::net_minor>({.doc = "Net", .unit = "minor units"}), field<&CreditNoteLine::tax_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&CreditNoteLine::total_minor>({.doc = "Net + tax", .unit = "minor units"}), field<&CreditNoteLine::creditable_after_minor>({.doc = "Left of the line", .unit = "minor units"})};
};
template <> struct Description<CreditNoteTotals> {
  static constexpr std::string_view name = "CreditNoteTotals", doc = "A credit note: lines, totals, and where the money goes.";
  static constexpr Field fields[] = {
      field<&CreditNoteTotals::lines>({.doc = "Lines given back"}), field<&CreditNoteTotals::taxes>({.doc = "Per tax and rate"}), field<&CreditNoteTotals::amount_minor>({.doc = "Before discount", .unit = "minor units"}),
      field<&CreditNoteTotals::discount_minor>({.doc = "Discount", .unit = "minor units"}), field<&CreditNoteTotals::net_minor>({.doc = "Net", .unit = "minor units"}), field<&CreditNoteTotals::tax_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&CreditNoteTotals::total_minor>({.doc = "Net + tax", .unit = "minor units"}), field<&CreditNoteTotals::net_exact>({.doc = "N/d", .unit = "minor units"}), field<&CreditNoteTotals::tax_exact>({.doc = "N/d, with what the last note absorbs", .unit = "minor units"}),
      field<&CreditNoteTotals::offset_minor>({.doc = "Lowers what is owed", .unit = "minor units"}), field<&CreditNoteTotals::refund_minor>({.doc = "Paid back", .unit = "minor units"}),
      field<&CreditNoteTotals::account_credit_minor>({.doc = "Kept as credit", .unit = "minor units"}), field<&CreditNoteTotals::refundable_minor>({.doc = "The most that could be paid back of it", .unit = "minor units"}),
      field<&CreditNoteTotals::creditable_minor>({.doc = "The most that could be credited, with tax", .unit = "minor units"}), field<&CreditNoteTotals::creditable_after_minor>({.doc = "Left after it", .unit = "minor units"}),
      field<&CreditNoteTotals::is_last>({.doc = "Whether nothing is left to credit"}), field<&CreditNoteTotals::derivations>({.doc = "How net and tax came about"})};
};
// clang-format on

}  // namespace osto::billing
