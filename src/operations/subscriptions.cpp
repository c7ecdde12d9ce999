#include "operations/run_command.hpp"
#include "operations/views.hpp"

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

/// The terms that a change asks for: the newest version of a named plan, otherwise the version the subscriber has.
Result<NewTerms> wanted_terms(Unit& unit, const SubscriptionContext& facts, const ChangePlan& request) {
  if (!request.plan && !request.interval_unit && !request.seat_count) {
    return fail(ErrorCode::invalid_value, "names no change; plan, interval_unit or seat_count is needed", "/plan");
  }
  const IntervalUnit interval_unit = request.interval_unit.value_or(facts.item->interval_unit);
  NewTerms terms;
  terms.interval_unit = interval_unit;
  terms.seat_count = request.seat_count.value_or(facts.item->seat_count);
  const Currency currency = facts.context.company.currency;
  if (request.plan) {
    OSTO_TRY(terms.terms, load_newest_terms(unit.transaction(), *request.plan, currency, interval_unit));
  } else {
    OSTO_TRY(terms.terms, load_plan_terms(unit.transaction(), facts.item->plan_version_id, currency, interval_unit));
  }
  if (terms.terms.module.id != facts.subscription.module_id) {
    return fail(ErrorCode::state_conflict, "belongs to another module; a subscription stays within its own", "/plan");
  }
  const bool is_same = terms.terms.version.id == facts.item->plan_version_id && interval_unit == facts.item->interval_unit &&
                       terms.seat_count == facts.item->seat_count;
  if (is_same) return fail(ErrorCode::state_conflict, "these are the present terms already", "/plan", facts.subscription.id.to_string());
  return terms;
}

}  // namespace

Result<SubscriptionChanged> subscriptions::create(Session& session, const CreateSubscription& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  SubscriptionId created_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    NewTerms terms;
    terms.interval_unit = request.interval_unit;
    terms.seat_count = request.seat_count.value_or(1);
    OSTO_TRY(terms.terms, load_newest_terms(unit.transaction(), request.plan, context.company.currency, request.interval_unit));
    OSTO_TRY(CreatedSubscription created, decide_create(context, terms, request.start_at.value_or(unit.now()), unit.as_of()));
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
    if (request.timing == ChangeTiming::now) return decide_change(facts, terms, unit.as_of());
    return decide_schedule(facts, ScheduledAction::change_plan, terms, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::pause(Session& session, const PauseSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.pause", request, options,
                             [](Unit& unit, const SubscriptionContext& facts) { return decide_pause(facts, unit.as_of()); });
}

Result<SubscriptionChanged> subscriptions::resume(Session& session, const ResumeSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.resume", request, options,
                             [](Unit& unit, const SubscriptionContext& facts) { return decide_resume(facts, unit.as_of()); });
}

Result<SubscriptionChanged> subscriptions::cancel(Session& session, const CancelSubscription& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.cancel", request, options,
                             [&](Unit& unit, const SubscriptionContext& facts) -> Result<Decision> {
    if (request.timing == ChangeTiming::now) return decide_end(facts, EndReason::canceled, UnusedOnEnd::by_policy, unit.as_of());
    return decide_schedule(facts, ScheduledAction::cancel, std::nullopt, unit.as_of());
  });
}

Result<SubscriptionChanged> subscriptions::undo_change(Session& session, const UndoScheduledChange& request, const CallOptions& options) {
  return change_subscription(session, "subscriptions.undo_change", request, options,
                             [](Unit& unit, const SubscriptionContext& facts) { return decide_undo_change(facts, unit.as_of()); });
}

}  // namespace osto::billing
