// The wall between the library and C: what returns a Result inside returns a code outside, and nothing passes it but values.
#pragma once

#include "capi/handles.hpp"

#include <new>

namespace osto::billing::capi {

/// Puts `error` where the caller wants it, if at all, and gives its code.
osto_status report(Error error, osto_error** into) noexcept;
osto_status report_out_of_memory(osto_error** into) noexcept;
/// Inside a catch block: what an exception that is not bad_alloc means.
osto_status report_exception(osto_error** into) noexcept;

constexpr osto_status status_of(ErrorCode code) noexcept { return static_cast<osto_status>(code); }

/// Runs `body`, which returns Result<void>. Every exported function that can fail is one call of it.
template <class Body>
osto_status answer(osto_error** error, Body&& body) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    Result<void> result = body();
    if (result.has_value()) return OSTO_OK;
    return report(std::move(result).error(), error);
  } catch (const std::bad_alloc&) {
    return report_out_of_memory(error);
  } catch (...) {
    return report_exception(error);
  }
}

/// As `answer`, of functions that give a code only.
template <class Body>
osto_status answer_code(Body&& body) noexcept {
  return answer(nullptr, body);
}

/// NULL is refused by the name of the parameter.
template <class T>
Result<void> require(const T* pointer, const char* parameter_name) {
  if (pointer == nullptr) return fail(ErrorCode::invalid_request, std::string(parameter_name) + " must not be NULL");
  return {};
}

/// A required NUL-terminated UTF-8 text. Errors: invalid_request (NULL), invalid_value.
Result<std::string> require_text(const char* text, const char* name, std::size_t max_bytes);
/// As above; NULL is "".
Result<std::string> optional_text(const char* text, const char* name, std::size_t max_bytes);

}  // namespace osto::billing::capi
