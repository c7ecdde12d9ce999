// osto-billing migrate: makes a database, or brings its schema up to date.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"
#include "cli/moments.hpp"

#include <osto_billing/book.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

struct MigrateOptions {
  std::string url, test_clock_start;
};

Result<void> migrate(const MigrateOptions& options) {
  ClockKind clock_kind = ClockKind::system;
  std::optional<Instant> start;
  if (!options.test_clock_start.empty()) {
    clock_kind = ClockKind::test;
    OSTO_TRY(start, parse_moment(options.test_clock_start));
  }
  OSTO_TRY(const Database database, open_or_make(options.url, clock_kind, start));
  Session session = database.session({.actor = "operator"});
  OSTO_TRY(const Clock clock, clock::get(session, {}));
  std::printf("The schema is current. The database follows the %s clock; it is %s.\n",
              std::string(enumerator_name(clock.kind)).c_str(), clock.now.to_string().c_str());
  return {};
}

}  // namespace

void add_migrate_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<MigrateOptions>();
  CLI::App* command = app.add_subcommand("migrate", "Make a database, or bring its schema up to date");
  add_database_option(*command, options->url);
  command->add_option("--test-clock", options->test_clock_start,
                      "Give a new database a test clock that stands at this moment");
  command->callback([options, &exit_code] { exit_code = finish(migrate(*options)); });
}

}  // namespace osto::billing::cli
