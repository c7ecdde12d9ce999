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
  static constexpr Field fields[] = {field<&BillableLine::id>({.doc = "Own id", .min = 1}), field<&BillableLine::amount_minor>({.doc = "Amount", .unit = "minor units"}), field<&BillableLine::currency>({.doc = "Currency: a document has one"}),
      field<&BillableLine::subscription>({.doc = "Subscription", .may_be_absent = true}), field<&BillableLine::module>({.doc = "Module code", .may_be_absent = true}), field<&BillableLine::purchase_order>({.doc = "Buyer's order", .may_be_absent = true})};
};
template <> struct Description<DocumentRequest> {
  static constexpr std::string_view name = "DocumentRequest", doc = "Lines of one moment, to be put on documents.";
  static constexpr Field fields[] = {field<&DocumentRequest::lines>({.doc = "Lines in order"}), field<&DocumentRequest::max_lines>({.doc = "Most lines of a document; it goes on in the next", .unit = "lines", .min = 1, .max = 10000, .may_be_absent = true}),
      field<&DocumentRequest::policy>({.doc = "Document_split, zero_lines, zero_documents, negative_document", .may_be_absent = true})};
};
template <> struct Description<DocumentPart> {
  static constexpr std::string_view name = "DocumentPart", doc = "One document.";
  static constexpr Field fields[] = {field<&DocumentPart::currency>({.doc = "Currency"}), field<&DocumentPart::subscription>({.doc = "When split by it"}), field<&DocumentPart::module>({.doc = "When split by it"}), field<&DocumentPart::purchase_order>({.doc = "When split by it"}),
      field<&DocumentPart::lines>({.doc = "Ids of its lines"}), field<&DocumentPart::total_minor>({.doc = "Sum", .unit = "minor units"}), field<&DocumentPart::account_credit_minor>({.doc = "Surplus kept as credit", .unit = "minor units"}),
      field<&DocumentPart::becomes>({.doc = "What is issued"})};
};
template <> struct Description<DocumentParts> {
  static constexpr std::string_view name = "DocumentParts", doc = "Documents in the order of their first lines.";
  static constexpr Field fields[] = {field<&DocumentParts::documents>({.doc = "Documents"}), field<&DocumentParts::dropped_lines>({.doc = "Lines of nothing that were dropped"})};
};
template <> struct Description<NumberRequest> {
  static constexpr std::string_view name = "NumberRequest", doc = "A document number to print.";
  static constexpr Field fields[] = {
      field<&NumberRequest::pattern>({.doc = "Text with {prefix}, {fy} 2026-27, {fy:short} 26-27, {yyyy}, {yy}, {mm}, {dd}, {kind} (C for credit notes), {seq}, {seq:5}", .min = 1, .max_length = 64}),
      field<&NumberRequest::prefix>({.doc = "Of the legal entity", .may_be_absent = true}), field<&NumberRequest::sequence>({.doc = "Number within the series", .min = 1, .may_be_absent = true}),
      field<&NumberRequest::fiscal_year_start_month>({.doc = "India: 4", .unit = "month", .min = 1, .max = 12, .may_be_absent = true}),
      field<&NumberRequest::max_length>({.doc = "16 by rule 46(b) of the Indian CGST rules", .unit = "characters", .min = 1, .max = 64, .may_be_absent = true}),
      field<&NumberRequest::issued_on>({.doc = "Day in the seller's zone"}), field<&NumberRequest::kind>({.doc = "Invoice or credit note", .may_be_absent = true})};
};
template <> struct Description<PrintedNumber> {
  static constexpr std::string_view name = "PrintedNumber", doc = "A printed number.";
  static constexpr Field fields[] = {field<&PrintedNumber::number>({.doc = "OST/26-27/00001"}), field<&PrintedNumber::series>({.doc = "The same without the sequence: numbers are gapless within it"}), field<&PrintedNumber::fiscal_year>({.doc = "2026-27"})};
};
template <> struct Description<RateOfDay> {
  static constexpr std::string_view name = "RateOfDay", doc = "An exchange rate from a day on.";
  static constexpr Field fields[] = {field<&RateOfDay::base>({.doc = "One unit of this"}), field<&RateOfDay::quote>({.doc = "is rate units of this"}), field<&RateOfDay::valid_from>({.doc = "First day; the newest that has begun holds"}),
      field<&RateOfDay::rate>({.doc = "Above 0"}), field<&RateOfDay::source>({.doc = "Who said so", .may_be_absent = true})};
};
template <> struct Description<ConvertRequest> {
  static constexpr std::string_view name = "ConvertRequest", doc = "An amount to convert.";
  static constexpr Field fields[] = {field<&ConvertRequest::amount_minor>({.doc = "Amount", .unit = "minor units of from"}), field<&ConvertRequest::amount>({.doc = "Or in major units", .unit = "major units of from"}),
      field<&ConvertRequest::from>({.doc = "Currency of the amount"}), field<&ConvertRequest::to>({.doc = "Currency wanted (functional, for settlement)"}), field<&ConvertRequest::on>({.doc = "Day of the rate"}), field<&ConvertRequest::rates>({.doc = "Rates: used as given, inverted, or two of them through a third currency"}),
      field<&ConvertRequest::through>({.doc = "The third currency; absent: the first that has both rates"}), field<&ConvertRequest::settled_on>({.doc = "Day of payment: the difference of both days' rates is gain or loss"}),
      field<&ConvertRequest::settled_minor>({.doc = "Part that was paid; absent: all", .unit = "minor units of from"}), field<&ConvertRequest::policy>({.doc = "Rounding", .may_be_absent = true})};
};
template <> struct Description<RateStep> {
  static constexpr std::string_view name = "RateStep", doc = "A rate that was used.";
  static constexpr Field fields[] = {field<&RateStep::from>({.doc = "From"}), field<&RateStep::to>({.doc = "To"}), field<&RateStep::rate>({.doc = "As given"}), field<&RateStep::is_inverse>({.doc = "Divided by it instead of multiplied"}),
      field<&RateStep::valid_from>({.doc = "Day of the rate"}), field<&RateStep::source>({.doc = "Source"})};
};
template <> struct Description<Converted> {
  static constexpr std::string_view name = "Converted", doc = "An amount in another currency.";
  static constexpr Field fields[] = {field<&Converted::amount_minor>({.doc = "Rounded", .unit = "minor units of to"}), field<&Converted::exact>({.doc = "Exact, n/d", .unit = "minor units of to"}), field<&Converted::rate>({.doc = "Units of to for one of from, n/d"}), field<&Converted::steps>({.doc = "Rates used, with source and day"}),
      field<&Converted::booked_minor>({.doc = "The paid part at the first day's rate", .unit = "minor units of to"}), field<&Converted::settled_minor>({.doc = "At the day of payment", .unit = "minor units of to"}), field<&Converted::gain_minor>({.doc = "Settled - booked: a receivable's gain, or loss", .unit = "minor units of to"}),
      field<&Converted::settled_rate>({.doc = "Rate of the day of payment, n/d; empty without one"}), field<&Converted::derivation>({.doc = "How"})};
};
// clang-format on

}  // namespace osto::billing
