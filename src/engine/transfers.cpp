#include "engine/transfers.hpp"

#include "core/change/facts_writer.hpp"
#include "core/subscription/item_spans.hpp"
#include "engine/add_ons.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool waits_for_start(const SubscriptionRow& row) { return row.state == SubscriptionState::scheduled; }

/// Of one that has left already, too.
bool had_begun(const SubscriptionRow& row) { return !waits_for_start(row) && !(row.ended_at && *row.ended_at < row.start_at); }

/// Its trial as far as it has not ended at `instant`.
std::optional<Instant> running_trial(const SubscriptionContext& facts, Instant instant) {
  const bool waits_or_tries = waits_for_start(facts.subscription) || facts.subscription.state == SubscriptionState::trialing ||
                              facts.subscription.state == SubscriptionState::ended;
  const auto& end = facts.subscription.trial_end_at;
  return waits_or_tries && end && *end >= instant ? end : std::nullopt;
}

CarriedLife life_carried(const SubscriptionContext& facts, Instant instant) {
  CarriedLife life;
  if (had_begun(facts.subscription)) life.from = facts.subscription.id;
  life.anchor = facts.item->anchor;
  life.trial_end_at = running_trial(facts, instant);
  life.zone = facts.item->zone.empty() ? facts.context.company.zone : facts.item->zone;
  life.joined_at = facts.item->joined_at;
  life.counted_from = facts.item->counted_from;
  return life;
}

/// Creates there what goes on of `facts`, to start at `instant`, or when it would have started here.
Result<SubscriptionId> create_there(Unit& arrival, const SubscriptionContext& facts, Instant instant, std::optional<SubscriptionId> base_id) {
  OSTO_TRY(BillingContext company, load_billing_context(arrival.transaction(), arrival.company()));
  company.zone = facts.context.zone;
  const BillingContext context = context_of_subscription(std::move(company), facts.context.subscription_policy, facts.terms->own_policy);
  NewSubscription wanted;
  wanted.terms = present_terms(facts);
  wanted.billing_policy_id = facts.subscription.billing_policy_id;
  wanted.start_at = std::max(instant, facts.subscription.start_at);
  wanted.billing_day = facts.subscription.billing_day;
  wanted.base_subscription_id = base_id;
  wanted.carried = life_carried(facts, wanted.start_at);
  OSTO_TRY(CreatedSubscription created, decide_create(context, wanted, arrival.as_of()));
  OSTO_CHECK(arrival.apply(std::move(created.decision)));
  return created.subscription_id;
}

Result<std::vector<SubscriptionContext>> add_ons_that_go(Transaction& transaction, const SubscriptionRow& base, Instant instant) {
  std::vector<SubscriptionContext> going;
  OSTO_TRY(const auto rows, transaction.rows(queries::kAddOnsOf, {{"company_id", base.company_id}, {"base_subscription_id", base.id}}));
  for (const SubscriptionRow& row : rows) {
    const bool left_now = row.state == SubscriptionState::ended && row.end_reason == EndReason::transferred && row.ended_at == instant;
    if (row.state == SubscriptionState::ended && !left_now) continue;
    OSTO_TRY(SubscriptionContext facts, load_subscription(transaction, base.company_id, row.id, instant));
    // What was paused when its base left stays behind: it had stopped before.
    const bool had_stopped = row.state == SubscriptionState::paused || (facts.item->valid_to && *facts.item->valid_to < instant);
    if (!had_stopped) going.push_back(std::move(facts));
  }
  return going;
}

Result<void> check_may_leave(Unit& unit, const SubscriptionContext& facts) {
  const SubscriptionRow& row = facts.subscription;
  const std::string id = row.id.to_string();
  if (row.base_subscription_id) return fail(ErrorCode::state_conflict, "is an add-on; it goes with its base subscription", "/subscription_id", id);
  const bool may_go = waits_for_start(row) || row.state == SubscriptionState::active || row.state == SubscriptionState::trialing;
  if (!may_go) {
    return fail(ErrorCode::state_conflict, "is " + std::string(enumerator_name(row.state)) + "; one that is scheduled, trialing or active can be transferred",
                "/subscription_id", id);
  }
  if (waits_for_start(row) && row.transferred_from) {
    return fail(ErrorCode::state_conflict, "waits to arrive from another company; it can be transferred when it has", "/subscription_id", id);
  }
  for (const ScheduledChangeRow& waiting : facts.scheduled_changes) {
    if (waiting.end_reason != EndReason::transferred) continue;
    return fail(ErrorCode::state_conflict, "a transfer waits for " + waiting.effective_at.to_string() + "; undo that first", "/subscription_id", id);
  }
  OSTO_TRY(const auto add_ons, unit.transaction().rows(queries::kAddOnsOf, {{"company_id", unit.company()}, {"base_subscription_id", row.id}}));
  for (const SubscriptionRow& add_on : add_ons) {
    if (add_on.state != SubscriptionState::paused) continue;
    return fail(ErrorCode::state_conflict, "its add-on " + add_on.id.to_string() + " is paused; resume or cancel that first", "/subscription_id", id);
  }
  return {};
}

Result<void> check_currency(Unit& arrival, const SubscriptionContext& facts) {
  OSTO_TRY(const CompanyRow there, load_row(arrival.transaction(), queries::kCompany, {{"company_id", arrival.company()}}, "company"));
  const Currency here = facts.context.company.currency;
  if (there.currency == here) return {};
  return fail(ErrorCode::invalid_value, "is billed in " + std::string(there.currency.code()) + "; a company billed in " + std::string(here.code()) + " is allowed",
              "/to_company_id", arrival.company().to_string());
}

/// Both chains name both subscriptions.
Result<void> note_transfer(Unit& unit, SubscriptionId own, SubscriptionId from, SubscriptionId to, Instant instant) {
  Decision decision;
  decision.event(EventKind::subscription_transferred, own, FactsWriter().id(from).id(to).instant(instant).done());
  return unit.apply(std::move(decision));
}

Result<void> leave_now(Unit& unit, const SubscriptionContext& facts, const Transfer& transfer) {
  OSTO_TRY(Decision decision, decide_end(facts, {EndReason::transferred, transfer.unused, FinalInvoice::make}, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  return follow_base(unit, facts, {transfer.unused, FinalInvoice::make});
}

Result<void> leave_later(Unit& unit, const SubscriptionContext& facts, const Transfer& transfer) {
  ScheduledChangeRow row;
  row.action = ScheduledAction::cancel;
  row.effective_at = *transfer.effective_at;
  row.unused = transfer.unused;
  row.end_reason = EndReason::transferred;
  OSTO_TRY(Decision decision, decide_schedule(facts, std::move(row), unit.as_of()));
  return unit.apply(std::move(decision));
}

/// Whether what arrives at `there.start_at` has left, or is about to at this instant, itself or with its base: work of one instant
/// is done company by company, so its end there may come after its beginning here.
Result<bool> has_left(Transaction& transaction, const SubscriptionRow& from, const SubscriptionRow& there) {
  if (from.state == SubscriptionState::ended) {
    const bool left_as_planned = from.ended_at == there.start_at || from.ended_at == there.created_at;
    return from.end_reason == EndReason::transferred && left_as_planned;
  }
  OSTO_TRY(const auto waiting, transaction.rows(queries::kScheduledChanges,
                                                {{"company_id", from.company_id}, {"subscription_id", from.base_subscription_id.value_or(from.id)}}));
  return std::any_of(waiting.begin(), waiting.end(), [&](const ScheduledChangeRow& row) {
    return row.end_reason == EndReason::transferred && row.effective_at == there.start_at;
  });
}

}  // namespace

Result<SubscriptionId> transfer(Unit& unit, Unit& arrival, const SubscriptionContext& facts, const Transfer& transfer) {
  OSTO_CHECK(check_may_leave(unit, facts));
  OSTO_CHECK(check_currency(arrival, facts));
  const Instant instant = transfer.effective_at.value_or(unit.now());
  OSTO_TRY(const SubscriptionId there, create_there(arrival, facts, instant, std::nullopt));
  if (waits_for_start(facts.subscription)) {  // what runs brings its add-ons when it arrives
    OSTO_TRY(const auto add_ons, add_ons_that_go(unit.transaction(), facts.subscription, instant));
    for (const SubscriptionContext& add_on : add_ons) OSTO_CHECK(create_there(arrival, add_on, instant, there));
  }
  OSTO_CHECK(transfer.effective_at ? leave_later(unit, facts, transfer) : leave_now(unit, facts, transfer));
  OSTO_CHECK(note_transfer(unit, facts.subscription.id, facts.subscription.id, there, instant));
  OSTO_CHECK(note_transfer(arrival, there, facts.subscription.id, there, instant));
  return there;
}

Result<void> arrive(Unit& unit, const SubscriptionContext& facts) {
  const SubscriptionRow& there = facts.subscription;
  OSTO_TRY(const SubscriptionRow source, load_row(unit.transaction(), queries::kTransferredFrom, {{"id", *there.transferred_from}}, "subscription"));
  OSTO_TRY(const bool comes, has_left(unit.transaction(), source, there));
  if (!comes) {
    OSTO_TRY(Decision decision, decide_end(facts, {.reason = EndReason::canceled}, unit.as_of()));
    return unit.apply(std::move(decision));
  }
  if (there.created_at < there.start_at) {  // what changed since it was planned counts
    OSTO_TRY(const SubscriptionContext from, load_subscription(unit.transaction(), source.company_id, source.id, unit.now()));
    OSTO_TRY(Decision held, decide_hold(facts, present_terms(from), {.carried = life_carried(from, there.start_at)}));
    OSTO_CHECK(unit.apply(std::move(held)));
  }
  OSTO_TRY(const SubscriptionContext held, load_subscription(unit.transaction(), unit.company(), there.id, unit.now()));
  OSTO_TRY(Decision start, decide_start(held, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(start)));
  OSTO_TRY(const auto add_ons, add_ons_that_go(unit.transaction(), source, there.start_at));
  for (const SubscriptionContext& add_on : add_ons) OSTO_CHECK(create_there(unit, add_on, there.start_at, there.id));
  return {};
}

Result<std::optional<SubscriptionRow>> waiting_arrival(Transaction& transaction, SubscriptionId subscription_id) {
  return transaction.first(queries::kTransferredTo, {{"id", subscription_id}});
}

Result<void> call_off(Unit& unit, const SubscriptionContext& facts, const std::vector<ScheduledChangeRow>& left, const SubscriptionRow& arrival) {
  const auto is_transfer = [](const ScheduledChangeRow& row) { return row.end_reason == EndReason::transferred; };
  const auto& waiting = facts.scheduled_changes;
  const bool is_dropped = std::any_of(waiting.begin(), waiting.end(), is_transfer) && std::none_of(left.begin(), left.end(), is_transfer);
  if (!is_dropped) return {};
  Unit there(unit.transaction(), arrival.company_id, unit.now(), unit.as_of().recorded_at, unit.as_of().ids.scope() + ":" + arrival.company_id.to_string());
  OSTO_TRY(const SubscriptionContext held, load_subscription(there.transaction(), there.company(), arrival.id, there.now()));
  if (!waits_for_start(held.subscription)) return {};
  OSTO_TRY(Decision decision, decide_end(held, {.reason = EndReason::canceled}, there.as_of()));
  return there.apply(std::move(decision));
}

}  // namespace osto::billing
