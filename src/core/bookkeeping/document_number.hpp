// The number of a document: which series it comes from, and the next of it.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/document_rows.hpp"

#include <optional>
#include <string>

namespace osto::billing {

/// The series that a document's number will come from; its counter is a fact of its own, taken last.
struct SeriesKey {
  std::string series;      ///< what a new one is called: "OSTO/26-27/" or "OSTO/26-27/C"
  DocumentKind kind{};
  std::string fiscal_year;
  std::string pattern;     ///< of a new one, with the seller's prefix in it: "OSTO/{fy:short}/{kind}{seq:5}"
};

/// Errors: out_of_range.
Result<SeriesKey> series_of(const LegalEntityRow& seller, DocumentKind kind, Date issued_on);

/// Whether numbers of the pattern are unique and short: see LegalEntityEntry::number_pattern.
/// Errors: invalid_value and out_of_range, with "/number_pattern".
Result<void> check_number_pattern(const LegalEntityRow& seller);

/// Takes the next number of the series: counter, register, and the document's printed number. A series keeps the pattern and
/// the prefix that it began with until its fiscal year is over, whatever the seller has taken since.
/// Errors: out_of_range (numbers have at most 16 characters).
Result<void> assign_number(DocumentRow& document, const LegalEntityRow& seller, const SeriesKey& key, const std::optional<NumberSeriesRow>& series,
                           Decision& decision);

}  // namespace osto::billing
