// What billed but unused time becomes: how much, limited to what, and by which way it goes back.
#pragma once

#include "core/proration/prorated_amount.hpp"

namespace osto::billing {

/// The choices of a policy that decide a credit.
struct CreditRule {
  ProrationRule proration{};
  CreditVehicle vehicle = CreditVehicle::negative_line;
  CreditBasis basis = CreditBasis::billed_line;
  CreditCap cap = CreditCap::line_net;
};

CreditRule credit_rule(const BillingPolicy& policy);

/// A line that was billed for a span of time, all amounts in minor units and not negative.
struct BilledSpan {
  Minor billed;
  Minor credited;        ///< by earlier credits and adjustments
  Minor paid;            ///< of it
  Period service;        ///< what it was billed for
  Rational current_full; ///< what the whole period costs by the terms of today
  Period full;           ///< the whole period, for current_price
  std::optional<Cycle> cycle;
};

struct UnusedCredit {
  ProrationShare share;
  Rational exact_minor;    ///< before cap and rounding
  Rational residue;        ///< exact - rounded, before the cap
  Minor cap;
  Minor credit;            ///< never negative, never above the cap
  bool is_capped = false;
  Minor refundable;        ///< may be paid back in money
  Minor to_balance;        ///< the rest
};

/// The credit for `unused` within billed.service: share x basis, rounded, at most the cap.
///   100.00 for January, unused from the 11th, by days: 21/31 x 10000 = 6774.19.. -> 6774.
///   The same with 50.00 credited before and cap line_net: at most 5000.
///   basis billed_line counts the share over the line's own span (but for fixed days and nominal cadences, which have a
///   denominator of their own); current_price counts it of the full period, or of the own span where the policy says so.
///   vehicle refund: refundable = what was paid and not yet credited, at most; nothing: no credit at all.
/// Errors: invalid_value (unused outside the line's span, amounts below zero), out_of_range.
Result<UnusedCredit> unused_credit(const Zone& zone, const CreditRule& rule, const BilledSpan& billed, const Period& unused,
                                   Currency currency);

}  // namespace osto::billing
