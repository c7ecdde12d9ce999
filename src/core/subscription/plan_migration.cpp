#include "core/subscription/plan_migration.hpp"

#include "core/change/facts_writer.hpp"
#include "core/subscription/subscription_decisions.hpp"

#include <algorithm>

namespace osto::billing {

const PlanVersionRow* version_at_renewal(const std::vector<PlanVersionRow>& later, Instant instant) {
  const auto found = std::find_if(later.rbegin(), later.rend(), [&](const PlanVersionRow& version) {
    return version.effective_from <= instant && version.subscribers != PlanSubscribers::keep;
  });
  return found == later.rend() ? nullptr : &*found;
}

const PlanVersionRow* version_at_once(const std::vector<PlanVersionRow>& later, Instant instant) {
  const auto found = std::find_if(later.rbegin(), later.rend(), [&](const PlanVersionRow& version) {
    return version.effective_from <= instant && version.subscribers == PlanSubscribers::now;
  });
  return found == later.rend() ? nullptr : &*found;
}

std::optional<Instant> next_migration_at(const std::vector<PlanVersionRow>& later, Instant instant) {
  std::optional<Instant> first;
  for (const PlanVersionRow& version : later) {
    const bool is_to_come = version.subscribers == PlanSubscribers::now && version.effective_from > instant;
    if (is_to_come && (!first || version.effective_from < *first)) first = version.effective_from;
  }
  return first;
}

Result<Decision> decide_migrate(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of) {
  SubscriptionContext as_is = facts;
  as_is.context.policy.trial_on_change = TrialOnChange::keep;
  return decide_change(as_is, terms, {.period = ChangePeriod::keep}, {.what_waits = WhatWaits::stays}, as_of);
}

Decision keep_version(const SubscriptionContext& facts, const PlanVersionRow& version) {
  Decision decision;
  decision.event(EventKind::subscription_version_kept, facts.subscription.id,
                 FactsWriter().id(facts.item->plan_version_id).id(version.id).done());
  return decision;
}

}  // namespace osto::billing
