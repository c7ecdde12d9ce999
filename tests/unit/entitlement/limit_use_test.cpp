// How much of a limit is left, and which thresholds of it are reached.
#include "core/entitlement/limit_use.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

std::optional<Decimal> some(const char* text) { return text == nullptr ? std::optional<Decimal>() : decimal(text); }

TEST(LimitUse, LeavesWhatTheLimitAndItsOvershootHaveOver) {
  struct Case { const char* limit; LimitKind kind; const char* overshoot; const char* used; const char* held; const char* left; };
  const Case cases[] = {
      {nullptr, LimitKind::soft, nullptr, "70", "20", nullptr},
      {"100", LimitKind::hard, nullptr, "70", "20", "10"},
      {"100", LimitKind::hard, nullptr, "70", "30", "0"},
      {"100", LimitKind::hard, nullptr, "130", "0", "0"},
      {"100", LimitKind::hard, nullptr, "-5", "0", "105"},
      {"100", LimitKind::soft, "15", "70", "20", "25"},
      {"100", LimitKind::soft, "0", "70", "20", "10"},
      {"100", LimitKind::soft, nullptr, "170", "20", nullptr},
      {"0.5", LimitKind::hard, nullptr, "0.2", "0.1", "0.2"},
  };
  for (const Case& one : cases) {
    const LimitUse use{some(one.limit), one.kind, some(one.overshoot), decimal(one.used), decimal(one.held)};
    EXPECT_EQ(must(remaining_of(use)), some(one.left)) << one.used << " + " << one.held << " of " << (one.limit ? one.limit : "no limit");
  }
}

TEST(LimitUse, ReachesAThresholdExactly) {
  const std::vector<std::int64_t> percents{80, 90, 100};
  using Reached = std::vector<std::int64_t>;
  EXPECT_EQ(must(thresholds_reached(decimal("250"), decimal("199.999999999999"), percents, {})), Reached{});
  EXPECT_EQ(must(thresholds_reached(decimal("250"), decimal("200"), percents, {})), Reached{80});
  EXPECT_EQ(must(thresholds_reached(decimal("250"), decimal("225"), percents, Reached{80})), Reached{90});
  EXPECT_EQ(must(thresholds_reached(decimal("250"), decimal("1000"), percents, {})), (Reached{80, 90, 100}));
  EXPECT_EQ(must(thresholds_reached(decimal("250"), decimal("1000"), percents, percents)), Reached{});
  EXPECT_EQ(must(thresholds_reached(decimal("0"), decimal("0"), percents, {})), Reached{}) << "nothing was used";
  EXPECT_EQ(must(thresholds_reached(decimal("0"), decimal("0.1"), percents, {})), (Reached{80, 90, 100}));
  EXPECT_FALSE(thresholds_reached(decimal("9999999999999999999999999"), decimal("1"), percents, {}).has_value()) << "does not fit";
}

}  // namespace
}  // namespace osto::billing::testing
