// osto-billing calculate: any calculation by name, without a database.
#include "cli/commands.hpp"

#include <osto_billing/calculate.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <iterator>
#include <memory>

namespace osto::billing::cli {
namespace {

struct CalculateCommandOptions { std::string calculation, request_json = "{}"; };

Result<void> calculate_once(const CalculateCommandOptions& options) {
  std::string request_json = options.request_json;
  if (request_json == "-") {
    request_json.assign(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  }
  OSTO_TRY(const std::string answer, calculate::call("calculate." + options.calculation, request_json));
  std::printf("%s\n", answer.c_str());
  return {};
}

}  // namespace

void add_calculate_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CalculateCommandOptions>();
  CLI::App* command = app.add_subcommand("calculate", "Run a calculation without a database: JSON in, JSON out");
  command->add_option("calculation", options->calculation, "Its name, e.g. price")->required();
  command->add_option("request", options->request_json, "The request as JSON, or - to read it from standard input")
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = finish(calculate_once(*options)); });
}

}  // namespace osto::billing::cli
