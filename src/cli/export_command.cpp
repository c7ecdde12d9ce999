// osto-billing export --canonical: every row as a line of JSON. Equal books give equal bytes.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

struct ExportOptions {
  std::string url;
  bool canonical = false;
};

void write_line(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

Result<void> export_book(const ExportOptions& options) {
  OSTO_TRY(const Database database, open_present(options.url));
  OSTO_CHECK(export_canonical(database, write_line));
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    return fail(ErrorCode::storage_failed, "the export could not be written to standard output");
  }
  return {};
}

}  // namespace

void add_export_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = app.add_subcommand("export", "Write the book to standard output");
  add_database_option(*command, options->url);
  command->add_flag("--canonical", options->canonical, "Every row as a line of JSON, in table and key order")->required();
  command->callback([options, &exit_code] { exit_code = finish(export_book(*options)); });
}

}  // namespace osto::billing::cli
