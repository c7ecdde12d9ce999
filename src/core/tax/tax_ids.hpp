// Tax ids: GSTIN, PAN and TAN of India, VAT numbers of Europe. Form and check digits; not whether they were issued.
#pragma once

#include <osto_billing/tax_terms.hpp>

namespace osto::billing {

/// 29AAGCB7383J1Z4: state 29 (Karnataka), PAN AAGCB7383J, entity 1, Z, check character 4.
/// A wrong id is an answer (is_valid false, reason); an unknown kind or country is an error: invalid_value.
Result<TaxIdAnswer> check_tax_id(const TaxIdRequest& request);

}  // namespace osto::billing
