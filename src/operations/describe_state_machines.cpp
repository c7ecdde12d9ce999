// docs/state-machines.md, printed from the tables that run.
#include <osto_billing/database.hpp>

#include "core/dunning/dunning_machine.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/dispute_machine.hpp"
#include "core/payment/refund_machine.hpp"
#include "core/subscription/subscription_machine.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::string in_words(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

bool leads_somewhere(const RowText& row) { return !row.to.empty(); }

void append_diagram(std::string& page, const MachineText& machine) {
  page += "```mermaid\nstateDiagram-v2\n  [*] --> " + machine.initial + "\n";
  for (const RowText& row : machine.rows) {
    if (!leads_somewhere(row)) continue;
    page += "  " + row.from + " --> " + row.to + " : " + row.on;
    if (!row.when.empty()) page += " [" + in_words(row.when) + "]";
    page += "\n";
  }
  for (const WordText& state : machine.states) {
    const bool is_final = std::none_of(machine.rows.begin(), machine.rows.end(), [&state](const RowText& row) {
      return leads_somewhere(row) && row.from == state.word;
    });
    if (is_final) page += "  " + state.word + " --> [*]\n";
  }
  page += "```\n\n";
}

void append_words(std::string& page, std::string_view heading, std::string_view meaning_heading,
                  const std::vector<WordText>& words) {
  page += "| " + std::string(heading) + " | " + std::string(meaning_heading) + " |\n|---|---|\n";
  for (const WordText& word : words) page += "| " + word.word + " | " + word.meaning + " |\n";
  page += "\n";
}

void append_steps(std::string& page, const MachineText& machine) {
  page += "| from | on | when | to | then |\n|---|---|---|---|---|\n";
  for (const RowText& row : machine.rows) {
    page += "| " + row.from + " | " + (row.on.empty() ? "anything else" : row.on) + " | " + in_words(row.when) + " | " +
            (leads_somewhere(row) ? row.to + " | " + row.then : "refused | ") + " |\n";
  }
  page += "\n";
}

void append_machine(std::string& page, const MachineText& machine) {
  page += "## " + capitalised(machine.subject) + "\n\n";
  append_diagram(page, machine);
  append_words(page, "state", "what holds in it", machine.states);
  append_steps(page, machine);
  append_words(page, "then", "what the engine does", machine.effects);
}

}  // namespace

std::string describe_state_machines() {
  std::string page =
      "# State machines\n\n"
      "Printed by `describe_state_machines()` from the tables that run; a test fails when this page differs.\n"
      "A step is the first row that fits, read from the top. What is refused answers `state_conflict` and names what is\n"
      "allowed instead. The sentence of a state is asserted of every stored row, after each step and on load.\n\n";
  append_machine(page, describe_subscription_machine());
  append_machine(page, describe_document_machine());
  append_machine(page, describe_attempt_machine());
  append_machine(page, describe_refund_machine());
  append_machine(page, describe_dispute_machine());
  append_machine(page, describe_dunning_machine());
  page.pop_back();  // one newline at the end
  return page;
}

}  // namespace osto::billing
