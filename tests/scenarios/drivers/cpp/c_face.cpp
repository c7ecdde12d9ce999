// The C face: osto_call, as a host in C would use it. Nothing of the library's C++ is included here.
#include "face.hpp"

#include <osto_billing/osto_billing.h>

#include <cstdio>
#include <ctime>
#include <stdexcept>

namespace osto::billing::scenarios {
namespace {

/// "2026-01-01T00:00:00.000000Z" as microseconds since the epoch.
std::int64_t microseconds_of(const std::string& instant) {
  std::tm time{};
  if (std::sscanf(instant.c_str(), "%d-%d-%dT%d:%d:%d", &time.tm_year, &time.tm_mon, &time.tm_mday, &time.tm_hour,
                  &time.tm_min, &time.tm_sec) != 6) {
    throw std::runtime_error("the clock's start is no instant: " + instant);
  }
  time.tm_year -= 1900;
  time.tm_mon -= 1;
  return std::int64_t{timegm(&time)} * 1'000'000;
}

Rejection take(osto_error* error) {
  Rejection rejection{osto_error_name(error), osto_error_field(error), osto_error_message(error)};
  osto_error_free(error);
  return rejection;
}

void must(osto_status status, osto_error*& error) {
  if (status == OSTO_OK) return;
  const Rejection rejection = take(error);
  throw std::runtime_error(rejection.code + " " + rejection.field + " " + rejection.message);
}

class CFace final : public Face {
 public:
  CFace(const std::string& url, const std::string& clock_start) {
    osto_open_options options{};
    options.struct_size = sizeof options;
    options.schema = OSTO_SCHEMA_MIGRATE;
    options.clock_kind = OSTO_CLOCK_TEST;
    options.url = url.c_str();
    options.test_clock_start_microseconds = microseconds_of(clock_start);
    osto_error* error = nullptr;
    const osto_status opened = osto_open(&options, &database_, &error);
    must(opened, error);
    osto_session_options session_options{};
    session_options.struct_size = sizeof session_options;
    session_options.actor = "finance";
    const osto_status begun = osto_session_open(database_, &session_options, &session_, &error);
    must(begun, error);
  }
  CFace(const CFace&) = delete;
  CFace& operator=(const CFace&) = delete;
  ~CFace() override {
    osto_session_close(&session_);
    osto_close(&database_);
  }

  Outcome call(const std::string& operation, const std::string& request_json, const std::string& key, Mode mode) override {
    osto_call_options options{};
    options.struct_size = sizeof options;
    options.mode = mode == Mode::preview ? OSTO_PREVIEW : OSTO_COMMIT;
    options.idempotency_key = key.empty() ? nullptr : key.c_str();
    osto_document* document = nullptr;
    osto_error* error = nullptr;
    const osto_status status =
        osto_call(session_, operation.c_str(), request_json.data(), request_json.size(), &options, &document, &error);
    if (status != OSTO_OK) return take(error);
    size_t length = 0;
    const char* text = osto_document_json(document, &length);
    std::string answer(text, length);
    osto_document_free(document);
    return answer;
  }

  std::string export_book() override {
    std::string book;
    osto_error* error = nullptr;
    const auto take_line = [](void* self, const char* line, size_t length) {
      static_cast<std::string*>(self)->append(line, length).push_back('\n');
    };
    const osto_status status = osto_export_canonical(database_, take_line, &book, &error);
    must(status, error);
    return book;
  }

 private:
  osto_database* database_ = nullptr;
  osto_session* session_ = nullptr;
};

}  // namespace

std::unique_ptr<Face> open_c_face(const std::string& url, const std::string& clock_start) {
  return std::make_unique<CFace>(url, clock_start);
}

}  // namespace osto::billing::scenarios
