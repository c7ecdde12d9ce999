// Finalization: a draft becomes a document for ever. Totals, taxes, dates, number, balance, journal entry, collection.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/bookkeeping/document_number.hpp"
#include "core/invoice/document_bill.hpp"
#include "core/prepaid/prepaid_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct FinalizeFacts {
  Rational rate = 1;                     ///< of the day: see BookkeepingContext
  BillFacts bill;
  std::optional<AccountCreditRow> account_credit;  ///< in the document's currency
  std::vector<CreditGrantRow> grants;    ///< in the document's currency, with something left
  std::vector<FxRateRow> fx_rates;       ///< of companies with a display currency
};

/// The document added up, and the series that its number will come from; absent when it is not issued.
struct PlannedDocument {
  DocumentBill bill;
  std::optional<SeriesKey> series;
};

/// Of a negative total the policy makes a credit note or an invoice; either way the surplus becomes account credit.
/// Errors: invalid_value (no tax can be found), out_of_range.
Result<PlannedDocument> plan_finalize(const FinalizeFacts& facts, Instant effective_at);

/// `series` is the counter of the planned series' seller, kind and fiscal year, or absent when this is its first number.
/// Errors: out_of_range (amounts, or the series is used up), state_conflict (not a draft, no lines), invariant_broken.
Result<Decision> decide_finalize(const FinalizeFacts& facts, PlannedDocument planned, const std::optional<NumberSeriesRow>& series, AsOf& as_of);

}  // namespace osto::billing
