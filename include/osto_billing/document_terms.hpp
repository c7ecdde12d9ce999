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
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Own code", .may_be_absent = true}),
      field<&R::percent>({.doc = "Of the line's sum (of what is left when discount_base is remaining), or of base", .unit = "percent"}),
      field<&R::amount_minor>({.doc = "Fixed amount", .unit = "minor units"}), field<&R::amount>({.doc = "The same in major units, any places", .unit = "major units"}),
      field<&R::base>({.doc = "What percent is of, instead of the sum", .unit = "major units"}),
      field<&R::rate>({.doc = "Amount per unit", .unit = "major units"}), field<&R::quantity>({.doc = "Units for rate; absent: the line's quantity"})};
};
template <> struct Description<TotalsLine> {
  static constexpr std::string_view name = "TotalsLine", doc = "A line. Amount_minor, amount, or quantity x unit_price.";
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({.doc = "Absent: its position, from 1", .may_be_absent = true}),
      field<&R::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&R::amount>({.doc = "Amount, any places", .unit = "major units"}),
      field<&R::quantity>({.doc = "Units; absent: 1"}), field<&R::unit_price>({.doc = "Price of a unit, to 12 places", .unit = "major units"}),
      field<&R::subscription>({.doc = "What discounts name it by", .may_be_absent = true}), field<&R::module>({.doc = "Module code", .may_be_absent = true}),
      field<&R::plan>({.doc = "Plan code", .may_be_absent = true}), field<&R::charge>({.doc = "Charge code", .may_be_absent = true}),
      field<&R::discounts>({.doc = "Of this line alone"}), field<&R::charges>({.doc = "Of this line alone"}),
      field<&R::taxes>({.doc = "None: those of the document"}), field<&R::is_untaxed>({.doc = "Takes no taxes of the document", .may_be_absent = true})};
};
template <> struct Description<TotalsDiscount> {
  static constexpr std::string_view name = "TotalsDiscount", doc = "A discount of the document: a coupon. Percent, amount_minor or amount. With targets it touches lines that match one of each list given.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Coupon code", .may_be_absent = true}), field<&R::percent>({.doc = "0 to 100", .unit = "percent"}),
      field<&R::amount_minor>({.doc = "Fixed amount, never more than what its lines have left", .unit = "minor units"}), field<&R::amount>({.doc = "The same", .unit = "major units"}),
      field<&R::base>({.doc = "What percent is of, instead of its lines", .unit = "major units"}), field<&R::currency>({.doc = "Of the amount; another one than the document's is refused"}),
      field<&R::lines>({.doc = "Line ids"}), field<&R::charges>({.doc = "Charge codes"}), field<&R::plans>({.doc = "Plan codes"}),
      field<&R::modules>({.doc = "Module codes"}), field<&R::subscriptions>({.doc = "Subscriptions"}),
      field<&R::remaining_minor>({.doc = "What is left of a limited amount", .unit = "minor units"}),
      field<&R::remaining_periods>({.doc = "Periods left, this one counted; absent: for ever; 0: it is used up"}),
      field<&R::order>({.doc = "Position among discounts of one rank; absent: as listed"}),
      field<&R::taxes>({.doc = "With taxes of its own it is a negative line of the document, not shared among lines"})};
};
template <> struct Description<TotalsCharge> {
  static constexpr std::string_view name = "TotalsCharge", doc = "A charge of the document: it stands beside the lines and is taxed as they are.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Own code", .may_be_absent = true}), field<&R::percent>({.doc = "Of the lines' sum, or of base", .unit = "percent"}),
      field<&R::amount_minor>({.doc = "Fixed amount", .unit = "minor units"}), field<&R::amount>({.doc = "The same", .unit = "major units"}),
      field<&R::base>({.doc = "What percent is of", .unit = "major units"}), field<&R::taxes>({.doc = "None: those of the document"}),
      field<&R::is_untaxed>({.doc = "Takes no taxes", .may_be_absent = true})};
};
template <> struct Description<TotalsRequest> {
  static constexpr std::string_view name = "TotalsRequest", doc = "A document to add up.";
  template <class R> static constexpr Field fields[] = {
      field<&R::currency>({.doc = "Of every amount"}), field<&R::lines>({.doc = "Lines in order"}), field<&R::discounts>({.doc = "Discounts and coupons"}),
      field<&R::charges>({.doc = "Charges of the document"}), field<&R::taxes>({.doc = "Taxes of lines that list none, in order"}),
      field<&R::prices>({.doc = "Whether amounts contain added taxes", .may_be_absent = true}),
      field<&R::rounding_minor>({.doc = "Added to what is payable", .unit = "minor units"}), field<&R::prepaid_minor>({.doc = "Prepaid credit available", .unit = "minor units"}),
      field<&R::account_credit_minor>({.doc = "Account credit available", .unit = "minor units"}), field<&R::paid_minor>({.doc = "Paid in advance", .unit = "minor units"}),
      field<&R::policy>({.doc = "How it is rounded, discounted and taxed", .may_be_absent = true})};
};
template <> struct Description<TaxShare> {
  static constexpr std::string_view name = "TaxShare", doc = "One tax of a line or of the document.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Code"}), field<&R::name>({.doc = "Name"}), field<&R::rate_percent>({.doc = "Rate", .unit = "percent"}),
      field<&R::treatment>({.doc = "Taxed, or why not"}), field<&R::role>({.doc = "Added or withheld"}),
      field<&R::base_exact>({.doc = "Exact base, n/d", .unit = "minor units"}), field<&R::exact>({.doc = "Exact tax, n/d", .unit = "minor units"}),
      field<&R::surcharge_exact>({.doc = "Exact surcharge, n/d", .unit = "minor units"}), field<&R::base_minor>({.doc = "Base", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Tax", .unit = "minor units"}), field<&R::surcharge_minor>({.doc = "Surcharge", .unit = "minor units"})};
};
template <> struct Description<DiscountShare> {
  static constexpr std::string_view name = "DiscountShare", doc = "A line's share of a discount.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Coupon code"}), field<&R::exact>({.doc = "Share as used, n/d", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Rounded", .unit = "minor units"})};
};
template <> struct Description<LineTotals> {
  static constexpr std::string_view name = "LineTotals", doc = "A line with its discounts and taxes.";
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({.doc = "Line"}), field<&R::sum_minor>({.doc = "Quantity x price", .unit = "minor units"}),
      field<&R::line_discount_minor>({.doc = "Its own discounts", .unit = "minor units"}), field<&R::line_charge_minor>({.doc = "Its own charges", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Sum - discounts + charges", .unit = "minor units"}), field<&R::discount_minor>({.doc = "Its share of the document's discounts", .unit = "minor units"}),
      field<&R::taxable_minor>({.doc = "What is left, without tax", .unit = "minor units"}), field<&R::tax_minor>({.doc = "Added taxes and surcharges", .unit = "minor units"}),
      field<&R::withheld_minor>({.doc = "Withheld taxes", .unit = "minor units"}), field<&R::total_minor>({.doc = "Taxable + tax", .unit = "minor units"}),
      field<&R::sum_exact>({.doc = "As used, n/d", .unit = "minor units"}), field<&R::amount_exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&R::discount_exact>({.doc = "As used, n/d", .unit = "minor units"}), field<&R::taxable_exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&R::tax_exact>({.doc = "Exact, n/d", .unit = "minor units"}), field<&R::discounts>({.doc = "Shares of the document's discounts"}),
      field<&R::taxes>({.doc = "Taxes"}), field<&R::derivation>({.doc = "How its amount came about"})};
};
template <> struct Description<DiscountTotals> {
  static constexpr std::string_view name = "DiscountTotals", doc = "What a discount took off.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Coupon code"}), field<&R::exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&R::skipped_because>({.doc = "Why it took nothing, or empty"}), field<&R::base_minor>({.doc = "What it was taken of", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Taken off", .unit = "minor units"}), field<&R::remaining_minor>({.doc = "Left of a limited amount", .unit = "minor units"}),
      field<&R::remaining_periods>({.doc = "Periods left after this one"})};
};
template <> struct Description<ChargeTotals> {
  static constexpr std::string_view name = "ChargeTotals", doc = "A charge of the document.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Own code"}), field<&R::exact>({.doc = "As used, n/d", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Amount", .unit = "minor units"})};
};
template <> struct Description<Totals> {
  static constexpr std::string_view name = "Totals", doc = "The document added up. Net + tax + (0, or a unit of rounding when tax_stage is sum) = total.";
  template <class R> static constexpr Field fields[] = {
      field<&R::currency>({.doc = "Currency"}), field<&R::lines>({.doc = "Lines kept, in order"}), field<&R::dropped_lines>({.doc = "Ids of lines of nothing that were dropped"}),
      field<&R::discounts>({.doc = "Discounts in the order they were taken"}), field<&R::charges>({.doc = "Charges"}), field<&R::taxes>({.doc = "Per tax and rate"}),
      field<&R::subtotal_minor>({.doc = "Sum of lines", .unit = "minor units"}), field<&R::discount_minor>({.doc = "Discounts of the document", .unit = "minor units"}),
      field<&R::charge_minor>({.doc = "Charges of the document", .unit = "minor units"}), field<&R::net_minor>({.doc = "Subtotal - discount + charge - included tax", .unit = "minor units"}),
      field<&R::tax_included_minor>({.doc = "Tax that prices contained", .unit = "minor units"}), field<&R::tax_minor>({.doc = "All added tax, included or on top", .unit = "minor units"}),
      field<&R::total_minor>({.doc = "With tax", .unit = "minor units"}), field<&R::rounding_minor>({.doc = "Given, or by rounding_unit; added to the total", .unit = "minor units"}),
      field<&R::withheld_minor>({.doc = "Withheld by the buyer", .unit = "minor units"}), field<&R::payable_minor>({.doc = "Total + rounding - withheld", .unit = "minor units"}),
      field<&R::prepaid_applied_minor>({.doc = "Prepaid credit used", .unit = "minor units"}), field<&R::account_credit_applied_minor>({.doc = "Account credit used", .unit = "minor units"}),
      field<&R::paid_minor>({.doc = "Paid in advance", .unit = "minor units"}), field<&R::due_minor>({.doc = "Payable less all of these", .unit = "minor units"}),
      field<&R::account_credit_given_minor>({.doc = "Surplus of a negative document, kept as credit", .unit = "minor units"}),
      field<&R::subtotal_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}), field<&R::net_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&R::tax_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}), field<&R::total_exact>({.doc = "Before rounding, n/d", .unit = "minor units"}),
      field<&R::becomes>({.doc = "What is issued: by negative_document and zero_documents"}), field<&R::derivations>({.doc = "How discount, net, tax and total came about"})};
};
template <> struct Description<InvoicedLine> {
  static constexpr std::string_view name = "InvoicedLine", doc = "A line as it was billed.";
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({.doc = "Absent: its position, from 1", .may_be_absent = true}), field<&R::amount_minor>({.doc = "Amount before the document's discounts", .unit = "minor units"}),
      field<&R::discount_minor>({.doc = "Its share of them; absent: by discount_minor of the request, in proportion", .unit = "minor units"}),
      field<&R::taxes>({.doc = "Rates; none: those of the request"}), field<&R::tax_minor>({.doc = "Tax as it was billed: a part of the line gives back the same part of it", .unit = "minor units"})};
};
template <> struct Description<CreditedLine> {
  static constexpr std::string_view name = "CreditedLine", doc = "What is given back of a line, before discount and tax.";
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({.doc = "Line"}), field<&R::amount_minor>({.doc = "Amount; absent with amount and percent: all that is left", .unit = "minor units"}),
      field<&R::amount>({.doc = "In minor units with a fraction, cut at credit_note_places", .unit = "minor units"}), field<&R::percent>({.doc = "Of the line as billed", .unit = "percent"})};
};
template <> struct Description<EarlierNote> {
  static constexpr std::string_view name = "EarlierNote", doc = "A credit note of the invoice made before.";
  template <class R> static constexpr Field fields[] = {
      field<&R::lines>({.doc = "What it gave back of each line"}), field<&R::net_minor>({.doc = "Its net", .unit = "minor units"}),
      field<&R::tax_minor>({.doc = "Its tax", .unit = "minor units"}), field<&R::tax>({.doc = "Its tax before rounding; absent: computed from its lines", .unit = "minor units"})};
};
template <> struct Description<CreditNoteRequest> {
  static constexpr std::string_view name = "CreditNoteRequest", doc = "An invoice and what is given back of it.";
  template <class R> static constexpr Field fields[] = {
      field<&R::currency>({.doc = "Of every amount"}), field<&R::lines>({.doc = "Lines of the invoice"}),
      field<&R::discount_minor>({.doc = "Discounts of the document (coupons), shared by amount", .unit = "minor units"}), field<&R::taxes>({.doc = "Taxes of lines that list none"}),
      field<&R::earlier_notes>({.doc = "Notes made before"}), field<&R::extent>({.doc = "Full: all that is left; lines: credited; net_amount, total_amount: amount_minor, over all lines in proportion", .may_be_absent = true}),
      field<&R::credited>({.doc = "With extent lines"}), field<&R::amount_minor>({.doc = "With extent net_amount (without tax) or total_amount (with)", .unit = "minor units"}),
      field<&R::paid_minor>({.doc = "Paid of the invoice; absent: 0", .unit = "minor units"}), field<&R::refunded_minor>({.doc = "Refunded of that before", .unit = "minor units"}),
      field<&R::due_minor>({.doc = "Still owed; absent: invoice - paid - earlier notes, not below 0", .unit = "minor units"}),
      field<&R::returned>({.doc = "Account_credit: all is kept as credit; refund: paid back as far as it was paid, then set off, the rest is credit; offset: set off against what is owed, the rest is credit; absent: by refund_split, the rest is credit"}),
      field<&R::refund_minor>({.doc = "Own split instead: the three sum to the total; without account_credit_minor the rest is that", .unit = "minor units"}), field<&R::account_credit_minor>({.doc = "Own split", .unit = "minor units"}),
      field<&R::offset_minor>({.doc = "Own split", .unit = "minor units"}), field<&R::policy>({.doc = "Rounding and split", .may_be_absent = true})};
};
template <> struct Description<CreditNoteLine> {
  static constexpr std::string_view name = "CreditNoteLine", doc = "A line of the note.";
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({.doc = "Line"}), field<&R::exact>({.doc = "Credited before discount, as used, n/d", .unit = "minor units"}),
      field<&R::discount_exact>({.doc = "Its discount, n/d", .unit = "minor units"}), field<&R::net_exact>({.doc = "N/d", .unit = "minor units"}), field<&R::tax_exact>({.doc = "N/d", .unit = "minor units"}),
      field<&R::amount_minor>({.doc = "Credited before discount", .unit = "minor units"}), field<&R::discount_minor>({.doc = "Discount that goes back", .unit = "minor units"}),
      field<&R::net_minor>({.doc = "Net", .unit = "minor units"}), field<&R::tax_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&R::total_minor>({.doc = "Net + tax", .unit = "minor units"}), field<&R::creditable_after_minor>({.doc = "Left of the line", .unit = "minor units"})};
};
template <> struct Description<CreditNoteTotals> {
  static constexpr std::string_view name = "CreditNoteTotals", doc = "A credit note: lines, totals, and where the money goes.";
  template <class R> static constexpr Field fields[] = {
      field<&R::lines>({.doc = "Lines given back"}), field<&R::taxes>({.doc = "Per tax and rate"}), field<&R::amount_minor>({.doc = "Before discount", .unit = "minor units"}),
      field<&R::discount_minor>({.doc = "Discount", .unit = "minor units"}), field<&R::net_minor>({.doc = "Net", .unit = "minor units"}), field<&R::tax_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&R::total_minor>({.doc = "Net + tax", .unit = "minor units"}), field<&R::net_exact>({.doc = "N/d", .unit = "minor units"}), field<&R::tax_exact>({.doc = "N/d, with what the last note absorbs", .unit = "minor units"}),
      field<&R::offset_minor>({.doc = "Lowers what is owed", .unit = "minor units"}), field<&R::refund_minor>({.doc = "Paid back", .unit = "minor units"}),
      field<&R::account_credit_minor>({.doc = "Kept as credit", .unit = "minor units"}), field<&R::refundable_minor>({.doc = "The most that could be paid back of it", .unit = "minor units"}),
      field<&R::creditable_minor>({.doc = "The most that could be credited, with tax", .unit = "minor units"}), field<&R::creditable_after_minor>({.doc = "Left after it", .unit = "minor units"}),
      field<&R::is_last>({.doc = "Whether nothing is left to credit"}), field<&R::derivations>({.doc = "How net and tax came about"})};
};
// clang-format on

}  // namespace osto::billing
