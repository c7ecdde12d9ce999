#include <osto_billing/database.hpp>

#include "tests/unit/operations/sample_records.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

constexpr const char* kId = "sub_019a3f5c2b7e8d41a6c09b3e5f7a1d24";

/// A valid order with `members` added to it.
std::string order_with(const std::string& members) {
  const std::string basis = std::string(R"({"subscription_id":")") + kId + R"(","plan":"pro","timing":"now","is_trial":false)";
  return basis + (members.empty() ? "" : "," + members) + "}";
}

Error refused(const std::string& json) {
  const Result<Order> read = read_json<Order>(json);
  if (read.has_value()) ADD_FAILURE() << "was read: " << json;
  return read.has_value() ? Error{} : read.error();
}

void expect_refused(const std::string& json, ErrorCode code, const std::string& field, const std::string& message) {
  SCOPED_TRACE(json.substr(0, 200));
  const Error error = refused(json);
  EXPECT_EQ(name_of(error.code), name_of(code));
  EXPECT_EQ(error.field, field);
  EXPECT_EQ(error.message, message);
}

TEST(JsonReader, ReadsEveryKindOfField) {
  const auto order = read_json<Order>(order_with(
      R"("seat_count":7,"limit_minor":"118000","add_ons":[{"code":"sso","quantity":2}],"tags":["a","\u00e9\n"],"retry_count":0)"));
  ASSERT_TRUE(order.has_value()) << order.error().field << order.error().message;
  EXPECT_EQ(order->subscription_id.to_string(), kId);
  EXPECT_EQ(order->plan, "pro");
  EXPECT_EQ(order->seat_count, 7);
  EXPECT_EQ(order->timing, Timing::now);
  EXPECT_FALSE(order->is_trial);
  EXPECT_EQ(order->limit_minor->value, 118000);
  ASSERT_EQ(order->add_ons.size(), 1u);
  EXPECT_EQ(order->add_ons[0].quantity, 2);
  EXPECT_EQ(order->tags, (std::vector<std::string>{"a", "é\n"}));
  EXPECT_EQ(order->retry_count, 0);
}

TEST(JsonReader, OptionalsListsAndFieldsWithADefaultMayBeAbsent) {
  const auto order = read_json<Order>(order_with(""));
  ASSERT_TRUE(order.has_value()) << order.error().field << order.error().message;
  EXPECT_FALSE(order->seat_count.has_value());
  EXPECT_TRUE(order->add_ons.empty());
  EXPECT_EQ(order->retry_count, 3);
}

TEST(JsonReader, RefusesWhatIsMissingUnknownOrGivenTwice) {
  using enum ErrorCode;
  expect_refused(R"({})", invalid_request, "/subscription_id", "is missing");
  expect_refused(R"({"plan":"pro"})", invalid_request, "/subscription_id", "is missing");
  expect_refused(order_with(R"("add_ons":[{"code":"sso","quantity":1},{"code":"sso"}])"), invalid_request, "/add_ons/1/quantity", "is missing");
  expect_refused(order_with(R"("tenant_id":1)"), invalid_request, "/tenant_id", "is unknown");
  expect_refused(order_with(R"("a/b~c":1)"), invalid_request, "/a~1b~0c", "is unknown");
  expect_refused(order_with(R"("plan":"pro")"), invalid_request, "/plan", "is given twice");
  expect_refused(order_with(R"("pl\u0061n":"pro")"), invalid_request, "/plan", "is given twice");
  expect_refused(order_with(R"("add_ons":[{"code":"sso","code":"sso","quantity":1}])"), invalid_request, "/add_ons/0/code", "is given twice");
}

TEST(JsonReader, CutsALongUnknownNameBetweenCharacters) {
  std::string name(63, 'x');
  name += "é";
  EXPECT_EQ(refused(order_with("\"" + name + "\":1")).field, "/" + std::string(63, 'x'));
}

TEST(JsonReader, RefusesAnotherJsonType) {
  using enum ErrorCode;
  expect_refused(order_with(R"("seat_count":"7")"), invalid_request, "/seat_count", "is a string, a whole number is expected");
  expect_refused(order_with(R"("seat_count":true)"), invalid_request, "/seat_count", "is true, a whole number is expected");
  expect_refused(order_with(R"("seat_count":null)"), invalid_request, "/seat_count", "is null, leave it out instead");
  expect_refused(order_with(R"("seat_count":7.0)"), invalid_request, "/seat_count", "is a number with a fraction or an exponent, a whole number is expected");
  expect_refused(order_with(R"("seat_count":1e1)"), invalid_request, "/seat_count", "is a number with a fraction or an exponent, a whole number is expected");
  expect_refused(order_with(R"("limit_minor":118000)"), invalid_request, "/limit_minor", "is a number, a string is expected");
  expect_refused(order_with(R"("add_ons":{})"), invalid_request, "/add_ons", "is an object, an array is expected");
  expect_refused(order_with(R"("add_ons":["sso"])"), invalid_request, "/add_ons/0", "is a string, an object is expected");
  expect_refused(order_with(R"("tags":["a",null])"), invalid_request, "/tags/1", "is null, leave it out instead");
  expect_refused(order_with(R"("tags":["a",["b"]])"), invalid_request, "/tags/1", "is an array, a string is expected");
  expect_refused("[]", invalid_request, "", "is an array, an object is expected");
  expect_refused("null", invalid_request, "", "is null, leave it out instead");
  expect_refused("7", invalid_request, "", "is a number, an object is expected");
}

TEST(JsonReader, RefusesValuesThatBreakTheirRule) {
  using enum ErrorCode;
  expect_refused(order_with(R"("seat_count":0)"), invalid_value, "/seat_count", "is 0, at least 1 is allowed");
  expect_refused(order_with(R"("seat_count":101)"), invalid_value, "/seat_count", "is 101, at most 100 is allowed");
  expect_refused(order_with(R"("add_ons":[{"code":"sso","quantity":1},{"code":"sso","quantity":0}])"), invalid_value, "/add_ons/1/quantity",
                 "is 0, at least 1 is allowed");
  expect_refused(order_with(R"("add_ons":[{"code":"123456789","quantity":1}])"), invalid_value, "/add_ons/0/code", "has 9 bytes, at most 8 are allowed");
  expect_refused(order_with(R"("add_ons":[{"code":"","quantity":1}])"), invalid_value, "/add_ons/0/code", "has 0 bytes, at least 1 is needed");
  expect_refused(order_with(R"("limit_minor":"-1")"), invalid_value, "/limit_minor", "is -1, at least 0 is allowed");
  expect_refused(order_with(R"("limit_minor":"1e3")"), invalid_value, "/limit_minor",
                 "is not a whole number without blanks, plus sign or leading zeros");
  expect_refused(order_with(R"("tags":["a\u0000b"])"), invalid_value, "/tags/0", "holds a control character, only tab and line feed are allowed");
  expect_refused(order_with(R"("tags":["a\r\nSet-Cookie: x"])"), invalid_value, "/tags/0",
                 "holds a control character, only tab and line feed are allowed");
  const std::string item = R"({"code":"sso","quantity":1},)";
  expect_refused(order_with("\"add_ons\":[" + item + item + item + R"({"code":"sso","quantity":1}])"), invalid_value, "/add_ons",
                 "has 4 items, at most 3 are allowed");
}

TEST(JsonReader, DoesNotRepeatTheTextOfAWrongWord) {
  std::string json = order_with("");
  json.replace(json.find("\"now\""), 5, "\"4111111111111111\"");
  expect_refused(json, ErrorCode::invalid_value, "/timing", "is none of: now, period_end");
}

TEST(JsonReader, RefusesWholeNumbersThatOtherJsonLibrariesWouldRound) {
  for (const char* number : {"9007199254740992", "-9007199254740992", "18446744073709551615", "18446744073709551616",
                             "-9223372036854775809", "123456789012345678901234567890"}) {
    expect_refused(order_with("\"retry_count\":" + std::string(number)), ErrorCode::out_of_range, "/retry_count",
                   "is beyond 2^53, the largest whole number of JSON");
  }
  for (const std::int64_t number : {9007199254740991, -9007199254740991}) {
    const auto order = read_json<Order>(order_with("\"retry_count\":" + std::to_string(number)));
    ASSERT_TRUE(order.has_value());
    EXPECT_EQ(order->retry_count, number);
  }
}

TEST(JsonReader, ReportsWhatCannotBeDecodedBeforeAValueThatBreaksItsRule) {
  expect_refused(order_with(R"("seat_count":0,"tenant_id":1)"), ErrorCode::invalid_request, "/tenant_id", "is unknown");
  expect_refused(order_with(R"("retry_count":9007199254740992,"seat_count":0)"), ErrorCode::invalid_value, "/seat_count",
                 "is 0, at least 1 is allowed");
}

TEST(JsonReader, RefusesWhatIsNotJson) {
  for (const std::string json : {"", " ", "{", R"({"plan":})", R"({"plan":"pro",})", "{'plan':1}", R"({plan:1})", "NaN",
                                 "/* */ {}", "\"\\ud800\"", "\"a\nb\"", "\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xff\"",
                                 R"({"seat_count":1e999})", R"({"seat_count":01})", R"({"seat_count":+1})"}) {
    SCOPED_TRACE(json);
    const Error error = refused(json);
    EXPECT_EQ(name_of(error.code), "invalid_request");
    EXPECT_EQ(error.field, "");
    EXPECT_EQ(error.message.rfind("is not JSON, at byte ", 0), 0u) << error.message;
  }
}

TEST(JsonReader, NothingMayFollowTheValue) {
  EXPECT_TRUE(read_json<Node>(" {}\n").has_value());
  for (const char* json : {"{}x", "{} {}", "{},", "{}]"}) EXPECT_EQ(read_json<Node>(json).error().message.substr(0, 11), "is not JSON");
}

std::string nested(std::size_t depth) {  // each level of Node is an object and an array
  std::string json;
  for (std::size_t i = 0; i < depth; ++i) json += i % 2 == 0 ? R"({"children":)" : "[";
  if (depth % 2 == 1) json += "[]";
  for (std::size_t i = depth; i-- > 0;) json += i % 2 == 0 ? '}' : ']';
  return json;
}

TEST(JsonReader, RefusesMoreThan32Levels) {
  EXPECT_TRUE(read_json<Node>(nested(31)).has_value());  // the empty array is the 32nd
  EXPECT_TRUE(read_json<Node>(nested(32)).has_value());
  const auto deep = read_json<Node>(nested(33));
  ASSERT_FALSE(deep.has_value());
  EXPECT_EQ(deep.error().message, "is nested more than 32 deep");
  std::string pointer;
  for (int i = 0; i < 16; ++i) pointer += "/children/0";
  EXPECT_EQ(deep.error().field, pointer);
  EXPECT_FALSE(read_json<Node>(nested(200'000)).has_value());
}

TEST(JsonReader, RefusesListsBeyondTenThousandItems) {
  const auto list = [](std::size_t count) {
    std::string json = R"({"children":[)";
    for (std::size_t i = 0; i < count; ++i) json += i == 0 ? "{}" : ",{}";
    return json + "]}";
  };
  EXPECT_TRUE(read_json<Node>(list(10'000)).has_value());
  const auto over = read_json<Node>(list(10'001));
  ASSERT_FALSE(over.has_value());
  EXPECT_EQ(over.error().field, "/children");
  EXPECT_EQ(over.error().message, "has 10001 items, at most 10000 are allowed");
}

TEST(JsonReader, TakesOneSpellingOfAnInstant) {
  EXPECT_TRUE(read_json<Awkward>(R"({"at":"2026-04-01T00:00:00Z"})").has_value());
  for (const char* text : {"2026-04-01", "2026-04-01T00:00:00", "2026-04-01T00:00:00+05:30", ""}) {
    const auto read = read_json<Awkward>(std::string(R"({"at":")") + text + "\"}");
    ASSERT_FALSE(read.has_value()) << text;
    EXPECT_EQ(read.error().field, "/at");
  }
}

}  // namespace
}  // namespace osto::billing
