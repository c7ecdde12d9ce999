#include <osto_billing/database.hpp>

#include "tests/unit/operations/sample_records.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

TEST(JsonWriter, WritesFieldsInDeclaredOrderAndLeavesAbsentOnesOut) {
  Order order;
  order.subscription_id = SubscriptionId::parse("sub_019a3f5c2b7e8d41a6c09b3e5f7a1d24").value();
  order.plan = "pro";
  order.timing = Timing::period_end;
  order.is_trial = true;
  EXPECT_EQ(write_json(order),
            R"({"subscription_id":"sub_019a3f5c2b7e8d41a6c09b3e5f7a1d24","plan":"pro","timing":"period_end","is_trial":true,)"
            R"("add_ons":[],"tags":[],"retry_count":3})");
  order.seat_count = -1;
  order.limit_minor = Minor{-118000};
  order.add_ons = {{"a", 1}, {"b", 2}};
  order.tags = {"x"};
  EXPECT_EQ(write_json(order),
            R"({"subscription_id":"sub_019a3f5c2b7e8d41a6c09b3e5f7a1d24","plan":"pro","seat_count":-1,"timing":"period_end",)"
            R"("is_trial":true,"limit_minor":"-118000","add_ons":[{"code":"a","quantity":1},{"code":"b","quantity":2}],)"
            R"("tags":["x"],"retry_count":3})");
}

TEST(JsonWriter, EscapesWhatMustBeAndNothingElse) {
  AddOn add_on{.code = std::string("\"\\/\b\f\n\r\t\x01\x1f\x7f é 😀 \xe2\x80\xa8") + '\0', .quantity = 1};
  EXPECT_EQ(write_json(add_on),
            "{\"code\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f é 😀 \xe2\x80\xa8\\u0000\",\"quantity\":1}");
}

}  // namespace
}  // namespace osto::billing
