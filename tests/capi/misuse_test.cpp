// Misuse gives a code: NULL, closed and freed handles, other handles, invented ones, bad lengths, bad enumerators, structs
// that are too small or too new.
#include "host.hpp"

#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

namespace osto::billing::tests {
namespace {

TEST(CApiVersion, HeaderAndLibraryAgree) {
  EXPECT_STREQ(osto_version(), OSTO_BILLING_VERSION);
  EXPECT_EQ(osto_version_number(), OSTO_BILLING_VERSION_NUMBER);
}

TEST(CApiStatus, HasANameOnEveryFace) {
  EXPECT_STREQ(osto_status_name(OSTO_OK), "ok");
  EXPECT_STREQ(osto_status_name(OSTO_STATE_CONFLICT), "state_conflict");
  EXPECT_STREQ(osto_status_name(OSTO_INVARIANT_BROKEN), "invariant_broken");
  EXPECT_STREQ(osto_status_name(12345), "unknown_code");
  EXPECT_STREQ(osto_status_name(-1), "unknown_code");
}

TEST(CApiMisuse, NullIsRefusedEverywhere) {
  osto_database* database = nullptr;
  osto_session* session = nullptr;
  osto_document* document = nullptr;
  EXPECT_EQ(osto_open(nullptr, &database, nullptr), OSTO_INVALID_REQUEST);
  const osto_open_options options = open_options(nullptr);
  EXPECT_EQ(osto_open(&options, &database, nullptr), OSTO_INVALID_REQUEST);
  const osto_open_options memory = open_options("sqlite::memory:");
  EXPECT_EQ(osto_open(&memory, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_join_sqlite(nullptr, &memory, &database, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_session_open(nullptr, nullptr, &session, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_call(nullptr, "clock.get", "{}", 2, nullptr, &document, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_describe(nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_export_canonical(nullptr, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_clock_now(nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_clock_advance(nullptr, kStart, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_run_due(nullptr, 0, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_usage_append(nullptr, nullptr, nullptr, 1, nullptr, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_currency_minor_units(nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_money_round(nullptr, nullptr, 0, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_money_multiply(1, 1, 1, 0, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_money_allocate(1, nullptr, 1, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_money_format(1, "INR", nullptr, 8, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_boundary(nullptr, 1, 0, 1, 1, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_period_containing(nullptr, 1, 0, 1, 1, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_proration_share(nullptr, 0, 1, 2, 1, 2, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_document_json(nullptr, nullptr), nullptr);
  EXPECT_EQ(osto_document_has(nullptr, nullptr), 0);
}

TEST(CApiMisuse, ClosingNothingIsFine) {
  osto_database* database = nullptr;
  osto_session* session = nullptr;
  EXPECT_EQ(osto_close(nullptr), OSTO_OK);
  EXPECT_EQ(osto_close(&database), OSTO_OK);
  EXPECT_EQ(osto_session_close(nullptr), OSTO_OK);
  EXPECT_EQ(osto_session_close(&session), OSTO_OK);
  osto_document_free(nullptr);
  osto_error_free(nullptr);
  EXPECT_EQ(osto_error_code(nullptr), OSTO_INVALID_REQUEST);
  EXPECT_STREQ(osto_error_message(nullptr), "");
  EXPECT_STREQ(osto_error_field(nullptr), "");
  EXPECT_EQ(osto_error_is_retryable(nullptr), 0);
}

TEST(CApiMisuse, AClosedHandleIsAnError) {
  Host host;
  osto_database* stale_database = host.database;
  osto_session* stale_session = host.session;
  EXPECT_EQ(osto_session_close(&host.session), OSTO_OK);
  EXPECT_EQ(host.session, nullptr);
  EXPECT_EQ(call(stale_session, "clock.get", "{}").failed.code, OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_session_close(&stale_session), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_close(&host.database), OSTO_OK);
  osto_session* session = nullptr;
  EXPECT_EQ(osto_session_open(stale_database, nullptr, &session, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_close(&stale_database), OSTO_INVALID_REQUEST);
}

TEST(CApiMisuse, AFreedDocumentOrErrorIsAnError) {
  Host host;
  osto_document* document = nullptr;
  ASSERT_EQ(osto_call(host.session, "clock.get", nullptr, 0, nullptr, &document, nullptr), OSTO_OK);
  osto_document_free(document);
  osto_document_free(document);
  EXPECT_EQ(osto_document_json(document, nullptr), nullptr);
  std::int64_t number = 0;
  EXPECT_EQ(osto_document_int64(document, "/now", &number), OSTO_INVALID_REQUEST);

  osto_error* error = nullptr;
  EXPECT_EQ(osto_call(host.session, "no.such", nullptr, 0, nullptr, nullptr, &error), OSTO_UNKNOWN_OPERATION);
  osto_error_free(error);
  osto_error_free(error);
  EXPECT_EQ(osto_error_code(error), OSTO_INVALID_REQUEST);
}

TEST(CApiMisuse, AHandleOfAnotherKindIsAnError) {
  Host host;
  auto* mistaken = reinterpret_cast<osto_session*>(host.database);
  EXPECT_EQ(call(mistaken, "clock.get", "{}").failed.code, OSTO_INVALID_REQUEST);
  int on_the_stack = 0;
  EXPECT_EQ(call(reinterpret_cast<osto_session*>(&on_the_stack), "clock.get", "{}").failed.code, OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_error_code(reinterpret_cast<osto_error*>(host.session)), OSTO_INVALID_REQUEST);
}

TEST(CApiMisuse, ASlotThatIsUsedAgainIsAnotherHandle) {
  Host host;
  osto_session* first = nullptr;
  ASSERT_EQ(osto_session_open(host.database, nullptr, &first, nullptr), OSTO_OK);
  osto_session* stale = first;
  ASSERT_EQ(osto_session_close(&first), OSTO_OK);
  osto_session* second = nullptr;
  ASSERT_EQ(osto_session_open(host.database, nullptr, &second, nullptr), OSTO_OK);
  EXPECT_NE(stale, second);
  EXPECT_EQ(call(stale, "clock.get", "{}").failed.code, OSTO_INVALID_REQUEST);
  EXPECT_TRUE(call(second, "clock.get", "{}").ok());
  EXPECT_EQ(osto_session_close(&second), OSTO_OK);
}

TEST(CApiMisuse, BadLengthsAndTexts) {
  Host host;
  EXPECT_EQ(osto_call(host.session, "clock.get", "{}", SIZE_MAX, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_call(host.session, "clock.get", nullptr, 2, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_call(host.session, nullptr, "{}", 2, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(call(host.session, "clock.get", "{\"no\":").failed.code, OSTO_INVALID_REQUEST);
  EXPECT_EQ(call(host.session, std::string(500, 'x').c_str(), "{}").failed.code, OSTO_INVALID_VALUE);
  osto_call_options options{};
  options.struct_size = sizeof options;
  options.idempotency_key = "\xff\xfe";
  const Answer answer = call(host.session, "clock.get", "{}", &options);
  EXPECT_EQ(answer.failed.code, OSTO_INVALID_VALUE);
  EXPECT_EQ(answer.failed.field, "/idempotency_key");
}

TEST(CApiMisuse, BadEnumeratorsAreNamed) {
  Host host;
  osto_call_options call_options{};
  call_options.struct_size = sizeof call_options;
  call_options.mode = 7;
  EXPECT_EQ(call(host.session, "clock.get", "{}", &call_options).failed.field, "/mode");

  osto_open_options options = open_options("sqlite::memory:");
  options.clock_kind = -3;
  osto_database* database = nullptr;
  osto_error* error = nullptr;
  const Failed failed = take(osto_open(&options, &database, &error), error);
  EXPECT_EQ(failed.code, OSTO_INVALID_VALUE);
  EXPECT_EQ(failed.field, "/clock_kind");
  EXPECT_EQ(database, nullptr);

  std::int64_t amount_minor = 0;
  EXPECT_EQ(osto_money_round("1", "INR", 99, &amount_minor, nullptr), OSTO_INVALID_VALUE);
}

TEST(CApiStructs, ForgottenOrShortSizesAreRefused) {
  Host host;
  osto_call_options options{};  // struct_size forgotten
  EXPECT_EQ(call(host.session, "clock.get", "{}", &options).failed.field, "/struct_size");
  options.struct_size = offsetof(osto_call_options, request_id);  // less than the first release had
  EXPECT_EQ(call(host.session, "clock.get", "{}", &options).failed.code, OSTO_INVALID_VALUE);
  options.struct_size = UINT32_MAX;
  EXPECT_EQ(call(host.session, "clock.get", "{}", &options).failed.code, OSTO_INVALID_VALUE);
  osto_work_done done{};
  EXPECT_EQ(osto_run_due(host.session, 0, &done, nullptr), OSTO_INVALID_VALUE);
}

struct NewerCallOptions {
  osto_call_options known;
  std::uint64_t added_later;
};

TEST(CApiStructs, ANewerHostIsTakenWhenItAsksNothingNew) {
  Host host;
  NewerCallOptions options{};
  options.known.struct_size = sizeof options;
  EXPECT_TRUE(call(host.session, "clock.get", "{}", &options.known).ok());
  options.added_later = 1;
  EXPECT_EQ(call(host.session, "clock.get", "{}", &options.known).failed.field, "/struct_size");
}

struct NewerWorkDone {
  osto_work_done known;
  std::uint64_t added_later;
};

TEST(CApiStructs, WhatTheLibraryFillsStaysWithinTheCallersStruct) {
  Host host;
  NewerWorkDone done{};
  done.known.struct_size = sizeof done;
  done.added_later = 0x5a5a;
  EXPECT_EQ(osto_run_due(host.session, 0, &done.known, nullptr), OSTO_OK);
  EXPECT_EQ(done.known.is_caught_up, 1);
  EXPECT_EQ(done.known.now_microseconds, kStart);
  EXPECT_EQ(done.added_later, 0x5a5aU);
}

TEST(CApiProcess, AHandleCarriedOverForkAnswersWrongProcess) {
  TemporaryFolder folder;
  const std::string url = "sqlite:" + folder.file("book.db");
  const std::string other_url = "sqlite:" + folder.file("other.db");
  Host host(open_options(url.c_str()));
  const Answer before = must(host.session, "clock.get", "{}");
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    int failed = 0;
    osto_error* error = nullptr;
    if (osto_call(host.session, "clock.get", "{}", 2, nullptr, nullptr, &error) != OSTO_WRONG_PROCESS) failed |= 1;
    if (std::strcmp(osto_error_name(error), "wrong_process") != 0) failed |= 2;
    if (osto_session_open(host.database, nullptr, &host.session, nullptr) != OSTO_WRONG_PROCESS) failed |= 4;
    if (osto_close(&host.database) != OSTO_WRONG_PROCESS) failed |= 8;
    if (osto_document_has(before.document(), "/now") != 1) failed |= 16;  // plain memory
    osto_open_options options = open_options(other_url.c_str());
    osto_database* own = nullptr;
    if (osto_open(&options, &own, nullptr) != OSTO_OK || osto_close(&own) != OSTO_OK) failed |= 32;
    _exit(failed);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
  EXPECT_TRUE(call(host.session, "clock.get", "{}").ok()) << "the parent's handle still works";
}

}  // namespace
}  // namespace osto::billing::tests
