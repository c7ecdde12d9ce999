// The calculation of a billing schedule: boundaries, periods, shares and invoice dates.
//
//   month from 2026-01-31, UTC              ->  boundaries 28 Feb, 31 Mar, 30 Apr: day 31 clamps and returns
//   month from 2026-01-17, anchor day 1     ->  leading period 17 Jan to 1 Feb, 15/31; then whole months
#pragma once

#include <osto_billing/moment.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct SchedulePause {
  Moment start;
  std::optional<Moment> end;
};

struct ScheduleChange {
  Moment at;
  std::optional<std::string> zone;
  std::optional<BillingInterval> interval;
  std::optional<std::int64_t> interval_count;
  std::optional<Moment> anchor;
  std::optional<std::int64_t> anchor_day;
};

struct DrawSchedule {
  BillingPolicy policy;
  std::string zone = "UTC";
  Moment start;
  BillingInterval interval = BillingInterval::month;
  std::int64_t interval_count = 1;
  std::optional<Moment> anchor;
  std::optional<std::int64_t> anchor_day, anchor_month;
  std::optional<WeekStart> anchor_weekday;
  std::optional<std::int64_t> trial_days;
  std::optional<Moment> trial_end;
  bool has_payment_method = true;
  std::optional<Moment> end;
  std::vector<SchedulePause> pauses;
  std::vector<ScheduleChange> changes;
  std::optional<std::int64_t> count;
  std::optional<Moment> until;
  std::optional<Moment> at;
};

struct SchedulePeriod {
  std::int64_t index = 0;
  PeriodKind kind{};
  bool is_partial = false;
  Instant start, end;
  Date start_on, end_on, last_on;
  std::int64_t days = 0;
  Instant full_start, full_end;
  std::int64_t full_days = 0;
  std::int64_t share_numerator = 1, share_denominator = 1;
  Decimal share;
  Instant invoice_at;
  Date invoice_on;
  bool is_billed = false;
  bool usage_is_billed = true;
  bool commitments_apply = true;
};

struct Schedule {
  std::vector<SchedulePeriod> periods;
  Instant anchor;
  std::optional<Instant> trial_end;
  std::optional<Instant> end;
  std::optional<Instant> first_boundary, last_boundary;
  std::optional<Instant> billed_through;
  std::optional<Instant> next_invoice_at;
  std::string billed_cycles;
  Decimal billed_cycles_decimal;
  std::optional<SchedulePeriod> current, previous, next;
  std::string explanation;
};

namespace calculate {

/// Errors: invalid_value (end before start, no such zone, changes out of order), out_of_range (past the year 2100).
Result<Schedule> schedule(const DrawSchedule& request);

}  // namespace calculate

// clang-format off
template <> struct Description<SchedulePause> {
  static constexpr std::string_view name = "SchedulePause", doc = "A pause of billing.";
  template <class R> static constexpr Field fields[] = {
      field<&R::start>({.doc = "From when on"}),
      field<&R::end>({.doc = "When it resumes; absent: it does not"})};
};
template <> struct Description<ScheduleChange> {
  static constexpr std::string_view name = "ScheduleChange", doc = "From an instant on, other boundaries. What is left out stays. A change of the zone alone keeps the running period, which ends at its own next boundary in the new zone; any other change cuts it.";
  template <class R> static constexpr Field fields[] = {
      field<&R::at>({.doc = "From when on"}),
      field<&R::zone>({.doc = "IANA zone from then on", .max_length = 64}),
      field<&R::interval>({.doc = "Interval from then on; without an anchor it counts from `at`, unless the policy aligns it"}),
      field<&R::interval_count>({.doc = "Every how many intervals", .min = 1, .max = 3660}),
      field<&R::anchor>({.doc = "A boundary of the new schedule"}),
      field<&R::anchor_day>({.doc = "Billing day of the month from then on", .min = 1, .max = 31})};
};
template <> struct Description<DrawSchedule> {
  static constexpr std::string_view name = "DrawSchedule", doc = "A subscription's start, interval and what else decides its periods.";
  template <class R> static constexpr Field fields[] = {
      field<&R::policy>({.doc = "Groups 1, 2, 3, 8 to 12 decide", .may_be_absent = true}),
      field<&R::zone>({.doc = "IANA zone", .max_length = 64, .may_be_absent = true}),
      field<&R::start>({.doc = "Start of the subscription, with its trial"}),
      field<&R::interval>({.doc = "After what periods repeat", .may_be_absent = true}),
      field<&R::interval_count>({.doc = "Every how many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::anchor>({.doc = "A boundary, past or future; absent: as the policy's anchor and trial_anchor say"}),
      field<&R::anchor_day>({.doc = "Billing day of the month, clamped in short months; for intervals of months and longer", .min = 1, .max = 31}),
      field<&R::anchor_month>({.doc = "Month of the billing day, for quarters, half years and years; absent: that of the start", .min = 1, .max = 12}),
      field<&R::anchor_weekday>({.doc = "Billing day of the week, for weeks"}),
      field<&R::trial_days>({.doc = "Length of the trial; trial_length says what a day is", .unit = "days", .min = 0, .max = 3660}),
      field<&R::trial_end>({.doc = "Or when it ends"}),
      field<&R::has_payment_method>({.doc = "Whether one is usable at the end of the trial; if not, trial_end_without_method decides", .may_be_absent = true}),
      field<&R::end>({.doc = "End of the subscription; end_day decides about its day"}),
      field<&R::pauses>({.doc = "Pauses, in order", .max_length = 100}),
      field<&R::changes>({.doc = "Changes of zone, interval or anchor, in order", .max_length = 100}),
      field<&R::count>({.doc = "How many periods at most; absent: 12, or 1200 with `until`", .min = 1, .max = 1200}),
      field<&R::until>({.doc = "Today, as it were: periods that start later are left out, and what was invoiced by then is_billed. Absent: nothing is left out, all is billed"}),
      field<&R::at>({.doc = "An instant to look for: the period that contains it, and its neighbours"})};
};
template <> struct Description<SchedulePeriod> {
  static constexpr std::string_view name = "SchedulePeriod", doc = "One period.";
  template <class R> static constexpr Field fields[] = {
      field<&R::index>({.doc = "0, 1, 2, ..."}),
      field<&R::kind>({.doc = "Where it lies between boundaries"}),
      field<&R::is_partial>({.doc = "Whether it is less than its full period"}),
      field<&R::start>({.doc = "Start"}),
      field<&R::end>({.doc = "End, exclusive"}),
      field<&R::start_on>({.doc = "Local date of the start"}),
      field<&R::end_on>({.doc = "Local date of the end, exclusive"}),
      field<&R::last_on>({.doc = "Local date of the last instant before the end"}),
      field<&R::days>({.doc = "Days by day_count"}),
      field<&R::full_start>({.doc = "Start of the full period"}),
      field<&R::full_end>({.doc = "Its end, exclusive"}),
      field<&R::full_days>({.doc = "Its days by day_count"}),
      field<&R::share_numerator>({.doc = "Share that is billed, as counted, not reduced"}),
      field<&R::share_denominator>({.doc = "As counted, not reduced"}),
      field<&R::share>({.doc = "The same, as it multiplies a price, at 12 places"}),
      field<&R::invoice_at>({.doc = "When it is invoiced: at the start in advance, at the end in arrears"}),
      field<&R::invoice_on>({.doc = "Local date of that"}),
      field<&R::is_billed>({.doc = "Whether it is invoiced by `until`"}),
      field<&R::usage_is_billed>({.doc = "Whether usage in it is billed (trial_usage; not while paused)"}),
      field<&R::commitments_apply>({.doc = "Whether minimum commitments hold in it (trial_commitment; not while paused)"})};
};
template <> struct Description<Schedule> {
  static constexpr std::string_view name = "Schedule", doc = "The periods of a subscription; they tile.";
  template <class R> static constexpr Field fields[] = {
      field<&R::periods>({.doc = "In order", .max_length = 1300}),
      field<&R::anchor>({.doc = "From where boundaries are counted"}),
      field<&R::trial_end>({.doc = "From when on billing begins, with a trial"}),
      field<&R::end>({.doc = "End of what is billed, after end_day"}),
      field<&R::first_boundary>({.doc = "First boundary at or after the start of billing (Kill Bill: first billing cycle date)"}),
      field<&R::last_boundary>({.doc = "Last boundary up to billed_through (Kill Bill: last billing cycle date)"}),
      field<&R::billed_through>({.doc = "End of the last period that is billed (Kill Bill: effective end date)"}),
      field<&R::next_invoice_at>({.doc = "When the next period is invoiced"}),
      field<&R::billed_cycles>({.doc = "Sum of the shares billed, n/d: 1 + 15/31 is 46/31"}),
      field<&R::billed_cycles_decimal>({.doc = "The same, half up at 12 places"}),
      field<&R::current>({.doc = "The period that contains `at`"}),
      field<&R::previous>({.doc = "The one before it: what a run at `at` bills in arrears"}),
      field<&R::next>({.doc = "The one after it"}),
      field<&R::explanation>({.doc = "Anchor and rules in a sentence", .max_length = 1000})};
};
// clang-format on

}  // namespace osto::billing
