// Limits of plans: nobody gets more than is left, thresholds are told once, and a slice counts what was taken of it once.
#include "tests/unit/engine/engine_book.hpp"

#include <osto_billing/quota_slice.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

constexpr std::string_view kLimitedPlan = R"({
  "plans": [{"code": "limited", "name": "Limited", "module": "endpoint", "charges": [
    {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "limit_quantity": "100", "limit_kind": "hard", "alert_percents": [50, 100],
     "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}]}]}]
})";

class EngineEntitlements : public ::testing::Test {
 protected:
  EngineEntitlements() {
    must(book_.staff.call("catalog.publish", kLimitedPlan));
    company_ = book_.company("acme");
    CreateSubscription wanted{company_, "limited", IntervalUnit::month, {}, {}};
    subscription_ = must(subscriptions::create(book_.staff, wanted)).subscription.subscription_id;
  }

  ReserveUsage asked(const char* quantity) const { return {company_, subscription_, "scans", decimal(quantity)}; }

  UsageAppended append(const char* event_id, const char* quantity) {
    return must(usage::append(book_.staff, {company_, {{event_id, subscription_, "scans", decimal(quantity), kStart}}}));
  }

  MeterEntitlement scans() {
    const Entitlements checked = must(entitlements::check(book_.staff, {.company_id = company_}));
    return checked.entitlements.at(0).meters.at(0);
  }

  std::size_t count_events(EventKind kind) {
    const FeedPage page = must(feed::read(book_.staff, {.after_position = {}, .limit = 1000, .company_id = company_}));
    return static_cast<std::size_t>(std::count_if(page.events.begin(), page.events.end(), [&](const FeedEvent& event) { return event.kind == kind; }));
  }

  Book book_ = Book::with_catalog();
  CompanyId company_;
  SubscriptionId subscription_;
};

TEST_F(EngineEntitlements, ManyAtOnceGetNoMoreThanTheLimit) {
  constexpr int kWorkers = 8, kTries = 5;  // 8 x 5 tries of 7 ask for 280 of 100: 14 of them fit
  std::atomic<int> granted{0};
  std::vector<std::thread> workers;
  for (int i = 0; i < kWorkers; ++i) {
    workers.emplace_back([&] {
      Session own = book_.database.session({.actor = "worker", .company_id = {}});
      for (int j = 0; j < kTries; ++j) granted += entitlements::reserve(own, asked("7")).has_value() ? 1 : 0;
    });
  }
  for (std::thread& worker : workers) worker.join();
  EXPECT_EQ(granted, 14);
  EXPECT_EQ(scans().held_quantity, decimal("98"));
  EXPECT_EQ(scans().remaining_quantity, decimal("2"));
}

TEST_F(EngineEntitlements, ExpiredReservationsLeaveNoRowsBehind) {
  for (int i = 0; i < 5; ++i) {
    ReserveUsage short_lived = asked("100");
    short_lived.lifetime_seconds = 1;
    must(entitlements::reserve(book_.staff, short_lived));
    must(clock::advance(book_.staff, {.until = must(plus(must(clock::get(book_.staff, {})).now, Microseconds{kMicrosecondsPerSecond}))}));
  }
  const auto last = must(entitlements::reserve(book_.staff, asked("1")));
  EXPECT_EQ(scans().held_quantity, decimal("1"));
  std::size_t rows = 0;
  ASSERT_TRUE(export_canonical(book_.database, [&](std::string_view line) { rows += line.find("osto_reservations") != std::string_view::npos ? 1 : 0; }).has_value());
  EXPECT_EQ(rows, 1U) << last.reservation_id.to_string();
}

TEST_F(EngineEntitlements, ACorrectionThatRaisesUsageIsTold) {
  append("e1", "10");
  EXPECT_EQ(count_events(EventKind::usage_threshold_reached), 0U);
  must(usage::correct(book_.staff, {company_, "e1", "e1-right", decimal("50")}));
  EXPECT_EQ(count_events(EventKind::usage_threshold_reached), 1U);
  must(usage::correct(book_.staff, {company_, "e1-right", "e1-low", decimal("49")}));
  must(usage::correct(book_.staff, {company_, "e1-low", "e1-high", decimal("51")}));
  EXPECT_EQ(count_events(EventKind::usage_threshold_reached), 1U) << "once in a window, however often it is crossed";
}

TEST_F(EngineEntitlements, APreviewHoldsAndTellsNothing) {
  must(entitlements::reserve(book_.staff, asked("60"), as_preview()));
  EXPECT_EQ(scans().held_quantity, decimal("0"));
  must(usage::append(book_.staff, {company_, {{"e1", subscription_, "scans", decimal("60"), kStart}}}, as_preview()));
  EXPECT_EQ(count_events(EventKind::usage_threshold_reached), 0U);
}

TEST_F(EngineEntitlements, TheSameKeyHoldsOnceAndCommitsOnce) {
  const Reservation first = must(entitlements::reserve(book_.staff, asked("60"), with_key("r1")));
  const Reservation again = must(entitlements::reserve(book_.staff, asked("60"), with_key("r1")));
  EXPECT_EQ(first.reservation_id, again.reservation_id);
  const CommitReservation used{company_, first.reservation_id, "u1"};
  must(entitlements::commit(book_.staff, used, with_key("c1")));
  EXPECT_EQ(must(entitlements::commit(book_.staff, used, with_key("c1"))).committed_quantity, decimal("60")) << "after its row is gone";
  EXPECT_EQ(scans().used_quantity, decimal("60"));
}

TEST_F(EngineEntitlements, ASliceIsHandedOutInMemoryAndCountedOnce) {
  const auto slice = must(QuotaSlice::open(book_.staff, asked("10")));
  EXPECT_EQ(scans().remaining_quantity, decimal("90"));
  EXPECT_TRUE(slice->take(decimal("6.5"), kStart));
  EXPECT_FALSE(slice->take(decimal("3.6"), kStart)) << "3.5 are left";
  EXPECT_TRUE(slice->take(decimal("3.5"), kStart));
  ASSERT_TRUE(slice->give_back(decimal("4")).has_value());
  EXPECT_FALSE(slice->give_back(decimal("6.1")).has_value()) << "6 are taken";
  const auto counted = must(slice->commit(book_.staff, "slice-1"));
  ASSERT_TRUE(counted.has_value());
  EXPECT_EQ(counted->committed_quantity, decimal("6"));
  EXPECT_EQ(scans().used_quantity, decimal("6"));
  EXPECT_EQ(scans().held_quantity, decimal("4"));
  EXPECT_FALSE(must(slice->commit(book_.staff, "slice-2")).has_value()) << "nothing was taken since";
  EXPECT_FALSE(slice->take(decimal("1"), slice->reservation().expires_at)) << "expired";
  EXPECT_TRUE(slice->take(decimal("1"), kStart));
  ASSERT_TRUE(slice->close(book_.staff).has_value());
  ASSERT_TRUE(slice->close(book_.staff).has_value());
  EXPECT_FALSE(slice->take(decimal("1"), kStart)) << "closed";
  EXPECT_EQ(scans().held_quantity, decimal("0"));
  EXPECT_EQ(scans().used_quantity, decimal("6"));
}

TEST_F(EngineEntitlements, ACommitThatFailedIsTriedAgainForTheSameQuantity) {
  ReserveUsage wanted = asked("10");
  wanted.lifetime_seconds = 60;
  const auto slice = must(QuotaSlice::open(book_.staff, wanted));
  EXPECT_TRUE(slice->take(decimal("4"), kStart));
  Session stranger = book_.database.session({.actor = "stranger", .company_id = book_.company("other")});
  EXPECT_FALSE(slice->commit(stranger, "slice-1").has_value()) << "it does not see the company";
  EXPECT_TRUE(slice->take(decimal("2"), kStart));
  EXPECT_EQ(slice->commit(book_.staff, "slice-2").error().code, ErrorCode::state_conflict);
  EXPECT_EQ(must(slice->commit(book_.staff, "slice-1"))->committed_quantity, decimal("4"));
  EXPECT_EQ(must(slice->commit(book_.staff, "slice-2"))->committed_quantity, decimal("2"));
  EXPECT_EQ(scans().used_quantity, decimal("6"));
}

TEST_F(EngineEntitlements, SlicesOfTwoCompaniesMayNameTheirEventsAlike) {
  const CompanyId other = book_.company("other");
  const SubscriptionId of_other = must(subscriptions::create(book_.staff, {other, "limited", IntervalUnit::month, {}, {}})).subscription.subscription_id;
  const auto one = must(QuotaSlice::open(book_.staff, asked("10")));
  const auto two = must(QuotaSlice::open(book_.staff, {other, of_other, "scans", decimal("10")}));
  EXPECT_TRUE(one->take(decimal("1"), kStart) && two->take(decimal("2"), kStart));
  EXPECT_TRUE(must(one->commit(book_.staff, "worker-7")).has_value());
  EXPECT_TRUE(must(two->commit(book_.staff, "worker-7")).has_value());
}

TEST_F(EngineEntitlements, AnEventIdOfAnotherUseTakesNothing) {
  append("e1", "95");
  const Reservation held = must(entitlements::reserve(book_.staff, asked("5")));
  const auto taken = entitlements::commit(book_.staff, {company_, held.reservation_id, "e1"});
  EXPECT_EQ(error_of(taken), "already_exists");
  EXPECT_EQ(scans().held_quantity, decimal("5"));
}

TEST_F(EngineEntitlements, ThreadsTakeASliceWholeAndNoMore) {
  const auto slice = must(QuotaSlice::open(book_.staff, asked("100")));
  std::atomic<int> taken{0};
  std::vector<std::thread> workers;
  for (int i = 0; i < 4; ++i) {
    workers.emplace_back([&] {
      for (int j = 0; j < 50; ++j) taken += slice->take(decimal("1"), kStart) ? 1 : 0;
    });
  }
  for (std::thread& worker : workers) worker.join();
  EXPECT_EQ(taken, 100);
  EXPECT_EQ(slice->left(), decimal("0"));
}

}  // namespace
}  // namespace osto::billing::testing
