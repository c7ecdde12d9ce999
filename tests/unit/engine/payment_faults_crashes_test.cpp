// F1, F2, F3, F10, F31: the process dies right before and right after every commit, and on both sides of the provider's call. What
// was begun is finished by the next process: one invoice, one charge, one payment.
#include "tests/unit/engine/audited_book.hpp"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <set>

namespace osto::billing::testing {
namespace {

constexpr int kDied = 9;

enum class Side { before, after };

/// In the process that is to die: at which commit, and on which side of it.
struct Death { int at_commit = 0; Side side{}; int commit_count = 0; };
Death death;

int watch_commits(unsigned kind, void*, void* statement, void*) {
  const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
  if (sql == nullptr || std::strncmp(sql, "COMMIT", 6) != 0) return 0;
  if (kind == SQLITE_TRACE_STMT) death.commit_count += 1;
  const Side now = kind == SQLITE_TRACE_STMT ? Side::before : Side::after;
  if (death.commit_count == death.at_commit && now == death.side) ::_exit(kDied);
  return 0;
}

int watch_connection(sqlite3* connection, char**, const void*) {
  return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, watch_commits, nullptr);
}

/// Does the work in a process of its own; true: it died on the way.
bool dies(const Death& planned, const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    death = planned;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch_connection));
    work();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == kDied));
  return WEXITSTATUS(status) == kDied;
}

/// The simulated provider with a log on disk, which outlives the process; it may take the process with it.
class LoggingProvider final : public PaymentProvider {
 public:
  LoggingProvider(std::string log, std::optional<Side> dies_at = {}) : log_(std::move(log)), dies_at_(dies_at) {}
  std::string_view name() const override { return "simulated"; }
  ProviderCapabilities capabilities() const override { return simulated_.capabilities(); }
  Result<ChargeOutcome> charge(const ChargeRequest& request) override {
    if (dies_at_ == Side::before) ::_exit(kDied);
    std::ofstream(log_, std::ios::app) << request.attempt_id.to_string() << " " << request.amount.amount_minor.value << "\n" << std::flush;
    if (dies_at_ == Side::after) ::_exit(kDied);
    return simulated_.charge(request);
  }
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant asked_at) override { return simulated_.look_up(request, asked_at); }
  Result<ProviderNotice> parse_webhook(std::string_view body, std::string_view header, Instant at) override { return simulated_.parse_webhook(body, header, at); }

 private:
  SimulatedProvider simulated_;
  std::string log_;
  std::optional<Side> dies_at_;
};

class Crash : public ::testing::Test {
 protected:
  /// A company with a method, on disk; nobody has it open.
  void SetUp() override {
    Book book(test_options("sqlite:" + prepared()));
    must(book.staff.call("catalog.publish", dunned_catalog()));
    company_id = book.company("acme");
    book.add_method(company_id, "sim_pending_2h");
  }
  std::string prepared() const { return folder.file("prepared.db"); }
  std::string file() const { return folder.file("book.db"); }
  std::string log() const { return folder.file("provider.log"); }

  void begin_anew() {
    for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(file() + ending);
    std::filesystem::copy_file(prepared(), file());
    std::filesystem::remove(log());
  }
  Book open(std::optional<Side> dies_at = {}) { return Book(test_options("sqlite:" + file(), {std::make_shared<LoggingProvider>(log(), dies_at)})); }
  void subscribe(Book& book) { must(subscriptions::create(book.staff, Book::subscription_request(company_id), with_key("subscribe-1"))); }

  std::set<std::string> charged_keys() const {
    std::set<std::string> keys;
    std::ifstream lines(log());
    std::string key, amount;
    while (lines >> key >> amount) keys.insert(key);
    return keys;
  }
  std::string audit() const {
    std::string text = "[";
    for (const std::string& key : charged_keys()) {
      text += (text.size() > 1 ? "," : "") + std::string("{\"attempt\":\"") + key + "\",\"charges\":1,\"taken\":300000}";
    }
    std::ofstream(file() + ".log.json") << text << "]";
    const std::string command = "python3 " OSTO_SOURCE_DIR "/tests/payment_auditor/audit_payments.py '" + file() + "' '" + file() + ".log.json' > '" + file() + ".audit' 2>&1";
    std::stringstream found;
    const int status = std::system(command.c_str());
    found << std::ifstream(file() + ".audit").rdbuf();
    return status == 0 ? found.str() : "audit: " + found.str();
  }

  /// The next process: the host sends its command again under its key, and time goes on.
  void recover(const std::string& where) {
    Book book = open();
    subscribe(book);
    must(due_work::run(book.staff, {}));
    EXPECT_EQ(audit(), "") << where;
    book.advance("2026-01-18T00:00:00Z");
    EXPECT_EQ(audit(), "") << where;
    ASSERT_EQ(book.invoices_of(company_id).size(), 1u) << where;
    EXPECT_EQ(book.invoices_of(company_id).front().label, DocumentLabel::paid) << where;
    EXPECT_EQ(book.payments_of(company_id).size(), 1u) << where;
    EXPECT_EQ(charged_keys().size(), 1u) << where;
  }

  TemporaryFolder folder;
  CompanyId company_id;
};

TEST_F(Crash, F1_F10_AtEveryCommitOfASubscriptionAndItsCharge) {
  int points = 0;
  for (const Side side : {Side::before, Side::after}) {
    for (int commit = 1;; ++commit) {
      begin_anew();
      const bool died = dies({commit, side}, [&] {
        Book book = open();
        subscribe(book);
        must(due_work::run(book.staff, {}));
        book.advance("2026-01-15T03:00:00Z");
      });
      recover("commit " + std::to_string(commit) + (side == Side::before ? " not done" : " done, its answer lost"));
      if (!died) break;
      ++points;
    }
  }
  EXPECT_GT(points, 8);
}

TEST_F(Crash, F2_BeforeTheProviderIsReached) {
  begin_anew();
  EXPECT_TRUE(dies({}, [&] {
    Book book = open(Side::before);
    subscribe(book);
  }));
  EXPECT_TRUE(charged_keys().empty());
  recover("before the call");
}

TEST_F(Crash, F3_AfterTheProviderCharged) {
  begin_anew();
  EXPECT_TRUE(dies({}, [&] {
    Book book = open(Side::after);
    subscribe(book);
  }));
  EXPECT_EQ(charged_keys().size(), 1u);
  recover("after the call");
}

TEST_F(Crash, F31_BetweenStoringANoticeAndActingOnIt) {
  int points = 0;
  for (const Side side : {Side::before, Side::after}) {
    for (int commit = 1;; ++commit) {
      begin_anew();
      ReceiveNotice notice;
      {
        Book book = open();
        subscribe(book);
        notice = {"simulated", "evt-1", company_id, book.invoice(book.invoices_of(company_id).front().invoice_id).attempts.front().attempt_id};
      }
      const bool died = dies({commit, side}, [&] {
        Book book = open();
        must(payments::receive_notice(book.staff, notice));
        must(due_work::run(book.staff, {}));
      });
      {
        Book book = open();
        must(payments::receive_notice(book.staff, notice));  // the provider sends it again, as nobody said that it came
      }
      recover("notice, commit " + std::to_string(commit));
      if (!died) break;
      ++points;
    }
  }
  EXPECT_GT(points, 2);
}

}  // namespace
}  // namespace osto::billing::testing
