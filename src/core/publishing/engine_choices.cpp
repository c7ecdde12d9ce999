#include "core/publishing/engine_choices.hpp"

#include "core/policy/policy_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace osto::billing {
namespace {

/// A choice of which not every value is carried out. Calculations know them all: a catalogue may not ask for more than its
/// bills will show. A row leaves the table when the billing of a database reads the choice.
struct EngineChoice {
  std::string_view choice;
  std::array<std::string_view, 4> allowed;
  std::string_view why;
};

constexpr EngineChoice kChoices[] = {
    {"upgrade_timing", {"now", "period_end"}, "a date is the caller's to name"},
    {"downgrade_timing", {"now", "period_end"}, "a date is the caller's to name"},
    {"cancel_timing", {"now", "period_end"}, "a date is the caller's to name"},
    {"arrears_run", {"period_end"}, "a period in arrears is billed when it is over"},
};

std::string words_of(const EngineChoice& choice) {
  std::string words = "asks for what is not carried out: " + std::string(choice.why) + "; allowed:";
  std::string_view separator = " ";
  for (const std::string_view value : choice.allowed) {
    if (value.empty()) continue;
    words += std::string(separator) + std::string(value);
    separator = ", ";
  }
  return words;
}

/// The value of a choice in a policy's text, one "name=value" a line.
std::string_view value_of(std::string_view text, std::string_view choice) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with(choice) && line.substr(choice.size()).starts_with('=')) return line.substr(choice.size() + 1);
  }
  return {};
}

}  // namespace

Result<void> check_engine_choices(const BillingPolicy& policy, const std::string& pointer) {
  const std::string text = policy_text(policy);
  for (const EngineChoice& choice : kChoices) {
    const std::string_view value = value_of(text, choice.choice);
    if (std::find(choice.allowed.begin(), choice.allowed.end(), value) != choice.allowed.end()) continue;
    return fail(ErrorCode::invalid_value, words_of(choice), pointer + "/" + std::string(choice.choice));
  }
  return {};
}

}  // namespace osto::billing
