#include <gtest/gtest.h>

#include <osto_billing/decimal.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

Decimal decimal(std::string_view text) { return must(Decimal::parse(text)); }

TEST(DecimalTest, reads_and_prints_the_shortest_exact_text) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"0", "0"},
      {"-0", "0"},
      {"0.00", "0"},
      {"1.50", "1.5"},
      {"-0.5", "-0.5"},
      {"007", "7"},
      {"1000", "1000"},
      {"0.000000000001", "0.000000000001"},
      {"-12.345678901234", "-12.345678901234"},
      {"9999999999999999999999999.999999999999", "9999999999999999999999999.999999999999"},
  };
  for (const auto& [text, printed] : rows) EXPECT_EQ(decimal(text).to_string(), printed) << text;
}

TEST(DecimalTest, refuses_everything_else) {
  for (const std::string text : {"", "-", "+1", " 1", "1 ", "1.", ".5", "1e3", "1,5", "0x1", "1.2.3", "--1", "NaN",
                                 "1.0000000000000"}) {
    EXPECT_EQ(error_of(Decimal::parse(text)), "invalid_value") << '"' << text << '"';
  }
  EXPECT_EQ(error_of(Decimal::parse("10000000000000000000000000")), "out_of_range");
  EXPECT_EQ(error_of(Decimal::parse(std::string(100, '9'))), "out_of_range");
  EXPECT_EQ(error_of(Decimal::parse(std::string_view("1\0", 2))), "invalid_value");
}

TEST(DecimalTest, equal_numbers_are_equal_objects) {
  EXPECT_EQ(decimal("1.50"), must(Decimal::from_parts(15, 1)));
  EXPECT_EQ(decimal("3.000"), Decimal::from_integer(3));
  EXPECT_TRUE(decimal("3.000").is_integer());
  EXPECT_EQ(decimal("0.0"), Decimal());
  EXPECT_TRUE(decimal("-0.1").is_negative());
}

TEST(DecimalTest, orders_by_value) {
  std::vector<Decimal> numbers = {decimal("10"), decimal("9.99"), decimal("-1"), decimal("-1.000000000001"),
                                  decimal("0"),  decimal("9.9")};
  std::ranges::sort(numbers);
  std::vector<std::string> texts;
  for (const Decimal& number : numbers) texts.push_back(number.to_string());
  EXPECT_EQ(texts, (std::vector<std::string>{"-1.000000000001", "-1", "0", "9.9", "9.99", "10"}));
  EXPECT_LT(decimal("-9999999999999999999999999.999999999999"), decimal("9999999999999999999999999.999999999999"));
}

TEST(DecimalTest, arithmetic_is_exact_or_an_error) {
  EXPECT_EQ(must(add(decimal("0.1"), decimal("0.2"))), decimal("0.3"));
  EXPECT_EQ(must(subtract(decimal("1"), decimal("0.000000000001"))), decimal("0.999999999999"));
  EXPECT_EQ(must(multiply(decimal("0.5"), decimal("0.2"))), decimal("0.1"));
  EXPECT_EQ(must(multiply(decimal("-1.25"), decimal("4"))), decimal("-5"));
  // 12 + 12 places, but the exact product has only 12 after normalising.
  EXPECT_EQ(must(multiply(decimal("0.000002"), decimal("0.000005"))), decimal("0.00000000001"));
  EXPECT_EQ(error_of(multiply(decimal("0.0000001"), decimal("0.0000001"))), "out_of_range");
  const Decimal largest = decimal("9999999999999999999999999");
  EXPECT_EQ(error_of(add(largest, decimal("1"))), "out_of_range");
  EXPECT_EQ(error_of(multiply(largest, largest)), "out_of_range");
}

TEST(DecimalTest, places_are_counted_after_normalising) {
  EXPECT_EQ(must(Decimal::from_parts(1'000, 15)), decimal("0.000000000001"));
  EXPECT_EQ(error_of(Decimal::from_parts(1, 13)), "invalid_value");
  EXPECT_EQ(error_of(Decimal::from_parts(1, -1)), "invalid_value");
}

}  // namespace
}  // namespace osto::billing
