// A commit that follows a preview does what the preview showed, at its instant, or nothing.
#include "engine/preview_token.hpp"
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

class Preview : public ::testing::Test {
 protected:
  CallOptions previewing() { return {.idempotency_key = {}, .request_id = {}, .mode = CallMode::preview, .report = &report_}; }
  CallOptions following(std::string key = {}) {
    CallOptions options;
    options.idempotency_key = std::move(key);
    options.preview_token = report_.preview_token;
    return options;
  }

  Book book_ = Book::with_catalog();
  CallReport report_;
};

TEST_F(Preview, IsWhatTheCommitThenDoesToTheLastId) {
  const CompanyId company = book_.company("one");
  const SubscriptionChanged shown = must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  EXPECT_EQ(report_.preview_token.substr(0, 4), "pv1_");
  EXPECT_TRUE(book_.invoices_of(company).empty());
  const SubscriptionChanged done = must(subscriptions::create(book_.staff, Book::subscription_request(company), following("order-1")));
  EXPECT_EQ(write_json(done), write_json(shown));
}

TEST_F(Preview, CountsAtItsInstantForAQuarterOfAnHour) {
  const CompanyId company = book_.company("one");
  must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  book_.advance("2026-01-15T00:15:00Z");
  const SubscriptionChanged done = must(subscriptions::create(book_.staff, Book::subscription_request(company), following()));
  EXPECT_EQ(done.subscription.start_at, kStart);
}

TEST_F(Preview, IsRefusedAfterThat) {
  const CompanyId company = book_.company("one");
  must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  book_.advance("2026-01-15T00:15:00.000001Z");
  EXPECT_EQ(error_of(subscriptions::create(book_.staff, Book::subscription_request(company), following())), "conflict_with_preview");
  EXPECT_TRUE(book_.invoices_of(company).empty());
}

TEST_F(Preview, IsRefusedForAnotherRequest) {
  const CompanyId company = book_.company("one");
  must(subscriptions::create(book_.staff, Book::subscription_request(company, 3), previewing()));
  EXPECT_EQ(error_of(subscriptions::create(book_.staff, Book::subscription_request(company, 4), following())), "conflict_with_preview");
}

TEST_F(Preview, IsRefusedWhenSomethingHappenedToTheCompanySince) {
  const CompanyId company = book_.company("one");
  must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  book_.add_method(company);
  EXPECT_EQ(error_of(subscriptions::create(book_.staff, Book::subscription_request(company), following())), "conflict_with_preview");
}

TEST_F(Preview, HoldsWhenAnotherCompanyTookTheNextNumber) {
  const CompanyId company = book_.company("one"), other = book_.company("other");
  const SubscriptionChanged shown = must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  book_.subscribe(other);
  const SubscriptionChanged done = must(subscriptions::create(book_.staff, Book::subscription_request(company), following()));
  EXPECT_EQ(done.documents[0].invoice.invoice_id, shown.documents[0].invoice.invoice_id);
  EXPECT_EQ(done.documents[0].invoice.total_minor, shown.documents[0].invoice.total_minor);
  EXPECT_NE(done.documents[0].invoice.number, shown.documents[0].invoice.number);
}

TEST_F(Preview, OfACallWithAKeyIsFollowedWithThatKey) {
  const CompanyId company = book_.company("one");
  CallOptions preview = previewing();
  preview.idempotency_key = "order-1";
  const SubscriptionChanged shown = must(subscriptions::create(book_.staff, Book::subscription_request(company), preview));
  EXPECT_EQ(error_of(subscriptions::create(book_.staff, Book::subscription_request(company), following("order-2"))), "conflict_with_preview");
  const SubscriptionChanged done = must(subscriptions::create(book_.staff, Book::subscription_request(company), following("order-1")));
  EXPECT_EQ(write_json(done), write_json(shown));
}

TEST_F(Preview, OfAPreviewIsNothing) {
  const CompanyId company = book_.company("one");
  must(subscriptions::create(book_.staff, Book::subscription_request(company), previewing()));
  CallOptions both = previewing();
  both.preview_token = report_.preview_token;
  EXPECT_EQ(error_of(subscriptions::create(book_.staff, Book::subscription_request(company), both)), "invalid_request");
}

TEST_F(Preview, IsNotOfWhatMovesTheClockOrWorksThroughTheBook) {
  EXPECT_EQ(error_of(clock::advance(book_.staff, {instant("2026-02-01T00:00:00Z")}, previewing())), "invalid_request");
  EXPECT_EQ(error_of(clock::release(book_.staff, {}, previewing())), "invalid_request");
  EXPECT_EQ(error_of(due_work::run(book_.staff, {}, previewing())), "invalid_request");
  EXPECT_EQ(must(clock::get(book_.staff, {})).now, kStart);
}

TEST(PreviewToken, IsReadAsItWasPrinted) {
  PreviewToken token{kStart, true, sha256("decision")};
  const std::string text = print_token(token);
  const PreviewToken read = must(parse_token(text));
  EXPECT_EQ(read.decided_at, token.decided_at);
  EXPECT_EQ(read.names_key, token.names_key);
  EXPECT_EQ(read.decision, token.decision);
  for (const std::string& wrong : {std::string(), text.substr(1), text + "0", "pv2_" + text.substr(4), text.substr(0, text.size() - 1) + "x",
                                   "pv1_-000000000000001" + text.substr(20)}) {
    EXPECT_EQ(error_of(parse_token(wrong)), "invalid_value") << wrong;
  }
}

}  // namespace
}  // namespace osto::billing::testing
