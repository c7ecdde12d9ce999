// Usage around a change of terms: each use is billed once.
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

class UsageAtAChange : public ::testing::Test {
 protected:
  void open(const char* aggregation) {
    std::string catalog(kCatalogJson);
    catalog.replace(catalog.find("\"sum\""), 5, std::string("\"") + aggregation + "\"");
    must(book.staff.call("catalog.publish", catalog));
    company_id = book.company("acme");
    subscription_id = book.subscribe(company_id, 3).subscription.subscription_id;
  }
  void use(const char* event_id, std::int64_t quantity, const char* occurred_at) {
    const UsageAppended appended = must(usage::append(book.staff, {company_id, {{event_id, subscription_id, "scans",
                                                                               Decimal::from_integer(quantity), instant(occurred_at)}}}));
    EXPECT_EQ(appended.accepted_count, 1);
  }
  void change_seats(std::int64_t seat_count) {
    ChangePlan request;
    request.subscription_id = subscription_id;
    request.seat_count = seat_count;
    request.timing = ChangeTiming::now;
    must(subscriptions::change_plan(book.staff, request));
  }
  /// Amounts of the usage lines, newest invoice first.
  std::vector<std::int64_t> usage_lines() {
    std::vector<std::int64_t> amounts;
    for (const Invoice& invoice : book.invoices_of(company_id)) {
      for (const InvoiceLine& line : book.invoice(invoice.invoice_id).lines) {
        if (line.kind == LineKind::usage) amounts.push_back(line.amount_minor.value);
      }
    }
    return amounts;
  }

  Book book;
  CompanyId company_id;
  SubscriptionId subscription_id;
};

TEST_F(UsageAtAChange, OfSeatsBillsAPeakOnce) {
  open("max");
  book.advance("2026-01-20T00:00:00Z");
  use("a", 100, "2026-01-19T00:00:00Z");
  change_seats(5);
  book.advance("2026-01-28T00:00:00Z");
  use("b", 80, "2026-01-27T00:00:00Z");
  change_seats(4);
  book.advance("2026-02-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{20'000}));  // the month's peak: 100 x 2.00

  // The next month stands for itself: 30 x 2.00, and a month without use
  use("c", 30, "2026-02-15T00:00:00Z");
  book.advance("2026-04-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{0, 6'000, 20'000}));
}

TEST_F(UsageAtAChange, OfSeatsCountsOn) {
  open("sum");
  book.advance("2026-01-20T00:00:00Z");
  use("a", 100, "2026-01-19T00:00:00Z");
  change_seats(5);
  book.advance("2026-01-28T00:00:00Z");
  use("b", 80, "2026-01-27T00:00:00Z");
  use("c", 7, "2026-01-18T00:00:00Z");  // reported late, of the window that is still open
  const CompanyOverview overview = must(companies::overview(book.staff, {company_id}));
  ASSERT_EQ(overview.modules.size(), 1u);
  ASSERT_EQ(overview.modules.front().usage.size(), 1u);
  EXPECT_EQ(overview.modules.front().usage.front().quantity, Decimal::from_integer(187));
  book.advance("2026-02-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{37'400}));  // 187 x 2.00
}

TEST_F(UsageAtAChange, AtTheEndOfAMonthClosesThatMonth) {
  open("sum");
  book.advance("2026-01-20T00:00:00Z");
  use("a", 10, "2026-01-19T00:00:00Z");
  ChangePlan request;
  request.subscription_id = subscription_id;
  request.seat_count = 5;
  request.timing = ChangeTiming::period_end;
  must(subscriptions::change_plan(book.staff, request));
  book.advance("2026-02-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{2'000}));
  use("b", 5, "2026-02-15T00:00:00Z");
  book.advance("2026-03-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{1'000, 2'000}));
}

TEST_F(UsageAtAChange, RightAfterAnotherLosesNothing) {
  open("sum");
  use("a", 10, "2026-01-15T00:00:00Z");  // at the instant at which the subscription began
  change_seats(5);
  use("b", 5, "2026-01-15T00:00:00Z");
  change_seats(6);
  book.advance("2026-02-15T00:00:00Z");
  EXPECT_EQ(usage_lines(), (std::vector<std::int64_t>{3'000}));  // 15 x 2.00
}

}  // namespace
}  // namespace osto::billing::testing
