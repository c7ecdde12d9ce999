// For tests only: the value of a Result, or a failure that says what the error was.
#pragma once

#include <osto_billing/result.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace osto::billing::testing {

template <class T>
T must(Result<T> result) {
  if (!result.has_value()) {
    throw std::runtime_error(std::string(name_of(result.error().code)) + ": " + result.error().message);
  }
  return std::move(result).value();
}

/// The name of the error, or "" when there is none.
template <class T>
std::string error_of(const Result<T>& result) {
  return result.has_value() ? std::string() : std::string(name_of(result.error().code));
}

}  // namespace osto::billing::testing
