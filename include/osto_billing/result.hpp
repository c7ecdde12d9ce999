// Result<T>: what every fallible call of the library returns. The library throws no exception of its own.
//
// Ownership: values; an Error owns its strings. Thread-safety: as any value type.
// An unchecked Result does not compile silently: the type is [[nodiscard]].
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tl {
template <class T, class E>
class [[nodiscard]] expected;
}
#include <tl/expected.hpp>

namespace osto::billing {

/// What went wrong, by who has to act. The category decides whether a retry can help:
/// rejections (the domain says no), faults (a port failed), bugs (an invariant of ours broke).
/// Declared in order of precedence: when several hold, the first is reported. Values are never reused.
enum class ErrorCode : std::int32_t {
  // Rejections: the caller must change the request. Nothing was written.
  invalid_request = 0x101,      ///< not decodable: malformed JSON, wrong type, unknown or missing field
  invalid_value = 0x102,        ///< a field breaks its own rule; `field` and the rule are named
  unknown_operation = 0x103,    ///< no operation has that name
  permission_denied = 0x104,    ///< the session may not do this
  not_found = 0x105,            ///< no such row within the session's view (a foreign row looks the same)
  already_exists = 0x106,       ///< the natural key is taken
  idempotency_mismatch = 0x107, ///< the key was used with another request
  still_running = 0x108,        ///< the key's first call has not reached a stable outcome; `subject_id` is its attempt
  state_conflict = 0x109,       ///< the subject's state does not allow it
  currency_mismatch = 0x10a,    ///< amounts of two currencies met
  out_of_range = 0x10b,         ///< an amount or count leaves the representable range; never wrapped
  clock_refused = 0x10c,        ///< the database's clock does not allow it (not a test clock, or backwards)
  account_parked = 0x10d,       ///< the company is parked after a broken invariant; see parked reason
  conflict_with_preview = 0x10e,///< the preview's decision no longer holds
  // Faults: a port failed. Retrying may help when retryable() is true.
  storage_busy = 0x201,         ///< lock or serialization conflict; retry the whole unit
  storage_failed = 0x202,       ///< the store reported an error; the transaction is intact or rolled back
  transaction_lost = 0x203,     ///< the host's transaction is gone; its own statements must be redone too
  provider_failed = 0x204,      ///< a payment provider could not be asked
  schema_mismatch = 0x205,      ///< the database has another schema; migrate, or use a newer library
  wrong_process = 0x206,        ///< the handle was carried over fork()
  interrupted = 0x207,          ///< deadline or interrupt
  out_of_memory = 0x208,
  // Bugs: an invariant of ours broke.
  invariant_broken = 0x301,
};

/// The name of a code as it appears on every face ("state_conflict").
std::string_view name_of(ErrorCode code) noexcept;

/// True when the same call may succeed later without any change by the caller.
constexpr bool is_retryable(ErrorCode code) noexcept {
  return code == ErrorCode::storage_busy || code == ErrorCode::provider_failed || code == ErrorCode::still_running;
}

struct Error {
  ErrorCode code{};
  std::string message;     ///< one sentence: what, the rule, what is allowed
  std::string field;       ///< JSON pointer into the request ("/seats"), or empty
  std::string subject_id;  ///< printed id of the row concerned, or empty
};

template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Makes the error arm of any Result: `return fail(ErrorCode::not_found, "no such plan", "/plan");`
[[nodiscard]] inline Failure fail(ErrorCode code, std::string message, std::string field = {},
                                  std::string subject_id = {}) {
  return Failure(Error{code, std::move(message), std::move(field), std::move(subject_id)});
}

}  // namespace osto::billing

#define OSTO_JOIN_(a, b) a##b
#define OSTO_JOIN(a, b) OSTO_JOIN_(a, b)

/// Declares `target` from the value of `expression`, or returns its error from the enclosing function.
#define OSTO_TRY(target, expression) OSTO_TRY_IMPL(target, expression, OSTO_JOIN(osto_result_, __LINE__))
#define OSTO_TRY_IMPL(target, expression, result)                                     \
  auto result = (expression);                                                         \
  if (!result.has_value()) [[unlikely]] {                                             \
    return ::tl::unexpected<::osto::billing::Error>(std::move(result).error());       \
  }                                                                                   \
  target = std::move(result).value()

/// Returns the error of a Result whose value is not needed.
#define OSTO_CHECK(expression) OSTO_CHECK_IMPL(expression, OSTO_JOIN(osto_result_, __LINE__))
#define OSTO_CHECK_IMPL(expression, result)                                           \
  if (auto result = (expression); !result.has_value()) [[unlikely]] {                 \
    return ::tl::unexpected<::osto::billing::Error>(std::move(result).error());       \
  }                                                                                   \
  static_assert(true)
