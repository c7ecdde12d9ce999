#include "operations/notification_message.hpp"

#include "engine/load.hpp"
#include "ports/entitlement_queries.hpp"
#include "ports/notification_queries.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// What a letter says of a document: number, dates, what is still due.
Result<void> add_document(Transaction& transaction, CompanyId company_id, DocumentId document_id, NotificationMessage& message) {
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  message.invoice_id = document.id;
  message.document_number = document.number;
  message.issued_on = document.issued_on;
  message.due_on = document.due_on;
  message.currency = document.currency;
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, {{"company_id", company_id}, {"document_id", document_id}}));
  if (balance) message.due_minor = balance->due_minor;
  return {};
}

Result<void> add_whole_document(Transaction& transaction, CompanyId company_id, DocumentId document_id, NotificationMessage& message) {
  OSTO_CHECK(add_document(transaction, company_id, document_id, message));
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  message.amount_minor = document.total_minor;
  return {};
}

Result<void> add_method(Transaction& transaction, CompanyId company_id, MethodId method_id, NotificationMessage& message) {
  OSTO_TRY(const auto method, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", method_id}}, "payment method"));
  if (!method.brand.empty()) message.method_brand = method.brand;
  if (!method.last4.empty()) message.method_last4 = method.last4;
  message.expiry_year = method.expiry_year;
  message.expiry_month = method.expiry_month;
  return {};
}

/// The document is the first that the payment paid; of money for several the letter names the amount alone.
Result<void> add_payment(Transaction& transaction, CompanyId company_id, PaymentId payment_id, NotificationMessage& message) {
  OSTO_TRY(const auto payment, load_row(transaction, queries::kPayment, {{"company_id", company_id}, {"id", payment_id}}, "payment"));
  OSTO_TRY(const auto allocations, transaction.rows(queries::kAllocationsOfPayment, {{"company_id", company_id}, {"payment_id", payment_id}}));
  const bool is_for_one = !allocations.empty() && std::all_of(allocations.begin(), allocations.end(), [&](const AllocationRow& allocation) {
    return allocation.document_id == allocations.front().document_id;
  });
  if (is_for_one) OSTO_CHECK(add_document(transaction, company_id, allocations.front().document_id, message));
  message.currency = payment.currency;
  message.amount_minor = payment.amount_minor;
  return {};
}

Result<void> add_attempt(Transaction& transaction, CompanyId company_id, AttemptId attempt_id, NotificationMessage& message) {
  OSTO_TRY(const auto attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", attempt_id}}, "payment attempt"));
  OSTO_CHECK(add_document(transaction, company_id, attempt.document_id, message));
  OSTO_CHECK(add_method(transaction, company_id, attempt.method_id, message));
  message.currency = attempt.currency;
  message.amount_minor = attempt.amount_minor;
  message.decline_class = attempt.decline_class;
  return {};
}

Result<void> add_dunning_step(Transaction& transaction, const NotificationRow& row, DunningCaseId case_id, NotificationMessage& message) {
  OSTO_TRY(const auto dunning_case, load_row(transaction, queries::kCase, {{"company_id", row.company_id}, {"id", case_id}}, "dunning case"));
  OSTO_CHECK(add_whole_document(transaction, row.company_id, dunning_case.document_id, message));
  OSTO_TRY(const auto event, load_row(transaction, queries::kEventsAfter,
                                      {{"company_id", row.company_id}, {"after_sequence", row.event_sequence - 1}, {"limit", std::int64_t{1}}}, "event"));
  message.dunning_action = dunning_action_of(event.kind, event.payload);
  return {};
}

Result<void> add_block(Transaction& transaction, CompanyId company_id, BlockId block_id, NotificationMessage& message) {
  OSTO_TRY(const auto block, load_row(transaction, queries::kBlock, {{"company_id", company_id}, {"id", block_id}}, "block"));
  message.access = block.access;
  if (!block.case_id) return {};
  OSTO_TRY(const auto dunning_case, load_row(transaction, queries::kCase, {{"company_id", company_id}, {"id", *block.case_id}}, "dunning case"));
  return add_whole_document(transaction, company_id, dunning_case.document_id, message);
}

Result<void> add_plan(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, NotificationMessage& message) {
  OSTO_TRY(const auto item, load_row(transaction, queries::kLastItem, {{"company_id", company_id}, {"subscription_id", subscription_id}}, "subscription"));
  OSTO_TRY(const auto version, load_row(transaction, queries::kPlanVersion, {{"id", item.plan_version_id}}, "plan version"));
  OSTO_TRY(const auto plan, load_row(transaction, queries::kPlan, {{"id", version.plan_id}}, "plan"));
  message.plan_name = plan.name;
  return {};
}

Result<void> add_refund(Transaction& transaction, CompanyId company_id, RefundId refund_id, NotificationMessage& message) {
  OSTO_TRY(const auto refund, load_row(transaction, queries::kRefund, {{"company_id", company_id}, {"id", refund_id}}, "refund"));
  if (refund.credit_note_id) OSTO_CHECK(add_document(transaction, company_id, *refund.credit_note_id, message));
  message.currency = refund.currency;
  message.amount_minor = refund.amount_minor;
  return {};
}

Result<void> add_threshold(Transaction& transaction, CompanyId company_id, UsageAlertId alert_id, NotificationMessage& message) {
  OSTO_TRY(const auto alert, load_row(transaction, queries::kUsageAlert, {{"company_id", company_id}, {"id", alert_id}}, "usage alert"));
  OSTO_TRY(const auto charge, load_row(transaction, queries::kCharge, {{"id", alert.charge_id}}, "charge"));
  OSTO_TRY(const auto meter, load_row(transaction, queries::kMeter, {{"id", *charge.meter_id}}, "meter"));
  OSTO_CHECK(add_plan(transaction, company_id, alert.subscription_id, message));
  message.meter_name = meter.name;
  message.unit = meter.unit;
  message.used_quantity = alert.used_quantity;
  message.limit_quantity = charge.limit_quantity;
  message.percent = alert.percent;
  return {};
}

Result<void> add_subject(Transaction& transaction, const NotificationRow& row, NotificationMessage& message) {
  OSTO_TRY(const IdBytes id, subject_of(row.subject_id));
  switch (row.kind) {
    case NotificationKind::invoice_finalized:
    case NotificationKind::credit_note_finalized: return add_whole_document(transaction, row.company_id, DocumentId(id), message);
    case NotificationKind::payment_received:
    case NotificationKind::payment_returned: return add_payment(transaction, row.company_id, PaymentId(id), message);
    case NotificationKind::payment_failed:
    case NotificationKind::payment_action_required: return add_attempt(transaction, row.company_id, AttemptId(id), message);
    case NotificationKind::dunning_step: return add_dunning_step(transaction, row, DunningCaseId(id), message);
    case NotificationKind::access_restricted:
    case NotificationKind::access_restored: return add_block(transaction, row.company_id, BlockId(id), message);
    case NotificationKind::method_expiring:
    case NotificationKind::method_expired: return add_method(transaction, row.company_id, MethodId(id), message);
    case NotificationKind::trial_ended: return add_plan(transaction, row.company_id, SubscriptionId(id), message);
    case NotificationKind::refund_paid: return add_refund(transaction, row.company_id, RefundId(id), message);
    case NotificationKind::usage_threshold: return add_threshold(transaction, row.company_id, UsageAlertId(id), message);
  }
  return {};
}

/// The contact's, or the company's own address in English as its country writes amounts.
Result<void> add_recipient(Transaction& transaction, const NotificationRow& row, const CompanyRow& company, NotificationMessage& message) {
  if (!row.contact_id) {
    message.recipient_name = company.name;
    message.recipient_email = company.billing_email;
    message.locale = "en-" + company.country;
    return {};
  }
  OSTO_TRY(const auto contact, load_row(transaction, queries::kContact, {{"company_id", row.company_id}, {"id", *row.contact_id}}, "contact"));
  message.recipient_name = contact.name;
  message.recipient_email = contact.email;
  message.locale = contact.locale;
  return {};
}

}  // namespace

Notification view_notification(const NotificationRow& row) {
  Notification view{row.id, row.company_id, row.kind, row.state, row.contact_id, row.event_sequence, row.try_count,
                    row.event_at, row.queued_at, row.next_try_at, row.settled_at, std::nullopt, std::nullopt};
  if (!row.last_failure.empty()) view.last_failure = row.last_failure;
  if (!row.carrier.empty()) view.carrier = row.carrier;
  return view;
}

Result<NotificationMessage> view_message(Transaction& transaction, const NotificationRow& row) {
  NotificationMessage message;
  message.notification = view_notification(row);
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", row.company_id}}, "company"));
  OSTO_TRY(const auto seller, load_row(transaction, queries::kLegalEntity, {{"id", company.legal_entity_id}}, "legal entity"));
  message.company_name = company.name;
  message.seller_name = seller.name;
  message.zone = company.zone;
  OSTO_CHECK(add_recipient(transaction, row, company, message));
  OSTO_CHECK(add_subject(transaction, row, message));
  return message;
}

Result<PresentFacts> load_present(Transaction& transaction, const NotificationRow& row, const NotificationMessage& message) {
  PresentFacts facts;
  facts.due_minor = message.due_minor;
  if (row.kind == NotificationKind::access_restricted) {
    OSTO_TRY(const IdBytes id, subject_of(row.subject_id));
    OSTO_TRY(const auto block, load_row(transaction, queries::kBlock, {{"company_id", row.company_id}, {"id", BlockId(id)}}, "block"));
    facts.is_lifted = block.lifted_at.has_value();
  }
  if (row.kind == NotificationKind::access_restored) {
    OSTO_TRY(const auto blocks, transaction.rows(queries::kActiveBlocksOf, {{"company_id", row.company_id}}));
    facts.another_stands = !blocks.empty();
    OSTO_TRY(const auto later, transaction.rows(queries::kNotificationsAfter, {{"company_id", row.company_id}, {"event_sequence", row.event_sequence}}));
    facts.is_told_later = std::any_of(later.begin(), later.end(), [&](const NotificationRow& other) {
      return other.kind == row.kind && other.contact_id == row.contact_id && other.state != NotificationState::given_up;
    });
  }
  return facts;
}

std::optional<DunningAction> dunning_action_of(EventKind kind, const Bytes& payload) {
  // The facts of the event end its payload: position and action, eight octets each (core/dunning/dunning_decisions.cpp).
  if (kind != EventKind::dunning_step_taken || payload.octets.empty()) return std::nullopt;
  const std::size_t action = payload.octets.back();
  if (action >= kEnumerators<DunningAction>.size()) return std::nullopt;
  return static_cast<DunningAction>(action);
}

Result<IdBytes> subject_of(const Bytes& subject) {
  IdBytes bytes{};
  if (subject.octets.size() != bytes.size()) return fail(ErrorCode::invariant_broken, "an event's subject is no id");
  std::copy(subject.octets.begin(), subject.octets.end(), bytes.begin());
  return bytes;
}

}  // namespace osto::billing
