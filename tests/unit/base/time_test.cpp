#include <gtest/gtest.h>

#include <osto_billing/time.hpp>

#include <string>
#include <tuple>
#include <vector>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

Date date(std::string_view text) { return must(Date::parse(text)); }

TEST(InstantTest, reads_rfc_3339_and_prints_six_digits) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000000Z"},
      {"2026-11-01T23:59:59.5Z", "2026-11-01T23:59:59.500000Z"},
      {"2024-02-29T12:34:56.000001Z", "2024-02-29T12:34:56.000001Z"},
      {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
  };
  for (const auto& [text, printed] : rows) EXPECT_EQ(must(Instant::parse(text)).to_string(), printed);
  // date -u -d 2026-11-01 +%s
  EXPECT_EQ(must(Instant::parse("2026-11-01T00:00:00Z")).microseconds(), 1'793'491'200'000'000);
}

TEST(InstantTest, refuses_every_other_spelling) {
  for (const std::string text :
       {"", "Z", "2026-11-01", "2026-11-01T00:00:00", "2026-11-01 00:00:00Z", "2026-11-01t00:00:00z",
        "2026-11-01T00:00:00+00:00", "2026-11-01T24:00:00Z", "2026-11-01T00:60:00Z", "2026-12-31T23:59:60Z",
        "2026-02-29T00:00:00Z", "2026-11-01T00:00:00.Z", "2026-11-01T00:00:00.1234567Z", "2026-11-01T00:00:00.-1Z",
        "+026-11-01T00:00:00Z", "2026-11-01T0a:00:00Z", "2026-11-01T00:00:00,5Z", "2026-1-01T00:00:00.0Z"}) {
    EXPECT_EQ(error_of(Instant::parse(text)), "invalid_value") << '"' << text << '"';
  }
  EXPECT_EQ(error_of(Instant::parse("1969-12-31T23:59:59.999999Z")), "out_of_range");
}

TEST(InstantTest, is_never_outside_its_range) {
  EXPECT_TRUE(Instant().is_empty());
  EXPECT_EQ(Instant().to_string(), "");
  EXPECT_LT(Instant(), Instant::from_microseconds(0));
  EXPECT_TRUE(Instant::from_microseconds(-1).is_empty());
  EXPECT_TRUE(Instant::from_microseconds(Instant::kMaxMicroseconds + 1).is_empty());
  const Instant epoch = Instant::from_microseconds(0);
  EXPECT_EQ(must(plus(epoch, Microseconds{5})).microseconds(), 5);
  EXPECT_EQ(error_of(minus(epoch, Microseconds{1})), "out_of_range");
  EXPECT_EQ(error_of(plus(Instant::from_microseconds(Instant::kMaxMicroseconds), Microseconds{1})), "out_of_range");
  EXPECT_EQ(error_of(plus(Instant(), Microseconds{1})), "invalid_value");
  EXPECT_EQ(error_of(minus(epoch, Microseconds{std::numeric_limits<std::int64_t>::min()})), "out_of_range");
  EXPECT_EQ(elapsed(Instant::from_microseconds(7), epoch).value, -7);
}

TEST(PeriodTest, is_half_open) {
  const Period period{Instant::from_microseconds(10), Instant::from_microseconds(20)};
  EXPECT_FALSE(period.contains(Instant::from_microseconds(9)));
  EXPECT_TRUE(period.contains(Instant::from_microseconds(10)));
  EXPECT_FALSE(period.contains(Instant::from_microseconds(20)));
  EXPECT_FALSE(period.is_empty());
  EXPECT_TRUE((Period{period.end, period.end}).is_empty());
}

TEST(DateTest, reads_and_prints) {
  EXPECT_EQ(date("2024-02-29").to_string(), "2024-02-29");
  EXPECT_EQ(date("0001-01-01").to_string(), "0001-01-01");
  EXPECT_EQ(Date().to_string(), "");
  for (const std::string text : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
                                 "2026/04/01", "2026-04-01 ", "0000-01-01", "2026-04-00", "-026-04-01"}) {
    EXPECT_EQ(error_of(Date::parse(text)), "invalid_value") << '"' << text << '"';
  }
  EXPECT_EQ(error_of(Date::from_ymd(10000, 1, 1)), "out_of_range");
}

TEST(DateTest, moves_by_days) {
  EXPECT_EQ(must(add_days(date("2026-02-28"), 1)), date("2026-03-01"));
  EXPECT_EQ(must(add_days(date("2024-02-28"), 1)), date("2024-02-29"));
  EXPECT_EQ(must(add_days(date("2026-01-01"), -1)), date("2025-12-31"));
  EXPECT_EQ(days_between(date("2026-02-01"), date("2026-03-01")), 28);
  EXPECT_EQ(days_between(date("2024-01-01"), date("2025-01-01")), 366);
  EXPECT_EQ(days_between(date("2026-03-01"), date("2026-02-01")), -28);
  EXPECT_EQ(date("1970-01-01").days_since_epoch(), 0);
  EXPECT_EQ(error_of(add_days(date("9999-12-31"), 1)), "out_of_range");
  EXPECT_EQ(error_of(add_days(date("0001-01-01"), -1)), "out_of_range");
  EXPECT_EQ(error_of(add_days(date("2026-01-01"), std::numeric_limits<std::int64_t>::max())), "out_of_range");
  EXPECT_EQ(error_of(add_days(Date(), 1)), "invalid_value");
}

TEST(DateTest, moves_by_months_and_clamps_to_the_last_day) {
  const std::vector<std::tuple<std::string, int, std::string>> rows = {
      {"2026-01-31", 1, "2026-02-28"}, {"2026-01-31", 2, "2026-03-31"},   {"2024-01-31", 1, "2024-02-29"},
      {"2024-02-29", 12, "2025-02-28"}, {"2024-02-29", 48, "2028-02-29"}, {"2026-03-31", -1, "2026-02-28"},
      {"2026-01-15", -1, "2025-12-15"}, {"2026-12-31", 2, "2027-02-28"},  {"2026-05-05", 0, "2026-05-05"},
  };
  for (const auto& [from, months, to] : rows) EXPECT_EQ(must(add_months_clamped(date(from), months)), date(to)) << from;
  EXPECT_EQ(error_of(add_months_clamped(date("9999-12-01"), 1)), "out_of_range");
  EXPECT_EQ(error_of(add_months_clamped(date("0001-01-31"), -1)), "out_of_range");
  EXPECT_EQ(error_of(add_months_clamped(date("2026-01-31"), std::numeric_limits<std::int64_t>::min())), "out_of_range");
  EXPECT_EQ(must(first_of_month(date("2026-11-24"))), date("2026-11-01"));
}

TEST(DateTest, knows_months_and_weekdays) {
  EXPECT_EQ(days_in_month(2024, 2), 29);
  EXPECT_EQ(days_in_month(1900, 2), 28);
  EXPECT_EQ(days_in_month(2000, 2), 29);
  EXPECT_EQ(days_in_month(2026, 13), 0);
  EXPECT_EQ(weekday_of(date("2026-11-24")), Weekday::tuesday);
  EXPECT_EQ(weekday_of(date("2026-11-29")), Weekday::sunday);
  EXPECT_LT(Date(), date("0001-01-01"));
  EXPECT_LT(date("2026-01-31"), date("2026-02-01"));
}

}  // namespace
}  // namespace osto::billing
