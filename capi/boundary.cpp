#include "capi/boundary.hpp"

#include "operations/field_rules.hpp"

#include <cstring>
#include <exception>

namespace osto::billing::capi {
namespace {

// The error that must not need memory. No table gives this word away: its kind is 7.
constexpr std::uint64_t kOutOfMemoryWord = ~std::uint64_t{0};

const Error& unreadable() {
  static const Error& error = *new Error{ErrorCode::invalid_request, {}, {}, {}};
  return error;
}

struct Readable {
  std::shared_ptr<const Error> owner;
  bool is_out_of_memory = false;
};

Readable find_error(const osto_error* handle) noexcept {
  if (to_word(handle) == kOutOfMemoryWord) return {nullptr, true};
  try {
    return {errors().find(to_word(handle)).target, false};
  } catch (...) {  // a lock that the system refuses
    return {};
  }
}

template <class Read>
auto read_error(const osto_error* handle, Read read) noexcept {
  const Readable found = find_error(handle);
  return read(found.owner != nullptr ? *found.owner : unreadable());
}

}  // namespace

osto_status report_out_of_memory(osto_error** into) noexcept {
  if (into != nullptr) *into = to_handle<osto_error>(kOutOfMemoryWord);
  return OSTO_OUT_OF_MEMORY;
}

osto_status report(Error error, osto_error** into) noexcept {
  const osto_status code = status_of(error.code);
  if (into == nullptr) return code;
  try {
    *into = to_handle<osto_error>(errors().add(std::make_shared<const Error>(std::move(error))));
    return code;
  } catch (...) {
    return report_out_of_memory(into);
  }
}

osto_status report_exception(osto_error** into) noexcept {
  try {
    throw;
  } catch (const std::exception& exception) {
    try {
      return report({ErrorCode::invariant_broken, std::string("an exception reached the C face: ") + exception.what(), {}, {}},
                    into);
    } catch (...) {
      return report_out_of_memory(into);
    }
  } catch (...) {
    return report({ErrorCode::invariant_broken, {}, {}, {}}, into);
  }
}

Result<std::string> optional_text(const char* text, const char* name, std::size_t max_bytes) {
  if (text == nullptr) return std::string();
  const std::size_t length = strnlen(text, max_bytes + 1);
  const std::string field = std::string("/") + name;
  if (length > max_bytes) {
    return fail(ErrorCode::invalid_value, "has more than " + std::to_string(max_bytes) + " bytes", field);
  }
  std::string copy(text, length);
  if (!is_utf8(copy)) return fail(ErrorCode::invalid_value, "is not UTF-8", field);
  return copy;
}

Result<std::string> require_text(const char* text, const char* name, std::size_t max_bytes) {
  OSTO_CHECK(require(text, name));
  return optional_text(text, name, max_bytes);
}

}  // namespace osto::billing::capi

using namespace osto::billing;
using namespace osto::billing::capi;

osto_status osto_error_code(const osto_error* error) {
  if (to_word(error) == kOutOfMemoryWord) return OSTO_OUT_OF_MEMORY;
  return read_error(error, [](const Error& found) { return status_of(found.code); });
}

const char* osto_error_name(const osto_error* error) { return osto_status_name(osto_error_code(error)); }

const char* osto_error_message(const osto_error* error) {
  if (to_word(error) == kOutOfMemoryWord) return "there is not enough memory";
  return read_error(error, [](const Error& found) { return found.message.c_str(); });
}

const char* osto_error_field(const osto_error* error) {
  return read_error(error, [](const Error& found) { return found.field.c_str(); });
}

const char* osto_error_subject_id(const osto_error* error) {
  return read_error(error, [](const Error& found) { return found.subject_id.c_str(); });
}

int32_t osto_error_is_retryable(const osto_error* error) {
  return is_retryable(static_cast<ErrorCode>(osto_error_code(error))) ? 1 : 0;
}

void osto_error_free(osto_error* error) {
  if (error == nullptr || to_word(error) == kOutOfMemoryWord) return;
  answer_code([&]() -> Result<void> {
    errors().remove(to_word(error));
    return {};
  });
}

const char* osto_status_name(osto_status status) {
  // The names are literals, so the views end in NUL.
  return status == OSTO_OK ? "ok" : name_of(static_cast<ErrorCode>(status)).data();
}

const char* osto_version(void) { return OSTO_BILLING_VERSION; }

int32_t osto_version_number(void) { return OSTO_BILLING_VERSION_NUMBER; }
