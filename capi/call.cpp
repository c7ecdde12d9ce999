// The generic call, and the typed calls that need a session.
#include "capi/boundary.hpp"
#include "capi/convert.hpp"
#include "capi/given_struct.hpp"
#include "operations/field_rules.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/calculate.hpp>
#include <osto_billing/usage.hpp>

namespace osto::billing::capi {
namespace {

void clear(osto_document** document) noexcept {
  if (document != nullptr) *document = nullptr;
}

void hand_over(std::string json, osto_document** document, CallReport report = {}) {
  if (document != nullptr) *document = add_document(std::move(json), std::move(report.preview_token));
}

/// Sets `into` from text, under the rules of the described field, as the JSON reader would.
Result<void> set_field(const Type& record_type, std::string_view field_name, void* record, const char* text) {
  for (const Field& field : record_type.fields) {
    if (field.name != field_name) continue;
    const std::string pointer = pointer_step(field_name);
    if (text == nullptr) return fail(ErrorCode::invalid_request, "must not be NULL", pointer);
    void* value = field.in(record);
    Result<void> read = value_type(field).parse(value, text);
    if (read) read = check_value(value_type(field), field.facts, value);
    if (!read) return fail(read.error().code, read.error().message, pointer);
    return {};
  }
  return fail(ErrorCode::invariant_broken, "the record has no such field", pointer_step(field_name));
}

Result<UsageEvent> read_event(const osto_usage_event* given) {
  OSTO_TRY(const osto_usage_event known, read_given(given));
  OSTO_CHECK(check_reserved(known));
  const Type& type = type_of<UsageEvent>();
  UsageEvent event;
  OSTO_CHECK(set_field(type, "event_id", &event, known.event_id));
  OSTO_CHECK(set_field(type, "subscription_id", &event, known.subscription_id));
  OSTO_CHECK(set_field(type, "meter", &event, known.meter));
  OSTO_CHECK(set_field(type, "quantity", &event, known.quantity));
  OSTO_TRY(event.occurred_at, to_instant(known.occurred_at_microseconds, "occurred_at"));
  return event;
}

Result<AppendUsage> read_batch(const char* company_id, const osto_usage_event* events, std::size_t count) {
  AppendUsage request;
  OSTO_CHECK(set_field(type_of<AppendUsage>(), "company_id", &request, company_id));
  OSTO_CHECK(require(events, "events"));
  if (count == 0 || count > kMaxListItems) {
    return fail(ErrorCode::invalid_value, "has " + std::to_string(count) + " items, 1 to " +
                                              std::to_string(kMaxListItems) + " are allowed", "/events");
  }
  const std::uint32_t stride = events->struct_size;
  if (stride % alignof(osto_usage_event) != 0) {
    return fail(ErrorCode::invalid_value, "is no multiple of the struct's alignment", "/events/0/struct_size");
  }
  request.events.reserve(count);
  const auto* bytes = reinterpret_cast<const unsigned char*>(events);
  for (std::size_t i = 0; i < count; ++i) {
    const auto* given = reinterpret_cast<const osto_usage_event*>(bytes + i * stride);
    Result<UsageEvent> event = given->struct_size == stride
                                   ? read_event(given)
                                   : fail(ErrorCode::invalid_value, "differs from the first event's", "/struct_size");
    if (!event) {
      return fail(event.error().code, event.error().message, "/events/" + std::to_string(i) + event.error().field);
    }
    request.events.push_back(std::move(*event));
  }
  return request;
}

static_assert(OSTO_USAGE_ACCEPTED == static_cast<int>(UsageDisposition::accepted) &&
              OSTO_USAGE_DUPLICATE == static_cast<int>(UsageDisposition::duplicate) &&
              OSTO_USAGE_REJECTED == static_cast<int>(UsageDisposition::rejected));

Result<void> write_work_done(const WorkDone& done, osto_work_done* into) {
  osto_work_done in_c{};
  in_c.is_caught_up = done.is_caught_up ? 1 : 0;
  in_c.now_microseconds = done.now.microseconds();
  in_c.done_count = done.done_count;
  return write_given(in_c, into);
}

/// A struct that cannot take the answer is refused before the work, not after it.
Result<void> check_room(osto_work_done* into) { return write_given(osto_work_done{}, into); }

}  // namespace
}  // namespace osto::billing::capi

using namespace osto::billing;
using namespace osto::billing::capi;

osto_status osto_call(osto_session* session, const char* operation_name, const char* json, size_t length,
                      const osto_call_options* options, osto_document** document, osto_error** error) {
  clear(document);
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_TRY(const std::string name, require_text(operation_name, "operation_name", 128));
    if (json == nullptr && length != 0) return fail(ErrorCode::invalid_request, "json must not be NULL");
    OSTO_TRY(CallOptions read, to_call_options(options));
    CallReport called;
    read.report = &called;
    const std::string_view request = json == nullptr ? std::string_view("{}") : std::string_view(json, length);
    OSTO_TRY(std::string answered, found.call(name, request, read));
    hand_over(std::move(answered), document, std::move(called));
    return {};
  });
}

osto_status osto_calculate(const char* operation_name, const char* json, size_t length, osto_document** document,
                           osto_error** error) {
  clear(document);
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(const std::string name, require_text(operation_name, "operation_name", 128));
    if (json == nullptr && length != 0) return fail(ErrorCode::invalid_request, "json must not be NULL");
    const std::string_view request = json == nullptr ? std::string_view("{}") : std::string_view(json, length);
    OSTO_TRY(std::string answered, calculate::call(name, request));
    hand_over(std::move(answered), document);
    return {};
  });
}

osto_status osto_describe(osto_document** document, osto_error** error) {
  clear(document);
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(document, "document"));
    std::vector<const OperationInfo*> operations;
    for (const Operation<Session>* operation : all_operations()) operations.push_back(operation);
    hand_over(describe_operations(operations), document);
    return {};
  });
}

osto_status osto_export_canonical(osto_database* database, void (*take_line)(void* self, const char* line, size_t length),
                                  void* self, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<const Database> found, find_database(database));
    if (take_line == nullptr) return fail(ErrorCode::invalid_request, "take_line must not be NULL");
    std::string terminated;
    return export_canonical(*found, [&](std::string_view line) {
      terminated = line;
      take_line(self, terminated.c_str(), terminated.size());
    });
  });
}

osto_status osto_clock_now(osto_session* session, int64_t* now_microseconds, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_CHECK(require(now_microseconds, "now_microseconds"));
    OSTO_TRY(const Clock clock, clock::get(found, {}));
    *now_microseconds = clock.now.microseconds();
    return {};
  });
}

osto_status osto_clock_advance(osto_session* session, int64_t until_microseconds, osto_work_done* work_done,
                               osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_CHECK(check_room(work_done));
    OSTO_TRY(const Instant until, to_instant(until_microseconds, "until"));
    OSTO_TRY(const WorkDone done, clock::advance(found, {.until = until}));
    return write_work_done(done, work_done);
  });
}

osto_status osto_run_due(osto_session* session, int64_t limit, osto_work_done* work_done, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_CHECK(check_room(work_done));
    if (limit < 0) return fail(ErrorCode::invalid_value, "is negative", "/limit");
    RunDueWork request;
    if (limit > 0) request.limit = limit;
    OSTO_TRY(const WorkDone done, due_work::run(found, request));
    return write_work_done(done, work_done);
  });
}

osto_status osto_usage_append(osto_session* session, const char* company_id, const osto_usage_event* events, size_t count,
                              const osto_call_options* options, osto_usage_disposition* dispositions,
                              osto_document** document, osto_error** error) {
  clear(document);
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_TRY(CallOptions read, to_call_options(options));
    CallReport called;
    read.report = &called;
    OSTO_TRY(const AppendUsage request, read_batch(company_id, events, count));
    OSTO_TRY(const UsageAppended appended, usage::append(found, request, read));
    for (std::size_t i = 0; dispositions != nullptr && i < appended.outcomes.size() && i < count; ++i) {
      dispositions[i] = static_cast<osto_usage_disposition>(appended.outcomes[i].disposition);
    }
    if (document != nullptr) hand_over(write_json(appended), document, std::move(called));
    return {};
  });
}
