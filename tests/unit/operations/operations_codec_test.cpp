// Every record of every operation through the codec and back.
#include <osto_billing/database.hpp>

#include "tests/unit/operations/any_record.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace osto::billing {
namespace {

void expect_round_trip(const Type& type, std::uint64_t seed) {
  SCOPED_TRACE(std::string(type.name) + ", seed " + std::to_string(seed));
  const std::shared_ptr<void> made = type.make(), read = type.make();
  testing::AnyRecord(testing::seeded(seed)).fill(type, Facts{}, made.get());
  const std::string json = write_json(type, made.get());
  const Result<void> outcome = read_json(type, json, read.get());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().field << " " << outcome.error().message << "\n" << json;
  EXPECT_EQ(write_json(type, read.get()), json);
  EXPECT_TRUE(nlohmann::json::accept(json)) << json;
}

TEST(OperationsCodec, EveryRequestAndResponseSurvivesTheTrip) {
  for (const Operation<Session>* operation : all_operations()) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      expect_round_trip(operation->request(), seed);
      expect_round_trip(operation->response(), seed);
    }
  }
}

/// Adds a member to every object of a valid request in turn: each must be refused by its pointer.
void expect_extras_refused(const Type& type, nlohmann::ordered_json& whole, nlohmann::ordered_json& part, const std::string& pointer) {
  if (part.is_object()) {
    part["tenant_id"] = "cmp_1";
    const std::shared_ptr<void> read = type.make();
    const Result<void> outcome = read_json(type, whole.dump(), read.get());
    ASSERT_FALSE(outcome.has_value()) << type.name << pointer;
    EXPECT_EQ(outcome.error().field, pointer + "/tenant_id") << type.name;
    EXPECT_EQ(outcome.error().code, ErrorCode::invalid_request);
    part.erase("tenant_id");
  }
  if (!part.is_structured()) return;
  for (auto item = part.begin(); item != part.end(); ++item) {
    const std::string step = part.is_object() ? item.key() : std::to_string(item - part.begin());
    expect_extras_refused(type, whole, *item, pointer + "/" + step);
  }
}

TEST(OperationsCodec, NoObjectOfAnyRequestTakesAnUnknownField) {
  for (const Operation<Session>* operation : all_operations()) {
    const Type& type = operation->request();
    const std::shared_ptr<void> made = type.make();
    testing::AnyRecord(testing::seeded(7)).fill(type, Facts{}, made.get());
    auto json = nlohmann::ordered_json::parse(write_json(type, made.get()));
    expect_extras_refused(type, json, json, "");
  }
}

TEST(OperationsCodec, DeclarationsFitTogether) {
  std::set<std::string_view> names;
  std::set<std::string> routes;
  for (const Operation<Session>* operation : all_operations()) {
    const OperationFacts& facts = operation->facts;
    SCOPED_TRACE(facts.name);
    EXPECT_TRUE(names.insert(facts.name).second) << "the name is taken";
    const std::string route = std::string(facts.http_method) + " " + std::string(facts.http_path);
    EXPECT_TRUE(routes.insert(route).second) << route << " is taken";
    EXPECT_EQ(facts.name.find('.'), facts.name.rfind('.'));
    EXPECT_FALSE(facts.summary.empty());
    EXPECT_FALSE(facts.permission.empty());
    // A calculation writes nothing either, nor does the comparison of a document, but their requests are too large for a path.
    const bool is_calculation = operation->calculate != nullptr, has_large_request = is_calculation || facts.name == "catalog.diff";
    EXPECT_EQ(facts.http_method == "GET", facts.kind == OperationKind::query && !has_large_request);
    EXPECT_EQ(facts.name.starts_with("calculate."), is_calculation);
    EXPECT_EQ(operation->request().kind, Kind::record);
    EXPECT_EQ(operation->response().kind, Kind::record);
    for (std::size_t open = facts.http_path.find('{'); open != std::string_view::npos; open = facts.http_path.find('{', open + 1)) {
      const std::string_view field_name = facts.http_path.substr(open + 1, facts.http_path.find('}', open) - open - 1);
      const auto fields = operation->request().fields;
      const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == field_name; });
      ASSERT_NE(found, fields.end()) << "the path names " << field_name;
      EXPECT_TRUE(is_required(*found));
    }
  }
}

TEST(OperationsCodec, DocumentsEveryWordAndField) {
  const auto operations = all_operations();
  const std::vector<const OperationInfo*> infos(operations.begin(), operations.end());
  const auto described = nlohmann::json::parse(describe_operations(infos));
  EXPECT_EQ(described["operations"].size(), operations.size());
  for (const char* list : {"records", "enumerations", "scalars"}) {
    std::set<std::string> names;
    for (const auto& entry : described[list]) {
      EXPECT_TRUE(names.insert(entry["name"]).second) << entry["name"];
      EXPECT_NE(entry["doc"], "") << entry["name"];
      if (!entry.contains("fields")) continue;
      for (const auto& field : entry["fields"]) EXPECT_NE(field["doc"], "") << entry["name"] << field["name"];
    }
  }
}

}  // namespace
}  // namespace osto::billing
