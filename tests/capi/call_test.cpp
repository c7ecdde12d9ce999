// The generic call, documents, sessions, and the typed calls, on the real engine.
#include "host.hpp"

#include <array>
#include <chrono>
#include <thread>
#include <vector>

namespace osto::billing::tests {
namespace {

TEST(CApiCall, TheStory) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  const std::string company_id = host.make_company("acme");
  host.add_method(company_id, "sim_ok");
  const Answer made = host.subscribe(company_id);
  EXPECT_EQ(made.text("/subscription/state"), "active");
  EXPECT_EQ(made.text("/subscription/current_period_end"), "2026-02-15T00:00:00.000000Z");
  host.advance(kStart + 31 * kDay);

  const Answer page = must(host.session, "invoices.list", with_id("company_id", company_id));
  EXPECT_EQ(page.count("/invoices"), 2U);
  const Answer invoice = host.newest_invoice(company_id);
  EXPECT_EQ(invoice.text("/invoice/label"), "paid");
  EXPECT_EQ(invoice.int64("/lines/0/amount_minor"), 499'500);
  EXPECT_EQ(invoice.text("/lines/0/amount_minor"), "499500");
  EXPECT_EQ(invoice.int64("/invoice/due_minor"), 0);
}

TEST(CApiCall, ADocumentIsReadByPointer) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  const Answer plans = must(host.session, "catalog.list_plans", "{}");
  osto_document* document = plans.document();
  EXPECT_EQ(plans.count("/plans"), 1U);
  EXPECT_EQ(osto_document_has(document, ""), 1);
  EXPECT_EQ(osto_document_has(document, "/plans/0/charges/1"), 1);
  EXPECT_EQ(osto_document_has(document, "/plans/1"), 0);
  EXPECT_EQ(osto_document_has(document, "/plans/-"), 0);
  EXPECT_EQ(plans.int64("/plans/0/version"), 1);

  const char* text = "untouched";
  std::int64_t number = -7;
  EXPECT_EQ(osto_document_text(document, "/plans/0/version", &text, nullptr), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_document_text(document, "/plans/0/nothing", &text, nullptr), OSTO_NOT_FOUND);
  EXPECT_EQ(osto_document_text(document, "no pointer", &text, nullptr), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_document_text(document, nullptr, &text, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_document_text(document, "/plans/0/code", nullptr, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_document_int64(document, "/plans/0/code", &number), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_document_int64(document, "/plans", &number), OSTO_INVALID_VALUE);
  EXPECT_STREQ(text, "untouched");
  EXPECT_EQ(number, -7);

  std::size_t length = 0;
  EXPECT_EQ(osto_document_text(document, "/plans/0/name", &text, &length), OSTO_OK);
  EXPECT_STREQ(text, "Endpoint Team");
  EXPECT_EQ(length, 13U);
  const char* json = osto_document_json(document, &length);
  EXPECT_EQ(std::string(json).size(), length);
}

TEST(CApiCall, ARejectionNamesItsField) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  Answer answer = call(host.session, "companies.create", R"({"code":"acme"})");
  EXPECT_EQ(answer.failed.code, OSTO_INVALID_REQUEST);
  EXPECT_EQ(answer.document(), nullptr);
  host.make_company("acme");
  const Answer again = call(host.session, "companies.create",
                            R"({"name":"Acme Tools","legal_entity":"osto","country":"IN","zone":"Asia/Kolkata","currency":"INR",)"
                            R"("billing_policy":"standard","dunning_policy":"standard","code":"acme"})");
  EXPECT_EQ(again.failed.code, OSTO_ALREADY_EXISTS);
  EXPECT_EQ(again.failed.name, "already_exists");
  EXPECT_EQ(again.failed.field, "/code");
  EXPECT_FALSE(again.failed.is_retryable);
}

TEST(CApiCall, APreviewWritesNothingAndAKeyExecutesOnce) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  const std::string company_id = host.make_company("acme");
  const std::string request = with_id("company_id", company_id, R"(,"plan":"team","interval_unit":"month","seat_count":10)");
  osto_call_options options{};
  options.struct_size = sizeof options;
  options.mode = OSTO_PREVIEW;
  const Answer preview = must(host.session, "subscriptions.create", request, &options);
  EXPECT_EQ(preview.int64("/documents/0/invoice/subtotal_minor"), 499'500);
  EXPECT_EQ(must(host.session, "subscriptions.list", with_id("company_id", company_id)).count("/subscriptions"), 0U);

  options.mode = OSTO_COMMIT;
  options.idempotency_key = "order-1";
  const Answer first = must(host.session, "subscriptions.create", request, &options);
  const Answer second = must(host.session, "subscriptions.create", request, &options);
  EXPECT_EQ(first.text("/subscription/subscription_id"), second.text("/subscription/subscription_id"));
  EXPECT_EQ(must(host.session, "subscriptions.list", with_id("company_id", company_id)).count("/subscriptions"), 1U);
  const Answer other = call(host.session, "subscriptions.create",
                            with_id("company_id", company_id, R"(,"plan":"team","interval_unit":"month","seat_count":11)"), &options);
  EXPECT_EQ(other.failed.code, OSTO_IDEMPOTENCY_MISMATCH);
}

TEST(CApiCall, ACommitFollowsItsPreviewOrIsRefused) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  const std::string company_id = host.make_company("acme");
  const std::string request = with_id("company_id", company_id, R"(,"plan":"team","interval_unit":"month","seat_count":10)");
  osto_call_options options{};
  options.struct_size = sizeof options;
  options.mode = OSTO_PREVIEW;
  osto_document* document = nullptr;
  ASSERT_EQ(osto_call(host.session, "subscriptions.create", request.c_str(), request.size(), &options, &document, nullptr), OSTO_OK);
  const std::string token = osto_document_preview_token(document);
  osto_document_free(document);
  EXPECT_EQ(token.rfind("pv1_", 0), 0U);
  options.mode = OSTO_COMMIT;
  options.preview_token = token.c_str();
  must(host.session, "subscriptions.create", request, &options);
  EXPECT_EQ(call(host.session, "subscriptions.create", request, &options).failed.code, OSTO_CONFLICT_WITH_PREVIEW);
  EXPECT_STREQ(osto_document_preview_token(nullptr), "");
}

TEST(CApiSession, SeesItsCompanyOnly) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  const std::string acme = host.make_company("acme");
  const std::string other = host.make_company("other");
  osto_session_options options{};
  options.struct_size = sizeof options;
  options.actor = "portal";
  options.company_id = acme.c_str();
  osto_session* portal = nullptr;
  ASSERT_EQ(osto_session_open(host.database, &options, &portal, nullptr), OSTO_OK);
  EXPECT_TRUE(call(portal, "companies.get", with_id("company_id", acme)).ok());
  EXPECT_EQ(call(portal, "companies.get", with_id("company_id", other)).failed.code, OSTO_NOT_FOUND);
  EXPECT_EQ(osto_session_close(&portal), OSTO_OK);

  options.company_id = "cmp_nonsense";
  osto_error* error = nullptr;
  EXPECT_EQ(take(osto_session_open(host.database, &options, &portal, &error), error).field, "/company_id");
}

TEST(CApiSession, OutlivesItsDatabase) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  EXPECT_EQ(osto_close(&host.database), OSTO_OK);
  EXPECT_TRUE(call(host.session, "catalog.list_plans", "{}").ok()) << "the session keeps what it uses";
}

TEST(CApiClock, MovesATestClock) {
  Host host;
  std::int64_t now = 0;
  EXPECT_EQ(osto_clock_now(host.session, &now, nullptr), OSTO_OK);
  EXPECT_EQ(now, kStart);
  osto_work_done done{};
  done.struct_size = sizeof done;
  EXPECT_EQ(osto_clock_advance(host.session, kStart + kDay, &done, nullptr), OSTO_OK);
  EXPECT_EQ(done.now_microseconds, kStart + kDay);
  EXPECT_EQ(done.is_caught_up, 1);
  EXPECT_EQ(osto_clock_advance(host.session, kStart, &done, nullptr), OSTO_CLOCK_REFUSED);
  EXPECT_EQ(osto_run_due(host.session, -1, &done, nullptr), OSTO_INVALID_VALUE);
}

class CApiUsage : public testing::Test {
 protected:
  void SetUp() override {
    must(host.session, "catalog.publish", kCatalog);
    company_id = host.make_company("acme");
    subscription_id = host.subscribe(company_id).text("/subscription/subscription_id");
    host.advance(kStart + kDay);
  }
  osto_usage_event event(const char* event_id, const char* quantity) const {
    osto_usage_event made{};
    made.struct_size = sizeof made;
    made.event_id = event_id;
    made.subscription_id = subscription_id.c_str();
    made.meter = "scans";
    made.quantity = quantity;
    made.occurred_at_microseconds = kStart + 1'000'000;
    return made;
  }
  Failed append(std::vector<osto_usage_event>& events, osto_usage_disposition* dispositions) {
    osto_error* error = nullptr;
    return take(osto_usage_append(host.session, company_id.c_str(), events.data(), events.size(), nullptr, dispositions, nullptr, &error),
                error);
  }

  Host host;
  std::string company_id, subscription_id;
};

TEST_F(CApiUsage, IsAppendedInBulkAndBilled) {
  std::vector<osto_usage_event> events{event("u-1", "10"), event("u-2", "2.5"), event("u-1", "10"), event("u-3", "1")};
  events[3].meter = "no_such_meter";
  std::array<osto_usage_disposition, 4> dispositions{-1, -1, -1, -1};
  ASSERT_EQ(append(events, dispositions.data()).code, OSTO_OK);
  EXPECT_EQ(dispositions, (std::array<osto_usage_disposition, 4>{OSTO_USAGE_ACCEPTED, OSTO_USAGE_ACCEPTED, OSTO_USAGE_DUPLICATE,
                                                                 OSTO_USAGE_REJECTED}));
  host.advance(kStart + 32 * kDay);
  const Answer invoice = host.newest_invoice(company_id);
  bool billed = false;  // 12.5 scans x 2.25 = 28.125, half up
  for (std::size_t i = 0; i < invoice.count("/lines"); ++i) {
    const std::string line = "/lines/" + std::to_string(i);
    if (invoice.text((line + "/kind").c_str()) != "usage") continue;
    billed = true;
    EXPECT_EQ(invoice.int64((line + "/amount_minor").c_str()), 2'813);
  }
  EXPECT_TRUE(billed) << invoice.json();
}

TEST_F(CApiUsage, AnEventThatCannotBeReadRefusesTheBatch) {
  std::vector<osto_usage_event> events{event("u-1", "10"), event("u-2", "ten")};
  Failed failed = append(events, nullptr);
  EXPECT_EQ(failed.code, OSTO_INVALID_VALUE);
  EXPECT_EQ(failed.field, "/events/1/quantity");
  events[1] = event(nullptr, "1");
  failed = append(events, nullptr);
  EXPECT_EQ(failed.code, OSTO_INVALID_REQUEST);
  EXPECT_EQ(failed.field, "/events/1/event_id");
  events[1] = event("u-2", "1");
  events[1].struct_size = 8;
  EXPECT_EQ(append(events, nullptr).field, "/events/1/struct_size");
  events[0].struct_size = 3;
  EXPECT_EQ(append(events, nullptr).code, OSTO_INVALID_VALUE);
  events.clear();
  EXPECT_NE(append(events, nullptr).code, OSTO_OK);
  EXPECT_EQ(osto_usage_append(host.session, company_id.c_str(), nullptr, 3, nullptr, nullptr, nullptr, nullptr), OSTO_INVALID_REQUEST);
  std::vector<osto_usage_event> good{event("u-1", "10")};
  EXPECT_EQ(append(good, nullptr).code, OSTO_OK) << "nothing of the refused batches was kept";
}

struct NewerUsageEvent {
  osto_usage_event known;
  std::uint64_t added_later;
};

TEST_F(CApiUsage, TheStrideIsTheCallersStruct) {
  std::array<NewerUsageEvent, 2> events{};
  events[0].known = event("u-1", "1");
  events[1].known = event("u-2", "2");
  events[0].known.struct_size = events[1].known.struct_size = sizeof events[0];
  std::array<osto_usage_disposition, 2> dispositions{-1, -1};
  EXPECT_EQ(osto_usage_append(host.session, company_id.c_str(), &events[0].known, 2, nullptr, dispositions.data(), nullptr, nullptr),
            OSTO_OK);
  EXPECT_EQ(dispositions, (std::array<osto_usage_disposition, 2>{OSTO_USAGE_ACCEPTED, OSTO_USAGE_ACCEPTED}));
}

TEST(CApiDescribe, ListsEveryOperation) {
  osto_document* document = nullptr;
  osto_error* error = nullptr;
  const osto_status status = osto_describe(&document, &error);
  const Answer described(status, document, error);
  ASSERT_TRUE(described.ok());
  EXPECT_GT(described.count("/operations"), 30U);
  EXPECT_EQ(described.text("/operations/0/name"), "catalog.publish");
}

void count_line(void* self, const char* line, std::size_t length) {
  EXPECT_EQ(std::string_view(line).size(), length);
  EXPECT_EQ(line[0], '{');
  ++*static_cast<int*>(self);
}

TEST(CApiExport, HandsOutEveryRow) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  int lines = 0;
  EXPECT_EQ(osto_export_canonical(host.database, count_line, &lines, nullptr), OSTO_OK);
  EXPECT_GT(lines, 5);
}

TEST(CApiThreads, SixteenThreadsShareOneDatabase) {
  TemporaryFolder folder;
  Host host(open_options(("sqlite:" + folder.file("book.db")).c_str()));
  must(host.session, "catalog.publish", kCatalog);
  constexpr int kThreads = 16, kCalls = 10;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&host, t] {
      for (int i = 0; i < kCalls; ++i) {
        const std::string company_id = host.make_company("c-" + std::to_string(t) + "-" + std::to_string(i));
        EXPECT_EQ(host.subscribe(company_id).text("/subscription/state"), "active");
        EXPECT_EQ(call(host.session, "companies.get", with_id("company_id", "cmp_00000000000000000000000000000001")).failed.code,
                  OSTO_NOT_FOUND);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  const Answer summary = must(host.session, "book.summary", "{}");
  EXPECT_EQ(summary.int64("/company_count"), kThreads * kCalls);
  EXPECT_EQ(summary.int64("/subscription_count"), kThreads * kCalls);
}

TEST(CApiThreads, ClosingWhileOthersCall) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  std::vector<std::thread> threads;
  osto_session* const shared = host.session;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([shared] {
      osto_status status = OSTO_OK;
      for (int i = 0; i < 10'000 && status == OSTO_OK; ++i) {
        status = osto_call(shared, "clock.get", "{}", 2, nullptr, nullptr, nullptr);
      }
      EXPECT_EQ(status, OSTO_INVALID_REQUEST) << "the session was closed under us, which is an error and no crash";
    });
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_EQ(osto_close(&host.database), OSTO_OK);
  EXPECT_EQ(osto_session_close(&host.session), OSTO_OK);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace osto::billing::tests
