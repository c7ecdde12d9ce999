#include "core/schedule/terms_change.hpp"

#include "core/proration/change_instant.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// What terms cost per nominal day, one-off charges aside.
Result<Rational> price_of_a_day(const std::vector<PricedTerm>& terms, const Cycle& cycle) {
  Rational total;
  for (const PricedTerm& term : terms) {
    if (term.is_one_off) continue;
    OSTO_TRY(const Rational a_day, divide(term.full_minor, Rational(nominal_days(term.own_cycle.value_or(cycle)))));
    OSTO_TRY(total, add(total, a_day));
  }
  return total;
}

bool is_leading(const Period& service, const Period& full) { return service.start > full.start && service.end == full.end; }

/// The share of a term's price that `span` of the running period costs.
Result<ProrationShare> share_of(const BillingPolicy& policy, const TermsState& state, const PricedTerm& term, const Period& span) {
  const Zone& zone = state.zone.zone();
  const bool has_days = policy.proration_unit != ProrationUnit::none && policy.proration_unit != ProrationUnit::full;
  if (term.own_cycle.has_value() && *term.own_cycle != state.cycle && has_days) {
    const std::int64_t nominal = nominal_days(*term.own_cycle);
    return ProrationShare{std::min(counted_days(zone, policy.day_count, span), nominal), nominal};
  }
  return proration_share(zone, share_rule(policy), {state.period, span, state.cycle});
}

/// A line billed ahead runs from now on. What a full period costs of a price for another interval is its share of that.
Result<void> run_line(const BillingPolicy& policy, const PricedTerm& term, const Period& service, Minor billed, TermsState& state) {
  Rational full = term.full_minor;
  if (term.own_cycle.has_value()) {
    OSTO_TRY(const ProrationShare share, share_of(policy, state, term, state.period));
    OSTO_TRY(const Rational ratio, share.as_ratio());
    OSTO_TRY(full, multiply(full, ratio));
  }
  state.lines.push_back({term.code, {billed, {}, billed, service, full, state.period, state.cycle}});
  return {};
}

ChangeDirection by_day_price(const Rational& old_a_day, const Rational& new_a_day) {
  return new_a_day < old_a_day ? ChangeDirection::downgrade : ChangeDirection::upgrade;
}

Result<ChangeDirection> direction_of(const TermsState& state, const TermsChange& change) {
  OSTO_TRY(const Rational old_a_day, price_of_a_day(state.terms, state.cycle));
  OSTO_TRY(const Rational new_a_day, price_of_a_day(change.new_terms, change.new_cycle.value_or(state.cycle)));
  return by_day_price(old_a_day, new_a_day);
}

/// One change at work: what it knows, and the lines it makes.
class Changing {
 public:
  Changing(const BillingPolicy& policy, Currency currency, const TermsChange& change, TermsState& state)
      : policy_(policy), currency_(currency), change_(change), state_(state), zone_(state.zone.zone()) {}

  Result<ChangeOutcome> run() {
    OSTO_CHECK(check());
    OSTO_CHECK(renew_until(change_.at));
    OSTO_CHECK(decide_timing());
    const bool waits = outcome_.timing == ChangeTiming::period_end;
    outcome_.effective_at = waits ? state_.period.end : change_.at;
    switch (change_.action) {
      case TermsAction::change: OSTO_CHECK(waits ? change_at_period_end() : change_now()); break;
      case TermsAction::cancel: OSTO_CHECK(waits ? cancel_at_period_end() : cancel_now()); break;
      case TermsAction::pause: OSTO_CHECK(pause()); break;
      case TermsAction::resume: OSTO_CHECK(resume()); break;
    }
    return std::move(outcome_);
  }

 private:
  Result<void> check() const {
    const auto refuse = [](const char* why) { return fail(ErrorCode::invalid_value, why, "/changes"); };
    if (state_.has_ended) return refuse("a subscription that has ended does not change");
    const bool resumes = change_.action == TermsAction::resume;
    if (state_.is_paused && !resumes && change_.action != TermsAction::cancel) return refuse("a paused subscription only resumes or ends");
    if (!state_.is_paused && resumes) return refuse("a subscription that is not paused does not resume");
    if (change_.at < state_.period.start) return refuse("is before the period that is running");
    if (change_.action == TermsAction::change && change_.new_terms.empty()) return refuse("a change has new lines");
    return {};
  }

  bool in_trial() const { return state_.trial_end.has_value() && change_.at < *state_.trial_end; }

  /// Periods that have passed were billed in full. A paused subscription is not renewed.
  Result<void> renew_until(Instant at) {
    if (at < state_.period.end || in_trial()) return {};
    const Instant ended = state_.period.end;
    OSTO_TRY(state_.period, period_containing(zone_, state_.anchor, state_.cycle, at));
    if (state_.period.start < ended) {  // it ended off the boundaries: the next ones count from there
      state_.anchor = ended;
      OSTO_TRY(state_.period, period_containing(zone_, state_.anchor, state_.cycle, at));
    }
    state_.used_from = state_.period.start;
    if (state_.is_paused && policy_.pause_billing != PauseBilling::keep_billing) {
      state_.lines.clear();
      return {};
    }
    return bill_in_advance(policy_, currency_, state_.period, state_);
  }

  Result<void> decide_timing() {
    ChangeTiming fallback = ChangeTiming::now;
    if (change_.action == TermsAction::change) {
      OSTO_TRY(const ChangeDirection by_price, direction_of(state_, change_));
      outcome_.direction = change_.direction.value_or(by_price);
      fallback = *outcome_.direction == ChangeDirection::upgrade ? policy_.upgrade_timing : policy_.downgrade_timing;
    } else if (change_.action == TermsAction::cancel) {
      fallback = policy_.cancel_timing;
    }
    outcome_.timing = change_.timing.value_or(fallback);
    if (outcome_.timing != ChangeTiming::date) return {};
    return fail(ErrorCode::invalid_value, "the timing date belongs to commands: here `at` is the date; now and period_end are allowed",
                "/changes");
  }

  Instant bill_time(bool restarts) const {
    const bool waits = policy_.change_billing == ProrationBilling::next_document && !restarts;
    return waits ? state_.period.end : outcome_.effective_at;
  }

  /// Gives back what running lines were billed for from `from` on.
  Result<void> credit_lines(Instant from, Instant bill_at) {
    if (!change_.gives_credit || policy_.credit_vehicle == CreditVehicle::nothing) return {};
    for (const RunningLine& running : state_.lines) {
      const Period service = running.billed.service;
      const Period unused{std::clamp(from, service.start, service.end), service.end};
      if (unused.is_empty()) continue;
      OSTO_TRY(const UnusedCredit credit, unused_credit(zone_, credit_rule(policy_), running.billed, unused, currency_));
      ChangeLine line{.kind = ChangeLineKind::unused_credit, .code = running.code, .span = unused,
                      .full = running.billed.full, .share = credit.share, .full_minor = {}, .exact_minor = -credit.exact_minor,
                      .residue = -credit.residue, .amount = {}, .refundable = credit.refundable,
                      .is_capped = credit.is_capped, .bill_at = bill_at};
      line.full_minor = policy_.credit_basis == CreditBasis::billed_line ? Rational(running.billed.billed.value)
                                                                        : running.billed.current_full;
      OSTO_TRY(line.amount, negate(credit.credit));
      outcome_.lines.push_back(std::move(line));
    }
    return {};
  }

  Result<void> charge(ChangeLineKind kind, const PricedTerm& term, const Period& span, bool whole, Instant bill_at) {
    if (span.is_empty()) return {};
    ProrationShare share;
    if (!whole) {
      OSTO_TRY(share, share_of(policy_, state_, term, span));
    }
    OSTO_TRY(const ProratedAmount amount, prorated_amount(proration_rule(policy_), term.full_minor, share, currency_));
    outcome_.lines.push_back({kind, term.code, span, state_.period, share, term.full_minor, amount.exact_minor,
                              amount.rounded.residue, amount.rounded.amount_minor, {}, amount.is_capped, bill_at});
    if (kind != ChangeLineKind::advance_charge) return {};
    return run_line(policy_, term, span, amount.rounded.amount_minor, state_);
  }

  /// Bills what ran in arrears since the last change, up to `until`; last_period full bills the whole period at the end.
  Result<void> charge_arrears(Instant until, bool ends, Instant bill_at) {
    for (const PricedTerm& term : state_.terms) {
      if (term.mode != BillingMode::arrears || term.is_one_off) continue;
      const bool whole = ends && policy_.last_period == LastPeriod::full;
      const Instant end = std::clamp(until, state_.used_from, state_.period.end);
      OSTO_CHECK(charge(ChangeLineKind::arrears_charge, term, {state_.used_from, whole ? state_.period.end : end}, whole, bill_at));
    }
    return {};
  }

  /// Bills the state's terms ahead, from `from` to the end of its period.
  Result<void> charge_ahead(Instant from, Instant bill_at) {
    state_.lines.clear();
    const Instant start = std::clamp(from, state_.period.start, state_.period.end);
    for (PricedTerm& term : state_.terms) {
      if (term.is_one_off && !term.is_billed) {
        OSTO_CHECK(charge(ChangeLineKind::one_off_charge, term, {start, state_.period.end}, true, bill_at));
        term.is_billed = true;
      }
      if (term.is_one_off || term.mode != BillingMode::advance) continue;
      OSTO_CHECK(charge(ChangeLineKind::advance_charge, term, {start, state_.period.end}, false, bill_at));
    }
    state_.used_from = start;
    return {};
  }

  /// The terms from now on. A one-off charge that was billed is not billed again.
  void take_terms() {
    std::vector<PricedTerm> terms = change_.new_terms;
    for (PricedTerm& term : terms) {
      term.is_billed = std::any_of(state_.terms.begin(), state_.terms.end(), [&](const PricedTerm& old) {
        return old.is_one_off && old.is_billed && old.code == term.code;
      });
    }
    state_.terms = std::move(terms);
  }

  /// The period that is running from `start` on, by the new interval. Restart begins it there whatever the policy aligns;
  /// keep: where a subscription that starts there has its anchor.
  Result<void> begin_period(Instant start, ChangePeriod how) {
    state_.cycle = change_.new_cycle.value_or(state_.cycle);
    switch (how) {
      case ChangePeriod::restart: state_.anchor = start; break;
      case ChangePeriod::realign: {
        OSTO_TRY(state_.anchor, realigned_anchor(zone_, policy_, state_.anchor_choice, state_.anchor, state_.cycle, start));
        break;
      }
      case ChangePeriod::keep: {
        OSTO_TRY(state_.anchor, schedule_anchor(zone_, policy_, state_.anchor_choice, state_.cycle, start));
        break;
      }
    }
    OSTO_TRY(state_.period, period_containing(zone_, state_.anchor, state_.cycle, start));
    return {};
  }

  bool changes_interval() const { return change_.new_cycle.has_value() && *change_.new_cycle != state_.cycle; }

  Result<void> change_now() {
    if (in_trial()) return change_in_trial();
    OSTO_TRY(const ChangeInstants instants, change_instants(zone_, policy_, change_.at));
    const ChangePeriod how = change_.period.value_or(policy_.change_period);
    const bool restarts = how == ChangePeriod::restart || changes_interval();
    const bool begins = restarts || how == ChangePeriod::realign;
    const Instant bill_at = bill_time(restarts);
    OSTO_CHECK(credit_lines(instants.old_end, bill_at));
    OSTO_CHECK(charge_arrears(instants.old_end, false, begins ? bill_at : state_.period.end));
    const Instant start = std::clamp(instants.new_start, state_.period.start, state_.period.end);
    if (begins) {
      OSTO_CHECK(begin_period(start, how));
    }
    take_terms();
    return charge_ahead(start, bill_at);
  }

  Result<void> change_in_trial() {
    take_terms();
    if (policy_.trial_on_change == TrialOnChange::keep) {
      state_.cycle = change_.new_cycle.value_or(state_.cycle);
      return {};
    }
    state_.trial_end = change_.at;
    const bool is_aligned = state_.anchor_choice.day.has_value() || policy_.anchor == AnchorKind::calendar;
    OSTO_CHECK(begin_period(change_.at, is_aligned ? ChangePeriod::keep : ChangePeriod::restart));
    return charge_ahead(change_.at, change_.at);
  }

  Result<void> change_at_period_end() {
    const Instant end = state_.period.end;
    OSTO_CHECK(charge_arrears(end, false, end));
    if (changes_interval()) {
      const bool realigns = change_.period.value_or(policy_.change_period) == ChangePeriod::realign;
      OSTO_CHECK(begin_period(end, realigns ? ChangePeriod::realign : ChangePeriod::keep));
    } else {
      OSTO_TRY(state_.period, period_containing(zone_, state_.anchor, state_.cycle, end));
    }
    take_terms();
    return charge_ahead(end, end);
  }

  Result<void> cancel_now() {
    state_.has_ended = true;
    if (!change_.makes_final_invoice || in_trial()) return {};
    OSTO_TRY(const Instant end, billed_until(zone_, policy_, change_.at));
    if (policy_.last_period == LastPeriod::actual) {
      OSTO_CHECK(credit_lines(end, change_.at));
    }
    return charge_arrears(end, true, change_.at);
  }

  Result<void> cancel_at_period_end() {
    state_.has_ended = true;
    if (!change_.makes_final_invoice) return {};
    return charge_arrears(state_.period.end, false, state_.period.end);
  }

  Result<void> pause() {
    state_.is_paused = true;
    if (policy_.pause_billing == PauseBilling::keep_billing || in_trial()) return {};
    OSTO_TRY(const ChangeInstants instants, change_instants(zone_, policy_, change_.at));
    OSTO_CHECK(charge_arrears(instants.old_end, false, state_.period.end));
    if (policy_.pause_billing == PauseBilling::stop) return {};
    OSTO_CHECK(credit_lines(instants.old_end, bill_time(false)));
    state_.lines.clear();
    return {};
  }

  Result<void> resume() {
    state_.is_paused = false;
    if (policy_.pause_billing == PauseBilling::keep_billing || in_trial()) return {};
    OSTO_TRY(const ChangeInstants instants, change_instants(zone_, policy_, change_.at));
    const bool anew = policy_.resume_anchor == ResumeAnchor::at_resume;
    const bool is_paid = !state_.lines.empty() && !anew;  // the period that was paid before the pause still runs
    if (anew) {
      OSTO_CHECK(begin_period(instants.new_start, ChangePeriod::restart));
    } else if (policy_.resume_anchor == ResumeAnchor::realign && !is_paid) {
      OSTO_CHECK(begin_period(instants.new_start, ChangePeriod::realign));
    }
    state_.used_from = instants.new_start;
    if (is_paid) return {};
    return charge_ahead(instants.new_start, anew ? change_.at : bill_time(false));
  }

  const BillingPolicy& policy_;
  Currency currency_;
  const TermsChange& change_;
  TermsState& state_;
  const Zone zone_;  // a copy: the state's may change
  ChangeOutcome outcome_;
};

}  // namespace

Result<ChangeDirection> direction_by_price(const Rational& old_total, Cycle old_cycle, const Rational& new_total, Cycle new_cycle) {
  OSTO_TRY(const Rational old_a_day, divide(old_total, Rational(nominal_days(old_cycle))));
  OSTO_TRY(const Rational new_a_day, divide(new_total, Rational(nominal_days(new_cycle))));
  return by_day_price(old_a_day, new_a_day);
}

Result<void> bill_in_advance(const BillingPolicy& policy, Currency currency, const Period& service, TermsState& state) {
  state.lines.clear();
  for (PricedTerm& term : state.terms) {
    term.is_billed = term.is_one_off;
    if (term.mode != BillingMode::advance || term.is_one_off) continue;
    ProrationShare share;
    if (!term.own_cycle.has_value() && is_leading(service, state.period)) {
      OSTO_TRY(share, leading_share(state.zone.zone(), policy, {state.period, service, state.cycle}));
    } else {
      OSTO_TRY(share, share_of(policy, state, term, service));
    }
    OSTO_TRY(const ProratedAmount amount, prorated_amount(proration_rule(policy), term.full_minor, share, currency));
    OSTO_CHECK(run_line(policy, term, service, amount.rounded.amount_minor, state));
  }
  return {};
}

Result<ChangeOutcome> apply_change(const BillingPolicy& policy, Currency currency, const TermsChange& change,
                                   TermsState& state) {
  return Changing(policy, currency, change, state).run();
}

}  // namespace osto::billing
