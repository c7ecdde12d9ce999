// VAT numbers of the member states of the EU, Northern Ireland, Great Britain and Switzerland: forms and check digits.
// Sources: European Commission, "VAT identification numbers: structure" (VIES FAQ) for the forms; the algorithms as
// published by the states' tax offices and collected in "BMF: Konstruktionsregeln der UID" (Austria, 2013).
#pragma once

#include <string>
#include <string_view>

namespace osto::billing {

/// Whether VAT numbers of the country are known: EU members (Greece as GR or EL), XI, GB, CH.
bool has_vat_numbers(std::string_view country) noexcept;

/// What is wrong with `number` (without its prefix, no blanks), or "". `country` is a VAT prefix: EL for Greece.
std::string wrong_with_vat_number(std::string_view country, std::string_view number);

}  // namespace osto::billing
