// Described records read from files.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/describe_types.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace osto::billing::cli {

inline Result<std::string> file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file.is_open() || file.bad()) return fail(ErrorCode::invalid_request, path + " cannot be read");
  return text;
}

/// Errors: as read_json, and the message names the file.
template <class R>
Result<R> record_from_file(const std::string& path) {
  OSTO_TRY(const std::string text, file_text(path));
  Result<R> record = read_json<R>(text);
  if (record) return record;
  Error error = std::move(record).error();
  error.message = path + ": " + error.message;
  return Failure(std::move(error));
}

}  // namespace osto::billing::cli
