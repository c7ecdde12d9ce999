// Fills any described record with values that its rules allow, from a source of numbers.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/time.hpp>

#include "operations/field_rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>

namespace osto::billing::testing {

/// Gives a number in [0, bound).
using NumberSource = std::function<std::uint64_t(std::uint64_t bound)>;

inline NumberSource seeded(std::uint64_t seed) {
  return [engine = std::mt19937_64(seed)](std::uint64_t bound) mutable { return engine() % bound; };
}

class AnyRecord {
 public:
  explicit AnyRecord(NumberSource numbers) : number_(std::move(numbers)) {}

  void fill(const Type& type, const Facts& facts, void* value) {
    switch (type.kind) {
      case Kind::flag: must(type.set_int(value, static_cast<std::int64_t>(number_(2)))); break;
      case Kind::integer: must(type.set_int(value, integer(facts))); break;
      case Kind::text: type.as_text(value) = text(facts); break;
      case Kind::scalar: must(type.parse(value, scalar(type, facts))); break;
      case Kind::enumeration: must(type.parse(value, type.values[number_(type.values.size())])); break;
      case Kind::optional:
        if (number_(3) == 0) type.reset(value);
        else fill(type.element(), facts, type.emplace(value));
        break;
      case Kind::list:
        for (std::uint64_t left = number_(3); left > 0; --left) fill(type.element(), Facts{}, type.grow(value));
        break;
      case Kind::record:
        for (const Field& field : type.fields) fill(field.type(), field.facts, field.in(value));
        break;
    }
  }

 private:
  static void must(const Result<void>& done) { ASSERT_TRUE(done.has_value()) << done.error().message; }

  std::int64_t integer(const Facts& facts) {
    const std::int64_t low = std::max(facts.min, -kMaxJsonInteger), high = std::min(facts.max, kMaxJsonInteger);
    switch (number_(4)) {
      case 0: return low;
      case 1: return high;
      default: return low + static_cast<std::int64_t>(number_(static_cast<std::uint64_t>(high - low) + 1));
    }
  }

  std::string text(const Facts& facts) {
    static constexpr std::string_view kPieces[] = {"a", "Z", "0", " ", "\"", "\\", "/", "~", "\n", "\t", "{", "]", "'", "<",
                                                   "é", "ß", "अ", "ஓ", "株", "円", "﷼", "😀", "\u2028", "\xF4\x8F\xBF\xBF"};
    std::string made = facts.min > 0 ? "n" : "";
    for (std::uint64_t left = number_(20); left > 0; --left) {
      const std::string_view piece = kPieces[number_(std::size(kPieces))];
      if (made.size() + piece.size() <= facts.max_length) made += piece;
    }
    return made;
  }

  std::string digits(std::size_t count, std::string_view alphabet) {
    std::string made;
    while (made.size() < count) made += alphabet[number_(alphabet.size())];
    return made;
  }

  std::string scalar(const Type& type, const Facts& facts) {
    if (type.pattern.starts_with("^[a-z]{3}_")) return std::string(type.name) + "_1" + digits(31, "0123456789abcdef");
    if (type.name == "Bytes") return digits(2 * number_(9), "0123456789abcdef");
    if (type.name == "Currency") return number_(2) == 0 ? "INR" : "KWD";
    if (type.name == "MinorAmount") return minor(facts);
    if (type.name == "Decimal") return decimal();
    const auto day = static_cast<std::int64_t>(number_(2'000'000)) - 700'000;  // years 53 to 5529
    const bool is_day = type.name == "Date" || (type.name == "Moment" && number_(2) == 0);
    if (is_day) return Date::from_days_since_epoch(day).value().to_string();
    if (type.name == "Instant" || type.name == "Moment") return instant();
    ADD_FAILURE() << "no values are known for the scalar " << type.name;
    return std::string(type.example);
  }

  std::string minor(const Facts& facts) {
    const auto magnitude = static_cast<std::int64_t>(number_(static_cast<std::uint64_t>(kMaxMinor) + 1));
    return std::to_string(std::max(facts.min, number_(2) == 0 ? magnitude : -magnitude));
  }

  std::string decimal() {
    const std::string whole = std::to_string(number_(1'000'000'000));
    const std::string places = digits(number_(12), "0123456789");
    return (number_(2) == 0 ? "-" : "") + whole + (places.empty() ? "" : "." + places);
  }

  std::string instant() {
    const auto bound = static_cast<std::uint64_t>(Instant::kMaxMicroseconds) + 1;
    return Instant::from_microseconds(static_cast<std::int64_t>(number_(bound))).to_string();
  }

  NumberSource number_;
};

}  // namespace osto::billing::testing
