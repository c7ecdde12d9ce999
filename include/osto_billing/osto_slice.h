/* Slices of a plan's limit, held durably and handed out in memory: for hosts that serve more often than they want to write.
 *
 * The conventions are those of osto_billing.h. Nothing here reads a clock: the caller says what time it is, in the database's
 * time. A slice may be used from any thread, and belongs to the process that opened it. */
#ifndef OSTO_BILLING_OSTO_SLICE_H
#define OSTO_BILLING_OSTO_SLICE_H

#include <osto_billing/osto_billing.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct osto_slice osto_slice;

/* Reserves a slice: the request is that of entitlements.reserve, of a meter that sums. `document` (may be NULL) gets the
 * reservation. Errors: those of entitlements.reserve. */
OSTO_API osto_status osto_slice_open(osto_session *session, const char *json, size_t length, osto_slice **slice,
                                     osto_document **document, osto_error **error);

/* Takes from the slice without writing: `is_taken` is 1, or 0 when not so much is left or the slice has expired by
 * `now_microseconds`. Errors: OSTO_INVALID_VALUE (no decimal). */
OSTO_API osto_status osto_slice_take(osto_slice *slice, const char *quantity, int64_t now_microseconds, int32_t *is_taken);

/* Puts back what was taken and not used. Errors: OSTO_INVALID_VALUE (above what is taken and not committed). */
OSTO_API osto_status osto_slice_give_back(osto_slice *slice, const char *quantity);

/* Counts what was taken since the last commit as one usage event of now. After a failure the same event id is to be tried again:
 * it stands for the same quantity. `document` (may be NULL) gets the answer of entitlements.commit, and stays NULL when nothing
 * was taken. Errors: those of entitlements.commit; OSTO_STATE_CONFLICT (another event is still to be tried again). */
OSTO_API osto_status osto_slice_commit(osto_slice *slice, osto_session *session, const char *event_id, osto_document **document,
                                       osto_error **error);

/* Frees what is left, then the handle, and sets *slice to NULL. What was taken and not committed stays uncounted. When the
 * reservation cannot be freed the handle stays; without a session only the handle goes, and the reservation expires. */
OSTO_API osto_status osto_slice_close(osto_slice **slice, osto_session *session, osto_error **error);

#ifdef __cplusplus
}
#endif

#endif
