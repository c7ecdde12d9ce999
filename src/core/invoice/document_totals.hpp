// A document added up: lines, discounts, charges, taxes, rounding, what is due, and what it becomes.
#pragma once

#include "core/invoice/document_discounts.hpp"
#include "core/tax/line_taxes.hpp"

#include <osto_billing/document_terms.hpp>

namespace osto::billing {

/// The order: line amounts, the document's discounts, its charges, taxes, rounding, prepaid and account credit.
///   1000.00 + 500.00, coupon 10 % = 150.00, GST 18 % of 1350.00 = 243.00, total 1593.00.
/// Errors: invalid_value, currency_mismatch, out_of_range, with the field.
Result<Totals> add_up(const TotalsRequest& request);

/// The same of lines that have their amounts already: `request.lines` says only what they are and which taxes they bear.
/// With what calculate.totals only shows: each line's taxes, and each discount's shares, in the order of the request's lines.
struct AddedUp {
  Totals totals;
  std::vector<TakenDiscount> discounts;
  AssessedTaxes taxes;
};
Result<AddedUp> add_up_lines(const TotalsRequest& request, std::vector<LineAmount> lines);

/// What a document of this total becomes. Nothing: it is not issued.
DocumentBecomes outcome_of(Minor total, Minor payable, const BillingPolicy& policy);

}  // namespace osto::billing
