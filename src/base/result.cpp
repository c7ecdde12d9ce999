#include <osto_billing/result.hpp>

namespace osto::billing {

std::string_view name_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid_request: return "invalid_request";
    case ErrorCode::invalid_value: return "invalid_value";
    case ErrorCode::unknown_operation: return "unknown_operation";
    case ErrorCode::permission_denied: return "permission_denied";
    case ErrorCode::not_found: return "not_found";
    case ErrorCode::already_exists: return "already_exists";
    case ErrorCode::idempotency_mismatch: return "idempotency_mismatch";
    case ErrorCode::still_running: return "still_running";
    case ErrorCode::state_conflict: return "state_conflict";
    case ErrorCode::currency_mismatch: return "currency_mismatch";
    case ErrorCode::out_of_range: return "out_of_range";
    case ErrorCode::clock_refused: return "clock_refused";
    case ErrorCode::account_parked: return "account_parked";
    case ErrorCode::conflict_with_preview: return "conflict_with_preview";
    case ErrorCode::storage_busy: return "storage_busy";
    case ErrorCode::storage_failed: return "storage_failed";
    case ErrorCode::transaction_lost: return "transaction_lost";
    case ErrorCode::provider_failed: return "provider_failed";
    case ErrorCode::schema_mismatch: return "schema_mismatch";
    case ErrorCode::wrong_process: return "wrong_process";
    case ErrorCode::interrupted: return "interrupted";
    case ErrorCode::out_of_memory: return "out_of_memory";
    case ErrorCode::invariant_broken: return "invariant_broken";
  }
  return "unknown_code";
}

}  // namespace osto::billing
