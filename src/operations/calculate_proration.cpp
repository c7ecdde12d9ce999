// Partial periods: from the records of calculate_proration.hpp to the rules of core/proration, and back.
#include <osto_billing/calculate_proration.hpp>

#include "core/proration/change_instant.hpp"
#include "core/proration/prorated_amount.hpp"
#include "core/proration/unused_time.hpp"
#include "operations/calculation_inputs.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool days_count(const BillingPolicy& policy) { return policy.day_count == DayCount::inclusive; }

/// The part as it is billed. Errors: invalid_value.
Result<Period> part_of(const Prorate& request, const Zone& zone) {
  Period part;
  OSTO_TRY(part.start, in_field(start_of(request.part_start, zone), "/part_start"));
  if (request.ends_subscription) {
    OSTO_TRY(const Instant end, in_field(start_of(request.part_end, zone), "/part_end"));
    OSTO_TRY(part.end, billed_until(zone, request.policy, end));
    part.end = std::max(part.start, part.end);
  } else {
    OSTO_TRY(part.end, in_field(end_of(request.part_end, zone, days_count(request.policy)), "/part_end"));
  }
  if (part.end < part.start) return fail(ErrorCode::invalid_value, "is before the start", "/part_end");
  return part;
}

Result<Period> full_of(const Prorate& request, const Zone& zone, const Period& part) {
  if (request.full_start.has_value() != request.full_end.has_value()) {
    return fail(ErrorCode::invalid_value, "start and end of the full period go together", "/full_end");
  }
  if (request.full_start.has_value()) {
    Period full;
    OSTO_TRY(full.start, in_field(start_of(*request.full_start, zone), "/full_start"));
    OSTO_TRY(full.end, in_field(end_of(*request.full_end, zone, days_count(request.policy)), "/full_end"));
    const bool may_exceed = request.policy.prorated_cap == ProratedCap::full_price;
    if (part.end > full.end && !may_exceed) return fail(ErrorCode::invalid_value, "is after the end of the full period", "/part_end");
    return full;
  }
  if (!request.interval.has_value()) {
    return fail(ErrorCode::invalid_value, "is required when the full period is not given", "/interval");
  }
  const Cycle cycle = cycle_of(request.policy, *request.interval, request.interval_count);
  Instant anchor = part.start;
  if (request.anchor.has_value()) {
    OSTO_TRY(anchor, in_field(start_of(*request.anchor, zone), "/anchor"));
  }
  return period_containing(zone, anchor, cycle, part.start);
}

/// The full price in minor units, if the request states one.
Result<std::optional<Rational>> full_price(const Prorate& request) {
  if (!request.amount_minor.has_value() && !request.unit_price.has_value()) return std::optional<Rational>();
  if (request.amount_minor.has_value() && request.unit_price.has_value()) {
    return fail(ErrorCode::invalid_value, "either amount_minor or unit_price, not both", "/unit_price");
  }
  if (!request.currency.has_value()) return fail(ErrorCode::invalid_value, "is required with a price", "/currency");
  if (request.amount_minor.has_value()) return std::optional(Rational(request.amount_minor->value));
  OSTO_TRY(const Rational price, price_minor(*request.unit_price, request.quantity, *request.currency));
  return std::optional(price);
}

Result<void> price_part(const Prorate& request, const Rational& full_minor, const ProrationShare& share, Prorated& answer) {
  OSTO_TRY(const ProratedAmount amount,
           prorated_amount(proration_rule(request.policy), full_minor, share, *request.currency));
  answer.amount_minor = amount.rounded.amount_minor;
  answer.exact_minor = amount.exact_minor.to_string();
  answer.residue = amount.rounded.residue.to_string();
  answer.full_minor = full_minor.to_string();
  answer.is_capped = amount.is_capped;
  answer.explanation = amount_words(request.policy, share, full_minor, amount.exact_minor, amount.rounded.amount_minor,
                                    *request.currency);
  return {};
}

/// The unused span: from the instant that change_day or end_day make of `from`, within what was billed.
Result<Period> unused_span(const CreditUnused& request, const Zone& zone, const Period& service) {
  OSTO_TRY(const Instant from, in_field(start_of(request.from, zone), "/from"));
  if (from < service.start || from > service.end) {
    return fail(ErrorCode::invalid_value, "must lie inside what was billed", "/from");
  }
  Period unused{from, service.end};
  if (from < service.end) {
    OSTO_TRY(const ChangeInstants change, change_instants(zone, request.policy, from));
    OSTO_TRY(const Instant end, billed_until(zone, request.policy, from));
    unused.start = std::clamp(request.ends_subscription ? end : change.old_end, service.start, service.end);
  }
  if (request.until.has_value()) {
    OSTO_TRY(unused.end, in_field(end_of(*request.until, zone, days_count(request.policy)), "/until"));
  }
  if (unused.end > service.end) return fail(ErrorCode::invalid_value, "must lie inside what was billed", "/until");
  unused.end = std::max(unused.start, unused.end);
  return unused;
}

Result<BilledSpan> billed_span(const CreditUnused& request, const Zone& zone) {
  const bool inclusive = days_count(request.policy);
  BilledSpan billed;
  billed.billed = request.billed_minor;
  billed.credited = request.credited_minor;
  billed.paid = request.paid_minor.value_or(request.billed_minor);
  OSTO_TRY(billed.service.start, in_field(start_of(request.billed_start, zone), "/billed_start"));
  OSTO_TRY(billed.service.end, in_field(end_of(request.billed_end, zone, inclusive), "/billed_end"));
  billed.full = billed.service;
  if (request.full_start.has_value()) {
    OSTO_TRY(billed.full.start, in_field(start_of(*request.full_start, zone), "/full_start"));
  }
  if (request.full_end.has_value()) {
    OSTO_TRY(billed.full.end, in_field(end_of(*request.full_end, zone, inclusive), "/full_end"));
  }
  billed.current_full = Rational(request.billed_minor.value);
  if (request.current_unit_price.has_value()) {
    OSTO_TRY(billed.current_full, price_minor(*request.current_unit_price, request.current_quantity, request.currency));
  }
  billed.cycle = cycle_of(request.policy, request.interval, request.interval_count);
  return billed;
}

}  // namespace

Result<Prorated> calculate::prorate(const Prorate& request) {
  OSTO_TRY(const Zone* const zone, in_field(find_zone(request.zone), "/zone"));
  OSTO_TRY(const Period part, part_of(request, *zone));
  OSTO_TRY(const Period full, full_of(request, *zone, part));
  OSTO_TRY(const std::optional<Rational> price, full_price(request));
  const ShareRule rule = share_rule(request.policy);
  OSTO_TRY(const ProrationShare share,
           in_field(proration_share(*zone, rule, {full, part, cycle_of(request.policy, request.interval, request.interval_count)}),
                    "/part_end"));
  OSTO_TRY(const Rational applied, applied_share(rule, share));
  Prorated answer;
  answer.share_numerator = share.numerator;
  answer.share_denominator = share.denominator;
  OSTO_TRY(answer.share, readable(applied));
  answer.applied_share = applied.to_string();
  answer.rounding = request.policy.rounding;
  answer.part_start = part.start;
  answer.part_end = part.end;
  answer.full_start = full.start;
  answer.full_end = full.end;
  answer.part_days = counted_days(*zone, request.policy.day_count, part);
  answer.full_days = counted_days(*zone, request.policy.day_count, full);
  answer.rule = rule_words(request.policy);
  if (price.has_value()) OSTO_CHECK(price_part(request, *price, share, answer));
  return answer;
}

Result<UnusedCredited> calculate::unused(const CreditUnused& request) {
  OSTO_TRY(const Zone* const zone, in_field(find_zone(request.zone), "/zone"));
  OSTO_TRY(const BilledSpan billed, billed_span(request, *zone));
  OSTO_TRY(const Period span, unused_span(request, *zone, billed.service));
  const CreditRule rule = credit_rule(request.policy);
  OSTO_TRY(const UnusedCredit credit, unused_credit(*zone, rule, billed, span, request.currency));
  const Rational basis = rule.basis == CreditBasis::billed_line ? Rational(billed.billed.value) : billed.current_full;
  UnusedCredited answer;
  answer.credit_minor = credit.credit;
  answer.vehicle = rule.vehicle;
  answer.cap_minor = credit.cap;
  answer.is_capped = credit.is_capped;
  answer.refundable_minor = credit.refundable;
  answer.to_balance_minor = credit.to_balance;
  answer.share_numerator = credit.share.numerator;
  answer.share_denominator = credit.share.denominator;
  answer.exact_minor = credit.exact_minor.to_string();
  answer.residue = credit.residue.to_string();
  answer.rounding = request.policy.rounding;
  answer.unused_start = span.start;
  answer.unused_end = span.end;
  answer.unused_days = counted_days(*zone, request.policy.day_count, span);
  answer.rule = rule_words(request.policy) + ", basis " + std::string(enumerator_name(rule.basis)) + ", cap " +
                std::string(enumerator_name(rule.cap));
  answer.explanation = amount_words(request.policy, credit.share, basis, credit.exact_minor, credit.credit, request.currency) +
                       (credit.is_capped ? ", at most " + std::to_string(credit.cap.value) : "");
  return answer;
}

}  // namespace osto::billing
