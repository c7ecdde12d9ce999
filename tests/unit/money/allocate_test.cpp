#include <gtest/gtest.h>

#include "core/money/allocate.hpp"

#include <cstdint>
#include <limits>
#include <vector>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

std::vector<std::int64_t> split(std::int64_t total, const std::vector<std::int64_t>& weights) {
  std::vector<std::int64_t> values;
  for (const Minor part : must(allocate(Minor{total}, weights))) values.push_back(part.value);
  return values;
}

TEST(AllocateTest, gives_left_over_units_to_the_largest_remainders) {
  const struct {
    std::int64_t total;
    std::vector<std::int64_t> weights;
    std::vector<std::int64_t> parts;
  } rows[] = {
      {100, {1, 1, 1}, {34, 33, 33}},        // a tie goes to the earlier
      {-100, {1, 1, 1}, {-34, -33, -33}},    // negative totals mirror positive ones
      {5, {3, 7}, {2, 3}},                   // 1.5 and 3.5: a tie again
      {101, {50, 30, 20}, {51, 30, 20}},     // 50.5, 30.3, 20.2
      {100, {1, 2, 3}, {17, 33, 50}},        // 16.67, 33.33, 50
      {7, {0, 1, 0, 1}, {0, 4, 0, 3}},       // zero weights get nothing
      {1, {1, 1, 1, 1}, {1, 0, 0, 0}},
      {0, {1, 2}, {0, 0}},
      {3, {1}, {3}},
      {10, {1, 5, 4}, {1, 5, 4}},            // nothing left over
      {1000, {333, 333, 334}, {333, 333, 334}},
  };
  for (const auto& row : rows) EXPECT_EQ(split(row.total, row.weights), row.parts) << row.total;
}

TEST(AllocateTest, holds_at_the_ends_of_the_range) {
  constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(split(kMaxMinor, {kHuge}), (std::vector<std::int64_t>{kMaxMinor}));
  EXPECT_EQ(split(kMaxMinor, {kHuge / 2, kHuge / 2}), (std::vector<std::int64_t>{kMaxMinor / 2, kMaxMinor / 2}));
  EXPECT_EQ(error_of(allocate(Minor{1}, std::vector<std::int64_t>{kHuge, 1})), "out_of_range");
  EXPECT_EQ(error_of(allocate(Minor{kMaxMinor + 1}, std::vector<std::int64_t>{1})), "out_of_range");
}

TEST(AllocateTest, refuses_weights_that_say_nothing) {
  EXPECT_EQ(error_of(allocate(Minor{1}, {})), "invalid_value");
  EXPECT_EQ(error_of(allocate(Minor{1}, std::vector<std::int64_t>{0, 0})), "invalid_value");
  EXPECT_EQ(error_of(allocate(Minor{1}, std::vector<std::int64_t>{2, -1})), "invalid_value");
}

}  // namespace
}  // namespace osto::billing
