#include "core/tax/advance_taxes.hpp"

#include "core/tax/line_taxes.hpp"

namespace osto::billing {

Result<AdvanceTaxes> taxes_of_advance(Minor amount, std::span<const TaxTerms> taxes, const BillingPolicy& policy) {
  AdvanceTaxes contained;
  if (taxes.empty()) return contained;
  const TaxableAmount received{Rational(amount.value), {taxes.begin(), taxes.end()}};
  BillingPolicy by_line = policy;
  by_line.tax_stage = TaxStage::line;
  OSTO_TRY(const AssessedTaxes assessed, assess_line_taxes({&received, 1}, PriceTax::inclusive, by_line));
  for (const LineTax& tax : assessed.lines.front().taxes) {
    AdvanceTaxShare& share = contained.shares.emplace_back();
    OSTO_TRY(share.taxable_minor, round_tax(tax.base, policy.rounding));
    share.amount_minor = tax.amount_minor;
    OSTO_TRY(contained.tax_minor, add(contained.tax_minor, tax.amount_minor));
  }
  return contained;
}

}  // namespace osto::billing
