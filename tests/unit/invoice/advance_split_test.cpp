// Parts of advances sum to the paisa, whatever they are used for and in how many parts.
#include "core/invoice/advance_split.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

std::vector<std::int64_t> values_of(const std::vector<Minor>& amounts) {
  std::vector<std::int64_t> values;
  for (const Minor amount : amounts) values.push_back(amount.value);
  return values;
}

OpenAdvance advance(std::int64_t left, std::vector<std::int64_t> taxes) {
  OpenAdvance open;
  open.row.left_minor = open.row.amount_minor = Minor{left};
  for (const std::int64_t tax : taxes) {
    open.left_taxes.push_back(Minor{tax});
    open.row.left_tax_minor.value += tax;
  }
  return open;
}

// 4000.01 of 10 000.00 + 900.00 + 900.00: exactly 3389.8390 + 305.0855 + 305.0855; the odd paisa to the first
TEST(AdvanceSplit, IsByLargestRemainderOfWhatIsLeft) {
  const Minor taxes[] = {Minor{90000}, Minor{90000}};
  EXPECT_EQ(values_of(must(split_of_advance(Minor{400001}, Minor{1180000}, taxes))), (std::vector<std::int64_t>{338984, 30509, 30508}));
}

TEST(AdvanceSplit, OfAnAdvanceWithoutTaxIsTheAmount) {
  const Minor taxes[] = {Minor{0}};
  EXPECT_EQ(values_of(must(split_of_advance(Minor{7}, Minor{10}, taxes))), (std::vector<std::int64_t>{7, 0}));
}

// Whatever the parts: no part is more than is left of it, and the last use takes exactly the rest.
TEST(AdvanceSplit, SumsOverAllUses) {
  for (const std::int64_t step : {1, 7, 13, 100, 997, 33333, 400001}) {
    std::vector<Minor> left_taxes{Minor{76272}, Minor{76271}};
    Minor left{1000001};
    std::int64_t rounds = 0;
    while (left.value > 0 && ++rounds < 3000) {
      const Minor amount{rounds == 2999 ? left.value : std::min<std::int64_t>(left.value, step + rounds)};
      const auto parts = must(split_of_advance(amount, left, left_taxes));
      std::int64_t sum = 0;
      for (const Minor part : parts) {
        ASSERT_GE(part.value, 0);
        sum += part.value;
      }
      ASSERT_EQ(sum, amount.value);
      ASSERT_LE(parts[1], left_taxes[0]);
      ASSERT_LE(parts[2], left_taxes[1]);
      ASSERT_LE(parts[0].value, left.value - left_taxes[0].value - left_taxes[1].value);
      left.value -= amount.value;
      for (std::size_t i = 0; i < 2; ++i) left_taxes[i].value -= parts[i + 1].value;
    }
    EXPECT_EQ(left, Minor{});
    EXPECT_EQ(left_taxes, (std::vector<Minor>{Minor{}, Minor{}})) << "in parts of " << step;
  }
}

// An invoice of 11 800.00: all of 5000.00, and 6800.00 of 10 000.00
TEST(AdvanceSplit, TakesTheFirstAdvanceFirst) {
  const OpenAdvance advances[] = {advance(500000, {38136, 38135}), advance(1000000, {76271, 76271}), advance(300, {23, 23})};
  const auto taken = must(take_advances(advances, Minor{1180000}));
  ASSERT_EQ(taken.size(), 2u);
  EXPECT_EQ(taken[0].advance, &advances[0]);
  EXPECT_EQ(taken[0].amount_minor, Minor{500000});
  EXPECT_EQ(taken[0].tax_minor, Minor{76271});
  EXPECT_EQ(taken[1].amount_minor, Minor{680000});
  EXPECT_EQ(values_of(taken[1].taxes), (std::vector<std::int64_t>{51864, 51864}));
}

TEST(AdvanceSplit, TakesNoMoreThanThereIs) {
  const OpenAdvance advances[] = {advance(100, {9, 9})};
  const auto taken = must(take_advances(advances, Minor{1000}));
  ASSERT_EQ(taken.size(), 1u);
  EXPECT_EQ(taken[0].amount_minor, Minor{100});
  EXPECT_TRUE(must(take_advances(advances, Minor{0})).empty());
  EXPECT_TRUE(must(take_advances({}, Minor{1000})).empty());
}

}  // namespace
}  // namespace osto::billing::testing
