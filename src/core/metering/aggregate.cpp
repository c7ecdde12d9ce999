#include "core/metering/aggregate.hpp"

#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::string field_of(const MeterEvent& event, const char* member) { return "/events/" + std::to_string(event.position) + "/" + member; }

bool is_before(const MeterEvent& event, const MeterWindow& window) {
  return window.start && event.occurred_at && *event.occurred_at < *window.start;
}

/// A level that events change: sums, counts, weighted sums.
class LevelRun {
 public:
  LevelRun(const BillingPolicy& policy, const MeterRule& rule, const TimeShare* share, const MeterWindow& window)
      : policy_(policy), rule_(rule), share_(share), window_(window) {}

  /// What is there when the window opens counts for all of it.
  Result<void> open(const Rational& carried, const std::vector<MeterEvent>& events) {
    level_ = carried;
    for (const MeterEvent& event : events) {
      if (!is_before(event, window_)) continue;
      OSTO_TRY(const Rational change, change_of(event));
      OSTO_TRY(level_, add(level_, change));
    }
    highest_ = group_.peak = level_;
    OSTO_CHECK(count_for(level_, share_ != nullptr ? share_->start() : Instant()));
    return {};
  }

  Result<void> apply(const MeterEvent& event) {
    ++group_.event_count;
    OSTO_TRY(const Rational change, change_of(event));
    OSTO_TRY(level_, add(level_, change));
    group_.peak = std::max(group_.peak, level_);
    Instant at;
    if (share_ != nullptr) {
      OSTO_TRY(at, instant_of(event));
    }
    if (!rule_.is_charged_in_advance) return count_for(change, at);
    return charge_in_advance(event, change, at);
  }

  Result<MeteredGroup> close() {
    group_.full_quantity = level_;
    group_.quantity = group_.exact;
    if (share_ != nullptr && rule_.aggregation != Aggregation::time_weighted_sum) {
      OSTO_TRY(group_.quantity, round_prorated(policy_, group_.exact));
    }
    return std::move(group_);
  }

 private:
  Result<Rational> change_of(const MeterEvent& event) const {
    return rule_.aggregation == Aggregation::count ? Result<Rational>(Rational(1)) : quantity_of(event);
  }

  Result<Rational> part_from(const Rational& quantity, Instant from) const {
    if (share_ == nullptr) return quantity;
    OSTO_TRY(const Rational rest, share_->rest_from(from));
    return multiply(quantity, rest);
  }

  Result<void> count_for(const Rational& quantity, Instant from) {
    OSTO_TRY(const Rational part, part_from(quantity, from));
    OSTO_TRY(group_.exact, add(group_.exact, part));
    return {};
  }

  Result<void> charge_in_advance(const MeterEvent& event, const Rational& change, Instant at) {
    const bool rises = level_ > highest_;
    const bool falls = change.is_negative() && policy_.usage_decrease == UsageDecrease::credited;
    if (!rises && !falls) return {};
    OSTO_TRY(const Rational quantity, subtract(level_, highest_));
    highest_ = level_;
    OSTO_TRY(const Rational exact, part_from(quantity, at));
    OSTO_TRY(const Rational prorated, share_ != nullptr ? round_prorated(policy_, exact) : Result<Rational>(exact));
    group_.increments.push_back({event.id, quantity, exact, prorated});
    OSTO_TRY(group_.exact, add(group_.exact, exact));
    return {};
  }

  const BillingPolicy& policy_;
  const MeterRule& rule_;
  const TimeShare* share_;
  const MeterWindow& window_;
  Rational level_, highest_;
  MeteredGroup group_;
};

Result<MeteredGroup> aggregate_level(const BillingPolicy& policy, const MeterRule& rule, const TimeShare* share, const MeterWindow& window,
                                     const CarriedLevel& carried, const std::vector<MeterEvent>& events) {
  LevelRun run(policy, rule, share, window);
  OSTO_CHECK(run.open(rule.is_recurring ? carried.quantity.value_or(Rational()) : Rational(), rule.is_recurring ? events : std::vector<MeterEvent>{}));
  for (const MeterEvent& event : events) {
    if (!is_before(event, window)) OSTO_CHECK(run.apply(event));
  }
  return run.close();
}

/// Values that join a set are billed one by one when they do, as a level that rises.
Result<MeteredGroup> count_unique_in_advance(const BillingPolicy& policy, const MeterRule& rule, const TimeShare* share,
                                             const MeterWindow& window, const CarriedLevel& carried,
                                             const std::vector<MeterEvent>& events) {
  OSTO_TRY(const UniqueChanges changes, unique_changes(rule.is_recurring ? carried.values : std::vector<std::string>{}, events));
  OSTO_TRY(MeteredGroup group, aggregate_level(policy, rule, share, window, {changes.carried, {}}, changes.events));
  group.values = changes.values;
  return group;
}

/// max, min, latest, average: of single values, where nothing is held over time.
Result<MeteredGroup> aggregate_values(const MeterRule& rule, const MeterWindow& window, const CarriedLevel& carried,
                                      const std::vector<MeterEvent>& events) {
  MeteredGroup group;
  std::optional<Rational> value = rule.is_recurring ? carried.quantity : std::nullopt;
  Rational sum;
  for (const MeterEvent& event : events) {
    OSTO_TRY(const Rational quantity, quantity_of(event));
    if (!is_before(event, window)) ++group.event_count;
    OSTO_TRY(sum, add(sum, quantity));
    group.peak = group.event_count == 1 && !value ? quantity : std::max(group.peak, quantity);
    const bool replaces = !value || rule.aggregation == Aggregation::latest || (rule.aggregation == Aggregation::max && quantity > *value) ||
                          (rule.aggregation == Aggregation::min && quantity < *value);
    if (replaces) value = quantity;
  }
  group.exact = value.value_or(Rational());
  if (rule.aggregation == Aggregation::average && !events.empty()) {
    OSTO_TRY(group.exact, divide(sum, Rational(static_cast<std::int64_t>(events.size()))));
  }
  group.quantity = group.full_quantity = group.exact;
  return group;
}

/// Whether the quantity depends on how long things were held.
bool is_by_time(const BillingPolicy& policy, const MeterRule& rule) {
  if (rule.aggregation == Aggregation::time_weighted_sum) return true;
  const bool has_level = rule.aggregation == Aggregation::sum || rule.aggregation == Aggregation::count || rule.aggregation == Aggregation::unique_count;
  return has_level && rule.is_recurring && policy.usage_proration == UsageProration::by_time;
}

}  // namespace

Result<Rational> quantity_of(const MeterEvent& event) {
  if (!event.quantity) return fail(ErrorCode::invalid_value, "is absent; the aggregation needs it", field_of(event, "quantity"));
  return *event.quantity;
}

Result<Instant> instant_of(const MeterEvent& event) {
  if (!event.occurred_at) return fail(ErrorCode::invalid_value, "is absent; usage by time needs it", field_of(event, "occurred_at"));
  return *event.occurred_at;
}

Result<Rational> round_prorated(const BillingPolicy& policy, const Rational& exact) {
  if (policy.usage_share_places < 0) return exact;
  OSTO_TRY(const Decimal rounded, round_to_places(exact, static_cast<int>(policy.usage_share_places), policy.usage_share_rounding));
  return Rational(rounded);
}

Result<MeteredGroup> aggregate_group(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone, const MeterWindow& window,
                                     const CarriedLevel& carried, const std::vector<MeterEvent>& events) {
  std::optional<TimeShare> share;
  // Seconds weigh a level, whatever unit prices are prorated by.
  BillingPolicy by_second = policy;
  by_second.proration_unit = ProrationUnit::second;
  if (is_by_time(policy, rule)) {
    const bool is_weighted = rule.aggregation == Aggregation::time_weighted_sum;
    OSTO_TRY(TimeShare made, TimeShare::make(is_weighted ? by_second : policy, zone, window));
    share.emplace(made);
  }
  const TimeShare* time = share ? &*share : nullptr;
  switch (rule.aggregation) {
    case Aggregation::sum:
    case Aggregation::count:
    case Aggregation::time_weighted_sum: return aggregate_level(policy, rule, time, window, carried, events);
    case Aggregation::unique_count:
      return rule.is_charged_in_advance ? count_unique_in_advance(policy, rule, time, window, carried, events)
                                        : count_unique(policy, rule, time, window, carried, events);
    case Aggregation::max:
    case Aggregation::min:
    case Aggregation::average:
    case Aggregation::latest: break;
  }
  return aggregate_values(rule, window, carried, events);
}

}  // namespace osto::billing
