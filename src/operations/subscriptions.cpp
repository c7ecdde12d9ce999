#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/calendar/moments.hpp"
#include "core/subscription/seat_limit.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/add_ons.hpp"
#include "engine/due_steps.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/load.hpp"
#include "engine/load_phase.hpp"
#include "engine/own_policies.hpp"
#include "engine/plan_migrations.hpp"
#include "engine/transfers.hpp"

#include <osto_billing/subscriptions.hpp>

#include <algorithm>
#include <functional>

namespace osto::billing {
namespace {

/// Documents that got lines at `now`: those of this billing moment, and drafts that wait for a later one.
Result<std::vector<InvoiceDetail>> documents_touched(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now) {
  std::vector<InvoiceDetail> details;
  OSTO_TRY(auto documents, transaction.rows(queries::kDocumentsPage,
                                            {{"company_id", company_id}, {"before_invoice_at", Instant::from_microseconds(Instant::kMaxMicroseconds)},
                                             {"before_id", DocumentId{}}, {"limit", std::int64_t{20}}}));
  std::reverse(documents.begin(), documents.end());
  for (const DocumentRow& document : documents) {
    const bool is_of_now = document.invoice_at == now || (document.state == DocumentState::draft && document.invoice_at > now);
    if (!is_of_now) continue;
    OSTO_TRY(InvoiceDetail detail, view_invoice_detail(transaction, company_id, document.id, now));
    const bool bills_it = std::any_of(detail.lines.begin(), detail.lines.end(), [&](const InvoiceLine& line) {
      return line.subscription_id == subscription_id;
    });
    if (bills_it) details.push_back(std::move(detail));
  }
  return details;
}

Result<SubscriptionChanged> view_changed(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now) {
  SubscriptionChanged changed;
  OSTO_TRY(changed.subscription, view_subscription(transaction, company_id, subscription_id, now));
  OSTO_TRY(changed.documents, documents_touched(transaction, company_id, subscription_id, now));
  return changed;
}

using Decide = std::function<Result<Decision>(Unit&, const SubscriptionContext&)>;

/// Every command on one subscription: find it, fold its usage, decide, and show what came of it.
template <class Request>
Result<SubscriptionChanged> change_subscription(Session& session, std::string_view operation, const Request& request,
                                                const CallOptions& options, const Decide& decide, const EndChoices& choices = {},
                                                std::optional<CompanyId> other_company_id = {}) {
  const SubscriptionId id = request.subscription_id;
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kSubscriptionOwner, id, "subscription", "/subscription_id"));
  const auto run = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(fold_usage(unit));
    OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), company_id, id, unit.now()));
    OSTO_TRY(Decision decision, decide(unit, facts));
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(follow_base(unit, facts, choices));
    return plan_migration_after(unit, facts);
  };
  return run_command<SubscriptionChanged>(session, {operation, company_id, AnswerTime::at_commit, id, other_company_id}, request, options, run,
                                          [&](Transaction& transaction, Instant now) { return view_changed(transaction, company_id, id, now); });
}

bool counts_months(PlanInterval interval) { return months_in(interval.cycle()) > 0; }

/// A moment in the company's zone, which must lie ahead.
Result<Instant> moment_ahead(const BillingContext& context, const Moment& moment, std::string_view field, Instant now) {
  OSTO_TRY(const Instant instant, start_of(moment, *context.zone));
  if (instant > now) return instant;
  return fail(ErrorCode::invalid_value, "does not lie ahead; an instant or day to come is allowed", std::string(field));
}

Result<void> check_anchor(bool has_instant, bool has_day, PlanInterval interval) {
  if (has_instant && has_day) return fail(ErrorCode::invalid_value, "stands beside anchor_at; one of the two is allowed", "/billing_day");
  if (!has_day || counts_months(interval)) return {};
  return fail(ErrorCode::invalid_value, "belongs to intervals of months and years; anchor_at is allowed for days and weeks", "/billing_day");
}

/// When a command takes effect: absent means now. `by_policy` says it where the caller does not.
Result<std::optional<Instant>> effective_instant(const SubscriptionContext& facts, std::optional<ChangeTiming> timing,
                                                 const std::optional<Moment>& effective_at, Instant now,
                                                 const std::function<Result<ChangeTiming>()>& by_policy) {
  const bool is_dated = timing ? *timing == ChangeTiming::date : effective_at.has_value();
  if (effective_at && !is_dated) return fail(ErrorCode::invalid_value, "belongs to the timing date", "/effective_at");
  if (is_dated && !effective_at) return fail(ErrorCode::invalid_value, "is absent; the timing date needs it", "/effective_at");
  if (is_dated) {
    OSTO_TRY(const Instant instant, moment_ahead(facts.context, *effective_at, "/effective_at", now));
    return std::optional(instant);
  }
  OSTO_TRY(const ChangeTiming chosen, timing ? Result<ChangeTiming>(*timing) : by_policy());
  if (chosen == ChangeTiming::now) return std::optional<Instant>();
  OSTO_TRY(const Instant period_end, period_end_of(facts, now));
  return std::optional(period_end);
}

PlanInterval wanted_interval(const SubscriptionContext& facts, const ChangePlan& request) {
  const std::int64_t kept_count = request.interval_unit ? 1 : facts.item->interval_count;
  return {request.interval_unit.value_or(facts.item->interval_unit), request.interval_count.value_or(kept_count)};
}

/// The terms that a change asks for: of a named plan the newest version in effect at `instant`, otherwise the version the
/// subscriber has.
Result<NewTerms> wanted_terms(Unit& unit, const SubscriptionContext& facts, const ChangePlan& request, Instant instant) {
  if (!request.plan && !request.interval_unit && !request.interval_count && !request.seat_count) {
    return fail(ErrorCode::invalid_value, "names no change; plan, interval_unit, interval_count or seat_count is needed", "/plan");
  }
  PlanVersionId plan_version_id = facts.item->plan_version_id;
  if (request.plan) {
    OSTO_TRY(const PlanVersionRow version, load_version_in_effect(unit.transaction(), *request.plan, instant));
    plan_version_id = version.id;
  }
  auto loaded = load_changed_terms(unit.transaction(), facts, plan_version_id, wanted_interval(facts, request),
                                   request.seat_count.value_or(facts.item->seat_count), instant);
  if (!loaded && request.plan && loaded.error().code == ErrorCode::state_conflict) loaded.error().field = "/plan";
  OSTO_TRY(NewTerms terms, std::move(loaded));
  if (terms.terms.module.id != facts.subscription.module_id) {
    return fail(ErrorCode::state_conflict, "belongs to another module; a subscription stays within its own", "/plan");
  }
  OSTO_CHECK(check_kind_stays(unit, facts, terms.terms));
  OSTO_CHECK(check_seats(terms.terms, terms.seat_count));
  const PlanInterval present{facts.item->interval_unit, facts.item->interval_count};
  const bool is_same = terms.terms.version.id == facts.item->plan_version_id && terms.interval == present &&
                       terms.seat_count == facts.item->seat_count;
  const bool waits = request.effective_at || request.timing == ChangeTiming::period_end;  // others may come before it
  if (is_same && !(waits && !facts.scheduled_changes.empty())) {
    return fail(ErrorCode::state_conflict, "these are the present terms already", "/plan", facts.subscription.id.to_string());
  }
  return terms;
}

/// Only what the change names waits: what it leaves alone is as it is then.
ScheduledChangeRow planned_change(const SubscriptionContext& facts, const ChangePlan& request, const NewTerms& terms, Instant effective_at) {
  ScheduledChangeRow row;
  row.action = ScheduledAction::change_plan;
  row.effective_at = effective_at;
  if (request.plan) row.plan_version_id = terms.terms.version.id;
  if (request.interval_unit || request.interval_count) {
    row.interval_unit = wanted_interval(facts, request).unit;
    row.interval_count = wanted_interval(facts, request).count;
  }
  row.seat_count = request.seat_count;
  row.change_period = request.change_period;
  row.unused = request.unused;
  return row;
}

/// The policy's timing for the direction that the caller names, or that prices give.
Result<ChangeTiming> timing_of_change(const SubscriptionContext& facts, const ChangePlan& request, const NewTerms& terms) {
  const BillingPolicy& policy = facts.context.policy;
  OSTO_TRY(const ChangeDirection direction,
           request.direction ? Result<ChangeDirection>(*request.direction) : direction_of_change(facts, terms));
  return direction == ChangeDirection::upgrade ? policy.upgrade_timing : policy.downgrade_timing;
}

Result<NewSubscription> wanted_subscription(Unit& unit, const BillingContext& context, const CreateSubscription& request) {
  NewSubscription wanted;
  wanted.terms.interval = {request.interval_unit, request.interval_count};
  wanted.terms.seat_count = request.seat_count.value_or(1);
  std::optional<SubscriptionContext> base;
  if (request.base_subscription_id) {
    OSTO_TRY(base, load_base(unit, *request.base_subscription_id));
  }
  // An add-on to a base that is yet to start begins with it.
  const Instant earliest = base ? std::max(unit.now(), base->subscription.start_at) : unit.now();
  wanted.start_at = request.start_at.value_or(earliest);
  OSTO_TRY(wanted.terms.terms, load_terms_in_effect(unit.transaction(), request.plan, context.company.currency, wanted.terms.interval,
                                                    std::max(wanted.start_at, unit.now())));
  OSTO_CHECK(check_seats(wanted.terms.terms, wanted.terms.seat_count));
  OSTO_CHECK(check_anchor(request.anchor_at.has_value(), request.billing_day.has_value(), wanted.terms.interval));
  wanted.billing_day = request.billing_day;
  if (request.billing_policy) {
    OSTO_TRY(const auto policy, unit.transaction().first(queries::kBillingPolicyByCode, {{"code", *request.billing_policy}}));
    if (!policy) return fail(ErrorCode::not_found, "there is no billing policy with this code", "/billing_policy");
    wanted.billing_policy_id = policy->id;
  }
  wanted.purchase_order = request.purchase_order.value_or("");
  if (request.anchor_at) {
    OSTO_TRY(wanted.anchor_at, start_of(*request.anchor_at, *context.zone));
  }
  OSTO_CHECK(tie_to_base(unit, base, wanted));
  return wanted;
}

}  // namespace

Result<SubscriptionChanged> subscriptions::create(Session& session, const CreateSubscription& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  SubscriptionId created_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const BillingContext company, load_billing_context(unit.transaction(), company_id));
    OSTO_TRY(const NewSubscription wanted, wanted_subscription(unit, company, request));
    OSTO_TRY(OwnPolicyPtr own_policy, load_own_policy(unit.transaction(), wanted.billing_policy_id));
    const BillingContext context = context_of_subscription(company, std::move(own_policy), wanted.terms.terms.own_policy);
    OSTO_TRY(CreatedSubscription created, decide_create(context, wanted, unit.as_of()));
    created_id = created.subscription_id;
    return unit.apply(std::move(created.decision));
  };
  return run_command<SubscriptionChanged>(session, {"subscriptions.create", company_id}, request, options, decide,
                                          [&](Transaction& transaction, Instant now) { return view_changed(transaction, company_id, created_id, now); });
}

Result<Subscription> subscriptions::get(Session& session, const GetSubscription& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kSubscriptionOwner, request.subscription_id, "subscription", "/subscription_id"));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<Subscription>([&](Transaction& transaction) {
    return view_subscription(transaction, company_id, request.subscription_id, now);
  });
}

Result<SubscriptionList> subscriptions::list(Session& session, const ListSubscriptions& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<SubscriptionList>([&](Transaction& transaction) -> Result<SubscriptionList> {
    SubscriptionList list;
    OSTO_TRY(list.subscriptions, view_subscriptions(transaction, company_id, now));
    return list;
  });
}

Result<SubscriptionChanged> subscriptions::change_plan(Session& session, const ChangePlan& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.change_plan", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    OSTO_TRY(const NewTerms terms, wanted_terms(unit, facts, request, unit.now()));
    OSTO_TRY(const auto effective_at, effective_instant(facts, request.timing, request.effective_at, unit.now(),
                                                        [&] { return timing_of_change(facts, request, terms); }));
    if (effective_at) {
      OSTO_TRY(const NewTerms terms_then, wanted_terms(unit, facts, request, *effective_at));
      const ScheduledChangeRow planned = planned_change(facts, request, terms_then, *effective_at);
      OSTO_CHECK(check_waiting(unit.transaction(), facts, facts.item->plan_version_id, waiting_with(facts, planned)));
      return decide_schedule(facts, planned, unit.as_of());
    }
    OSTO_CHECK(check_phase_runs(facts, terms, unit.now()));
    return decide_change(facts, terms, {request.change_period, request.unused}, {}, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::pause(Session& session, const PauseSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.pause", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    std::optional<Instant> resume_at;
    if (request.resume_at) {
      OSTO_TRY(resume_at, moment_ahead(facts.context, *request.resume_at, "/resume_at", unit.now()));
    }
    return decide_pause(facts, resume_at, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::resume(Session& session, const ResumeSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.resume", request, options,
                             [](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    OSTO_CHECK(check_base_runs(unit, facts));
    OSTO_TRY(const bool is_stopped, is_stopped_by_dunning(unit, facts.subscription.id));
    if (is_stopped) {
      return fail(ErrorCode::state_conflict, "is suspended for an unpaid invoice; it resumes when that is paid", "/subscription_id", facts.subscription.id.to_string());
    }
    OSTO_TRY(const NewTerms terms, load_resumed_terms(unit.transaction(), facts, unit.now()));
    return decide_resume(facts, terms, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::cancel(Session& session, const CancelSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.cancel", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    const auto by_policy = [&]() -> Result<ChangeTiming> {
      const SubscriptionState state = facts.subscription.state;
      const bool runs = state == SubscriptionState::active || state == SubscriptionState::trialing;
      return runs ? facts.context.policy.cancel_timing : ChangeTiming::now;  // without a period there is no end to wait for
    };
    OSTO_TRY(const auto effective_at, effective_instant(facts, request.timing, request.effective_at, unit.now(), by_policy));
    if (!effective_at) {
      return decide_end(facts, {EndReason::canceled, request.unused, request.final_invoice.value_or(FinalInvoice::make)}, unit.as_of());
    }
    ScheduledChangeRow row;
    row.action = ScheduledAction::cancel;
    row.effective_at = *effective_at;
    row.unused = request.unused;
    row.final_invoice = request.final_invoice;
    return decide_schedule(facts, std::move(row), unit.as_of());
  }, {request.unused, request.final_invoice.value_or(FinalInvoice::make)});
}

/// A transfer that is taken back is taken back at both companies.
Result<SubscriptionChanged> subscriptions::undo_change(Session& session, const UndoScheduledChange& request, const CallOptions& options) {
  OSTO_TRY(const auto arrival, session.engine().read<std::optional<SubscriptionRow>>([&](Transaction& transaction) {
    return waiting_arrival(transaction, request.subscription_id);
  }));
  return change_subscription(session, "subscriptions.undo_change", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    const std::vector<ScheduledChangeRow> left = waiting_without(facts, request.effective_at);
    OSTO_CHECK(check_waiting(unit.transaction(), facts, facts.item->plan_version_id, left));
    OSTO_TRY(Decision decision, decide_undo_change(facts, request.effective_at, unit.as_of()));
    if (arrival) OSTO_CHECK(call_off(unit, facts, left, *arrival));
    return decision;
  }, {}, arrival ? std::optional(arrival->company_id) : std::nullopt);
}

Result<SubscriptionChanged> subscriptions::change_anchor(Session& session, const ChangeAnchor& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.change_anchor", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    if (!request.anchor_at && !request.billing_day) {
      return fail(ErrorCode::invalid_value, "is absent, and so is billing_day; one of the two is needed", "/anchor_at");
    }
    OSTO_CHECK(check_anchor(request.anchor_at.has_value(), request.billing_day.has_value(),
                            {facts.item->interval_unit, facts.item->interval_count}));
    NewAnchor anchor{std::nullopt, request.billing_day};
    if (request.anchor_at) {
      OSTO_TRY(anchor.anchor_at, start_of(*request.anchor_at, *facts.context.zone));
    }
    return decide_change_anchor(facts, anchor, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::migrate(Session& session, const MigrateSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.migrate", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    if (request.timing == ChangeTiming::date) {
      return fail(ErrorCode::invalid_value, "is date; now and period_end are allowed, a date belongs to the version (effective_from)", "/timing");
    }
    OSTO_TRY(const NewTerms terms, terms_of_newest_version(unit, facts));
    if (request.timing != ChangeTiming::period_end) return decide_migrate(facts, terms, unit.as_of());
    ScheduledChangeRow planned;
    planned.action = ScheduledAction::change_plan;
    OSTO_TRY(planned.effective_at, period_end_of(facts, unit.now()));
    planned.plan_version_id = terms.terms.version.id;
    OSTO_CHECK(check_waiting(unit.transaction(), facts, facts.item->plan_version_id, waiting_with(facts, planned)));
    return decide_schedule(facts, std::move(planned), unit.as_of());
  });
}

namespace {

/// The company that a subscription goes to, as far as this session may know of it.
Result<CompanyId> company_to_go_to(Session& session, const TransferSubscription& request, CompanyId from) {
  auto to = visible_company(session, request.to_company_id);
  if (!to) {
    Error error = std::move(to).error();
    if (error.code == ErrorCode::not_found) error.field = "/to_company_id";
    return Failure(std::move(error));
  }
  if (*to == from) return fail(ErrorCode::invalid_value, "is the company that has the subscription; another one is allowed", "/to_company_id", from.to_string());
  return to;
}

/// Documents of both at `now`, the older company's first.
Result<SubscriptionTransferred> view_transferred(Transaction& transaction, CompanyId from, SubscriptionId left, CompanyId to, SubscriptionId arrived, Instant now) {
  SubscriptionTransferred transferred;
  OSTO_TRY(SubscriptionChanged here, view_changed(transaction, from, left, now));
  OSTO_TRY(SubscriptionChanged there, view_changed(transaction, to, arrived, now));
  transferred.from = std::move(here.subscription);
  transferred.to = std::move(there.subscription);
  transferred.documents = std::move(here.documents);
  std::move(there.documents.begin(), there.documents.end(), std::back_inserter(transferred.documents));
  return transferred;
}

}  // namespace

Result<SubscriptionTransferred> subscriptions::transfer(Session& session, const TransferSubscription& request, const CallOptions& options) {
  const SubscriptionId id = request.subscription_id;
  OSTO_TRY(const CompanyId from, owner_of_row(session, queries::kSubscriptionOwner, id, "subscription", "/subscription_id"));
  OSTO_TRY(const CompanyId to, company_to_go_to(session, request, from));
  SubscriptionId arrived;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(fold_usage(unit));
    OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), from, id, unit.now()));
    const auto at_once = []() -> Result<ChangeTiming> { return ChangeTiming::now; };
    OSTO_TRY(const auto effective_at, effective_instant(facts, request.timing, request.effective_at, unit.now(), at_once));
    Unit arrival(unit.transaction(), to, unit.now(), unit.as_of().recorded_at, unit.as_of().ids.scope() + ":" + to.to_string());
    OSTO_TRY(arrived, billing::transfer(unit, arrival, facts, {effective_at, request.unused}));
    return {};
  };
  return run_command<SubscriptionTransferred>(session, {"subscriptions.transfer", from, AnswerTime::at_commit, id, to}, request, options, decide,
                                              [&](Transaction& transaction, Instant now) { return view_transferred(transaction, from, id, to, arrived, now); });
}

Result<Subscription> subscriptions::set_purchase_order(Session& session, const SetPurchaseOrder& request, const CallOptions& options) {
  const SubscriptionId id = request.subscription_id;
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kSubscriptionOwner, id, "subscription", "/subscription_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(auto row, load_row(unit.transaction(), queries::kSubscription, {{"company_id", company_id}, {"id", id}}, "subscription"));
    row.purchase_order = request.purchase_order.value_or("");
    Decision decision;
    decision.update(row);
    decision.event(EventKind::subscription_changed, id);
    return unit.apply(std::move(decision));
  };
  return run_command<Subscription>(session, {"subscriptions.set_purchase_order", company_id, AnswerTime::at_commit, id}, request, options, decide,
                                   [&](Transaction& transaction, Instant now) { return view_subscription(transaction, company_id, id, now); });
}

}  // namespace osto::billing
