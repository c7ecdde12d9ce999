#include "core/subscription/usage_fold.hpp"

#include "core/subscription/item_calendar.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace osto::billing {
namespace {

/// Where a record counts.
struct Place {
  ItemId item_id;
  Instant window_start;
  bool is_late = false;
};

class Fold {
 public:
  explicit Fold(const FoldFacts& facts) : facts_(facts), cursor_(facts.cursor) {
    for (const UsageTotalRow& total : facts.totals) totals_[key_of(total)] = total;
  }

  Result<void> take(const UsageRecordRow& record) {
    cursor_.folded_sequence = record.sequence;
    if (record.kind != UsageRecordKind::reported) return {};
    const auto target = std::find_if(facts_.targets.begin(), facts_.targets.end(), [&](const FoldTarget& candidate) {
      return candidate.subscription.id == record.subscription_id;
    });
    const auto meter = std::find_if(facts_.meters.begin(), facts_.meters.end(),
                                    [&](const MeterTerms& candidate) { return candidate.row.id == record.meter_id; });
    if (target == facts_.targets.end() || meter == facts_.meters.end()) return {};
    OSTO_TRY(const auto place, place_of(*target, record));
    if (!place) return {};
    OSTO_TRY(const auto group, counted_group(*meter, record.properties));
    if (!group) return {};
    UsageTotalRow fresh;
    fresh.company_id = record.company_id;
    fresh.item_id = place->item_id;
    fresh.meter_id = record.meter_id;
    fresh.window_start = place->window_start;
    fresh.dimensions = dimension_text(*group);
    const Key key = key_of(fresh);
    UsageTotalRow& total = totals_.try_emplace(key, std::move(fresh)).first->second;
    RunningTotal<Decimal> running = total_of(total);
    OSTO_CHECK(count_event(meter->row.aggregation, running, record.quantity, record.transaction_amount.value_or(record.quantity), record.occurred_at,
                           record.sequence));
    set_total(total, running);
    changed_[key] = &total;
    if (!place->is_late) return {};
    ++total.late_count;
    mark_changed(meter->row, facts_.windows, record.subscription_id, place->window_start, rated_again_);
    return {};
  }

  Decision finish(const AsOf& as_of) {
    Decision decision;
    if (cursor_.folded_sequence == facts_.cursor.folded_sequence) return decision;
    for (const auto& [key, total] : changed_) decision.upsert(*total);
    write_changed(std::move(rated_again_), facts_.closing, as_of, decision);
    decision.upsert(cursor_);
    return decision;
  }

 private:
  using Key = std::tuple<ItemId, MeterId, Instant, std::string>;
  static Key key_of(const UsageTotalRow& total) { return {total.item_id, total.meter_id, total.window_start, total.dimensions}; }

  Result<std::optional<Place>> place_of(const FoldTarget& target, const UsageRecordRow& record) const {
    const SubscriptionRow& subscription = target.subscription;
    const BillingContext& context = target.own_context ? *target.own_context : facts_.context;
    const bool is_free = context.policy.trial_usage == TrialUsage::free && subscription.trial_end_at &&
                         record.occurred_at < *subscription.trial_end_at;
    if (is_free) return std::optional<Place>();
    if (target.item && record.occurred_at >= target.item->usage_closed_through) {
      OSTO_TRY(const Instant window_start, usage_window_start(context, subscription, *target.item, record.occurred_at));
      return std::optional(Place{target.item->id, window_start, false});
    }
    const UsageWindowRow* window = find_window(facts_.windows, subscription.id, record.occurred_at);
    if (window == nullptr) return std::optional<Place>();
    return std::optional(Place{window->item_id, window->window_start, true});
  }

  const FoldFacts& facts_;
  UsageCursorRow cursor_;
  std::map<Key, UsageTotalRow> totals_;
  std::map<Key, const UsageTotalRow*> changed_;
  std::vector<UsageWindowRow> rated_again_;
};

}  // namespace

Result<Instant> usage_window_start(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                   Instant occurred_at) {
  const Instant counted_at = std::max(occurred_at, item.usage_closed_through);
  OSTO_TRY(const Period month, usage_period_at(context, subscription, item, counted_at));
  // The window that is open begins where the last one was closed, also in the middle of a month.
  return month.contains(item.usage_closed_through) ? item.usage_closed_through : month.start;
}

const UsageWindowRow* find_window(const std::vector<UsageWindowRow>& windows, SubscriptionId subscription_id, Instant occurred_at) {
  const auto found = std::find_if(windows.begin(), windows.end(), [&](const UsageWindowRow& window) {
    return window.subscription_id == subscription_id && window.window_start <= occurred_at && occurred_at < window.window_end;
  });
  return found == windows.end() ? nullptr : &*found;
}

void mark_changed(const MeterRow& meter, const std::vector<UsageWindowRow>& windows, SubscriptionId subscription_id, Instant window_start,
                  std::vector<UsageWindowRow>& changed) {
  const bool reaches_on = meter.is_recurring || meter.aggregation == Aggregation::max;
  for (const UsageWindowRow& window : windows) {
    const bool is_meant = window.subscription_id == subscription_id &&
                          (window.window_start == window_start || (reaches_on && window.window_start > window_start));
    const bool is_known = std::any_of(changed.begin(), changed.end(), [&](const UsageWindowRow& other) {
      return other.item_id == window.item_id && other.window_start == window.window_start;
    });
    if (is_meant && !is_known) changed.push_back(window);
  }
}

void write_changed(std::vector<UsageWindowRow> changed, const std::vector<SubscriptionId>& closing, const AsOf& as_of, Decision& decision) {
  for (UsageWindowRow& window : changed) {
    const bool has_closing = std::find(closing.begin(), closing.end(), window.subscription_id) != closing.end();
    if (!has_closing) decision.plan(window.company_id, DueKind::close_usage, window.subscription_id, as_of.effective_at, 0);
    if (window.is_changed) continue;
    window.is_changed = true;
    decision.update(std::move(window));
  }
}

Result<Decision> decide_fold(const FoldFacts& facts, const AsOf& as_of) {
  Fold fold(facts);
  for (const UsageRecordRow& record : facts.records) OSTO_CHECK(fold.take(record));
  return fold.finish(as_of);
}

}  // namespace osto::billing
