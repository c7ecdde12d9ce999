// Money: whole minor units (cents, paise, fils) of an ISO 4217 currency. No binary floating point anywhere.
//
// Source: ISO 4217 list one (SIX Financial Information, maintenance agency); see kIso4217MinorUnits.
// Ownership: values. Thread-safety: as any value type.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <osto_billing/result.hpp>

namespace osto::billing {

namespace detail {

/// Every active code of ISO 4217 list one that has minor units, sorted, each followed by its number of digits.
/// The full table (numeric code, name) is in src/core/money/iso4217.cpp, which is checked against this one.
inline constexpr std::string_view kIso4217MinorUnits =
    "AED2AFN2ALL2AMD2AOA2ARS2AUD2AWG2AZN2BAM2BBD2BDT2BHD3BIF0BMD2BND2BOB2BOV2BRL2BSD2BTN2BWP2BYN2BZD2CAD2CDF2"
    "CHE2CHF2CHW2CLF4CLP0CNY2COP2COU2CRC2CUP2CVE2CZK2DJF0DKK2DOP2DZD2EGP2ERN2ETB2EUR2FJD2FKP2GBP2GEL2GHS2GIP2"
    "GMD2GNF0GTQ2GYD2HKD2HNL2HTG2HUF2IDR2ILS2INR2IQD3IRR2ISK0JMD2JOD3JPY0KES2KGS2KHR2KMF0KPW2KRW0KWD3KYD2KZT2"
    "LAK2LBP2LKR2LRD2LSL2LYD3MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2MUR2MVR2MWK2MXN2MXV2MYR2MZN2NAD2NGN2NIO2NOK2NPR2"
    "NZD2OMR3PAB2PEN2PGK2PHP2PKR2PLN2PYG0QAR2RON2RSD2RUB2RWF0SAR2SBD2SCR2SDG2SEK2SGD2SHP2SLE2SOS2SRD2SSP2STN2"
    "SVC2SYP2SZL2THB2TJS2TMT2TND3TOP2TRY2TTD2TWD2TZS2UAH2UGX0USD2USN2UYI0UYU2UYW4UZS2VED2VES2VND0VUV0WST2XAD2"
    "XAF0XCD2XCG2XOF0XPF0YER2ZAR2ZMW2ZWG2";

/// The digits of `letters`, or -1 when the code is not in the table. Binary search over the sorted table.
constexpr int find_minor_units(std::string_view letters) noexcept {
  if (letters.size() != 3) return -1;
  std::size_t low = 0;
  std::size_t high = kIso4217MinorUnits.size() / 4;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::string_view code = kIso4217MinorUnits.substr(middle * 4, 3);
    if (code == letters) return kIso4217MinorUnits[middle * 4 + 3] - '0';
    if (code < letters) low = middle + 1;
    else high = middle;
  }
  return -1;
}

void not_an_active_iso_4217_code();  // never defined: calling it stops a constant expression

}  // namespace detail

/// An active ISO 4217 currency, or the empty state that a default-constructed one has. The empty state is
/// unusable: every function that needs a currency refuses it, and code() is "".
class Currency {
 public:
  constexpr Currency() noexcept = default;

  /// For constants: Currency("INR"). A code that is not active does not compile.
  consteval explicit Currency(const char (&letters)[4]) : letters_{letters[0], letters[1], letters[2]} {
    if (detail::find_minor_units(code()) < 0) detail::not_an_active_iso_4217_code();
  }

  /// Errors: invalid_value unless `letters` is an active code in capitals.
  static Result<Currency> parse(std::string_view letters);

  constexpr std::string_view code() const noexcept {
    return {letters_.data(), is_empty() ? std::size_t{0} : letters_.size()};
  }
  constexpr bool is_empty() const noexcept { return letters_[0] == '\0'; }

  /// Digits after the point: INR 2, JPY 0, KWD 3. The empty state has 0.
  constexpr int minor_units() const noexcept { return is_empty() ? 0 : detail::find_minor_units(code()); }

  /// Minor units in one major unit: 100, 1, 1000.
  constexpr std::int64_t minor_per_major() const noexcept {
    std::int64_t power = 1;
    for (int i = 0; i < minor_units(); ++i) power *= 10;
    return power;
  }

  friend constexpr auto operator<=>(const Currency&, const Currency&) noexcept = default;

 private:
  std::array<char, 3> letters_{};
};

/// A count of minor units. A strong type without arithmetic operators: adding is checked (below).
struct Minor {
  std::int64_t value = 0;

  constexpr bool is_zero() const noexcept { return value == 0; }
  constexpr bool is_negative() const noexcept { return value < 0; }
  friend constexpr auto operator<=>(const Minor&, const Minor&) noexcept = default;
};

/// No amount is larger: |value| <= 10^17, which every storage column checks too. 90 of them still fit an int64.
inline constexpr std::int64_t kMaxMinor = 100'000'000'000'000'000;

struct Money {
  Minor amount_minor;
  Currency currency;

  friend constexpr bool operator==(const Money&, const Money&) noexcept = default;
};

/// Every result keeps |value| <= kMaxMinor; else out_of_range.
Result<Minor> make_minor(std::int64_t value);
Result<Minor> add(Minor left, Minor right);
Result<Minor> subtract(Minor left, Minor right);
Result<Minor> negate(Minor amount);
Result<Minor> sum(std::span<const Minor> amounts);

/// As above; currency_mismatch when the currencies differ, invalid_value when one is empty.
Result<Money> add(const Money& left, const Money& right);
Result<Money> subtract(const Money& left, const Money& right);
Result<Money> negate(const Money& amount);

/// How an exact amount becomes whole units. Values are stored; never reused.
enum class RoundingMode : std::uint8_t {
  half_up = 0,    ///< nearest; a half goes away from zero: 2.5 -> 3, -2.5 -> -3
  half_even = 1,  ///< nearest; a half goes to the even neighbour: 2.5 -> 2, 3.5 -> 4
  half_down = 2,  ///< nearest; a half goes toward zero: 2.5 -> 2, -2.5 -> -2
  up = 3,         ///< away from zero: 2.1 -> 3, -2.1 -> -3
  down = 4,       ///< toward zero: 2.9 -> 2, -2.9 -> -2
  ceiling = 5,    ///< toward plus infinity: 2.1 -> 3, -2.9 -> -2
  floor = 6,      ///< toward minus infinity: 2.9 -> 2, -2.1 -> -3
};

/// "half_up" and so on, as on the wire; parse refuses anything else with invalid_value.
std::string_view name_of(RoundingMode mode) noexcept;
Result<RoundingMode> parse_rounding_mode(std::string_view name);

/// Decimal text with exactly the currency's digits: {123456, INR} -> "1234.56", {-5, KWD} -> "-0.005", {7, JPY} -> "7".
/// The empty currency prints as minor units without a point.
std::string format_minor(Minor amount, Currency currency);

/// The reverse: reads a decimal in major units that is a whole number of minor units ("10", "10.5", "10.50").
/// Errors: invalid_value (malformed, or more digits than the currency has), out_of_range.
Result<Minor> parse_minor(std::string_view major_units, Currency currency);

}  // namespace osto::billing
