// Prices for another interval, one-off charges and periods off the boundaries. The choices one by one: calculations/change.yaml.
#include "core/schedule/terms_change.hpp"

#include <gtest/gtest.h>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

const Zone& utc() { return *must(find_zone("UTC")); }
Instant day(std::string_view text) { return must(utc().start_of_day(must(Date::parse(text)))); }

BillingPolicy by_days() {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::day;
  return policy;
}

TermsState billed(std::vector<PricedTerm> terms, std::string_view from, std::string_view to) {
  TermsState state{BillingZone(utc()), day(from), {}, {}, {day(from), day(to)}, day(from), {}, std::move(terms), {}};
  EXPECT_EQ(error_of(bill_in_advance(by_days(), Currency("EUR"), state.period, state)), "");
  return state;
}

TermsChange change_to(std::vector<PricedTerm> terms, std::string_view at) {
  TermsChange change;
  change.at = day(at);
  change.new_terms = std::move(terms);
  return change;
}

PricedTerm monthly(const char* code, std::int64_t minor) { return {code, Rational(minor), BillingMode::advance, {}, false, false}; }

PricedTerm yearly(const char* code, std::int64_t minor) {
  PricedTerm term = monthly(code, minor);
  term.own_cycle = Cycle{CycleUnit::year, 1};
  return term;
}

PricedTerm one_off(const char* code, std::int64_t minor) {
  PricedTerm term = monthly(code, minor);
  term.is_one_off = true;
  return term;
}

std::vector<std::int64_t> amounts(const ChangeOutcome& outcome) {
  std::vector<std::int64_t> amounts;
  for (const ChangeLine& line : outcome.lines) amounts.push_back(line.amount.value);
  return amounts;
}

TEST(ApplyChange, SharesAPriceForAnotherIntervalByItsNominalDays) {
  TermsState state = billed({yearly("a", 365'000)}, "2025-01-01", "2025-01-31");
  EXPECT_EQ(state.lines[0].billed.billed, Minor{30'000});  // 30/365
  EXPECT_EQ(amounts(must(apply_change(by_days(), Currency("EUR"), change_to({yearly("a", 730'000)}, "2025-01-16"), state))),
            (std::vector<std::int64_t>{-15'000, 30'000}));
}

TEST(ApplyChange, ComparesPricesByTheDay) {
  TermsState state = billed({monthly("a", 9'900)}, "2025-01-01", "2025-02-01");
  TermsChange change = change_to({monthly("a", 120'000)}, "2025-01-16");
  change.new_cycle = Cycle{CycleUnit::year, 1};
  EXPECT_EQ(must(apply_change(by_days(), Currency("EUR"), change, state)).direction, ChangeDirection::downgrade);
}

TEST(ApplyChange, BillsAOneOffChargeOnce) {
  TermsState state = billed({monthly("a", 3'100)}, "2025-01-01", "2025-02-01");
  const std::vector<PricedTerm> with_setup = {monthly("a", 3'100), one_off("setup", 50'000)};
  const ChangeOutcome added = must(apply_change(by_days(), Currency("EUR"), change_to(with_setup, "2025-01-11"), state));
  EXPECT_EQ(amounts(added), (std::vector<std::int64_t>{-2'100, 2'100, 50'000}));
  EXPECT_EQ(added.lines.back().kind, ChangeLineKind::one_off_charge);
  std::vector<PricedTerm> dearer = with_setup;
  dearer[0] = monthly("a", 6'200);
  EXPECT_EQ(amounts(must(apply_change(by_days(), Currency("EUR"), change_to(dearer, "2025-01-21"), state))),
            (std::vector<std::int64_t>{-1'100, 2'200}));  // neither billed again nor given back
}

TEST(ApplyChange, CountsOnFromAPeriodThatEndedOffTheBoundaries) {
  TermsState state = billed({monthly("a", 10'000)}, "2025-01-01", "2025-01-31");
  const ChangeOutcome outcome = must(apply_change(by_days(), Currency("EUR"), change_to({monthly("a", 20'000)}, "2025-01-31"), state));
  EXPECT_EQ(amounts(outcome), (std::vector<std::int64_t>{-10'000, 20'000}));
  EXPECT_EQ(state.period.start, day("2025-01-31"));
  EXPECT_EQ(state.period.end, day("2025-02-28"));
}

}  // namespace
}  // namespace osto::billing
