// Amounts and counts as people read them.
#pragma once

#include <osto_billing/money.hpp>

#include <cstdint>
#include <string>

namespace osto::billing::cli {

/// With the currency's decimals, grouped: "1,234.500" KWD, "12,34,567.00" INR (lakh and crore), "1,234" JPY.
std::string grouped(Minor amount, Currency currency);

/// "1,234,567"
std::string grouped(std::int64_t number);

}  // namespace osto::billing::cli
