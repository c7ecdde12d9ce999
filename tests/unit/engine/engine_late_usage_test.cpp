// However events arrive, and whenever within the window of late usage, a month comes to the same.
#include "tests/unit/engine/engine_book.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace osto::billing::testing {
namespace {

constexpr const char* kMeters[] = {"total", "calls", "peak", "least", "newest", "typical", "people", "disk", "seats", "fees"};

/// A charge for every aggregation, one with tiers and a minimum, one that looks at single events.
constexpr std::string_view kUsageCatalog = R"({
  "meters": [
    {"code": "total", "name": "Total", "unit": "u", "aggregation": "sum", "group_by": ["region"]},
    {"code": "calls", "name": "Calls", "unit": "u", "aggregation": "count"},
    {"code": "peak", "name": "Peak", "unit": "u", "aggregation": "max"},
    {"code": "least", "name": "Least", "unit": "u", "aggregation": "min"},
    {"code": "newest", "name": "Newest", "unit": "u", "aggregation": "latest"},
    {"code": "typical", "name": "Typical", "unit": "u", "aggregation": "average"},
    {"code": "people", "name": "People", "unit": "u", "aggregation": "unique_count"},
    {"code": "disk", "name": "Disk", "unit": "u", "aggregation": "time_weighted_sum", "recurring": true},
    {"code": "seats", "name": "Seats", "unit": "u", "aggregation": "sum", "recurring": true},
    {"code": "fees", "name": "Fees", "unit": "u", "aggregation": "sum"}],
  "plans": [{"code": "usage", "name": "Usage", "module": "endpoint", "charges": [
    {"code": "total", "name": "Total", "kind": "usage", "meter": "total", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "graduated", "tiers": [{"up_to": "50", "unit_price": "3"}, {"unit_price": "1.7"}]},
      {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "4", "dimensions": [{"dimension": "region", "value": "eu"}]}]},
    {"code": "calls", "name": "Calls", "kind": "usage", "meter": "calls", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1", "minimum": "5"}]},
    {"code": "peak", "name": "Peak", "kind": "usage", "meter": "peak", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1.333"}]},
    {"code": "least", "name": "Least", "kind": "usage", "meter": "least", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1"}]},
    {"code": "newest", "name": "Newest", "kind": "usage", "meter": "newest", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1"}]},
    {"code": "typical", "name": "Typical", "kind": "usage", "meter": "typical", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1"}]},
    {"code": "people", "name": "People", "kind": "usage", "meter": "people", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "9"}]},
    {"code": "disk", "name": "Disk", "kind": "usage", "meter": "disk", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1.1"}]},
    {"code": "seats", "name": "Seats", "kind": "usage", "meter": "seats", "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}]},
    {"code": "fees", "name": "Fees", "kind": "usage", "meter": "fees", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "percentage", "rate_percent": "5", "fixed_fee": "0.3", "free_events": 2, "event_minimum": "1"}]},
    {"code": "least_spend", "name": "Least spend", "kind": "commitment", "prices": [{"currency": "INR", "interval_unit": "month", "model": "flat", "minimum": "400"}]}]}]
})";

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2654435761U + 1) {}
  std::int64_t below(std::int64_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::int64_t>((state_ >> 33) % static_cast<std::uint64_t>(bound));
  }
  template <class Row>
  void shuffle(std::vector<Row>& rows) {
    for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[static_cast<std::size_t>(below(static_cast<std::int64_t>(i)))]);
  }

 private:
  std::uint64_t state_;
};

/// One subscription of the plan, from 15 January (the books' start) on; its windows run from the 15th to the 15th.
class UsageBook {
 public:
  UsageBook() : book(Book::with_catalog()) {
    must(book.staff.call("catalog.publish", kUsageCatalog));
    company_id = book.company("acme");
    CreateSubscription request = Book::subscription_request(company_id);
    request.plan = "usage";
    subscription_id = must(subscriptions::create(book.staff, request)).subscription.subscription_id;
  }

  void append(std::vector<UsageEvent> events) {
    if (events.empty()) return;
    for (UsageEvent& event : events) event.subscription_id = subscription_id;
    const auto count = static_cast<std::int64_t>(events.size());
    const UsageAppended appended = must(usage::append(book.staff, {company_id, std::move(events)}));
    for (const UsageOutcome& outcome : appended.outcomes) EXPECT_EQ(outcome.reason.value_or(""), "");
    EXPECT_EQ(appended.accepted_count, count);
  }

  /// What each window of each charge came to over all documents.
  std::map<std::string, std::int64_t> billed() {
    std::map<std::string, std::int64_t> sums;
    for (const Invoice& invoice : book.invoices_of(company_id)) {
      for (const InvoiceLine& line : book.invoice(invoice.invoice_id).lines) {
        std::string what = line.description.substr(0, line.description.find(','));
        if (what.starts_with("Late usage of ")) what = what.substr(14);
        if (const std::size_t region = line.description.find("region "); region != std::string::npos) what += " " + line.description.substr(region, 9);
        const std::string key = line.service_start.to_string() + " " + what;
        sums[key] += line.amount_minor.value;
      }
    }
    std::erase_if(sums, [](const auto& entry) { return entry.second == 0; });
    return sums;
  }

  Book book;
  CompanyId company_id;
  SubscriptionId subscription_id;
};

std::vector<UsageEvent> some_events(Dice& dice) {
  std::vector<UsageEvent> events;
  const Instant first = instant("2026-01-15T01:00:00Z");
  for (int i = 0; i < 40; ++i) {
    UsageEvent event;
    event.event_id = "e" + std::to_string(i);
    event.meter = kMeters[dice.below(std::size(kMeters))];
    event.quantity = must(Decimal::from_parts(dice.below(4'000), 2));
    // Each at an instant of its own, over two windows: until 14 March
    event.occurred_at = must(plus(first, Microseconds{(dice.below(57 * 24 * 60) * 60 + i) * 1'000'000}));
    event.value = "v" + std::to_string(dice.below(5));
    if (dice.below(2) == 0) event.properties = {{"region", dice.below(2) == 0 ? "eu" : "us"}};
    events.push_back(std::move(event));
  }
  std::sort(events.begin(), events.end(), [](const UsageEvent& a, const UsageEvent& b) { return a.occurred_at < b.occurred_at; });
  return events;
}

bool is_of_first_window(const UsageEvent& event) { return event.occurred_at < instant("2026-02-15T00:00:00Z"); }

/// In batches of any size.
void append_in_batches(UsageBook& book, const std::vector<UsageEvent>& events, Dice& dice) {
  for (std::size_t at = 0; at < events.size();) {
    const std::size_t size = std::min<std::size_t>(static_cast<std::size_t>(1 + dice.below(7)), events.size() - at);
    book.append({events.begin() + static_cast<std::ptrdiff_t>(at), events.begin() + static_cast<std::ptrdiff_t>(at + size)});
    at += size;
  }
}

std::map<std::string, std::int64_t> billed_in_time(const std::vector<UsageEvent>& events) {
  UsageBook book;
  std::vector<UsageEvent> first, second;
  for (const UsageEvent& event : events) (is_of_first_window(event) ? first : second).push_back(event);
  book.book.advance("2026-02-14T12:00:00Z");
  std::erase_if(first, [](const UsageEvent& event) { return event.occurred_at > instant("2026-02-14T12:00:00Z"); });
  book.append(first);
  book.book.advance("2026-03-14T23:00:00Z");
  book.append(second);
  book.book.advance("2026-05-01T00:00:00Z");
  return book.billed();
}

/// Leaves out the hours in which an event could only be reported at the very end of its window.
std::vector<UsageEvent> events_of(std::uint64_t seed) {
  Dice dice(seed);
  std::vector<UsageEvent> events = some_events(dice);
  std::erase_if(events, [](const UsageEvent& event) {
    return event.occurred_at > instant("2026-02-14T12:00:00Z") && event.occurred_at < instant("2026-02-15T00:00:00Z");
  });
  return events;
}

TEST(LateUsage, AnyOrderAndAnyBatchesBillTheSame) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::vector<UsageEvent> events = events_of(seed);
    Dice dice(seed + 1'000);
    UsageBook book;
    std::vector<UsageEvent> first, second;
    for (const UsageEvent& event : events) (is_of_first_window(event) ? first : second).push_back(event);
    dice.shuffle(first);
    dice.shuffle(second);
    book.book.advance("2026-02-14T12:00:00Z");
    append_in_batches(book, first, dice);
    book.book.advance("2026-03-14T23:00:00Z");
    append_in_batches(book, second, dice);
    book.book.advance("2026-05-01T00:00:00Z");
    EXPECT_EQ(book.billed(), billed_in_time(events)) << seed;
  }
}

TEST(LateUsage, ComesToTheBillThatWouldHaveBeenMade) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::vector<UsageEvent> events = events_of(seed);
    Dice dice(seed + 2'000);
    UsageBook book;
    std::vector<UsageEvent> first, second, late, very_late;
    for (const UsageEvent& event : events) {
      const bool is_late = dice.below(3) == 0;
      (is_late ? (is_of_first_window(event) ? late : very_late) : is_of_first_window(event) ? first : second).push_back(event);
    }
    book.book.advance("2026-02-14T12:00:00Z");
    append_in_batches(book, first, dice);
    book.book.advance("2026-03-10T00:00:00Z");  // within 35 days of 15 February
    dice.shuffle(late);
    append_in_batches(book, late, dice);
    book.book.advance("2026-03-14T23:00:00Z");
    append_in_batches(book, second, dice);
    book.book.advance("2026-03-25T00:00:00Z");
    dice.shuffle(very_late);
    append_in_batches(book, very_late, dice);
    book.book.advance("2026-05-01T00:00:00Z");
    EXPECT_EQ(book.billed(), billed_in_time(events)) << seed;
  }
}

TEST(LateUsage, OfWrongAndUndoneEventsComesToTheBillWithoutThem) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    std::vector<UsageEvent> events = events_of(seed);
    Dice dice(seed + 3'000);
    UsageBook book;
    std::vector<UsageEvent> first, second, right;
    for (const UsageEvent& event : events) (is_of_first_window(event) ? first : second).push_back(event);
    book.book.advance("2026-02-14T12:00:00Z");
    append_in_batches(book, first, dice);
    book.book.advance("2026-03-10T00:00:00Z");
    for (const UsageEvent& event : events) {
      UsageEvent kept = event;
      const std::int64_t what = is_of_first_window(event) ? dice.below(4) : 3;
      if (what == 0) must(usage::undo(book.book.staff, {book.company_id, event.event_id, "undo " + event.event_id}));
      if (what == 1) {
        CorrectUsage correction{book.company_id, event.event_id, "right " + event.event_id};
        correction.quantity = kept.quantity = must(Decimal::from_parts(dice.below(9'000), 2));
        must(usage::correct(book.book.staff, correction));
      }
      if (what != 0) right.push_back(std::move(kept));
    }
    book.book.advance("2026-03-14T23:00:00Z");
    append_in_batches(book, second, dice);
    book.book.advance("2026-05-01T00:00:00Z");
    EXPECT_EQ(book.billed(), billed_in_time(right)) << seed;
  }
}

}  // namespace
}  // namespace osto::billing::testing
