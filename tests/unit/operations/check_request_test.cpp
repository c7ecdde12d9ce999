// Typed calls obey the same rules as requests that come as JSON.
#include "operations/field_rules.hpp"

#include "tests/unit/operations/sample_records.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

Order valid_order() {
  Order order;
  order.subscription_id = SubscriptionId::parse("sub_019a3f5c2b7e8d41a6c09b3e5f7a1d24").value();
  order.plan = "pro";
  return order;
}

void expect_refused(const Order& order, ErrorCode code, const std::string& field, const std::string& message) {
  SCOPED_TRACE(field);
  const Result<void> checked = check_request(order);
  ASSERT_FALSE(checked.has_value());
  EXPECT_EQ(name_of(checked.error().code), name_of(code));
  EXPECT_EQ(checked.error().field, field);
  EXPECT_EQ(checked.error().message, message);
}

TEST(CheckRequest, TakesWhatTheReaderWouldTake) {
  Order order = valid_order();
  EXPECT_TRUE(check_request(order).has_value());
  order.seat_count = 100;
  order.limit_minor = Minor{0};
  order.add_ons = {{"12345678", 9}};
  order.tags = {"", "é\n"};
  EXPECT_TRUE(check_request(order).has_value());
}

TEST(CheckRequest, RefusesWhatTheReaderWouldRefuse) {
  using enum ErrorCode;
  Order order = valid_order();
  order.subscription_id = {};
  expect_refused(order, invalid_request, "/subscription_id", "is missing");
  order = valid_order();
  order.plan = std::string(17, 'x');
  expect_refused(order, invalid_value, "/plan", "has 17 bytes, at most 16 are allowed");
  order = valid_order();
  order.seat_count = 0;
  expect_refused(order, invalid_value, "/seat_count", "is 0, at least 1 is allowed");
  order = valid_order();
  order.limit_minor = Minor{-1};
  expect_refused(order, invalid_value, "/limit_minor", "is -1, at least 0 is allowed");
  order = valid_order();
  order.add_ons = {{"a", 1}, {"b", 10}};
  expect_refused(order, invalid_value, "/add_ons/1/quantity", "is 10, at most 9 is allowed");
  order = valid_order();
  order.add_ons.resize(4, {"a", 1});
  expect_refused(order, invalid_value, "/add_ons", "has 4 items, at most 3 are allowed");
  order = valid_order();
  order.tags = {"ok", "\xC0\xAF"};
  expect_refused(order, invalid_value, "/tags/1", "is not UTF-8");
  order = valid_order();
  order.timing = static_cast<Timing>(2);
  expect_refused(order, invalid_value, "/timing", "is none of the enumeration's words");
}

}  // namespace
}  // namespace osto::billing
