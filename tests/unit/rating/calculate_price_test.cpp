// Prices by every model, worked out by hand, at the edges of tiers, packages and allowances.
#include "tests/unit/base/must.hpp"

#include <osto_billing/calculate.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace osto::billing::testing {
namespace {

using nlohmann::json;

json price_request(const char* price, const char* rest) {
  json request = json::parse(std::string(R"({"currency": "EUR", "price": )") + price + "}");
  request.update(json::parse(rest));
  return request;
}

json priced(const json& request) { return json::parse(must(calculate::call("calculate.price", request.dump()))); }

Error refused(const json& request) {
  const Result<std::string> answer = calculate::call("calculate.price", request.dump());
  EXPECT_FALSE(answer.has_value()) << *answer;
  return answer ? Error{} : answer.error();
}

constexpr const char* kGraduated = R"({"model": "graduated", "tiers": [
  {"up_to": "10", "unit_price": "10", "flat_fee": "2"}, {"up_to": "20", "unit_price": "5", "flat_fee": "3"}, {"unit_price": "5", "flat_fee": "3"}]})";
constexpr const char* kVolume = R"({"model": "volume", "tiers": [
  {"up_to": "100", "unit_price": "2", "flat_fee": "10"}, {"up_to": "200", "unit_price": "1"}, {"unit_price": "0.5", "flat_fee": "50"}]})";
constexpr const char* kStairs = R"({"model": "stairstep", "tiers": [{"up_to": "10", "flat_fee": "50"}, {"up_to": "25", "flat_fee": "90"}, {"flat_fee": "150"}]})";
constexpr const char* kPackage = R"({"model": "package", "unit_price": "100", "package_size": "10", "free_units": "10"})";
constexpr const char* kBlocks = R"({"model": "tiered", "tiers": [
  {"block_size": "100", "max_blocks": 10, "unit_price": "1"}, {"block_size": "1000", "max_blocks": 100, "unit_price": "1"},
  {"block_size": "1000", "max_blocks": 100, "unit_price": "0.5"}]})";
constexpr const char* kRates = R"({"model": "graduated_percentage", "tiers": [
  {"up_to": "10", "rate_percent": "1", "flat_fee": "200"}, {"up_to": "20", "rate_percent": "2", "flat_fee": "300"}, {"rate_percent": "3", "flat_fee": "400"}]})";

TEST(CalculatePrice, ByModelAtTheEdges) {
  const struct { const char* price; const char* rest; const char* amount_minor; } rows[] = {
      {R"({"model": "flat", "flat_fee": "49.9"})", "{}", "4990"},
      {R"({"model": "per_unit", "unit_price": "0.000000000001"})", R"({"quantity": "5000000000"})", "1"},  // half a cent goes up
      {R"({"model": "per_unit", "unit_price": "0.000000000001"})", R"({"quantity": "4999999999"})", "0"},
      {kGraduated, R"({"quantity": "0"})", "0"},
      {kGraduated, R"({"quantity": "1"})", "1200"},
      {kGraduated, R"({"quantity": "10"})", "10200"},
      {kGraduated, R"({"quantity": "10.5"})", "10750"},  // 102 + 0.5 x 5 + 3
      {kGraduated, R"({"quantity": "11"})", "11000"},
      {kGraduated, R"({"quantity": "21"})", "16300"},    // 102 + 53 + 8
      {kVolume, R"({"quantity": "0"})", "0"},
      {kVolume, R"({"quantity": "100"})", "21000"},
      {kVolume, R"({"quantity": "100.01"})", "10001"},
      {kVolume, R"({"quantity": "101"})", "10100"},
      {kVolume, R"({"quantity": "300"})", "20000"},
      {kStairs, R"({"quantity": "10"})", "5000"},
      {kStairs, R"({"quantity": "11"})", "9000"},
      {kStairs, R"({"quantity": "26"})", "15000"},
      {kPackage, R"({"quantity": "10"})", "0"},
      {kPackage, R"({"quantity": "10.1"})", "10000"},
      {kPackage, R"({"quantity": "121"})", "120000"},
      {kBlocks, R"({"quantity": "1000"})", "1000"},
      {kBlocks, R"({"quantity": "1001"})", "1100"},      // 10 blocks, and one of a thousand
      {kBlocks, R"({"quantity": "5325"})", "1500"},      // 10 + 5
      {kRates, R"({"quantity": "21"})", "90033"},        // 900 + 0.10 + 0.20 + 0.03
      {R"({"model": "dynamic"})", R"({"events": [{"amount": "10.005"}, {"amount": "0.002"}]})", "1001"},
      {R"({"model": "dynamic", "multiplier": "1.33333"})", R"({"quantity": "10"})", "1333"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(priced(price_request(row.price, row.rest)).at("amount_minor"), row.amount_minor) << row.price << row.rest;
  }
}

/// Rate 1.3 %, 2.00 an event, 3 events and 250.00 free; events of 50, 100, 250 and 400.
TEST(CalculatePrice, PercentageAllowances) {
  const char* price = R"({"model": "percentage", "rate_percent": "1.3", "fixed_fee": "2", "free_events": 3, "free_amount": "250"})";
  const char* events = R"({"events": [{"quantity": "50"}, {"quantity": "100"}, {"quantity": "250"}, {"quantity": "400"}], "policy": {}})";
  const struct { const char* allowance; const char* bound; const char* amount_minor; const char* free; int paid_events; } rows[] = {
      {"whichever_ends_first", "inclusive", "1115", "250", 2},  // 550 x 1.3 % = 7.15 + 2 x 2.00
      {"both", "inclusive", "720", "400", 1},                   // the third event is free too: 400 x 1.3 % = 5.20 + 2.00
      {"events_only", "inclusive", "720", "400", 1},
      {"amount_only", "inclusive", "1115", "250", 2},
  };
  for (const auto& row : rows) {
    json request = price_request(price, events);
    request["policy"] = {{"free_allowance", row.allowance}, {"allowance_bound", row.bound}};
    const json answer = priced(request);
    EXPECT_EQ(answer.at("amount_minor"), row.amount_minor) << row.allowance;
    EXPECT_EQ(answer.at("free_quantity"), row.free) << row.allowance;
    EXPECT_EQ(answer.at("paid_events"), row.paid_events) << row.allowance;
  }
}

/// An allowance of nothing ends no other: two events free, 1 % of the third.
TEST(CalculatePrice, AnAllowanceOfNothingIsNone) {
  const char* events = R"({"events": [{"quantity": "100"}, {"quantity": "200"}, {"quantity": "300"}]})";
  const char* amount_of_0 = R"({"model": "percentage", "rate_percent": "1", "free_events": 2, "free_amount": "0"})";
  EXPECT_EQ(priced(price_request(amount_of_0, events)).at("amount_minor"), "300");
  const char* no_events = R"({"model": "percentage", "rate_percent": "1", "free_events": 0, "free_amount": "250"})";
  EXPECT_EQ(priced(price_request(no_events, events)).at("amount_minor"), "350");
  EXPECT_EQ(priced(price_request(no_events, R"({"quantity": "600", "event_count": 3})")).at("amount_minor"), "350");
}

TEST(CalculatePrice, TheEventThatUsesTheAmountUpExactly) {
  const char* price = R"({"model": "percentage", "rate_percent": "1", "fixed_fee": "2", "free_amount": "150"})";
  json request = price_request(price, R"({"events": [{"quantity": "50"}, {"quantity": "100"}, {"quantity": "100"}]})");
  EXPECT_EQ(priced(request).at("amount_minor"), "300");  // 1.00 + 2.00
  request["policy"] = {{"allowance_bound", "strict"}};
  EXPECT_EQ(priced(request).at("amount_minor"), "500");  // the second event pays its 2.00
}

TEST(CalculatePrice, LimitsPerEvent) {
  const char* price = R"({"model": "percentage", "rate_percent": "1", "event_minimum": "1.75", "event_maximum": "12"})";
  const json answer = priced(price_request(price, R"({"events": [{"quantity": "100"}, {"quantity": "1000"}, {"quantity": "10000"}]})"));
  EXPECT_EQ(answer.at("amount_minor"), "2375");  // 1.75 + 10 + 12
  EXPECT_EQ(answer.at("parts").at(1).at("kind"), "event_limit");
  EXPECT_EQ(answer.at("parts").at(1).at("amount_minor"), "-8725");  // 23.75 - 111.00
}

TEST(CalculatePrice, EventsMoveUpAndDownThroughTiers) {
  const char* price = R"({"model": "graduated", "tiers": [{"up_to": "5", "unit_price": "10", "flat_fee": "100"}, {"unit_price": "5", "flat_fee": "50"}]})";
  const struct { const char* events; const char* amount_minor; } rows[] = {
      {R"([["5","3.5"],["5","2.66667"],["10","2"],["-6","-2.2"]])", "19733"},
      {R"([["2","1.4"],["5","2.66667"],["10","2"],["-6","-2.2"]])", "18433"},
      {R"([["4","2.8"],["2","1"],["-3","-0.6"]])", "18050"},
      {R"([["5","3.5"],["2","1"],["-4","-1.6"],["10","2"]])", "19000"},
      {R"([["5","3.5"],["-2","-1"]])", "12500"},            // exactly full: the second tier is not reached
      {R"([["5","2"],["-100","-33.33"]])", "0"},            // never below zero
  };
  for (const auto& row : rows) {
    json request = price_request(price, "{}");
    for (const json& pair : json::parse(row.events)) request["events"].push_back({{"quantity", pair[0]}, {"prorated_quantity", pair[1]}});
    EXPECT_EQ(priced(request).at("amount_minor"), row.amount_minor) << row.events;
  }
}

TEST(CalculatePrice, StagesInTheirOrder) {
  const char* unit = R"({"model": "per_unit", "unit_price": "10"})";
  const struct { const char* rest; const char* amount_minor; } rows[] = {
      // 1,400 / 1,000 up: 2
      {R"({"quantity": "1400", "conversion": {"operation": "divide", "factor": "1000", "places": 0, "rounding": "up"}})", "2000"},
      // included after conversion: 2 - 0.5; before: 900 / 1,000 up
      {R"({"quantity": "1400", "conversion": {"operation": "divide", "factor": "1000", "places": 0, "rounding": "up"}, "included_quantity": "0.5"})", "1500"},
      {R"({"quantity": "1400", "conversion": {"operation": "divide", "factor": "1000", "places": 0, "rounding": "up"}, "included_quantity": "500",
           "policy": {"included_stage": "before_conversion"}})", "1000"},
      // earlier lines use included units first: 7 of 10 used, 3 left for 5
      {R"({"quantity": "5", "quantity_before": "7", "included_quantity": "10"})", "2000"},
      // 200 less 50 % is 100; 35 billed before, at most 100: 65
      {R"({"quantity": "20", "quantity_before": "7", "billed_before": "35", "discounts": [{"percent": "50"}], "maximum": "100"})", "6500"},
      // the maximum first: 200 cut to 65, half of it
      {R"({"quantity": "20", "quantity_before": "7", "billed_before": "35", "discounts": [{"percent": "50"}], "maximum": "100", "policy": {"spend_stage": "before_discount"}})", "3250"},
      {R"({"quantity": "0", "minimum": "100"})", "10000"},
      {R"({"quantity": "3", "minimum": "100", "position": "middle"})", "3000"},
      {R"({"quantity": "3", "minimum": "100", "position": "last", "billed_before": "20"})", "8000"},
      // 15 of 31 days: 100 x 15/31 = 48.387..; of the minimum 200: 96.77
      {R"({"quantity": "10", "share_numerator": 15, "share_denominator": 31})", "4839"},
      {R"({"quantity": "10", "share_numerator": 15, "share_denominator": 31, "minimum": "200"})", "9677"},
      {R"({"quantity": "10", "share_numerator": 15, "share_denominator": 31, "minimum": "200", "policy": {"commitment_share": "full"}})", "20000"},
      {R"({"quantity": "10", "share_numerator": 15, "share_denominator": 31, "policy": {"share_places": 2}})", "4800"},   // 0.48
      {R"({"quantity": "10", "share_numerator": 32, "share_denominator": 31, "policy": {"prorated_cap": "full_price"}})", "10000"},
      {R"({"quantity": "10", "quantity_share_numerator": 1, "quantity_share_denominator": 3})", "10000"},                  // unprorated
      {R"({"quantity": "10", "quantity_share_numerator": 1, "quantity_share_denominator": 3, "policy": {"usage_proration": "by_time", "usage_share_places": 1}})", "3400"},
      {R"({"quantity": "1.25", "policy": {"quantity_places": 1, "quantity_rounding": "half_even"}})", "1200"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(priced(price_request(unit, row.rest)).at("amount_minor"), row.amount_minor) << row.rest;
  }
}

TEST(CalculatePrice, PolicyOfTiers) {
  const struct { const char* price; const char* rest; const char* amount_minor; } rows[] = {
      {kVolume, R"({"quantity": "100", "policy": {"tier_bound": "exclusive"}})", "10000"},
      {kGraduated, R"({"quantity": "0", "policy": {"flat_fee_at_zero": "charged"}})", "200"},
      {kGraduated, R"({"quantity": "0", "position": "last", "policy": {"flat_fee_at_zero": "charged"}})", "0"},
      {kStairs, R"({"quantity": "0", "policy": {"flat_fee_at_zero": "charged"}})", "5000"},
      {kBlocks, R"({"quantity": "101001", "policy": {"tier_mode": "top_tier"}})", "5100"},   // 102 blocks at 0.50
      {kBlocks, R"({"quantity": "300000", "policy": {"tier_mode": "top_tier", "beyond_last_tier": "free_if_graduated"}})", "15000"},
      {kBlocks, R"({"quantity": "300000", "policy": {"tier_mode": "top_tier", "beyond_last_tier": "free"}})", "10050"},  // 201 blocks
      {kBlocks, R"({"quantity": "300000", "policy": {"beyond_last_tier": "free_if_graduated"}})", "16000"},  // 10 + 100 + 50
      {kBlocks, R"({"quantity": "300000", "policy": {"beyond_last_tier": "last_price"}})", "20950"},         // 10 + 100 + 199 x 0.50
      {kPackage, R"({"quantity": "29", "policy": {"package_rounding": "down"}})", "10000"},
      {kPackage, R"({"quantity": "25", "policy": {"package_rounding": "half_even"}})", "20000"},             // 1.5 packages
      {kPackage, R"({"quantity": "22", "quantity_before": "15"})", "20000"},                                 // 3 packages in all, 1 billed
      {kGraduated, R"({"quantity": "12", "quantity_before": "9"})", "7100"},                                 // unit 10 at 10; 11 to 20: 53; 21: 8
      {R"({"model": "per_unit", "unit_price": "0.0049"})", R"({"quantity": "1000", "policy": {"unit_price_places": 0}})", "0"},
      {R"({"model": "per_unit", "unit_price": "0.0051"})", R"({"quantity": "1000", "policy": {"unit_price_places": 0}})", "1000"},
      // tiers of 0.005 and 0.005: exactly 1 cent, or each half a cent up
      {R"({"model": "graduated", "tiers": [{"up_to": "1", "unit_price": "0.005"}, {"unit_price": "0.005"}]})", R"({"quantity": "2"})", "1"},
      {R"({"model": "graduated", "tiers": [{"up_to": "1", "unit_price": "0.005"}, {"unit_price": "0.005"}]})", R"({"quantity": "2", "policy": {"tier_places": 0}})", "2"},
      {R"({"model": "graduated", "tiers": [{"up_to": "10", "unit_price": "2", "flat_fee": "5", "maximum": "20"}, {"unit_price": "1"}]})", R"({"quantity": "12"})", "2200"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(priced(price_request(row.price, row.rest)).at("amount_minor"), row.amount_minor) << row.price << row.rest;
  }
}

TEST(CalculatePrice, PriceByDimension) {
  json request = price_request(R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "2", "dimension_prices": [
    {"dimensions": [{"dimension": "region", "value": "eu"}], "price": {"model": "per_unit", "unit_price": "3"}},
    {"dimensions": [{"dimension": "region", "value": "eu"}, {"dimension": "tier", "value": "gold"}], "price": {"model": "per_unit", "unit_price": "5"}}]})");
  EXPECT_EQ(priced(request).at("amount_minor"), "200");
  request["dimensions"] = json::parse(R"([{"dimension": "region", "value": "eu"}])");
  EXPECT_EQ(priced(request).at("amount_minor"), "600");
  request["dimensions"] = json::parse(R"([{"dimension": "tier", "value": "gold"}, {"dimension": "region", "value": "eu"}])");
  EXPECT_EQ(priced(request).at("amount_minor"), "1000");
  EXPECT_EQ(priced(request).at("dimension_price"), 1);
  request.erase("price");
  request["dimensions"] = json::parse(R"([{"dimension": "region", "value": "us"}])");
  EXPECT_EQ(refused(request).field, "/dimensions");
}

TEST(CalculatePrice, RoundingUnits) {
  const char* price = R"({"model": "per_unit", "unit_price": "10.125"})";
  const struct { const char* policy; const char* amount_minor; } rows[] = {
      {R"({"rounding": "half_up"})", "1013"}, {R"({"rounding": "half_even"})", "1012"}, {R"({"rounding": "half_down"})", "1012"},
      {R"({"rounding": "up"})", "1013"},      {R"({"rounding": "down"})", "1012"},      {R"({"rounding": "ceiling"})", "1013"},
      {R"({"rounding": "floor"})", "1012"},   {R"({"rounding_unit": "whole_unit"})", "1000"},
      {R"({"rounding_unit": "cash_increment"})", "1015"},  // 202.5 fives
      {R"({"rounding_unit": "cash_increment", "cash_increment_minor": 10})", "1010"},
  };
  for (const auto& row : rows) {
    json request = price_request(price, R"({"quantity": "1"})");
    request["policy"] = json::parse(row.policy);
    EXPECT_EQ(priced(request).at("amount_minor"), row.amount_minor) << row.policy;
  }
  EXPECT_EQ(priced(price_request(price, R"({"quantity": "1"})")).at("residue"), "-1/2");
}

TEST(CalculatePrice, AQuantityBelowZero) {
  json request = json::parse(R"({"currency": "USD", "quantity": "-10", "price": {"model": "per_unit", "unit_price": "2"}})");
  EXPECT_EQ(refused(request).field, "/quantity");
  request["policy"] = {{"negative_usage", "zero"}};
  EXPECT_EQ(priced(request).at("amount_minor"), "0");
  request["quantity"] = "3";
  request["quantity_before"] = "-5";  // as if nothing had been billed: 3 x 2
  EXPECT_EQ(priced(request).at("amount_minor"), "600");
}

TEST(CalculatePrice, RefusalsNameTheField) {
  const struct { const char* price; const char* rest; const char* field; } rows[] = {
      {R"({"model": "per_unit", "unit_price": "-1"})", R"({"quantity": "1"})", "/price/unit_price"},
      {R"({"model": "per_unit"})", R"({"quantity": "1"})", "/price/unit_price"},
      {R"({"model": "per_unit", "unit_price": "1", "tiers": [{"unit_price": "1"}]})", R"({"quantity": "1"})", "/price/tiers"},
      {R"({"model": "per_unit", "unit_price": "1"})", "{}", "/quantity"},
      {R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "-1"})", "/quantity"},
      {R"({"model": "volume"})", R"({"quantity": "1"})", "/price/tiers"},
      {R"({"model": "volume", "tiers": [{"unit_price": "1"}, {"unit_price": "2"}]})", R"({"quantity": "1"})", "/price/tiers/0/up_to"},
      {R"({"model": "volume", "tiers": [{"up_to": "5"}, {"up_to": "5"}]})", R"({"quantity": "1"})", "/price/tiers/1/up_to"},
      {R"({"model": "volume", "tiers": [{"up_to": "5"}, {"from": "7"}]})", R"({"quantity": "1"})", "/price/tiers/1/from"},
      {R"({"model": "volume", "tiers": [{"up_to": "5"}, {"from": "4"}]})", R"({"quantity": "1"})", "/price/tiers/1/from"},
      {R"({"model": "volume", "tiers": [{"up_to": "5", "unit_price": "1"}]})", R"({"quantity": "6"})", "/quantity"},
      {R"({"model": "package", "unit_price": "1", "package_size": "0"})", R"({"quantity": "6"})", "/price/package_size"},
      {R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "1", "minimum": "2", "maximum": "1"})", "/minimum"},
      {R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "1", "discounts": [{"percent": "101"}]})", "/discounts/0/percent"},
      {R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "1", "discounts": [{}]})", "/discounts/0"},
      {R"({"model": "per_unit", "unit_price": "1"})", R"({"quantity": "1", "conversion": {"operation": "divide", "factor": "0"}})", "/conversion/factor"},
  };
  for (const auto& row : rows) {
    const Error error = refused(price_request(row.price, row.rest));
    EXPECT_EQ(error.code, ErrorCode::invalid_value) << row.price << row.rest;
    EXPECT_EQ(error.field, row.field) << row.price << row.rest;
  }
  EXPECT_EQ(refused(price_request(R"({"model": "per_unit", "unit_price": "1000000000000"})", R"({"quantity": "1000000000000"})")).code, ErrorCode::out_of_range);
}

}  // namespace
}  // namespace osto::billing::testing
