// osto-billing demo: bills the demonstration book, a year of 40 companies, into a database with a test clock.
#include "cli/amounts.hpp"
#include "cli/commands.hpp"
#include "cli/database_option.hpp"
#include "cli/demo/files.hpp"
#include "cli/demo/player.hpp"
#include "cli/demo/progress.hpp"
#include "cli/moments.hpp"
#include "cli/summary_table.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/companies.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace osto::billing::cli {
namespace {

struct DemoOptions {
  std::string url, data_folder, until;
  std::uint64_t seed = 1;
  bool keep_test_clock = false, quiet = false;
};

/// The first day that the database has lived through: of a new one where its clock stands, else when its first company came.
Result<Date> first_day(Session& session, Instant now) {
  Instant earliest = now;
  ListCompanies request;
  while (true) {
    OSTO_TRY(const CompanyPage page, companies::list(session, request));
    for (const Company& company : page.companies) earliest = std::min(earliest, company.created_at);
    if (!page.next_after_code) return day_of(earliest);
    request.after_code = page.next_after_code;
  }
}

/// An unfinished year goes on to the end that it was begun with; only a new one may choose.
Result<Year> year_of(Session& session, Instant now, const DemoOptions& options, Date wanted_end) {
  OSTO_TRY(const Date first, first_day(session, now));
  OSTO_TRY(const Year wanted, year_before(wanted_end));
  if (midnight_of(first) == wanted.start_at) return wanted;
  if (!options.until.empty()) {
    return fail(ErrorCode::state_conflict, "this database was begun on " + first.to_string() + ", a year up to " +
                                               options.until + " begins on " + wanted.start_at.to_string().substr(0, 10));
  }
  OSTO_TRY(const Date end, add_months_clamped(first, 12));
  return year_before(end);
}

Result<void> play_year(Session& session, const DemoOptions& options, const Year& year, Verbosity verbosity) {
  OSTO_TRY(const CatalogDocument catalog, record_from_file<CatalogDocument>(options.data_folder + "/catalog.json"));
  OSTO_TRY(const Book book, record_from_file<Book>(options.data_folder + "/book.json"));
  OSTO_TRY(const std::vector<Step> steps, make_timeline(book, year, options.seed));
  OSTO_TRY(Player player, Player::make(session, book, year));
  Progress progress(verbosity, steps.size());
  OSTO_CHECK(player.publish(catalog, options.seed));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    progress.show(i, steps[i].at, player.counts());
    OSTO_CHECK(player.play(steps[i]));
  }
  OSTO_CHECK(player.advance(year.end_at));
  progress.show(steps.size(), year.end_at, player.counts());
  if (verbosity == Verbosity::progress) {
    std::printf("wall time %lld ms: %s commands, %s usage events, %s pieces of due work\n",
                static_cast<long long>(progress.elapsed_milliseconds()), grouped(player.counts().commands).c_str(),
                grouped(player.counts().usage_events).c_str(), grouped(player.counts().due_work).c_str());
  }
  return {};
}

Result<void> show_summary(Session& session) {
  OSTO_TRY(const BookSummary summary, book::summary(session, {}));
  print_summary(summary);
  return {};
}

Result<void> finish_year(Session& session, const DemoOptions& options) {
  OSTO_CHECK(show_summary(session));
  if (options.keep_test_clock) return {};
  const auto clock = clock::release(session, {});
  if (!clock && clock.error().code == ErrorCode::clock_refused) {  // a year that ends in the future
    std::printf("The clock is kept: %s.\n", clock.error().message.c_str());
    return {};
  }
  if (!clock) return Failure(clock.error());
  std::printf("The clock is released: from now on the system's time counts (%s).\n", clock->now.to_string().c_str());
  return {};
}

Result<void> demonstrate(const DemoOptions& options) {
  const Verbosity verbosity = options.quiet ? Verbosity::quiet : Verbosity::progress;
  OSTO_TRY(const Date end, options.until.empty() ? today() : Date::parse(options.until));
  OSTO_TRY(const Year wanted, year_before(end));
  OSTO_TRY(const Database database, open_or_make(options.url, ClockKind::test, wanted.start_at));
  Session session = database.session({.actor = "demo"});
  OSTO_TRY(const Clock clock, clock::get(session, {}));
  if (clock.kind == ClockKind::system) {
    std::printf("The demonstration year is billed and its clock released: nothing to do.\n");
    return show_summary(session);
  }
  OSTO_TRY(const Year year, year_of(session, clock.now, options, end));
  if (clock.now < year.end_at) {
    OSTO_CHECK(play_year(session, options, year, verbosity));
  } else {
    std::printf("The demonstration year is billed already.\n");
  }
  return finish_year(session, options);
}

}  // namespace

void add_demo_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<DemoOptions>();
  CLI::App* command = app.add_subcommand("demo", "Bill the demonstration year; a killed run is taken up again");
  add_database_option(*command, options->url);
  command->add_option("--data", options->data_folder, "Folder of catalog.json and book.json")->required();
  command->add_option("--until", options->until, "YYYY-MM-DD: the year ends at 00:00 UTC of this day (default: today)");
  command->add_option("--seed", options->seed, "Of the usage readings")->capture_default_str();
  command->add_flag("--no-release", options->keep_test_clock, "Keep the test clock at the end");
  command->add_flag("--quiet", options->quiet, "The summary only");
  command->callback([options, &exit_code] { exit_code = finish(demonstrate(*options)); });
}

}  // namespace osto::billing::cli
