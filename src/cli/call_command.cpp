// osto-billing call: any operation by name, JSON in, JSON out.
#include "cli/commands.hpp"
#include "cli/database_option.hpp"

#include <osto_billing/ids.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <iterator>

namespace osto::billing::cli {
namespace {

struct CallCommandOptions {
  std::string url, operation, request_json = "{}", idempotency_key, actor = "operator", company_id;
  bool preview = false;
};

Result<void> call(const CallCommandOptions& options) {
  std::string request_json = options.request_json;
  if (request_json == "-") {
    request_json.assign(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  }
  SessionOptions session_options{.actor = options.actor};
  if (!options.company_id.empty()) {
    OSTO_TRY(session_options.company_id, CompanyId::parse(options.company_id));
  }
  OSTO_TRY(const Database database, open_present(options.url));
  Session session = database.session(session_options);
  CallOptions call_options;
  call_options.idempotency_key = options.idempotency_key;
  call_options.mode = options.preview ? CallMode::preview : CallMode::commit;
  OSTO_TRY(const std::string answer, session.call(options.operation, request_json, call_options));
  std::printf("%s\n", answer.c_str());
  return {};
}

}  // namespace

void add_call_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CallCommandOptions>();
  CLI::App* command = app.add_subcommand("call", "Call any operation: JSON in, JSON out");
  add_database_option(*command, options->url);
  command->add_option("operation", options->operation, "Its name, e.g. companies.list")->required();
  command->add_option("request", options->request_json, "The request as JSON, or - to read it from standard input")
      ->capture_default_str();
  command->add_option("--key", options->idempotency_key, "Idempotency key of a command");
  command->add_option("--actor", options->actor, "Who acts; keys are theirs")->capture_default_str();
  command->add_option("--company", options->company_id, "See this company's rows only (its id)");
  command->add_flag("--preview", options->preview, "Decide and answer, write nothing");
  command->callback([options, &exit_code] { exit_code = finish(call(*options)); });
}

}  // namespace osto::billing::cli
