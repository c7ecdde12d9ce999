// The subcommands, one file each. Adding one parses its own options and, when it is chosen, runs it and sets the exit code.
#pragma once

#include <osto_billing/result.hpp>

namespace CLI {
class App;
}

namespace osto::billing::cli {

// docs/cli.md promises these.
inline constexpr int kExitDone = 0, kExitRejected = 1, kExitUsage = 2, kExitFault = 3, kExitBug = 4;

void add_migrate_command(CLI::App& app, int& exit_code);
void add_demo_command(CLI::App& app, int& exit_code);
void add_timeline_command(CLI::App& app, int& exit_code);
void add_run_command(CLI::App& app, int& exit_code);
void add_advance_command(CLI::App& app, int& exit_code);
void add_call_command(CLI::App& app, int& exit_code);
void add_calculate_command(CLI::App& app, int& exit_code);
void add_summary_command(CLI::App& app, int& exit_code);
void add_verify_command(CLI::App& app, int& exit_code);
void add_export_command(CLI::App& app, int& exit_code);
void add_describe_command(CLI::App& app, int& exit_code);
void add_state_machines_command(CLI::App& app, int& exit_code);

/// Prints the error, if there is one, as one line on stderr; gives the exit code.
int finish(const Result<void>& result);

}  // namespace osto::billing::cli
