#include "engine/load_usage.hpp"

#include "core/publishing/usage_terms.hpp"
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/usage_fold.hpp"
#include "core/subscription/usage_lines.hpp"
#include "engine/load.hpp"
#include "engine/own_policies.hpp"

#include <algorithm>
#include <functional>

namespace osto::billing {
namespace {

constexpr std::int64_t kEventsInAPage = 1'000;

/// Every event of the log that counts, in order of time: what was corrected or undone is left out, its correction stands at its
/// instant.
Result<void> each_event(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, MeterId meter_id, const Period& span,
                        const std::function<Result<void>(const UsageRecordRow&)>& take) {
  Instant after_at = span.start;
  std::int64_t after_sequence = 0;
  while (true) {
    OSTO_TRY(const auto page, transaction.rows(queries::kUsageEvents,
                                               {{"company_id", company_id}, {"subscription_id", subscription_id}, {"meter_id", meter_id},
                                                {"after_at", after_at}, {"after_sequence", after_sequence}, {"until", span.end},
                                                {"limit", kEventsInAPage}}));
    for (const UsageRecordRow& record : page) OSTO_CHECK(take(record));
    if (static_cast<std::int64_t>(page.size()) < kEventsInAPage) return {};
    after_at = page.back().occurred_at;
    after_sequence = page.back().sequence;
  }
}

/// Whether windows before this one matter: what they carry, or a peak that is billed once a month.
bool looks_back(const ChargeTerms& charge) { return charge.meter && (charge.meter->row.is_recurring || is_peak(charge)); }

Result<Minor> spent_in(Transaction& transaction, const SubscriptionRow& subscription, const PlanTerms& terms, const UsageSpan& span) {
  if (!has_commitment(terms)) return Minor{};
  const Instant end = span.window.end;
  const Instant forever = Instant::from_microseconds(Instant::kMaxMicroseconds);
  const Instant billed_until = span.committed.ends_early() ? forever : end;
  Instant given_back_until = end, closed_before = end;
  if (span.committed.is_settled_with(span.window) || span.committed.ends_early()) {
    // With all that was given back until it was settled, of whichever day.
    given_back_until = forever;
    OSTO_TRY(closed_before, plus(std::max(end, span.committed.part.end), Microseconds{1}));
  }
  OSTO_TRY(const auto sum, transaction.first(queries::kSpentIn, {{"company_id", subscription.company_id}, {"subscription_id", subscription.id},
                                                                 {"from", span.committed.part.start}, {"until", end},
                                                                 {"window_start", span.window.start}, {"given_back_until", given_back_until},
                                                                 {"closed_before", closed_before}, {"billed_until", billed_until}}));
  return sum ? sum->amount_minor : Minor{};
}

/// Of a plan with a commitment: the item's period in which the part begins.
Result<CommittedSpan> committed_span(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, const Period& part) {
  CommittedSpan committed{part, {}, item_cycle(context, item)};
  OSTO_TRY(committed.full, billing_period_at(context, subscription, item, part.start));
  committed.due = std::min(committed.full.end, item.phase_end_at.value_or(committed.full.end));
  return committed;
}

/// What the open window's commitment is looked at for: from where the last one was settled, to the end of the period or phase.
Result<CommittedSpan> open_commitment(Transaction& transaction, const SubscriptionContext& facts, const ItemRow& item, const Period& window) {
  if (!has_commitment(*facts.terms)) return CommittedSpan{window, window};
  OSTO_TRY(const auto before, transaction.first(queries::kUsageWindowThatEnds, {{"company_id", item.company_id}, {"subscription_id", facts.subscription.id},
                                                                                {"window_end", window.start}}));
  const bool goes_on = before && before->committed_to > before->window_end;
  const Instant from = goes_on ? before->committed_from : window.start;
  OSTO_TRY(CommittedSpan committed, committed_span(facts.context, facts.subscription, item, {from, window.end}));
  committed.part.end = committed.due;
  return committed;
}

Cycle usage_cycle(const BillingContext& context, const ItemRow& item) {
  return item.usage_by_period ? item_cycle(context, item) : Cycle{CycleUnit::month, 1};
}

bool reaches(const UsageTotalRow& row, Instant end) { return row.latest_at && *row.latest_at >= end; }

/// The totals of a window that is to end at `end`: periods are half-open, and something may have happened at that very instant.
Result<std::vector<UsageTotalRow>> totals_before(Transaction& transaction, const SubscriptionRow& subscription, const PlanTerms& terms,
                                                 const Period& window, std::vector<UsageTotalRow> totals) {
  for (const ChargeTerms& charge : terms.charges) {
    const bool is_concerned = charge.meter && std::any_of(totals.begin(), totals.end(), [&](const UsageTotalRow& row) {
      return row.meter_id == charge.meter->row.id && reaches(row, window.end);
    });
    if (!is_concerned) continue;
    OSTO_TRY(auto counted, recount_usage(transaction, subscription.company_id, subscription.id, *charge.meter, window));
    for (UsageTotalRow& row : totals) {
      if (row.meter_id == charge.meter->row.id && reaches(row, window.end)) set_total(row, counted[row.dimensions]);
    }
  }
  std::erase_if(totals, [](const UsageTotalRow& row) { return row.event_count == 0; });
  return totals;
}

/// The first line of each charge and group, and all their amounts together.
Result<std::vector<BilledUse>> billed_uses(const std::vector<BilledUsageRow>& rows) {
  std::vector<BilledUse> billed;
  for (const BilledUsageRow& row : rows) {
    auto found = std::find_if(billed.begin(), billed.end(), [&](const BilledUse& use) {
      return use.charge_id == row.charge_id && use.dimensions == row.dimensions;
    });
    if (found == billed.end()) found = billed.insert(billed.end(), BilledUse{row.charge_id, row.dimensions, row.line_id, {}, {}, {}});
    OSTO_TRY(const Rational exact, Rational::parse(row.exact_amount));
    OSTO_TRY(found->exact, add(found->exact, exact));
    OSTO_TRY(found->amount_minor, add(found->amount_minor, row.amount_minor));
    OSTO_TRY(found->metered_quantity, add(found->metered_quantity, Rational(row.added_quantity)));
  }
  return billed;
}

Result<ChangedWindow> load_changed(Transaction& transaction, const SubscriptionContext& facts, const UsageWindowRow& row) {
  ChangedWindow changed;
  changed.row = row;
  OSTO_TRY(changed.item, load_row(transaction, queries::kItem, {{"company_id", row.company_id}, {"id", row.item_id}}, "item"));
  OSTO_TRY(changed.terms, load_plan_terms(transaction, changed.item.plan_version_id, facts.context.company.currency, interval_of(changed.item),
                                          changed.item.phase));
  OSTO_TRY(changed.context, in_zone_of(facts.context, changed.item));
  OSTO_TRY(const UsageSpan span, span_of_window(changed.context, facts.subscription, changed.item, row));
  OSTO_TRY(changed.usage, load_window_usage(transaction, changed.context, facts.subscription, changed.item, changed.terms, span));
  OSTO_TRY(const auto billed, transaction.rows(queries::kBilledUsage, {{"company_id", row.company_id}, {"item_id", row.item_id},
                                                                       {"window_start", row.window_start}}));
  OSTO_TRY(changed.billed, billed_uses(billed));
  return changed;
}

}  // namespace

Result<UsageSpan> span_of_window(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item, const UsageWindowRow& row) {
  UsageSpan span{{row.window_start, row.window_end}, {}, row.window_end};
  OSTO_TRY(span.month, usage_period_at(context, subscription, item, row.window_start));
  span.cycle = usage_cycle(context, item);
  OSTO_TRY(span.committed, committed_span(context, subscription, item, {row.committed_from, row.committed_to}));
  const bool ends = subscription.ended_at == row.window_end && context.policy.usage_window_end == UsageWindowEnd::at_period_end;
  if (ends) span.held_until = span.month.end;
  return span;
}

Result<WindowUsage> load_window_usage(Transaction& transaction, const BillingContext& context, const SubscriptionRow& subscription,
                                      const ItemRow& item, const PlanTerms& terms, const UsageSpan& span) {
  WindowUsage usage;
  usage.span = span;
  const BillingZone zone = billing_zone(context, subscription);
  OSTO_TRY(auto totals, transaction.rows(queries::kUsageTotalsOfWindow, {{"company_id", item.company_id}, {"item_id", item.id},
                                                                         {"window_start", span.window.start}}));
  OSTO_TRY(totals, totals_before(transaction, subscription, terms, span.window, std::move(totals)));
  std::vector<UsageTotalRow> earlier;
  if (std::any_of(terms.charges.begin(), terms.charges.end(), looks_back)) {
    OSTO_TRY(earlier, transaction.rows(queries::kUsageTotalsBefore, {{"company_id", item.company_id}, {"subscription_id", subscription.id},
                                                                     {"window_start", span.window.start}}));
  }
  for (const ChargeTerms& charge : terms.charges) {
    if (!charge.meter) continue;
    const BillingPolicy& policy = line_policy(context, terms, charge).policy;
    if (!reads_events(policy, charge)) {
      OSTO_TRY(usage.charges.emplace_back(), uses_of_totals(policy, charge, span, totals, earlier));
      continue;
    }
    EventMetering metering(policy, charge, zone.zone(), span, earlier);
    const Period read{events_from(charge, span, subscription.start_at), span.window.end};
    OSTO_CHECK(each_event(transaction, item.company_id, subscription.id, charge.meter->row.id, read,
                          [&](const UsageRecordRow& record) { return metering.add(record); }));
    OSTO_TRY(usage.charges.emplace_back(), metering.close());
  }
  OSTO_TRY(usage.spent_minor, spent_in(transaction, subscription, terms, span));
  return usage;
}

namespace {

/// The closed windows of a commitment whose period still runs, as they are if it ends now.
Result<std::vector<ChangedWindow>> load_if_ended(Transaction& transaction, const SubscriptionContext& facts, const ItemRow& item, Instant now) {
  std::vector<ChangedWindow> windows;
  if (!has_commitment(*facts.terms)) return windows;
  OSTO_TRY(const CommittedSpan open, open_commitment(transaction, facts, item, {item.usage_closed_through, now}));
  if (open.part.end <= now) return windows;
  OSTO_TRY(const auto rows, transaction.rows(queries::kUsageWindowsOfCommitment, {{"company_id", item.company_id}, {"subscription_id", facts.subscription.id},
                                                                                  {"committed_from", open.part.start},
                                                                                  {"window_start", item.usage_closed_through}}));
  for (UsageWindowRow row : rows) {
    row.committed_to = now;
    OSTO_TRY(windows.emplace_back(), load_changed(transaction, facts, row));
    windows.back().ends_early = true;
  }
  return windows;
}

/// Of the current item's open window.
Result<void> load_open(Transaction& transaction, const SubscriptionContext& facts, Instant now, UsageFacts& usage) {
  const ItemRow& item = *facts.item;
  UsageSpan span;
  OSTO_TRY(span.month, usage_period_at(facts.context, facts.subscription, item, item.usage_closed_through));
  const Instant phase_end = item.phase_end_at.value_or(now);
  // Of a start that lies back one window closes after another, and so do phases.
  span.window = {item.usage_closed_through, std::min({now, span.month.end, std::max(phase_end, item.usage_closed_through)})};
  span.held_until = span.window.end;
  span.cycle = usage_cycle(facts.context, item);
  OSTO_TRY(span.committed, open_commitment(transaction, facts, item, span.window));
  OSTO_TRY(usage.open, load_window_usage(transaction, facts.context, facts.subscription, item, *facts.terms, span));
  UsageSpan ended = span;
  ended.committed.part.end = span.window.end;
  OSTO_TRY(usage.spent_if_ended, spent_in(transaction, facts.subscription, *facts.terms, ended));
  if (facts.context.policy.usage_window_end == UsageWindowEnd::at_period_end && span.window.end < span.month.end) {
    span.held_until = span.month.end;
    OSTO_TRY(usage.open_at_end.emplace(), load_window_usage(transaction, facts.context, facts.subscription, item, *facts.terms, span));
  }
  return {};
}

}  // namespace

Result<UsageFacts> load_usage(Transaction& transaction, const SubscriptionContext& facts, Instant now) {
  UsageFacts usage;
  const Parameters of_company{{"company_id", facts.subscription.company_id}};
  OSTO_TRY(const auto cursor, transaction.first(queries::kUsageCursor, of_company));
  if (cursor) usage.folded_sequence = cursor->folded_sequence;
  const ItemRow& item = *facts.item;
  const bool is_billed = facts.subscription.state != SubscriptionState::trialing || facts.context.policy.trial_usage == TrialUsage::billed;
  if (facts.subscription.current_item_id && is_billed && closes_windows(*facts.terms)) {
    if (item.usage_closed_through < now) OSTO_CHECK(load_open(transaction, facts, now, usage));
    OSTO_TRY(usage.if_ended, load_if_ended(transaction, facts, item, now));
  }
  OSTO_TRY(const auto windows, transaction.rows(queries::kChangedUsageWindows, {{"company_id", facts.subscription.company_id},
                                                                                {"subscription_id", facts.subscription.id}}));
  for (const UsageWindowRow& row : windows) {
    OSTO_TRY(usage.changed.emplace_back(), load_changed(transaction, facts, row));
  }
  return usage;
}

Result<std::map<std::string, RunningTotal<Decimal>>> recount_usage(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id,
                                                                   const MeterTerms& meter, const Period& span) {
  std::map<std::string, RunningTotal<Decimal>> totals;
  OSTO_CHECK(each_event(transaction, company_id, subscription_id, meter.row.id, span, [&](const UsageRecordRow& record) -> Result<void> {
    OSTO_TRY(const auto group, counted_group(meter, record.properties));
    if (!group) return {};
    return count_event(meter.row.aggregation, totals[dimension_text(*group)], record.quantity, record.transaction_amount.value_or(record.quantity),
                       record.occurred_at, record.sequence);
  }));
  return totals;
}

namespace {

Result<void> count_in(Transaction& transaction, const SubscriptionRow& subscription, const ItemRow& item, const BillingContext& context,
                      const UsageTotalRow& of_old, const MeterTerms& meter, Instant at, Decision& decision) {
  OSTO_TRY(const Instant just_after, plus(at, Microseconds{1}));
  OSTO_TRY(auto at_end, recount_usage(transaction, item.company_id, subscription.id, meter, {at, just_after}));
  UsageTotalRow total = of_old;
  total.item_id = item.id;
  total.late_count = 0;
  OSTO_TRY(total.window_start, usage_window_start(context, subscription, item, at));
  set_total(total, at_end[of_old.dimensions]);
  if (total.event_count > 0) decision.upsert(std::move(total));
  return {};
}

}  // namespace

Result<Decision> decide_usage_at_end(Transaction& transaction, const UsageWindowRow& window) {
  Decision decision;
  OSTO_TRY(const auto totals, transaction.rows(queries::kUsageTotalsOfWindow, {{"company_id", window.company_id}, {"item_id", window.item_id},
                                                                               {"window_start", window.window_start}}));
  if (std::none_of(totals.begin(), totals.end(), [&](const UsageTotalRow& row) { return reaches(row, window.window_end); })) return decision;
  OSTO_TRY(const auto subscription, load_row(transaction, queries::kSubscription, {{"company_id", window.company_id}, {"id", window.subscription_id}}, "subscription"));
  OSTO_TRY(const SubscriptionContext after, load_subscription(transaction, window.company_id, subscription.id, window.window_end));
  OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
  for (const UsageTotalRow& row : totals) {
    if (!reaches(row, window.window_end)) continue;
    const auto meter = std::find_if(meters.begin(), meters.end(), [&](const MeterRow& one) { return one.id == row.meter_id; });
    if (meter == meters.end()) continue;
    OSTO_TRY(const MeterTerms terms, meter_terms_of(*meter));
    OSTO_TRY(auto counted, recount_usage(transaction, window.company_id, subscription.id, terms, {window.window_start, window.window_end}));
    UsageTotalRow before = row;
    set_total(before, counted[row.dimensions]);
    if (before.event_count > 0) {
      decision.update(before);
    } else {
      decision.erase(before);
    }
    if (!subscription.current_item_id) continue;
    OSTO_CHECK(count_in(transaction, subscription, *after.item, after.context, row, terms, window.window_end, decision));
  }
  return decision;
}

}  // namespace osto::billing
