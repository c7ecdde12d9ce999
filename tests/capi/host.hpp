// A small host of the C face for its tests: owns handles, reads answers, knows the story's requests.
#pragma once

#include <osto_billing/osto_billing.h>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace osto::billing::tests {

inline constexpr std::int64_t kStart = 1'768'435'200'000'000;  // 2026-01-15T00:00:00Z
inline constexpr std::int64_t kDay = 86'400'000'000;

inline constexpr std::string_view kCatalog = R"({
  "legal_entities": [{"code": "osto", "name": "Osto Security", "country": "IN", "state": "Karnataka", "zone": "Asia/Kolkata",
    "functional_currency": "INR", "fiscal_year_start_month": 4, "number_prefix": "OST"}],
  "modules": [{"code": "endpoint", "name": "Endpoint Security"}],
  "meters": [{"code": "scans", "name": "Scans", "unit": "scan", "aggregation": "sum"}],
  "billing_policies": [{"code": "standard", "policy": {"proration_unit": "day"}}],
  "dunning_policies": [{"code": "standard", "name": "Retry, then remind", "payment_grace_days": 7, "scope": "account",
    "steps": [{"offset_days": 3, "action": "retry"}, {"offset_days": 5, "action": "notify"}]}],
  "plans": [{"code": "team", "name": "Endpoint Team", "module": "endpoint", "charges": [
    {"code": "seats", "name": "Protected devices", "kind": "seat", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "499.5"}]},
    {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2.25"}]}]}]
})";

/// What a call gave: its code and, when it failed, its error.
struct Failed {
  osto_status code = OSTO_OK;
  std::string name, message, field, subject_id;
  bool is_retryable = false;
};

/// Reads the error and frees it.
inline Failed take(osto_status status, osto_error* const& error) {  // a reference: read after the call that sets it
  Failed failed{status, osto_error_name(error), osto_error_message(error), osto_error_field(error),
                osto_error_subject_id(error), osto_error_is_retryable(error) == 1};
  if (status != OSTO_OK && error != nullptr) {
    EXPECT_EQ(osto_error_code(error), status);
  }
  osto_error_free(error);
  return failed;
}

class Answer {
 public:
  Answer(osto_status status, osto_document* document, osto_error* error)
      : failed(take(status, error)), document_(document) {}
  Answer(Answer&& other) noexcept : failed(std::move(other.failed)), document_(std::exchange(other.document_, nullptr)) {}
  Answer& operator=(Answer&&) = delete;
  ~Answer() { osto_document_free(document_); }

  bool ok() const { return failed.code == OSTO_OK; }
  osto_document* document() const { return document_; }
  std::string json() const {
    const char* text = osto_document_json(document_, nullptr);
    return text == nullptr ? failed.name + " " + failed.field + " " + failed.message : text;
  }
  std::string text(const char* pointer) const {
    const char* found = "";
    EXPECT_EQ(osto_document_text(document_, pointer, &found, nullptr), OSTO_OK) << pointer << " in " << json();
    return found;
  }
  std::int64_t int64(const char* pointer) const {
    std::int64_t number = -1;
    EXPECT_EQ(osto_document_int64(document_, pointer, &number), OSTO_OK) << pointer << " in " << json();
    return number;
  }
  std::size_t count(const char* pointer) const {
    std::size_t items = 0;
    EXPECT_EQ(osto_document_count(document_, pointer, &items), OSTO_OK) << pointer << " in " << json();
    return items;
  }

  Failed failed;

 private:
  osto_document* document_;
};

inline Answer call(osto_session* session, const char* operation_name, std::string_view json,
                   const osto_call_options* options = nullptr) {
  osto_document* document = nullptr;
  osto_error* error = nullptr;
  const osto_status status = osto_call(session, operation_name, json.data(), json.size(), options, &document, &error);
  return {status, document, error};
}

/// As call; a failure fails the test.
inline Answer must(osto_session* session, const char* operation_name, std::string_view json,
                   const osto_call_options* options = nullptr) {
  Answer answer = call(session, operation_name, json, options);
  EXPECT_TRUE(answer.ok()) << operation_name << ": " << answer.json();
  return answer;
}

inline std::string with_id(const char* field, const std::string& id, const std::string& rest = "") {
  return std::string("{\"") + field + "\":\"" + id + "\"" + rest + "}";
}

inline osto_open_options open_options(const char* url) {
  osto_open_options options{};
  options.struct_size = sizeof options;
  options.url = url;
  options.schema = OSTO_SCHEMA_MIGRATE;
  options.clock_kind = OSTO_CLOCK_TEST;
  options.test_clock_start_microseconds = kStart;
  return options;
}

/// A database with a test clock and one session on it.
class Host {
 public:
  explicit Host(osto_open_options options = open_options("sqlite::memory:")) {
    osto_error* error = nullptr;
    const osto_status opened = osto_open(&options, &database, &error);
    EXPECT_EQ(opened, OSTO_OK) << osto_error_message(error);
    osto_error_free(error);
    EXPECT_EQ(osto_session_open(database, nullptr, &session, nullptr), OSTO_OK);
  }
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  ~Host() {
    osto_session_close(&session);
    osto_close(&database);
  }

  std::string make_company(const std::string& code) {
    return must(session, "companies.create",
                R"({"name":"Acme Tools","legal_entity":"osto","country":"IN","zone":"Asia/Kolkata","currency":"INR",)"
                R"("billing_policy":"standard","dunning_policy":"standard","code":")" + code + "\"}")
        .text("/company_id");
  }
  void add_method(const std::string& company_id, const std::string& token) {
    must(session, "payment_methods.add", with_id("company_id", company_id, R"(,"kind":"card","token":")" + token + "\""));
  }
  Answer subscribe(const std::string& company_id) {
    return must(session, "subscriptions.create",
                with_id("company_id", company_id, R"(,"plan":"team","interval_unit":"month","seat_count":10)"));
  }
  void advance(std::int64_t until) { EXPECT_EQ(osto_clock_advance(session, until, nullptr, nullptr), OSTO_OK); }
  Answer newest_invoice(const std::string& company_id) {
    const Answer page = must(session, "invoices.list", with_id("company_id", company_id));
    return must(session, "invoices.get", with_id("invoice_id", page.text("/invoices/0/invoice_id")));
  }

  osto_database* database = nullptr;
  osto_session* session = nullptr;
};

/// A folder that goes with the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "osto-capi-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace osto::billing::tests
