// What the generic call refuses before an operation is reached: no engine is needed for that.
#include <osto_billing/database.hpp>

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

Error refused(std::string_view operation, std::string_view request) {
  Session session(nullptr, {});
  const Result<std::string> answer = session.call(operation, request);
  if (answer.has_value()) ADD_FAILURE() << *answer;
  return answer.has_value() ? Error{} : answer.error();
}

TEST(SessionCall, KnowsOnlyDeclaredNames) {
  for (const char* name : {"", "clock", "clock.", "clock.Get", "clock.get ", "../clock.get", "\xff"}) {
    const Error error = refused(name, "{}");
    EXPECT_EQ(error.code, ErrorCode::unknown_operation);
    EXPECT_EQ(error.message, "no operation has that name");
  }
}

TEST(SessionCall, RefusesABadRequestBeforeAnythingIsTouched) {
  const Error error = refused("companies.get", R"({"company_id":"cmp_1"})");
  EXPECT_EQ(error.code, ErrorCode::invalid_value);
  EXPECT_EQ(error.field, "/company_id");
  EXPECT_EQ(refused("companies.get", "{}").field, "/company_id");
  EXPECT_EQ(refused("clock.get", R"({"tenant_id":"cmp_1"})").field, "/tenant_id");
}

TEST(SessionCall, RefusesMoreThanAMegabyte) {
  const std::string at_the_limit = R"({"company_id":"x"})" + std::string(1'048'576 - 18, ' ');
  EXPECT_EQ(refused("companies.get", at_the_limit).code, ErrorCode::invalid_value);
  const Error error = refused("companies.get", at_the_limit + " ");
  EXPECT_EQ(error.code, ErrorCode::invalid_request);
  EXPECT_EQ(error.message, "has 1048577 bytes, at most 1048576 are allowed");
}

}  // namespace
}  // namespace osto::billing
