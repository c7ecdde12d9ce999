// osto-billing run: works off what falls due, once or until it is told to stop.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"

#include <osto_billing/book.hpp>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <ctime>

namespace osto::billing::cli {
namespace {

struct RunOptions {
  std::string url;
  bool once = false;
  int pause_seconds = 10;
};

volatile std::sig_atomic_t stop_requested = 0;

void request_stop(int) { stop_requested = 1; }

/// SIGINT and SIGTERM end the loop between two pieces of work and wake it from its pause.
void install_stop_signals() {
  struct sigaction action {};
  action.sa_handler = request_stop;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

constexpr std::int64_t kBatchLimit = 500;  // small enough that a stop is heeded soon

Result<void> work_off(Session& session) {
  while (stop_requested == 0) {
    OSTO_TRY(const WorkDone work, due_work::run(session, {.until = {}, .limit = kBatchLimit}));
    if (work.done_count > 0) {
      std::printf("%s  %lld done\n", work.now.to_string().c_str(), static_cast<long long>(work.done_count));
      std::fflush(stdout);
    }
    if (work.is_caught_up) break;
  }
  return {};
}

Result<void> run(const RunOptions& options) {
  OSTO_TRY(const Database database, open_present(options.url));
  Session session = database.session({.actor = "operator"});
  install_stop_signals();
  while (true) {
    const Result<void> worked = work_off(session);
    if (!worked && (options.once || !is_retryable(worked.error().code))) return worked;
    if (options.once || stop_requested != 0) return {};
    const timespec pause{options.pause_seconds, 0};
    nanosleep(&pause, nullptr);  // a signal ends it early
  }
}

}  // namespace

void add_run_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<RunOptions>();
  CLI::App* command = app.add_subcommand("run", "Do what has fallen due, again and again, until stopped");
  add_database_option(*command, options->url);
  command->add_flag("--once", options->once, "Stop when nothing due is left");
  command->add_option("--every", options->pause_seconds, "Seconds between two looks")
      ->check(CLI::Range(1, 86'400))
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = finish(run(*options)); });
}

}  // namespace osto::billing::cli
