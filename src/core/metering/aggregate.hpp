// From events to a quantity, by the meter's aggregation.
#pragma once

#include "core/metering/time_share.hpp"

#include <memory>

namespace osto::billing {

/// How one aggregation walks the events of a group. Made by make_meter_run.
class MeterRun {
 public:
  MeterRun() = default;
  MeterRun(const MeterRun&) = delete;
  MeterRun& operator=(const MeterRun&) = delete;
  virtual ~MeterRun() = default;

  /// The next event in order of time. Errors: invalid_value (a missing quantity, value or instant: field /events/i/..), out_of_range.
  virtual Result<void> add(const MeterEvent& event) = 0;
  virtual Result<MeteredGroup> close() = 0;
};

/// The quantity of one group, event by event: of this group, in order of time, before the window's end; those before its start
/// count where the meter is recurring. `policy` must outlive the run.
///   sum, count, max, min, average, latest: of the events; a recurring meter begins with what it carries
///   unique_count: values in the set at the end; charged in advance, each value that joins is a rise of one
///   time_weighted_sum: level x time that it was held / full period: 1,000 held and +2 for half of it: 1,001
/// A recurring sum, count or unique_count is prorated where usage_proration is by_time: each change counts for the rest of
/// the period.  5 carried, 12 added with 6 of 31 days left: 5 + 12 x 6/31
/// Charged in advance: a rise above the highest level so far is an increment with its own share; a fall is one where
/// usage_decrease is credited. The quantity is the level at the start and the increments.
/// Memory: of sums and values constant, of increments and unique counts one entry each.
Result<std::unique_ptr<MeterRun>> make_meter_run(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone,
                                                 const MeterWindow& window, const CarriedLevel& carried);

/// The same for events that are all at hand. Errors: as of the run.
Result<MeteredGroup> aggregate_group(const BillingPolicy& policy, const MeterRule& rule, const Zone& zone, const MeterWindow& window,
                                     const CarriedLevel& carried, const std::vector<MeterEvent>& events);

/// Values of a set, used by make_meter_run.
std::unique_ptr<MeterRun> make_unique_count(const BillingPolicy& policy, const MeterRule& rule, const std::optional<TimeShare>& share,
                                            const MeterWindow& window, const CarriedLevel& carried);

/// Whether the quantity depends on how long things were held.
bool is_by_time(const BillingPolicy& policy, const MeterRule& rule);

/// Errors: invalid_value, field /events/i/member.
Result<Rational> quantity_of(const MeterEvent& event);
Result<Instant> instant_of(const MeterEvent& event);
Result<std::string> value_of(const MeterEvent& event);

/// Prorated quantities: to usage_share_places, by usage_share_rounding.
Result<Rational> round_prorated(const BillingPolicy& policy, const Rational& exact);

/// A meter's own rounding of what it came to, else the policy's: 123.456 to -2 places up is 200.
Result<Rational> round_metered(const BillingPolicy& policy, std::optional<std::int64_t> places, std::optional<RoundingMode> rounding,
                               const Rational& quantity);

}  // namespace osto::billing
