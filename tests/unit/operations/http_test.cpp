#include <osto_billing/database.hpp>
#include <osto_billing/http.hpp>

#include "tests/unit/operations/sample_records.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

std::string json_of(const Texts& texts) {
  const auto json = request_json_from_text(type_of<Order>(), texts);
  return json.has_value() ? *json : name_of(json.error().code).data() + (" " + json.error().field + " " + json.error().message);
}

std::string json_of(const Texts& path, std::string_view body) {
  const auto json = request_json_from_body(type_of<Order>(), path, body);
  return json.has_value() ? *json : name_of(json.error().code).data() + (" " + json.error().field + " " + json.error().message);
}

TEST(HttpRequest, WritesEachTextAsItsTypeAsks) {
  EXPECT_EQ(json_of(Texts{}), "{}");
  EXPECT_EQ(json_of({{"timing", "now"}, {"plan", "a\"b"}, {"seat_count", "-5"}, {"is_trial", "true"}, {"limit_minor", "12"}}),
            R"({"plan":"a\"b","seat_count":-5,"timing":"now","is_trial":true,"limit_minor":"12"})");
  EXPECT_EQ(json_of({{"tags", "a"}, {"plan", "p"}, {"tags", "b"}}), R"({"plan":"p","tags":["a","b"]})");
}

TEST(HttpRequest, RefusesTextsThatAreNoSuchValue) {
  EXPECT_EQ(json_of({{"tenant/id", "1"}}), "invalid_request /tenant~1id is unknown");
  EXPECT_EQ(json_of({{"plan", "a"}, {"plan", "b"}}), "invalid_request /plan is given twice");
  EXPECT_EQ(json_of({{"add_ons", "a"}}), "invalid_request /add_ons can only be given in a body");
  EXPECT_EQ(json_of({{"is_trial", "1"}}), "invalid_value /is_trial is neither true nor false");
  EXPECT_EQ(json_of({{"plan", "\xff"}}), "invalid_value /plan is not UTF-8");
  for (const char* text : {"", "1.0", "1e3", "+1", "01", " 1", "0x1", "1,\"plan\":\"x\"", "-"}) {
    EXPECT_EQ(json_of({{"seat_count", text}}), "invalid_value /seat_count is not a whole number without blanks, plus sign or leading zeros");
  }
  EXPECT_EQ(json_of({{"seat_count", "9223372036854775808"}}), "out_of_range /seat_count is beyond 64 bits");
}

TEST(HttpRequest, AddsThePathToTheBody) {
  const Texts path = {{"subscription_id", "sub_1"}};
  EXPECT_EQ(json_of(path, ""), R"({"subscription_id":"sub_1"})");
  EXPECT_EQ(json_of(path, " {\n} "), R"({"subscription_id":"sub_1"})");
  EXPECT_EQ(json_of(path, R"( { "plan":"p" } )"), R"({"subscription_id":"sub_1","plan":"p" })");
  EXPECT_EQ(json_of({}, R"({"plan":"p"})"), R"({"plan":"p"})");
  EXPECT_EQ(json_of(path, "[]"), "invalid_request  is not a JSON object");
  EXPECT_EQ(json_of(path, "null"), "invalid_request  is not a JSON object");
}

TEST(HttpRequest, ABodyCannotOverrideThePath) {
  const auto json = request_json_from_body(type_of<AddOn>(), Texts{{"code", "mine"}}, R"({"code":"yours","quantity":1})");
  ASSERT_TRUE(json.has_value());
  const auto read = read_json<AddOn>(*json);
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().field, "/code");
  EXPECT_EQ(read.error().message, "is given twice");
}

TEST(HttpRequest, GarbageAfterTheBodyDoesNotGetThrough) {
  for (const char* body : {"{},{}", "{}{}", "{\"quantity\":1}}", "{", "{,}"}) {
    const auto json = request_json_from_body(type_of<AddOn>(), Texts{{"code", "a"}}, body);
    ASSERT_TRUE(json.has_value());
    EXPECT_FALSE(read_json<AddOn>(*json).has_value()) << *json;
  }
}

TEST(HttpStatus, RejectionsAre4xxAndTheRest5xx) {
  for (std::int32_t number = 0x101; number < 0x400; ++number) {
    const auto code = static_cast<ErrorCode>(number);
    if (name_of(code) == name_of(ErrorCode{})) continue;
    EXPECT_EQ(http_status_of(code) / 100, number < 0x200 ? 4 : 5) << name_of(code);
  }
  EXPECT_EQ(http_status_of(ErrorCode::not_found), 404);
  EXPECT_EQ(http_status_of(ErrorCode::storage_busy), 503);
}

}  // namespace
}  // namespace osto::billing
