// Which phase of a plan runs when, counted from where the first began.
#include "core/subscription/plan_phases.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

Instant at(std::string_view text) { return must(Instant::parse(text)); }

struct Length {
  IntervalUnit unit;
  std::int64_t count;
};

/// The last has no end unless it is given one.
std::vector<PlanPhaseRow> phases_of(const std::vector<Length>& lengths, bool is_endless) {
  std::vector<PlanPhaseRow> phases;
  for (const Length& length : lengths) {
    phases.push_back({{}, static_cast<std::int64_t>(phases.size()), "p", "P", length.unit, length.count});
  }
  if (is_endless) phases.push_back({{}, static_cast<std::int64_t>(phases.size()), "last", "Last"});
  return phases;
}

std::vector<std::string> ends_of(const char* zone, const std::vector<PlanPhaseRow>& phases, std::string_view from) {
  std::vector<std::string> ends;
  for (const PlanPhaseRow& phase : phases) {
    const PhaseSpan span = must(phase_span(*must(find_zone(zone)), phases, at(from), phase.position));
    ends.push_back(span.end ? span.end->to_string().substr(0, 16) : "never");
  }
  return ends;
}

TEST(PlanPhases, MonthsAreCountedFromTheFirstAndNotFromEachOther) {
  const auto phases = phases_of({{IntervalUnit::month, 1}, {IntervalUnit::month, 1}, {IntervalUnit::quarter, 1}, {IntervalUnit::year, 1}}, true);
  EXPECT_EQ(ends_of("UTC", phases, "2026-01-31T10:00:00Z"),
            (std::vector<std::string>{"2026-02-28T10:00", "2026-03-31T10:00", "2026-06-30T10:00", "2027-06-30T10:00", "never"}));
}

TEST(PlanPhases, AfterDaysMonthsAreCountedFromTheirEnd) {
  // 31 January + 1 month = 28 February, + 3 days = 3 March, + 2 weeks = 17 March, + 1 month = 17 April
  const auto phases = phases_of({{IntervalUnit::month, 1}, {IntervalUnit::day, 3}, {IntervalUnit::week, 2}, {IntervalUnit::month, 1}}, true);
  EXPECT_EQ(ends_of("UTC", phases, "2026-01-31T00:00:00Z"),
            (std::vector<std::string>{"2026-02-28T00:00", "2026-03-03T00:00", "2026-03-17T00:00", "2026-04-17T00:00", "never"}));
}

TEST(PlanPhases, DaysAreLocalDays) {
  // Berlin goes forward on 29 March: two local days from 28 March 12:00 (11:00Z) are 47 hours
  const auto phases = phases_of({{IntervalUnit::day, 2}}, true);
  EXPECT_EQ(ends_of("Europe/Berlin", phases, "2026-03-28T11:00:00Z"), (std::vector<std::string>{"2026-03-30T10:00", "never"}));
}

TEST(PlanPhases, APhaseBeginsWithTheInstantThatEndsTheOneBefore) {
  const auto phases = phases_of({{IntervalUnit::month, 1}, {IntervalUnit::month, 1}}, false);
  const Zone& utc = *must(find_zone("UTC"));
  const Instant from = at("2026-01-01T00:00:00Z");
  EXPECT_EQ(must(phase_at(utc, phases, from, at("2026-01-31T23:59:59.999999Z"))).position, 0);
  EXPECT_EQ(must(phase_at(utc, phases, from, at("2026-02-01T00:00:00Z"))).position, 1);
  EXPECT_EQ(must(phase_at(utc, phases, from, at("2027-01-01T00:00:00Z"))).position, 1);  // over; the last is named
  EXPECT_EQ(must(term_end(utc, phases, from)), at("2026-03-01T00:00:00Z"));
}

TEST(PlanPhases, APlanWithoutPhasesHasOneWithoutEnd) {
  const Zone& utc = *must(find_zone("UTC"));
  const PhaseSpan span = must(phase_at(utc, {}, at("2026-01-01T00:00:00Z"), at("2030-01-01T00:00:00Z")));
  EXPECT_EQ(span.position, 0);
  EXPECT_FALSE(span.end);
  EXPECT_FALSE(must(term_end(utc, {}, at("2026-01-01T00:00:00Z"))));
  EXPECT_FALSE(must(term_end(utc, phases_of({{IntervalUnit::month, 1}}, true), at("2026-01-01T00:00:00Z"))));
}

}  // namespace
}  // namespace osto::billing::testing
