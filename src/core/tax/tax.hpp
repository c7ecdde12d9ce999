// Taxes on a document: which dated rules apply between this seller and this buyer, and what each amounts to.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/company/company_rows.hpp"

#include <osto_billing/money.hpp>

#include <span>
#include <vector>

namespace osto::billing {

/// Same country and state (or both without one): same_state. Same country only: other_state. Else abroad.
TaxPlace place_of(const LegalEntityRow& seller, const CompanyRow& buyer);

/// One tax of a document. Becomes a DocumentTaxRow: core/invoice/document_taxes.hpp.
struct AssessedTax {
  TaxRuleId tax_rule_id;
  std::string name;
  Decimal rate_percent;
  Minor taxable_minor, amount_minor;

  friend bool operator==(const AssessedTax&, const AssessedTax&) = default;
};

/// Exclusive taxes, each rounded once: round(taxable x rate / 100). Of the seller's rules for the buyer's place, per
/// code the newest that is valid on `issued_on`; in order of position, then code. No rule, no tax. A negative taxable
/// amount gives the negated taxes of the positive one under every mode, so that a full credit returns the tax exactly.
///   1000.00 INR within Karnataka: CGST 9% 90.00, SGST 9% 90.00; to another state: IGST 18% 180.00; abroad: none.
/// Errors: out_of_range.
Result<std::vector<AssessedTax>> assess_taxes(const LegalEntityRow& seller, const CompanyRow& buyer,
                                              std::span<const TaxRuleRow> rules, Date issued_on, Minor taxable_minor,
                                              RoundingMode rounding);

}  // namespace osto::billing
