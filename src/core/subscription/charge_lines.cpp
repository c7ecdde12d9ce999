#include "core/subscription/charge_lines.hpp"

#include "core/calendar/interval_cycle.hpp"
#include "core/money/rounding.hpp"
#include "core/proration/proration_share.hpp"
#include "core/subscription/charge_line.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::string describe_line(const PlanTerms& terms, const ChargeTerms& charge, const ProrationShare& share) {
  std::string words = terms.plan.name + ": " + charge.charge.name;
  if (!share.is_whole()) words += " (part of the period)";
  return words;
}

/// Seats and recurring charges: how many units of the price a whole period costs.
Decimal advance_quantity(const ChargeTerms& charge, const ItemRow& item) {
  return Decimal::from_integer(charge.charge.kind == ChargeKind::seat ? item.seat_count : 1);
}

}  // namespace

Result<Period> billing_period_at(const BillingContext& context, const ItemRow& item, Instant instant) {
  return period_containing(*context.zone, item.anchor, cycle_of(item.interval_unit, 1), instant);
}

Result<Period> usage_period_at(const BillingContext& context, const ItemRow& item, Instant instant) {
  return period_containing(*context.zone, item.anchor, Cycle{CycleUnit::month, 1}, instant);
}

Instant first_billable_instant(const SubscriptionRow& subscription, const ItemRow& item) {
  return std::max(item.valid_from, subscription.trial_end_at.value_or(item.valid_from));
}

Instant billing_moment(const BillingContext& context, const Period& full, const Period& service) {
  const bool waits = service != full && context.policy.change_billing == ProrationBilling::next_document;
  return waits ? full.end : service.start;
}

Result<void> charge_in_advance(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms,
                               const Period& full, const Period& service, DocumentDraft& draft, AsOf& as_of) {
  OSTO_TRY(const ProrationShare share,
           proration_share(*facts.context.zone, {.unit = facts.context.policy.proration_unit}, {full, service, {}}));
  OSTO_TRY(const Rational ratio, share.as_ratio());
  const bool is_first = service.start == first_billable_instant(facts.subscription, item);
  for (const ChargeTerms& charge : terms.charges) {
    if (charge.charge.kind != ChargeKind::recurring && charge.charge.kind != ChargeKind::seat) continue;
    LineRow line = line_for(facts, item, terms, charge);
    line.kind = charge.charge.kind == ChargeKind::seat ? LineKind::seat : LineKind::recurring;
    line.description = describe_line(terms, charge, share);
    line.service_start = service.start;
    line.service_end = service.end;
    line.share_numerator = share.numerator;
    line.share_denominator = share.denominator;
    OSTO_CHECK(price_line(facts, charge, {advance_quantity(charge, item), 0, ratio, ratio}, line));
    draft.add_charge_line(std::move(line), is_first ? std::nullopt : std::optional(item.charged_through), as_of);
  }
  return {};
}

Result<void> credit_unused_time(const SubscriptionContext& facts, Instant unused_from, DocumentDraft& draft, AsOf& as_of) {
  if (facts.context.policy.credit_vehicle == CreditVehicle::nothing) return {};
  for (const BilledLine& billed : facts.billed_lines) {
    const LineRow& original = billed.line;
    const Period service{original.service_start, original.service_end};
    const Period unused{std::max(unused_from, service.start), service.end};
    if (unused.is_empty()) continue;
    OSTO_TRY(const ProrationShare share,
             proration_share(*facts.context.zone, {.unit = facts.context.policy.proration_unit}, {service, unused, {}}));
    OSTO_TRY(const Rational ratio, share.as_ratio());
    OSTO_TRY(const Rational exact, multiply(Rational(original.amount_minor.value), ratio));
    OSTO_TRY(const Rounded rounded, round_minor(exact, facts.context.policy.rounding));
    OSTO_TRY(const Minor creditable, subtract(original.amount_minor, billed.credited_minor));
    const Minor credit = std::min(rounded.amount_minor, creditable);
    if (credit.value <= 0) continue;
    LineRow line = original;
    line.kind = LineKind::unused_time_credit;
    line.description = "Unused time of " + original.description;
    line.service_start = unused.start;
    line.service_end = unused.end;
    line.share_numerator = share.numerator;
    line.share_denominator = share.denominator;
    line.exact_amount = (-exact).to_string();
    line.rounding = facts.context.policy.rounding;
    OSTO_TRY(line.amount_minor, negate(credit));
    line.credited_line_id = original.id;
    line.billing_policy_id = facts.context.policy_id;
    line.rule_version = kRuleVersion;
    draft.add_line(std::move(line), as_of);
  }
  return {};
}

}  // namespace osto::billing
