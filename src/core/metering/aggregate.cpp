#include "core/metering/aggregate.hpp"

#include "core/metering/running_total.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>
#include <set>

namespace osto::billing {
namespace {

std::string field_of(const MeterEvent& event, const char* member) { return "/events/" + std::to_string(event.position) + "/" + member; }

bool is_before(const MeterEvent& event, const MeterWindow& window) {
  return window.start && event.occurred_at && *event.occurred_at < *window.start;
}

/// A level that events change: sums, counts, weighted sums.
class LevelRun final : public MeterRun {
 public:
  LevelRun(const BillingPolicy& policy, const MeterRule& rule, const std::optional<TimeShare>& share, const MeterWindow& window,
           const Rational& carried)
      : policy_(policy), rule_(rule), share_(share), window_(window), level_(carried) {}

  Result<void> add(const MeterEvent& event) override {
    OSTO_TRY(const Rational change, change_of(event));
    if (is_before(event, window_)) {
      if (!rule_.is_recurring) return {};
      OSTO_TRY(level_, billing::add(level_, change));
      return {};
    }
    OSTO_CHECK(open());
    ++group_.event_count;
    OSTO_TRY(level_, billing::add(level_, change));
    group_.peak = std::max(group_.peak, level_);
    Instant at;
    if (share_) {
      OSTO_TRY(at, instant_of(event));
    }
    if (!rule_.is_charged_in_advance) return count_for(change, at);
    return charge_in_advance(event, change, at);
  }

  Result<MeteredGroup> close() override {
    OSTO_CHECK(open());
    return finish();
  }

 private:
  /// What is there when the window opens counts for all of it.
  Result<void> open() {
    if (is_open_) return {};
    is_open_ = true;
    highest_ = group_.peak = level_;
    return count_for(level_, share_ ? share_->start() : Instant());
  }

  Result<MeteredGroup> finish() {
    group_.full_quantity = level_;
    group_.quantity = group_.exact;
    if (share_ && rule_.aggregation != Aggregation::time_weighted_sum) {
      OSTO_TRY(group_.quantity, round_prorated(policy_, group_.exact));
    }
    return std::move(group_);
  }

  Result<Rational> change_of(const MeterEvent& event) const {
    return rule_.aggregation == Aggregation::count ? Result<Rational>(Rational(1)) : quantity_of(event);
  }

  Result<Rational> part_from(const Rational& quantity, Instant from) const {
    if (!share_) return quantity;
    OSTO_TRY(const Rational rest, share_->rest_from(from));
    return multiply(quantity, rest);
  }

  Result<void> count_for(const Rational& quantity, Instant from) {
    OSTO_TRY(const Rational part, part_from(quantity, from));
    OSTO_TRY(group_.exact, billing::add(group_.exact, part));
    return {};
  }

  Result<void> charge_in_advance(const MeterEvent& event, const Rational& change, Instant at) {
    const bool rises = level_ > highest_;
    const bool falls = change.is_negative() && policy_.usage_decrease == UsageDecrease::credited;
    if (!rises && !falls) return {};
    OSTO_TRY(const Rational quantity, subtract(level_, highest_));
    highest_ = level_;
    OSTO_TRY(const Rational exact, part_from(quantity, at));
    OSTO_TRY(const Rational prorated, share_ ? round_prorated(policy_, exact) : Result<Rational>(exact));
    group_.increments.push_back({event.id, quantity, exact, prorated});
    OSTO_TRY(group_.exact, billing::add(group_.exact, exact));
    return {};
  }

  const BillingPolicy& policy_;
  MeterRule rule_;
  std::optional<TimeShare> share_;
  MeterWindow window_;
  Rational level_, highest_;
  bool is_open_ = false;
  MeteredGroup group_;
};

/// Values that join a set are billed one by one when they do, as a level that rises.
class UniqueRiseRun final : public MeterRun {
 public:
  UniqueRiseRun(const BillingPolicy& policy, const MeterRule& rule, const std::optional<TimeShare>& share, const MeterWindow& window,
                const std::vector<std::string>& carried)
      : members_(carried.begin(), carried.end()), level_(policy, rule, share, window, Rational(static_cast<std::int64_t>(members_.size()))) {}

  Result<void> add(const MeterEvent& event) override {
    OSTO_TRY(const std::string value, value_of(event));
    const bool adds = event.operation == SetOperation::add;
    const bool changed = adds ? members_.insert(value).second : members_.erase(value) > 0;
    MeterEvent change = event;
    change.quantity = changed ? Rational(adds ? 1 : -1) : Rational();
    return level_.add(change);
  }

  Result<MeteredGroup> close() override {
    OSTO_TRY(MeteredGroup group, level_.close());
    group.values.assign(members_.begin(), members_.end());
    return group;
  }

 private:
  std::set<std::string> members_;
  LevelRun level_;
};

/// max, min, latest, average: of single values, where nothing is held over time.
class ValueRun final : public MeterRun {
 public:
  ValueRun(const MeterRule& rule, const MeterWindow& window, const CarriedLevel& carried) : rule_(rule), window_(window) {
    // What is carried is older than every event; an average is of events alone.
    if (rule.is_recurring && carried.quantity && rule.aggregation != Aggregation::average) total_ = {*carried.quantity, {}, 1, std::nullopt, -1};
  }

  Result<void> add(const MeterEvent& event) override {
    OSTO_TRY(const Rational quantity, quantity_of(event));
    if (!is_before(event, window_)) ++group_.event_count;
    group_.peak = group_.event_count == 1 && total_.event_count == 0 ? quantity : std::max(group_.peak, quantity);
    // Events come in order of time, so that their place tells which is the latest.
    return merge_totals(rule_.aggregation, total_, {quantity, {}, 1, std::nullopt, next_++});
  }

  Result<MeteredGroup> close() override {
    OSTO_TRY(group_.exact, quantity_of_total(rule_.aggregation, total_));
    group_.quantity = group_.full_quantity = group_.exact;
    return std::move(group_);
  }

 private:
  MeterRule rule_;
  MeterWindow window_;
  RunningTotal<Rational> total_;
  std::int64_t next_ = 0;
  MeteredGroup group_;
};

}  // namespace

bool is_by_time(const BillingPolicy& policy, const MeterRule& rule) {
  if (rule.aggregation == Aggregation::time_weighted_sum) return true;
  const bool has_level = rule.aggregation == Aggregation::sum || rule.aggregation == Aggregation::count || rule.aggregation == Aggregation::unique_count;
  return has_level && rule.is_recurring && policy.usage_proration == UsageProration::by_time;
}

Result<Rational> quantity_of(const MeterEvent& event) {
  if (!event.quantity) return fail(ErrorCode::invalid_value, "is absent; the aggregation needs it", field_of(event, "quantity"));
  return *event.quantity;
}

Result<std::string> value_of(const MeterEvent& event) {
  if (!event.value) return fail(ErrorCode::invalid_value, "is absent; a unique count needs it", field_of(event, "value"));
  return *event.value;
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

Result<Rational> round_metered(const BillingPolicy& policy, std::optional<std::int64_t> places, std::optional<RoundingMode> rounding,
                               const Rational& quantity) {
  const std::int64_t to = places ? *places : rounding ? 0 : policy.quantity_places;
  if (!places && to < 0) return quantity;
  Rational scale(1);
  for (std::int64_t i = to; i < 0; ++i) {
    OSTO_TRY(scale, multiply(scale, Rational(10)));
  }
  OSTO_TRY(const Rational scaled, divide(quantity, scale));
  OSTO_TRY(const Decimal rounded, round_to_places(scaled, static_cast<int>(std::max<std::int64_t>(to, 0)), rounding.value_or(policy.quantity_rounding)));
  return multiply(Rational(rounded), scale);
}

Result<std::unique_ptr<MeterRun>> make_meter_run(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone,
                                                 const MeterWindow& window, const CarriedLevel& carried) {
  std::optional<TimeShare> share;
  if (is_by_time(policy, rule)) {
    // Seconds weigh a level, whatever unit prices are prorated by.
    BillingPolicy counted_in = policy;
    if (rule.aggregation == Aggregation::time_weighted_sum) counted_in.proration_unit = ProrationUnit::second;
    OSTO_TRY(TimeShare made, TimeShare::make(counted_in, zone, window));
    share.emplace(made);
  }
  switch (rule.aggregation) {
    case Aggregation::sum:
    case Aggregation::count:
    case Aggregation::time_weighted_sum: {
      const Rational level = rule.is_recurring ? carried.quantity.value_or(Rational()) : Rational();
      return std::unique_ptr<MeterRun>(std::make_unique<LevelRun>(policy, rule, share, window, level));
    }
    case Aggregation::unique_count: {
      if (!rule.is_charged_in_advance) return make_unique_count(policy, rule, share, window, carried);
      const std::vector<std::string> values = rule.is_recurring ? carried.values : std::vector<std::string>{};
      return std::unique_ptr<MeterRun>(std::make_unique<UniqueRiseRun>(policy, rule, share, window, values));
    }
    case Aggregation::max:
    case Aggregation::min:
    case Aggregation::average:
    case Aggregation::latest: break;
  }
  return std::unique_ptr<MeterRun>(std::make_unique<ValueRun>(rule, window, carried));
}

Result<MeteredGroup> aggregate_group(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone, const MeterWindow& window,
                                     const CarriedLevel& carried, const std::vector<MeterEvent>& events) {
  OSTO_TRY(const auto run, make_meter_run(policy, rule, zone, window, carried));
  for (const MeterEvent& event : events) OSTO_CHECK(run->add(event));
  return run->close();
}

}  // namespace osto::billing
