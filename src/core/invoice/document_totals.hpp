// A document added up: lines, discounts, charges, taxes, rounding, what is due, and what it becomes.
#pragma once

#include <osto_billing/document_terms.hpp>

namespace osto::billing {

/// The order: line amounts, the document's discounts, its charges, taxes, rounding, prepaid and account credit.
///   1000.00 + 500.00, coupon 10 % = 150.00, GST 18 % of 1350.00 = 243.00, total 1593.00.
/// Errors: invalid_value, currency_mismatch, out_of_range, with the field.
Result<Totals> add_up(const TotalsRequest& request);

/// What a document of this total becomes. Nothing: it is not issued.
DocumentBecomes outcome_of(Minor total, Minor payable, const BillingPolicy& policy);

}  // namespace osto::billing
