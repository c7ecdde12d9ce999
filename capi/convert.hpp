// C values to the library's own and back. Enumerators of C are checked against those of C++ while compiling.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/osto_billing.h>
#include <osto_billing/payment_provider.hpp>

#include "core/calendar/cycle.hpp"

namespace osto::billing::capi {

/// An enumerator whose C value is its C++ value, up to and including `last`. Errors: invalid_value.
template <class Enumeration>
Result<Enumeration> to_enumerator(std::int32_t value, Enumeration last, const char* name) {
  if (value < 0 || value > static_cast<std::int32_t>(last)) {
    return fail(ErrorCode::invalid_value, "has no enumerator " + std::to_string(value), std::string("/") + name);
  }
  return static_cast<Enumeration>(value);
}

/// Errors: invalid_value (outside 1970..9999).
Result<Instant> to_instant(std::int64_t microseconds, const char* name);

Result<RoundingMode> to_rounding_mode(std::int32_t mode);
Result<ProrationUnit> to_proration_unit(std::int32_t unit);
Result<Cycle> to_cycle(std::int32_t unit, std::int64_t unit_count);

/// NULL: commit, without a key. Errors: invalid_value.
Result<CallOptions> to_call_options(const osto_call_options* given);
Result<SessionOptions> to_session_options(const osto_session_options* given);

}  // namespace osto::billing::capi
