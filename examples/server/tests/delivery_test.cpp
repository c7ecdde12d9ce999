// Deliveries in the store: who may settle a try, what disables an endpoint, what is asked of the feed.
#include "auth/crypto.hpp"
#include "webhooks/feed_pages.hpp"
#include "webhooks/webhook_store.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>

namespace osto::server {
namespace {

using billing::FeedPage;
using std::chrono::milliseconds;

/// The same on both stores: PostgreSQL when OSTO_TEST_POSTGRES names a database.
class Deliveries : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    std::string url;
    if (std::string(GetParam()) == "sqlite") {
      std::string pattern = (std::filesystem::temp_directory_path() / "osto-server-test-XXXXXX").string();
      folder_ = ::mkdtemp(pattern.data());
      url = "sqlite:" + (folder_ / "billing.db").string();
    } else {
      const char* given = std::getenv("OSTO_TEST_POSTGRES");
      if (given == nullptr) GTEST_SKIP() << "OSTO_TEST_POSTGRES is not set";
      url = given;
    }
    auto opened = WebhookStore::open(url);
    ASSERT_TRUE(opened.has_value()) << opened.error().message;
    store_ = std::move(*opened);
    Endpoint endpoint;
    endpoint.endpoint_id = id_;
    endpoint.url = "https://example.com/";
    ASSERT_TRUE(store_->add_endpoint(endpoint, {"whs_" + to_hex(random_octets(16)), id_, "sealed", "key", 0, std::nullopt}).has_value());
  }
  void TearDown() override {
    if (store_) EXPECT_TRUE(store_->remove_endpoint(id_).has_value());
    store_.reset();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
  }

  Delivery delivery(std::int64_t position, const char* company) {
    Delivery made;
    made.endpoint_id = id_;
    made.position = position;
    made.company_id = company;
    made.kind = "company_updated";
    made.message_id = "msg_" + std::to_string(position);
    made.body = "{}";
    return made;
  }
  void fill(std::int64_t from, std::int64_t to, const std::vector<Delivery>& deliveries) { ASSERT_TRUE(store_->fill(id_, from, to, deliveries).has_value()); }
  Delivery claim(std::int64_t now) { return store_->claim(id_, now, now + 35).value().value(); }
  Delivery stored(std::int64_t position) {
    const auto rows = store_->deliveries(id_, std::nullopt, position + 1, 1).value();
    return rows.at(0);
  }
  Endpoint endpoint() { return store_->find_endpoint(id_).value().value(); }
  SettledTry settle(const Delivery& tried, DeliveryState state, std::int64_t now, const DeliveryOutcome& more = {}) {
    DeliveryOutcome outcome = more;
    outcome.state = state;
    if (state == DeliveryState::pending) outcome.next_try_at = now + 1;
    if (state != DeliveryState::delivered) outcome.failure = "answered 500";
    return store_->settle(tried, outcome, now).value();
  }

  const std::string id_ = "whe_" + to_hex(random_octets(16));
  std::filesystem::path folder_;
  std::unique_ptr<WebhookStore> store_;
};

DeliveryOutcome exhausted() { return {DeliveryState::given_up, std::nullopt, 500, "answered 500", "failed at every one", true}; }

TEST_P(Deliveries, F39_OnlyWhoBeganATrySettlesIt) {
  fill(0, 1, {delivery(1, "a")});
  const Delivery late = claim(100);
  EXPECT_FALSE(store_->claim(id_, 134, 200).value()) << "leased";
  const Delivery second = claim(135);
  EXPECT_EQ(second.try_count, 2);
  EXPECT_EQ(settle(late, DeliveryState::given_up, 136, exhausted()), SettledTry::late);
  EXPECT_EQ(stored(1).state, DeliveryState::pending);
  EXPECT_FALSE(endpoint().failing_since) << "a late word says nothing about the endpoint either";
  EXPECT_FALSE(endpoint().disabled_at);
  EXPECT_EQ(settle(second, DeliveryState::delivered, 137), SettledTry::noted);
  EXPECT_EQ(settle(second, DeliveryState::pending, 138), SettledTry::late) << "it is settled";
}

// A replay counts tries from one again: the number alone would take the old try for the new one.
TEST_P(Deliveries, F39_ATryBeforeAReplayDoesNotSettleTheOneAfterIt) {
  fill(0, 1, {delivery(1, "a")});
  const Delivery before = claim(100);
  ASSERT_TRUE(store_->replay(id_, 0, 100).has_value());
  EXPECT_EQ(settle(before, DeliveryState::delivered, 100), SettledTry::late);
  fill(0, 1, {delivery(1, "a")});
  const Delivery after = claim(100);
  EXPECT_EQ(after.try_count, before.try_count);
  EXPECT_EQ(after.next_try_at, before.next_try_at);
  EXPECT_EQ(settle(before, DeliveryState::delivered, 101), SettledTry::late);
  EXPECT_EQ(stored(1).state, DeliveryState::pending);
  EXPECT_EQ(settle(after, DeliveryState::delivered, 101), SettledTry::noted);
}

TEST_P(Deliveries, OnePoisonousEventDisablesNothingWhenOthersPass) {
  fill(0, 3, {delivery(1, "a"), delivery(2, "b"), delivery(3, "a")});
  settle(claim(100), DeliveryState::pending, 100);
  const Delivery other = claim(100);
  EXPECT_EQ(other.position, 2) << "the event of another company";
  settle(other, DeliveryState::delivered, 101);
  const Delivery poison = claim(102);
  EXPECT_EQ(poison.first_failed_at, 100);
  EXPECT_EQ(settle(poison, DeliveryState::given_up, 103, exhausted()), SettledTry::noted);
  EXPECT_FALSE(endpoint().disabled_at);
  EXPECT_EQ(claim(104).position, 3) << "what waited behind it goes on";
}

TEST_P(Deliveries, AnEndpointThatTakesNothingIsDisabled) {
  fill(0, 2, {delivery(1, "a"), delivery(2, "b")});
  settle(claim(100), DeliveryState::pending, 100);
  settle(claim(100), DeliveryState::pending, 101);
  EXPECT_EQ(settle(claim(102), DeliveryState::given_up, 103, exhausted()), SettledTry::disabled_endpoint);
  EXPECT_EQ(endpoint().disabled_reason, "failed at every one");
  // Enabled again it begins anew: what failed before counts against it no longer, what fails from now on does.
  ASSERT_TRUE(store_->enable_endpoint(id_).has_value());
  EXPECT_FALSE(stored(2).first_failed_at);
  settle(claim(200), DeliveryState::pending, 200);
  EXPECT_EQ(settle(claim(300), DeliveryState::given_up, 300, exhausted()), SettledTry::disabled_endpoint);
}

TEST_P(Deliveries, GoneDisablesWhateverElsePasses) {
  fill(0, 1, {delivery(1, "a")});
  DeliveryOutcome gone = exhausted();
  gone.unless_others_pass = false;
  EXPECT_EQ(settle(claim(100), DeliveryState::given_up, 100, gone), SettledTry::disabled_endpoint);
}

TEST_P(Deliveries, AChangeUndoesNoDisablingMeanwhile) {
  ASSERT_TRUE(store_->disable_endpoint(id_, "the endpoint answered 410 Gone", 100).value());
  ASSERT_TRUE(store_->change_endpoint(id_, {std::nullopt, "what for", std::vector<std::string>{"company_updated"}}).has_value());
  const Endpoint changed = endpoint();
  EXPECT_EQ(changed.disabled_at, 100);
  EXPECT_EQ(changed.url, "https://example.com/");
  EXPECT_EQ(changed.description, "what for");
  EXPECT_EQ(changed.kinds, std::vector<std::string>{"company_updated"});
  EXPECT_FALSE(store_->disable_endpoint(id_, "disabled by hand", 200).value());
  EXPECT_EQ(endpoint().disabled_reason, "the endpoint answered 410 Gone") << "the first reason stands";
}

TEST_P(Deliveries, OnlyEndpointsWithSomethingDueAreAsked) {
  const auto is_due = [this](std::int64_t now) {
    const auto due = store_->due_endpoints(now).value();
    return std::find(due.begin(), due.end(), id_) != due.end();
  };
  EXPECT_FALSE(is_due(100));
  fill(0, 1, {delivery(1, "a")});
  EXPECT_TRUE(is_due(100));
  const Delivery tried = claim(100);
  EXPECT_FALSE(is_due(100)) << "leased";
  EXPECT_TRUE(is_due(135)) << "the lease is over";
  settle(tried, DeliveryState::pending, 100);
  EXPECT_FALSE(is_due(100));
  ASSERT_TRUE(store_->disable_endpoint(id_, "disabled by hand", 100).value());
  EXPECT_FALSE(is_due(1'000));
}

INSTANTIATE_TEST_SUITE_P(BothStores, Deliveries, testing::Values("sqlite", "postgres"));

TEST(WebhookFeed, EndpointsAtOnePositionShareARead) {
  std::vector<std::int64_t> reads;
  FeedPages pages([&reads](std::int64_t after) -> billing::Result<FeedPage> {
    reads.push_back(after);
    FeedPage page;
    page.end_position = 9;
    page.last_position = 9;
    if (after < 9) page.events.resize(1);
    return page;
  });
  EXPECT_NE(pages.after(5).value(), nullptr);
  EXPECT_NE(pages.after(5).value(), nullptr);
  EXPECT_EQ(pages.after(9).value(), nullptr) << "at the end, which the first read told";
  EXPECT_NE(pages.after(7).value(), nullptr);
  EXPECT_EQ(reads, (std::vector<std::int64_t>{5, 7}));
}

TEST(WebhookFeed, ASocketThatWakesTheLoopIsNoReasonToLookAgain) {
  TurnPace pace;
  const TurnPace::Instant start = TurnPace::Instant() + std::chrono::hours(1);
  int turns = 0;
  for (int woken = 0; woken < 1'000; ++woken) {  // a wake-up each millisecond
    const auto now = start + milliseconds(woken);
    if (!pace.is_due(now, false)) continue;
    ++turns;
    pace.looked(now, false);
  }
  EXPECT_EQ(turns, 4) << "at 0, 250, 500 and 750 ms";
  EXPECT_EQ(pace.left(start + milliseconds(900)), milliseconds(100));
  EXPECT_EQ(pace.left(start + milliseconds(2'000)), milliseconds(0));
  EXPECT_TRUE(pace.is_due(start + milliseconds(800), true)) << "the next delivery need not wait";
  pace.looked(start + milliseconds(800), true);
  EXPECT_TRUE(pace.is_due(start + milliseconds(800), false)) << "there is more to be read";
}

}  // namespace
}  // namespace osto::server
