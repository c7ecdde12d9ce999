// Which lines stand on which document, and how a document's number is printed.
#pragma once

#include <osto_billing/document_series.hpp>

namespace osto::billing {

/// Lines of one currency, and of one subscription, module or purchase order when document_split says so; no more than
/// max_lines on one. Errors: out_of_range, invalid_value (an id twice).
Result<DocumentParts> put_on_documents(const DocumentRequest& request);

/// The subscription, module or purchase order that lines must share to share a document; "" when they need to share none.
std::string split_key_of(const BillableLine& line, DocumentSplit split);

/// "{prefix}/{fy:short}/{seq:5}" of OST, 2026-04-01, fiscal years from April, sequence 1: OST/26-27/00001.
/// Errors: invalid_value (a pattern without {seq}, an unknown word), out_of_range (longer than max_length).
Result<PrintedNumber> print_number(const NumberRequest& request);

}  // namespace osto::billing
