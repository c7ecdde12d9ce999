#include "cli/database_option.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

void log_to_stderr(LogLevel level, std::string_view message) {
  if (level < LogLevel::warning) return;
  std::fprintf(stderr, "%s: %.*s\n", level == LogLevel::error ? "error" : "warning", static_cast<int>(message.size()),
               message.data());
}

}  // namespace

void add_database_option(CLI::App& command, std::string& url) {
  command.add_option("--database", url, "sqlite:FILE or postgres://...")->envname("DATABASE_URL")->required();
}

Result<Database> open_present(const std::string& url) {
  OpenOptions options;
  options.url = url;
  options.log = log_to_stderr;
  return Database::open(options);
}

Result<Database> open_or_make(const std::string& url, ClockKind clock_kind, std::optional<Instant> test_clock_start) {
  OpenOptions options;
  options.url = url;
  options.schema = SchemaPolicy::migrate;
  options.clock_kind = clock_kind;
  options.test_clock_start = test_clock_start;
  options.log = log_to_stderr;
  return Database::open(options);
}

}  // namespace osto::billing::cli
