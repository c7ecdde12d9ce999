#include "core/subscription/charge_lines.hpp"

#include "core/calendar/interval_cycle.hpp"
#include "core/money/rounding.hpp"
#include "core/proration/proration_share.hpp"
#include "core/rating/rate_charge.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::string describe_line(const PlanTerms& terms, const ChargeTerms& charge, const ProrationShare& share) {
  std::string words = terms.plan.name + ": " + charge.charge.name;
  if (!share.is_whole()) words += " (part of the period)";
  return words;
}

LineRow line_for(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms, const ChargeTerms& charge) {
  LineRow line;
  line.subscription_id = item.subscription_id;
  line.item_id = item.id;
  line.charge_id = charge.charge.id;
  line.module_id = terms.module.id;
  line.unit_price = charge.price.model == PriceModel::flat ? charge.price.flat_fee.value_or(Decimal()) : charge.price.unit_price;
  line.rounding = facts.context.policy.rounding;
  line.billing_policy_id = facts.context.policy_id;
  line.rule_version = kRuleVersion;
  return line;
}

/// Sets quantity, amount and derivation.
Result<void> price_line(const SubscriptionContext& facts, const ChargeTerms& charge, const ChargedUse& use, LineRow& line) {
  OSTO_TRY(const Rating rating, rate_charge(facts.context.policy, charge, use));
  OSTO_TRY(line.quantity, round_to_places(rating.priced_quantity, Decimal::kMaxPlaces, RoundingMode::half_up));
  line.amount_minor = rating.rounded.amount_minor;
  line.exact_amount = rating.exact_minor.to_string();
  return {};
}

/// Seats and recurring charges: how many units of the price a whole period costs.
Decimal advance_quantity(const ChargeTerms& charge, const ItemRow& item) {
  return Decimal::from_integer(charge.charge.kind == ChargeKind::seat ? item.seat_count : 1);
}

UsageTotalRow total_of(const SubscriptionContext& facts, const ChargeTerms& charge, Instant window_start) {
  for (const UsageTotalRow& total : facts.usage_totals) {
    if (total.meter_id == charge.meter->id && total.window_start == window_start) return total;
  }
  return {};
}

/// How much of its month a usage window covers: 10 to 31 January by day is 22 of 31.
Result<Rational> window_share(const SubscriptionContext& facts, const ItemRow& item, const Period& window) {
  OSTO_TRY(const Period month, usage_period_at(facts.context, item, window.start));
  OSTO_TRY(const ProrationShare share, proration_share(*facts.context.zone, {.unit = facts.context.policy.proration_unit}, {month, window, {}}));
  return share.as_ratio();
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
    if (charge.charge.kind == ChargeKind::usage) continue;
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

Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, DocumentDraft& draft, AsOf& as_of) {
  const ItemRow& item = *facts.item;
  const Instant window_start = item.usage_closed_through;
  if (window_end <= window_start) return {};
  // The item's first window begins with it, or earlier, when it was carried on from the item before.
  const bool is_first = window_start <= first_billable_instant(facts.subscription, item);
  for (const ChargeTerms& charge : facts.terms->charges) {
    if (charge.charge.kind != ChargeKind::usage) continue;  // without any, no window is ever closed: it may be longer than a month
    OSTO_TRY(const Rational commitment_share, window_share(facts, item, {window_start, window_end}));
    LineRow line = line_for(facts, item, *facts.terms, charge);
    line.kind = LineKind::usage;
    line.service_start = window_start;
    line.service_end = window_end;
    const UsageTotalRow used = total_of(facts, charge, window_start);
    line.description = facts.terms->plan.name + ": " + charge.charge.name + ", " + used.total.to_string() + " " +
                       charge.meter->unit + " used";
    OSTO_CHECK(price_line(facts, charge, {used.total, used.event_count, Rational(1), commitment_share}, line));
    draft.add_charge_line(std::move(line), is_first ? std::nullopt : std::optional(window_start), as_of);
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
