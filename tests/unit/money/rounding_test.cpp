#include <gtest/gtest.h>

#include "core/money/rounding.hpp"

#include <array>
#include <string>
#include <vector>

#include "base/checked.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;
using enum RoundingMode;

constexpr Currency kEur("EUR");
constexpr Currency kJpy("JPY");
constexpr Currency kKwd("KWD");

Rational ratio(int128 num, int128 den) { return must(Rational::make(num, den)); }
Rational number(std::string_view text) { return Rational(must(Decimal::parse(text))); }

struct Row {
  std::string exact;
  // In the order of RoundingMode: half_up, half_even, half_down, up, down, ceiling, floor.
  std::array<int, 7> rounded;
};

TEST(RoundingTest, every_mode_on_both_sides_of_zero) {
  const std::vector<Row> rows = {
      {"2.4", {2, 2, 2, 3, 2, 3, 2}},         {"2.5", {3, 2, 2, 3, 2, 3, 2}},
      {"2.6", {3, 3, 3, 3, 2, 3, 2}},         {"3.5", {4, 4, 3, 4, 3, 4, 3}},
      {"0.5", {1, 0, 0, 1, 0, 1, 0}},         {"0.000000000001", {0, 0, 0, 1, 0, 1, 0}},
      {"7", {7, 7, 7, 7, 7, 7, 7}},           {"0", {0, 0, 0, 0, 0, 0, 0}},
      {"-2.4", {-2, -2, -2, -3, -2, -2, -3}}, {"-2.5", {-3, -2, -2, -3, -2, -2, -3}},
      {"-2.6", {-3, -3, -3, -3, -2, -2, -3}}, {"-3.5", {-4, -4, -3, -4, -3, -3, -4}},
      {"-0.5", {-1, 0, 0, -1, 0, 0, -1}},     {"-7", {-7, -7, -7, -7, -7, -7, -7}},
  };
  for (const Row& row : rows) {
    for (std::size_t mode = 0; mode < row.rounded.size(); ++mode) {
      const int128 rounded = must(round_rational(number(row.exact), static_cast<RoundingMode>(mode)));
      EXPECT_EQ(to_decimal_text(rounded), std::to_string(row.rounded[mode])) << row.exact << " by mode " << mode;
    }
  }
}

TEST(RoundingTest, compares_with_the_half_without_doubling) {
  const Rational above_half = ratio(kInt128Max / 2 + 1, kInt128Max);  // kInt128Max is odd: just above 1/2
  EXPECT_TRUE(must(round_rational(above_half, half_down)) == 1);
  EXPECT_TRUE(must(round_rational(ratio(kInt128Max / 2, kInt128Max), half_up)) == 0);
}

TEST(RoundingTest, major_units_become_the_minor_units_of_the_currency) {
  // 10.005 EUR = 1000.5 cents; 10.0005 KWD = 10000.5 fils; 10.5 JPY.
  EXPECT_EQ(must(round_to_minor(number("10.005"), kEur, half_up)), (Rounded{Minor{1001}, ratio(-1, 2)}));
  EXPECT_EQ(must(round_to_minor(number("10.005"), kEur, half_even)), (Rounded{Minor{1000}, ratio(1, 2)}));
  EXPECT_EQ(must(round_to_minor(number("10.0005"), kKwd, half_even)), (Rounded{Minor{10000}, ratio(1, 2)}));
  EXPECT_EQ(must(round_to_minor(number("10.0015"), kKwd, half_even)), (Rounded{Minor{10002}, ratio(-1, 2)}));
  EXPECT_EQ(must(round_to_minor(number("10.5"), kJpy, half_even)), (Rounded{Minor{10}, ratio(1, 2)}));
  EXPECT_EQ(must(round_to_minor(number("-10.5"), kJpy, half_up)), (Rounded{Minor{-11}, ratio(1, 2)}));
  EXPECT_EQ(must(round_to_minor(ratio(1, 3), kEur, down)), (Rounded{Minor{33}, ratio(1, 3)}));
  EXPECT_EQ(error_of(round_to_minor(Rational(1), Currency(), half_up)), "invalid_value");
  EXPECT_EQ(error_of(round_to_minor(number("1000000000000000.005"), kEur, half_up)), "out_of_range");
}

TEST(RoundingTest, multiplies_first_and_rounds_once) {
  // 9.99 EUR for 15 of 31 days: 999 x 15 / 31 = 14985/31 = 483.387.. -> 483, and 12/31 of a cent is left.
  EXPECT_EQ(must(multiply(Minor{999}, ratio(15, 31), half_up)), (Rounded{Minor{483}, ratio(12, 31)}));
  // The credit mirrors it.
  EXPECT_EQ(must(multiply(Minor{-999}, ratio(15, 31), half_up)), (Rounded{Minor{-483}, ratio(-12, 31)}));
  // By the second: 2 days and 1 second of 30 days of 100.00: 10000 x 172801/2592000 = 666.67..
  EXPECT_EQ(must(multiply(Minor{10000}, ratio(172801, 2592000), half_up)).amount_minor, Minor{667});
  // The largest amount times a large ratio is exact inside 128 bits.
  EXPECT_EQ(must(multiply(Minor{kMaxMinor}, ratio(kMaxMinor - 1, kMaxMinor), half_up)).amount_minor,
            Minor{kMaxMinor - 1});
  EXPECT_EQ(error_of(multiply(Minor{kMaxMinor}, Rational(2), half_up)), "out_of_range");
}

TEST(RoundingTest, intermediate_places_for_the_policies_that_name_them) {
  EXPECT_EQ(must(round_to_places(ratio(1, 3), 5, down)).to_string(), "0.33333");
  EXPECT_EQ(must(round_to_places(ratio(2, 3), 9, half_up)).to_string(), "0.666666667");
  EXPECT_EQ(must(round_to_places(ratio(-2, 3), 0, half_up)).to_string(), "-1");
  EXPECT_EQ(error_of(round_to_places(ratio(1, 3), 13, half_up)), "invalid_value");
}

TEST(RoundingTest, goes_back_to_major_units_exactly) {
  EXPECT_EQ(must(to_major_units(Minor{1001}, kEur)), ratio(1001, 100));
  EXPECT_EQ(must(to_major_units(Minor{-5}, kKwd)), ratio(-1, 200));
  EXPECT_EQ(error_of(to_major_units(Minor{1}, Currency())), "invalid_value");
}

}  // namespace
}  // namespace osto::billing
