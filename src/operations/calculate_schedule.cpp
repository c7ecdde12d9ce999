// Billing schedules: from the records of calculate_schedule.hpp to the rules of core/schedule, and back.
#include <osto_billing/calculate_schedule.hpp>

#include "core/proration/change_instant.hpp"
#include "core/schedule/billing_schedule.hpp"
#include "core/schedule/schedule_anchor.hpp"
#include "operations/calculation_inputs.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::size_t kMostPeriods = 1200;

BillingZone billing_zone(const BillingPolicy& policy, const Zone& zone, Instant start) {
  return policy.zone_rule == ZoneRule::fixed_offset ? BillingZone(zone, start) : BillingZone(zone);
}

/// When the trial ends, before trial_first_day; the start without one.
Result<Instant> trial_end_of(const DrawSchedule& request, const Zone& zone, Instant start) {
  if (request.trial_end.has_value()) return in_field(start_of(*request.trial_end, zone), "/trial_end");
  const std::int64_t days = request.trial_days.value_or(0);
  if (request.policy.trial_length == TrialLength::elapsed_days) return plus(start, {days * kMicrosecondsPerDay});
  return in_field(at_local_days_after(zone, start, days), "/trial_days");
}

/// Start, trial and end; anchor and changes follow.
Result<ScheduleTerms> life_of(const DrawSchedule& request, const Zone& zone, Instant start) {
  ScheduleTerms terms;
  OSTO_TRY(terms.start, boundary_instant(zone, request.policy, start));
  OSTO_TRY(const Instant trial_end, trial_end_of(request, zone, start));
  if (trial_end < start) return fail(ErrorCode::invalid_value, "is before the start", "/trial_end");
  terms.billing_start = trial_end > start ? trial_end : terms.start;
  if (trial_end > start && request.policy.trial_first_day == TrialFirstDay::start_of_day) {
    OSTO_TRY(const Instant day, last_midnight(zone, trial_end));
    terms.billing_start = std::max(terms.start, day);
  }
  if (request.end.has_value()) {
    OSTO_TRY(const Instant end, in_field(start_of(*request.end, zone), "/end"));
    if (end < start) return fail(ErrorCode::invalid_value, "is before the start", "/end");
    OSTO_TRY(const Instant billed, billed_until(zone, request.policy, end));
    terms.end = std::max(billed, terms.start);
  }
  const bool has_trial = terms.billing_start > terms.start;
  if (has_trial && !request.has_payment_method && request.policy.trial_end_without_method == TrialEnd::cancel) {
    terms.end = std::min(terms.end.value_or(terms.billing_start), terms.billing_start);
  }
  return terms;
}

Result<void> add_pauses(const DrawSchedule& request, const Zone& zone, ScheduleTerms& terms) {
  Instant after = terms.start;
  for (const SchedulePause& pause : request.pauses) {
    Period span{{}, kZoneTableEnd};
    OSTO_TRY(span.start, in_field(start_of(pause.start, zone), "/pauses"));
    if (pause.end.has_value()) {
      OSTO_TRY(span.end, in_field(start_of(*pause.end, zone), "/pauses"));
    }
    if (span.start < after || span.is_empty()) {
      return fail(ErrorCode::invalid_value, "must be in order, apart, and end after they start", "/pauses");
    }
    after = span.end;
    terms.pauses.push_back(span);
  }
  const bool waits = terms.billing_start > terms.start && !request.has_payment_method &&
                     request.policy.trial_end_without_method == TrialEnd::pause;
  if (waits) terms.pauses.push_back({std::max(after, terms.billing_start), kZoneTableEnd});
  return {};
}

Result<Cadence> first_cadence(const DrawSchedule& request, const BillingZone& zone, const ScheduleTerms& terms) {
  const Cycle cycle = cycle_of(request.policy, request.interval, request.interval_count);
  AnchorChoice choice{{}, request.anchor_day, request.anchor_month, request.anchor_weekday};
  if (request.anchor.has_value()) {
    OSTO_TRY(choice.instant, in_field(start_of(*request.anchor, zone.zone()), "/anchor"));
  }
  const bool after_trial = request.policy.trial_anchor == TrialAnchor::trial_end;
  const Instant counted_from = after_trial ? terms.billing_start : terms.start;
  OSTO_TRY(const Instant anchor, schedule_anchor(zone.zone(), request.policy, choice, cycle, counted_from));
  return Cadence{terms.billing_start, zone, anchor, cycle, false};
}

/// The anchor's local date and time in another zone.
Result<Instant> moved_anchor(const Cadence& before, const Zone& zone) {
  const Zone& old_zone = before.zone.zone();
  return zone.to_instant(old_zone.local_date(before.anchor), old_zone.local_time_of_day(before.anchor));
}

/// What changes may leave unsaid, as it was said last.
struct SaidLast {
  BillingInterval interval;
  std::int64_t count;
  std::optional<std::int64_t> anchor_day;
};

/// A change whose interval, anchor or zone may differ from the cadence before.
Result<Cadence> changed_cadence(const DrawSchedule& request, const ScheduleChange& change, const Cadence& before, SaidLast& said) {
  Cadence next = before;
  OSTO_TRY(next.from, in_field(start_of(change.at, before.zone.zone()), "/changes"));
  if (next.from < before.from) return fail(ErrorCode::invalid_value, "must be in order, none before billing starts", "/changes");
  if (change.zone.has_value()) {
    OSTO_TRY(const Zone* const zone, in_field(find_zone(*change.zone), "/changes"));
    next.zone = billing_zone(request.policy, *zone, next.from);
    OSTO_TRY(next.anchor, moved_anchor(before, next.zone.zone()));
  }
  said.interval = change.interval.value_or(said.interval);
  said.count = change.interval_count.value_or(said.count);
  const bool cuts = change.interval.has_value() || change.interval_count.has_value() || change.anchor.has_value() ||
                    change.anchor_day.has_value();
  next.keeps_period = !cuts;
  if (!cuts) return next;
  next.cycle = cycle_of(request.policy, said.interval, said.count);
  AnchorChoice choice{{}, change.anchor_day, {}, {}};
  if (change.anchor.has_value()) {
    OSTO_TRY(choice.instant, in_field(start_of(*change.anchor, next.zone.zone()), "/changes"));
  }
  const bool has_anchor = change.anchor.has_value() || change.anchor_day.has_value();
  if (!has_anchor && request.policy.change_period == ChangePeriod::realign) {
    choice.day = said.anchor_day;
    OSTO_TRY(next.anchor, realigned_anchor(next.zone.zone(), request.policy, choice, next.anchor, next.cycle, next.from));
    return next;
  }
  said.anchor_day = choice.day;
  OSTO_TRY(next.anchor, schedule_anchor(next.zone.zone(), request.policy, choice, next.cycle, next.from));
  return next;
}

/// Resumptions from which boundaries are counted anew.
Result<void> add_resumptions(const DrawSchedule& request, ScheduleTerms& terms) {
  const ResumeAnchor rule = request.policy.resume_anchor;
  if (rule == ResumeAnchor::keep || request.policy.pause_billing == PauseBilling::keep_billing) return {};
  for (const Period& pause : terms.pauses) {
    if (pause.end == kZoneTableEnd) continue;
    const auto after = std::find_if(terms.cadences.begin(), terms.cadences.end(),
                                    [&](const Cadence& known) { return known.from > pause.end; });
    Cadence resumed = *std::prev(after);
    resumed.from = pause.end;
    if (rule == ResumeAnchor::at_resume) {
      OSTO_TRY(resumed.anchor, boundary_instant(resumed.zone.zone(), request.policy, pause.end));
    } else {
      OSTO_TRY(resumed.anchor, realigned_anchor(resumed.zone.zone(), request.policy, {}, resumed.anchor, resumed.cycle, pause.end));
    }
    resumed.keeps_period = false;
    terms.cadences.insert(after, resumed);
  }
  return {};
}

Result<void> add_cadences(const DrawSchedule& request, const BillingZone& zone, ScheduleTerms& terms) {
  OSTO_TRY(Cadence cadence, first_cadence(request, zone, terms));
  terms.cadences.push_back(cadence);
  SaidLast said{request.interval, request.interval_count, request.anchor_day};
  for (const ScheduleChange& change : request.changes) {
    OSTO_TRY(cadence, changed_cadence(request, change, terms.cadences.back(), said));
    terms.cadences.push_back(cadence);
  }
  return add_resumptions(request, terms);
}

/// Whether a run at `until` bills the period.
bool is_reached(const BillingPolicy& policy, const ScheduledPeriod& period, Instant until) {
  const bool is_early = policy.billing_mode == BillingMode::arrears && policy.arrears_run == ArrearsRun::period_begun;
  return period.invoice_at <= until || (is_early && period.span.start < until);
}

SchedulePeriod view_of(const DrawSchedule& request, const ScheduleTerms& terms, const ScheduledPeriod& period,
                       std::optional<Instant> until) {
  const Zone& zone = terms.cadences[period.cadence].zone.zone();
  const bool is_trial = period.kind == PeriodKind::trial, is_paused = period.kind == PeriodKind::paused;
  SchedulePeriod view;
  view.kind = period.kind;
  view.is_partial = period.span != period.full;
  view.start = period.span.start;
  view.end = period.span.end;
  view.start_on = zone.local_date(view.start);
  view.end_on = zone.local_date(view.end);
  view.last_on = zone.local_date(Instant::from_microseconds(view.end.microseconds() - 1));
  view.days = counted_days(zone, request.policy.day_count, period.span);
  view.full_start = period.full.start;
  view.full_end = period.full.end;
  view.full_days = counted_days(zone, request.policy.day_count, period.full);
  view.share_numerator = period.share.numerator;
  view.share_denominator = period.share.denominator;
  view.invoice_at = period.invoice_at;
  view.invoice_on = zone.local_date(view.invoice_at);
  view.is_billed = !is_trial && !is_paused && (!until.has_value() || is_reached(request.policy, period, *until));
  view.usage_is_billed = is_trial ? request.policy.trial_usage == TrialUsage::billed : !is_paused;
  view.commitments_apply = is_trial ? request.policy.trial_commitment == TrialCommitment::applied : !is_paused;
  return view;
}

Result<void> add_periods(const DrawSchedule& request, const ScheduleTerms& terms,
                         const std::vector<ScheduledPeriod>& periods, std::optional<Instant> until, Schedule& answer) {
  Rational cycles;
  for (const ScheduledPeriod& period : periods) {
    SchedulePeriod view = view_of(request, terms, period, until);
    view.index = static_cast<std::int64_t>(answer.periods.size());
    OSTO_TRY(view.share, readable(period.applied_share));
    const bool is_service = period.kind != PeriodKind::trial && period.kind != PeriodKind::paused;
    if (view.is_billed) {
      OSTO_TRY(cycles, add(cycles, period.applied_share));
      answer.billed_through = view.end;
    } else if (is_service && !answer.next_invoice_at.has_value()) {
      answer.next_invoice_at = view.invoice_at;
    }
    if (!until.has_value() || view.start <= *until) answer.periods.push_back(std::move(view));
  }
  answer.billed_cycles = cycles.to_string();
  OSTO_TRY(answer.billed_cycles_decimal, readable(cycles));
  return {};
}

Result<void> add_boundaries(const ScheduleTerms& terms, Schedule& answer) {
  const Cadence& first = terms.cadences.front();
  const Zone& zone = first.zone.zone();
  answer.anchor = first.anchor;
  OSTO_TRY(const Period containing, period_containing(zone, first.anchor, first.cycle, terms.billing_start));
  answer.first_boundary = containing.start == terms.billing_start ? containing.start : containing.end;
  if (!answer.billed_through.has_value() || *answer.billed_through < *answer.first_boundary) return {};
  const auto after = std::find_if(terms.cadences.begin(), terms.cadences.end(),
                                  [&](const Cadence& known) { return known.from > *answer.billed_through; });
  const Cadence& last = *std::prev(after);
  OSTO_TRY(const Period running, period_containing(last.zone.zone(), last.anchor, last.cycle, *answer.billed_through));
  answer.last_boundary = running.start;
  return {};
}

void find_at(Instant at, Schedule& answer) {
  for (std::size_t i = 0; i < answer.periods.size(); ++i) {
    const SchedulePeriod& period = answer.periods[i];
    if (at < period.start || at >= period.end) continue;
    answer.current = period;
    if (i > 0) answer.previous = answer.periods[i - 1];
    if (i + 1 < answer.periods.size()) answer.next = answer.periods[i + 1];
  }
}

/// How far to draw: to `until`, to the period after `at`, or `count` periods.
Result<ScheduleLimit> limit_of(const DrawSchedule& request, std::optional<Instant> until, std::optional<Instant> at) {
  ScheduleLimit limit;
  limit.count = until.has_value() || at.has_value() ? kMostPeriods : 12;
  if (request.count.has_value()) limit.count = static_cast<std::size_t>(*request.count);
  // One period more than `until` shows tells when the next invoice falls; two after `at` hold its neighbour.
  if (until.has_value() || at.has_value()) limit.last_start = std::max(until.value_or(Instant()), at.value_or(Instant()));
  return limit;
}

Result<std::optional<Instant>> optional_start(const std::optional<Moment>& moment, const Zone& zone, std::string_view field) {
  if (!moment.has_value()) return std::optional<Instant>();
  OSTO_TRY(const Instant instant, in_field(start_of(*moment, zone), field));
  return std::optional(instant);
}

/// The periods up to the limit, and one more where it is an instant that ends them.
Result<std::vector<ScheduledPeriod>> draw(const DrawSchedule& request, const ScheduleTerms& terms, ScheduleLimit limit) {
  OSTO_TRY(std::vector<ScheduledPeriod> periods, draw_schedule(request.policy, terms, limit));
  if (!limit.last_start.has_value() || periods.empty() || periods.size() >= limit.count) return periods;
  limit.last_start = periods.back().span.end;
  return draw_schedule(request.policy, terms, limit);
}

}  // namespace

Result<Schedule> calculate::schedule(const DrawSchedule& request) {
  OSTO_TRY(const Zone* const rules, in_field(find_zone(request.zone), "/zone"));
  OSTO_TRY(const Instant start, in_field(start_of(request.start, *rules), "/start"));
  const BillingZone zone = billing_zone(request.policy, *rules, start);
  OSTO_TRY(ScheduleTerms terms, life_of(request, zone.zone(), start));
  OSTO_CHECK(add_pauses(request, zone.zone(), terms));
  OSTO_CHECK(add_cadences(request, zone, terms));
  OSTO_TRY(const std::optional<Instant> until, optional_start(request.until, zone.zone(), "/until"));
  OSTO_TRY(const std::optional<Instant> at, optional_start(request.at, zone.zone(), "/at"));
  OSTO_TRY(const ScheduleLimit limit, limit_of(request, until, at));
  OSTO_TRY(const std::vector<ScheduledPeriod> periods, draw(request, terms, limit));
  Schedule answer;
  answer.end = terms.end;
  if (terms.billing_start > terms.start) answer.trial_end = terms.billing_start;
  OSTO_CHECK(add_periods(request, terms, periods, until, answer));
  OSTO_CHECK(add_boundaries(terms, answer));
  if (at.has_value()) find_at(*at, answer);
  answer.explanation = "Boundaries every " + std::to_string(request.interval_count) + " " +
                       std::string(enumerator_name(request.interval)) + " from " + answer.anchor.to_string() + " in " +
                       request.zone + ", " + std::string(enumerator_name(request.policy.billing_mode)) + ", shares by " +
                       rule_words(request.policy);
  return answer;
}

}  // namespace osto::billing
