// The states and union territories of India with their GST numbers.
// Source: GST state codes of the GSTN portal (first two digits of a GSTIN); union territories: section 2(114) CGST Act.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace osto::billing {

struct IndianState {
  std::string_view number;  ///< "29"
  std::string_view letters; ///< ISO 3166-2 without "IN-": "KA"
  std::string_view name;    ///< "Karnataka"
  bool has_union_territory_tax; ///< UTGST instead of SGST: union territories without a legislature
};

std::span<const IndianState> indian_states() noexcept;

/// By GST number ("29", "9"), letters ("KA", "IN-KA") or name, whatever the capitals; nullptr when there is none.
const IndianState* find_indian_state(std::string_view spelled) noexcept;

}  // namespace osto::billing
