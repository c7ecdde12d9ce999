// The ISO 4217 table: every active currency that has minor units.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <osto_billing/money.hpp>

namespace osto::billing {

struct CurrencyInfo {
  std::string_view code;  ///< "INR"
  std::uint16_t numeric;  ///< 356
  std::uint8_t minor_units;
  std::string_view english_name;
};

/// Sorted by code.
std::span<const CurrencyInfo> list_currencies() noexcept;

/// nullptr for the empty currency.
const CurrencyInfo* find_currency(Currency currency) noexcept;

}  // namespace osto::billing
