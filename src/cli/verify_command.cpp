// osto-billing verify: proves the book from itself. Silent when it holds.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/scalars.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace osto::billing::cli {
namespace {

constexpr int kExitHolds = 0, kExitDiffers = 1, kExitFailed = 2;

struct VerifyCommandOptions {
  std::string url, company_id;
  std::int64_t limit = 100;
  bool json = false, digest = false;
};

std::string shown(const std::string& text) { return text.empty() ? "-" : text; }

void print_difference(const Difference& difference) {
  const std::string whose = difference.company_id ? difference.company_id->to_string() : "catalogue";
  std::printf("%s %s %s: %s, stored %s, derived %s (%s)\n", difference.table.c_str(), difference.key.c_str(),
              shown(difference.column).c_str(), difference.rule.c_str(), shown(difference.stored).c_str(),
              shown(difference.derived).c_str(), whose.c_str());
}

Result<bool> verify(const VerifyCommandOptions& options) {
  VerifyBook request;
  request.limit = options.limit;
  if (!options.company_id.empty()) {
    OSTO_TRY(request.company_id, CompanyId::parse(options.company_id));
  }
  OSTO_TRY(const Database database, open_present(options.url));
  Session session = database.session({.actor = "operator"});
  OSTO_TRY(const BookVerified verified, book::verify(session, request));
  if (options.json) {
    std::printf("%s\n", write_json(verified).c_str());
  } else {
    for (const Difference& difference : verified.differences) print_difference(difference);
    if (!verified.is_complete) std::fprintf(stderr, "the limit was reached; there may be more differences\n");
    if (options.digest) std::printf("%s\n", Scalar<Bytes>::print(verified.digest).c_str());
  }
  return verified.holds;
}

}  // namespace

void add_verify_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<VerifyCommandOptions>();
  CLI::App* command = app.add_subcommand("verify", "Prove the book from itself; 0: it holds, 1: differences, 2: it could not be read");
  add_database_option(*command, options->url);
  command->add_option("--company", options->company_id, "Only this company and the catalogue");
  command->add_option("--limit", options->limit, "Differences to report at most")->check(CLI::Range(1, 10000));
  command->add_flag("--json", options->json, "As book.verify answers");
  command->add_flag("--digest", options->digest, "Print what to keep elsewhere, to prove later that the book was not written anew");
  command->callback([options, &exit_code] {
    const Result<bool> holds = verify(*options);
    if (holds) {
      exit_code = *holds ? kExitHolds : kExitDiffers;
      return;
    }
    finish(Failure(holds.error()));
    exit_code = kExitFailed;
  });
}

}  // namespace osto::billing::cli
