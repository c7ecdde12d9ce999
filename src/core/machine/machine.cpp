#include "core/machine/machine.hpp"

namespace osto::billing {
namespace {

std::string spaced(std::string_view word) {
  std::string text(word);
  for (char& letter : text) {
    if (letter == '_') letter = ' ';
  }
  return text;
}

std::string_view article_before(std::string_view word) {
  constexpr std::string_view kVowels = "aeiou";
  return !word.empty() && kVowels.find(word.front()) != std::string_view::npos ? "an " : "a ";
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
  return text;
}

}  // namespace

Failure refuse_step(const Refusal& refusal) {
  std::string message = std::string(article_before(refusal.state)) + spaced(refusal.state) + " " +
                        std::string(refusal.subject) + " cannot " + std::string(refusal.phrase);
  if (!refusal.unmet.empty()) message += " unless " + spaced(joined(refusal.unmet));
  message += refusal.allowed.empty() ? "; nothing is allowed any more" : "; allowed are: " + joined(refusal.allowed);
  return fail(ErrorCode::state_conflict, std::move(message));
}

Result<void> require_fact(bool holds, std::string_view subject, std::string_view state, std::string_view but,
                          const std::string& subject_id) {
  if (holds) return {};
  return fail(ErrorCode::invariant_broken,
              "the " + std::string(subject) + " is " + spaced(state) + ", but " + std::string(but), {}, subject_id);
}

}  // namespace osto::billing
