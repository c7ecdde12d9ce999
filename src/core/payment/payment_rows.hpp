// Payment methods, attempts to charge them, money received, what it was allocated to, and how it went back.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// A token at the provider; never card data beyond brand, last four digits and expiry month.
struct MethodRow {
  MethodId id;
  CompanyId company_id;
  MethodKind kind{};
  MethodState state{};
  std::string provider, token, brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month;  ///< good to the month's end
  std::int64_t priority = 0;                              ///< lowest is charged first
  Instant created_at;
  std::optional<Instant> changed_at{};                    ///< when the customer or the bank last changed what can be charged
};

/// One try to collect an invoice. Its id is the provider's idempotency key.
struct AttemptRow {
  AttemptId id;
  CompanyId company_id;
  DocumentId document_id;
  MethodId method_id;
  AttemptReason reason{};
  AttemptState state{};
  std::int64_t ordinal = 1;                ///< first, second, ... attempt on this document
  Currency currency;
  Minor amount_minor;
  std::optional<DeclineClass> decline_class;
  std::optional<std::string> decline_code, provider_reference;
  std::int64_t look_up_count = 0;
  Instant created_at;
  std::optional<Instant> submitted_at, settled_at;
  std::optional<std::string> action_url{};            ///< while it requires action: where the customer confirms
  std::optional<Instant> action_expires_at{};         ///< while it requires action: when it is given up
  std::optional<std::string> token{};                 ///< the method's, as it was sent: the same key always asks for the same; gone once settled
};

/// With which method a subscription's invoices are charged before all others.
struct SubscriptionMethodRow {
  CompanyId company_id;
  SubscriptionId subscription_id;
  MethodId method_id;
  Instant set_at;
};

/// Money that a person has to find out about: exactly one of attempt and refund is named.
struct OperatorCaseRow {
  OperatorCaseId id;
  CompanyId company_id;
  OperatorCaseReason reason{};
  OperatorCaseState state{};
  std::optional<AttemptId> attempt_id;
  std::optional<RefundId> refund_id;
  Instant opened_at;
  std::optional<Instant> closed_at;
  std::optional<OperatorFinding> finding;          ///< absent of a closed one: the provider answered after all
  std::string note;
};

/// Money received.
struct PaymentRow {
  PaymentId id;
  CompanyId company_id;
  std::optional<AttemptId> attempt_id;     ///< absent for money that came by itself
  Currency currency;
  Minor amount_minor;
  std::string provider, provider_reference;
  Instant received_at;
};

/// What a payment paid of a document; negative when that was taken back.
struct AllocationRow {
  AllocationId id;
  CompanyId company_id;
  PaymentId payment_id;
  DocumentId document_id;
  Currency currency;
  Minor amount_minor;
  Instant allocated_at;
};

/// Money on its way back to the customer. Its id is the provider's idempotency key.
struct RefundRow {
  RefundId id;
  CompanyId company_id;
  PaymentId payment_id;
  std::optional<DocumentId> credit_note_id;  ///< the note that gives it back; absent: it was account credit
  RefundState state{};
  Currency currency;
  Minor amount_minor;
  std::string reason;
  bool by_hand = false;                    ///< nobody but a person can pay it back: the provider is not asked
  std::optional<std::string> failure_code, provider_reference;
  std::int64_t look_up_count = 0;
  Instant created_at;
  std::optional<Instant> submitted_at, settled_at;
};

/// A payment that the customer's bank contests.
struct DisputeRow {
  DisputeId id;
  CompanyId company_id;
  PaymentId payment_id;
  std::string provider, provider_reference;
  DisputeState state{};
  Currency currency;
  Minor amount_minor;
  std::string reason;
  Instant opened_at;
  std::optional<Instant> closed_at;
};

/// Money received that the bank took back for good: by the return of a charge, or by a dispute that was lost.
/// reopened + credit + lost = amount.
struct ReversalRow {
  ReversalId id;
  CompanyId company_id;
  PaymentId payment_id;
  std::optional<DisputeId> dispute_id;     ///< absent: the whole charge was returned
  Currency currency;
  Minor amount_minor;
  Minor reopened_minor;                    ///< due again on the documents that it had paid
  Minor credit_minor;                      ///< taken from account credit that it had become
  Minor lost_minor;                        ///< spent as credit before: nobody owes it
  Instant reversed_at;
};

/// A provider's notice, stored before it is acted upon; the same notice again is the same row.
struct InboxRow {
  std::string provider, event_id;
  CompanyId company_id;
  std::optional<AttemptId> attempt_id;             ///< absent of notices about methods
  Instant received_at;
};

// clang-format off
template <> struct Description<MethodRow> {
  static constexpr std::string_view name = "MethodRow", doc = "A payment method.", table = "osto_payment_methods", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::kind>({}), field<&R::state>({}),
      field<&R::provider>({}), field<&R::token>({}), field<&R::brand>({}), field<&R::last4>({}),
      field<&R::expiry_year>({}), field<&R::expiry_month>({}), field<&R::priority>({}), field<&R::created_at>({}), field<&R::changed_at>({})};
};
template <> struct Description<AttemptRow> {
  static constexpr std::string_view name = "AttemptRow", doc = "A try to collect an invoice.", table = "osto_payment_attempts", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}),
      field<&R::method_id>({}), field<&R::reason>({}), field<&R::state>({}), field<&R::ordinal>({}),
      field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::decline_class>({}), field<&R::decline_code>({}),
      field<&R::provider_reference>({}), field<&R::look_up_count>({}), field<&R::created_at>({}),
      field<&R::submitted_at>({}), field<&R::settled_at>({}), field<&R::action_url>({}), field<&R::action_expires_at>({}), field<&R::token>({})};
};
template <> struct Description<SubscriptionMethodRow> {
  static constexpr std::string_view name = "SubscriptionMethodRow", doc = "With which method a subscription is charged first.", table = "osto_subscription_methods", key[] = {"company_id", "subscription_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::subscription_id>({}), field<&R::method_id>({}), field<&R::set_at>({})};
};
template <> struct Description<OperatorCaseRow> {
  static constexpr std::string_view name = "OperatorCaseRow", doc = "Money that a person has to find out about.", table = "osto_operator_cases", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::reason>({}), field<&R::state>({}),
      field<&R::attempt_id>({}), field<&R::refund_id>({}), field<&R::opened_at>({}), field<&R::closed_at>({}), field<&R::finding>({}), field<&R::note>({})};
};
template <> struct Description<PaymentRow> {
  static constexpr std::string_view name = "PaymentRow", doc = "Money received.", table = "osto_payments", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::attempt_id>({}),
      field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::provider>({}),
      field<&R::provider_reference>({}), field<&R::received_at>({})};
};
template <> struct Description<AllocationRow> {
  static constexpr std::string_view name = "AllocationRow", doc = "What money received was for.", table = "osto_allocations", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::payment_id>({}),
      field<&R::document_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::allocated_at>({})};
};
template <> struct Description<RefundRow> {
  static constexpr std::string_view name = "RefundRow", doc = "Money on its way back.", table = "osto_refunds", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::payment_id>({}),
      field<&R::credit_note_id>({}), field<&R::state>({}), field<&R::currency>({}), field<&R::amount_minor>({}),
      field<&R::reason>({}), field<&R::by_hand>({}), field<&R::failure_code>({}), field<&R::provider_reference>({}),
      field<&R::look_up_count>({}), field<&R::created_at>({}), field<&R::submitted_at>({}), field<&R::settled_at>({})};
};
template <> struct Description<DisputeRow> {
  static constexpr std::string_view name = "DisputeRow", doc = "A contested payment.", table = "osto_disputes", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::payment_id>({}),
      field<&R::provider>({}), field<&R::provider_reference>({}), field<&R::state>({}), field<&R::currency>({}),
      field<&R::amount_minor>({}), field<&R::reason>({}), field<&R::opened_at>({}), field<&R::closed_at>({})};
};
template <> struct Description<ReversalRow> {
  static constexpr std::string_view name = "ReversalRow", doc = "Money taken back by the bank.", table = "osto_reversals", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::payment_id>({}),
      field<&R::dispute_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::reopened_minor>({}),
      field<&R::credit_minor>({}), field<&R::lost_minor>({}), field<&R::reversed_at>({})};
};
template <> struct Description<InboxRow> {
  static constexpr std::string_view name = "InboxRow", doc = "A provider's notice.", table = "osto_inbox", key[] = {"provider", "event_id"};
  template <class R> static constexpr Field fields[] = {field<&R::provider>({}), field<&R::event_id>({}), field<&R::company_id>({}),
      field<&R::attempt_id>({}), field<&R::received_at>({})};
};
// clang-format on

}  // namespace osto::billing
