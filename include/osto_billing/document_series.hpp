// What stands on one document, its number, and amounts in another currency, as data.
// Records of the calculations calculate.document, calculate.number and calculate.convert.
#pragma once

#include <osto_billing/document_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// Something to be billed at one moment.
struct BillableLine {
  std::string id;
  Minor amount_minor;
  Currency currency;
  std::string subscription, module, purchase_order;
};
struct DocumentRequest {
  std::vector<BillableLine> lines;
  std::int64_t max_lines = 1'000;
  BillingPolicy policy;
};
struct DocumentPart {
  Currency currency;
  std::string subscription, module, purchase_order;
  std::vector<std::string> lines;
  Minor total_minor, account_credit_minor;
  DocumentBecomes becomes{};
};
struct DocumentParts {
  std::vector<DocumentPart> documents;
  std::vector<std::string> dropped_lines;
};

struct NumberRequest {
  std::string pattern, prefix;
  std::int64_t sequence = 1, fiscal_year_start_month = 1, max_length = 16;
  Date issued_on;
  DocumentKind kind = DocumentKind::invoice;
};
struct PrintedNumber { std::string number, series, fiscal_year; };

/// Units of `quote` for one unit of `base`, from a day on until the next rate.
struct RateOfDay {
  Currency base, quote;
  Date valid_from;
  Decimal rate;
  std::string source;
};
struct ConvertRequest {
  std::optional<Minor> amount_minor;
  std::optional<Decimal> amount;
  Currency from, to;
  Date on;
  std::vector<RateOfDay> rates;
  std::optional<Currency> through;
  std::optional<Date> settled_on;
  std::optional<Minor> settled_minor;
  BillingPolicy policy;
};
struct RateStep {
  Currency from, to;
  Decimal rate;
  bool is_inverse = false;
  Date valid_from;
  std::string source;
};
struct Converted {
  Minor amount_minor;
  std::string exact, rate;
  std::vector<RateStep> steps;
  std::optional<Minor> booked_minor, settled_minor, gain_minor;
  std::string settled_rate;
  DocumentDerivation derivation;
};

// clang-format off
template <> struct Description<BillableLine> {
  static constexpr std::string_view name = "BillableLine", doc = "Something to be billed at one moment.";
  template <class R> static constexpr Field fields[] = {field<&R::id>({.doc = "Own id", .min = 1}), field<&R::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&R::currency>({.doc = "Currency: a document has one"}),
      field<&R::subscription>({.doc = "Subscription", .may_be_absent = true}), field<&R::module>({.doc = "Module code", .may_be_absent = true}), field<&R::purchase_order>({.doc = "Buyer's order", .may_be_absent = true})};
};
template <> struct Description<DocumentRequest> {
  static constexpr std::string_view name = "DocumentRequest", doc = "Lines of one moment, to be put on documents.";
  template <class R> static constexpr Field fields[] = {field<&R::lines>({.doc = "Lines in order"}), field<&R::max_lines>({.doc = "Most lines of a document; it goes on in the next", .unit = "lines", .min = 1, .max = 10000, .may_be_absent = true}),
      field<&R::policy>({.doc = "Document_split, zero_lines, zero_documents, negative_document", .may_be_absent = true})};
};
template <> struct Description<DocumentPart> {
  static constexpr std::string_view name = "DocumentPart", doc = "One document.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::subscription>({.doc = "When split by it"}), field<&R::module>({.doc = "When split by it"}), field<&R::purchase_order>({.doc = "When split by it"}),
      field<&R::lines>({.doc = "Ids of its lines"}), field<&R::total_minor>({.doc = "Sum", .unit = "minor units"}), field<&R::account_credit_minor>({.doc = "Surplus kept as credit", .unit = "minor units"}),
      field<&R::becomes>({.doc = "What is issued"})};
};
template <> struct Description<DocumentParts> {
  static constexpr std::string_view name = "DocumentParts", doc = "Documents in the order of their first lines.";
  template <class R> static constexpr Field fields[] = {field<&R::documents>({.doc = "Documents"}), field<&R::dropped_lines>({.doc = "Lines of nothing that were dropped"})};
};
template <> struct Description<NumberRequest> {
  static constexpr std::string_view name = "NumberRequest", doc = "A document number to print.";
  template <class R> static constexpr Field fields[] = {
      field<&R::pattern>({.doc = "Text with {prefix}, {fy} 2026-27, {fy:short} 26-27, {yyyy}, {yy}, {mm}, {dd}, {kind} (C for credit notes, R for receipt vouchers, F for refund vouchers), {seq}, {seq:5}", .min = 1, .max_length = 64}),
      field<&R::prefix>({.doc = "Of the legal entity", .may_be_absent = true}), field<&R::sequence>({.doc = "Number within the series", .min = 1, .may_be_absent = true}),
      field<&R::fiscal_year_start_month>({.doc = "India: 4", .unit = "month", .min = 1, .max = 12, .may_be_absent = true}),
      field<&R::max_length>({.doc = "16 by rule 46(b) of the Indian CGST rules", .unit = "characters", .min = 1, .max = 64, .may_be_absent = true}),
      field<&R::issued_on>({.doc = "Day in the seller's zone"}), field<&R::kind>({.doc = "Kind of the document; absent: invoice", .may_be_absent = true})};
};
template <> struct Description<PrintedNumber> {
  static constexpr std::string_view name = "PrintedNumber", doc = "A printed number.";
  template <class R> static constexpr Field fields[] = {field<&R::number>({.doc = "OST/26-27/00001"}), field<&R::series>({.doc = "The same without the sequence: numbers are gapless within it"}), field<&R::fiscal_year>({.doc = "2026-27"})};
};
template <> struct Description<RateOfDay> {
  static constexpr std::string_view name = "RateOfDay", doc = "An exchange rate from a day on.";
  template <class R> static constexpr Field fields[] = {field<&R::base>({.doc = "One unit of this"}), field<&R::quote>({.doc = "is rate units of this"}), field<&R::valid_from>({.doc = "First day; the newest that has begun holds"}),
      field<&R::rate>({.doc = "Above 0"}), field<&R::source>({.doc = "Who said so", .may_be_absent = true})};
};
template <> struct Description<ConvertRequest> {
  static constexpr std::string_view name = "ConvertRequest", doc = "An amount to convert.";
  template <class R> static constexpr Field fields[] = {field<&R::amount_minor>({.doc = "Amount", .unit = "minor units of from"}), field<&R::amount>({.doc = "Or in major units", .unit = "major units of from"}),
      field<&R::from>({.doc = "Currency of the amount"}), field<&R::to>({.doc = "Currency wanted (functional, for settlement)"}), field<&R::on>({.doc = "Day of the rate"}), field<&R::rates>({.doc = "Rates: used as given, inverted, or two of them through a third currency"}),
      field<&R::through>({.doc = "The third currency; absent: the first that has both rates"}), field<&R::settled_on>({.doc = "Day of payment: the difference of both days' rates is gain or loss"}),
      field<&R::settled_minor>({.doc = "Part that was paid; absent: all", .unit = "minor units of from"}), field<&R::policy>({.doc = "Rounding", .may_be_absent = true})};
};
template <> struct Description<RateStep> {
  static constexpr std::string_view name = "RateStep", doc = "A rate that was used.";
  template <class R> static constexpr Field fields[] = {field<&R::from>({.doc = "From"}), field<&R::to>({.doc = "To"}), field<&R::rate>({.doc = "As given"}), field<&R::is_inverse>({.doc = "Divided by it instead of multiplied"}),
      field<&R::valid_from>({.doc = "Day of the rate"}), field<&R::source>({.doc = "Source"})};
};
template <> struct Description<Converted> {
  static constexpr std::string_view name = "Converted", doc = "An amount in another currency.";
  template <class R> static constexpr Field fields[] = {field<&R::amount_minor>({.doc = "Rounded", .unit = "minor units of to"}), field<&R::exact>({.doc = "Exact, n/d", .unit = "minor units of to"}), field<&R::rate>({.doc = "Units of to for one of from, n/d"}), field<&R::steps>({.doc = "Rates used, with source and day"}),
      field<&R::booked_minor>({.doc = "The paid part at the first day's rate", .unit = "minor units of to"}), field<&R::settled_minor>({.doc = "At the day of payment", .unit = "minor units of to"}), field<&R::gain_minor>({.doc = "Settled - booked: a receivable's gain, or loss", .unit = "minor units of to"}),
      field<&R::settled_rate>({.doc = "Rate of the day of payment, n/d; empty without one"}), field<&R::derivation>({.doc = "How"})};
};
// clang-format on

}  // namespace osto::billing
