// Aggregations over time, worked out by hand: seconds, local days, levels that carry over, corrections.
#include "tests/unit/base/must.hpp"

#include <osto_billing/calculate.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace osto::billing::testing {
namespace {

using nlohmann::json;

json aggregated(const json& request) { return json::parse(must(calculate::call("calculate.aggregate", request.dump()))); }

Error refused(const json& request) {
  const Result<std::string> answer = calculate::call("calculate.aggregate", request.dump());
  EXPECT_FALSE(answer.has_value()) << *answer;
  return answer ? Error{} : answer.error();
}

json event(const char* at, const char* quantity) { return {{"occurred_at", at}, {"quantity", quantity}}; }

json august(const char* aggregation) {
  return {{"aggregation", aggregation}, {"period_start", "2023-08-01T00:00:00Z"}, {"period_end", "2023-09-01T00:00:00Z"}};
}

json numbers(const char* aggregation) {
  json request = august(aggregation);
  request["events"] = {event("2023-08-03T00:00:00Z", "4"), event("2023-08-02T00:00:00Z", "7"), event("2023-08-04T00:00:00Z", "2.5"),
                       event("2023-09-01T00:00:00Z", "100"), event("2023-07-31T23:59:59Z", "50")};
  return request;
}

TEST(CalculateAggregate, ValuesOfTheWindow) {
  const struct { const char* aggregation; const char* quantity; } rows[] = {
      {"sum", "13.5"}, {"count", "3"}, {"max", "7"}, {"min", "2.5"}, {"latest", "2.5"}, {"average", "4.5"},
  };
  for (const auto& row : rows) {
    const json answer = aggregated(numbers(row.aggregation));
    EXPECT_EQ(answer.at("quantity"), row.quantity) << row.aggregation;
    EXPECT_EQ(answer.at("event_count"), 3);
    EXPECT_EQ(answer.at("ignored_count"), 2);
  }
}

/// 2 for an hour, 5 for half, 6 for half, 2 for two, 0, 10 for half an hour: 2 + 2.5 + 3 + 4 + 5 = 16.5 of 744 hours.
TEST(CalculateAggregate, WeighsALevelByTheSecondsItWasHeld) {
  json request = august("time_weighted_sum");
  request["events"] = {event("2023-08-01T00:00:00Z", "2"),  event("2023-08-01T01:00:00Z", "3"),  event("2023-08-01T01:30:00Z", "1"),
                       event("2023-08-01T02:00:00Z", "-4"), event("2023-08-01T04:00:00Z", "-2"), event("2023-08-01T05:00:00Z", "10"),
                       event("2023-08-01T05:30:00Z", "-10")};
  json answer = aggregated(request);
  EXPECT_EQ(answer.at("exact_quantity"), "11/496");  // 16.5 / 744
  EXPECT_EQ(answer.at("groups").at(0).at("peak"), "10");
  request["recurring"] = true;
  request["carried"] = {{{"quantity", "1000"}}};
  request["places"] = 5;
  answer = aggregated(request);
  EXPECT_EQ(answer.at("quantity"), "1000.02218");
  EXPECT_EQ(answer.at("groups").at(0).at("carried_out"), "1000");
}

json recurring_sum() {
  json request = {{"aggregation", "sum"}, {"recurring", true}, {"period_start", "2023-05-01T00:00:00Z"}, {"period_end", "2023-06-01T00:00:00Z"},
                  {"policy", {{"preset", "lago"}}}};
  request["events"] = {event("2023-03-01T00:00:00Z", "2.5"), event("2023-03-01T00:00:00Z", "2.5"), event("2023-05-26T00:00:00Z", "12"),
                       event("2023-05-26T09:30:00Z", "12")};
  return request;
}

TEST(CalculateAggregate, ProratesWhatChangesInThePeriod) {
  json request = recurring_sum();
  EXPECT_EQ(aggregated(request).at("quantity"), "9.64517");  // 5 + 24 x 6/31 = 9.645161.., up
  EXPECT_EQ(aggregated(request).at("groups").at(0).at("carried_out"), "29");
  request["policy"]["usage_share_rounding"] = "down";
  EXPECT_EQ(aggregated(request).at("quantity"), "9.64516");
  request["policy"] = {{"usage_proration", "unprorated"}};
  EXPECT_EQ(aggregated(request).at("quantity"), "29");
  request["policy"] = {{"usage_proration", "by_time"}};  // by second: 12 x 6/31 + 12 x 134.5/744 hours
  EXPECT_EQ(aggregated(request).at("exact_quantity"), "1177/124");  // 5 + 72/31 + 269/124
}

TEST(CalculateAggregate, ChargesRisesInAdvance) {
  json request = recurring_sum();
  request["charged_in_advance"] = true;
  request["carried"] = {{{"quantity", "10"}}};
  request["events"] = {event("2023-05-11T00:00:00Z", "-6"), event("2023-05-21T00:00:00Z", "10"), event("2023-05-30T00:00:00Z", "-2")};
  json answer = aggregated(request);
  // From 10 down to 4, up to 14: only 4 are above the highest; 11 of 31 days are left: 4 x 11/31 = 1.41935.., up
  EXPECT_EQ(answer.at("groups").at(0).at("increments").size(), 1u);
  EXPECT_EQ(answer.at("groups").at(0).at("increments").at(0).at("prorated_quantity"), "1.41936");
  EXPECT_EQ(answer.at("quantity"), "11.41936");
  request["policy"]["usage_decrease"] = "credited";
  answer = aggregated(request);
  // -6 x 21/31, +10 x 11/31, -2 x 2/31: 10 - 20/31
  EXPECT_EQ(answer.at("exact_quantity"), "290/31");
  EXPECT_EQ(answer.at("groups").at(0).at("increments").size(), 3u);
}

json member(const char* at, const char* value, const char* operation) { return {{"occurred_at", at}, {"value", value}, {"operation", operation}}; }

TEST(CalculateAggregate, UniqueValuesByDaysTheyWereThere) {
  json request = {{"aggregation", "unique_count"}, {"recurring", true}, {"period_start", "2022-07-09T00:00:00Z"}, {"period_end", "2022-08-09T00:00:00Z"},
                  {"policy", {{"preset", "lago"}}}};
  request["carried"] = {{{"values", {"a"}}}};
  const struct { std::vector<json> events; const char* exact; } rows[] = {
      {{}, "1/1"},
      {{member("2022-07-19T00:00:00Z", "b", "add")}, "52/31"},                 // 1 + 21/31
      {{member("2022-07-24T23:59:59Z", "a", "remove")}, "16/31"},              // its last day counts
      {{member("2022-07-10T01:00:00Z", "b", "add"), member("2022-07-10T02:00:00Z", "b", "remove"), member("2022-07-10T03:00:00Z", "b", "add"),
        member("2022-07-10T04:00:00Z", "b", "remove")}, "32/31"},              // one day, however often
      {{member("2022-07-10T01:00:00Z", "a", "add")}, "1/1"},                   // there already
  };
  for (const auto& row : rows) {
    request["events"] = row.events;
    EXPECT_EQ(aggregated(request).at("exact_quantity"), row.exact) << request["events"].dump();
  }
  request["policy"]["day_count"] = "half_open";
  request["events"] = {member("2022-07-24T23:59:59Z", "a", "remove")};
  EXPECT_EQ(aggregated(request).at("exact_quantity"), "15/31");
}

TEST(CalculateAggregate, UniqueValuesInAdvance) {
  json request = {{"aggregation", "unique_count"}, {"recurring", true}, {"charged_in_advance", true}, {"policy", {{"preset", "lago"}}},
                  {"period_start", "2024-03-01T00:00:00Z"}, {"period_end", "2024-04-01T00:00:00Z"}};
  request["carried"] = {{{"values", {"a"}}}};
  request["events"] = {member("2024-03-02T00:00:00Z", "a", "add"), member("2024-03-11T00:00:00Z", "b", "add"),
                       member("2024-03-16T00:00:00Z", "b", "remove"), member("2024-03-22T00:00:00Z", "c", "add"),
                       member("2024-03-22T01:00:00Z", "d", "add")};
  json answer = aggregated(request);
  const json& rises = answer.at("groups").at(0).at("increments");
  ASSERT_EQ(rises.size(), 2u);  // c takes the place of b; d is one more than ever before
  EXPECT_EQ(rises.at(0).at("prorated_quantity"), "0.67742");  // 21 of 31 days, up
  EXPECT_EQ(rises.at(1).at("prorated_quantity"), "0.32259");  // 10 of 31
  request["policy"]["usage_decrease"] = "credited";
  answer = aggregated(request);
  EXPECT_EQ(answer.at("groups").at(0).at("increments").size(), 4u);
}

TEST(CalculateAggregate, EndsWithTheSubscriptionOrThePeriod) {
  json request = numbers("sum");
  request["ended_at"] = "2023-08-03T12:00:00Z";
  EXPECT_EQ(aggregated(request).at("quantity"), "11");
  request["policy"] = {{"usage_window_end", "at_period_end"}};
  EXPECT_EQ(aggregated(request).at("quantity"), "13.5");
}

TEST(CalculateAggregate, LocalDaysOfAZone) {
  json request = {{"aggregation", "sum"}, {"recurring", true}, {"zone", "Asia/Kolkata"}, {"period_start", "2023-04-30T18:30:00Z"},
                  {"period_end", "2023-05-31T18:30:00Z"}, {"policy", {{"preset", "lago"}}}};
  request["events"] = {event("2023-05-25T18:30:00Z", "31")};  // 26 May in Kolkata
  EXPECT_EQ(aggregated(request).at("exact_quantity"), "6/1");
  request["zone"] = "UTC";                                    // 25 May; 31 May is touched too
  EXPECT_EQ(aggregated(request).at("exact_quantity"), "217/32");
}

TEST(CalculateAggregate, GroupsFiltersCorrectionsAndRounding) {
  json request = {{"aggregation", "sum"}, {"group_by", {"region"}}, {"filters", {{{"dimension", "kind"}, {"values", {"read"}}}}}};
  const auto add = [&](const char* id, const char* quantity, const char* region, const char* kind) {
    request["events"].push_back({{"event_id", id}, {"quantity", quantity},
                                 {"dimensions", {{{"dimension", "region"}, {"value", region}}, {{"dimension", "kind"}, {"value", kind}}}}});
  };
  add("1", "1.25", "us", "read");
  add("2", "2", "eu", "read");
  add("3", "4", "eu", "write");
  add("4", "8", "eu", "read");
  request["events"][3]["corrects"] = "2";
  json answer = aggregated(request);
  EXPECT_EQ(answer.at("quantity"), "9.25");
  EXPECT_EQ(answer.at("undone_count"), 1);
  EXPECT_EQ(answer.at("ignored_count"), 1);
  EXPECT_EQ(answer.at("groups").at(0).at("dimensions").at(0).at("value"), "eu");
  EXPECT_EQ(answer.at("groups").at(0).at("quantity"), "8");
  request["policy"] = {{"quantity_places", 0}, {"quantity_rounding", "up"}};
  EXPECT_EQ(aggregated(request).at("quantity"), "10");  // 8 + 2
  request["places"] = -1;
  EXPECT_EQ(aggregated(request).at("quantity"), "20");  // each group in tens
  request["events"][0]["undone"] = true;
  EXPECT_EQ(aggregated(request).at("quantity"), "10");
}

TEST(CalculateAggregate, RefusalsNameTheField) {
  json request = numbers("sum");
  request["events"][1].erase("quantity");
  EXPECT_EQ(refused(request).field, "/events/1/quantity");
  request = numbers("unique_count");
  EXPECT_EQ(refused(request).field, "/events/1/value");
  request = numbers("sum");
  request["period_end"] = "2023-08-01T00:00:00Z";
  EXPECT_EQ(refused(request).field, "/period_end");
  request = {{"aggregation", "time_weighted_sum"}, {"events", {event("2023-08-01T00:00:00Z", "1")}}};
  EXPECT_EQ(refused(request).field, "/period_start");
  request = numbers("sum");
  request["events"][0]["corrects"] = "nobody";
  EXPECT_EQ(refused(request).field, "/events/0/corrects");
  request = recurring_sum();
  request["policy"]["proration_unit"] = "thirty_360";
  EXPECT_EQ(refused(request).field, "/policy/proration_unit");
}

}  // namespace
}  // namespace osto::billing::testing
