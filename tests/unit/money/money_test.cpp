#include <gtest/gtest.h>

#include <osto_billing/money.hpp>

#include <limits>
#include <string>
#include <tuple>
#include <vector>

#include "core/money/iso4217.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

constexpr Currency kInr("INR");
constexpr Currency kJpy("JPY");
constexpr Currency kKwd("KWD");

static_assert(kInr.minor_per_major() == 100 && kJpy.minor_per_major() == 1 && kKwd.minor_per_major() == 1000);

TEST(CurrencyTest, list_has_every_active_code_with_its_digits) {
  EXPECT_EQ(list_currencies().size(), 165U);
  const std::vector<std::tuple<std::string, int, int>> rows = {
      {"INR", 2, 356}, {"USD", 2, 840}, {"EUR", 2, 978}, {"JPY", 0, 392}, {"KWD", 3, 414}, {"BHD", 3, 48},
      {"CLF", 4, 990}, {"UYW", 4, 927}, {"ISK", 0, 352}, {"MRU", 2, 929}, {"XOF", 0, 952}, {"XCG", 2, 532},
      {"ZWG", 2, 924}, {"SLE", 2, 925}, {"AED", 2, 784}, {"TND", 3, 788}, {"VND", 0, 704}, {"XAD", 2, 396},
  };
  for (const auto& [code, digits, numeric] : rows) {
    const Currency currency = must(Currency::parse(code));
    EXPECT_EQ(currency.code(), code);
    EXPECT_EQ(currency.minor_units(), digits) << code;
    ASSERT_NE(find_currency(currency), nullptr) << code;
    EXPECT_EQ(find_currency(currency)->numeric, numeric) << code;
  }
}

TEST(CurrencyTest, only_active_codes_in_capitals_are_read) {
  for (const std::string text : {"", "inr", "IN", "INRR", "XXX", "XTS", "XAU", "XDR", "BGN", "ANG", "CUC", "HRK", "SLL",
                                 "ZWL", "DEM", "AAA", "ZZZ", "IN\0"}) {
    EXPECT_EQ(error_of(Currency::parse(text)), "invalid_value") << text;
  }
  for (const CurrencyInfo& info : list_currencies()) {
    EXPECT_EQ(must(Currency::parse(info.code)).minor_units(), info.minor_units);
    EXPECT_FALSE(info.english_name.empty());
  }
}

TEST(CurrencyTest, the_empty_state_is_refused_everywhere) {
  const Currency empty;
  EXPECT_TRUE(empty.is_empty());
  EXPECT_EQ(empty.code(), "");
  EXPECT_EQ(find_currency(empty), nullptr);
  const Money nothing{Minor{1}, empty};
  EXPECT_EQ(error_of(add(nothing, nothing)), "invalid_value");
  EXPECT_EQ(error_of(negate(nothing)), "invalid_value");
  EXPECT_EQ(error_of(parse_minor("1", empty)), "invalid_value");
}

TEST(MinorTest, stays_within_ten_to_the_seventeenth) {
  const Minor largest{kMaxMinor};
  EXPECT_EQ(must(add(Minor{kMaxMinor - 1}, Minor{1})), largest);
  EXPECT_EQ(error_of(add(largest, Minor{1})), "out_of_range");
  EXPECT_EQ(error_of(subtract(Minor{-kMaxMinor}, Minor{1})), "out_of_range");
  EXPECT_EQ(must(negate(largest)), Minor{-kMaxMinor});
  EXPECT_EQ(error_of(make_minor(kMaxMinor + 1)), "out_of_range");
  EXPECT_EQ(error_of(negate(Minor{std::numeric_limits<std::int64_t>::min()})), "out_of_range");
  EXPECT_EQ(error_of(add(Minor{std::numeric_limits<std::int64_t>::max()}, Minor{1})), "out_of_range");
}

TEST(MinorTest, a_sum_is_judged_by_its_total_only) {
  const std::vector<Minor> there_and_back = {Minor{kMaxMinor}, Minor{kMaxMinor}, Minor{-kMaxMinor}};
  EXPECT_EQ(must(sum(there_and_back)), Minor{kMaxMinor});
  EXPECT_EQ(must(sum({})), Minor{0});
  const std::vector<Minor> too_much = {Minor{kMaxMinor}, Minor{1}};
  EXPECT_EQ(error_of(sum(too_much)), "out_of_range");
}

TEST(MoneyTest, two_currencies_never_meet) {
  const Money rupees{Minor{1050}, kInr};
  EXPECT_EQ(must(add(rupees, rupees)), (Money{Minor{2100}, kInr}));
  EXPECT_EQ(must(subtract(rupees, rupees)), (Money{Minor{0}, kInr}));
  EXPECT_EQ(error_of(add(rupees, Money{Minor{1}, kJpy})), "currency_mismatch");
  EXPECT_EQ(error_of(subtract(Money{Minor{1}, kKwd}, rupees)), "currency_mismatch");
}

TEST(MoneyTest, prints_the_digits_of_the_currency) {
  const std::vector<std::tuple<std::int64_t, Currency, std::string>> rows = {
      {123456, kInr, "1234.56"}, {5, kInr, "0.05"},     {-5, kInr, "-0.05"}, {0, kInr, "0.00"},  {100, kInr, "1.00"},
      {1234, kJpy, "1234"},      {-7, kJpy, "-7"},      {0, kJpy, "0"},      {5, kKwd, "0.005"}, {-1234567, kKwd, "-1234.567"},
      {kMaxMinor, kInr, "1000000000000000.00"},         {1, Currency("CLF"), "0.0001"},
  };
  for (const auto& [value, currency, text] : rows) {
    EXPECT_EQ(format_minor(Minor{value}, currency), text);
    EXPECT_EQ(must(parse_minor(text, currency)), Minor{value});
  }
}

TEST(MoneyTest, reads_major_units_that_the_currency_can_pay) {
  EXPECT_EQ(must(parse_minor("10", kInr)), Minor{1000});
  EXPECT_EQ(must(parse_minor("10.5", kInr)), Minor{1050});
  EXPECT_EQ(must(parse_minor("10.500", kInr)), Minor{1050});
  EXPECT_EQ(error_of(parse_minor("10.505", kInr)), "invalid_value");
  EXPECT_EQ(must(parse_minor("10.505", kKwd)), Minor{10505});
  EXPECT_EQ(error_of(parse_minor("0.5", kJpy)), "invalid_value");
  EXPECT_EQ(error_of(parse_minor("1000000000000000.01", kInr)), "out_of_range");
}

TEST(RoundingModeTest, names_read_back) {
  for (int value = 0; value <= 6; ++value) {
    const auto mode = static_cast<RoundingMode>(value);
    EXPECT_EQ(must(parse_rounding_mode(name_of(mode))), mode);
  }
  EXPECT_EQ(error_of(parse_rounding_mode("HALF_UP")), "invalid_value");
  EXPECT_EQ(error_of(parse_rounding_mode("")), "invalid_value");
}

}  // namespace
}  // namespace osto::billing
