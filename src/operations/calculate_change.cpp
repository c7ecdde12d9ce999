// Changes within a period: from the records of calculate_change.hpp to the rules of core/schedule, and back.
#include <osto_billing/calculate_change.hpp>

#include "core/schedule/schedule_anchor.hpp"
#include "core/schedule/terms_change.hpp"
#include "operations/calculation_inputs.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<Rational> full_price(const TermsLine& line, Currency currency, std::string_view field) {
  if (line.unit_price.has_value() == line.amount_minor.has_value()) {
    return fail(ErrorCode::invalid_value, "each line has either a unit price or an amount", std::string(field));
  }
  if (line.amount_minor.has_value() && line.amount_minor->is_negative()) {
    return fail(ErrorCode::invalid_value, "a price is not negative", std::string(field));
  }
  if (line.amount_minor.has_value()) return Rational(line.amount_minor->value);
  return price_minor(*line.unit_price, line.quantity, currency);
}

Result<std::vector<PricedTerm>> priced(const ChangeTerms& request, const std::vector<TermsLine>& lines, std::string_view field) {
  std::vector<PricedTerm> terms;
  for (const TermsLine& line : lines) {
    OSTO_TRY(const Rational full, full_price(line, request.currency, field));
    PricedTerm term{line.code, full, line.billing_mode.value_or(request.policy.billing_mode), {}, line.is_one_off, false};
    if (line.interval.has_value()) term.own_cycle = cycle_of(request.policy, *line.interval, line.interval_count);
    if (line.interval_count != 1 && !line.interval.has_value()) {
      return fail(ErrorCode::invalid_value, "goes with an interval", std::string(field) + "/interval_count");
    }
    terms.push_back(std::move(term));
  }
  return terms;
}

/// The running lines as they were billed, credited and paid, where the request says so.
void set_billed(const ChangeTerms& request, TermsState& state) {
  for (RunningLine& running : state.lines) {
    const auto line = std::find_if(request.lines.begin(), request.lines.end(),
                                   [&](const TermsLine& known) { return known.code == running.code; });
    running.billed.billed = line->billed_minor.value_or(running.billed.billed);
    running.billed.credited = line->credited_minor;
    running.billed.paid = line->paid_minor.value_or(running.billed.billed);
  }
}

Result<void> set_period(const ChangeTerms& request, const Zone& zone, Instant billing_start, Instant first_change,
                        TermsState& state) {
  if (request.period_start.has_value() != request.period_end.has_value()) {
    return fail(ErrorCode::invalid_value, "start and end of the period go together", "/period_end");
  }
  if (request.period_start.has_value()) {
    const bool counts = request.policy.day_count == DayCount::inclusive;
    OSTO_TRY(state.period.start, in_field(start_of(*request.period_start, zone), "/period_start"));
    OSTO_TRY(state.period.end, in_field(end_of(*request.period_end, zone, counts), "/period_end"));
    if (state.period.is_empty()) return fail(ErrorCode::invalid_value, "is not after the start", "/period_end");
    if (!request.anchor.has_value() && !request.anchor_day.has_value()) state.anchor = state.period.start;
    return {};
  }
  OSTO_TRY(state.period, period_containing(zone, state.anchor, state.cycle, std::max(billing_start, first_change)));
  return {};
}

Result<TermsState> first_state(const ChangeTerms& request, const Zone& rules) {
  OSTO_TRY(const Instant start, in_field(start_of(request.start, rules), "/start"));
  const bool fixed = request.policy.zone_rule == ZoneRule::fixed_offset;
  const BillingZone zone = fixed ? BillingZone(rules, start) : BillingZone(rules);
  TermsState state{zone, {}, {}, cycle_of(request.policy, request.interval, request.interval_count), {}, {}, {}, {}, {}};
  OSTO_TRY(Instant billing_start, boundary_instant(zone.zone(), request.policy, start));
  const Instant service_start = billing_start;
  if (request.trial_end.has_value()) {
    OSTO_TRY(billing_start, in_field(start_of(*request.trial_end, zone.zone()), "/trial_end"));
    if (billing_start < start) return fail(ErrorCode::invalid_value, "is before the start", "/trial_end");
    state.trial_end = billing_start;
  }
  AnchorChoice choice{{}, request.anchor_day, {}, {}};
  state.anchor_choice = choice;
  if (request.anchor.has_value()) {
    OSTO_TRY(choice.instant, in_field(start_of(*request.anchor, zone.zone()), "/anchor"));
  }
  const bool after_trial = request.policy.trial_anchor == TrialAnchor::trial_end;
  const Instant counted_from = after_trial ? billing_start : service_start;
  OSTO_TRY(state.anchor, schedule_anchor(zone.zone(), request.policy, choice, state.cycle, counted_from));
  OSTO_TRY(state.terms, priced(request, request.lines, "/lines"));
  OSTO_TRY(const Instant first_change, in_field(start_of(request.changes.front().at, zone.zone()), "/changes"));
  if (first_change < start) return fail(ErrorCode::invalid_value, "is before the start", "/changes");
  OSTO_CHECK(set_period(request, zone.zone(), billing_start, first_change, state));
  if (first_change < billing_start) {
    state.period = {start, billing_start};
    state.used_from = billing_start;
    return state;
  }
  state.used_from = std::clamp(billing_start, state.period.start, state.period.end);
  OSTO_CHECK(bill_in_advance(request.policy, request.currency, {state.used_from, state.period.end}, state));
  set_billed(request, state);
  return state;
}

/// The lines after a step: those that it states, or the ones before with its quantity.
std::vector<TermsLine> lines_after(const TermsStep& step, std::vector<TermsLine> before) {
  std::vector<TermsLine> lines = step.lines.empty() ? std::move(before) : step.lines;
  if (!step.quantity.has_value()) return lines;
  for (TermsLine& line : lines) {
    if (line.unit_price.has_value()) line.quantity = *step.quantity;
  }
  return lines;
}

Result<TermsChange> change_of(const ChangeTerms& request, const TermsStep& step, const std::vector<TermsLine>& lines,
                              const Zone& zone) {
  TermsChange change;
  change.action = step.action;
  OSTO_TRY(change.at, in_field(start_of(step.at, zone), "/changes"));
  change.timing = step.timing;
  change.direction = step.direction;
  change.period = step.change_period;
  change.gives_credit = step.gives_credit;
  change.makes_final_invoice = step.makes_final_invoice;
  OSTO_TRY(change.new_terms, priced(request, lines, "/changes"));
  if (step.interval.has_value()) change.new_cycle = cycle_of(request.policy, *step.interval, step.interval_count);
  return change;
}

ChangedLine line_view(const ChangeTerms& request, const Zone& zone, const ChangeLine& line, Instant effective) {
  ChangedLine view;
  view.kind = line.kind;
  view.code = line.code;
  view.amount_minor = line.amount;
  view.exact_minor = line.exact_minor.to_string();
  view.residue = line.residue.to_string();
  view.full_minor = line.full_minor.to_string();
  view.rounding = request.policy.rounding;
  view.share_numerator = line.share.numerator;
  view.share_denominator = line.share.denominator;
  view.start = line.span.start;
  view.end = line.span.end;
  view.full_start = line.full.start;
  view.full_end = line.full.end;
  view.start_on = zone.local_date(line.span.start);
  view.end_on = zone.local_date(line.span.end);
  view.days = counted_days(zone, request.policy.day_count, line.span);
  view.bill_at = line.bill_at;
  view.is_now = line.bill_at <= effective;
  if (line.kind == ChangeLineKind::unused_credit) view.vehicle = request.policy.credit_vehicle;
  view.refundable_minor = line.refundable;
  view.is_capped = line.is_capped;
  view.explanation = amount_words(request.policy, line.share, line.full_minor, line.exact_minor, line.amount, request.currency);
  return view;
}

/// Adds a step's lines and sums to the answer.
Result<void> add_outcome(const ChangeTerms& request, const ChangeOutcome& outcome, const TermsState& state,
                         ChangedStep step, TermsChanged& answer) {
  for (const ChangeLine& line : outcome.lines) {
    ChangedLine view = line_view(request, state.zone.zone(), line, outcome.effective_at);
    view.change_index = step.change_index;
    Minor& side = line.kind == ChangeLineKind::unused_credit ? step.credit_minor : step.charge_minor;
    Minor& when = view.is_now ? step.now_minor : step.next_minor;
    OSTO_TRY(side, add(side, line.amount));
    OSTO_TRY(when, add(when, line.amount));
    answer.lines.push_back(std::move(view));
  }
  step.direction = outcome.direction;
  step.timing = outcome.timing;
  step.effective_at = outcome.effective_at;
  step.period_start = state.period.start;
  step.period_end = state.period.end;
  step.has_ended = state.has_ended;
  step.is_paused = state.is_paused;
  OSTO_TRY(answer.credit_minor, add(answer.credit_minor, step.credit_minor));
  OSTO_TRY(answer.charge_minor, add(answer.charge_minor, step.charge_minor));
  OSTO_TRY(answer.now_minor, add(answer.now_minor, step.now_minor));
  OSTO_TRY(answer.next_minor, add(answer.next_minor, step.next_minor));
  answer.changes.push_back(step);
  return {};
}

Result<void> check(const ChangeTerms& request) {
  if (request.lines.empty()) return fail(ErrorCode::invalid_value, "has at least one line", "/lines");
  if (request.changes.empty()) return fail(ErrorCode::invalid_value, "has at least one change", "/changes");
  for (std::size_t i = 0; i < request.lines.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (request.lines[i].code == request.lines[j].code) return fail(ErrorCode::invalid_value, "each code stands once", "/lines");
    }
  }
  return {};
}

}  // namespace

Result<TermsChanged> calculate::change(const ChangeTerms& request) {
  OSTO_TRY(const Zone* const rules, in_field(find_zone(request.zone), "/zone"));
  OSTO_CHECK(check(request));
  OSTO_TRY(TermsState state, first_state(request, *rules));
  std::vector<TermsLine> lines = request.lines;
  TermsChanged answer;
  for (const TermsStep& step : request.changes) {
    lines = lines_after(step, std::move(lines));
    OSTO_TRY(const TermsChange change, change_of(request, step, lines, state.zone.zone()));
    OSTO_TRY(const ChangeOutcome outcome, in_field(apply_change(request.policy, request.currency, change, state), "/changes"));
    ChangedStep view;
    view.change_index = static_cast<std::int64_t>(answer.changes.size());
    view.action = step.action;
    OSTO_CHECK(add_outcome(request, outcome, state, view, answer));
  }
  OSTO_TRY(answer.total_minor, add(answer.credit_minor, answer.charge_minor));
  answer.period_start = state.period.start;
  answer.period_end = state.period.end;
  if (!state.has_ended) answer.next_billing_at = state.period.end;
  answer.trial_end = state.trial_end;
  return answer;
}

}  // namespace osto::billing
