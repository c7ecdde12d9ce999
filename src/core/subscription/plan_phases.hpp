// The phases of a plan in the life of a subscription: which one runs at an instant, and when it ends.
//
// Errors of all: out_of_range (past the zone table).
#pragma once

#include "core/subscription/subscription_context.hpp"

#include <span>

namespace osto::billing {

/// A phase as one subscriber goes through it. A plan without phases has one, at position 0, without end.
struct PhaseSpan {
  std::int64_t position = 0;
  Instant counted_from;              ///< where the first phase began
  std::optional<Instant> end{};      ///< absent: it has none
};

/// The phase at `position`. Ends are counted from where the first phase began, and not from each other: of phases of one month
/// each from 31 January the first ends on 28 February, the second on 31 March. Days are local days; after a phase of days, months
/// are counted from its end.
Result<PhaseSpan> phase_span(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from, std::int64_t position);

/// The phase that runs at `instant`; the last one where all are over.
Result<PhaseSpan> phase_at(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from, Instant instant);

/// When the last phase ends, and the subscription with it; absent: never.
Result<std::optional<Instant>> term_end(const Zone& zone, std::span<const PlanPhaseRow> phases, Instant counted_from);

/// Whether the item's phase is its plan's last, and ends.
bool ends_with_phase(const PlanTerms& terms, const ItemRow& item);

/// The first phase, from where billing begins: after the trial, when there is one.
Result<PhaseSpan> first_phase(const BillingContext& context, const SubscriptionRow& subscription, const PlanTerms& terms);

/// The phase in which a change at `now` to `terms` (whose charges it does not look at) sets in. The terms of before keep their
/// phase; another version of the same plan goes on counting where it did; another plan does as phase_alignment says:
///   Half price for 3 months, then full. Billed since 1 January, changed on 16 February: half price to 16 May by plan_start, to
///   1 April by subscription_start.
Result<PhaseSpan> phase_of_change(const SubscriptionContext& facts, const PlanTerms& terms, Instant now);

/// The phase in which a pause ends at `now`: phases run on by the calendar meanwhile. Where a trial ended in the pause, and nothing
/// was billed yet, they begin with it.
Result<PhaseSpan> phase_of_resumption(const SubscriptionContext& facts, Instant now);

/// Billing that waited for somebody to resume it, since a trial ended without a payment method.
bool was_never_billed(const SubscriptionContext& facts);

}  // namespace osto::billing
