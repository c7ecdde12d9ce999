#include "operations/views.hpp"

#include "base/text_list.hpp"
#include "core/entitlement/access.hpp"
#include "core/payment/attempt_machine.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// What several subscriptions of a company share when they are shown.
struct SubscriptionFactsOfCompany {
  CompanyRow company;
  std::vector<ItemRow> items;
  std::vector<ScheduledChangeRow> changes;
  std::vector<BlockRow> blocks;
  std::vector<BilledSubscriptionRow> overdue;
  std::vector<DueWorkRow> renewals, starts, trial_ends, phase_ends;
};

Result<SubscriptionFactsOfCompany> load_shared(Transaction& transaction, CompanyId company_id, Instant now) {
  SubscriptionFactsOfCompany facts;
  const Parameters of_company{{"company_id", company_id}};
  OSTO_TRY(facts.company, load_row(transaction, queries::kCompany, of_company, "company"));
  OSTO_TRY(facts.items, transaction.rows(queries::kLastItemsOf, of_company));
  OSTO_TRY(facts.changes, transaction.rows(queries::kScheduledChangesOf, of_company));
  OSTO_TRY(facts.blocks, transaction.rows(queries::kActiveBlocksOf, of_company));
  OSTO_TRY(const Date today, local_day(transaction, company_id, now));
  OSTO_TRY(facts.overdue, transaction.rows(queries::kOverdueSubscriptions, {{"company_id", company_id}, {"today", today}}));
  const auto due_of = [&](DueKind kind) {
    return transaction.rows(queries::kDueOfKind, {{"company_id", company_id}, {"kind", enumerator_name(kind)}});
  };
  OSTO_TRY(facts.renewals, due_of(DueKind::renew));
  OSTO_TRY(facts.starts, due_of(DueKind::start));
  OSTO_TRY(facts.trial_ends, due_of(DueKind::trial_end));
  OSTO_TRY(facts.phase_ends, due_of(DueKind::phase_end));
  return facts;
}

std::optional<Instant> due_at(const std::vector<DueWorkRow>& work, const SubscriptionId& id) {
  for (const DueWorkRow& due : work) {
    if (std::equal(due.subject_id.octets.begin(), due.subject_id.octets.end(), id.bytes().begin(), id.bytes().end())) return due.due_at;
  }
  return std::nullopt;
}

Result<ScheduledChange> view_change(Transaction& transaction, const ScheduledChangeRow& row) {
  ScheduledChange change{row.action, row.effective_at, std::nullopt, row.interval_unit, row.seat_count,
                         row.interval_count, row.change_period, row.unused, row.final_invoice, row.end_reason};
  if (row.plan_version_id) {
    OSTO_TRY(const auto version, load_row(transaction, queries::kPlanVersion, {{"id", *row.plan_version_id}}, "plan version"));
    OSTO_TRY(const auto plan, load_row(transaction, queries::kPlan, {{"id", version.plan_id}}, "plan"));
    change.plan = plan.code;
  }
  return change;
}

/// The phase that runs, or ran last; where it is not the last, the next one is billed when it ends.
Result<void> show_phase(Transaction& transaction, const SubscriptionRow& row, const ItemRow& item, std::optional<Instant> planned_end,
                        Subscription& view) {
  OSTO_TRY(const auto phases, transaction.rows(queries::kPlanPhases, {{"plan_version_id", item.plan_version_id}}));
  if (phases.empty()) return {};
  const auto phase = std::find_if(phases.begin(), phases.end(), [&](const PlanPhaseRow& one) { return one.position == item.phase; });
  if (phase == phases.end()) return fail(ErrorCode::invariant_broken, "an item is in a phase that its plan does not have", {}, item.id.to_string());
  view.phase = phase->code;
  if (row.state == SubscriptionState::ended) return {};
  view.phase_end_at = item.phase_end_at;
  const bool goes_on = phase->position != phases.back().position;
  if (goes_on && planned_end && (!view.next_billing_at || *planned_end < *view.next_billing_at)) view.next_billing_at = planned_end;
  return {};
}

Result<Subscription> view_one(Transaction& transaction, const SubscriptionRow& row, const SubscriptionFactsOfCompany& shared) {
  Subscription view;
  view.subscription_id = row.id;
  view.company_id = row.company_id;
  view.currency = shared.company.currency;
  view.state = row.state;
  view.access = derive_access(shared.blocks, row.id);
  const bool is_overdue = std::any_of(shared.overdue.begin(), shared.overdue.end(),
                                      [&](const BilledSubscriptionRow& other) { return other.subscription_id == row.id; });
  view.label = derive_label(row.state, view.access, is_overdue ? Overdue::some : Overdue::none);
  view.start_at = row.start_at;
  view.trial_end_at = row.trial_end_at;
  view.current_period_start = row.current_period_start;
  view.current_period_end = row.current_period_end;
  view.ended_at = row.ended_at;
  view.end_reason = row.end_reason;
  view.billing_day = row.billing_day;
  view.paused_at = row.paused_at;
  view.base_subscription_id = row.base_subscription_id;
  view.transferred_from = row.transferred_from;
  view.purchase_order = row.purchase_order;
  view.next_billing_at = due_at(shared.renewals, row.id);
  if (!view.next_billing_at) view.next_billing_at = due_at(shared.trial_ends, row.id);
  if (!view.next_billing_at) view.next_billing_at = due_at(shared.starts, row.id);
  if (row.billing_policy_id) {
    OSTO_TRY(const auto policy, load_row(transaction, queries::kBillingPolicy, {{"id", *row.billing_policy_id}}, "billing policy"));
    view.billing_policy = policy.code;
  }
  const auto item = std::find_if(shared.items.begin(), shared.items.end(), [&](const ItemRow& other) { return other.subscription_id == row.id; });
  if (item != shared.items.end()) {
    OSTO_TRY(const auto version, load_row(transaction, queries::kPlanVersion, {{"id", item->plan_version_id}}, "plan version"));
    OSTO_TRY(const auto plan, load_row(transaction, queries::kPlan, {{"id", version.plan_id}}, "plan"));
    OSTO_TRY(const auto module, load_row(transaction, queries::kModule, {{"id", plan.module_id}}, "module"));
    view.module = module.code;
    view.plan = plan.code;
    view.plan_name = plan.name;
    view.plan_version = version.version;
    view.seat_count = item->seat_count;
    view.interval_unit = item->interval_unit;
    view.interval_count = item->interval_count;
    OSTO_CHECK(show_phase(transaction, row, *item, due_at(shared.phase_ends, row.id), view));
  }
  for (const ScheduledChangeRow& change : shared.changes) {
    if (change.subscription_id != row.id) continue;
    OSTO_TRY(ScheduledChange waiting, view_change(transaction, change));
    view.scheduled_changes.push_back(std::move(waiting));
    const bool ends_before = change.action == ScheduledAction::cancel && view.next_billing_at && change.effective_at <= *view.next_billing_at;
    if (ends_before) view.next_billing_at.reset();
  }
  if (!view.scheduled_changes.empty()) view.scheduled_change = view.scheduled_changes.front();
  return view;
}

DocumentLabel label_of(const DocumentRow& document, const std::optional<BalanceRow>& balance, bool has_live_attempt, Date today) {
  if (document.state == DocumentState::draft) return DocumentLabel::draft;
  if (document.state == DocumentState::voided) return DocumentLabel::voided;
  if (document.state == DocumentState::skipped) return DocumentLabel::skipped;
  if (document.kind == DocumentKind::receipt_voucher) return DocumentLabel::received;
  if (document.kind == DocumentKind::refund_voucher) return DocumentLabel::returned;
  if (document.kind == DocumentKind::credit_note || !balance) return DocumentLabel::credited;
  if (balance->due_minor.is_zero()) return balance->written_off_minor.is_zero() ? DocumentLabel::paid : DocumentLabel::written_off;
  if (has_live_attempt) return DocumentLabel::processing;
  if (balance->due_on < today) return DocumentLabel::overdue;
  return balance->due_minor < balance->total_minor ? DocumentLabel::partially_paid : DocumentLabel::open;
}

}  // namespace

Result<Date> local_day(Transaction& transaction, CompanyId company_id, Instant instant) {
  OSTO_TRY(const BillingContext context, load_billing_context(transaction, company_id));
  return context.zone->local_date(instant);
}

Result<Company> view_company(Transaction& transaction, const CompanyRow& row) {
  OSTO_TRY(const auto seller, load_row(transaction, queries::kLegalEntity, {{"id", row.legal_entity_id}}, "legal entity"));
  OSTO_TRY(const auto billing, load_row(transaction, queries::kBillingPolicy, {{"id", row.billing_policy_id}}, "billing policy"));
  std::string dunning;
  if (row.dunning_policy_id) {
    OSTO_TRY(const auto policy, load_row(transaction, queries::kDunningPolicy, {{"id", *row.dunning_policy_id}}, "dunning policy"));
    dunning = policy.code;
  }
  OSTO_TRY(const auto parked, transaction.first(queries::kParkedCompany, {{"company_id", row.company_id}}));
  OSTO_TRY(const auto blocks, transaction.rows(queries::kActiveBlocksOf, {{"company_id", row.company_id}}));
  return Company{row.company_id, row.code, row.name, seller.code, row.country, row.state, row.tax_id, row.address_lines,
                 row.billing_email, row.zone, row.currency, row.net_terms_days, billing.code, dunning,
                 derive_access(blocks, SubscriptionId{}), parked ? std::optional(parked->reason) : std::nullopt, row.created_at,
                 row.billing_day, row.buyer_kind, row.tax_exempt, row.in_special_economic_zone, row.place_of_supply, row.display_currency,
                 split_list(row.tags)};
}

Result<Subscription> view_subscription(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now) {
  OSTO_TRY(const auto row, load_row(transaction, queries::kSubscription, {{"company_id", company_id}, {"id", subscription_id}}, "subscription"));
  OSTO_TRY(const auto shared, load_shared(transaction, company_id, now));
  return view_one(transaction, row, shared);
}

Result<std::vector<Subscription>> view_subscriptions(Transaction& transaction, CompanyId company_id, Instant now) {
  OSTO_TRY(const auto rows, transaction.rows(queries::kSubscriptionsOf, {{"company_id", company_id}}));
  OSTO_TRY(const auto shared, load_shared(transaction, company_id, now));
  std::vector<Subscription> views;
  for (const SubscriptionRow& row : rows) {
    OSTO_TRY(Subscription view, view_one(transaction, row, shared));
    views.push_back(std::move(view));
  }
  return views;
}

Invoice view_invoice(const DocumentRow& document, const std::optional<BalanceRow>& balance, bool has_live_attempt, Date today) {
  Invoice view;
  view.invoice_id = document.id;
  view.company_id = document.company_id;
  view.number = document.number;
  view.kind = document.kind;
  view.state = document.state;
  view.label = label_of(document, balance, has_live_attempt, today);
  view.currency = document.currency;
  view.invoice_at = document.invoice_at;
  view.issued_on = document.issued_on;
  view.due_on = document.due_on;
  view.subtotal_minor = document.subtotal_minor;
  view.tax_minor = document.tax_minor;
  view.total_minor = document.total_minor;
  view.discount_minor = document.discount_minor;
  view.tax_included_minor = document.tax_included_minor;
  view.rounding_minor = document.rounding_minor;
  view.tax_requested_at = document.tax_requested_at;
  view.purchase_order = document.purchase_order;
  if (balance) {
    view.credit_applied_minor = balance->credit_applied_minor;
    view.paid_minor = balance->allocated_minor;
    view.due_minor = balance->due_minor;
    view.prepaid_applied_minor = balance->prepaid_applied_minor;
    view.credited_minor = balance->credited_minor;
    view.withheld_minor = balance->withheld_minor;
    view.written_off_minor = balance->written_off_minor;
  }
  return view;
}

PaymentAttempt view_attempt(const AttemptRow& attempt, const std::vector<MethodRow>& methods) {
  PaymentAttempt view{attempt.id, attempt.document_id, attempt.method_id, {}, attempt.reason, attempt.state, attempt.ordinal,
                      attempt.currency, attempt.amount_minor, attempt.decline_class, attempt.decline_code, attempt.created_at,
                      attempt.settled_at, attempt.action_url, attempt.action_expires_at};
  for (const MethodRow& method : methods) {
    if (method.id != attempt.method_id) continue;
    view.method_label = std::string(enumerator_name(method.kind));
    if (!method.brand.empty()) view.method_label += " " + method.brand;
    if (!method.last4.empty()) view.method_label += " " + method.last4;
  }
  return view;
}

PaymentMethod view_method(const MethodRow& row, const std::vector<SubscriptionMethodRow>& defaults) {
  PaymentMethod view{row.id, row.company_id, row.kind, row.state, row.provider, row.brand, row.last4, row.expiry_year, row.expiry_month,
                     row.priority, row.created_at};
  for (const SubscriptionMethodRow& one : defaults) {
    if (one.method_id == row.id) view.default_of.push_back(one.subscription_id);
  }
  return view;
}

Block view_block(const BlockRow& row) {
  return {row.id, row.company_id, row.subscription_id, row.source, row.access, row.reason, row.placed_at, row.lifted_at};
}

}  // namespace osto::billing
