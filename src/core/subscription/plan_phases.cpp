#include "core/subscription/plan_phases.hpp"

#include "core/calendar/interval_cycle.hpp"
#include "core/proration/change_instant.hpp"
#include "core/subscription/item_calendar.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Walks from where the first phase began to the end of each: months add up for as long as they follow each other, and so do days.
class PhaseWalk {
 public:
  PhaseWalk(const Zone& zone, Instant counted_from) : zone_(zone), base_(counted_from), end_(counted_from) {}

  Result<Instant> end_of_next(const PlanPhaseRow& phase) {
    const Cycle cycle = cycle_of(*phase.duration_unit, *phase.duration_count);
    const std::int64_t months = months_in(cycle);
    const CycleUnit unit = months > 0 ? CycleUnit::month : CycleUnit::day;
    if (unit != unit_) {
      base_ = end_;
      steps_ = 0;
      unit_ = unit;
    }
    steps_ += months > 0 ? months : cycle.count * (cycle.unit == CycleUnit::week ? 7 : 1);
    OSTO_TRY(end_, boundary(zone_, base_, Cycle{unit_, 1}, steps_));
    return end_;
  }

 private:
  const Zone& zone_;
  Instant base_, end_;
  CycleUnit unit_ = CycleUnit::month;
  std::int64_t steps_ = 0;
};

/// The first phase for which `is_it` holds, or the last.
template <class Holds>
Result<PhaseSpan> find_phase(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from, Holds is_it) {
  PhaseSpan span{0, counted_from, std::nullopt};
  PhaseWalk walk(zone, counted_from);
  for (const PlanPhaseRow& phase : phases) {
    span.position = phase.position;
    span.end.reset();
    if (phase.duration_unit && phase.duration_count) {
      OSTO_TRY(span.end, walk.end_of_next(phase));
    }
    if (is_it(span)) break;
  }
  return span;
}

PhaseSpan phase_of(const ItemRow& item) { return {item.phase, item.phases_from, item.phase_end_at}; }

}  // namespace

Result<PhaseSpan> phase_span(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from, std::int64_t position) {
  return find_phase(zone, phases, counted_from, [&](const PhaseSpan& span) { return span.position == position; });
}

Result<PhaseSpan> phase_at(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from, Instant instant) {
  return find_phase(zone, phases, counted_from, [&](const PhaseSpan& span) { return !span.end || instant < *span.end; });
}

Result<std::optional<Instant>> term_end(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from) {
  if (phases.empty() || !phases.back().duration_unit) return std::optional<Instant>();
  OSTO_TRY(const PhaseSpan last, phase_span(zone, phases, counted_from, phases.back().position));
  return last.end;
}

bool ends_with_phase(const PlanTerms& terms, const ItemRow& item) {
  return item.phase_end_at && item.phase + 1 >= static_cast<std::int64_t>(terms.phases.size());
}

Result<PhaseSpan> first_phase(const BillingContext& context, const SubscriptionRow& subscription, const PlanTerms& terms) {
  OSTO_TRY(const Instant begins, billing_start(context, subscription));
  return phase_span(billing_zone(context, subscription).zone(), terms.phases, begins, 0);
}

Result<PhaseSpan> phase_of_change(const SubscriptionContext& facts, const PlanTerms& terms, Instant now) {
  const BillingContext& context = facts.context;
  const BillingZone zone = billing_zone(context, facts.subscription);
  if (facts.subscription.state == SubscriptionState::trialing) {
    if (context.policy.trial_on_change == TrialOnChange::keep) return first_phase(context, facts.subscription, terms);
    return phase_span(zone.zone(), terms.phases, now, 0);
  }
  if (terms.version.id == facts.item->plan_version_id) return phase_of(*facts.item);
  OSTO_TRY(const ChangeInstants instants, change_of_item(context, facts.subscription, *facts.item, now));
  Instant counted_from = instants.new_start;
  if (terms.plan.id == facts.terms->plan.id) {
    counted_from = facts.item->phases_from;
  } else if (context.policy.phase_alignment == PhaseAlignment::subscription_start) {
    OSTO_TRY(counted_from, billing_start(context, facts.subscription));
  }
  return phase_at(zone.zone(), terms.phases, counted_from, instants.new_start);
}

Result<PhaseSpan> phase_of_resumption(const SubscriptionContext& facts, Instant now) {
  if (facts.subscription.current_item_id) return phase_of(*facts.item);
  const BillingZone zone = billing_zone(facts.context, facts.subscription);
  OSTO_TRY(const ChangeInstants instants, change_instants(zone.zone(), facts.context.policy, now));
  const Instant begins = std::max(instants.new_start, facts.item->valid_from);
  return phase_at(zone.zone(), facts.terms->phases, was_never_billed(facts) ? begins : facts.item->phases_from, begins);
}

bool was_never_billed(const SubscriptionContext& facts) {
  const auto& trial_end = facts.subscription.trial_end_at;
  return trial_end && facts.item->charged_through == *trial_end && facts.billed_through.empty();
}

}  // namespace osto::billing
