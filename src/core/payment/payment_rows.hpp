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
  AttemptId attempt_id;
  Instant received_at;
};

// clang-format off
template <> struct Description<MethodRow> {
  static constexpr std::string_view name = "MethodRow", doc = "A payment method.", table = "osto_payment_methods", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&MethodRow::id>({}), field<&MethodRow::company_id>({}), field<&MethodRow::kind>({}), field<&MethodRow::state>({}),
      field<&MethodRow::provider>({}), field<&MethodRow::token>({}), field<&MethodRow::brand>({}), field<&MethodRow::last4>({}),
      field<&MethodRow::expiry_year>({}), field<&MethodRow::expiry_month>({}), field<&MethodRow::priority>({}), field<&MethodRow::created_at>({})};
};
template <> struct Description<AttemptRow> {
  static constexpr std::string_view name = "AttemptRow", doc = "A try to collect an invoice.", table = "osto_payment_attempts", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&AttemptRow::id>({}), field<&AttemptRow::company_id>({}), field<&AttemptRow::document_id>({}),
      field<&AttemptRow::method_id>({}), field<&AttemptRow::reason>({}), field<&AttemptRow::state>({}), field<&AttemptRow::ordinal>({}),
      field<&AttemptRow::currency>({}), field<&AttemptRow::amount_minor>({}), field<&AttemptRow::decline_class>({}), field<&AttemptRow::decline_code>({}),
      field<&AttemptRow::provider_reference>({}), field<&AttemptRow::look_up_count>({}), field<&AttemptRow::created_at>({}),
      field<&AttemptRow::submitted_at>({}), field<&AttemptRow::settled_at>({})};
};
template <> struct Description<PaymentRow> {
  static constexpr std::string_view name = "PaymentRow", doc = "Money received.", table = "osto_payments", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&PaymentRow::id>({}), field<&PaymentRow::company_id>({}), field<&PaymentRow::attempt_id>({}),
      field<&PaymentRow::currency>({}), field<&PaymentRow::amount_minor>({}), field<&PaymentRow::provider>({}),
      field<&PaymentRow::provider_reference>({}), field<&PaymentRow::received_at>({})};
};
template <> struct Description<AllocationRow> {
  static constexpr std::string_view name = "AllocationRow", doc = "What money received was for.", table = "osto_allocations", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&AllocationRow::id>({}), field<&AllocationRow::company_id>({}), field<&AllocationRow::payment_id>({}),
      field<&AllocationRow::document_id>({}), field<&AllocationRow::currency>({}), field<&AllocationRow::amount_minor>({}), field<&AllocationRow::allocated_at>({})};
};
template <> struct Description<RefundRow> {
  static constexpr std::string_view name = "RefundRow", doc = "Money on its way back.", table = "osto_refunds", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&RefundRow::id>({}), field<&RefundRow::company_id>({}), field<&RefundRow::payment_id>({}),
      field<&RefundRow::credit_note_id>({}), field<&RefundRow::state>({}), field<&RefundRow::currency>({}), field<&RefundRow::amount_minor>({}),
      field<&RefundRow::reason>({}), field<&RefundRow::by_hand>({}), field<&RefundRow::failure_code>({}), field<&RefundRow::provider_reference>({}),
      field<&RefundRow::look_up_count>({}), field<&RefundRow::created_at>({}), field<&RefundRow::submitted_at>({}), field<&RefundRow::settled_at>({})};
};
template <> struct Description<DisputeRow> {
  static constexpr std::string_view name = "DisputeRow", doc = "A contested payment.", table = "osto_disputes", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&DisputeRow::id>({}), field<&DisputeRow::company_id>({}), field<&DisputeRow::payment_id>({}),
      field<&DisputeRow::provider>({}), field<&DisputeRow::provider_reference>({}), field<&DisputeRow::state>({}), field<&DisputeRow::currency>({}),
      field<&DisputeRow::amount_minor>({}), field<&DisputeRow::reason>({}), field<&DisputeRow::opened_at>({}), field<&DisputeRow::closed_at>({})};
};
template <> struct Description<ReversalRow> {
  static constexpr std::string_view name = "ReversalRow", doc = "Money taken back by the bank.", table = "osto_reversals", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&ReversalRow::id>({}), field<&ReversalRow::company_id>({}), field<&ReversalRow::payment_id>({}),
      field<&ReversalRow::dispute_id>({}), field<&ReversalRow::currency>({}), field<&ReversalRow::amount_minor>({}), field<&ReversalRow::reopened_minor>({}),
      field<&ReversalRow::credit_minor>({}), field<&ReversalRow::lost_minor>({}), field<&ReversalRow::reversed_at>({})};
};
template <> struct Description<InboxRow> {
  static constexpr std::string_view name = "InboxRow", doc = "A provider's notice.", table = "osto_inbox", key[] = {"provider", "event_id"};
  static constexpr Field fields[] = {field<&InboxRow::provider>({}), field<&InboxRow::event_id>({}), field<&InboxRow::company_id>({}),
      field<&InboxRow::attempt_id>({}), field<&InboxRow::received_at>({})};
};
// clang-format on

}  // namespace osto::billing
