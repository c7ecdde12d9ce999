// osto-billing describe and state-machines: what the library can do, and by which rules, as text for people and generators.
#include "cli/commands.hpp"

#include <osto_billing/database.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

void print_text(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (!text.ends_with('\n')) std::fputc('\n', stdout);
}

}  // namespace

void add_describe_command(CLI::App& app, int&) {
  CLI::App* command = app.add_subcommand("describe", "Print operations.json: every operation, record and enumeration");
  command->callback([] {
    std::vector<const OperationInfo*> operations;
    for (const Operation<Session>* operation : all_operations()) operations.push_back(operation);
    print_text(describe_operations(operations));
  });
}

void add_state_machines_command(CLI::App& app, int&) {
  CLI::App* command = app.add_subcommand("state-machines", "Print the state machines as tables and diagrams (Markdown)");
  command->callback([] { print_text(describe_state_machines()); });
}

}  // namespace osto::billing::cli
