// The tax that an advance contains: money received ahead of its invoice counts as inclusive of tax.
#pragma once

#include <osto_billing/tax_terms.hpp>

#include <span>
#include <vector>

namespace osto::billing {

struct AdvanceTaxShare { Minor taxable_minor, amount_minor; };
struct AdvanceTaxes {
  Minor tax_minor;                       ///< sum of the shares; amount less tax is the value of what is to be supplied
  std::vector<AdvanceTaxShare> shares;   ///< of each tax, in order
};

/// Out of the amount by the policy's inclusive_tax and tax_rounding, as one line whose taxes are rounded by themselves (tax_stage
/// line): a voucher has one line, and its taxes sum to its tax whatever the policy says of invoices.
///   10 000.01 with CGST and SGST of 9 %: 10 000.01 / 1.18 = 8474.5847, net 8474.58, tax 1525.43: CGST 762.72, SGST 762.71.
/// Errors: invalid_value, out_of_range.
Result<AdvanceTaxes> taxes_of_advance(Minor amount, std::span<const TaxTerms> taxes, const BillingPolicy& policy);

}  // namespace osto::billing
