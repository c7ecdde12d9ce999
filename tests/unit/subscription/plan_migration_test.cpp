// Which of several later versions moves a subscriber, and when.
#include "core/subscription/plan_migration.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Instant day(const char* text) { return must(Instant::parse(std::string(text) + "T00:00:00Z")); }

PlanVersionRow version(std::int64_t number, const char* effective_from, PlanSubscribers subscribers) {
  PlanVersionRow row;
  row.version = number;
  row.effective_from = day(effective_from);
  row.subscribers = subscribers;
  return row;
}

const std::vector<PlanVersionRow> kLater = {version(2, "2026-02-01", PlanSubscribers::now), version(3, "2026-03-01", PlanSubscribers::renewal),
                                            version(4, "2026-04-01", PlanSubscribers::keep), version(5, "2026-03-15", PlanSubscribers::now)};

std::int64_t number_of(const PlanVersionRow* row) { return row == nullptr ? 0 : row->version; }

TEST(PlanMigration, TakesTheNewestInEffectThatMovesSubscribers) {
  const struct { const char* instant; std::int64_t at_renewal, at_once; } rows[] = {
      {"2026-01-31", 0, 0}, {"2026-02-01", 2, 2}, {"2026-03-01", 3, 2}, {"2026-03-14", 3, 2}, {"2026-03-15", 5, 5}, {"2026-04-01", 5, 5},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(number_of(version_at_renewal(kLater, day(row.instant))), row.at_renewal) << row.instant;
    EXPECT_EQ(number_of(version_at_once(kLater, day(row.instant))), row.at_once) << row.instant;
  }
}

TEST(PlanMigration, IsPlannedForTheFirstThatMovesAtOnce) {
  EXPECT_EQ(next_migration_at(kLater, day("2026-01-31")), day("2026-02-01"));
  EXPECT_EQ(next_migration_at(kLater, day("2026-02-01")), day("2026-03-15"));  // what is in effect is not to come
  EXPECT_EQ(next_migration_at({kLater[1], kLater[2]}, day("2026-01-31")), std::nullopt);
}

}  // namespace
}  // namespace osto::billing::testing
