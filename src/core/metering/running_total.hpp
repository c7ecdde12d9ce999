// What a meter's events came to so far, kept as one small total: it folds to the same in any order of arrival.
#pragma once

#include <osto_billing/result.hpp>
#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include "base/rational.hpp"

#include <algorithm>
#include <optional>

namespace osto::billing {

/// `Number`: Decimal where rows keep it, Rational where calculations do. Both add exactly.
///   sum, average, time_weighted_sum: `total` is the sum of quantities; count, unique_count: the number of events
///   max, min, latest: `total` is the value. The latest event is the last in time; of two at one instant the one reported last.
template <class Number>
struct RunningTotal {
  Number total{};
  Number amount{};                      ///< sum of the events' own amounts
  std::int64_t event_count = 0;
  std::optional<Instant> latest_at{};   ///< of the latest event
  std::int64_t latest_sequence = 0;
};

/// Whether `left` was reported before `right`, or happened before it.
template <class Number>
bool is_older(const RunningTotal<Number>& left, const RunningTotal<Number>& right) {
  return left.latest_at < right.latest_at || (left.latest_at == right.latest_at && left.latest_sequence < right.latest_sequence);
}

/// Both together, as if the events of one had come after those of the other.
template <class Number>
Result<void> merge_totals(Aggregation aggregation, RunningTotal<Number>& into, const RunningTotal<Number>& other) {
  if (other.event_count == 0) return {};
  const bool is_first = into.event_count == 0;
  switch (aggregation) {
    case Aggregation::max: into.total = is_first ? other.total : std::max(into.total, other.total); break;
    case Aggregation::min: into.total = is_first ? other.total : std::min(into.total, other.total); break;
    case Aggregation::latest:
      if (is_first || is_older(into, other)) into.total = other.total;
      break;
    case Aggregation::sum:
    case Aggregation::count:
    case Aggregation::unique_count:
    case Aggregation::time_weighted_sum:
    case Aggregation::average: {
      OSTO_TRY(into.total, add(into.total, other.total));
      break;
    }
  }
  if (is_first || is_older(into, other)) {
    into.latest_at = other.latest_at;
    into.latest_sequence = other.latest_sequence;
  }
  OSTO_TRY(into.amount, add(into.amount, other.amount));
  into.event_count += other.event_count;
  return {};
}

/// One more event.
template <class Number>
Result<void> count_event(Aggregation aggregation, RunningTotal<Number>& total, const Number& quantity, const Number& amount, Instant occurred_at,
                         std::int64_t sequence) {
  const bool counts = aggregation == Aggregation::count || aggregation == Aggregation::unique_count;
  return merge_totals(aggregation, total, RunningTotal<Number>{counts ? Number(Decimal::from_integer(1)) : quantity, amount, 1, occurred_at, sequence});
}

/// The quantity that the total stands for, where single events are not needed. 0 without events.
template <class Number>
Result<Rational> quantity_of_total(Aggregation aggregation, const RunningTotal<Number>& total) {
  if (aggregation != Aggregation::average || total.event_count == 0) return Rational(total.total);
  return divide(Rational(total.total), Rational(total.event_count));
}

}  // namespace osto::billing
