#include "operations/run_command.hpp"

#include "engine/due_steps.hpp"
#include "engine/load.hpp"

#include <osto_billing/usage.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

/// What events may refer to: the company's subscriptions, and the meters that their present terms charge.
struct UsageTargets {
  struct Target { SubscriptionRow subscription; std::vector<MeterRow> meters; };
  std::vector<Target> targets;
};

Result<UsageTargets> load_targets(Transaction& transaction, CompanyId company_id) {
  UsageTargets loaded;
  const Parameters of_company{{"company_id", company_id}};
  OSTO_TRY(const auto subscriptions, transaction.rows(queries::kSubscriptionsOf, of_company));
  OSTO_TRY(const auto items, transaction.rows(queries::kLastItemsOf, of_company));
  OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
  for (const SubscriptionRow& subscription : subscriptions) {
    UsageTargets::Target target{subscription, {}};
    const auto item = std::find_if(items.begin(), items.end(), [&](const ItemRow& row) { return subscription.current_item_id == row.id; });
    if (item != items.end()) {
      OSTO_TRY(const auto charges, transaction.rows(queries::kCharges, {{"plan_version_id", item->plan_version_id}}));
      for (const MeterRow& meter : meters) {
        const bool is_charged = std::any_of(charges.begin(), charges.end(), [&](const ChargeRow& charge) { return charge.meter_id == meter.id; });
        if (is_charged) target.meters.push_back(meter);
      }
    }
    loaded.targets.push_back(std::move(target));
  }
  return loaded;
}

/// The event as a record of the log, or the reason why it is refused.
Result<UsageRecordRow> record_of(const UsageTargets& targets, const UsageEvent& event, CompanyId company_id, Instant now) {
  const auto refuse = [](const char* rule) { return fail(ErrorCode::invalid_value, rule); };
  if (event.event_id.empty()) return refuse("event_id is empty");
  if (event.quantity.is_negative()) return refuse("quantity is negative; 0 or more is allowed");
  if (event.occurred_at > now) return refuse("occurred_at lies in the future");
  const auto target = std::find_if(targets.targets.begin(), targets.targets.end(), [&](const UsageTargets::Target& candidate) {
    return candidate.subscription.id == event.subscription_id;
  });
  if (target == targets.targets.end()) return refuse("subscription_id names no subscription of the company");
  const SubscriptionState state = target->subscription.state;
  if (state != SubscriptionState::active && state != SubscriptionState::trialing) {
    return fail(ErrorCode::state_conflict, "the subscription is " + std::string(enumerator_name(state)) + "; usage is counted while active or trialing");
  }
  if (event.occurred_at < target->subscription.start_at) return refuse("occurred_at lies before the subscription's start");
  const auto meter = std::find_if(target->meters.begin(), target->meters.end(), [&](const MeterRow& row) { return row.code == event.meter; });
  if (meter == target->meters.end()) return refuse("meter is not one that the subscription's plan charges");
  return UsageRecordRow{company_id, event.event_id, event.subscription_id, meter->id, event.quantity, event.occurred_at, now, 0};
}


Result<UsageAppended> append_batch(Unit& unit, const AppendUsage& request) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const UsageTargets targets, load_targets(transaction, request.company_id));
  OSTO_TRY(const auto known, transaction.first(queries::kUsageCursor, {{"company_id", request.company_id}}));
  UsageCursorRow cursor = known.value_or(UsageCursorRow{request.company_id, 0, 0});
  UsageAppended appended;
  std::vector<UsageRecordRow> records;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < request.events.size(); ++i) {
    appended.outcomes.push_back({request.events[i].event_id, UsageDisposition::rejected, std::nullopt});
    auto record = record_of(targets, request.events[i], request.company_id, unit.now());
    if (!record) {
      appended.outcomes.back().reason = record.error().message;
      ++appended.rejected_count;
      continue;
    }
    record->sequence = ++cursor.last_sequence;
    records.push_back(*std::move(record));
    places.push_back(i);
  }
  OSTO_TRY(const std::vector<bool> is_new, transaction.append_usage(records));
  for (std::size_t i = 0; i < records.size(); ++i) {
    appended.outcomes[places[i]].disposition = is_new[i] ? UsageDisposition::accepted : UsageDisposition::duplicate;
    ++(is_new[i] ? appended.accepted_count : appended.duplicate_count);
  }
  if (!records.empty()) {
    Decision moved;
    moved.upsert(cursor);
    OSTO_CHECK(transaction.apply(moved.changes));
    OSTO_CHECK(fold_usage(unit));
  }
  return appended;
}

}  // namespace

Result<UsageAppended> usage::append(Session& session, const AppendUsage& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  UsageAppended appended;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(appended, append_batch(unit, request));
    return {};
  };
  return run_command<UsageAppended>(session, {"usage.append", company_id}, request, options, decide,
                                    [&](Transaction&, Instant) -> Result<UsageAppended> { return appended; });
}

}  // namespace osto::billing
