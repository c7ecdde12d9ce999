#include <gtest/gtest.h>

#include <osto_billing/result.hpp>

#include <set>
#include <string>

namespace osto::billing {
namespace {

Result<int> half_of(int number) {
  if (number % 2 != 0) return fail(ErrorCode::invalid_value, "odd", "/number", "sub_1");
  return number / 2;
}

Result<int> quarter_of(int number) {
  OSTO_TRY(const int half, half_of(number));
  OSTO_CHECK(half_of(half));
  return half_of(half);
}

TEST(ResultTest, try_hands_on_the_value_or_the_whole_error) {
  EXPECT_EQ(quarter_of(8).value(), 2);
  const auto refused = quarter_of(6);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::invalid_value);
  EXPECT_EQ(refused.error().field, "/number");
  EXPECT_EQ(refused.error().subject_id, "sub_1");
}

TEST(ResultTest, every_code_has_a_name_of_its_own) {
  std::set<std::string_view> names;
  int codes = 0;
  for (const auto& [first, last] : {std::pair{0x101, 0x10e}, {0x201, 0x208}, {0x301, 0x301}}) {
    for (int code = first; code <= last; ++code, ++codes) names.insert(name_of(static_cast<ErrorCode>(code)));
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(codes));
  EXPECT_EQ(names.count("unknown_code"), 0U);
  EXPECT_EQ(name_of(ErrorCode::currency_mismatch), "currency_mismatch");
  EXPECT_EQ(name_of(static_cast<ErrorCode>(7)), "unknown_code");
}

TEST(ResultTest, only_faults_that_pass_and_running_work_are_retryable) {
  EXPECT_TRUE(is_retryable(ErrorCode::storage_busy));
  EXPECT_FALSE(is_retryable(ErrorCode::state_conflict));
  EXPECT_FALSE(is_retryable(ErrorCode::invariant_broken));
}

}  // namespace
}  // namespace osto::billing
