// Usage events to a quantity: which of them count, in which group, and what they come to.
#include "operations/rating_records.hpp"

#include "core/metering/aggregate.hpp"
#include "core/metering/select_events.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(const char* pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Dimensions dimensions_of(const std::vector<DimensionValue>& values) {
  Dimensions dimensions;
  for (const DimensionValue& value : values) dimensions[value.dimension] = value.value;
  return dimensions;
}

std::vector<ReportedEvent> read_events(const std::vector<UsageSample>& samples) {
  std::vector<ReportedEvent> events;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const UsageSample& sample = samples[i];
    ReportedEvent reported;
    reported.event.id = sample.event_id;
    reported.event.position = i;
    reported.event.occurred_at = sample.occurred_at;
    if (sample.quantity) reported.event.quantity = Rational(*sample.quantity);
    reported.event.value = sample.value;
    reported.event.operation = sample.operation;
    reported.dimensions = dimensions_of(sample.dimensions);
    reported.corrects = sample.corrects;
    reported.undone = sample.undone;
    events.push_back(std::move(reported));
  }
  return events;
}

Result<void> check_pair(const std::optional<Instant>& start, const std::optional<Instant>& end, const char* end_pointer) {
  if (start && end && *end <= *start) return refuse(end_pointer, "must be after the start");
  return {};
}

/// The window, and the end of it that the policy sees when the subscription ends in it.
Result<MeterWindow> read_window(const AggregateUsage& request) {
  OSTO_CHECK(check_pair(request.period_start, request.period_end, "/period_end"));
  OSTO_CHECK(check_pair(request.full_period_start, request.full_period_end, "/full_period_end"));
  if (request.full_period_start.has_value() != request.full_period_end.has_value()) return refuse("/full_period_end", "and full_period_start need each other");
  MeterWindow window;
  window.start = request.period_start;
  window.end = request.period_end;
  window.full_days = request.full_period_days;
  if (request.full_period_start) window.full = Period{*request.full_period_start, *request.full_period_end};
  if (!request.ended_at || request.policy.usage_window_end == UsageWindowEnd::at_period_end) return window;
  if (window.start && *request.ended_at < *window.start) return refuse("/ended_at", "is before the period");
  if (!window.full && window.start && window.end) window.full = Period{*window.start, *window.end};
  window.end = window.end ? std::min(*window.end, *request.ended_at) : *request.ended_at;
  return window;
}

std::vector<EventFilter> read_filters(const std::vector<DimensionFilter>& filters) {
  std::vector<EventFilter> read;
  for (const DimensionFilter& filter : filters) read.push_back({filter.dimension, filter.values, filter.excluded});
  return read;
}

using CarriedByGroup = std::map<std::vector<std::string>, CarriedLevel>;

Result<CarriedByGroup> read_carried(const AggregateUsage& request) {
  CarriedByGroup carried;
  for (std::size_t i = 0; i < request.carried.size(); ++i) {
    const CarriedUsage& entry = request.carried[i];
    CarriedLevel level;
    if (entry.quantity) level.quantity = Rational(*entry.quantity);
    level.values = entry.values;
    if (!carried.emplace(group_of(dimensions_of(entry.dimensions), request.group_by), std::move(level)).second) {
      return fail(ErrorCode::invalid_value, "is a group that stands twice", "/carried/" + std::to_string(i) + "/dimensions");
    }
  }
  return carried;
}

Result<UsageGroup> answer_group(const AggregateUsage& request, const MeteredGroup& metered, const std::vector<std::string>& group) {
  UsageGroup answer;
  for (std::size_t i = 0; i < request.group_by.size(); ++i) answer.dimensions.push_back({request.group_by[i], group[i]});
  OSTO_TRY(const Rational quantity, round_metered(request.policy, request.places, request.rounding, metered.quantity));
  OSTO_TRY(answer.quantity, to_decimal(quantity));
  answer.exact_quantity = metered.exact.to_string();
  answer.event_count = metered.event_count;
  OSTO_TRY(answer.full_quantity, to_decimal(metered.full_quantity));
  OSTO_TRY(answer.carried_out, request.recurring ? to_decimal(metered.full_quantity) : Result<Decimal>(Decimal()));
  OSTO_TRY(answer.peak, to_decimal(metered.peak));
  answer.values_out = metered.values;
  for (const LevelIncrement& increment : metered.increments) {
    UsageIncrement shown{increment.event_id, {}, {}, increment.exact.to_string()};
    OSTO_TRY(shown.quantity, to_decimal(increment.quantity));
    OSTO_TRY(shown.prorated_quantity, to_decimal(increment.prorated));
    answer.increments.push_back(std::move(shown));
  }
  return answer;
}

/// The groups' quantities and exact fractions added up.
class GroupSum {
 public:
  Result<void> add_group(const UsageGroup& group, const Rational& exact_of_group) {
    OSTO_TRY(quantity, add(quantity, group.quantity));
    OSTO_TRY(exact, add(exact, exact_of_group));
    return {};
  }
  Decimal quantity;
  Rational exact;
};

}  // namespace

Result<AggregatedUsage> calculate::aggregate(const AggregateUsage& request) {
  OSTO_TRY(const Zone* zone, find_zone(request.zone.value_or("UTC")));
  OSTO_TRY(const MeterWindow window, read_window(request));
  OSTO_TRY(CarriedByGroup carried, read_carried(request));
  OSTO_TRY(Selection selection, select_events(read_events(request.events), read_filters(request.filters), request.group_by, window, request.recurring));
  if (request.recurring) {
    for (const auto& [group, level] : carried) selection.groups[group];
  }
  const MeterRule rule{request.aggregation, request.recurring, request.charged_in_advance};
  AggregatedUsage answer;
  GroupSum sum;
  for (const auto& [group, events] : selection.groups) {
    OSTO_TRY(const MeteredGroup metered, aggregate_group(request.policy, rule, *zone, window, carried[group], events));
    OSTO_TRY(UsageGroup shown, answer_group(request, metered, group));
    OSTO_CHECK(sum.add_group(shown, metered.exact));
    answer.event_count += metered.event_count;
    answer.groups.push_back(std::move(shown));
  }
  answer.quantity = sum.quantity;
  answer.exact_quantity = sum.exact.to_string();
  answer.ignored_count = selection.ignored;
  answer.undone_count = selection.undone;
  answer.words = std::string(enumerator_name(request.aggregation)) + " of " + std::to_string(answer.event_count) + " events: " + answer.quantity.to_string();
  return answer;
}

}  // namespace osto::billing
