// Finalization: a draft becomes a document for ever. Totals, taxes, dates, number, balance, journal entry, collection.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/tax/tax.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct FinalizeFacts {
  BookkeepingContext context;
  DocumentRow document;                 ///< the draft
  std::vector<LineRow> lines;           ///< in order
  std::vector<TaxRuleRow> tax_rules;    ///< of the seller
  std::optional<AccountCreditRow> account_credit;  ///< in the document's currency
};

/// The series that the document's number will come from; its counter is a fact of its own, taken last.
struct SeriesKey {
  std::string series;      ///< what a new one is called, and the beginning of its numbers: "OSTO/26-27/" or "OSTO/26-27/C"
  DocumentKind kind{};
  std::string fiscal_year;
};

/// Lines of a negative sum make a credit note. Errors: out_of_range.
Result<SeriesKey> number_series_of(const FinalizeFacts& facts, Instant effective_at);

/// `series` is the counter of number_series_of's seller, kind and fiscal year, or absent when this is its first number.
/// Errors: out_of_range (amounts, or the series is used up), state_conflict (not a draft, no lines), invariant_broken.
Result<Decision> decide_finalize(const FinalizeFacts& facts, const std::optional<NumberSeriesRow>& series, AsOf& as_of);

}  // namespace osto::billing
