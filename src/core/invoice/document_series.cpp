#include "core/invoice/document_series.hpp"

#include "core/calendar/cycle.hpp"
#include "core/invoice/document_totals.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// What lines must share to share a document.
DocumentPart key_of(const BillableLine& line, DocumentSplit split) {
  DocumentPart key;
  key.currency = line.currency;
  switch (split) {
    case DocumentSplit::together: break;
    case DocumentSplit::per_subscription: key.subscription = line.subscription; break;
    case DocumentSplit::per_module: key.module = line.module; break;
    case DocumentSplit::per_purchase_order: key.purchase_order = line.purchase_order; break;
  }
  return key;
}

bool takes(const DocumentPart& document, const DocumentPart& key, std::int64_t max_lines) {
  return document.currency == key.currency && document.subscription == key.subscription && document.module == key.module &&
         document.purchase_order == key.purchase_order && static_cast<std::int64_t>(document.lines.size()) < max_lines;
}

std::string padded(std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string letter_of(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::invoice: return "";
    case DocumentKind::credit_note: return "C";
    case DocumentKind::receipt_voucher: return "R";
    case DocumentKind::refund_voucher: return "F";
  }
  return "";
}

/// What stands for `word` of a pattern; the sequence is printed by the caller.
Result<std::string> word_of(const std::string& word, const NumberRequest& request, const FiscalYear& year) {
  if (word == "prefix") return request.prefix;
  if (word == "fy") return year.label;
  if (word == "fy:short") return year.label.substr(2);
  if (word == "yyyy") return padded(request.issued_on.year(), 4);
  if (word == "yy") return padded(request.issued_on.year() % 100, 2);
  if (word == "mm") return padded(request.issued_on.month(), 2);
  if (word == "dd") return padded(request.issued_on.day(), 2);
  if (word == "kind") return letter_of(request.kind);
  return fail(ErrorCode::invalid_value, "{" + word.substr(0, 32) + "} is none of prefix, fy, fy:short, yyyy, yy, mm, dd, kind, seq, seq:N", "/pattern");
}

/// Digits of "seq:5"; 0 of "seq"; -1 of another word.
int sequence_width(const std::string& word) {
  if (word == "seq") return 0;
  const bool is_sized = word.size() >= 5 && word.size() <= 6 && word.starts_with("seq:") &&
                        word.find_first_not_of("0123456789", 4) == std::string::npos;
  return is_sized ? std::stoi(word.substr(4)) : -1;
}

}  // namespace

Result<DocumentParts> put_on_documents(const DocumentRequest& request) {
  DocumentParts parts;
  std::vector<std::string> seen;
  for (std::size_t i = 0; i < request.lines.size(); ++i) {
    const BillableLine& line = request.lines[i];
    if (line.currency.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", "/lines/" + std::to_string(i) + "/currency");
    if (std::find(seen.begin(), seen.end(), line.id) != seen.end()) {
      return fail(ErrorCode::invalid_value, "an id stands for one line", "/lines/" + std::to_string(i) + "/id");
    }
    seen.push_back(line.id);
    if (line.amount_minor.is_zero() && request.policy.zero_lines == ZeroLines::drop) {
      parts.dropped_lines.push_back(line.id);
      continue;
    }
    const DocumentPart key = key_of(line, request.policy.document_split);
    auto document = std::find_if(parts.documents.begin(), parts.documents.end(), [&](const DocumentPart& part) { return takes(part, key, request.max_lines); });
    if (document == parts.documents.end()) document = parts.documents.insert(document, key);
    document->lines.push_back(line.id);
    OSTO_TRY(document->total_minor, add(document->total_minor, line.amount_minor));
  }
  for (DocumentPart& document : parts.documents) {
    document.becomes = outcome_of(document.total_minor, document.total_minor, request.policy);
    if (document.becomes == DocumentBecomes::account_credit) {
      OSTO_TRY(document.account_credit_minor, negate(document.total_minor));
    }
  }
  return parts;
}

std::string split_key_of(const BillableLine& line, DocumentSplit split) {
  const DocumentPart key = key_of(line, split);  // names at most one of them
  return key.subscription + key.module + key.purchase_order;
}

Result<PrintedNumber> print_number(const NumberRequest& request) {
  OSTO_TRY(const FiscalYear year, fiscal_year(request.issued_on, static_cast<int>(request.fiscal_year_start_month)));
  PrintedNumber printed;
  printed.fiscal_year = year.label;
  bool has_sequence = false;
  for (std::size_t i = 0; i < request.pattern.size();) {
    if (request.pattern[i] != '{') {
      printed.number += request.pattern[i];
      printed.series += request.pattern[i++];
      continue;
    }
    const std::size_t end = request.pattern.find('}', i);
    if (end == std::string::npos) return fail(ErrorCode::invalid_value, "a { has no }", "/pattern");
    const std::string word = request.pattern.substr(i + 1, end - i - 1);
    i = end + 1;
    if (const int width = sequence_width(word); width >= 0) {
      has_sequence = true;
      printed.number += padded(request.sequence, static_cast<std::size_t>(width));
      continue;
    }
    OSTO_TRY(const std::string text, word_of(word, request, year));
    printed.number += text;
    printed.series += text;
  }
  if (!has_sequence) return fail(ErrorCode::invalid_value, "a pattern has a {seq}, or numbers would repeat", "/pattern");
  if (printed.number.size() > static_cast<std::size_t>(request.max_length)) {
    return fail(ErrorCode::out_of_range, printed.number + " has more than " + std::to_string(request.max_length) + " characters", "/pattern");
  }
  return printed;
}

}  // namespace osto::billing
