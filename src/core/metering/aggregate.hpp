// From events to a quantity, by the meter's aggregation.
#pragma once

#include "core/metering/time_share.hpp"

namespace osto::billing {

/// The quantity of one group. `events`: of this group and before the window's end, in order of time; those before its start
/// count where the meter is recurring.
///   sum, count, max, min, average, latest: of the events; a recurring meter begins with what it carries
///   unique_count: values in the set at the end
///   time_weighted_sum: level x time that it was held / full period: 1,000 held and +2 for half of it: 1,001
/// A recurring sum, count or unique_count is prorated where usage_proration is by_time: each change counts for the rest of
/// the period.  5 carried, 12 added with 6 of 31 days left: 5 + 12 x 6/31
/// Charged in advance: a rise above the highest level so far is an increment with its own share; a fall is one where
/// usage_decrease is credited. The quantity is the level at the start and the increments.
/// Errors: invalid_value (a missing quantity, value or instant: field /events/i/..), out_of_range.
Result<MeteredGroup> aggregate_group(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone, const MeterWindow& window,
                                     const CarriedLevel& carried, const std::vector<MeterEvent>& events);

/// Values of a set, used by aggregate_group.
Result<MeteredGroup> count_unique(const BillingPolicy& policy, const MeterRule& rule, const TimeShare* share, const MeterWindow& window,
                                  const CarriedLevel& carried, const std::vector<MeterEvent>& events);

/// A unique count as a level: the size of the set at the start, and events whose quantity is +1 where a value joins the set,
/// -1 where it leaves, else 0.
struct UniqueChanges {
  Rational carried;
  std::vector<MeterEvent> events;
  std::vector<std::string> values;  ///< in the set at the end
};

/// Errors: invalid_value, field /events/i/value.
Result<UniqueChanges> unique_changes(const std::vector<std::string>& carried, const std::vector<MeterEvent>& events);

/// Errors: invalid_value, field /events/i/member.
Result<Rational> quantity_of(const MeterEvent& event);
Result<Instant> instant_of(const MeterEvent& event);

/// Prorated quantities: to usage_share_places, by usage_share_rounding.
Result<Rational> round_prorated(const BillingPolicy& policy, const Rational& exact);

}  // namespace osto::billing
