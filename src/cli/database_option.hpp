// --database, the same for every subcommand that opens one.
#pragma once

#include <osto_billing/database.hpp>

#include <string>

namespace CLI {
class App;
}

namespace osto::billing::cli {

/// Adds --database (or DATABASE_URL) to the subcommand; `url` must outlive the parsing.
void add_database_option(CLI::App& command, std::string& url);

/// Opens a database that is there already, as it is. Warnings and errors of the library go to stderr.
Result<Database> open_present(const std::string& url);

/// Opens it, making or upgrading it first; a new one gets this clock.
Result<Database> open_or_make(const std::string& url, ClockKind clock_kind, std::optional<Instant> test_clock_start);

}  // namespace osto::billing::cli
