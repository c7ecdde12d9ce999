#include "core/proration/proration_share.hpp"

#include "base/checked.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Days by 30-day months since the year 0 (30E/360): the 31st counts as the 30th.
std::int64_t thirty_day_number(Date date) {
  return date.year() * std::int64_t{360} + (date.month() - 1) * std::int64_t{30} + std::min(date.day(), 30);
}

/// Days of N-day months: the calendar's, less what the month of the start has beyond N when the span leaves that month.
std::int64_t fixed_month_days(Date start, Date end, std::int64_t days_in_fixed_month) {
  const std::int64_t days = days_between(start, end);
  const bool leaves_month = start.year() != end.year() || start.month() != end.month();
  return leaves_month ? days - (days_in_month(start.year(), start.month()) - days_in_fixed_month) : days;
}

/// How much of a period is over at `date`, in months of `start`'s calendar: 2 + 9/31 on 10 March of a year.
Result<Rational> months_since(Date start, Date date) {
  std::int64_t whole = (date.year() - start.year()) * std::int64_t{12} + (date.month() - start.month());
  OSTO_TRY(Date month_start, add_months_clamped(start, whole));
  if (date < month_start) {
    --whole;
    OSTO_TRY(month_start, add_months_clamped(start, whole));
  }
  OSTO_TRY(const Date month_end, add_months_clamped(start, whole + 1));
  OSTO_TRY(const Rational rest, Rational::make(days_between(month_start, date), days_between(month_start, month_end)));
  return add(Rational(whole), rest);
}

Result<ProrationShare> month_fraction(const Zone& zone, const SharedPeriod& shared) {
  const Date start = zone.local_date(shared.full.start);
  OSTO_TRY(const Rational before, months_since(start, zone.local_date(shared.part.start)));
  OSTO_TRY(const Rational after, months_since(start, zone.local_date(shared.part.end)));
  OSTO_TRY(const Rational all, months_since(start, zone.local_date(shared.full.end)));
  if (all.is_zero()) return ProrationShare{};
  OSTO_TRY(const Rational months, subtract(after, before));
  OSTO_TRY(const Rational share, divide(months, all));
  OSTO_TRY(const std::int64_t numerator, checked_narrow(share.num()));
  OSTO_TRY(const std::int64_t denominator, checked_narrow(share.den()));
  return ProrationShare{numerator, denominator};
}

/// The length of a span in the rule's unit.
std::int64_t measure(const Zone& zone, const ShareRule& rule, const Period& span) {
  const Date start = zone.local_date(span.start), end = zone.local_date(span.end);
  switch (rule.unit) {
    case ProrationUnit::second: return elapsed(span.start, span.end).value;
    case ProrationUnit::thirty_360: return thirty_day_number(end) - thirty_day_number(start);
    case ProrationUnit::fixed_days: return fixed_month_days(start, end, rule.fixed_day_count);
    default: return counted_days(zone, rule.day_count, span);
  }
}

/// A number of days in the rule's unit.
std::int64_t in_unit(const ShareRule& rule, std::int64_t days) {
  return rule.unit == ProrationUnit::second ? days * kMicrosecondsPerDay : days;
}

Failure no_interval() {
  return fail(ErrorCode::invalid_value, "is required where a share is counted of naive, fixed or nominal periods", "/interval");
}

/// One interval from where the part begins the full period, else one interval back from where the part ends.
Result<Period> naive_period(const Zone& zone, const SharedPeriod& shared) {
  const bool begins = shared.part.start == shared.full.start;
  const Instant fixed = begins ? shared.part.start : shared.part.end;
  OSTO_TRY(const Date other_date, naive_step(zone.local_date(fixed), *shared.cycle, begins ? 1 : -1));
  OSTO_TRY(const Instant other, zone.to_instant(other_date, zone.local_time_of_day(fixed)));
  return begins ? Period{fixed, other} : Period{other, fixed};
}

Result<std::int64_t> denominator_of(const Zone& zone, const ShareRule& rule, const SharedPeriod& shared) {
  const bool by_months = rule.unit == ProrationUnit::fixed_days || rule.denominator == Denominator::fixed_days;
  const bool needs_interval = by_months || rule.denominator == Denominator::naive_period ||
                              rule.denominator == Denominator::nominal_cadence;
  if (needs_interval && !shared.cycle.has_value()) return no_interval();
  if (by_months) {
    const std::int64_t months = months_in(*shared.cycle);
    return in_unit(rule, months == 0 ? nominal_days(*shared.cycle) : months * rule.fixed_day_count);
  }
  switch (rule.denominator) {
    case Denominator::nominal_cadence: return in_unit(rule, nominal_days(*shared.cycle));
    case Denominator::naive_period: {
      OSTO_TRY(const Period naive, naive_period(zone, shared));
      return measure(zone, rule, naive);
    }
    default: return measure(zone, rule, shared.full);
  }
}

}  // namespace

ShareRule share_rule(const BillingPolicy& policy) {
  return {policy.proration_unit,  policy.day_count,    policy.denominator,
          policy.fixed_day_count, policy.share_places, policy.share_rounding,
          policy.empty_part,      policy.prorated_cap == ProratedCap::full_price};
}

std::int64_t counted_days(const Zone& zone, DayCount day_count, const Period& span) {
  if (span.is_empty()) return 0;
  if (day_count == DayCount::half_open) return local_days_in(zone, span);
  const Instant last = Instant::from_microseconds(span.end.microseconds() - 1);
  return days_between(zone.local_date(span.start), zone.local_date(last)) + 1;
}

Result<ProrationShare> proration_share(const Zone& zone, const ShareRule& rule, const SharedPeriod& shared) {
  const Period &full = shared.full, &part = shared.part;
  const bool is_empty = full.is_empty() || part.is_empty();
  if (is_empty && part.start <= part.end && rule.empty_part == EmptyPart::full) return ProrationShare{};
  const bool may_exceed = rule.may_exceed || (rule.denominator == Denominator::naive_period && part.start == full.start);
  if (full.is_empty() || part.start < full.start || (part.end > full.end && !may_exceed) || part.end < part.start) {
    return fail(ErrorCode::invalid_value, "a prorated part must lie inside its full period");
  }
  if (part == full || rule.unit == ProrationUnit::full) return ProrationShare{};
  if (rule.unit == ProrationUnit::none || part.is_empty()) return ProrationShare{0, 1};
  if (rule.unit == ProrationUnit::month_fraction) return month_fraction(zone, shared);
  OSTO_TRY(const std::int64_t whole, denominator_of(zone, rule, shared));
  // A period within one local day has no days to share: all of it belongs to what begins on that day.
  if (whole <= 0) return ProrationShare{};
  return ProrationShare{std::max<std::int64_t>(measure(zone, rule, part), 0), whole};
}

Result<ProrationShare> leading_share(const Zone& zone, const BillingPolicy& policy, const SharedPeriod& shared) {
  switch (policy.leading_period) {
    case LeadingPeriod::full: return ProrationShare{};
    case LeadingPeriod::free: return ProrationShare{0, 1};
    case LeadingPeriod::start_month: {
      const Date start = zone.local_date(shared.part.start);
      OSTO_TRY(const Date month_later, add_months_clamped(start, 1));
      if (zone.local_date(shared.part.end) >= month_later) return ProrationShare{};
      return ProrationShare{counted_days(zone, policy.day_count, shared.part), days_in_month(start.year(), start.month())};
    }
    case LeadingPeriod::prorated: break;
  }
  return proration_share(zone, share_rule(policy), shared);
}

Result<Rational> applied_share(const ShareRule& rule, const ProrationShare& share) {
  OSTO_TRY(const Rational exact, share.as_ratio());
  if (rule.places < 0) return exact;
  OSTO_TRY(const Decimal rounded, round_to_places(exact, static_cast<int>(rule.places), rule.rounding));
  return Rational(rounded);
}

}  // namespace osto::billing
