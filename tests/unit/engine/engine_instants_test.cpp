// Several things at one instant, and work that falls due around a command: nothing collides, nothing goes unbilled.
#include "tests/unit/engine/engine_book.hpp"

#include "engine/engine.hpp"
#include "storage/sqlite/sqlite_storage.hpp"

#include <algorithm>

namespace osto::billing::testing {
namespace {

ChangePlan seats(SubscriptionId subscription_id, std::int64_t seat_count) {
  ChangePlan request;
  request.subscription_id = subscription_id;
  request.seat_count = seat_count;
  request.timing = ChangeTiming::now;
  return request;
}

std::vector<std::int64_t> totals_of(const std::vector<Invoice>& invoices) {
  std::vector<std::int64_t> totals;
  for (const Invoice& invoice : invoices) totals.push_back(invoice.total_minor.value);
  return totals;
}

// ---- on a standing clock --------------------------------------------------------------------------------------------

TEST(OneInstant, TakesSeveralChangesOfOneSubscription) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  const SubscriptionId id = book.subscribe(company_id, 3).subscription.subscription_id;
  must(subscriptions::change_plan(book.staff, seats(id, 5)));
  must(subscriptions::change_plan(book.staff, seats(id, 7)));
  must(subscriptions::change_plan(book.staff, seats(id, 3)));
  // 3,000.00; then the whole month back and the new seats': 5,000 - 3,000; 7,000 - 5,000; 3,000 - 7,000
  std::vector<std::int64_t> totals = totals_of(book.invoices_of(company_id));
  std::sort(totals.begin(), totals.end());
  EXPECT_EQ(totals, (std::vector<std::int64_t>{-400'000, 200'000, 200'000, 300'000}));
}

TEST(OneInstant, ResumesTheLastOfItsTerms) {
  for (std::int64_t last = 10; last < 18; ++last) {  // ids are hashes: eight tries do not all come right by chance
    Book book = Book::with_catalog();
    const SubscriptionId id = book.subscribe(book.company("acme"), 3).subscription.subscription_id;
    must(subscriptions::change_plan(book.staff, seats(id, 4)));
    must(subscriptions::change_plan(book.staff, seats(id, last)));
    must(subscriptions::pause(book.staff, {id}));
    EXPECT_EQ(must(subscriptions::resume(book.staff, {id})).subscription.seat_count, last);
    must(subscriptions::pause(book.staff, {id}));
    EXPECT_EQ(must(subscriptions::resume(book.staff, {id})).subscription.seat_count, last);
  }
}

TEST(OneInstant, TakesADocumentBackToWhatItWas) {
  Book book = Book::with_catalog();
  std::string dearer(kCatalogJson);
  dearer.replace(dearer.find("\"1000\""), 6, "\"1100\"");
  const auto new_versions = [&](std::string_view json) {
    return must(read_json<CatalogPublished>(must(book.staff.call("catalog.publish", json)))).new_version_count;
  };
  EXPECT_EQ(new_versions(dearer), 1);
  EXPECT_EQ(new_versions(kCatalogJson), 1);
  EXPECT_EQ(new_versions(dearer), 1);
  EXPECT_EQ(new_versions(dearer), 0);
}

// ---- number series --------------------------------------------------------------------------------------------------

TEST(NumberPrefix, ChangesWithTheFiscalYear) {
  Book book = Book::with_catalog();
  const CompanyId company_id = book.company("acme");
  book.subscribe(company_id);  // fiscal year April 2025 to March 2026
  std::string renamed(kCatalogJson);
  renamed.replace(renamed.find("\"OST\""), 5, "\"NEW\"");
  must(book.staff.call("catalog.publish", renamed));
  book.advance("2026-04-20T00:00:00Z");
  std::vector<std::string> numbers;
  for (const Invoice& invoice : book.invoices_of(company_id)) numbers.push_back(invoice.number.value_or("none"));
  EXPECT_EQ(numbers, (std::vector<std::string>{"NEW/26-27/00001", "OST/25-26/00003", "OST/25-26/00002", "OST/25-26/00001"}));
}

TEST(NumberPrefix, IsNotTakenFromASellerThatHasUsedIt) {
  Book book = Book::with_catalog();
  book.subscribe(book.company("acme"));
  std::string renamed(kCatalogJson);
  renamed.replace(renamed.find("\"OST\""), 5, "\"NEW\"");
  must(book.staff.call("catalog.publish", renamed));
  const auto refused = book.staff.call("catalog.publish", R"({"legal_entities": [{"code": "other", "name": "Other", "country": "IN",
    "state": "Karnataka", "zone": "Asia/Kolkata", "functional_currency": "INR", "fiscal_year_start_month": 4, "number_prefix": "OST"}]})");
  EXPECT_EQ(error_of(refused), "invalid_value");
  EXPECT_EQ(refused.error().field, "/legal_entities/0/number_prefix");
}

// ---- work that falls due around a command ---------------------------------------------------------------------------

/// The system's time as the test says it.
class SpokenTime final : public TimeSource {
 public:
  explicit SpokenTime(std::shared_ptr<std::vector<Instant>> next) : next_(std::move(next)) {}
  Instant now() override {
    const Instant present = next_->front();
    if (next_->size() > 1) next_->erase(next_->begin());
    return present;
  }

 private:
  std::shared_ptr<std::vector<Instant>> next_;
};

TEST(DueWork, ThatFallsDueWhileACommandWaitsIsDoneBeforeIt) {
  const auto times = std::make_shared<std::vector<Instant>>(1, kStart);
  auto storage = must(open_sqlite({.path = ":memory:"}));
  Book::must_do(storage->migrate());
  const auto engine = std::make_shared<Engine>(std::move(storage), std::vector<std::shared_ptr<PaymentProvider>>{std::make_shared<ScriptedProvider>()},
                                               std::make_unique<SpokenTime>(times), LogSink{});
  Book::must_do(engine->start(ClockKind::system, {}));
  Session staff(engine, {});
  must(staff.call("catalog.publish", kCatalogJson));
  const CompanyId company_id = must(companies::create(staff, Book::company_request("acme"))).company_id;
  const SubscriptionId id = must(subscriptions::create(staff, Book::subscription_request(company_id))).subscription.subscription_id;
  // Settled a second before the renewal falls due, decided a second after it.
  *times = {instant("2026-02-14T23:59:59Z"), instant("2026-02-15T00:00:01Z")};
  must(subscriptions::change_plan(staff, seats(id, 4)));
  ListInvoices list;
  list.company_id = company_id;
  // January's and February's month of 3,000.00; then the whole of February back, and 4 seats from the 15th on.
  EXPECT_EQ(totals_of(must(invoices::list(staff, list)).invoices), (std::vector<std::int64_t>{100'000, 300'000, 300'000}));
}

// ---- releasing the clock --------------------------------------------------------------------------------------------

TEST(ReleasedClock, MayNotPutTimeBack) {
  OpenOptions options = test_options("sqlite::memory:");
  options.test_clock_start = instant("9000-01-01T00:00:00Z");
  Book book(options);
  const auto refused = clock::release(book.staff, {});
  EXPECT_EQ(error_of(refused), "clock_refused");
  EXPECT_NE(refused.error().message.find("9000-01-01"), std::string::npos) << refused.error().message;
  EXPECT_EQ(must(clock::get(book.staff, {})).kind, ClockKind::test);
}

}  // namespace
}  // namespace osto::billing::testing
