// A document's taxes as rows.
#pragma once

#include "core/invoice/document_rows.hpp"
#include "core/tax/tax.hpp"

#include <span>
#include <vector>

namespace osto::billing {

/// Rows in the order of `taxes`, positions from 0; company, document and currency are the document's.
std::vector<DocumentTaxRow> document_tax_rows(const DocumentRow& document, std::span<const AssessedTax> taxes);

/// What the taxes come to. Errors: out_of_range.
Result<Minor> total_tax(std::span<const AssessedTax> taxes);

}  // namespace osto::billing
