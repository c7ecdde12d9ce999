#include "operations/append_usage.hpp"

#include "engine/due_steps.hpp"
#include "engine/usage_alerts.hpp"
#include "operations/usage_places.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// The event as a record of the log, or the reason why it is refused.
Result<UsageRecordRow> record_of(Transaction& transaction, UsagePlaces& places, const UsageEvent& event, CompanyId company_id, Instant now) {
  if (event.event_id.empty()) return fail(ErrorCode::invalid_value, "event_id is empty");
  OSTO_TRY(const UsagePlace place, places.place_of(event.subscription_id, event.occurred_at, now));
  OSTO_TRY(const MeterTerms* meter, places.meter_of(transaction, place, event.meter));
  OSTO_CHECK(check_counted(places.policy_of(event.subscription_id), *meter, event.quantity, event.value, event.operation));
  if (event.transaction_amount && event.transaction_amount->is_negative()) {
    return fail(ErrorCode::invalid_value, "transaction_amount is negative; 0 or more is allowed");
  }
  OSTO_TRY(std::string properties, properties_text(event.properties));
  UsageRecordRow record{company_id, event.event_id, event.subscription_id, meter->row.id, event.quantity, event.occurred_at, now, 0};
  record.value = event.value;
  record.operation = event.operation;
  record.transaction_amount = event.transaction_amount;
  record.properties = std::move(properties);
  return record;
}

std::vector<SubscriptionId> subscriptions_of(const std::vector<UsageRecordRow>& records) {
  std::vector<SubscriptionId> subscriptions;
  for (const UsageRecordRow& record : records) {
    const bool is_known = std::find(subscriptions.begin(), subscriptions.end(), record.subscription_id) != subscriptions.end();
    if (!is_known) subscriptions.push_back(record.subscription_id);
  }
  return subscriptions;
}

}  // namespace

Result<UsageAppended> append_usage(Unit& unit, CompanyId company_id, const std::vector<UsageEvent>& events) {
  UsageAppended appended;
  if (events.empty()) return appended;
  Transaction& transaction = unit.transaction();
  const auto earliest = std::min_element(events.begin(), events.end(),
                                         [](const UsageEvent& a, const UsageEvent& b) { return a.occurred_at < b.occurred_at; });
  OSTO_TRY(UsagePlaces places, UsagePlaces::load(transaction, company_id, earliest->occurred_at));
  OSTO_TRY(const auto known, transaction.first(queries::kUsageCursor, {{"company_id", company_id}}));
  UsageCursorRow cursor = known.value_or(UsageCursorRow{company_id, 0, 0});
  std::vector<UsageRecordRow> records;
  std::vector<std::size_t> at;
  for (std::size_t i = 0; i < events.size(); ++i) {
    appended.outcomes.push_back({events[i].event_id, UsageDisposition::rejected, std::nullopt});
    auto record = record_of(transaction, places, events[i], company_id, unit.now());
    if (!record) {
      appended.outcomes.back().reason = record.error().message;
      ++appended.rejected_count;
      continue;
    }
    record->sequence = ++cursor.last_sequence;
    records.push_back(*std::move(record));
    at.push_back(i);
  }
  OSTO_TRY(const std::vector<bool> is_new, transaction.append_usage(records));
  for (std::size_t i = 0; i < records.size(); ++i) {
    appended.outcomes[at[i]].disposition = is_new[i] ? UsageDisposition::accepted : UsageDisposition::duplicate;
    ++(is_new[i] ? appended.accepted_count : appended.duplicate_count);
  }
  if (!records.empty()) {
    Decision moved;
    moved.upsert(cursor);
    OSTO_CHECK(transaction.apply(moved.changes));
    OSTO_CHECK(fold_usage(unit));
    OSTO_CHECK(look_at_thresholds(unit, subscriptions_of(records)));
  }
  return appended;
}

}  // namespace osto::billing
