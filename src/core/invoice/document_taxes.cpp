#include "core/invoice/document_taxes.hpp"

namespace osto::billing {

std::vector<DocumentTaxRow> document_tax_rows(const DocumentRow& document, std::span<const AssessedTax> taxes) {
  std::vector<DocumentTaxRow> rows;
  std::int64_t position = 0;
  for (const AssessedTax& tax : taxes) {
    rows.push_back({document.company_id, document.id, position++, tax.tax_rule_id, tax.name, tax.rate_percent,
                    document.currency, tax.taxable_minor, tax.amount_minor});
  }
  return rows;
}

Result<Minor> total_tax(std::span<const AssessedTax> taxes) {
  Minor total;
  for (const AssessedTax& tax : taxes) {
    OSTO_TRY(total, add(total, tax.amount_minor));
  }
  return total;
}

}  // namespace osto::billing
