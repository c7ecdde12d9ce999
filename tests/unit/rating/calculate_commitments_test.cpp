// Minimum and maximum spend over lines, and periods rated again, worked out by hand.
#include "tests/unit/base/must.hpp"

#include <osto_billing/calculate.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace osto::billing::testing {
namespace {

using nlohmann::json;

json answered(const char* calculation, const json& request) { return json::parse(must(calculate::call(calculation, request.dump()))); }

json lines() {
  return json::parse(R"({"currency": "USD", "lines": [{"line_id": "base", "amount_minor": "20000"}, {"line_id": "usage", "amount_minor": "10000"}]})");
}

TEST(CalculateTrueUp, WhatIsMissingToTheMinimum) {
  json request = lines();
  request["minimum"] = "1000";
  json answer = answered("calculate.true_up", request);
  EXPECT_EQ(answer.at("true_up_minor"), "70000");
  EXPECT_TRUE(answer.at("has_own_line"));
  EXPECT_EQ(answer.at("total_minor"), "100000");
  request["share_numerator"] = 15;
  request["share_denominator"] = 31;
  answer = answered("calculate.true_up", request);
  EXPECT_EQ(answer.at("minimum_minor"), "48387");  // 100000 x 15/31 = 48387.09..
  EXPECT_EQ(answer.at("true_up_minor"), "18387");
  request["policy"] = {{"commitment_rounding", "up"}};
  EXPECT_EQ(answered("calculate.true_up", request).at("true_up_minor"), "18388");
  request["policy"] = {{"commitment_share", "full"}};
  EXPECT_EQ(answered("calculate.true_up", request).at("true_up_minor"), "70000");
  request["policy"] = {{"commitment_line", "last_line"}};
  answer = answered("calculate.true_up", request);
  EXPECT_EQ(answer.at("carried_by"), "usage");
  EXPECT_EQ(answer.at("lines").at(1).at("net_minor"), "28387");
  EXPECT_EQ(answer.at("total_minor"), "48387");
  request["in_trial"] = true;
  EXPECT_EQ(answered("calculate.true_up", request).at("true_up_minor"), "0");
  request["policy"] = {{"trial_commitment", "applied"}};
  EXPECT_EQ(answered("calculate.true_up", request).at("true_up_minor"), "18387");
}

TEST(CalculateTrueUp, WhatAMaximumTakesOff) {
  json request = lines();
  request["maximum"] = "250";
  json answer = answered("calculate.true_up", request);
  EXPECT_EQ(answer.at("lines").at(0).at("cut_minor"), "0");
  EXPECT_EQ(answer.at("lines").at(1).at("cut_minor"), "5000");
  request["policy"] = {{"maximum_split", "proportional"}};
  answer = answered("calculate.true_up", request);
  EXPECT_EQ(answer.at("lines").at(0).at("cut_minor"), "3333");  // 5000 x 2/3, 1/3: 3333.3, 1666.6
  EXPECT_EQ(answer.at("lines").at(1).at("cut_minor"), "1667");
  request["billed_before_minor"] = "30000";
  EXPECT_EQ(answered("calculate.true_up", request).at("total_minor"), "0");  // used up before
  request["minimum"] = "260";
  EXPECT_FALSE(calculate::call("calculate.true_up", request.dump()).has_value());
}

json late_usage() {
  return json::parse(R"({"currency": "USD", "quantity_billed": "90", "quantity_now": "110", "period_end": "2026-02-01T00:00:00Z",
    "reported_at": "2026-03-08T00:00:00Z", "price": {"model": "graduated", "tiers": [{"up_to": "100", "unit_price": "1"}, {"unit_price": "0.5"}]}})");
}

TEST(CalculateRerate, DifferenceOrIncrement) {
  json request = late_usage();
  json answer = answered("calculate.rerate", request);
  EXPECT_EQ(answer.at("outcome"), "charge");
  EXPECT_EQ(answer.at("amount_minor"), "1500");  // 105 - 90
  request["quantity_now"] = "80";
  answer = answered("calculate.rerate", request);
  EXPECT_EQ(answer.at("outcome"), "credit");
  EXPECT_EQ(answer.at("amount_minor"), "-1000");
  request["charged_in_advance"] = true;
  EXPECT_EQ(answered("calculate.rerate", request).at("outcome"), "unrefunded");
  request["policy"] = {{"usage_decrease", "credited"}};
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "-1000");
  request["policy"] = {{"late_usage", "increment"}};
  EXPECT_EQ(answered("calculate.rerate", request).at("outcome"), "unrefunded");
}

/// Half a cent a unit: one was billed as a cent, two are a cent; the second alone would be rounded up again.
TEST(CalculateRerate, RoundsTheDifferenceOfLinesOrTheIncrement) {
  json request = json::parse(R"({"currency": "USD", "quantity_billed": "1", "quantity_now": "2", "price": {"model": "per_unit", "unit_price": "0.005"}})");
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "0");  // 1 - 1: half a cent was rounded up before
  request["policy"] = {{"late_usage", "increment"}};
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "1");
}

/// Where one tier prices all units the increment is what the whole lacks, and nothing when it lacks nothing.
TEST(CalculateRerate, TheIncrementOfOneTierForAllIsWhatIsNotBilledYet) {
  json request = json::parse(R"({"currency": "USD", "policy": {"late_usage": "increment"}, "quantity_billed": "9", "quantity_now": "60",
    "billed_minor": "1000", "price": {"model": "stairstep", "tiers": [{"up_to": "10", "flat_fee": "10"}, {"up_to": "100", "flat_fee": "100"}]}})");
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "9000");  // 100.00 less 10.00
  request["billed_minor"] = "12000";
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "0");
  request["billed_minor"] = "1000";
  request["quantity_now"] = "8";
  EXPECT_EQ(answered("calculate.rerate", request).at("outcome"), "unrefunded");
  request["quantity_now"] = "60";
  request["price"] = json::parse(R"({"model": "tiered", "tiers": [{"up_to": "10", "unit_price": "2"}, {"unit_price": "1"}]})");
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "5200");  // graduated: 10 x 2 + 50 - 9 x 2
  request["policy"]["tier_mode"] = "top_tier";
  EXPECT_EQ(answered("calculate.rerate", request).at("amount_minor"), "5000");  // 60 x 1 less 10.00
}

TEST(CalculateRerate, Refusals) {
  json request = late_usage();
  request["policy"] = {{"late_usage_days", 34}};
  EXPECT_EQ(calculate::call("calculate.rerate", request.dump()).error().field, "/reported_at");
  request["policy"] = {{"late_usage", "refused"}};
  EXPECT_EQ(calculate::call("calculate.rerate", request.dump()).error().code, ErrorCode::state_conflict);
}

}  // namespace
}  // namespace osto::billing::testing
