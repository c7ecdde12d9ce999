#include "cli/commands.hpp"

#include <cstdio>
#include <string>

namespace osto::billing::cli {
namespace {

int exit_code_of(ErrorCode code) {
  const auto number = static_cast<std::int32_t>(code);
  if (number >= 0x300) return kExitBug;
  return number >= 0x200 ? kExitFault : kExitRejected;
}

}  // namespace

int finish(const Result<void>& result) {
  if (result) return kExitDone;
  const Error& error = result.error();
  std::string line = "error: " + std::string(name_of(error.code)) + ": " + error.message;
  if (!error.field.empty()) line += " (field " + error.field + ")";
  if (!error.subject_id.empty()) line += " (" + error.subject_id + ")";
  std::fprintf(stderr, "%s\n", line.c_str());
  return exit_code_of(error.code);
}

}  // namespace osto::billing::cli
