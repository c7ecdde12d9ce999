#include "core/dunning/segment.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

SegmentFacts facts() { return {Currency("EUR"), Minor{50'000}, "DE", {"cloud", "endpoint"}, {"vip", "signed"}, 30}; }

TEST(DunningSegment, OfNothingIsForEverything) { EXPECT_TRUE(is_in_segment({}, facts())); }

TEST(DunningSegment, AmountsHaveAnInclusiveFloorAndAnExclusiveCeiling) {
  const auto within = [](Currency currency, std::optional<Minor> from, std::optional<Minor> below) {
    return is_in_segment({{}, {{DunningPolicyId{}, currency, from, below}}}, facts());
  };
  EXPECT_TRUE(within(Currency("EUR"), Minor{50'000}, Minor{50'001}));
  EXPECT_FALSE(within(Currency("EUR"), Minor{50'001}, std::nullopt));
  EXPECT_FALSE(within(Currency("EUR"), std::nullopt, Minor{50'000}));
  EXPECT_FALSE(within(Currency("USD"), std::nullopt, std::nullopt));  // another currency is left alone
  EXPECT_TRUE(within(Currency("EUR"), std::nullopt, std::nullopt));
}

TEST(DunningSegment, EverythingThatIsSaidMustHold) {
  SegmentedPolicy policy;
  policy.policy.segment_currencies = "USD\nEUR";
  policy.policy.segment_countries = "AT\nDE";
  policy.policy.segment_modules = "vapt\nendpoint";  // one is enough
  policy.policy.segment_tags = "vip\nsigned";        // all are needed
  policy.policy.segment_age_days = 30;
  EXPECT_TRUE(is_in_segment(policy, facts()));
  const auto without = [&](auto change) {
    SegmentFacts other = facts();
    change(other);
    return is_in_segment(policy, other);
  };
  EXPECT_FALSE(without([](SegmentFacts& other) { other.currency = Currency("INR"); }));
  EXPECT_FALSE(without([](SegmentFacts& other) { other.country = "CH"; }));
  EXPECT_FALSE(without([](SegmentFacts& other) { other.modules = {"cloud"}; }));
  EXPECT_FALSE(without([](SegmentFacts& other) { other.modules = {}; }));
  EXPECT_FALSE(without([](SegmentFacts& other) { other.tags = {"vip"}; }));
  EXPECT_FALSE(without([](SegmentFacts& other) { other.customer_days = 29; }));
}

TEST(DunningSegment, TheFirstThatIsForItIsTaken) {
  SegmentedPolicy swiss, old, rest;
  swiss.policy.code = "swiss";
  swiss.policy.segment_countries = "CH";
  old.policy.code = "old";
  old.policy.segment_age_days = 30;
  rest.policy.code = "rest";
  const std::vector<SegmentedPolicy> policies = {swiss, old, rest};
  EXPECT_EQ(first_match(policies, facts())->code, "old");
  SegmentFacts young = facts();
  young.customer_days = 0;
  EXPECT_EQ(first_match(policies, young)->code, "rest");
  EXPECT_EQ(first_match({policies.data(), 1}, young), nullptr);
}

}  // namespace
}  // namespace osto::billing
