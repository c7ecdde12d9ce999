#include "core/proration/unused_time.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// A credit of a billed line is a share of that line: what the line was a share of is its own amount already.
bool counts_own_span(const CreditRule& rule) {
  const Denominator of = rule.proration.share.denominator;
  if (of == Denominator::own_span) return true;
  return rule.basis == CreditBasis::billed_line && of != Denominator::fixed_days && of != Denominator::nominal_cadence;
}

Result<ProrationShare> unused_share(const Zone& zone, const CreditRule& rule, const BilledSpan& billed,
                                    const Period& unused) {
  ShareRule share = rule.proration.share;
  share.empty_part = EmptyPart::free;  // nothing unused, nothing given back
  if (!counts_own_span(rule)) return proration_share(zone, share, {billed.full, unused, billed.cycle});
  share.denominator = Denominator::own_span;
  return proration_share(zone, share, {billed.service, unused, billed.cycle});
}

Result<Minor> cap_of(const CreditRule& rule, const BilledSpan& billed, Minor unused) {
  switch (rule.cap) {
    case CreditCap::line_amount: return billed.billed;
    case CreditCap::line_net: return subtract(billed.billed, billed.credited);
    case CreditCap::paid_part: return subtract(std::min(billed.paid, billed.billed), billed.credited);
    case CreditCap::unused_less_credited: return subtract(std::min(unused, billed.billed), billed.credited);
  }
  return Minor{};
}

Result<void> check(const BilledSpan& billed, const Period& unused) {
  if (billed.billed.is_negative() || billed.credited.is_negative() || billed.paid.is_negative()) {
    return fail(ErrorCode::invalid_value, "billed, credited and paid amounts are not negative", "/billed_minor");
  }
  if (billed.service.is_empty()) return fail(ErrorCode::invalid_value, "ends before it starts", "/billed_end");
  if (unused.start < billed.service.start || unused.end > billed.service.end || unused.end < unused.start) {
    return fail(ErrorCode::invalid_value, "unused time must lie inside what was billed", "/from");
  }
  return {};
}

}  // namespace

CreditRule credit_rule(const BillingPolicy& policy) {
  return {proration_rule(policy), policy.credit_vehicle, policy.credit_basis, policy.credit_cap};
}

Result<UnusedCredit> unused_credit(const Zone& zone, const CreditRule& rule, const BilledSpan& billed, const Period& unused,
                                   Currency currency) {
  OSTO_CHECK(check(billed, unused));
  UnusedCredit credit;
  OSTO_TRY(credit.share, unused_share(zone, rule, billed, unused));
  const bool from_line = rule.basis == CreditBasis::billed_line;
  OSTO_TRY(const ProratedAmount amount,
           prorated_amount(rule.proration, from_line ? Rational(billed.billed.value) : billed.current_full, credit.share,
                           currency));
  credit.exact_minor = amount.exact_minor;
  credit.residue = amount.rounded.residue;
  OSTO_TRY(const Minor cap, cap_of(rule, billed, amount.rounded.amount_minor));
  credit.cap = std::max(cap, Minor{});
  if (rule.vehicle == CreditVehicle::nothing) return credit;
  credit.credit = std::clamp(amount.rounded.amount_minor, Minor{}, credit.cap);
  credit.is_capped = credit.credit < amount.rounded.amount_minor;
  if (rule.vehicle == CreditVehicle::refund) {
    OSTO_TRY(const Minor paid_left, subtract(std::min(billed.paid, billed.billed), billed.credited));
    credit.refundable = std::clamp(paid_left, Minor{}, credit.credit);
  }
  OSTO_TRY(credit.to_balance, subtract(credit.credit, credit.refundable));
  return credit;
}

}  // namespace osto::billing
