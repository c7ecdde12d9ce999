// osto-billing: the tool for operators. A host like any other: it knows the public headers only.
#include "cli/commands.hpp"

#include <osto_billing/version.h>

#include <CLI/CLI.hpp>

int main(int argument_count, char** arguments) {
  using namespace osto::billing::cli;
  CLI::App app{"osto-billing: exact, embeddable subscription billing"};
  app.set_version_flag("--version", OSTO_BILLING_VERSION);
  app.require_subcommand(1);

  int exit_code = kExitDone;
  add_migrate_command(app, exit_code);
  add_demo_command(app, exit_code);
  add_timeline_command(app, exit_code);
  add_run_command(app, exit_code);
  add_advance_command(app, exit_code);
  add_call_command(app, exit_code);
  add_calculate_command(app, exit_code);
  add_summary_command(app, exit_code);
  add_verify_command(app, exit_code);
  add_export_command(app, exit_code);
  add_describe_command(app, exit_code);
  add_state_machines_command(app, exit_code);

  try {
    app.parse(argument_count, arguments);
  } catch (const CLI::ParseError& problem) {
    return app.exit(problem) == 0 ? kExitDone : kExitUsage;
  }
  return exit_code;
}
