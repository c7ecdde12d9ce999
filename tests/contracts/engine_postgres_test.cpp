// Several processes on one PostgreSQL, as several engines in this one: what one of them does, the others do not do too.
#include "tests/unit/engine/engine_book.hpp"
#include "tests/support/postgres_server.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <set>
#include <thread>

namespace osto::billing::testing {
namespace {

/// Holds every call until the test lets it go.
class SlowProvider final : public PaymentProvider {
 public:
  std::string_view name() const override { return "slow"; }
  ProviderCapabilities capabilities() const override { return {}; }
  Result<ChargeOutcome> charge(const ChargeRequest& request) override {
    ++charge_count;
    wait();
    return first_answer ? ScriptedProvider::answer(*first_answer) : ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor);
  }
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant) override {
    ++look_up_count;
    wait();
    return ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor);
  }
  Result<ProviderNotice> parse_webhook(std::string_view, std::string_view, Instant) override {
    return fail(ErrorCode::invalid_request, "sends no notices");
  }

  void hold() { is_open_ = false; }
  void let_go() {
    const std::scoped_lock lock(mutex_);
    is_open_ = true;
    changed_.notify_all();
  }
  void wait_for_a_call(const std::atomic<int>& count) const {
    for (int i = 0; i < 1000 && count == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }

  std::optional<AttemptState> first_answer;
  std::atomic<int> charge_count = 0, look_up_count = 0;

 private:
  void wait() {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(10), [this] { return is_open_.load(); });
  }
  std::mutex mutex_;
  std::condition_variable changed_;
  std::atomic<bool> is_open_ = true;
};

class TwoProcesses : public ::testing::Test {
 protected:
  void SetUp() override { must(one.staff.call("catalog.publish", kCatalogJson)); }

  /// Runs it in every thread at once, half of them in each process.
  template <class Body>
  static void at_once(int count, const Body& body) {
    std::atomic<int> ready = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
      threads.emplace_back([&, i] {
        ++ready;
        while (ready < count) std::this_thread::yield();
        body(i);
      });
    }
    for (std::thread& thread : threads) thread.join();
  }
  Session session_of(int i) { return (i % 2 == 0 ? one : other).database.session({.actor = "staff", .company_id = {}}); }

  std::shared_ptr<SlowProvider> provider = std::make_shared<SlowProvider>();
  std::string url = PostgresServer::shared().fresh_schema_url();
  Book one{test_options(url, {provider})};
  Book other{test_options(url, {provider})};
};

TEST_F(TwoProcesses, SendAnAttemptOnce) {
  const CompanyId company_id = one.company("acme");
  one.add_method(company_id, "tok");
  provider->hold();
  auto subscribed = std::async(std::launch::async, [&] { one.subscribe(company_id); });
  provider->wait_for_a_call(provider->charge_count);
  auto worked = std::async(std::launch::async, [&] { must(due_work::run(other.staff, {})); });
  EXPECT_EQ(worked.wait_for(std::chrono::seconds(4)), std::future_status::ready);  // leaves it alone
  EXPECT_EQ(provider->charge_count, 1);
  provider->let_go();
  subscribed.get();
  worked.get();
  EXPECT_EQ(provider->charge_count, 1);
  EXPECT_EQ(other.payments_of(company_id).size(), 1u);
}

TEST_F(TwoProcesses, LookAnAttemptUpOnceAndDoTheOthersWorkMeanwhile) {
  provider->first_answer = AttemptState::unknown;
  const CompanyId asked = one.company("asked");
  one.add_method(asked, "tok");
  one.subscribe(asked);
  const CompanyId waiting = one.company("waiting");
  // The look-up falls due at 01:00; so does the start of a subscription of another company.
  CreateSubscription later = Book::subscription_request(waiting);
  later.start_at = instant("2026-01-15T01:00:00Z");
  must(subscriptions::create(one.staff, later));
  PGconn* connection = PQconnectdb(url.c_str());
  PQclear(PQexec(connection, "UPDATE osto_meta SET text = '2026-01-15T02:00:00.000000Z' WHERE name = 'clock_now'"));
  PQfinish(connection);

  provider->hold();
  auto asking = std::async(std::launch::async, [&] { must(due_work::run(one.staff, {})); });
  provider->wait_for_a_call(provider->look_up_count);
  auto working = std::async(std::launch::async, [&] { return must(due_work::run(other.staff, {})); });
  EXPECT_EQ(working.wait_for(std::chrono::seconds(4)), std::future_status::ready);
  EXPECT_EQ(provider->look_up_count, 1);
  EXPECT_EQ(other.invoices_of(waiting).size(), 1u);
  provider->let_go();
  asking.get();
  EXPECT_FALSE(working.get().is_caught_up);
  EXPECT_EQ(provider->look_up_count, 1);
  EXPECT_EQ(one.payments_of(asked).size(), 1u);
}

TEST_F(TwoProcesses, ShareTheFirstNumbersOfASeries) {
  constexpr int kCompanies = 12;
  std::vector<CompanyId> companies;
  for (int i = 0; i < kCompanies; ++i) companies.push_back(one.company("c" + std::to_string(i)));
  std::atomic<int> failed_count = 0;
  at_once(kCompanies, [&](int i) {
    Session session = session_of(i);
    const auto made = subscriptions::create(session, Book::subscription_request(companies[static_cast<std::size_t>(i)]));
    if (!made) {
      ++failed_count;
      ADD_FAILURE() << made.error().message;
    }
  });
  EXPECT_EQ(failed_count, 0);
  std::set<std::string> numbers, expected;
  for (int i = 0; i < kCompanies; ++i) {
    char number[32];
    std::snprintf(number, sizeof number, "OST/25-26/%05d", i + 1);
    expected.insert(number);
    for (const Invoice& invoice : one.invoices_of(companies[static_cast<std::size_t>(i)])) numbers.insert(invoice.number.value_or("none"));
  }
  EXPECT_EQ(numbers, expected);
  EXPECT_EQ(must(book::summary(one.staff, {})).parked_company_count, 0);
}

TEST_F(TwoProcesses, ExecuteAKeyOnceAndAnswerTheSame) {
  const CompanyId company_id = one.company("acme");
  constexpr int kCallers = 8;
  std::array<std::string, kCallers> subscribed, created;
  at_once(kCallers, [&](int i) {
    Session session = session_of(i);
    const auto place = static_cast<std::size_t>(i);
    const auto company = companies::create(session, Book::company_request("new"), with_key("k0"));
    created[place] = company ? write_json(*company) : "failed: " + company.error().message;
    const auto made = subscriptions::create(session, Book::subscription_request(company_id), with_key("k1"));
    subscribed[place] = made ? write_json(*made) : "failed: " + made.error().message;
  });
  EXPECT_EQ(std::set<std::string>(created.begin(), created.end()).size(), 1u);
  EXPECT_EQ(std::set<std::string>(subscribed.begin(), subscribed.end()).size(), 1u);
  EXPECT_EQ(subscribed.front().find("failed"), std::string::npos) << subscribed.front();
  EXPECT_EQ(created.front().find("failed"), std::string::npos) << created.front();
  EXPECT_EQ(must(subscriptions::list(one.staff, {company_id})).subscriptions.size(), 1u);
}

}  // namespace
}  // namespace osto::billing::testing
