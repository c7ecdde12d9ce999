// Running totals: the same in any order of arrival, and what the walk over the events says.
#include "core/metering/aggregate.hpp"
#include "core/metering/running_total.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace osto::billing::testing {
namespace {

struct Event { const char* occurred_at; const char* quantity; std::int64_t sequence; };

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

void count(Aggregation aggregation, RunningTotal<Decimal>& total, const Event& event) {
  const Result<void> done = count_event(aggregation, total, decimal(event.quantity), decimal(event.quantity), must(Instant::parse(event.occurred_at)), event.sequence);
  ASSERT_TRUE(done.has_value());
}

const std::vector<Event> kEvents = {{"2026-01-03T00:00:00Z", "4", 1}, {"2026-01-02T00:00:00Z", "7", 2}, {"2026-01-04T00:00:00Z", "2.5", 3},
                                    {"2026-01-04T00:00:00Z", "3.5", 4}};

TEST(RunningTotal, IsTheSameInAnyOrder) {
  const struct { Aggregation aggregation; const char* quantity; } rows[] = {
      {Aggregation::sum, "17/1"}, {Aggregation::count, "4/1"}, {Aggregation::max, "7/1"}, {Aggregation::min, "5/2"},
      {Aggregation::latest, "7/2"},   // of two at one instant the one reported last
      {Aggregation::average, "17/4"}, {Aggregation::time_weighted_sum, "17/1"}, {Aggregation::unique_count, "4/1"},
  };
  for (const auto& row : rows) {
    std::vector<std::size_t> order = {0, 1, 2, 3};
    do {
      RunningTotal<Decimal> total;
      for (const std::size_t i : order) count(row.aggregation, total, kEvents[i]);
      EXPECT_EQ(must(quantity_of_total(row.aggregation, total)).to_string(), row.quantity) << enumerator_name(row.aggregation);
      EXPECT_EQ(total.event_count, 4);
      EXPECT_EQ(total.amount, decimal("17"));
      EXPECT_EQ(total.latest_sequence, 4);
    } while (std::next_permutation(order.begin(), order.end()));
  }
}

TEST(RunningTotal, OfPartsMergesToThatOfAll) {
  for (const Aggregation aggregation : {Aggregation::sum, Aggregation::count, Aggregation::max, Aggregation::min, Aggregation::latest, Aggregation::average}) {
    for (unsigned parts = 0; parts < 16; ++parts) {
      RunningTotal<Decimal> left, right, all;
      for (std::size_t i = 0; i < kEvents.size(); ++i) {
        count(aggregation, (parts >> i) % 2 == 0 ? left : right, kEvents[i]);
        count(aggregation, all, kEvents[i]);
      }
      ASSERT_TRUE(merge_totals(aggregation, left, right).has_value());
      EXPECT_EQ(must(quantity_of_total(aggregation, left)), must(quantity_of_total(aggregation, all))) << enumerator_name(aggregation) << parts;
    }
  }
}

TEST(RunningTotal, OfNothingIsZero) {
  EXPECT_EQ(must(quantity_of_total(Aggregation::average, RunningTotal<Decimal>{})), Rational());
  EXPECT_EQ(must(quantity_of_total(Aggregation::min, RunningTotal<Decimal>{})), Rational());
}

TEST(RoundMetered, ByTheMeterElseByThePolicy) {
  BillingPolicy policy;
  const Rational quantity(decimal("123.456"));
  EXPECT_EQ(must(round_metered(policy, std::nullopt, std::nullopt, quantity)), quantity);
  EXPECT_EQ(must(round_metered(policy, -2, RoundingMode::up, quantity)), Rational(200));
  EXPECT_EQ(must(round_metered(policy, std::nullopt, RoundingMode::down, quantity)), Rational(123));
  policy.quantity_places = 1;
  EXPECT_EQ(must(round_metered(policy, std::nullopt, std::nullopt, quantity)), Rational(decimal("123.5")));
}

}  // namespace
}  // namespace osto::billing::testing
