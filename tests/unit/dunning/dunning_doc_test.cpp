// docs/dunning.md shows what the table of states says and what each preset does, day by day.
#include "core/dunning/foresee.hpp"
#include "tests/unit/dunning/case_facts.hpp"

#include <osto_billing/database.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace osto::billing {
namespace {

using testing::case_of;
using testing::must;
using testing::on_day;
using testing::terms_of;

const std::string kPath = std::string(OSTO_SOURCE_DIR) + "/docs/dunning.md";

/// The part of docs/state-machines.md about dunning cases.
std::string states() {
  const std::string all = describe_state_machines();
  const std::size_t begin = all.find("## Dunning case\n") + std::string("## Dunning case\n\n").size();
  const std::size_t next = all.find("\n## ", begin);
  return all.substr(begin, next == std::string::npos ? std::string::npos : next - begin);
}

std::size_t day_of(Instant at) { return static_cast<std::size_t>(elapsed(on_day(0), at).value / kMicrosecondsPerDay); }

char letter_of(Access access) { return access == Access::full ? '.' : access == Access::limited ? '~' : '#'; }

std::string without_blanks_at_end(std::string line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string ruler(std::size_t days) {
  std::string line(days + 4, ' ');
  for (std::size_t day = 0; day < days; day += 10) line.replace(day, std::to_string(day).size(), std::to_string(day));
  return without_blanks_at_end(line);
}

/// A column per day: the attempts, what else is done, and what is left of access at the day's end.
std::string picture(TimelinePreset preset) {
  const CaseFacts facts = case_of(terms_of(preset));
  const Foresight foresight = must(foresee(facts, facts.dunning_case.opened_at));
  const std::size_t days = day_of(foresight.steps.back().at) + 1;
  std::string attempts(days, ' '), acts(days, ' '), access(days, '.'), list;
  attempts[0] = 'x';
  for (const ForeseenStep& step : foresight.steps) {
    const std::size_t day = day_of(step.at);
    (step.action == DunningAction::retry ? attempts : acts)[day] = enumerator_name(step.action).front();
    std::fill(access.begin() + static_cast<std::ptrdiff_t>(day), access.end(), letter_of(step.access));
    list += (list.empty() ? "" : ", ") + std::string(enumerator_name(step.action)) + " on day " + std::to_string(day);
  }
  const std::string name(enumerator_name(preset));
  return "### " + name + "\n\n```text\n           " + ruler(days) + "\n" + without_blanks_at_end("charged    " + attempts) + "\n" +
         without_blanks_at_end("otherwise  " + acts) + "\naccess     " + access + "\n```\n\n" +
         "First charge on day 0, then " + list + "; " + std::string(enumerator_name(foresight.ends_as.value())) + ".\n\n";
}

std::string pictures() {
  std::string text;
  for (const TimelinePreset preset : {TimelinePreset::standard, TimelinePreset::stripe, TimelinePreset::killbill, TimelinePreset::recurly, TimelinePreset::chargebee}) {
    text += picture(preset);
  }
  return text;
}

std::string read_kept() {
  std::ostringstream kept;
  kept << std::ifstream(kPath, std::ios::binary).rdbuf();
  return kept.str();
}

/// The text with what stands between the marks printed anew.
std::string with_part(std::string text, const std::string& name, const std::string& printed) {
  const std::string open = "<!-- printed: " + name + " -->\n", close = "<!-- end of " + name + " -->";
  const std::size_t begin = text.find(open), end = text.find(close);
  if (begin == std::string::npos || end == std::string::npos) return "docs/dunning.md has no part " + name;
  return text.replace(begin + open.size(), end - begin - open.size(), "\n" + printed);
}

TEST(DunningDoc, ShowsTheStatesAndEachPresetDayByDay) {
  const std::string kept = read_kept();
  const std::string printed = with_part(with_part(kept, "states", states()), "presets", pictures());
  if (std::getenv("OSTO_UPDATE_DOCS") != nullptr) std::ofstream(kPath, std::ios::binary) << printed;
  EXPECT_EQ(read_kept(), printed) << "print it again: OSTO_UPDATE_DOCS=1 unit_tests --gtest_filter=DunningDoc.*";
}

/// By hand from the documents that src/core/dunning/timeline_policies.cpp names: 8, 8 and 8 days are days 8, 16 and 24.
TEST(DunningDoc, APictureHasAColumnPerDay) {
  EXPECT_EQ(picture(TimelinePreset::killbill),
            "### killbill\n\n```text\n           0         10        20\n"
            "charged    x       r       r       r\n"
            "otherwise\n"
            "access     .........................\n```\n\n"
            "First charge on day 0, then retry on day 8, retry on day 16, retry on day 24; exhausted.\n\n");
}

}  // namespace
}  // namespace osto::billing
