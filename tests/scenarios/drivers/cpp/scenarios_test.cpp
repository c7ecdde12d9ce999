// Every scenario file through C++ and C, on SQLite and on PostgreSQL; a test is named after its file.
// The files come as JSON from OSTO_SCENARIOS_JSON (write_scenarios of scripts/lib.sh writes them), by default build/scenarios.
#include "player.hpp"

#include "tests/support/postgres_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace osto::billing::scenarios {
namespace {

std::vector<std::string> scenario_names() {
  const char* folder = std::getenv("OSTO_SCENARIOS_JSON");
  std::vector<std::string> names;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder ? folder : OSTO_SOURCE_DIR "/build/scenarios", ignored)) {
    if (entry.path().extension() == ".json") names.push_back(entry.path().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Json read(const std::string& path) {
  std::ifstream file(path);
  return Json::parse(file);
}

/// Scenarios of calculations alone touch no store: one is enough for them.
std::vector<std::string> names_that_need_a_store() {
  std::vector<std::string> names = scenario_names();
  std::erase_if(names, [](const std::string& name) {
    const Json scenario = read(name);
    const Json steps = scenario.value("steps", Json::array());
    return !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const Json& step) {
      return step.at("do").get<std::string>().starts_with("calculate.");
    });
  });
  return names;
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  return std::filesystem::path(info.param).stem().string();
}

class Scenarios : public ::testing::TestWithParam<std::string> {};
class ScenariosOnPostgres : public ::testing::TestWithParam<std::string> {};

std::string fresh_postgres() { return osto::billing::testing::PostgresServer::shared().fresh_schema_url(); }

TEST_P(Scenarios, CppOnSqlite) {
  EXPECT_EQ(play(read(GetParam()), [](const std::string& start) { return open_cpp_face("sqlite::memory:", start); }), "");
}
TEST_P(Scenarios, COnSqlite) {
  EXPECT_EQ(play(read(GetParam()), [](const std::string& start) { return open_c_face("sqlite::memory:", start); }), "");
}
TEST_P(ScenariosOnPostgres, Cpp) {
  EXPECT_EQ(play(read(GetParam()), [](const std::string& start) { return open_cpp_face(fresh_postgres(), start); }), "");
}
TEST_P(ScenariosOnPostgres, C) {
  EXPECT_EQ(play(read(GetParam()), [](const std::string& start) { return open_c_face(fresh_postgres(), start); }), "");
}

INSTANTIATE_TEST_SUITE_P(Files, Scenarios, ::testing::ValuesIn(scenario_names()), test_name);
INSTANTIATE_TEST_SUITE_P(Files, ScenariosOnPostgres, ::testing::ValuesIn(names_that_need_a_store()), test_name);

TEST(ScenarioFiles, AreManyAndSomeReject) {
  const auto names = scenario_names();
  const auto rejects = std::count_if(names.begin(), names.end(), [](const std::string& name) {
    return std::filesystem::path(name).stem().string().starts_with("rejected_");
  });
  EXPECT_GE(names.size(), 25U) << "scripts/test scenarios writes them as JSON";
  EXPECT_GE(rejects, 10);
}

TEST(Player, SeesWhatDiffers) {
  const Json answer = Json::parse(R"({"a": "5", "n": 5, "list": [{"x": "1"}, {"x": "2"}], "flag": false})");
  const auto differs = [&](const char* expected) { return differences(Json::parse(expected), answer); };
  EXPECT_EQ(differs(R"({"a": 5, "n": 5, "list": [{}, {"x": 2}], "gone": null, "flag": false})"), "");
  EXPECT_EQ(differs(R"({"list": {"contains": [{"x": "2"}]}})"), "");
  for (const char* wrong : {R"({"a": 6})", R"({"n": "5"})", R"({"b": 1})", R"({"a": null})", R"({"list": [{}]})", R"({"flag": 0})",
                            R"({"list": {"contains": [{"x": "3"}]}})", R"({"list": [{"y": 1}, {}]})", R"({"a": {"b": 1}})"}) {
    EXPECT_NE(differs(wrong), "") << wrong;
  }
}

}  // namespace
}  // namespace osto::billing::scenarios
