#include "core/subscription/charge_lines.hpp"

#include "core/subscription/charge_line.hpp"
#include "core/subscription/usage_lines.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::string describe_line(const PlanTerms& terms, const ChargeTerms& charge, const BilledTime& time) {
  std::string words = terms.plan.name + ": " + charge.charge.name;
  if (time.service != time.full) words += " (part of the period)";
  return words;
}

/// How many units of the price a whole period costs; one-off charges are billed once.
Decimal unit_count(const ChargeTerms& charge, const ItemRow& item) {
  return Decimal::from_integer(charge.charge.kind == ChargeKind::seat ? item.seat_count : 1);
}

bool runs_with_time(const ChargeTerms& charge) {
  return charge.charge.kind == ChargeKind::recurring || charge.charge.kind == ChargeKind::seat;
}

const ChargeTerms* charge_of(const PlanTerms& terms, ChargeId charge_id) {
  const auto found = std::find_if(terms.charges.begin(), terms.charges.end(),
                                  [&](const ChargeTerms& charge) { return charge.charge.id == charge_id; });
  return found == terms.charges.end() ? nullptr : &*found;
}

/// The policy's way back for unused time, or the caller's: as credit, what the policy would keep or pay back becomes a line.
CreditRule rule_of(const BillingPolicy& policy, std::optional<UnusedTime> unused) {
  CreditRule rule = credit_rule(policy);
  if (unused == UnusedTime::nothing) rule.vehicle = CreditVehicle::nothing;
  if (unused == UnusedTime::refund) rule.vehicle = CreditVehicle::refund;
  const bool has_none = rule.vehicle == CreditVehicle::nothing || rule.vehicle == CreditVehicle::refund;
  if (unused == UnusedTime::credit && has_none) rule.vehicle = CreditVehicle::negative_line;
  return rule;
}

}  // namespace

Result<BilledTime> billed_time(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                               const Period& service) {
  BilledTime time;
  time.service = service;
  time.zone = context.zone;
  OSTO_TRY(time.full, billing_period_at(context, subscription, item, service.start));
  OSTO_TRY(const Instant begins, billing_start(context, subscription));
  const bool is_leading = service.start == begins && service.end == time.full.end && service != time.full &&
                          !was_billed_elsewhere(subscription);
  time.kind = is_leading ? PartKind::leading : PartKind::any;
  return time;
}

Result<ProrationShare> share_of_time(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                     const BillingPolicy& policy, const BilledTime& time) {
  if (time.kind == PartKind::in_full) return ProrationShare{};
  const BillingZone zone = billing_zone(context, time.zone != nullptr ? *time.zone : *context.zone, subscription);
  const SharedPeriod shared{time.full, time.service, item_cycle(context, item)};
  if (time.kind == PartKind::leading) return leading_share(zone.zone(), policy, shared);
  return proration_share(zone.zone(), share_rule(policy), shared);
}

Result<Rational> full_price_of(const BillingContext& context, const PlanTerms& terms, const ChargeTerms& charge, const ItemRow& item) {
  const LinePolicy by = line_policy(context, terms, charge);
  OSTO_TRY(const Rating rating, rate_charge(by.policy, charge, {unit_count(charge, item), 0, {}, Rational(1)}));
  return rating.exact_minor;
}

ChargeLines::ChargeLines(const SubscriptionContext& facts, AsOf& as_of) : facts_(facts), as_of_(as_of) {
  for (const BilledThrough& billed : facts.billed_through) {
    billed_through_[{facts.item->id, billed.charge_id}] = billed.service_end;
  }
}

DocumentDraft& ChargeLines::draft(Instant invoice_at, DocumentKind kind, DraftReturns returns) {
  for (DocumentDraft& draft : drafts_) {
    if (draft.is_of(invoice_at, kind, returns)) return draft;
  }
  return drafts_.emplace_back(facts_.context, invoice_at, kind, facts_.open_drafts, as_of_, returns);
}

void ChargeLines::add_billed(LineRow line, Instant invoice_at) {
  const std::pair key{*line.item_id, *line.charge_id};
  const auto before = billed_through_.find(key);
  const auto previous_end = before == billed_through_.end() ? std::nullopt : std::optional(before->second);
  billed_through_[key] = line.service_end;
  draft(invoice_at, DocumentKind::invoice).add_charge_line(std::move(line), previous_end, as_of_);
}

Result<void> ChargeLines::charge_time(const ItemRow& item, const PlanTerms& terms, BillingMode mode, const BilledTime& time,
                                      Instant invoice_at) {
  if (time.service.is_empty()) return {};
  for (const ChargeTerms& charge : terms.charges) {
    if (!runs_with_time(charge) || charge.charge.billing_mode.value_or(item.billing_mode) != mode) continue;
    LineRow line = line_for(facts_, item, terms, charge);
    line.kind = charge.charge.kind == ChargeKind::seat ? LineKind::seat : LineKind::recurring;
    line.description = describe_line(terms, charge, time);
    line.service_start = time.service.start;
    line.service_end = time.service.end;
    const LinePolicy by = line_policy(facts_.context, terms, charge);
    OSTO_TRY(const ProrationShare share, share_of_time(facts_.context, facts_.subscription, item, by.policy, time));
    OSTO_TRY(const Rational ratio, share.as_ratio());
    line.share_numerator = share.numerator;
    line.share_denominator = share.denominator;
    OSTO_CHECK(price_line(by.policy, charge, {unit_count(charge, item), 0, share, ratio}, line));
    add_billed(std::move(line), invoice_at);
  }
  return {};
}

Result<void> ChargeLines::charge_one_offs(const ItemRow& item, const PlanTerms& terms, Instant at, Instant invoice_at) {
  for (const ChargeTerms& charge : terms.charges) {
    if (charge.charge.kind != ChargeKind::one_off) continue;
    LineRow line = line_for(facts_, item, terms, charge);
    line.kind = LineKind::one_off;
    line.description = terms.plan.name + ": " + charge.charge.name;
    line.service_start = line.service_end = at;
    OSTO_CHECK(price_line(line_policy(facts_.context, terms, charge).policy, charge, {unit_count(charge, item), 0, {}, Rational(1)}, line));
    const bool is_dropped = document_policy(facts_.context).zero_lines == ZeroLines::drop && line.amount_minor.is_zero();
    if (!is_dropped) draft(invoice_at, DocumentKind::invoice).add_line(std::move(line), as_of_);
  }
  return {};
}

bool ChargeLines::counts_until(const LineRow& line, Instant window_end, bool is_settled) const {
  if (line.subscription_id != facts_.subscription.id || (line.credited_line_id && !is_settled)) return false;
  const auto original = std::find_if(facts_.billed_lines.begin(), facts_.billed_lines.end(),
                                     [&](const BilledLine& billed) { return billed.line.id == line.credited_line_id; });
  Instant since = original == facts_.billed_lines.end() ? line.service_start : original->line.service_start;
  if (line.item_id == facts_.item->id) since = std::max(since, facts_.item->usage_from);
  const Instant from = facts_.usage.if_ended.empty() ? facts_.usage.open.span.committed.part.start : facts_.usage.if_ended.front().row.committed_from;
  return from <= since && since < window_end;
}

Result<Minor> ChargeLines::counted_until(Instant window_end, bool is_settled) const {
  Minor counted;
  for (const DocumentDraft& draft : drafts_) {
    OSTO_TRY(const Minor sum, draft.sum_of([&](const LineRow& line) { return counts_until(line, window_end, is_settled); }));
    OSTO_TRY(counted, add(counted, sum));
  }
  return counted;
}

Result<void> ChargeLines::charge_usage(Instant window_end, UsageEnd ends, Instant invoice_at) {
  const bool is_settled = commitment_end(facts_, window_end, ends) == window_end;
  OSTO_TRY(const Minor other_lines, counted_until(window_end, is_settled));
  if (ends == UsageEnd::window || facts_.usage.if_ended.empty()) return charge_usage_of(facts_, window_end, ends, other_lines, invoice_at);
  std::vector<Minor> beside;
  for (const ChangedWindow& window : facts_.usage.if_ended) {
    OSTO_TRY(beside.emplace_back(), counted_until(window.row.window_end, is_settled));
  }
  OSTO_TRY(const SubscriptionContext ended, with_commitment_ended(facts_, beside));
  return charge_usage_of(ended, window_end, ends, other_lines, invoice_at);
}

Result<void> ChargeLines::charge_usage_of(const SubscriptionContext& facts, Instant window_end, UsageEnd ends, Minor other_lines, Instant invoice_at) {
  OSTO_CHECK(billing::charge_usage(facts, window_end, ends, other_lines, draft(invoice_at, DocumentKind::invoice), as_of_));
  return rate_again(facts, invoice_at);
}

Result<void> ChargeLines::rate_again(const SubscriptionContext& facts, Instant invoice_at) {
  if (facts.usage.changed.empty()) return {};
  return billing::rate_usage_again(facts, draft(invoice_at, DocumentKind::invoice), as_of_);
}

Result<void> ChargeLines::rate_usage_again(Instant invoice_at) { return rate_again(facts_, invoice_at); }

Result<void> ChargeLines::credit_unused_time(Instant unused_from, std::optional<UnusedTime> unused, Instant invoice_at) {
  for (const BilledLine& billed : facts_.billed_lines) {
    const ChargeTerms* charge = charge_of(*facts_.terms, *billed.line.charge_id);
    if (charge == nullptr || billed.line.amount_minor.is_negative()) continue;
    OSTO_CHECK(credit_line(billed, *charge, unused, unused_from, invoice_at));
  }
  return {};
}

Result<void> ChargeLines::credit_line(const BilledLine& billed, const ChargeTerms& charge, std::optional<UnusedTime> caller,
                                      Instant unused_from, Instant invoice_at) {
  const LinePolicy by = line_policy(facts_.context, *facts_.terms, charge);
  const CreditRule rule = rule_of(by.policy, caller);
  if (rule.vehicle == CreditVehicle::nothing) return {};
  const LineRow& original = billed.line;
  const BillingContext& context = facts_.context;
  const Period service{original.service_start, original.service_end};
  const Period unused{std::max(unused_from, service.start), service.end};
  if (unused.is_empty()) return {};
  BilledSpan span{original.amount_minor, billed.credited_minor, billed.paid_minor, service, {}, {}, item_cycle(context, *facts_.item)};
  OSTO_TRY(span.current_full, full_price_of(context, *facts_.terms, charge, *facts_.item));
  OSTO_TRY(span.full, billing_period_at(context, facts_.subscription, *facts_.item, service.start));
  const BillingZone zone = billing_zone(context, facts_.subscription);
  OSTO_TRY(const UnusedCredit credit, unused_credit(zone.zone(), rule, span, unused, original.currency));
  if (credit.credit.is_zero()) return {};
  LineRow line = original;
  line.kind = LineKind::unused_time_credit;
  line.description = "Unused time of " + original.description;
  line.service_start = unused.start;
  line.service_end = unused.end;
  line.share_numerator = credit.share.numerator;
  line.share_denominator = credit.share.denominator;
  line.exact_amount = (-credit.exact_minor).to_string();
  line.rounding = by.policy.rounding;
  OSTO_TRY(line.amount_minor, negate(credit.credit));
  line.credited_line_id = original.id;
  line.billing_policy_id = by.id;
  line.rule_version = kRuleVersion;
  const bool goes_back = rule.vehicle == CreditVehicle::refund;
  const bool is_apart = goes_back || rule.vehicle == CreditVehicle::account_credit || rule.vehicle == CreditVehicle::credit_note;
  draft(invoice_at, is_apart ? DocumentKind::credit_note : DocumentKind::invoice, goes_back ? DraftReturns::refund : DraftReturns::credit).add_line(std::move(line), as_of_);
  return {};
}

void ChargeLines::write_to(Decision& decision) {
  for (DocumentDraft& draft : drafts_) draft.write_to(decision);
}

}  // namespace osto::billing
