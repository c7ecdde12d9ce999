// osto-billing advance: moves a test clock, doing what falls due on the way.
#include "cli/amounts.hpp"
#include "cli/commands.hpp"
#include "cli/database_option.hpp"
#include "cli/moments.hpp"

#include <osto_billing/book.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

struct AdvanceOptions {
  std::string url, until;
};

Result<void> advance(const AdvanceOptions& options) {
  OSTO_TRY(const Instant until, parse_moment(options.until));
  OSTO_TRY(const Database database, open_present(options.url));
  Session session = database.session({.actor = "operator"});
  OSTO_TRY(const WorkDone work, clock::advance(session, {.until = until}));
  std::printf("It is %s; %s pieces of due work done.\n", work.now.to_string().c_str(), grouped(work.done_count).c_str());
  return {};
}

}  // namespace

void add_advance_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AdvanceOptions>();
  CLI::App* command = app.add_subcommand("advance", "Move a test clock, doing what falls due on the way");
  add_database_option(*command, options->url);
  command->add_option("--until", options->until, "YYYY-MM-DD (00:00 UTC) or an instant")->required();
  command->callback([options, &exit_code] { exit_code = finish(advance(*options)); });
}

}  // namespace osto::billing::cli
