#include "operations/usage_places.hpp"

#include "core/publishing/usage_terms.hpp"
#include "core/subscription/item_calendar.hpp"
#include "engine/own_policies.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule)); }

std::string window_words(const Zone& zone, const Period& window) {
  return "the usage window from " + zone.local_date(window.start).to_string() + " to " + zone.local_date(window.end).to_string();
}

}  // namespace

Result<UsagePlaces> UsagePlaces::load(Transaction& transaction, CompanyId company_id, Instant earliest) {
  UsagePlaces places;
  const Parameters of_company{{"company_id", company_id}};
  OSTO_TRY(places.context_, load_billing_context(transaction, company_id));
  OSTO_TRY(places.subscriptions_, transaction.rows(queries::kSubscriptionsOf, of_company));
  OSTO_TRY(places.items_, transaction.rows(queries::kLastItemsOf, of_company));
  OwnPolicies policies(transaction);
  for (const SubscriptionRow& subscription : places.subscriptions_) {
    const auto item = std::find_if(places.items_.begin(), places.items_.end(), [&](const ItemRow& row) { return row.subscription_id == subscription.id; });
    if (item == places.items_.end()) continue;
    OSTO_TRY(auto own, policies.own_context_of(places.context_, subscription, *item));
    if (own) places.own_contexts_.emplace(subscription.id, *std::move(own));
  }
  OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
  for (const MeterRow& meter : meters) {
    OSTO_TRY(places.meters_.emplace_back(), meter_terms_of(meter));
  }
  const bool is_late = std::any_of(places.items_.begin(), places.items_.end(), [&](const ItemRow& item) { return earliest < item.usage_closed_through; });
  if (!is_late) return places;
  OSTO_TRY(places.windows_, transaction.rows(queries::kUsageWindowsAfter, {{"company_id", company_id}, {"instant", earliest}}));
  for (const UsageWindowRow& window : places.windows_) {
    const bool is_known = std::any_of(places.items_.begin(), places.items_.end(), [&](const ItemRow& item) { return item.id == window.item_id; });
    if (is_known) continue;
    OSTO_TRY(ItemRow item, load_row(transaction, queries::kItem, {{"company_id", company_id}, {"id", window.item_id}}, "item"));
    places.items_.push_back(std::move(item));
  }
  return places;
}

Result<UsagePlace> UsagePlaces::place_of(SubscriptionId subscription_id, Instant occurred_at, Instant now) const {
  if (occurred_at > now) return refuse("occurred_at lies in the future");
  const auto subscription = std::find_if(subscriptions_.begin(), subscriptions_.end(), [&](const SubscriptionRow& row) { return row.id == subscription_id; });
  if (subscription == subscriptions_.end()) return refuse("subscription_id names no subscription of the company");
  const auto item = std::find_if(items_.begin(), items_.end(), [&](const ItemRow& row) { return subscription->current_item_id == row.id; });
  if (occurred_at < subscription->start_at) return refuse("occurred_at lies before the subscription's start");
  const bool runs = subscription->state == SubscriptionState::active || subscription->state == SubscriptionState::trialing;
  const BillingContext& context = context_of(subscription_id);
  const bool is_free = context.policy.trial_usage == TrialUsage::free && subscription->trial_end_at && occurred_at < *subscription->trial_end_at;
  if (runs && item != items_.end()) {
    if (is_free) {
      return UsagePlace{item->id, item->plan_version_id, item->phase, {subscription->start_at, *subscription->trial_end_at}, false, true};
    }
    if (occurred_at >= item->usage_closed_through) {
      OSTO_TRY(const Instant start, usage_window_start(context, *subscription, *item, occurred_at));
      OSTO_TRY(const Period month, usage_period_at(context, *subscription, *item, std::max(occurred_at, start)));
      const Instant end = std::min(month.end, item->phase_end_at.value_or(month.end));
      return UsagePlace{item->id, item->plan_version_id, item->phase, {start, end}, false, false};
    }
  }
  if (const UsageWindowRow* window = find_window(windows_, subscription_id, occurred_at)) return late_place(*subscription, *window, now);
  if (!runs) {
    return fail(ErrorCode::state_conflict, "the subscription is " + std::string(enumerator_name(subscription->state)) +
                                               "; usage is counted while active or trialing");
  }
  return refuse("occurred_at lies in no usage window of the subscription: it was paused, or not billed yet");
}

/// A closed window takes usage for late_usage_days.
Result<UsagePlace> UsagePlaces::late_place(const SubscriptionRow& subscription, const UsageWindowRow& window, Instant now) const {
  const Period span{window.window_start, window.window_end};
  const std::string words = window_words(*context_.zone, span);
  const BillingPolicy& policy = policy_of(subscription.id);
  if (policy.late_usage == LateUsage::refused) {
    return fail(ErrorCode::state_conflict, words + " is closed, and policy.late_usage is refused");
  }
  OSTO_TRY(const Instant last, plus(span.end, Microseconds{policy.late_usage_days * kMicrosecondsPerDay}));
  if (now > last) {
    return fail(ErrorCode::state_conflict, words + " is final: late usage is taken for " + std::to_string(policy.late_usage_days) +
                                               " days after it (policy.late_usage_days)");
  }
  const auto item = std::find_if(items_.begin(), items_.end(), [&](const ItemRow& row) { return row.id == window.item_id; });
  if (item == items_.end()) return fail(ErrorCode::invariant_broken, "a usage window has no item", {}, subscription.id.to_string());
  return UsagePlace{item->id, item->plan_version_id, item->phase, span, true, false};
}

Result<const MeterTerms*> UsagePlaces::meter_of(Transaction& transaction, const UsagePlace& place, std::string_view code) {
  const std::pair key{place.plan_version_id, place.phase};
  auto charged = charged_.find(key);
  if (charged == charged_.end()) {
    OSTO_TRY(const auto charges, transaction.rows(queries::kChargesOfPhase, {{"plan_version_id", place.plan_version_id}, {"phase", place.phase}}));
    charged = charged_.emplace(key, std::vector<MeterId>{}).first;
    for (const ChargeRow& charge : charges) {
      if (charge.meter_id) charged->second.push_back(*charge.meter_id);
    }
  }
  for (const MeterTerms& meter : meters_) {
    const bool is_charged = std::find(charged->second.begin(), charged->second.end(), meter.row.id) != charged->second.end();
    if (meter.row.code == code && is_charged) return &meter;
  }
  return refuse("meter is not one that the subscription's plan charges");
}

const BillingContext& UsagePlaces::context_of(SubscriptionId subscription_id) const {
  const auto own = own_contexts_.find(subscription_id);
  return own == own_contexts_.end() ? context_ : own->second;
}

const MeterTerms* UsagePlaces::find_meter(MeterId id) const {
  const auto found = std::find_if(meters_.begin(), meters_.end(), [&](const MeterTerms& meter) { return meter.row.id == id; });
  return found == meters_.end() ? nullptr : &*found;
}

Result<void> check_counted(const BillingPolicy& policy, const MeterTerms& meter, const Decimal& quantity,
                           const std::optional<std::string>& value, SetOperation operation) {
  const Aggregation aggregation = meter.row.aggregation;
  const bool sums_levels = meter.row.is_recurring && (aggregation == Aggregation::sum || aggregation == Aggregation::time_weighted_sum);
  const bool may_fall = sums_levels || (aggregation == Aggregation::sum && policy.negative_usage == NegativeUsage::zero);
  if (quantity.is_negative() && !may_fall) return refuse("quantity is negative; 0 or more is allowed");
  if (aggregation == Aggregation::unique_count && !value) return refuse("value is absent; the meter counts each value once");
  if (aggregation != Aggregation::unique_count && operation == SetOperation::remove) return refuse("operation remove belongs to meters that count values once");
  return {};
}

Result<std::string> properties_text(const std::vector<UsageProperty>& properties) {
  Dimensions dimensions;
  for (const UsageProperty& property : properties) {
    if (property.name.empty()) return refuse("properties has an empty name");
    if (!dimensions.emplace(property.name, property.value).second) return refuse("properties has the name " + property.name + " twice");
  }
  return dimension_text(dimensions);
}

}  // namespace osto::billing
