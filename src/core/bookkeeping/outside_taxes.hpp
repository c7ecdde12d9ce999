// Taxes of an outside engine: what it is asked of a draft, and whether its answer fits what was asked.
//
// A draft of such a seller is not finalized when it falls due: it waits, and may still get lines, which are then asked about
// anew. The answer names the revision of what it was computed of, as an HTTP client names an ETag.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/document_bill.hpp"

#include <osto_billing/tax_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// Whether the document cannot be finalized before its outside engine has answered. One of nothing is not asked about, nor one
/// that sells prepaid credit, which is taxed when it pays for something.
bool waits_for_taxes(const BillFacts& facts);

/// Nets after coupons, as they stand now: 100.00 less a coupon of 10 % is asked about as 90.00. The revision changes with all
/// that is asked. Errors: as bill_document.
Result<TaxesAsked> taxes_asked(const BillFacts& facts, Instant now);

/// The request as an event, and since when it waits. Errors: as bill_document.
Result<Decision> decide_request_taxes(const BillFacts& facts, AsOf& as_of);

struct TaxesAnswered {
  std::string revision;
  std::vector<OutsideTaxesOfLine> lines;
};

/// The answer as rows, in the order of the document's lines; finalizing follows. Errors: state_conflict ("/invoice_id" does not
/// wait, "/revision" is of another state), invalid_value ("/lines": one is missing, "/lines/0/line_id",
/// "/lines/0/taxes/0/amount_minor", ...).
Result<std::vector<OutsideTaxRow>> answered_taxes(const BillFacts& facts, const TaxesAnswered& answer, Instant now);

/// The rows and the event. Errors: out_of_range.
Result<Decision> decide_answer_taxes(const DocumentRow& document, const std::vector<OutsideTaxRow>& taxes);

}  // namespace osto::billing
