// Two companies in one commit: what each may know of the other, previews, repetitions, and a company that is parked.
#include "tests/unit/engine/engine_book.hpp"

#include <sqlite3.h>

namespace osto::billing::testing {
namespace {

class Transfer : public ::testing::Test {
 protected:
  TransferSubscription request() {
    TransferSubscription made;
    made.subscription_id = subscription_;
    made.to_company_id = to_;
    return made;
  }
  std::size_t events_of(EventKind kind, CompanyId company) {
    std::size_t count = 0;
    for (const FeedEvent& event : book_.events()) count += event.kind == kind && event.company_id == company ? 1 : 0;
    return count;
  }

  Book book_ = Book::with_catalog();
  CompanyId from_ = book_.company("from"), to_ = book_.company("to");
  SubscriptionId subscription_ = book_.subscribe(from_).subscription.subscription_id;
};

TEST_F(Transfer, IsInBothChains) {
  book_.advance("2026-01-20T00:00:00Z");
  const SubscriptionTransferred done = must(subscriptions::transfer(book_.staff, request()));
  EXPECT_EQ(done.from.end_reason, EndReason::transferred);
  EXPECT_EQ(done.to.transferred_from, subscription_);
  EXPECT_EQ(events_of(EventKind::subscription_transferred, from_), 1u);
  EXPECT_EQ(events_of(EventKind::subscription_transferred, to_), 1u);
  EXPECT_TRUE(must(book::verify(book_.staff, {})).holds);
}

TEST_F(Transfer, IsNotForACompanysOwnSession) {
  Session own = book_.database.session({.actor = "customer", .company_id = from_});
  const auto refused = subscriptions::transfer(own, request());
  EXPECT_EQ(error_of(refused), "not_found");  // as if there were no other company
  EXPECT_EQ(refused.error().field, "/to_company_id");
  Session others = book_.database.session({.actor = "customer", .company_id = to_});
  EXPECT_EQ(subscriptions::transfer(others, request()).error().field, "/subscription_id");
  EXPECT_EQ(must(subscriptions::get(book_.staff, {subscription_})).state, SubscriptionState::active);
}

TEST_F(Transfer, DoesWhatItsPreviewShowed) {
  book_.advance("2026-01-20T00:00:00Z");
  CallReport report;
  CallOptions preview = as_preview();
  preview.report = &report;
  const SubscriptionTransferred shown = must(subscriptions::transfer(book_.staff, request(), preview));
  EXPECT_EQ(must(subscriptions::get(book_.staff, {subscription_})).state, SubscriptionState::active);
  CallOptions following;
  following.preview_token = report.preview_token;
  EXPECT_EQ(write_json(must(subscriptions::transfer(book_.staff, request(), following))), write_json(shown));
}

TEST_F(Transfer, HappensOncePerKey) {
  const SubscriptionTransferred first = must(subscriptions::transfer(book_.staff, request(), with_key("move")));
  const SubscriptionTransferred again = must(subscriptions::transfer(book_.staff, request(), with_key("move")));
  EXPECT_EQ(write_json(first), write_json(again));
  EXPECT_EQ(must(subscriptions::list(book_.staff, {to_})).subscriptions.size(), 1u);
}

TEST_F(Transfer, GoesOnFromCompanyToCompanyAndBack) {
  book_.advance("2026-01-20T00:00:00Z");
  TransferSubscription back;
  back.subscription_id = must(subscriptions::transfer(book_.staff, request())).to.subscription_id;
  back.to_company_id = from_;
  const SubscriptionTransferred returned = must(subscriptions::transfer(book_.staff, back));
  EXPECT_EQ(returned.to.state, SubscriptionState::active);
  // At one instant nothing was used there: what it was billed it gets back, and the first company is billed what it got back.
  book_.advance("2026-03-01T00:00:00Z");
  std::int64_t billed = 0;
  for (const Invoice& invoice : book_.invoices_of(from_)) billed += invoice.total_minor.value;
  EXPECT_EQ(billed, 2 * 300000);  // 15 January and 15 February, three seats of 1,000.00
  EXPECT_TRUE(must(book::verify(book_.staff, {})).holds);
}

TEST(TransferBetweenParked, IsRefused) {
  const TemporaryFolder folder;
  const std::string path = folder.file("book.db");
  TransferSubscription request;
  {
    Book book = Book::with_catalog(test_options("sqlite:" + path));
    request.to_company_id = book.company("parked");
    request.subscription_id = book.subscribe(book.company("from")).subscription.subscription_id;
  }
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  const std::string park = "INSERT INTO osto_parked_companies (company_id, reason, parked_at) SELECT company_id, 'test', 0 FROM osto_companies WHERE code = 'parked'";
  ASSERT_EQ(sqlite3_exec(handle, park.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
  sqlite3_close(handle);
  Book book(test_options("sqlite:" + path));
  const auto refused = subscriptions::transfer(book.staff, request);
  EXPECT_EQ(error_of(refused), "account_parked");
  EXPECT_EQ(must(subscriptions::get(book.staff, {request.subscription_id})).state, SubscriptionState::active);
}

}  // namespace
}  // namespace osto::billing::testing
