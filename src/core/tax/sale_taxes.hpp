// The taxes of a sale of one seller to one company: the catalogue's rules and the built-in ones, by core/tax/applicable_taxes.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/company/company_rows.hpp"

#include <osto_billing/tax_terms.hpp>

#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// Same country and state (or both without one): same_state. Same country only: other_state. Else, and in special economic
/// zones, abroad. Where the buyer names a place of supply, that is the place.
TaxPlace place_of(const LegalEntityRow& seller, const CompanyRow& buyer);

/// Which taxes something of `tax_code` bears on that day, in the order of the rules' positions. Rules of another seller, of
/// another place, and of later days do not count; where a built-in system has a rate and the catalogue has none for this
/// sale, the built-in rate holds.
///   Within Karnataka: CGST 9 %, SGST 9 %; to another state: IGST 18 %; abroad: none, or IGST 0 % under a bond.
/// Of an advance under GST of India: 18 % where its rate is not known, IGST where its place is not (CGST rules, rule 50).
/// Errors: invalid_value (a state or tax id that cannot be, no rate on that day).
Result<TaxAnswer> taxes_of_company(const LegalEntityRow& seller, const CompanyRow& buyer, std::span<const TaxRuleRow> rules, Date issued_on,
                                   const std::string& tax_code, SupplyKind supply = SupplyKind::standard);

/// Whether the seller's sales bear GST of India by the built-in rules.
bool is_under_indian_gst(const LegalEntityRow& seller);

/// Whether the seller can be taxed by its tax_system. Errors: invalid_value with "/tax_system", "/state" or "/tax_id".
Result<void> check_tax_system(const LegalEntityRow& seller);

/// Whether the buyer's tax id, state and place of supply can be. Errors: invalid_value with the field.
Result<void> check_buyer(const LegalEntityRow& seller, const CompanyRow& buyer);

}  // namespace osto::billing
