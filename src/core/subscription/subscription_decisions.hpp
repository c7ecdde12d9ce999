// What happens to a subscription: by command, and because time passes. Pure: facts in, decision out.
//
// Errors of all: state_conflict (the state machine refuses, or there is no price), out_of_range (arithmetic).
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/subscription/plan_phases.hpp"

#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>

namespace osto::billing {

struct NewTerms {
  PlanTerms terms;
  PlanInterval interval;
  std::int64_t seat_count = 1;
  PhaseSpan phase{};                         ///< of the plan; `terms` are its charges
};

/// What a subscription brings from the company that it leaves. One that had begun goes on; one that waits for its start still
/// waits, and everything of it is yet to come.
struct CarriedLife {
  std::optional<SubscriptionId> from{};      ///< of one that had begun
  Instant anchor;
  std::optional<Instant> trial_end_at{};     ///< of a trial that goes on
  std::string zone{};                        ///< in which its periods are counted, until it renews
  std::optional<Instant> joined_at{}, counted_from{};
};

struct NewSubscription {
  NewTerms terms;
  Instant start_at;                          ///< may lie up to kMaxBackdatedDays back
  std::optional<Instant> anchor_at{};        ///< a boundary, past or future
  std::optional<std::int64_t> billing_day{};
  std::optional<PolicyId> billing_policy_id{};  ///< its own; `context` has it already
  std::optional<SubscriptionId> base_subscription_id{};  ///< of an add-on
  std::optional<CarriedLife> carried{};      ///< of one that comes from another company; `terms` have its phase
  std::string purchase_order{};
};

struct CreatedSubscription {
  SubscriptionId subscription_id;
  Decision decision;
};

inline constexpr std::int64_t kMaxBackdatedDays = 366;

/// A subscription that will start at start_at; starting is due work, also when that is now. One whose start lies back starts
/// now: what has begun since is billed at once, period by period, and documents bear the date of now.
/// Errors: invalid_value (/start_at further back, or so far that the plan's last phase is over).
Result<CreatedSubscription> decide_create(const BillingContext& context, const NewSubscription& wanted, AsOf& as_of);

/// What changes of a subscription that waits for its start; what is absent stays. A trial begins with the start.
struct HeldLife {
  std::optional<Instant> start_at{};
  std::optional<CarriedLife> carried{};
};
/// Other terms for a subscription that waits for its start.
Result<Decision> decide_hold(const SubscriptionContext& facts, const NewTerms& terms, const HeldLife& held);

// ---- due work -------------------------------------------------------------------------------------------------------
Result<Decision> decide_start(const SubscriptionContext& facts, AsOf& as_of);
/// Begins billing; without a usable payment method what the policy says instead.
Result<Decision> decide_trial_end(const SubscriptionContext& facts, AsOf& as_of);
/// Bills the period that is over in arrears and the one that begins in advance, and plans the next renewal.
Result<Decision> decide_renew(const SubscriptionContext& facts, AsOf& as_of);
/// The item ends with the period, and the company's zone is another one than that in which it counts its periods.
bool waits_for_new_zone(const SubscriptionContext& facts, Instant now);
/// As decide_renew: the item ends where it is charged through, and the next counts its periods in the company's zone.
Result<Decision> decide_renew_in_new_zone(const SubscriptionContext& facts, AsOf& as_of);
/// Ends the item's phase and begins `next`, the one after it, of the same plan version or a later one; after the last phase,
/// decide_end does.
Result<Decision> decide_phase_end(const SubscriptionContext& facts, const NewTerms& next, AsOf& as_of);
/// Bills the usage window that ends at effective_at and plans the next closing.
Result<Decision> decide_close_usage(const SubscriptionContext& facts, AsOf& as_of);

// ---- commands, also as due work when they were scheduled ------------------------------------------------------------
/// The caller's words on a change; what is absent the policy decides.
struct ChangeChoice {
  std::optional<ChangePeriod> period{};
  std::optional<UnusedTime> unused{};
};
/// What a change makes of changes that wait: the caller's makes all of them obsolete, one that waited for an instant only itself,
/// and a new version of the plan none.
enum class WhatWaits { is_obsolete, stays };
struct ChangeOrigin {
  std::optional<Instant> planned_for{};
  WhatWaits what_waits = WhatWaits::is_obsolete;
};

/// Closes the current item, crediting unused time, and opens one with the new terms. The boundaries stay unless the interval
/// changes or the period restarts; then a new period begins.
Result<Decision> decide_change(const SubscriptionContext& facts, const NewTerms& terms, const ChangeChoice& choice,
                               const ChangeOrigin& origin, AsOf& as_of);

/// New boundaries: of `anchor_at`, or of the day of the month. What is billed beyond now is credited, the part up to the
/// first new boundary is billed by its share.
struct NewAnchor {
  std::optional<Instant> anchor_at{};
  std::optional<std::int64_t> billing_day{};
};
Result<Decision> decide_change_anchor(const SubscriptionContext& facts, const NewAnchor& anchor, AsOf& as_of);

/// By pause_billing: stop bills nothing more and gives nothing back; credit gives the rest back; keep_billing goes on.
Result<Decision> decide_pause(const SubscriptionContext& facts, std::optional<Instant> resume_at, AsOf& as_of);
/// `terms`: those of before, in the phase that runs then.
Result<Decision> decide_resume(const SubscriptionContext& facts, const NewTerms& terms, AsOf& as_of);

/// Ends it at effective_at. final_invoice skip: neither credit nor charge for what is open.
struct Ending {
  EndReason reason{};
  std::optional<UnusedTime> unused{};
  FinalInvoice final_invoice = FinalInvoice::make;
};
Result<Decision> decide_end(const SubscriptionContext& facts, const Ending& ending, AsOf& as_of);

/// Dearer or equal per nominal day is an upgrade, by what a full period costs, as calculate.change has it.
Result<ChangeDirection> direction_of_change(const SubscriptionContext& facts, const NewTerms& terms);

/// The end of the period that is billed, or of the trial. Errors: state_conflict (no period runs).
Result<Instant> period_end_of(const SubscriptionContext& facts, Instant now);

/// What waits when `scheduled` has been added, in order of time; it takes the place of what waits for the same instant.
std::vector<ScheduledChangeRow> waiting_with(const SubscriptionContext& facts, const ScheduledChangeRow& scheduled);
/// What is left of it without the change for `effective_at`, or of all.
std::vector<ScheduledChangeRow> waiting_without(const SubscriptionContext& facts, std::optional<Instant> effective_at);
/// Keeps `scheduled`, whose instant lies ahead, until it falls due; in place of what waits for the same instant.
Result<Decision> decide_schedule(const SubscriptionContext& facts, ScheduledChangeRow scheduled, AsOf& as_of);
/// Takes back what waits for `effective_at`; absent: all. Errors: state_conflict (nothing waits), not_found (/effective_at).
Result<Decision> decide_undo_change(const SubscriptionContext& facts, std::optional<Instant> effective_at, AsOf& as_of);

}  // namespace osto::billing
