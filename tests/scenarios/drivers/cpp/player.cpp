#include "player.hpp"

#include <map>
#include <set>

namespace osto::billing::scenarios {
namespace {

using Saved = std::map<std::string, Json>;

Json substitute(const Json& value, const Saved& saved) {
  if (value.is_string() && value.get_ref<const std::string&>().starts_with('$')) {
    return saved.at(value.get<std::string>().substr(1));
  }
  if (!value.is_structured()) return value;
  Json substituted = value;
  for (auto& member : substituted) member = substitute(member, saved);
  return substituted;
}

std::string member_differences(const Json& expected, const Json& actual, const std::string& path) {
  if (!actual.is_object()) return path + ": " + actual.dump() + " is no record\n";
  std::string found;
  for (const auto& [key, wanted] : expected.items()) {
    const std::string here = path + "/" + key;
    if (wanted.is_null()) {
      if (actual.contains(key)) found += here + ": should not be there, is " + actual[key].dump() + "\n";
    } else if (!actual.contains(key)) {
      found += here + ": is not in the answer " + actual.dump() + "\n";
    } else {
      found += differences(wanted, actual[key], here);
    }
  }
  return found;
}

std::string element_differences(const Json& expected, const Json& actual, const std::string& path) {
  if (!actual.is_array()) return path + ": " + actual.dump() + " is no list\n";
  if (expected.size() != actual.size()) {
    return path + ": has " + std::to_string(actual.size()) + " elements, expected " + std::to_string(expected.size()) + ": " + actual.dump() + "\n";
  }
  std::string found;
  for (std::size_t i = 0; i < expected.size(); ++i) found += differences(expected[i], actual[i], path + "/" + std::to_string(i));
  return found;
}

std::string missing_elements(const Json& wanted_elements, const Json& actual, const std::string& path) {
  std::string found;
  for (const Json& wanted : wanted_elements) {
    bool is_there = false;
    for (const Json& element : actual) is_there = is_there || differences(wanted, element).empty();
    if (!is_there) found += path + ": nothing in the list is like " + wanted.dump() + ", it has " + actual.dump() + "\n";
  }
  return found;
}

std::string check_rejection(const Json& wanted, const Rejection& rejection) {
  const std::string got = "rejected with " + rejection.code + " " + rejection.field + ": " + rejection.message + "\n";
  if (wanted.at("code") != rejection.code) return got;
  if (wanted.contains("field") && wanted["field"] != rejection.field) return got;
  if (wanted.contains("message_has") && rejection.message.find(wanted["message_has"].get<std::string>()) == std::string::npos) return got;
  return {};
}

std::string unknown_keys(const Json& record, const std::set<std::string>& allowed) {
  std::string found;
  for (const auto& [key, value] : record.items()) {
    if (!allowed.contains(key)) found += "unknown key " + key + "\n";
  }
  return found;
}

std::string play_step(const Json& step, Face& face, Saved& saved) {
  if (auto unknown = unknown_keys(step, {"line", "do", "with", "save", "expect", "rejected", "key", "preview"}); !unknown.empty()) return unknown;
  const bool changes_nothing = step.contains("rejected") || step.at("preview").get<bool>();
  const std::string before = changes_nothing ? face.export_book() : std::string();
  const Outcome outcome = face.call(step.at("do"), substitute(step.at("with"), saved).dump(), step.value("key", ""),
                                    step.at("preview").get<bool>() ? Mode::preview : Mode::commit);
  if (changes_nothing && face.export_book() != before) return "the book changed, though nothing may be written\n";
  if (const auto* rejection = std::get_if<Rejection>(&outcome)) {
    return check_rejection(step.value("rejected", Json{{"code", "an answer"}}), *rejection);
  }
  const Json answer = Json::parse(std::get<std::string>(outcome));
  if (step.contains("rejected")) return "should be rejected, answered " + answer.dump() + "\n";
  if (step.contains("expect")) {
    if (auto found = differences(substitute(step["expect"], saved), answer); !found.empty()) return found;
  }
  for (const auto& [name, pointer] : step.at("save").items()) {
    const Json::json_pointer place(pointer.get<std::string>());
    if (!answer.contains(place)) return place.to_string() + " is not in the answer " + answer.dump() + "\n";
    saved[name] = answer.at(place);
  }
  return {};
}

}  // namespace

std::string differences(const Json& expected, const Json& actual, const std::string& path) {
  const bool asks_contains = expected.is_object() && expected.size() == 1 && expected.contains("contains") && actual.is_array();
  if (asks_contains) return missing_elements(expected["contains"], actual, path);
  if (expected.is_object()) return member_differences(expected, actual, path);
  if (expected.is_array()) return element_differences(expected, actual, path);
  // Amounts are texts in JSON; people write them as numbers.
  const bool is_amount = expected.is_number_integer() && actual.is_string();
  const bool is_equal = is_amount ? expected.dump() == actual.get_ref<const std::string&>()
                                  : expected.type_name() == std::string(actual.type_name()) && expected == actual;
  return is_equal ? std::string() : path + ": is " + actual.dump() + ", expected " + expected.dump() + "\n";
}

std::string play(const Json& scenario, const std::function<std::unique_ptr<Face>(const std::string&)>& open_face) {
  if (scenario.contains("error")) return scenario["error"].get<std::string>();
  if (auto unknown = unknown_keys(scenario, {"title", "why", "clock", "catalog", "steps"}); !unknown.empty()) return unknown;
  const auto face = open_face(scenario.at("clock"));
  const Outcome published = face->call("catalog.publish", scenario.at("catalog").dump(), "", Mode::commit);
  if (const auto* rejection = std::get_if<Rejection>(&published)) return "the catalogue: " + rejection->field + " " + rejection->message;
  Saved saved;
  for (const Json& step : scenario.at("steps")) {
    const std::string wrong = play_step(step, *face, saved);
    if (!wrong.empty()) return "line " + step.at("line").dump() + ", " + step.at("do").get<std::string>() + ":\n" + wrong;
  }
  return {};
}

}  // namespace osto::billing::scenarios
