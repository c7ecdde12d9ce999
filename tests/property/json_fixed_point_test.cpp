// Writing, reading and writing again gives the same bytes, for any values that a record's rules allow; and no text
// whatever makes the reader do anything but answer.
#include <osto_billing/database.hpp>

#include "tests/unit/operations/any_record.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace osto::billing {
namespace {

testing::NumberSource drawn() {
  return [](std::uint64_t bound) { return *rc::gen::inRange<std::uint64_t>(0, bound); };
}

const Type& any_record_type() {
  const auto operations = all_operations();
  const auto index = *rc::gen::inRange<std::size_t>(0, operations.size());
  return *rc::gen::arbitrary<bool>() ? operations[index]->request() : operations[index]->response();
}

RC_GTEST_PROP(JsonFixedPoint, WriteReadWriteGivesTheSameBytes, ()) {
  const Type& type = any_record_type();
  const std::shared_ptr<void> made = type.make(), read = type.make();
  testing::AnyRecord(drawn()).fill(type, Facts{}, made.get());
  const std::string json = write_json(type, made.get());
  const Result<void> outcome = read_json(type, json, read.get());
  if (!outcome.has_value()) RC_FAIL(outcome.error().field + " " + outcome.error().message);
  RC_ASSERT(write_json(type, read.get()) == json);
}

RC_GTEST_PROP(JsonFixedPoint, ADamagedTextIsRefusedOrStillWithinTheRules, ()) {
  const Type& type = any_record_type();
  const std::shared_ptr<void> made = type.make(), read = type.make();
  testing::AnyRecord(drawn()).fill(type, Facts{}, made.get());
  std::string json = write_json(type, made.get());
  for (auto left = *rc::gen::inRange(1, 4); left > 0; --left) {
    json[*rc::gen::inRange<std::size_t>(0, json.size())] = *rc::gen::arbitrary<char>();
  }
  if (!read_json(type, json, read.get()).has_value()) return;
  const std::string written = write_json(type, read.get());
  const std::shared_ptr<void> again = type.make();
  RC_ASSERT(read_json(type, written, again.get()).has_value());
  RC_ASSERT(write_json(type, again.get()) == written);
}

}  // namespace
}  // namespace osto::billing
