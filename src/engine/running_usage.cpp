#include "engine/running_usage.hpp"

#include "core/money/rounding.hpp"
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/usage_lines.hpp"
#include "engine/load.hpp"
#include "engine/load_usage.hpp"
#include "engine/own_policies.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// When the subscription's usage is closed next.
const DueWorkRow* find_closing(const std::vector<DueWorkRow>& closings, const SubscriptionRow& subscription) {
  const auto bytes = subscription.id.bytes();
  const auto found = std::find_if(closings.begin(), closings.end(), [&](const DueWorkRow& due) {
    return std::equal(due.subject_id.octets.begin(), due.subject_id.octets.end(), bytes.begin(), bytes.end());
  });
  return found == closings.end() ? nullptr : &*found;
}

/// Spans are half-open: what happened at this very instant counts too.
Instant seen_until(const Period& window, Instant now) {
  const Instant after = Instant::from_microseconds(std::max(now, window.start).microseconds() + 1);
  return std::max(window.start, std::min(after, window.end));
}

/// In a trial whose usage is free nothing is counted and no closing is planned.
Result<std::optional<RunningUsage>> in_free_trial(Transaction& transaction, const CompanyRow& company, const SubscriptionRow& subscription, const ItemRow& item) {
  if (subscription.state != SubscriptionState::trialing || !subscription.trial_end_at) return std::optional<RunningUsage>();
  OSTO_TRY(PlanTerms terms, load_plan_terms(transaction, item.plan_version_id, company.currency, {item.interval_unit, item.interval_count}, item.phase));
  if (!closes_windows(terms)) return std::optional<RunningUsage>();
  return std::optional(RunningUsage{subscription, item, std::move(terms), {subscription.start_at, *subscription.trial_end_at}, {}});
}

}  // namespace

Result<std::vector<RunningUsage>> load_running_usage(Transaction& transaction, const CompanyRow& company, Instant now, FreeTrials trials,
                                                     std::optional<SubscriptionId> only) {
  const Parameters of_company{{"company_id", company.company_id}};
  OSTO_TRY(const auto subscriptions, transaction.rows(queries::kSubscriptionsOf, of_company));
  OSTO_TRY(const auto items, transaction.rows(queries::kLastItemsOf, of_company));
  OSTO_TRY(const BillingContext of_company_context, load_billing_context(transaction, company.company_id));
  OwnPolicies policies(transaction);
  OSTO_TRY(const auto closings, transaction.rows(queries::kDueOfKind, {{"company_id", company.company_id},
                                                                       {"kind", enumerator_name(DueKind::close_usage)}}));
  std::vector<RunningUsage> running;
  for (const SubscriptionRow& subscription : subscriptions) {
    if (only && subscription.id != *only) continue;
    const auto item = std::find_if(items.begin(), items.end(), [&](const ItemRow& row) { return subscription.current_item_id == row.id; });
    const DueWorkRow* closing = find_closing(closings, subscription);
    if (item == items.end()) continue;
    if (closing == nullptr && trials == FreeTrials::shown) {
      OSTO_TRY(auto trial, in_free_trial(transaction, company, subscription, *item));
      if (trial) running.push_back(*std::move(trial));
    }
    if (closing == nullptr) continue;
    OSTO_TRY(PlanTerms terms, load_plan_terms(transaction, item->plan_version_id, company.currency, {item->interval_unit, item->interval_count},
                                              item->phase));
    if (!closes_windows(terms)) continue;
    OSTO_TRY(const auto own, policies.own_context_of(of_company_context, subscription, *item));
    const BillingContext& context = own ? *own : of_company_context;
    const Period window{item->usage_closed_through, std::min(closing->due_at, item->phase_end_at.value_or(closing->due_at))};
    UsageSpan span{{window.start, seen_until(window, now)}, {}, {}};
    span.held_until = std::clamp(now, window.start, window.end);  // a level is held until now, not longer
    OSTO_TRY(span.month, usage_period_at(context, subscription, *item, span.window.start));
    OSTO_TRY(WindowUsage usage, load_window_usage(transaction, context, subscription, *item, terms, span));
    running.push_back({subscription, *item, std::move(terms), window, std::move(usage)});
  }
  return running;
}

Result<Decimal> used_quantity(const WindowUsage& usage, ChargeId charge_id) {
  Rational used;
  for (const ChargeUses& charge : usage.charges) {
    if (charge.charge_id != charge_id) continue;
    for (const ChargeUse& use : charge.uses) {
      OSTO_TRY(used, add(used, use.before));
      OSTO_TRY(used, add(used, use.quantity));
    }
  }
  return round_to_places(used, Decimal::kMaxPlaces, RoundingMode::half_up);
}

}  // namespace osto::billing
