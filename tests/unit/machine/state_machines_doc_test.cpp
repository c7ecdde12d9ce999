// docs/state-machines.md says what the tables say.
#include <gtest/gtest.h>

#include <osto_billing/database.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace osto::billing {
namespace {

const std::string kPath = std::string(OSTO_SOURCE_DIR) + "/docs/state-machines.md";

TEST(StateMachinesDoc, IsPrintedFromTheTables) {
  const std::string printed = describe_state_machines();
  if (std::getenv("OSTO_UPDATE_DOCS") != nullptr) {
    std::ofstream(kPath, std::ios::binary) << printed;
  }
  std::ostringstream kept;
  kept << std::ifstream(kPath, std::ios::binary).rdbuf();
  EXPECT_EQ(kept.str(), printed) << "print it again: OSTO_UPDATE_DOCS=1 unit_tests --gtest_filter=StateMachinesDoc.*";
}

TEST(StateMachinesDoc, ShowsEverySubject) {
  const std::string printed = describe_state_machines();
  for (const char* heading : {"## Subscription\n", "## Document\n", "## Attempt\n", "## Refund\n", "## Dispute\n", "## Dunning case\n"}) {
    EXPECT_NE(printed.find(heading), std::string::npos) << heading;
  }
  EXPECT_NE(printed.find("| scheduled | start | it has a trial | trialing | begin_trial |"), std::string::npos);
  EXPECT_NE(printed.find("| ended | anything else |  | refused |  |"), std::string::npos);
  EXPECT_NE(printed.find("  ended --> [*]\n"), std::string::npos);
}

}  // namespace
}  // namespace osto::billing
