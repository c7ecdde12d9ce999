#include "core/schedule/billing_schedule.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

PeriodKind kind_of(const Period& span, const Period& full) {
  const bool begins = span.start == full.start, ends = span.end == full.end;
  if (begins && ends) return PeriodKind::full;
  return ends ? PeriodKind::leading : begins ? PeriodKind::trailing : PeriodKind::between;
}

/// Walks from boundary to boundary, through every cadence.
class Walk {
 public:
  Walk(const ScheduleTerms& terms) : terms_(terms), cursor_(terms.billing_start) {}

  bool is_over() const { return terms_.end.has_value() && *terms_.end <= cursor_; }
  Instant cursor() const { return cursor_; }

  Result<ScheduledPeriod> next() {
    while (next_cadence_from(cursor_)) ++cadence_;
    const Cadence& cadence = terms_.cadences[cadence_];
    OSTO_TRY(const std::int64_t index, boundary_index_at(cadence.zone.zone(), cadence.anchor, cadence.cycle, cursor_));
    OSTO_TRY(Period full, period_at_index(cadence.zone.zone(), cadence.anchor, cadence.cycle, index));
    OSTO_CHECK(follow_zone(index, full));
    ScheduledPeriod period;
    period.cadence = cadence_;
    Instant end = full.end;
    if (cadence_ + 1 < terms_.cadences.size()) end = std::min(end, std::max(cursor_, terms_.cadences[cadence_ + 1].from));
    if (terms_.end.has_value()) end = std::min(end, *terms_.end);
    period.span = {cursor_, end};
    period.full = full;
    period.kind = kind_of(period.span, full);
    cursor_ = end;
    return period;
  }

 private:
  bool next_cadence_from(Instant instant) const {
    return cadence_ + 1 < terms_.cadences.size() && terms_.cadences[cadence_ + 1].from <= instant;
  }

  /// A cadence that keeps the running period moves only its end: to the boundary of the same number, not before now.
  Result<void> follow_zone(std::int64_t index, Period& full) {
    while (cadence_ + 1 < terms_.cadences.size()) {
      const Cadence& next = terms_.cadences[cadence_ + 1];
      if (!next.keeps_period || next.from >= full.end) return {};
      OSTO_TRY(const Instant end, boundary(next.zone.zone(), next.anchor, next.cycle, index + 1));
      full.end = std::max(end, next.from);
      ++cadence_;
    }
    return {};
  }

  const ScheduleTerms& terms_;
  Instant cursor_;
  std::size_t cadence_ = 0;
};

/// Cuts periods where pauses make a difference.
class PauseCutter {
 public:
  PauseCutter(const BillingPolicy& policy, const ScheduleTerms& terms, std::vector<ScheduledPeriod>& out)
      : terms_(terms), out_(out), ignores_(policy.pause_billing == PauseBilling::keep_billing),
        gives_back_(policy.pause_billing == PauseBilling::credit || policy.billing_mode == BillingMode::arrears) {}

  void add(ScheduledPeriod period) {
    if (!ignores_) {
      for (const Period& pause : terms_.pauses) {
        const bool is_paid = !gives_back_ && period.span.start < pause.start;
        if (pause.end <= period.span.start || pause.start >= period.span.end) continue;
        if (is_paid) {
          // Cut only because a new anchor begins at the resumption: it was billed whole, and is not given back.
          if (period.span.end == pause.end) period.full.end = period.span.end, period.kind = PeriodKind::full;
          continue;
        }
        take(period, {period.span.start, std::max(period.span.start, pause.start)}, period.kind);
        take(period, {std::max(period.span.start, pause.start), std::min(period.span.end, pause.end)}, PeriodKind::paused);
        period.span.start = std::min(period.span.end, pause.end);
      }
    }
    take(period, period.span, period.kind);
  }

 private:
  void take(ScheduledPeriod period, const Period& span, PeriodKind kind) {
    if (span.is_empty()) return;
    period.span = span;
    period.kind = kind == PeriodKind::paused ? kind : kind_of(span, period.full);
    out_.push_back(std::move(period));
  }

  const ScheduleTerms& terms_;
  std::vector<ScheduledPeriod>& out_;
  bool ignores_, gives_back_;
};

bool is_cut_by_end(const ScheduleTerms& terms, const ScheduledPeriod& period) {
  return terms.end.has_value() && period.span.end == *terms.end && period.span.end < period.full.end;
}

Result<void> set_share(const BillingPolicy& policy, const ScheduleTerms& terms, ScheduledPeriod& period) {
  const Cadence& cadence = terms.cadences[period.cadence];
  const ShareRule rule = share_rule(policy);
  if (period.kind == PeriodKind::trial || period.kind == PeriodKind::paused) {
    period.share = {0, 1};
  } else if (period.kind == PeriodKind::leading) {
    OSTO_TRY(period.share, leading_share(cadence.zone.zone(), policy, {period.full, period.span, cadence.cycle}));
  } else if (is_cut_by_end(terms, period) && policy.last_period == LastPeriod::full) {
    period.share = {1, 1};
  } else {
    OSTO_TRY(period.share, proration_share(cadence.zone.zone(), rule, {period.full, period.span, cadence.cycle}));
  }
  OSTO_TRY(period.applied_share, applied_share(rule, period.share));
  period.invoice_at = policy.billing_mode == BillingMode::advance ? period.span.start : period.span.end;
  return {};
}

}  // namespace

Result<std::vector<ScheduledPeriod>> draw_schedule(const BillingPolicy& policy, const ScheduleTerms& terms,
                                                   const ScheduleLimit& limit) {
  if (terms.end.has_value() && *terms.end < terms.start) {
    return fail(ErrorCode::invalid_value, "is before the start", "/end");
  }
  std::vector<ScheduledPeriod> periods;
  if (terms.billing_start > terms.start) {
    const Period trial{terms.start, std::min(terms.billing_start, terms.end.value_or(terms.billing_start))};
    if (!trial.is_empty()) periods.push_back({.span = trial, .full = trial, .kind = PeriodKind::trial});
  }
  Walk walk(terms);
  PauseCutter cutter(policy, terms, periods);
  while (!walk.is_over() && periods.size() < limit.count) {
    if (limit.last_start.has_value() && walk.cursor() > *limit.last_start) break;
    OSTO_TRY(ScheduledPeriod period, walk.next());
    cutter.add(std::move(period));
  }
  if (periods.size() > limit.count) periods.resize(limit.count);
  for (ScheduledPeriod& period : periods) OSTO_CHECK(set_share(policy, terms, period));
  return periods;
}

}  // namespace osto::billing
