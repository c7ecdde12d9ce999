// Plays a scenario (the JSON that drivers/scenario_files.py writes) through a face.
#pragma once

#include "face.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace osto::billing::scenarios {

using Json = nlohmann::ordered_json;

/// What the answer lacks or has otherwise, a line each; empty when it is as expected. null: nothing may stand there;
/// {"contains": [...]}: somewhere in the list.
std::string differences(const Json& expected, const Json& actual, const std::string& path = "");

/// Plays all steps; empty when everything was as expected, otherwise what was not, beginning with the step's line.
std::string play(const Json& scenario, const std::function<std::unique_ptr<Face>(const std::string& clock_start)>& open_face);

}  // namespace osto::billing::scenarios
