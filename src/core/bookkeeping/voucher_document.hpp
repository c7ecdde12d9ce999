// What receipt and refund vouchers share as documents.
#pragma once

#include "core/bookkeeping/document_number.hpp"
#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/invoice/document_rows.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// A voucher as it is written: born a draft with its lines and taxes, finalized in the same decision. The amounts of its lines contain
/// the taxes.
struct VoucherDocument {
  DocumentRow row;
  std::vector<LineRow> lines;
  std::vector<DocumentTaxRow> taxes;
  std::vector<LineTaxRow> line_taxes;
};

VoucherDocument begin_voucher(const BillingContext& context, DocumentKind kind, Currency currency, AsOf& as_of);
/// `amount`: with its tax. The line is of the instant `of`, at which the money came.
Result<LineRow*> add_voucher_line(VoucherDocument& voucher, const BillingContext& context, LineKind kind, std::string description, Minor amount, Instant of,
                                  AsOf& as_of);
/// Tax of a voucher that is booked at one rate of exchange.
struct BookedTax { Minor tax_minor; Rational rate = 1; };
/// Sums, numbers and writes it, tells of it, and books its tax. Errors: out_of_range, invariant_broken.
Result<void> issue_voucher(VoucherDocument voucher, const BookkeepingContext& context, const std::vector<BookedTax>& bookings, const SeriesKey& key,
                           const std::optional<NumberSeriesRow>& series, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
