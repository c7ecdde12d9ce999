#include <gtest/gtest.h>

#include "base/checked.hpp"
#include "base/rational.hpp"

#include <limits>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

constexpr std::int64_t kMax64 = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin64 = std::numeric_limits<std::int64_t>::min();
constexpr int128 kMin128 = -kInt128Max - 1;

Rational ratio(int128 num, int128 den) { return must(Rational::make(num, den)); }

TEST(CheckedTest, reports_what_does_not_fit_in_64_bits) {
  EXPECT_EQ(must(checked_add(kMax64 - 1, std::int64_t{1})), kMax64);
  EXPECT_EQ(error_of(checked_add(kMax64, std::int64_t{1})), "out_of_range");
  EXPECT_EQ(error_of(checked_subtract(kMin64, std::int64_t{1})), "out_of_range");
  EXPECT_EQ(error_of(checked_multiply(kMax64, std::int64_t{2})), "out_of_range");
  EXPECT_EQ(error_of(checked_multiply(kMin64, std::int64_t{-1})), "out_of_range");
  EXPECT_EQ(must(checked_narrow(int128{kMin64})), kMin64);
  EXPECT_EQ(error_of(checked_narrow(int128{kMax64} + 1)), "out_of_range");
}

TEST(CheckedTest, reports_what_does_not_fit_in_128_bits) {
  EXPECT_EQ(error_of(checked_add(kInt128Max, int128{1})), "out_of_range");
  EXPECT_EQ(error_of(checked_subtract(kMin128, int128{1})), "out_of_range");
  EXPECT_TRUE(must(checked_multiply(kInt128Max, int128{-1})) == -kInt128Max);
  EXPECT_TRUE(must(checked_multiply(int128{1} << 63, int128{1} << 63)) == (int128{1} << 126));
  EXPECT_EQ(error_of(checked_multiply(int128{1} << 64, int128{1} << 63)), "out_of_range");
  EXPECT_EQ(error_of(checked_multiply(-(int128{1} << 64), int128{1} << 63)), "out_of_range");
  EXPECT_EQ(error_of(checked_multiply(kInt128Max, int128{2})), "out_of_range");
  EXPECT_TRUE(must(checked_multiply(int128{kMin64}, int128{kMin64})) == (int128{1} << 126));
}

TEST(RationalTest, is_always_in_lowest_terms_with_a_positive_denominator) {
  EXPECT_EQ(ratio(6, -4).to_string(), "-3/2");
  EXPECT_EQ(ratio(0, -7).to_string(), "0/1");
  EXPECT_EQ(ratio(-8, -2).to_string(), "4/1");
  EXPECT_EQ(ratio(kMin128, 2).to_string(), "-85070591730234615865843651857942052864/1");
  EXPECT_EQ(error_of(Rational::make(1, 0)), "invalid_value");
  EXPECT_EQ(error_of(Rational::make(kMin128, 1)), "out_of_range");
}

TEST(RationalTest, computes_exactly) {
  EXPECT_EQ(must(add(ratio(1, 6), ratio(1, 4))), ratio(5, 12));
  EXPECT_EQ(must(add(ratio(1, 6), ratio(-1, 6))), Rational());
  EXPECT_EQ(must(subtract(ratio(1, 2), ratio(1, 3))), ratio(1, 6));
  EXPECT_EQ(must(multiply(ratio(-2, 3), ratio(9, 4))), ratio(-3, 2));
  EXPECT_EQ(must(divide(ratio(1, 2), ratio(-3, 4))), ratio(-2, 3));
  EXPECT_EQ(error_of(divide(ratio(1, 2), Rational())), "invalid_value");
  EXPECT_EQ(Rational(must(Decimal::parse("-0.125"))), ratio(-1, 8));
}

TEST(RationalTest, reduces_crosswise_before_multiplying) {
  // (2^120 / 3) x (3 / 2^120): the plain products need 240 bits, the result is 1.
  const int128 large = int128{1} << 120;
  EXPECT_EQ(must(multiply(ratio(large, 3), ratio(3, large))), Rational(1));
  EXPECT_EQ(error_of(multiply(ratio(large, 3), ratio(large, 5))), "out_of_range");
  EXPECT_EQ(error_of(add(Rational(ratio(kInt128Max, 1)), Rational(1))), "out_of_range");
}

TEST(RationalTest, compares_without_multiplying) {
  const Rational just_below = ratio(kInt128Max - 1, kInt128Max);
  const Rational further_below = ratio(kInt128Max - 2, kInt128Max - 1);
  EXPECT_LT(further_below, just_below);
  EXPECT_LT(just_below, Rational(1));
  EXPECT_LT(-just_below, -further_below);
  EXPECT_LT(ratio(-1, 2), ratio(1, 3));
  EXPECT_GT(ratio(7, 2), ratio(10, 3));
  EXPECT_LT(ratio(3, 1), ratio(10, 3));
  EXPECT_TRUE((ratio(2, 4) <=> ratio(1, 2)) == 0);
  EXPECT_LT(Rational(), ratio(1, kInt128Max));
}

}  // namespace
}  // namespace osto::billing
