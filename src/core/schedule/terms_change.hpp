// What changes of a subscription's terms within its periods bill and give back, one after the other.
#pragma once

#include "core/calendar/moments.hpp"
#include "core/proration/unused_time.hpp"
#include "core/schedule/schedule_anchor.hpp"

#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// A charge of the terms: what a full period of it costs, exactly, in minor units.
struct PricedTerm {
  std::string code;
  Rational full_minor;
  BillingMode mode = BillingMode::advance;
  std::optional<Cycle> own_cycle;  ///< the interval of its price, when it is another than the subscription's
  bool is_one_off = false;
  bool is_billed = false;          ///< of a one-off charge
};

/// A line that was billed in advance and runs on.
struct RunningLine {
  std::string code;
  BilledSpan billed;
};

/// Where a subscription stands between two changes.
struct TermsState {
  BillingZone zone;
  Instant anchor;
  AnchorChoice anchor_choice;
  Cycle cycle;
  Period period;              ///< the full period that is running
  Instant used_from;          ///< since when charges in arrears run unbilled
  std::optional<Instant> trial_end;
  std::vector<PricedTerm> terms;
  std::vector<RunningLine> lines;
  bool is_paused = false, has_ended = false;
};

struct TermsChange {
  TermsAction action = TermsAction::change;
  Instant at;
  std::optional<ChangeTiming> timing;
  std::optional<ChangeDirection> direction;
  std::vector<PricedTerm> new_terms;
  std::optional<Cycle> new_cycle;
  std::optional<ChangePeriod> period;
  bool gives_credit = true;
  bool makes_final_invoice = true;
};

struct ChangeLine {
  ChangeLineKind kind{};
  std::string code;
  Period span, full;
  ProrationShare share;
  Rational full_minor, exact_minor, residue;
  Minor amount;       ///< credits are negative
  Minor refundable;   ///< of a credit
  bool is_capped = false;
  Instant bill_at;
};

struct ChangeOutcome {
  Instant effective_at;
  std::optional<ChangeDirection> direction;
  ChangeTiming timing = ChangeTiming::now;
  std::vector<ChangeLine> lines;
};

/// One change. `state` moves on: its period, its terms and its running lines are those after the change, and a next change
/// credits the lines that this one billed.
///   Terms of 100.00 a month billed on 1 January become 160.00 on the 11th, by days:
///     -(21/31 x 10000) = -6774 and 21/31 x 16000 = 10839; with period restart -6774 and 16000 for 11 January on.
///   A price for another interval is shared by its nominal days: 3650.00 a year for 30 days is 30/365 of it, 300.00. A one-off
///   charge of the new terms is billed in full, once.
///   Periods that passed since the change before are taken as renewed and billed in full.
///   A change at the period's end gives nothing back and bills the new terms from there. Within a trial nothing was
///   billed: trial_on_change keep bills nothing either, end begins a full period at the change.
/// Errors: invalid_value (a change of an ended or paused subscription, before the period), out_of_range.
Result<ChangeOutcome> apply_change(const BillingPolicy& policy, Currency currency, const TermsChange& change,
                                   TermsState& state);

/// Dearer or equal per nominal day is an upgrade: from 99 a month to 1200 a year is a downgrade, 99/30 against 1200/365.
/// The totals are of a full interval. Errors: out_of_range.
Result<ChangeDirection> direction_by_price(const Rational& old_total, Cycle old_cycle, const Rational& new_total, Cycle new_cycle);

/// Bills the terms of `state` in advance for `service` of its period, without a line: where a first change starts from.
Result<void> bill_in_advance(const BillingPolicy& policy, Currency currency, const Period& service, TermsState& state);

}  // namespace osto::billing
