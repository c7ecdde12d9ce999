// Tax that the buyer keeps back and pays to the state for the seller: TDS of India.
#pragma once

#include <osto_billing/tax_terms.hpp>

namespace osto::billing {

/// Withheld on the net amount, without GST (CBDT circular 23/2017). A certificate and the net payment close the invoice.
///   100 000.00 + 18 000.00 GST, section 194J at 10 %: 10 000.00 withheld, 108 000.00 paid.
/// Rates: Income-tax Act 1961 chapter XVII-B as of the Finance Act 2025. Errors: invalid_value (section, rate), out_of_range.
Result<WithholdingAnswer> withhold(const WithholdingRequest& request);

}  // namespace osto::billing
