// A campaign of random lives: books of 20 companies over a year, one after the other, each audited and worked out a second time at its end.
// In the default run 2,000 company-months by a fixed seed; OSTO_TEST_LONG=1: 100,000, in which each kind of fault must fire at least
// 1,000 times and each declared edge of the six machines be taken at least 10 times. OSTO_CAMPAIGN_SEED and OSTO_CAMPAIGN_MONTHS choose others;
// OSTO_CAMPAIGN_KEEP names a folder for the files of wrong books.
#include "tests/campaign/campaign_book.hpp"
#include "tests/campaign/edges_not_reached.hpp"
#include "tests/campaign/machine_steps.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace osto::billing::testing {
namespace {

constexpr std::int64_t kFiredAtLeast = 1'000, kTakenAtLeast = 10;
constexpr std::int64_t kFoundWithin = 10'000;  // company-months, of a planted bug

std::string variable(const char* name, const std::string& otherwise) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0' ? value : otherwise;
}

bool is_long() { return variable("OSTO_TEST_LONG", "0") == "1"; }
std::uint64_t first_seed() { return std::stoull(variable("OSTO_CAMPAIGN_SEED", "20260101")); }

/// A line of what a long run leaves in its evidence.
void figure(const std::string& text) {
  const std::string file = variable("OSTO_TEST_FIGURES", "");
  if (!file.empty()) std::ofstream(file, std::ios::app) << text << "\n";
}

struct Totals {
  std::int64_t company_months = 0, book_count = 0, accepted_count = 0, refused_count = 0, opened_count = 0;
  FaultCounts fired = every_fault();

  void add(CampaignBook& book) {
    company_months += book.company_months();
    book_count += 1;
    accepted_count += book.accepted_count();
    refused_count += book.refused_count();
    opened_count += book.opened_count();
    for (const auto& [fault, count] : book.faults()) fired[fault] += count;
  }
};

std::int64_t taken_count(const Edge& edge) {
  const auto found = steps_taken().find(edge);
  return found == steps_taken().end() ? 0 : found->second;
}

std::vector<std::string> rare_faults(const Totals& totals, std::int64_t least) {
  std::vector<std::string> rare;
  for (const auto& [fault, count] : totals.fired) {
    if (count < least) rare.push_back(fault + " fired " + std::to_string(count) + " times");
  }
  return rare;
}

/// Edges taken too seldom that are not listed with a reason, and edges listed that are taken.
std::vector<std::string> wrong_edges(std::int64_t least) {
  std::vector<std::string> wrong;
  for (const Edge& edge : declared_edges()) {
    if ((taken_count(edge) < least) != kEdgesNotReached.contains(edge)) wrong.push_back(edge + " was taken " + std::to_string(taken_count(edge)) + " times");
  }
  return wrong;
}

void print(const Totals& totals, std::uint64_t seed) {
  std::cout << "seed " << seed << ": " << totals.company_months << " company-months in " << totals.book_count << " books, " << totals.accepted_count
            << " operations accepted, " << totals.refused_count << " refused, opened " << totals.opened_count << " times\n\nfault kind                          fired\n";
  for (const auto& [fault, count] : totals.fired) std::cout << fault << std::string(36 - std::min<std::size_t>(35, fault.size()), ' ') << count << "\n";
  std::cout << "\nedge                                                                                       taken\n";
  for (const Edge& edge : declared_edges()) std::cout << edge << std::string(91 - std::min<std::size_t>(90, edge.size()), ' ') << taken_count(edge) << "\n";
  std::cout << std::flush;
}

void note_figures(const Totals& totals, std::uint64_t seed) {
  std::int64_t enough = 0;
  for (const Edge& edge : declared_edges()) enough += taken_count(edge) >= kTakenAtLeast ? 1 : 0;
  figure("campaign: seed " + std::to_string(seed) + ", " + std::to_string(totals.company_months) + " company-months in " + std::to_string(totals.book_count) + " books, " +
         std::to_string(totals.accepted_count) + " operations accepted, " + std::to_string(totals.refused_count) + " refused");
  figure(std::to_string(enough) + " of " + std::to_string(declared_edges().size()) + " edges taken at least " + std::to_string(kTakenAtLeast) + " times, " +
         std::to_string(kEdgesNotReached.size()) + " listed with the reason why not");
  for (const auto& [fault, count] : totals.fired) figure("fault " + fault + ": " + std::to_string(count));
  for (const auto& [edge, reason] : kEdgesNotReached) figure("edge " + edge + ": " + std::to_string(taken_count(edge)) + "; " + reason);
}

TEST(Campaign, EveryBookIsRightWhateverFails) {
  const std::uint64_t seed = first_seed();
  const std::int64_t months = std::stoll(variable("OSTO_CAMPAIGN_MONTHS", is_long() ? "100000" : "2000"));
  Totals totals;
  while (totals.company_months < months) {
    BookPlan plan{.seed = seed + static_cast<std::uint64_t>(totals.book_count)};
    plan.company_count = std::min<std::int64_t>(20, std::max<std::int64_t>(1, (months - totals.company_months) / plan.month_count));
    CampaignBook book(plan);
    book.live();
    EXPECT_EQ(book.found(), "") << "by seed " << plan.seed;
    totals.add(book);
  }
  print(totals, seed);
  note_figures(totals, seed);
  if (!is_long()) return;
  EXPECT_THAT(rare_faults(totals, kFiredAtLeast), ::testing::IsEmpty());
  EXPECT_THAT(wrong_edges(kTakenAtLeast), ::testing::IsEmpty());
}

TEST(Campaign, EdgesThatAreListedAsNotReachedAreDeclared) {
  const std::vector<Edge> declared = declared_edges();
  for (const auto& [edge, reason] : kEdgesNotReached) EXPECT_THAT(declared, ::testing::Contains(edge)) << reason;
}

struct Planted {
  const char* name;
  PlantedBug bug;
  const char* finding;  ///< what the auditor or the second working-out says of it
};

class CampaignWithBug : public ::testing::TestWithParam<Planted> {};

TEST_P(CampaignWithBug, IsFound) {
  std::int64_t company_months = 0;
  std::string found;
  for (std::uint64_t seed = first_seed(); company_months < kFoundWithin && found.find(GetParam().finding) == std::string::npos; ++seed) {
    CampaignBook book({.seed = seed, .company_count = 10, .month_count = 6, .bug = GetParam().bug});
    book.live();
    found = book.found();
    company_months += book.company_months();
  }
  EXPECT_THAT(found, ::testing::HasSubstr(GetParam().finding));
  const std::size_t at = std::min(found.find(GetParam().finding), found.size());
  figure("planted bug " + std::string(GetParam().name) + ": found within " + std::to_string(company_months) + " company-months");
  std::cout << GetParam().name << " is found within " << company_months << " company-months: " << found.substr(found.rfind('\n', at) + 1, 120) << "\n";
}

INSTANTIATE_TEST_SUITE_P(Planted, CampaignWithBug,
                         ::testing::Values(Planted{"DoubleSend", PlantedBug::charges_again_for_a_resend, "charged 2 times"},
                                           Planted{"LostWebhook", PlantedBug::loses_webhook_and_charge, "we booked 0"},
                                           Planted{"KeyReusedAfterItsWindow", PlantedBug::forgets_key_before_its_time, "charged 2 times"},
                                           Planted{"RestorationSkipped", PlantedBug::skips_restoration, "block_lifted|"},
                                           Planted{"RefundAboveCaptured", PlantedBug::pays_back_twice, "I17 att_"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace osto::billing::testing
