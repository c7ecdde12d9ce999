// From what a meter counted to what a charge bills: which groups it is for, and one quantity a line.
#pragma once

#include "core/catalog/plan_terms.hpp"
#include "core/metering/aggregate.hpp"
#include "core/metering/running_total.hpp"
#include "core/subscription/subscription_rows.hpp"

#include <map>

namespace osto::billing {

/// What a line of a charge bills of a usage window.
struct ChargeUse {
  Dimensions dimensions;               ///< of the line
  Rational quantity;                   ///< as metered, rounded as the meter says
  Rational amount;                     ///< of the events' own amounts
  std::int64_t event_count = 0;
  Rational before{};                   ///< of a peak: what earlier windows of the same month have billed
  std::vector<RatedEvent> events{};    ///< where the price looks at single events
};

struct ChargeUses {
  ChargeId charge_id;
  std::vector<ChargeUse> uses;         ///< sorted by dimensions; at least one, for lines of nothing
};

/// The part of the item's billing period that the plan's commitment is looked at for when a window closes. Yearly from 1 January:
/// the year, in each window; the last one settles it. Of a plan without a commitment the window.
struct CommittedSpan {
  Period part, full;
  Cycle cycle{CycleUnit::month, 1};    ///< of `full`
  Instant due{};                       ///< where the part ends by itself: with the period, or the phase before

  /// The minimum is looked at with the window in which the part ends; the maximum holds for what is billed up to each.
  bool is_settled_with(const Period& window) const { return part.end <= window.end; }
  /// A change or an end settled it before: the windows of the part were rated again, as a part of that length.
  bool ends_early() const { return part.end < due; }
};

/// The window that is billed, and the month, or whatever usage is closed by, that shares are of.
struct UsageSpan {
  Period window, month;
  Instant held_until;                  ///< what is held at the window's end counts to here: later where a policy says so at an end
  CommittedSpan committed{};
  Cycle cycle{CycleUnit::month, 1};    ///< of `month`
};

/// Whether totals are not enough: unique counts, levels weighed by time, and percentage prices with allowances or limits of
/// single events. Windows of such charges are read event by event when they close.
bool reads_events(const BillingPolicy& policy, const ChargeTerms& charge);

/// Whether a level stands in the meter that a part of a month has only for that part.
bool is_peak(const ChargeTerms& charge);

RunningTotal<Decimal> total_of(const UsageTotalRow& row);
void set_total(UsageTotalRow& row, const RunningTotal<Decimal>& total);

/// By running totals. `totals`: of the meter in the window; `earlier`: of the subscription's windows before it.
///   A recurring meter begins with what they come to; a peak, where usage is not prorated, bills what rises above that of the
///   same month: 10 hosts to the 16th under one plan, 12 from then on under another: 10, then 2.
Result<ChargeUses> uses_of_totals(const BillingPolicy& policy, const ChargeTerms& charge, const UsageSpan& span,
                                  const std::vector<UsageTotalRow>& totals, const std::vector<UsageTotalRow>& earlier);

/// By single events, which it is given in order of time. `policy` and `charge` must outlive it.
class EventMetering {
 public:
  /// `earlier`: as above; a unique count is given the events before the window instead.
  EventMetering(const BillingPolicy& policy, const ChargeTerms& charge, const Zone& zone, const UsageSpan& span,
                const std::vector<UsageTotalRow>& earlier);

  Result<void> add(const UsageRecordRow& record);
  Result<ChargeUses> close();

 private:
  struct Group {
    std::unique_ptr<MeterRun> run;
    ChargeUse use;
  };
  Result<Group*> group_for(const Dimensions& line);

  const BillingPolicy& policy_;
  const ChargeTerms& charge_;
  const Zone& zone_;
  UsageSpan span_;
  std::vector<UsageTotalRow> earlier_;
  std::map<Dimensions, Group> groups_;
  bool keeps_events_ = false;
};

/// From when on events are read: a recurring unique count is a set that all events since the start have made.
Instant events_from(const ChargeTerms& charge, const UsageSpan& span, Instant subscription_start);

/// The event's dimensions by the meter's group_by, where the meter counts it.
Result<std::optional<Dimensions>> counted_group(const MeterTerms& meter, const std::string& properties);

}  // namespace osto::billing
