#include "core/bookkeeping/document_number.hpp"

#include "core/invoice/document_series.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kMaxNumberLength = 16;  // rule 46(b) of the Indian CGST rules; enough elsewhere

NumberRequest request_for(const LegalEntityRow& seller, std::string pattern, DocumentKind kind, Date issued_on, std::int64_t sequence) {
  NumberRequest request;
  request.pattern = std::move(pattern);
  request.prefix = seller.number_prefix;
  request.sequence = sequence;
  request.fiscal_year_start_month = seller.fiscal_year_start_month;
  request.max_length = kMaxNumberLength;
  request.issued_on = issued_on;
  request.kind = kind;
  return request;
}

bool has(const std::string& pattern, std::string_view word) { return pattern.find(word) != std::string::npos; }

/// "OST/{fy:short}/{kind}{seq:5}": five digits, or as many as "OSTO/26-27/C" leaves room for.
Result<std::string> pattern_of(const LegalEntityRow& seller, DocumentKind kind, Date issued_on) {
  std::string pattern = seller.number_pattern;
  if (pattern.empty()) {
    pattern = "{prefix}/{fy:short}/{kind}";
    OSTO_TRY(const PrintedNumber shortest, print_number(request_for(seller, pattern + "{seq}", kind, issued_on, 1)));
    const auto room = kMaxNumberLength - static_cast<std::int64_t>(shortest.series.size());
    pattern += "{seq:" + std::to_string(std::min<std::int64_t>(5, room)) + "}";
  }
  return pattern.replace(pattern.find("{prefix}"), 8, seller.number_prefix);
}

}  // namespace

Result<SeriesKey> series_of(const LegalEntityRow& seller, DocumentKind kind, Date issued_on) {
  SeriesKey key;
  key.kind = kind;
  OSTO_TRY(key.pattern, pattern_of(seller, kind, issued_on));
  OSTO_TRY(const PrintedNumber first, print_number(request_for(seller, key.pattern, kind, issued_on, 1)));
  key.series = first.series;
  key.fiscal_year = first.fiscal_year;
  return key;
}

Result<void> check_number_pattern(const LegalEntityRow& seller) {
  constexpr const char* kField = "/number_pattern";
  const std::string& pattern = seller.number_pattern;
  if (pattern.empty()) return {};
  if (!pattern.starts_with("{prefix}/")) {
    return fail(ErrorCode::invalid_value, "begins with {prefix}/: the prefix tells the numbers of two sellers apart", kField);
  }
  if (!has(pattern, "{fy}") && !has(pattern, "{fy:short}")) {
    return fail(ErrorCode::invalid_value, "has {fy} or {fy:short}: counting begins anew with each fiscal year", kField);
  }
  if (!has(pattern, "{kind}")) return fail(ErrorCode::invalid_value, "has {kind}: invoices and credit notes are counted apart", kField);
  OSTO_TRY(const Date sample, Date::from_ymd(2026, 12, 31));
  auto longest = print_number(request_for(seller, pattern, DocumentKind::credit_note, sample, 1));
  if (!longest) {
    Error error = std::move(longest).error();
    error.field = kField;
    return Failure(std::move(error));
  }
  return {};
}

Result<void> assign_number(DocumentRow& document, const LegalEntityRow& seller, const SeriesKey& key, const std::optional<NumberSeriesRow>& series,
                           Decision& decision) {
  NumberSeriesRow counter = series.value_or(NumberSeriesRow{key.series, document.legal_entity_id, key.kind, key.fiscal_year, 0, 0, key.pattern});
  counter.last_number += 1;
  auto printed = print_number(request_for(seller, counter.pattern, key.kind, *document.issued_on, counter.last_number));
  if (!printed) {
    if (printed.error().code != ErrorCode::out_of_range) return Failure(std::move(printed).error());
    return fail(ErrorCode::out_of_range, "number series " + counter.series + " is used up: numbers have at most 16 characters");
  }
  document.series = counter.series;
  document.number = printed->number;
  decision.upsert(counter);
  decision.insert(NumberRow{counter.series, counter.last_number, printed->number, document.company_id, document.id, NumberDisposition::used});
  return {};
}

}  // namespace osto::billing
