// Taxes as data: what a tax is on a line, whom it binds, what ids look like, what buyers withhold.
// Records of the calculations calculate.totals, calculate.tax, calculate.tax_id and calculate.withholding, and of invoices.set_taxes.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

enum class TaxTreatment { taxed, zero_rated, exempt, reverse_charge, outside_scope };
enum class TaxRole { added, withheld, informative };
enum class TaxOn { net, net_and_earlier_taxes };
enum class PriceTax { exclusive, inclusive };

/// One tax on a line.
struct TaxTerms {
  std::string code, name;
  Decimal rate_percent;
  std::optional<Decimal> surcharge_percent;
  TaxTreatment treatment = TaxTreatment::taxed;
  TaxRole role = TaxRole::added;
  TaxOn on = TaxOn::net;
  std::optional<PriceTax> price_tax;
  std::optional<Minor> amount_minor{};
};

/// How an amount came about: enough to compute it again.
struct DocumentDerivation {
  std::string rule, inputs, exact;
  RoundingMode rounding{};
  std::string residue, sentence;
};

// ---- which taxes apply -----------------------------------------------------------------------------------------------

/// A seller's registration for tax in a country.
struct TaxRegistration {
  std::string country, tax_id;
  std::optional<Date> valid_from, valid_to;
};

enum class TaxSystem { by_country, india_gst, eu_vat, rules, outside };
enum class BuyerKind { business, consumer };
enum class SupplyKind { standard, advance };

struct TaxSeller {
  std::string country, state, tax_id;
  std::vector<TaxRegistration> registrations;
  bool has_export_bond = false;
  bool under_small_business_threshold = false;
};

struct TaxBuyer {
  std::string country, state, tax_id;
  std::optional<BuyerKind> kind;
  bool is_exempt = false;
  bool in_special_economic_zone = false;
};

/// A tax rate that holds from a day on, for a place, and for tax codes when it names some.
struct TaxRateTerms {
  std::string code, name, country, state;
  std::vector<std::string> tax_codes;
  Decimal rate_percent;
  TaxTreatment treatment = TaxTreatment::taxed;
  TaxOn on = TaxOn::net;
  Date valid_from;
  std::optional<Date> valid_to;
};

struct TaxRequest {
  TaxSystem system = TaxSystem::by_country;
  TaxSeller seller;
  TaxBuyer buyer;
  std::string place_of_supply;
  Date date;
  std::string tax_code;
  SupplyKind supply = SupplyKind::standard;
  std::vector<TaxRateTerms> rates;
  std::optional<Minor> amount_minor;
  std::optional<Currency> currency;
  PriceTax prices = PriceTax::exclusive;
  BillingPolicy policy;
};

struct AppliedTax {
  TaxTerms terms;
  std::optional<Minor> base_minor, amount_minor;
  std::string exact;
};

struct TaxAnswer {
  std::string system, place_of_supply, tax_code, document_kind;
  TaxTreatment treatment{};
  std::vector<AppliedTax> taxes;
  std::optional<Minor> net_minor, tax_minor, total_minor;
  std::string note, reason;
};

// ---- an outside engine ------------------------------------------------------------------------------------------------

/// What a tax engine is asked of a line.
struct LineToTax { LineId line_id; Minor net_minor; std::string tax_code; };
/// What an outside tax engine is asked of a draft: who sells, who buys where, and what each line comes to without tax.
struct TaxesAsked {
  std::string revision;
  Instant requested_at;
  TaxSeller seller;
  TaxBuyer buyer;
  std::string buyer_address, place_of_supply;
  std::vector<LineToTax> lines;
};

/// What it answers.
struct OutsideTax {
  std::string code;
  std::optional<std::string> name;
  Decimal rate_percent;
  Minor amount_minor;
  TaxTreatment treatment{};
};
struct OutsideTaxesOfLine { LineId line_id; std::vector<OutsideTax> taxes; };

// ---- tax ids ---------------------------------------------------------------------------------------------------------

struct TaxIdRequest { std::string tax_id, country, kind; };
struct TaxIdAnswer {
  bool is_valid = false;
  std::string kind, country, normalized, state_code, state, pan, holder, reason;
};

// ---- withholding -----------------------------------------------------------------------------------------------------

/// What a buyer keeps back of an invoice and pays to the state for the seller.
struct WithholdingRequest {
  Minor net_minor;
  std::optional<Minor> tax_minor;
  Currency currency;
  std::string section;
  std::optional<Decimal> rate_percent;
  bool payee_has_pan = true;
  bool payee_is_individual = false;
  std::optional<Minor> paid_before_minor, certificate_minor, received_minor, tolerance_minor;
  std::optional<Minor> round_to_minor;
  std::optional<RoundingMode> rounding;
};
struct WithholdingAnswer {
  std::string section;
  Decimal rate_percent;
  Minor base_minor, withheld_minor, payable_minor;
  std::optional<Minor> open_minor, difference_minor;
  bool is_closed = false;
  DocumentDerivation derivation;
};

// clang-format off
template <> struct Names<TaxTreatment> { static constexpr std::string_view name = "TaxTreatment", doc = "Whether and why tax is charged."; };
template <> struct Names<TaxRole> { static constexpr std::string_view name = "TaxRole", doc = "Added to what is due, withheld from it, or only shown."; };
template <> struct Names<TaxOn> { static constexpr std::string_view name = "TaxOn", doc = "What a tax is a percentage of."; };
template <> struct Names<PriceTax> { static constexpr std::string_view name = "PriceTax", doc = "Whether prices contain the tax."; };
template <> struct Names<TaxSystem> { static constexpr std::string_view name = "TaxSystem", doc = "Whose rules decide which taxes apply."; };
template <> struct Names<BuyerKind> { static constexpr std::string_view name = "BuyerKind", doc = "Whether the buyer acts as a business."; };
template <> struct Names<SupplyKind> { static constexpr std::string_view name = "SupplyKind", doc = "A supply, or money received before it."; };

template <> struct Description<TaxTerms> {
  static constexpr std::string_view name = "TaxTerms", doc = "One tax on a line.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Code: lines of one code and rate are summed (VAT, CGST)", .min = 1, .max_length = 64}),
      field<&R::name>({.doc = "Printed name; absent: the code", .may_be_absent = true}),
      field<&R::rate_percent>({.doc = "Rate; absent: 0", .unit = "percent", .may_be_absent = true}),
      field<&R::surcharge_percent>({.doc = "On the same base, besides the rate; never inside a price (Spanish recargo)", .unit = "percent"}),
      field<&R::treatment>({.doc = "Taxed; otherwise the amount is 0 and the base is shown", .may_be_absent = true}),
      field<&R::role>({.doc = "Withheld taxes lower what is payable and are never inside a price", .may_be_absent = true}),
      field<&R::on>({.doc = "Net, or net and the added taxes before it in the list (compound)", .may_be_absent = true}),
      field<&R::price_tax>({.doc = "Whether prices contain this tax; absent: as the document says"}),
      field<&R::amount_minor>({.doc = "The tax itself, as an outside engine answered it for this line; absent: by the rate. It is exclusive, of a line's own taxes"})};
};
template <> struct Description<DocumentDerivation> {
  static constexpr std::string_view name = "DocumentDerivation", doc = "How an amount came about.";
  template <class R> static constexpr Field fields[] = {
      field<&R::rule>({.doc = "Name of the rule"}),
      field<&R::inputs>({.doc = "What went in, as name=value"}),
      field<&R::exact>({.doc = "Exact amount before rounding, n/d", .unit = "minor units"}),
      field<&R::rounding>({.doc = "How it was rounded"}),
      field<&R::residue>({.doc = "Exact less rounded, n/d", .unit = "minor units"}),
      field<&R::sentence>({.doc = "The same for people"})};
};
template <> struct Description<TaxRegistration> {
  static constexpr std::string_view name = "TaxRegistration", doc = "A seller's registration for tax.";
  template <class R> static constexpr Field fields[] = {
      field<&R::country>({.doc = "ISO 3166 code; EU: the one-stop shop, all member states", .min = 1, .max_length = 2}),
      field<&R::tax_id>({.doc = "The number there", .may_be_absent = true}),
      field<&R::valid_from>({.doc = "First day"}), field<&R::valid_to>({.doc = "Last day"})};
};
template <> struct Description<TaxSeller> {
  static constexpr std::string_view name = "TaxSeller", doc = "The seller, as taxes see it.";
  template <class R> static constexpr Field fields[] = {
      field<&R::country>({.doc = "ISO 3166 code", .min = 1, .max_length = 2}),
      field<&R::state>({.doc = "State: name, ISO 3166-2 code or GST number; absent: from a GSTIN", .may_be_absent = true}),
      field<&R::tax_id>({.doc = "GSTIN or VAT number", .may_be_absent = true}),
      field<&R::registrations>({.doc = "Further registrations; the own country counts as one"}),
      field<&R::has_export_bond>({.doc = "India: exports under a letter of undertaking (LUT) are zero-rated without payment; else with payment of IGST", .may_be_absent = true}),
      field<&R::under_small_business_threshold>({.doc = "EU: sales to consumers in other states stay below 10 000 EUR a year and are taxed at home", .may_be_absent = true})};
};
template <> struct Description<TaxBuyer> {
  static constexpr std::string_view name = "TaxBuyer", doc = "The buyer, as taxes see it.";
  template <class R> static constexpr Field fields[] = {
      field<&R::country>({.doc = "ISO 3166 code", .min = 1, .max_length = 2}),
      field<&R::state>({.doc = "State: name, ISO 3166-2 code or GST number; absent: from a GSTIN", .may_be_absent = true}),
      field<&R::tax_id>({.doc = "GSTIN or VAT number; it is checked", .may_be_absent = true}),
      field<&R::kind>({.doc = "Absent: a business when it has a tax id"}),
      field<&R::is_exempt>({.doc = "Buys without tax by a certificate", .may_be_absent = true}),
      field<&R::in_special_economic_zone>({.doc = "India: a unit of a special economic zone", .may_be_absent = true})};
};
template <> struct Description<TaxRateTerms> {
  static constexpr std::string_view name = "TaxRateTerms", doc = "A tax rate that holds from a day on.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "VAT, GST, CGST, SGST, IGST, or any other", .min = 1, .max_length = 64}),
      field<&R::name>({.doc = "Printed name; absent: the code", .may_be_absent = true}),
      field<&R::country>({.doc = "Where it holds; absent: everywhere", .may_be_absent = true}),
      field<&R::state>({.doc = "Where in the country; absent: all of it", .may_be_absent = true}),
      field<&R::tax_codes>({.doc = "Goods and services it is for (SAC, HSN, own codes); a code also covers those that begin with it; none: all"}),
      field<&R::rate_percent>({.doc = "Rate; of GST the whole rate, which CGST and SGST halve", .unit = "percent", .may_be_absent = true}),
      field<&R::treatment>({.doc = "Taxed, or why not", .may_be_absent = true}),
      field<&R::on>({.doc = "Net, or net and earlier taxes", .may_be_absent = true}),
      field<&R::valid_from>({.doc = "First day; the newest that has begun holds"}),
      field<&R::valid_to>({.doc = "Last day"})};
};
template <> struct Description<TaxRequest> {
  static constexpr std::string_view name = "TaxRequest", doc = "A sale, to find its taxes.";
  template <class R> static constexpr Field fields[] = {
      field<&R::system>({.doc = "By_country: india_gst of an Indian seller, eu_vat of one in the EU, else rules; rules: the given rates for the buyer's place", .may_be_absent = true}),
      field<&R::seller>({.doc = "Seller"}), field<&R::buyer>({.doc = "Buyer"}),
      field<&R::place_of_supply>({.doc = "State or country of supply when it is not the buyer's", .may_be_absent = true}),
      field<&R::date>({.doc = "Tax point: which dated rate holds"}),
      field<&R::tax_code>({.doc = "SAC, HSN or own code of what is sold", .may_be_absent = true}),
      field<&R::supply>({.doc = "Advance: money before the supply; India answers a receipt voucher, and on unknown rate or place 18 % IGST (rule 50)", .may_be_absent = true}),
      field<&R::rates>({.doc = "Dated rates; none: standard rates built in (India 18 %, EU standard rates)"}),
      field<&R::amount_minor>({.doc = "Amount sold; absent: only which taxes apply", .unit = "minor units"}),
      field<&R::currency>({.doc = "Of the amount"}),
      field<&R::prices>({.doc = "Whether the amount contains the tax", .may_be_absent = true}),
      field<&R::policy>({.doc = "Rounding", .may_be_absent = true})};
};
template <> struct Description<AppliedTax> {
  static constexpr std::string_view name = "AppliedTax", doc = "A tax that applies.";
  template <class R> static constexpr Field fields[] = {
      field<&R::terms>({.doc = "The tax, as calculate.totals takes it"}),
      field<&R::base_minor>({.doc = "Base", .unit = "minor units"}), field<&R::amount_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&R::exact>({.doc = "Exact tax, n/d; empty without an amount", .unit = "minor units"})};
};
template <> struct Description<TaxAnswer> {
  static constexpr std::string_view name = "TaxAnswer", doc = "Which taxes apply, and why.";
  template <class R> static constexpr Field fields[] = {
      field<&R::system>({.doc = "The rules used"}), field<&R::place_of_supply>({.doc = "State (India: GST number) or country whose tax it is"}),
      field<&R::tax_code>({.doc = "As asked"}), field<&R::document_kind>({.doc = "Tax_invoice, receipt_voucher, export_invoice, bill_of_supply or invoice"}),
      field<&R::treatment>({.doc = "Of the sale"}), field<&R::taxes>({.doc = "Taxes in order"}),
      field<&R::net_minor>({.doc = "Without tax", .unit = "minor units"}), field<&R::tax_minor>({.doc = "Tax", .unit = "minor units"}),
      field<&R::total_minor>({.doc = "With tax", .unit = "minor units"}),
      field<&R::note>({.doc = "What the document must say, or empty"}), field<&R::reason>({.doc = "Why these taxes"})};
};
template <> struct Description<LineToTax> {
  static constexpr std::string_view name = "LineToTax", doc = "What a tax engine is asked of a line.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "Line"}), field<&R::net_minor>({.doc = "After discounts, without tax"}), field<&R::tax_code>({.doc = "Its own or its module's"})};
};
template <> struct Description<TaxesAsked> {
  static constexpr std::string_view name = "TaxesAsked", doc = "What an outside tax engine is asked of a draft.";
  template <class R> static constexpr Field fields[] = {field<&R::revision>({.doc = "Stands for all that is asked; the answer names it"}), field<&R::requested_at>({.doc = "Since when it waits"}), field<&R::seller>({.doc = "The seller"}),
      field<&R::buyer>({.doc = "The buyer"}), field<&R::buyer_address>({.doc = "As on documents", .max_length = 1000}), field<&R::place_of_supply>({.doc = "Where the supply is made, when the buyer names another place"}),
      field<&R::lines>({.doc = "In order; an answer names each once"})};
};
template <> struct Description<OutsideTax> {
  static constexpr std::string_view name = "OutsideTax", doc = "A tax of a line, as an outside engine answers it. It is added to the net.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Lines of one code, rate and treatment are summed", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Printed name; absent: the code", .max_length = 128}),
      field<&R::rate_percent>({.doc = "Shown on the document; the amount is not computed from it. Absent: 0", .unit = "percent", .may_be_absent = true}),
      field<&R::amount_minor>({.doc = "Tax: 0, or of the sign of the line's net and not above it; 0 when it is not taxed"}), field<&R::treatment>({.doc = "Absent: taxed", .may_be_absent = true})};
};
template <> struct Description<OutsideTaxesOfLine> {
  static constexpr std::string_view name = "OutsideTaxesOfLine", doc = "The taxes of a line.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "Line of the draft"}), field<&R::taxes>({.doc = "None: the line bears no tax", .max_length = 20})};
};
template <> struct Description<TaxIdRequest> {
  static constexpr std::string_view name = "TaxIdRequest", doc = "A tax id to check.";
  template <class R> static constexpr Field fields[] = {
      field<&R::tax_id>({.doc = "As people write it: blanks, dots and dashes are ignored", .min = 1, .max_length = 64}),
      field<&R::country>({.doc = "ISO 3166 code; absent: from the id", .may_be_absent = true}),
      field<&R::kind>({.doc = "Gstin, pan, tan or vat; absent: vat of a European country, gstin of India", .may_be_absent = true})};
};
template <> struct Description<TaxIdAnswer> {
  static constexpr std::string_view name = "TaxIdAnswer", doc = "Whether a tax id can exist.";
  template <class R> static constexpr Field fields[] = {
      field<&R::is_valid>({.doc = "Form and check digits are right; not whether it was issued"}),
      field<&R::kind>({.doc = "Gstin, pan, tan or vat"}), field<&R::country>({.doc = "ISO 3166 code; XI: Northern Ireland"}),
      field<&R::normalized>({.doc = "In the one written form"}), field<&R::state_code>({.doc = "GSTIN: number of the state"}),
      field<&R::state>({.doc = "GSTIN: its name"}), field<&R::pan>({.doc = "GSTIN: the PAN inside"}),
      field<&R::holder>({.doc = "PAN: kind of holder"}), field<&R::reason>({.doc = "What is wrong, or empty"})};
};
template <> struct Description<WithholdingRequest> {
  static constexpr std::string_view name = "WithholdingRequest", doc = "An invoice of which tax is withheld.";
  template <class R> static constexpr Field fields[] = {
      field<&R::net_minor>({.doc = "Amount without GST, on which tax is withheld", .unit = "minor units"}),
      field<&R::tax_minor>({.doc = "GST on it; absent: 0", .unit = "minor units"}), field<&R::currency>({.doc = "Currency"}),
      field<&R::section>({.doc = "194J, 194J_technical, 194C, 194O, 194H, 194I, 194Q, 194T, 195; absent when a rate is given", .may_be_absent = true}),
      field<&R::rate_percent>({.doc = "Instead of the section's rate", .unit = "percent"}),
      field<&R::payee_has_pan>({.doc = "Without a PAN 20 % (194O, 194Q: 5 %) is withheld, if that is more (section 206AA)", .may_be_absent = true}),
      field<&R::payee_is_individual>({.doc = "Individual or Hindu undivided family: 194C 1 % instead of 2 %", .may_be_absent = true}),
      field<&R::paid_before_minor>({.doc = "Credited earlier in the year; with it the section's yearly threshold is looked at", .unit = "minor units"}),
      field<&R::certificate_minor>({.doc = "Tax by the certificate received; absent: what was computed", .unit = "minor units"}),
      field<&R::received_minor>({.doc = "Money received; with the certificate it closes the invoice", .unit = "minor units"}),
      field<&R::tolerance_minor>({.doc = "Difference up to which the invoice counts as closed; absent: 0", .unit = "minor units"}),
      field<&R::round_to_minor>({.doc = "Unit of rounding; absent: one rupee in INR (section 288B), else the minor unit", .unit = "minor units"}),
      field<&R::rounding>({.doc = "Absent: half_up"})};
};
template <> struct Description<WithholdingAnswer> {
  static constexpr std::string_view name = "WithholdingAnswer", doc = "What is withheld and what is paid.";
  template <class R> static constexpr Field fields[] = {
      field<&R::section>({.doc = "Section"}), field<&R::rate_percent>({.doc = "Rate used", .unit = "percent"}),
      field<&R::base_minor>({.doc = "Base", .unit = "minor units"}), field<&R::withheld_minor>({.doc = "Withheld", .unit = "minor units"}),
      field<&R::payable_minor>({.doc = "Net + GST - withheld", .unit = "minor units"}),
      field<&R::open_minor>({.doc = "What is still open after money and certificate", .unit = "minor units"}),
      field<&R::difference_minor>({.doc = "Certificate less computed", .unit = "minor units"}),
      field<&R::is_closed>({.doc = "Whether money and certificate close the invoice"}), field<&R::derivation>({.doc = "How"})};
};
// clang-format on

}  // namespace osto::billing
