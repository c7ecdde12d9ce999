#include "engine/due_steps.hpp"

#include "core/bookkeeping/prepaid_credit.hpp"
#include "core/invoice/document_draft.hpp"
#include "core/payment/payment_decisions.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"
#include "engine/load_payment.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

template <class IdType>
Result<IdType> subject_of(const DueWorkRow& due) {
  IdBytes bytes{};
  if (due.subject_id.octets.size() != bytes.size()) return fail(ErrorCode::invariant_broken, "due work names no subject");
  std::copy(due.subject_id.octets.begin(), due.subject_id.octets.end(), bytes.begin());
  return IdType(bytes);
}

Result<void> finalize(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const FinalizeFacts facts, load_finalize(unit.transaction(), unit.company(), document_id, unit.now()));
  OSTO_TRY(PlannedDocument planned, plan_finalize(facts, unit.now()));
  std::optional<NumberSeriesRow> series;
  if (planned.series) {
    OSTO_TRY(series, load_number_series(unit.transaction(), facts.bill.document.legal_entity_id, *planned.series));
  }
  const bool goes_back = planned.series && planned.bill.document.kind == DocumentKind::credit_note && returns_money(facts.bill.document);
  OSTO_TRY(Decision decision, decide_finalize(facts, std::move(planned), series, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  if (!goes_back) return {};
  OSTO_TRY(const DocumentRow note, load_row(unit.transaction(), queries::kDocument, {{"company_id", unit.company()}, {"id", document_id}}, "document"));
  OSTO_TRY(const ReturnFacts returned, load_return(unit.transaction(), note, unit.now()));
  OSTO_TRY(Decision back, decide_return_unused(returned, unit.as_of()));
  return unit.apply(std::move(back));
}

/// Collects what is due on the document by itself; nothing happens without a usable method.
Result<void> attempt(Unit& unit, DocumentId document_id, AttemptReason reason) {
  OSTO_TRY(const CollectionFacts facts, load_collection(unit.transaction(), unit.company(), document_id));
  OSTO_TRY(CreatedAttempt created, decide_attempt(facts, std::nullopt, reason, unit.as_of()));
  if (created.attempt_id) unit.note_attempt(*created.attempt_id);
  return unit.apply(std::move(created.decision));
}

Result<void> open_dunning(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const CollectionFacts collection, load_collection(unit.transaction(), unit.company(), document_id));
  if (collection.balance.due_minor.value <= 0) return {};
  OSTO_TRY(const CompanyRow company, load_row(unit.transaction(), queries::kCompany, {{"company_id", unit.company()}}, "company"));
  OSTO_TRY(const DunningFactsOfDocument facts, load_dunning(unit.transaction(), unit.company(), document_id, company.dunning_policy_id));
  OSTO_TRY(Decision decision, decide_open_case(facts.subject, facts.policy, facts.steps, unit.as_of()));
  return unit.apply(std::move(decision));
}

/// Ends what the policy's scope covers: all of the company's subscriptions, or those that the document bills.
Result<void> end_for_nonpayment(Unit& unit, const DunningFactsOfDocument& facts) {
  OSTO_TRY(const auto subscriptions, unit.transaction().rows(queries::kSubscriptionsOf, {{"company_id", unit.company()}}));
  for (const SubscriptionRow& subscription : subscriptions) {
    const auto& billed = facts.subject.subscriptions;
    const bool is_covered = facts.policy.scope == DunningScope::account ||
                            std::find(billed.begin(), billed.end(), subscription.id) != billed.end();
    if (!is_covered || subscription.state == SubscriptionState::ended) continue;
    OSTO_TRY(const SubscriptionContext context, load_subscription(unit.transaction(), unit.company(), subscription.id, unit.now()));
    OSTO_TRY(Decision decision, decide_end(context, {.reason = EndReason::nonpayment, .final_invoice = FinalInvoice::skip}, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
  }
  return {};
}

Result<void> dunning_step(Unit& unit, DunningCaseId case_id) {
  OSTO_TRY(const DunningCaseRow dunning_case, load_row(unit.transaction(), queries::kCase, {{"company_id", unit.company()}, {"id", case_id}}, "dunning case"));
  OSTO_TRY(const DunningFactsOfDocument facts, load_dunning(unit.transaction(), unit.company(), dunning_case.document_id, dunning_case.policy_id));
  OSTO_TRY(TakenStep taken, decide_step(facts.subject, dunning_case, facts.policy, facts.steps, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(taken.decision)));
  if (taken.action == DunningAction::retry) return attempt(unit, dunning_case.document_id, AttemptReason::dunning);
  if (taken.action == DunningAction::end) return end_for_nonpayment(unit, facts);
  return {};
}

Result<void> method_expiry(Unit& unit, MethodId method_id) {
  OSTO_TRY(const MethodRow method, load_row(unit.transaction(), queries::kMethod, {{"company_id", unit.company()}, {"id", method_id}}, "payment method"));
  OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), unit.company()));
  OSTO_TRY(Decision decision, decide_method_expiry(method, *context.zone, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> expire_credit(Unit& unit, CreditGrantId grant_id) {
  OSTO_TRY(const CreditGrantRow grant, load_row(unit.transaction(), queries::kCreditGrant, {{"company_id", unit.company()}, {"id", grant_id}}, "credit"));
  OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(unit.transaction(), unit.company(), grant.currency, unit.now()));
  OSTO_TRY(Decision decision, decide_expire_grant(context, grant, unit.as_of()));
  return unit.apply(std::move(decision));
}

/// What waited for this instant, or for one that has passed.
Result<ScheduledChangeRow> change_that_is_due(const SubscriptionContext& facts, ScheduledAction action, Instant now) {
  for (const ScheduledChangeRow& row : facts.scheduled_changes) {
    if (row.action == action && row.effective_at <= now) return row;
  }
  return fail(ErrorCode::invariant_broken, "a change fell due that is not scheduled", {}, facts.subscription.id.to_string());
}

/// The terms of now with what the change names.
Result<Decision> decide_scheduled_change(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const ScheduledChangeRow change, change_that_is_due(facts, ScheduledAction::change_plan, unit.now()));
  NewTerms terms;
  terms.interval = {change.interval_unit.value_or(facts.item->interval_unit), change.interval_count.value_or(facts.item->interval_count)};
  terms.seat_count = change.seat_count.value_or(facts.item->seat_count);
  OSTO_TRY(terms.terms, load_plan_terms(unit.transaction(), change.plan_version_id.value_or(facts.item->plan_version_id),
                                        facts.context.company.currency, terms.interval));
  return decide_change(facts, terms, {change.change_period, change.unused}, {.planned_for = change.effective_at}, unit.as_of());
}

Result<Decision> decide_scheduled_end(Unit& unit, const SubscriptionContext& facts) {
  OSTO_TRY(const ScheduledChangeRow change, change_that_is_due(facts, ScheduledAction::cancel, unit.now()));
  return decide_end(facts, {EndReason::canceled, change.unused, change.final_invoice.value_or(FinalInvoice::make)}, unit.as_of());
}

Result<void> subscription_step(Unit& unit, DueKind kind, SubscriptionId subscription_id) {
  OSTO_CHECK(fold_usage(unit));
  OSTO_TRY(const SubscriptionContext facts, load_subscription(unit.transaction(), unit.company(), subscription_id, unit.now()));
  const auto decide = [&]() -> Result<Decision> {
    switch (kind) {
      case DueKind::cancel: return decide_scheduled_end(unit, facts);
      case DueKind::resume: return decide_resume(facts, unit.as_of());
      case DueKind::start: return decide_start(facts, unit.as_of());
      case DueKind::trial_end: return decide_trial_end(facts, unit.as_of());
      case DueKind::change: return decide_scheduled_change(unit, facts);
      case DueKind::renew: return decide_renew(facts, unit.as_of());
      case DueKind::close_usage: return decide_close_usage(facts, unit.as_of());
      default: return fail(ErrorCode::invariant_broken, "this due work is not about a subscription");
    }
  };
  OSTO_TRY(Decision decision, decide());
  return unit.apply(std::move(decision));
}

}  // namespace

Result<void> fold_usage(Unit& unit) {
  OSTO_TRY(const FoldFacts facts, load_fold(unit.transaction(), unit.company()));
  if (facts.records.empty()) return {};
  OSTO_TRY(Decision decision, decide_fold(facts, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> run_due_step(Unit& unit, const DueWorkRow& due) {
  switch (due.kind) {
    case DueKind::cancel:
    case DueKind::resume:
    case DueKind::start:
    case DueKind::trial_end:
    case DueKind::change:
    case DueKind::renew:
    case DueKind::close_usage: {
      OSTO_TRY(const SubscriptionId id, subject_of<SubscriptionId>(due));
      return subscription_step(unit, due.kind, id);
    }
    case DueKind::finalize: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return finalize(unit, id);
    }
    case DueKind::attempt: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return attempt(unit, id, due.generation == 0 ? AttemptReason::automatic : AttemptReason::fallback);
    }
    case DueKind::open_dunning: {
      OSTO_TRY(const DocumentId id, subject_of<DocumentId>(due));
      return open_dunning(unit, id);
    }
    case DueKind::dunning_step: {
      OSTO_TRY(const DunningCaseId id, subject_of<DunningCaseId>(due));
      return dunning_step(unit, id);
    }
    case DueKind::method_expiry: {
      OSTO_TRY(const MethodId id, subject_of<MethodId>(due));
      return method_expiry(unit, id);
    }
    case DueKind::expire_credit: {
      OSTO_TRY(const CreditGrantId id, subject_of<CreditGrantId>(due));
      return expire_credit(unit, id);
    }
    case DueKind::phase_end:
    case DueKind::migrate:
      return fail(ErrorCode::invariant_broken, "no plan has phases or migrates yet");
    case DueKind::look_up:
    case DueKind::look_up_refund:
      return fail(ErrorCode::invariant_broken, "a look-up asks the provider before it decides");
  }
  return fail(ErrorCode::invariant_broken, "due work of an unknown kind");
}

}  // namespace osto::billing
