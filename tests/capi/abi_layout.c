/* The layout of every struct that crosses the C face, on 64-bit Linux. A line here changes only with the SONAME; a struct may
 * grow at its end, with a new line. A wrong offset does not compile. Also proves that the header compiles as strict C99. */
#include <osto_billing/osto_billing.h>

#define JOIN_(left, right) left##right
#define JOIN(left, right) JOIN_(left, right)
#define MUST(condition) typedef char JOIN(must_hold_, __LINE__)[(condition) ? 1 : -1]
#define AT(structure, field, offset) MUST(offsetof(structure, field) == (offset))

MUST(sizeof(osto_status) == 4);

MUST(sizeof(osto_open_options) == 64);
AT(osto_open_options, struct_size, 0);
AT(osto_open_options, schema, 4);
AT(osto_open_options, clock_kind, 8);
AT(osto_open_options, reserved, 12);
AT(osto_open_options, url, 16);
AT(osto_open_options, test_clock_start_microseconds, 24);
AT(osto_open_options, providers, 32);
AT(osto_open_options, provider_count, 40);
AT(osto_open_options, log, 48);
AT(osto_open_options, log_self, 56);

MUST(sizeof(osto_session_options) == 24);
AT(osto_session_options, struct_size, 0);
AT(osto_session_options, reserved, 4);
AT(osto_session_options, actor, 8);
AT(osto_session_options, company_id, 16);

MUST(sizeof(osto_call_options) == 32);
AT(osto_call_options, struct_size, 0);
AT(osto_call_options, mode, 4);
AT(osto_call_options, idempotency_key, 8);
AT(osto_call_options, request_id, 16);
AT(osto_call_options, preview_token, 24);

MUST(sizeof(osto_work_done) == 24);
AT(osto_work_done, struct_size, 0);
AT(osto_work_done, is_caught_up, 4);
AT(osto_work_done, now_microseconds, 8);
AT(osto_work_done, done_count, 16);

MUST(sizeof(osto_usage_event) == 48);
AT(osto_usage_event, struct_size, 0);
AT(osto_usage_event, reserved, 4);
AT(osto_usage_event, event_id, 8);
AT(osto_usage_event, subscription_id, 16);
AT(osto_usage_event, meter, 24);
AT(osto_usage_event, quantity, 32);
AT(osto_usage_event, occurred_at_microseconds, 40);

MUST(sizeof(osto_charge_request) == 80);
AT(osto_charge_request, struct_size, 0);
AT(osto_charge_request, method_kind, 4);
AT(osto_charge_request, attempt_id, 8);
AT(osto_charge_request, company_id, 16);
AT(osto_charge_request, document_id, 24);
AT(osto_charge_request, token, 32);
AT(osto_charge_request, currency, 40);
AT(osto_charge_request, amount_minor, 48);
AT(osto_charge_request, ordinal, 56);
AT(osto_charge_request, requested_at_microseconds, 64);
AT(osto_charge_request, charge_reference, 72);

MUST(sizeof(osto_charge_outcome) == 736);
AT(osto_charge_outcome, struct_size, 0);
AT(osto_charge_outcome, state, 4);
AT(osto_charge_outcome, decline_class, 8);
AT(osto_charge_outcome, reserved, 12);
AT(osto_charge_outcome, captured_minor, 16);
AT(osto_charge_outcome, decline_code, 24);
AT(osto_charge_outcome, provider_reference, 88);
AT(osto_charge_outcome, action_url, 216);
AT(osto_charge_outcome, action_expires_at_microseconds, 728);

MUST(sizeof(osto_refund_request) == 72);
AT(osto_refund_request, struct_size, 0);
AT(osto_refund_request, method_kind, 4);
AT(osto_refund_request, refund_id, 8);
AT(osto_refund_request, attempt_id, 16);
AT(osto_refund_request, company_id, 24);
AT(osto_refund_request, token, 32);
AT(osto_refund_request, charge_reference, 40);
AT(osto_refund_request, currency, 48);
AT(osto_refund_request, amount_minor, 56);
AT(osto_refund_request, requested_at_microseconds, 64);

MUST(sizeof(osto_refund_outcome) == 200);
AT(osto_refund_outcome, struct_size, 0);
AT(osto_refund_outcome, state, 4);
AT(osto_refund_outcome, failure_code, 8);
AT(osto_refund_outcome, provider_reference, 72);

MUST(sizeof(osto_provider) == 88);
AT(osto_provider, struct_size, 0);
AT(osto_provider, is_live, 4);
AT(osto_provider, name, 8);
AT(osto_provider, key_ttl_microseconds, 16);
AT(osto_provider, self, 24);
AT(osto_provider, charge, 32);
AT(osto_provider, look_up, 40);
AT(osto_provider, release, 48);
AT(osto_provider, refund, 56);
AT(osto_provider, look_up_refund, 64);
AT(osto_provider, cancel, 72);
AT(osto_provider, look_up_lag_microseconds, 80);

/* Every code has its value for ever. */
MUST(OSTO_OK == 0 && OSTO_INVALID_REQUEST == 257 && OSTO_INVALID_VALUE == 258 && OSTO_UNKNOWN_OPERATION == 259);
MUST(OSTO_PERMISSION_DENIED == 260 && OSTO_NOT_FOUND == 261 && OSTO_ALREADY_EXISTS == 262);
MUST(OSTO_IDEMPOTENCY_MISMATCH == 263 && OSTO_STILL_RUNNING == 264 && OSTO_STATE_CONFLICT == 265);
MUST(OSTO_CURRENCY_MISMATCH == 266 && OSTO_OUT_OF_RANGE == 267 && OSTO_CLOCK_REFUSED == 268);
MUST(OSTO_ACCOUNT_PARKED == 269 && OSTO_CONFLICT_WITH_PREVIEW == 270);
MUST(OSTO_STORAGE_BUSY == 513 && OSTO_STORAGE_FAILED == 514 && OSTO_TRANSACTION_LOST == 515);
MUST(OSTO_PROVIDER_FAILED == 516 && OSTO_SCHEMA_MISMATCH == 517 && OSTO_WRONG_PROCESS == 518);
MUST(OSTO_INTERRUPTED == 519 && OSTO_OUT_OF_MEMORY == 520 && OSTO_INVARIANT_BROKEN == 769);
