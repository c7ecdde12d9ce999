// osto-billing summary: the book in numbers.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"
#include "cli/summary_table.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

struct SummaryOptions {
  std::string url;
  bool json = false;
};

Result<void> summarize(const SummaryOptions& options) {
  OSTO_TRY(const Database database, open_present(options.url));
  Session session = database.session({.actor = "operator"});
  OSTO_TRY(const BookSummary summary, book::summary(session, {}));
  if (options.json) {
    std::printf("%s\n", write_json(summary).c_str());
  } else {
    print_summary(summary);
  }
  return {};
}

}  // namespace

void add_summary_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<SummaryOptions>();
  CLI::App* command = app.add_subcommand("summary", "The book in numbers");
  add_database_option(*command, options->url);
  command->add_flag("--json", options->json, "As book.summary answers");
  command->callback([options, &exit_code] { exit_code = finish(summarize(*options)); });
}

}  // namespace osto::billing::cli
