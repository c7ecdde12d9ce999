// The SQL of the named queries about money that comes and goes: methods, attempts, payments, refunds, disputes, operator cases.
#include "storage/sql/queries.hpp"

#include "ports/queries.hpp"

#include <osto_billing/describe_types.hpp>

namespace osto::billing {
namespace {

using namespace queries;

// clang-format off
constexpr QueryText kTexts[] = {
    query(kMethodsOf, 
          "SELECT {columns} FROM osto_payment_methods WHERE company_id = :company_id AND state <> 'removed' ORDER BY "
          "priority, id"),
    query(kMethod, "SELECT {columns} FROM osto_payment_methods WHERE company_id = :company_id AND id = :id"),
    query(kMethodOwner, "SELECT company_id FROM osto_payment_methods WHERE id = :id"),
    query(kAllMethodsOf, "SELECT {columns} FROM osto_payment_methods WHERE company_id = :company_id ORDER BY priority, id"),
    query(kMethodByToken,
          "SELECT {columns} FROM osto_payment_methods WHERE company_id = :company_id AND provider = :provider AND token = :token AND "
          "state <> 'removed' ORDER BY priority, id LIMIT 1"),
    query(kMethodOwnersByToken,
          "SELECT DISTINCT company_id FROM osto_payment_methods WHERE provider = :provider AND token = :token AND state <> 'removed' "
          "ORDER BY company_id LIMIT 2"),
    query(kDefaultMethodsOf, "SELECT {columns} FROM osto_subscription_methods WHERE company_id = :company_id ORDER BY subscription_id"),
    // In the order of the document's lines.
    query(kDefaultMethodsOfDocument,
          "SELECT {columns:m} FROM osto_subscription_methods m JOIN (SELECT subscription_id, MIN(position) AS position FROM "
          "osto_document_lines WHERE company_id = :company_id AND document_id = :document_id AND subscription_id IS NOT NULL GROUP BY "
          "subscription_id) l ON l.subscription_id = m.subscription_id WHERE m.company_id = :company_id ORDER BY l.position"),
    query(kFirstOpenInvoice,
          "SELECT {columns:d} FROM osto_documents d JOIN osto_document_balances b ON b.company_id = d.company_id AND b.document_id = d.id "
          "WHERE d.company_id = :company_id AND d.state = 'finalized' AND b.due_minor > 0 ORDER BY b.due_on, d.id LIMIT 1"),
    query(kOperatorCase, "SELECT {columns} FROM osto_operator_cases WHERE company_id = :company_id AND id = :id"),
    query(kOperatorCaseOwner, "SELECT company_id FROM osto_operator_cases WHERE id = :id"),
    query(kOpenCaseOfAttempt,
          "SELECT {columns} FROM osto_operator_cases WHERE company_id = :company_id AND attempt_id = :attempt_id AND state = 'open'"),
    query(kCasesOfDocument,
          "SELECT {columns:o} FROM osto_payment_attempts a JOIN osto_operator_cases o ON o.company_id = a.company_id AND o.attempt_id = a.id "
          "WHERE a.company_id = :company_id AND a.document_id = :document_id ORDER BY o.id"),
    query(kCasesOfRefund,
          "SELECT {columns} FROM osto_operator_cases WHERE company_id = :company_id AND refund_id = :refund_id ORDER BY id"),
    query(kOperatorCasesPage,
          "SELECT {columns} FROM osto_operator_cases WHERE state = :state AND id > :after_id ORDER BY id LIMIT :limit"),
    query(kOperatorCasesOf,
          "SELECT {columns} FROM osto_operator_cases WHERE company_id = :company_id AND state = :state AND id > :after_id ORDER BY id LIMIT :limit"),
    // A charge, or a refund of one.
    query(kCaseSubjectsBetween,
          "SELECT o.id AS operator_case_id, COALESCE(a.currency, r.currency) AS currency, COALESCE(a.amount_minor, r.amount_minor) AS "
          "amount_minor, COALESCE(m.provider, p.provider) AS provider, COALESCE(a.provider_reference, r.provider_reference, '') AS "
          "provider_reference FROM osto_operator_cases o LEFT JOIN osto_payment_attempts a ON a.company_id = o.company_id AND a.id = "
          "o.attempt_id LEFT JOIN osto_payment_methods m ON m.company_id = a.company_id AND m.id = a.method_id LEFT JOIN osto_refunds "
          "r ON r.company_id = o.company_id AND r.id = o.refund_id LEFT JOIN osto_payments p ON p.company_id = r.company_id AND p.id "
          "= r.payment_id WHERE o.state = :state AND o.id >= :oldest AND o.id <= :newest ORDER BY o.id"),
    query(kCaseSubjectsOfBetween,
          "SELECT o.id AS operator_case_id, COALESCE(a.currency, r.currency) AS currency, COALESCE(a.amount_minor, r.amount_minor) AS "
          "amount_minor, COALESCE(m.provider, p.provider) AS provider, COALESCE(a.provider_reference, r.provider_reference, '') AS "
          "provider_reference FROM osto_operator_cases o LEFT JOIN osto_payment_attempts a ON a.company_id = o.company_id AND a.id = "
          "o.attempt_id LEFT JOIN osto_payment_methods m ON m.company_id = a.company_id AND m.id = a.method_id LEFT JOIN osto_refunds "
          "r ON r.company_id = o.company_id AND r.id = o.refund_id LEFT JOIN osto_payments p ON p.company_id = r.company_id AND p.id "
          "= r.payment_id WHERE o.company_id = :company_id AND o.id >= :oldest AND o.id <= :newest ORDER BY o.id"),
    query(kAttempt, "SELECT {columns} FROM osto_payment_attempts WHERE company_id = :company_id AND id = :id"),
    query(kAttemptsOf, 
          "SELECT {columns} FROM osto_payment_attempts WHERE company_id = :company_id AND document_id = :document_id "
          "ORDER BY ordinal"),
    query(kLiveAttemptsOf,
          "SELECT {columns} FROM osto_payment_attempts WHERE company_id = :company_id AND state IN ('created', 'submitted', "
          "'pending', 'requires_action', 'unknown') ORDER BY id"),
    query(kUndispatched, 
          "SELECT {columns:a} FROM osto_payment_attempts a JOIN osto_payment_methods m ON m.company_id = a.company_id AND m.id = a.method_id "
          "WHERE a.state IN ('created', 'submitted') AND m.provider = :provider ORDER BY a.created_at, a.company_id, a.id LIMIT :limit"),
    // Nobody looks at them, and no person was asked.
    query(kUnwatched,
          "SELECT {columns:a} FROM osto_payment_attempts a WHERE a.state IN ('created', 'submitted') AND NOT EXISTS (SELECT 1 FROM "
          "osto_due_work d WHERE d.company_id = a.company_id AND d.kind = 'look_up' AND d.subject_id = a.id) AND NOT EXISTS (SELECT 1 FROM "
          "osto_operator_cases o WHERE o.company_id = a.company_id AND o.attempt_id = a.id AND o.state = 'open') ORDER BY a.created_at, "
          "a.company_id, a.id LIMIT :limit"),
    query(kUndispatchedOf, 
          "SELECT {columns} FROM osto_payment_attempts WHERE company_id = :company_id AND state IN ('created', "
          "'submitted') ORDER BY created_at, id"),
    query(kPaymentsPage, 
          "SELECT {columns} FROM osto_payments WHERE company_id = :company_id AND id < :before_id ORDER BY id DESC "
          "LIMIT :limit"),
    query(kAllocationsBetween, 
          "SELECT {columns} FROM osto_allocations WHERE company_id = :company_id AND payment_id <= :newest AND "
          "payment_id >= :oldest ORDER BY payment_id, id"),
    query(kPayment, "SELECT {columns} FROM osto_payments WHERE company_id = :company_id AND id = :id"),
    query(kPaymentOfAttempt, "SELECT {columns} FROM osto_payments WHERE company_id = :company_id AND attempt_id = :attempt_id"),
    query(kPaymentByReference, "SELECT {columns} FROM osto_payments WHERE provider = :provider AND provider_reference = :provider_reference"),
    query(kPaymentOwner, "SELECT company_id FROM osto_payments WHERE id = :id"),
    query(kPaymentsOfDocument,
          "SELECT {columns:p} FROM osto_payments p WHERE p.company_id = :company_id AND EXISTS (SELECT 1 FROM osto_allocations a WHERE "
          "a.company_id = p.company_id AND a.payment_id = p.id AND a.document_id = :document_id) ORDER BY p.received_at DESC, p.id DESC"),
    query(kAllocationsOfPayment,
          "SELECT {columns} FROM osto_allocations WHERE company_id = :company_id AND payment_id = :payment_id ORDER BY id"),
    query(kAllocationsOfDocument,
          "SELECT {columns} FROM osto_allocations WHERE company_id = :company_id AND document_id = :document_id ORDER BY id"),
    query(kRefund, "SELECT {columns} FROM osto_refunds WHERE company_id = :company_id AND id = :id"),
    query(kRefundOwner, "SELECT company_id FROM osto_refunds WHERE id = :id"),
    query(kRefundsPage,
          "SELECT {columns} FROM osto_refunds WHERE company_id = :company_id AND id < :before_id ORDER BY id DESC LIMIT :limit"),
    query(kRefundsOfPayment,
          "SELECT {columns} FROM osto_refunds WHERE company_id = :company_id AND payment_id = :payment_id ORDER BY id"),
    query(kRefundsOfInvoice,
          "SELECT {columns:r} FROM osto_refunds r JOIN osto_credit_notes n ON n.company_id = r.company_id AND n.document_id = "
          "r.credit_note_id WHERE n.company_id = :company_id AND n.invoice_id = :invoice_id ORDER BY r.id"),
    query(kUndispatchedRefunds,
          "SELECT {columns:r} FROM osto_refunds r JOIN osto_payments p ON p.company_id = r.company_id AND p.id = r.payment_id WHERE r.state IN "
          "('created', 'submitted') AND r.by_hand = 0 AND p.provider = :provider ORDER BY r.created_at, r.company_id, r.id LIMIT :limit"),
    query(kUnwatchedRefunds,
          "SELECT {columns:r} FROM osto_refunds r WHERE r.state IN ('created', 'submitted') AND r.by_hand = 0 AND NOT EXISTS (SELECT 1 FROM "
          "osto_due_work d WHERE d.company_id = r.company_id AND d.kind = 'look_up_refund' AND d.subject_id = r.id) AND NOT EXISTS (SELECT 1 "
          "FROM osto_operator_cases o WHERE o.company_id = r.company_id AND o.refund_id = r.id AND o.state = 'open') ORDER BY r.created_at, "
          "r.company_id, r.id LIMIT :limit"),
    query(kUndispatchedRefundsOf,
          "SELECT {columns} FROM osto_refunds WHERE company_id = :company_id AND state IN ('created', 'submitted') AND by_hand = 0 "
          "ORDER BY created_at, id"),
    query(kDispute, "SELECT {columns} FROM osto_disputes WHERE company_id = :company_id AND id = :id"),
    query(kDisputeByReference, "SELECT {columns} FROM osto_disputes WHERE provider = :provider AND provider_reference = :provider_reference"),
    query(kDisputesOf, "SELECT {columns} FROM osto_disputes WHERE company_id = :company_id ORDER BY opened_at DESC, id DESC"),
    query(kDisputesOfPayment, "SELECT {columns} FROM osto_disputes WHERE company_id = :company_id AND payment_id = :payment_id ORDER BY id"),
    query(kReversalsOf, "SELECT {columns} FROM osto_reversals WHERE company_id = :company_id ORDER BY id"),
    query(kReversalsOfPayment, "SELECT {columns} FROM osto_reversals WHERE company_id = :company_id AND payment_id = :payment_id ORDER BY id"),
    query(kInbox, "SELECT {columns} FROM osto_inbox WHERE provider = :provider AND event_id = :event_id"),
};
// clang-format on

}  // namespace

std::span<const QueryText> payment_query_texts() { return kTexts; }

}  // namespace osto::billing
