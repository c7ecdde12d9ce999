// Which taxes apply to a sale, and what each amounts to: GST of India, VAT of the EU, or the rates given.
#pragma once

#include <osto_billing/tax_terms.hpp>

#include <string_view>

namespace osto::billing {

/// India: within the place of supply's state CGST + SGST (UTGST in union territories without a legislature), else IGST;
/// exports and supplies to special economic zones are zero-rated (IGST Act section 16). Receipt vouchers for advances.
/// EU: at home the own rate; to consumers elsewhere the rate of their state, below the threshold the own; to businesses
/// elsewhere with a VAT number reverse charge; out of the EU no VAT.
/// Rules: per code the best rate given for the buyer's place, where the seller is registered.
///   1000.00 INR, Karnataka to Karnataka: CGST 90.00, SGST 90.00; to Maharashtra: IGST 180.00; to Berlin under LUT: 0.
/// Errors: invalid_value with the field (a tax id that cannot exist, a state that is none, no rate on that day).
Result<TaxAnswer> taxes_of_sale(const TaxRequest& request);

/// The standard VAT rate of an EU member on a day, for prices of services. Source: European Commission, Taxes in Europe
/// Database (TEDB). nullptr-like empty optional: no member.
std::optional<Decimal> standard_vat_rate(std::string_view country, Date date);

}  // namespace osto::billing
