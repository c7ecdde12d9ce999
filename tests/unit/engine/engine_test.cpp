// Commands: keys, previews, group commit, time; and what becomes of attempts around a crash.
#include "tests/unit/engine/engine_book.hpp"

#include "engine/engine.hpp"

#include <sqlite3.h>

#include <atomic>
#include <set>
#include <thread>

namespace osto::billing::testing {
namespace {

void run_sql(const std::string& path, const std::string& statement) {
  sqlite3* connection = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(connection, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(connection);
  sqlite3_close(connection);
}

std::string hex_of(const CompanyId& company_id) { return company_id.to_string().substr(4); }

// ---- keys -----------------------------------------------------------------------------------------------------------

TEST(Engine, RepeatsTheAnswerOfAKeyAndDoesNothingTwice) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  const SubscriptionChanged first = book.subscribe(company_id, 3, with_key("k1"));
  const std::string rows = book.rows();
  const SubscriptionChanged again = book.subscribe(company_id, 3, with_key("k1"));
  EXPECT_EQ(write_json(again), write_json(first));
  EXPECT_EQ(book.rows(), rows);
}

TEST(Engine, RepeatsTheAnswerAsItWasAlsoWhenTheBookMovedOn) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  const SubscriptionChanged first = book.subscribe(company_id, 3, with_key("k1"));
  must(subscriptions::cancel(book.staff, {first.subscription.subscription_id, ChangeTiming::now}));
  EXPECT_EQ(write_json(book.subscribe(company_id, 3, with_key("k1"))), write_json(first));
}

TEST(Engine, RefusesAKeyWithAnotherRequestOrOperation) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  const SubscriptionChanged first = book.subscribe(company_id, 3, with_key("k1"));
  const auto other_body = subscriptions::create(book.staff, Book::subscription_request(company_id, 4), with_key("k1"));
  EXPECT_EQ(error_of(other_body), "idempotency_mismatch");
  const auto other_operation = subscriptions::pause(book.staff, {first.subscription.subscription_id}, with_key("k1"));
  EXPECT_EQ(error_of(other_operation), "idempotency_mismatch");
}

TEST(Engine, RejectionsConsumeNoKey) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  CreateSubscription request = Book::subscription_request(company_id);
  request.plan = "absent";
  EXPECT_EQ(error_of(subscriptions::create(book.staff, request, with_key("k1"))), "not_found");
  EXPECT_EQ(book.subscribe(company_id, 3, with_key("k1")).subscription.state, SubscriptionState::active);
}

TEST(Engine, AnotherActorsKeyIsAnotherKey) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  Session other = book.database.session({.actor = "other", .company_id = {}});
  const SubscriptionChanged first = book.subscribe(company_id, 3, with_key("k1"));
  const auto second = must(subscriptions::create(other, Book::subscription_request(company_id, 4), with_key("k1")));
  EXPECT_NE(second.subscription.subscription_id, first.subscription.subscription_id);
}

TEST(Engine, WithoutAKeyTheSameRequestIsAnotherCommand) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  EXPECT_NE(book.subscribe(company_id).subscription.subscription_id, book.subscribe(company_id).subscription.subscription_id);
}

// ---- previews and repeatable histories ------------------------------------------------------------------------------

TEST(Engine, APreviewWritesNothingAndSaysWhatCommittingSays) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  book.subscribe(company_id);
  book.advance("2026-01-20T10:00:00Z");
  const SubscriptionId id = must(subscriptions::list(book.staff, {company_id})).subscriptions.front().subscription_id;
  ChangePlan change;
  change.subscription_id = id;
  change.seat_count = 5;
  change.timing = ChangeTiming::now;
  const std::string rows = book.rows();
  const SubscriptionChanged preview = must(subscriptions::change_plan(book.staff, change, as_preview()));
  EXPECT_EQ(book.rows(), rows);
  ASSERT_EQ(preview.documents.size(), 1u);
  const SubscriptionChanged committed = must(subscriptions::change_plan(book.staff, change));
  EXPECT_EQ(write_json(committed), write_json(preview));
  EXPECT_NE(book.rows(), rows);
}

TEST(Engine, APreviewConsumesNoKey) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  CallOptions options = with_key("k1");
  options.mode = CallMode::preview;
  book.subscribe(company_id, 3, options);
  EXPECT_EQ(book.subscribe(company_id, 4, with_key("k1")).subscription.seat_count, 4);
}

TEST(Engine, TheSameHistoryGivesTheSameBook) {
  const auto tell = [] {
    Book book = Book::with_catalog();
    const CompanyId company_id = book.company("acme");
    book.add_method(company_id);
    book.subscribe(company_id);
    book.advance("2026-04-01T00:00:00Z");
    return book.rows();
  };
  const std::string first = tell();
  EXPECT_EQ(tell(), first);
  EXPECT_NE(first.find("osto_payments"), std::string::npos);
}

// ---- group commit ---------------------------------------------------------------------------------------------------

TEST(Engine, SixteenThreadsCommitTogetherAndOneFailureStaysAlone) {
  Book book = Book::with_catalog();
  const CompanyId taken = book.company("taken");
  constexpr int kThreads = 16, kEach = 6;
  std::atomic<int> failed_count{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        Session session = book.database.session({.actor = "t" + std::to_string(t), .company_id = {}});
        const bool is_bad = t == 7 && i == 3;
        const std::string code = is_bad ? "taken" : "c" + std::to_string(t) + "-" + std::to_string(i);
        if (!companies::create(session, Book::company_request(code))) ++failed_count;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(failed_count, 1);
  ListCompanies request;
  request.limit = 200;
  const auto page = must(companies::list(book.staff, request));
  EXPECT_EQ(page.companies.size(), static_cast<std::size_t>(kThreads * kEach));  // the failed one is missing, `taken` is there
  EXPECT_EQ(must(companies::get(book.staff, {taken})).name, "Company taken");
}

// ---- time -----------------------------------------------------------------------------------------------------------

TEST(Engine, RefusesALiveProviderOnATestClock) {
  const auto live = std::make_shared<ScriptedProvider>();
  live->is_live = true;
  const auto opened = Database::open(test_options("sqlite::memory:", {live}));
  EXPECT_EQ(error_of(opened), "clock_refused");
  EXPECT_EQ(opened.error().field, "/providers");
}

TEST(Engine, ANewTestClockNeedsAStart) {
  OpenOptions options = test_options("sqlite::memory:");
  options.test_clock_start.reset();
  EXPECT_EQ(error_of(Database::open(options)), "invalid_value");
}

TEST(Engine, DoesNoWorkEarlyAndNeverGoesBack) {
  Book book = Book::with_catalog();
  RunDueWork early;
  early.until = instant("2026-01-15T00:00:01Z");
  EXPECT_EQ(error_of(due_work::run(book.staff, early)), "clock_refused");
  EXPECT_EQ(error_of(clock::advance(book.staff, {instant("2026-01-14T23:59:59Z")})), "clock_refused");
  EXPECT_EQ(book.advance("2026-01-15T00:00:00Z").done_count, 0);
}

TEST(Engine, AReleasedClockIsTheSystemsForGood) {
  Book book = Book::with_catalog();
  EXPECT_EQ(must(clock::release(book.staff, {})).kind, ClockKind::system);
  EXPECT_EQ(error_of(clock::advance(book.staff, {instant("2099-01-01T00:00:00Z")})), "clock_refused");
  EXPECT_EQ(error_of(clock::release(book.staff, {})), "clock_refused");
}

TEST(Engine, QueriesObeyFieldRulesToo) {
  Book book = Book::with_catalog();
  ListCompanies request;
  request.limit = 201;
  EXPECT_EQ(error_of(companies::list(book.staff, request)), "invalid_value");
  EXPECT_EQ(error_of(companies::get(book.staff, {})), "invalid_request");
}

// ---- parked accounts ------------------------------------------------------------------------------------------------

TEST(Engine, ABrokenAccountIsParkedAndTheOthersGoOn) {
  const TemporaryFolder folder;
  const std::string path = folder.file("book.db");
  CompanyId broken, sound;
  {
    Book book = Book::with_catalog(test_options("sqlite:" + path));
    broken = book.company("broken");
    sound = book.company("sound");
    book.subscribe(broken);
    book.subscribe(sound);
  }
  // An active subscription without its present item breaks the sentence of its state.
  run_sql(path, "UPDATE osto_subscriptions SET current_item_id = NULL WHERE company_id = x'" + hex_of(broken) + "'");
  Book book(test_options("sqlite:" + path));
  book.advance("2026-03-01T00:00:00Z");
  EXPECT_EQ(book.invoices_of(sound).size(), 2u);
  EXPECT_EQ(book.invoices_of(broken).size(), 1u);
  EXPECT_TRUE(must(companies::get(book.staff, {broken})).parked_reason.has_value());
  EXPECT_FALSE(must(companies::get(book.staff, {sound})).parked_reason.has_value());
  EXPECT_EQ(must(book::summary(book.staff, {})).parked_company_count, 1);
  EXPECT_EQ(error_of(subscriptions::create(book.staff, Book::subscription_request(broken))), "account_parked");

  // While it is still broken it cannot be released: its work would break the same invariant.
  EXPECT_EQ(error_of(companies::release(book.staff, {sound})), "state_conflict");
  EXPECT_EQ(error_of(companies::release(book.staff, {broken})), "invariant_broken");
  EXPECT_TRUE(must(companies::get(book.staff, {broken})).parked_reason.has_value());
}

TEST(Engine, AMendedAccountGoesOnAfterItsRelease) {
  const TemporaryFolder folder;
  const std::string path = folder.file("book.db");
  CompanyId company_id;
  {
    Book book = Book::with_catalog(test_options("sqlite:" + path));
    company_id = book.company("acme");
    book.subscribe(company_id);
  }
  run_sql(path, "CREATE TABLE kept AS SELECT id, current_item_id FROM osto_subscriptions;"
                "UPDATE osto_subscriptions SET current_item_id = NULL");
  {
    Book book(test_options("sqlite:" + path));
    book.advance("2026-03-01T00:00:00Z");
    ASSERT_EQ(book.invoices_of(company_id).size(), 1u);
  }
  run_sql(path, "UPDATE osto_subscriptions SET current_item_id = (SELECT current_item_id FROM kept WHERE kept.id = osto_subscriptions.id);"
                "DROP TABLE kept");
  Book book(test_options("sqlite:" + path));
  must(companies::release(book.staff, {company_id}));
  EXPECT_EQ(book.invoices_of(company_id).size(), 2u);
  EXPECT_FALSE(must(companies::get(book.staff, {company_id})).parked_reason.has_value());
}

TEST(Engine, ABrokenLookUpParksItsOwnAccountOnly) {
  const TemporaryFolder folder;
  const std::string path = folder.file("book.db");
  CompanyId broken, sound;
  {
    Book book = Book::with_catalog(test_options("sqlite:" + path));
    broken = book.company("broken");
    sound = book.company("sound");
    for (const CompanyId& id : {broken, sound}) {
      book.add_method(id, "sim_pending_3d");
      book.subscribe(id);
    }
  }
  // What the pending attempt is to pay is gone, so its look-up has nothing to settle.
  run_sql(path, "DROP TRIGGER osto_document_balances_no_delete;"
                "DELETE FROM osto_document_balances WHERE company_id = x'" + hex_of(broken) + "'");
  Book book(test_options("sqlite:" + path));
  book.advance("2026-03-01T00:00:00Z");
  EXPECT_TRUE(must(companies::get(book.staff, {broken})).parked_reason.has_value());
  EXPECT_FALSE(must(companies::get(book.staff, {sound})).parked_reason.has_value());
  EXPECT_EQ(book.invoices_of(sound).size(), 2u);
}

// ---- attempts -------------------------------------------------------------------------------------------------------

/// A provider that dies in the middle of a call, as a process does.
struct PowerCut {};

TEST(Engine, AnAttemptLeftSubmittedIsSentAgainWithItsKey) {
  const auto provider = std::make_shared<ScriptedProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  const CompanyId company_id = book.company("acme");
  book.add_method(company_id, "tok");
  const auto succeed = provider->on_charge;
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { throw PowerCut{}; };
  EXPECT_THROW((void)subscriptions::create(book.staff, Book::subscription_request(company_id)), PowerCut);
  ASSERT_EQ(provider->charged.size(), 1u);
  EXPECT_TRUE(book.payments_of(company_id).empty());

  provider->on_charge = succeed;
  must(due_work::run(book.staff, {}));
  ASSERT_EQ(provider->charged.size(), 2u);
  EXPECT_EQ(provider->charged[1].attempt_id, provider->charged[0].attempt_id);
  EXPECT_EQ(provider->charged[1].amount, provider->charged[0].amount);
  EXPECT_EQ(provider->charged[1].requested_at, provider->charged[0].requested_at);
  ASSERT_EQ(book.payments_of(company_id).size(), 1u);
  must(due_work::run(book.staff, {}));
  EXPECT_EQ(provider->charged.size(), 2u);
}

TEST(Engine, MoneyThatNobodyAskedForIsNotBooked) {
  const auto provider = std::make_shared<ScriptedProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  const CompanyId company_id = book.company("acme");
  book.add_method(company_id, "tok");
  provider->on_charge = [](const ChargeRequest& request) -> Result<ChargeOutcome> {
    return ScriptedProvider::answer(AttemptState::succeeded, Minor{request.amount.amount_minor.value + 1});
  };
  book.subscribe(company_id);
  const Invoice invoice = book.invoices_of(company_id).front();
  EXPECT_EQ(book.invoice(invoice.invoice_id).attempts.front().state, AttemptState::unknown);
  EXPECT_EQ(invoice.due_minor, invoice.total_minor);
  EXPECT_TRUE(book.payments_of(company_id).empty());
}

TEST(Engine, AnswersThatNoProviderCanGiveStopNobody) {
  const auto provider = std::make_shared<ScriptedProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  const CompanyId odd = book.company("odd"), pending = book.company("pending"), sound = book.company("sound");
  for (const CompanyId& company_id : {odd, pending, sound}) book.add_method(company_id, "tok");
  const auto succeed = provider->on_charge;
  provider->on_charge = [&](const ChargeRequest& request) -> Result<ChargeOutcome> {
    if (request.company_id == odd) return ScriptedProvider::answer(AttemptState::canceled);
    if (request.company_id == pending) return ScriptedProvider::answer(AttemptState::pending);
    return succeed(request);
  };
  provider->on_look_up = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::not_sent); };
  for (const CompanyId& company_id : {odd, pending, sound}) book.subscribe(company_id);
  const auto state_of_first = [&](CompanyId company_id) {
    return book.invoice(book.invoices_of(company_id).back().invoice_id).attempts.front().state;
  };
  EXPECT_EQ(state_of_first(odd), AttemptState::unknown);
  book.advance("2026-01-16T00:00:00Z");
  EXPECT_EQ(state_of_first(odd), AttemptState::not_sent);      // never sent, as the look-up says
  EXPECT_EQ(state_of_first(pending), AttemptState::pending);   // what the provider has taken was sent
  EXPECT_EQ(state_of_first(sound), AttemptState::succeeded);
}

// ---- feed and chain -------------------------------------------------------------------------------------------------

TEST(Engine, FeedPositionsAreContiguousAndSequencesToo) {
  Book book = Book::with_catalog();
  for (const char* code : {"a", "b", "c"}) {
    const CompanyId company_id = book.company(code);
    book.add_method(company_id);
    book.subscribe(company_id);
  }
  book.advance("2026-03-01T00:00:00Z");
  const std::vector<FeedEvent> events = book.events();
  ASSERT_GT(events.size(), 20u);
  std::map<CompanyId, std::int64_t> last;
  for (std::size_t i = 0; i < events.size(); ++i) {
    EXPECT_EQ(events[i].position, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(events[i].sequence, ++last[events[i].company_id]);
  }
  ReadFeed rest;
  rest.after_position = 5;
  rest.limit = 2;
  const FeedPage page = must(feed::read(book.staff, rest));
  ASSERT_EQ(page.events.size(), 2u);
  EXPECT_EQ(page.events.front().position, 6);
  EXPECT_EQ(page.last_position, 7);
}

TEST(Engine, EveryEventIsALinkOfItsCompanysChain) {
  const TemporaryFolder folder;
  const std::string path = folder.file("book.db");
  {
    Book book = Book::with_catalog(test_options("sqlite:" + path));
    for (const char* code : {"a", "b"}) {
      const CompanyId company_id = book.company(code);
      book.add_method(company_id);
      book.subscribe(company_id);
    }
    book.advance("2026-03-01T00:00:00Z");
  }
  sqlite3* connection = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(connection, "SELECT hex(company_id), payload, prev_hash, hash FROM osto_events ORDER BY company_id, sequence",
                               -1, &statement, nullptr), SQLITE_OK);
  const auto blob = [&](int column) {
    const auto* first = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
    return std::vector<std::uint8_t>(first, first + sqlite3_column_bytes(statement, column));
  };
  std::map<std::string, std::vector<std::uint8_t>> heads;
  int count = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    const std::string company = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    auto& head = heads.try_emplace(company, std::vector<std::uint8_t>(32, 0)).first->second;
    EXPECT_EQ(blob(2), head);
    const Digest expected = Sha256().update(blob(2)).update(blob(1)).finish();
    EXPECT_EQ(blob(3), std::vector<std::uint8_t>(expected.begin(), expected.end()));
    head = blob(3);
    ++count;
  }
  sqlite3_finalize(statement);
  sqlite3_close(connection);
  EXPECT_EQ(heads.size(), 2u);
  EXPECT_GT(count, 14);
}

}  // namespace
}  // namespace osto::billing::testing
