// The pure calculators, against answers worked out by hand.
#include "host.hpp"

#include <array>
#include <cstring>

namespace osto::billing::tests {
namespace {

TEST(CApiMoney, KnowsMinorUnits) {
  std::int32_t digits = -1;
  EXPECT_EQ(osto_currency_minor_units("INR", &digits, nullptr), OSTO_OK);
  EXPECT_EQ(digits, 2);
  EXPECT_EQ(osto_currency_minor_units("JPY", &digits, nullptr), OSTO_OK);
  EXPECT_EQ(digits, 0);
  EXPECT_EQ(osto_currency_minor_units("KWD", &digits, nullptr), OSTO_OK);
  EXPECT_EQ(digits, 3);
  EXPECT_EQ(osto_currency_minor_units("inr", &digits, nullptr), OSTO_INVALID_VALUE);
  EXPECT_EQ(digits, 3) << "an out parameter is not touched on failure";
}

TEST(CApiMoney, RoundsByNamedMode) {
  const std::array<std::int64_t, 7> expected{1001, 1000, 1000, 1001, 1000, 1001, 1000};
  for (std::int32_t mode = OSTO_HALF_UP; mode <= OSTO_FLOOR; ++mode) {
    std::int64_t amount_minor = 0;
    EXPECT_EQ(osto_money_round("10.005", "EUR", mode, &amount_minor, nullptr), OSTO_OK);
    EXPECT_EQ(amount_minor, expected.at(static_cast<std::size_t>(mode))) << mode;
  }
}

TEST(CApiMoney, MultipliesFirstAndDividesOnce) {
  std::int64_t product_minor = 0;
  EXPECT_EQ(osto_money_multiply(999, 15, 31, OSTO_HALF_UP, &product_minor, nullptr), OSTO_OK);
  EXPECT_EQ(product_minor, 483);  // 483.387..
  EXPECT_EQ(osto_money_multiply(999, 15, 31, OSTO_UP, &product_minor, nullptr), OSTO_OK);
  EXPECT_EQ(product_minor, 484);
  EXPECT_EQ(osto_money_multiply(999, 1, 0, OSTO_UP, &product_minor, nullptr), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_money_multiply(100'000'000'000'000'000, 2, 1, OSTO_UP, &product_minor, nullptr), OSTO_OUT_OF_RANGE);
}

TEST(CApiMoney, SplitsWithoutLosingAUnit) {
  const std::array<std::int64_t, 3> weights{1, 1, 1};
  std::array<std::int64_t, 3> parts{};
  EXPECT_EQ(osto_money_allocate(100, weights.data(), weights.size(), parts.data(), nullptr), OSTO_OK);
  EXPECT_EQ(parts, (std::array<std::int64_t, 3>{34, 33, 33}));
  EXPECT_EQ(osto_money_allocate(100, weights.data(), 0, parts.data(), nullptr), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_money_allocate(100, weights.data(), SIZE_MAX, parts.data(), nullptr), OSTO_INVALID_VALUE);
}

TEST(CApiMoney, PrintsIntoTheCallersBuffer) {
  std::array<char, 32> buffer{};
  std::size_t length = 0;
  EXPECT_EQ(osto_money_format(123'456, "INR", buffer.data(), buffer.size(), &length, nullptr), OSTO_OK);
  EXPECT_STREQ(buffer.data(), "1234.56");
  EXPECT_EQ(length, 7U);
  buffer.fill('x');
  EXPECT_EQ(osto_money_format(123'456, "INR", buffer.data(), 7, &length, nullptr), OSTO_OUT_OF_RANGE);
  EXPECT_EQ(length, 7U);
  EXPECT_EQ(buffer[0], 'x');
  EXPECT_EQ(osto_money_format(-5, "KWD", buffer.data(), 7, nullptr, nullptr), OSTO_OK);
  EXPECT_STREQ(buffer.data(), "-0.005");
}

TEST(CApiSchedule, CountsFromTheAnchor) {
  const std::int64_t anchor = 1'769'814'000'000'000;  // 2026-01-31T00:00 in Berlin
  std::int64_t boundary = 0;
  EXPECT_EQ(osto_boundary("Europe/Berlin", anchor, OSTO_MONTH, 1, 1, &boundary, nullptr), OSTO_OK);
  EXPECT_EQ(boundary, 1'772'233'200'000'000);  // 2026-02-28T00:00+01
  EXPECT_EQ(osto_boundary("Europe/Berlin", anchor, OSTO_MONTH, 1, 2, &boundary, nullptr), OSTO_OK);
  EXPECT_EQ(boundary, 1'774'908'000'000'000);  // 2026-03-31T00:00+02: day 31 returns, summer time has begun
  std::int64_t start = 0, end = 0;
  EXPECT_EQ(osto_period_containing("Europe/Berlin", anchor, OSTO_MONTH, 1, 1'773'000'000'000'000, &start, &end, nullptr),
            OSTO_OK);
  EXPECT_EQ(start, 1'772'233'200'000'000);
  EXPECT_EQ(end, 1'774'908'000'000'000);
}

TEST(CApiSchedule, NamesWhatIsWrong) {
  std::int64_t boundary = 0;
  osto_error* error = nullptr;
  Failed failed = take(osto_boundary("Mars/Olympus", kStart, OSTO_MONTH, 1, 1, &boundary, &error), error);
  EXPECT_EQ(failed.code, OSTO_INVALID_VALUE);
  EXPECT_EQ(failed.field, "/zone");
  failed = take(osto_boundary("UTC", kStart, 9, 1, 1, &boundary, &error), error);
  EXPECT_EQ(failed.field, "/unit");
  failed = take(osto_boundary("UTC", -1, OSTO_DAY, 1, 1, &boundary, &error), error);
  EXPECT_EQ(failed.field, "/anchor_microseconds");
  EXPECT_EQ(osto_boundary("UTC", kStart, OSTO_YEAR, 1, INT64_MAX, &boundary, nullptr), OSTO_OUT_OF_RANGE);
}

TEST(CApiProration, CountsDaysOrTime) {
  const std::int64_t january = 1'767'225'600'000'000;  // 2026-01-01T00:00Z
  std::int64_t numerator = 0, denominator = 0;
  EXPECT_EQ(osto_proration_share("UTC", OSTO_PRORATE_DAY, january, january + 31 * kDay, january + 16 * kDay + kDay / 2,
                                 january + 31 * kDay, &numerator, &denominator, nullptr),
            OSTO_OK);
  EXPECT_EQ(numerator, 15);
  EXPECT_EQ(denominator, 31);
  EXPECT_EQ(osto_proration_share("UTC", OSTO_PRORATE_NONE, january, january + 31 * kDay, january + kDay, january + 2 * kDay,
                                 &numerator, &denominator, nullptr),
            OSTO_OK);
  EXPECT_EQ(numerator, 0);
  EXPECT_EQ(denominator, 1);
  EXPECT_EQ(osto_proration_share("UTC", OSTO_PRORATE_DAY, january, january, january, january, &numerator, &denominator,
                                 nullptr),
            OSTO_INVALID_VALUE);
}

}  // namespace
}  // namespace osto::billing::tests
