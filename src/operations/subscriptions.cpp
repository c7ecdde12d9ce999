#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/calendar/moments.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/due_steps.hpp"
#include "engine/load.hpp"

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
                                                const CallOptions& options, const Decide& decide) {
  const SubscriptionId id = request.subscription_id;
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kSubscriptionOwner, id, "subscription", "/subscription_id"));
  const auto run = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(fold_usage(unit));
    OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), company_id, id, unit.now()));
    OSTO_TRY(Decision decision, decide(unit, facts));
    return unit.apply(std::move(decision));
  };
  return run_command<SubscriptionChanged>(session, {operation, company_id, AnswerTime::at_commit, id}, request, options, run,
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

/// The terms that a change asks for: the newest version of a named plan, otherwise the version the subscriber has.
Result<NewTerms> wanted_terms(Unit& unit, const SubscriptionContext& facts, const ChangePlan& request) {
  if (!request.plan && !request.interval_unit && !request.interval_count && !request.seat_count) {
    return fail(ErrorCode::invalid_value, "names no change; plan, interval_unit, interval_count or seat_count is needed", "/plan");
  }
  NewTerms terms;
  terms.interval = wanted_interval(facts, request);
  terms.seat_count = request.seat_count.value_or(facts.item->seat_count);
  const Currency currency = facts.context.company.currency;
  if (request.plan) {
    OSTO_TRY(terms.terms, load_newest_terms(unit.transaction(), *request.plan, currency, terms.interval));
  } else {
    OSTO_TRY(terms.terms, load_plan_terms(unit.transaction(), facts.item->plan_version_id, currency, terms.interval));
  }
  if (terms.terms.module.id != facts.subscription.module_id) {
    return fail(ErrorCode::state_conflict, "belongs to another module; a subscription stays within its own", "/plan");
  }
  const PlanInterval present{facts.item->interval_unit, facts.item->interval_count};
  const bool is_same = terms.terms.version.id == facts.item->plan_version_id && terms.interval == present &&
                       terms.seat_count == facts.item->seat_count;
  const bool waits = request.effective_at || request.timing == ChangeTiming::period_end;  // others may come before it
  if (is_same && !(waits && !facts.scheduled_changes.empty())) {
    return fail(ErrorCode::state_conflict, "these are the present terms already", "/plan", facts.subscription.id.to_string());
  }
  return terms;
}

/// Each change that waits needs prices when its turn comes: an interval may be named while one plan runs, and meet another.
Result<void> check_waiting(Unit& unit, const SubscriptionContext& facts, const std::vector<ScheduledChangeRow>& waiting) {
  PlanVersionId plan_version_id = facts.item->plan_version_id;
  PlanInterval interval{facts.item->interval_unit, facts.item->interval_count};
  for (const ScheduledChangeRow& row : waiting) {
    if (row.action != ScheduledAction::change_plan) continue;
    plan_version_id = row.plan_version_id.value_or(plan_version_id);
    interval = {row.interval_unit.value_or(interval.unit), row.interval_count.value_or(interval.count)};
    auto terms = load_plan_terms(unit.transaction(), plan_version_id, facts.context.company.currency, interval);
    if (terms) continue;
    Error error = std::move(terms).error();
    error.message = "the change that waits for " + row.effective_at.to_string() + " would meet: " + error.message;
    return Failure(std::move(error));
  }
  return {};
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
  OSTO_TRY(wanted.terms.terms, load_newest_terms(unit.transaction(), request.plan, context.company.currency, wanted.terms.interval));
  OSTO_CHECK(check_anchor(request.anchor_at.has_value(), request.billing_day.has_value(), wanted.terms.interval));
  wanted.start_at = request.start_at.value_or(unit.now());
  wanted.billing_day = request.billing_day;
  if (request.anchor_at) {
    OSTO_TRY(wanted.anchor_at, start_of(*request.anchor_at, *context.zone));
  }
  return wanted;
}

}  // namespace

Result<SubscriptionChanged> subscriptions::create(Session& session, const CreateSubscription& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  SubscriptionId created_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    OSTO_TRY(const NewSubscription wanted, wanted_subscription(unit, context, request));
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
    OSTO_TRY(const NewTerms terms, wanted_terms(unit, facts, request));
    OSTO_TRY(const auto effective_at, effective_instant(facts, request.timing, request.effective_at, unit.now(),
                                                        [&] { return timing_of_change(facts, request, terms); }));
    if (effective_at) {
      const ScheduledChangeRow planned = planned_change(facts, request, terms, *effective_at);
      OSTO_CHECK(check_waiting(unit, facts, waiting_with(facts, planned)));
      return decide_schedule(facts, planned, unit.as_of());
    }
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
                             [](Unit& unit, const SubscriptionContext& facts) { return decide_resume(facts, unit.as_of()); });
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
  });
}

Result<SubscriptionChanged> subscriptions::undo_change(Session& session, const UndoScheduledChange& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.undo_change", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    OSTO_CHECK(check_waiting(unit, facts, waiting_without(facts, request.effective_at)));
    return decide_undo_change(facts, request.effective_at, unit.as_of());
  });
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

}  // namespace osto::billing
