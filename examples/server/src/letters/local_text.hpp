// Amounts and dates as people of a locale write them. Amounts go to ICU as exact decimals, never through floating point.
#pragma once

#include <osto_billing/decimal.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/time.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace osto::server {

/// 12345678 paise in en-IN: "₹1,23,456.78" (lakh and crore are grouped by CLDR); 5000 yen: "¥5,000"; 1234 fils of KWD: 1.234.
/// The number of decimals is the currency's in ISO 4217, whatever the locale would print.
std::string local_amount(billing::Minor amount, billing::Currency currency, std::string_view locale);
/// 1234567.5 in de: "1.234.567,5".
std::string local_quantity(const billing::Decimal& quantity, std::string_view locale);
/// "1 January 2026", "1. Januar 2026": of the Gregorian calendar in European digits, everywhere.
std::string local_date(billing::Date date, std::string_view locale);
/// "December 2031".
std::string local_month(std::int64_t year, std::int64_t month, std::string_view locale);

}  // namespace osto::server
