// A company's session: rows of others are not there, whatever is asked.
#include "tests/unit/engine/engine_book.hpp"

#include <sqlite3.h>

namespace osto::billing::testing {
namespace {

/// The error without the id that the caller named.
struct Refusal {
  std::string code, message, field;
  friend bool operator==(const Refusal&, const Refusal&) = default;
};
void PrintTo(const Refusal& refusal, std::ostream* out) { *out << refusal.code << " " << refusal.field << ": " << refusal.message; }

template <class T>
Refusal refusal_of(const Result<T>& result) {
  if (result) return {};
  return {std::string(name_of(result.error().code)), result.error().message, result.error().field};
}

template <class AnyId>
AnyId absent_id() {
  IdBytes bytes{};
  bytes.fill(0x5a);
  return AnyId(bytes);
}

class Isolation : public ::testing::Test {
 protected:
  Book book = Book::with_catalog();
  CompanyId own = book.company("own"), foreign = book.company("foreign");
  MethodId method = book.add_method(foreign).payment_method_id;
  SubscriptionId subscription = book.subscribe(foreign).subscription.subscription_id;
  DocumentId invoice = book.invoices_of(foreign).front().invoice_id;
  Session session = book.database.session({.actor = "own", .company_id = own});
};

/// `ask` gets an id and gives a Result; the foreign one and one of nobody must be refused alike.
template <class AnyId, class Ask>
void expect_alike(const char* what, const AnyId& foreign, Ask ask) {
  const Refusal of_foreign = refusal_of(ask(foreign)), of_absent = refusal_of(ask(absent_id<AnyId>()));
  EXPECT_EQ(of_foreign.code, "not_found") << what;
  EXPECT_EQ(of_foreign, of_absent) << what;
}

TEST_F(Isolation, AForeignCompanyLooksLikeNone) {
  const std::string rows = book.rows();
  expect_alike("companies.get", foreign, [&](CompanyId id) { return companies::get(session, {id}); });
  expect_alike("companies.overview", foreign, [&](CompanyId id) { return companies::overview(session, {id}); });
  expect_alike("subscriptions.create", foreign, [&](CompanyId id) { return subscriptions::create(session, Book::subscription_request(id)); });
  expect_alike("subscriptions.list", foreign, [&](CompanyId id) { return subscriptions::list(session, {id}); });
  expect_alike("invoices.list", foreign, [&](CompanyId id) { return invoices::list(session, {id, {}, {}, {}}); });
  expect_alike("payments.list", foreign, [&](CompanyId id) { return payments::list(session, {id, {}, {}}); });
  expect_alike("payment_methods.list", foreign, [&](CompanyId id) { return payment_methods::list(session, {id}); });
  expect_alike("payment_methods.add", foreign, [&](CompanyId id) {
    AddPaymentMethod request;
    request.company_id = id;
    request.token = "sim_ok";
    return payment_methods::add(session, request);
  });
  expect_alike("usage.append", foreign, [&](CompanyId id) {
    return usage::append(session, {id, {{"e1", subscription, "scans", Decimal::from_integer(1), kStart}}});
  });
  expect_alike("journal.list_entries", foreign, [&](CompanyId id) { return journal::list_entries(session, {id, {}, {}}); });
  expect_alike("dunning.list_cases", foreign, [&](CompanyId id) { return dunning::list_cases(session, {id, {}, {}}); });
  expect_alike("blocks.list", foreign, [&](CompanyId id) { return blocks::list(session, {id}); });
  expect_alike("feed.read", foreign, [&](CompanyId id) { return feed::read(session, {{}, {}, id}); });
  EXPECT_EQ(book.rows(), rows);
}

TEST_F(Isolation, AForeignRowLooksLikeNone) {
  const std::string rows = book.rows();
  expect_alike("subscriptions.get", subscription, [&](SubscriptionId id) { return subscriptions::get(session, {id}); });
  expect_alike("subscriptions.change_plan", subscription, [&](SubscriptionId id) { return subscriptions::change_plan(session, {id, {}, {}, 5, ChangeTiming::now}); });
  expect_alike("subscriptions.pause", subscription, [&](SubscriptionId id) { return subscriptions::pause(session, {id}); });
  expect_alike("subscriptions.resume", subscription, [&](SubscriptionId id) { return subscriptions::resume(session, {id}); });
  expect_alike("subscriptions.cancel", subscription, [&](SubscriptionId id) { return subscriptions::cancel(session, {id, ChangeTiming::now}); });
  expect_alike("subscriptions.undo_change", subscription, [&](SubscriptionId id) { return subscriptions::undo_change(session, {id}); });
  expect_alike("invoices.get", invoice, [&](DocumentId id) { return invoices::get(session, {id}); });
  expect_alike("invoices.pay", invoice, [&](DocumentId id) { return invoices::pay(session, {id, {}}); });
  expect_alike("payment_methods.remove", method, [&](MethodId id) { return payment_methods::remove(session, {id}); });
  EXPECT_EQ(book.rows(), rows);
}

TEST_F(Isolation, ReadsWithoutACompanyGiveTheSessionsOwn) {
  const FeedPage page = must(feed::read(session, {}));
  ASSERT_FALSE(page.events.empty());
  for (const FeedEvent& event : page.events) EXPECT_EQ(event.company_id, own);
  EXPECT_TRUE(must(dunning::list_cases(session, {})).cases.empty());
}

TEST_F(Isolation, StaffsWorkIsDenied) {
  EXPECT_EQ(error_of(companies::list(session, {})), "permission_denied");
  EXPECT_EQ(error_of(companies::create(session, Book::company_request("more"))), "permission_denied");
  EXPECT_EQ(error_of(companies::release(session, {own})), "permission_denied");
  EXPECT_EQ(error_of(clock::advance(session, {instant("2026-02-15T00:00:00Z")})), "permission_denied");
  EXPECT_EQ(error_of(clock::release(session, {})), "permission_denied");
  EXPECT_EQ(error_of(due_work::run(session, {})), "permission_denied");
  EXPECT_EQ(error_of(book::summary(session, {})), "permission_denied");
  EXPECT_EQ(error_of(session.call("catalog.publish", kCatalogJson)), "permission_denied");
}

// ---- the host's own transaction -------------------------------------------------------------------------------------

class Joined : public ::testing::Test {
 protected:
  void SetUp() override {
    {
      Book own = Book::with_catalog(test_options("sqlite:" + path));
      company_id = own.company("acme");
      own.add_method(company_id);
    }
    ASSERT_EQ(sqlite3_open(path.c_str(), &host), SQLITE_OK);
    sql("PRAGMA foreign_keys = ON");
    sql("CREATE TABLE orders (id INTEGER PRIMARY KEY)");
  }
  void TearDown() override { EXPECT_EQ(sqlite3_close(host), SQLITE_OK); }
  void sql(const char* statement) {
    EXPECT_EQ(sqlite3_exec(host, statement, nullptr, nullptr, nullptr), SQLITE_OK) << statement << ": " << sqlite3_errmsg(host);
  }
  void order_and_subscribe(const char* ending) {
    const Database database = must(Database::join(host, test_options("")));
    Session session = database.session();
    sql("BEGIN IMMEDIATE");
    sql("INSERT INTO orders DEFAULT VALUES");
    must(subscriptions::create(session, Book::subscription_request(company_id)));
    sql(ending);
  }
  int order_count() {
    int count = -1;
    sqlite3_exec(host, "SELECT count(*) FROM orders", [](void* out, int, char** values, char**) {
      *static_cast<int*>(out) = std::atoi(values[0]);
      return 0;
    }, &count, nullptr);
    return count;
  }

  TemporaryFolder folder;
  std::string path = folder.file("book.db");
  CompanyId company_id;
  sqlite3* host = nullptr;
};

TEST_F(Joined, TheHostsRollbackUndoesBoth) {
  order_and_subscribe("ROLLBACK");
  EXPECT_EQ(order_count(), 0);
  Book book(test_options("sqlite:" + path));
  EXPECT_TRUE(must(subscriptions::list(book.staff, {company_id})).subscriptions.empty());
}

TEST_F(Joined, TheHostsCommitKeepsBothAndTheWorkIsDoneLater) {
  order_and_subscribe("COMMIT");
  EXPECT_EQ(order_count(), 1);
  Book book(test_options("sqlite:" + path));
  ASSERT_EQ(must(subscriptions::list(book.staff, {company_id})).subscriptions.size(), 1u);
  EXPECT_TRUE(book.payments_of(company_id).empty());
  must(due_work::run(book.staff, {}));
  ASSERT_EQ(book.payments_of(company_id).size(), 1u);
  EXPECT_EQ(book.payments_of(company_id).front().amount_minor, Minor{300'000});
}

TEST_F(Joined, RefusesAChangeOfWhatIsOverdueAndTakesItOnceItIsDone) {
  SubscriptionId id;
  {
    Book own(test_options("sqlite:" + path));
    id = own.subscribe(company_id).subscription.subscription_id;
  }
  sql("UPDATE osto_meta SET text = '2026-02-20T00:00:00.000000Z' WHERE name = 'clock_now'");  // the renewal fell due on the 15th
  ChangePlan change;
  change.subscription_id = id;
  change.seat_count = 4;
  change.timing = ChangeTiming::now;
  const auto change_in_hosts_transaction = [&] {
    const Database database = must(Database::join(host, test_options("")));
    Session session = database.session();
    sql("BEGIN IMMEDIATE");
    const std::string error = error_of(subscriptions::change_plan(session, change));
    sql("COMMIT");
    return error;
  };
  EXPECT_EQ(change_in_hosts_transaction(), "state_conflict");
  {
    Book own(test_options("sqlite:" + path));
    must(due_work::run(own.staff, {}));
  }
  EXPECT_EQ(change_in_hosts_transaction(), "");
  Book own(test_options("sqlite:" + path));
  must(due_work::run(own.staff, {}));
  // Two months of 3,000.00. On the 20th, 23 of February's 28 days are left: 4,000 x 23/28 = 3,285.71 less 3,000 x 23/28 = 2,464.29
  std::vector<std::int64_t> totals;
  for (const Invoice& invoice : own.invoices_of(company_id)) totals.push_back(invoice.total_minor.value);
  EXPECT_EQ(totals, (std::vector<std::int64_t>{82'142, 300'000, 300'000}));
}

TEST_F(Joined, DoesNoDueWorkInsideTheHostsTransaction) {
  order_and_subscribe("COMMIT");
  const auto provider = std::make_shared<ScriptedProvider>();
  const Database database = must(Database::join(host, test_options("", {provider})));
  Session session = database.session();
  sql("BEGIN IMMEDIATE");
  EXPECT_EQ(error_of(due_work::run(session, {})), "state_conflict");
  EXPECT_EQ(error_of(clock::advance(session, {instant("2026-02-15T00:00:00Z")})), "state_conflict");
  sql("ROLLBACK");
  EXPECT_GT(must(due_work::run(session, {})).done_count, 0);
}

}  // namespace
}  // namespace osto::billing::testing
