// osto-billing timeline: what the demonstration will do and when, without a database.
#include "cli/commands.hpp"
#include "cli/demo/files.hpp"
#include "cli/demo/timeline.hpp"
#include "cli/moments.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

struct TimelineOptions {
  std::string data_folder, until;
  std::uint64_t seed = 1;
  bool with_usage = false;
};

std::string words_of(const Step& step, const BookCompany& company) {
  switch (step.kind) {
    case StepKind::join: return "becomes a customer";
    case StepKind::first_method: return "adds " + company.payment_methods[step.position].token;
    case StepKind::subscribe: {
      const BookSubscription& subscription = company.subscriptions[step.position];
      return "subscribes to " + subscription.plan + " with " + std::to_string(subscription.seat_count) + " seats";
    }
    case StepKind::story: {
      const StoryEvent& event = company.story[step.position];
      return std::string(enumerator_name(event.action)) + (event.note ? ": " + *event.note : "");
    }
    case StepKind::usage: {
      std::string words = "reports";
      for (const Reading& reading : step.readings) words += " " + reading.meter + " " + std::to_string(reading.quantity);
      return words;
    }
  }
  return "";
}

Result<void> print_timeline(const TimelineOptions& options) {
  OSTO_TRY(const Date end, options.until.empty() ? today() : Date::parse(options.until));
  OSTO_TRY(const Year year, year_before(end));
  OSTO_TRY(const Book book, record_from_file<Book>(options.data_folder + "/book.json"));
  OSTO_TRY(const std::vector<Step> steps, make_timeline(book, year, options.seed));
  for (const Step& step : steps) {
    if (step.kind == StepKind::usage && !options.with_usage) continue;
    const BookCompany& company = book.companies[step.company];
    std::printf("%s  %-22s  %s\n", step.at.to_string().substr(0, 16).c_str(), company.code.c_str(),
                words_of(step, company).c_str());
  }
  return {};
}

}  // namespace

void add_timeline_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<TimelineOptions>();
  CLI::App* command = app.add_subcommand("timeline", "Print what the demonstration will do and when");
  command->add_option("--data", options->data_folder, "Folder of book.json")->required();
  command->add_option("--until", options->until, "YYYY-MM-DD: the year ends at 00:00 UTC of this day (default: today)");
  command->add_option("--seed", options->seed, "Of the usage readings")->capture_default_str();
  command->add_flag("--usage", options->with_usage, "With the usage readings");
  command->callback([options, &exit_code] { exit_code = finish(print_timeline(*options)); });
}

}  // namespace osto::billing::cli
