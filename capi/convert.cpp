#include "capi/convert.hpp"

#include "capi/boundary.hpp"
#include "capi/given_struct.hpp"

#include <cstddef>

namespace osto::billing::capi {
namespace {

template <class Enumeration>
constexpr bool same(std::int32_t in_c, Enumeration in_cpp) {
  return in_c == static_cast<std::int32_t>(in_cpp);
}

static_assert(same(OSTO_INVALID_REQUEST, ErrorCode::invalid_request) && same(OSTO_INVALID_VALUE, ErrorCode::invalid_value) &&
              same(OSTO_UNKNOWN_OPERATION, ErrorCode::unknown_operation) &&
              same(OSTO_PERMISSION_DENIED, ErrorCode::permission_denied) && same(OSTO_NOT_FOUND, ErrorCode::not_found) &&
              same(OSTO_ALREADY_EXISTS, ErrorCode::already_exists) &&
              same(OSTO_IDEMPOTENCY_MISMATCH, ErrorCode::idempotency_mismatch) &&
              same(OSTO_STILL_RUNNING, ErrorCode::still_running) && same(OSTO_STATE_CONFLICT, ErrorCode::state_conflict) &&
              same(OSTO_CURRENCY_MISMATCH, ErrorCode::currency_mismatch) && same(OSTO_OUT_OF_RANGE, ErrorCode::out_of_range) &&
              same(OSTO_CLOCK_REFUSED, ErrorCode::clock_refused) && same(OSTO_ACCOUNT_PARKED, ErrorCode::account_parked) &&
              same(OSTO_CONFLICT_WITH_PREVIEW, ErrorCode::conflict_with_preview));
static_assert(same(OSTO_STORAGE_BUSY, ErrorCode::storage_busy) && same(OSTO_STORAGE_FAILED, ErrorCode::storage_failed) &&
              same(OSTO_TRANSACTION_LOST, ErrorCode::transaction_lost) &&
              same(OSTO_PROVIDER_FAILED, ErrorCode::provider_failed) &&
              same(OSTO_SCHEMA_MISMATCH, ErrorCode::schema_mismatch) && same(OSTO_WRONG_PROCESS, ErrorCode::wrong_process) &&
              same(OSTO_INTERRUPTED, ErrorCode::interrupted) && same(OSTO_OUT_OF_MEMORY, ErrorCode::out_of_memory) &&
              same(OSTO_INVARIANT_BROKEN, ErrorCode::invariant_broken));
static_assert(same(OSTO_HALF_UP, RoundingMode::half_up) && same(OSTO_HALF_EVEN, RoundingMode::half_even) &&
              same(OSTO_HALF_DOWN, RoundingMode::half_down) && same(OSTO_UP, RoundingMode::up) &&
              same(OSTO_DOWN, RoundingMode::down) && same(OSTO_CEILING, RoundingMode::ceiling) &&
              same(OSTO_FLOOR, RoundingMode::floor));
static_assert(same(OSTO_PRORATE_SECOND, ProrationUnit::second) && same(OSTO_PRORATE_DAY, ProrationUnit::day) &&
              same(OSTO_PRORATE_NONE, ProrationUnit::none));
static_assert(same(OSTO_COMMIT, CallMode::commit) && same(OSTO_PREVIEW, CallMode::preview));

}  // namespace

Result<Instant> to_instant(std::int64_t microseconds, const char* name) {
  const Instant instant = Instant::from_microseconds(microseconds);
  if (instant.is_empty()) {
    return fail(ErrorCode::invalid_value, "is outside the years 1970 to 9999", std::string("/") + name);
  }
  return instant;
}

Result<RoundingMode> to_rounding_mode(std::int32_t mode) { return to_enumerator(mode, RoundingMode::floor, "mode"); }

Result<ProrationUnit> to_proration_unit(std::int32_t unit) { return to_enumerator(unit, ProrationUnit::none, "unit"); }

Result<Cycle> to_cycle(std::int32_t unit, std::int64_t unit_count) {
  switch (unit) {
    case OSTO_DAY: return Cycle{CycleUnit::day, unit_count};
    case OSTO_WEEK: return Cycle{CycleUnit::week, unit_count};
    case OSTO_MONTH: return Cycle{CycleUnit::month, unit_count};
    case OSTO_YEAR: return Cycle{CycleUnit::year, unit_count};
    default: return fail(ErrorCode::invalid_value, "has no enumerator " + std::to_string(unit), "/unit");
  }
}

Result<CallOptions> to_call_options(const osto_call_options* given) {
  OSTO_TRY(const osto_call_options known, read_optional(given, offsetof(osto_call_options, preview_token)));
  CallOptions options;
  OSTO_TRY(options.mode, to_enumerator(known.mode, CallMode::preview, "mode"));
  OSTO_TRY(options.idempotency_key, optional_text(known.idempotency_key, "idempotency_key", 256));
  OSTO_TRY(options.request_id, optional_text(known.request_id, "request_id", 256));
  OSTO_TRY(options.preview_token, optional_text(known.preview_token, "preview_token", 256));
  return options;
}

Result<SessionOptions> to_session_options(const osto_session_options* given) {
  OSTO_TRY(const osto_session_options known, read_optional(given));
  OSTO_CHECK(check_reserved(known));
  SessionOptions options;
  OSTO_TRY(options.actor, optional_text(known.actor, "actor", 256));
  if (known.company_id != nullptr) {
    OSTO_TRY(const std::string text, optional_text(known.company_id, "company_id", 64));
    const Result<CompanyId> company_id = CompanyId::parse(text);
    if (!company_id) return fail(company_id.error().code, company_id.error().message, "/company_id");
    options.company_id = *company_id;
  }
  return options;
}

}  // namespace osto::billing::capi
