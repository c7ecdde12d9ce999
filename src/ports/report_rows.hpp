// Rows that only queries yield: joins and sums that the engine and the operations read.
#pragma once

#include "core/change/change_rows.hpp"
#include "core/invoice/document_rows.hpp"

#include <optional>
#include <string>

namespace osto::billing {

/// The company that a row belongs to, found by the row's id alone.
struct OwnerRow { CompanyId company_id; };

/// Who has a plan.
struct SubscriberRow { CompanyId company_id; SubscriptionId subscription_id; };

/// A subscription that runs a charge which tells of thresholds.
struct AlertingRow { SubscriptionId subscription_id; };

/// Where a chain of seals ends.
struct SealHeadRow { std::int64_t sequence = 0; Bytes hash; };

/// What a series' register holds.
struct RegisterStateRow { std::int64_t number_count = 0, first_number = 0, last_number = 0; };

/// Sum of what was credited of one line (negative lines, so negative).
struct CreditedLineRow { LineId line_id; Minor credited_minor; };

/// Until when a charge of an item is billed.
struct BilledThroughRow { ChargeId charge_id; Instant service_end; };
/// What a line is of, by code; "" where it has none.
struct LineCodesRow { LineId line_id; std::string module, plan, charge, tax_code; };

/// The earliest company with work due.
struct NextDueRow { CompanyId company_id; Instant due_at; };

/// Open invoices of a company in one currency.
struct OpenBalanceRow { Currency currency; Minor due_minor, overdue_minor; std::int64_t open_invoice_count = 0; };

struct FeedEventRow {
  std::int64_t position = 0;
  CompanyId company_id;
  std::int64_t sequence = 0;
  EventKind kind{};
  Bytes subject_id;
  Instant effective_at, recorded_at;
  Bytes hash;
};

/// What an operator case is about.
struct CaseSubjectRow { OperatorCaseId operator_case_id; Currency currency; Minor amount_minor; std::string provider, provider_reference; };

struct CountRow { std::int64_t row_count = 0; };
struct CurrencySumRow { Currency currency; std::int64_t row_count = 0; Minor amount_minor; };
/// What one line billed of a usage window.
struct BilledUsageRow { ChargeId charge_id; std::string dimensions; LineId line_id; Minor amount_minor; std::string exact_amount; Decimal added_quantity; };
struct SumRow { Minor amount_minor; };
/// A subscription that has not ended, and the module of its last item.
struct CoverableRow { SubscriptionId subscription_id; ModuleId module_id; SubscriptionState state{}; };
/// The end of a subscription's running time that a settled invoice billed.
struct PaidThroughRow { SubscriptionId subscription_id; Instant service_end; };
/// A subscription that a document bills.
struct BilledSubscriptionRow { SubscriptionId subscription_id; };

// clang-format off
template <> struct Description<BilledUsageRow> {
  static constexpr std::string_view name = "BilledUsageRow", doc = "What one line billed of a usage window.";
  template <class R> static constexpr Field fields[] = {field<&R::charge_id>({}), field<&R::dimensions>({}), field<&R::line_id>({}),
      field<&R::amount_minor>({}), field<&R::exact_amount>({}), field<&R::added_quantity>({})};
};
template <> struct Description<SumRow> {
  static constexpr std::string_view name = "SumRow", doc = "A sum of amounts.";
  template <class R> static constexpr Field fields[] = {field<&R::amount_minor>({})};
};
template <> struct Description<OwnerRow> {
  static constexpr std::string_view name = "OwnerRow", doc = "Owner of a row.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({})};
};
template <> struct Description<SubscriberRow> {
  static constexpr std::string_view name = "SubscriberRow", doc = "A subscriber.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::subscription_id>({})};
};
template <> struct Description<SealHeadRow> {
  static constexpr std::string_view name = "SealHeadRow", doc = "End of a chain of seals.";
  template <class R> static constexpr Field fields[] = {field<&R::sequence>({}), field<&R::hash>({})};
};
template <> struct Description<RegisterStateRow> {
  static constexpr std::string_view name = "RegisterStateRow", doc = "Numbers of a series.";
  template <class R> static constexpr Field fields[] = {field<&R::number_count>({}), field<&R::first_number>({}), field<&R::last_number>({})};
};
template <> struct Description<CreditedLineRow> {
  static constexpr std::string_view name = "CreditedLineRow", doc = "Credit of a line.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({}), field<&R::credited_minor>({})};
};
template <> struct Description<BilledThroughRow> {
  static constexpr std::string_view name = "BilledThroughRow", doc = "Until when a charge is billed.";
  template <class R> static constexpr Field fields[] = {field<&R::charge_id>({}), field<&R::service_end>({})};
};
template <> struct Description<LineCodesRow> {
  static constexpr std::string_view name = "LineCodesRow", doc = "Codes of a line.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({}), field<&R::module>({}), field<&R::plan>({}), field<&R::charge>({}), field<&R::tax_code>({})};
};
template <> struct Description<NextDueRow> {
  static constexpr std::string_view name = "NextDueRow", doc = "Earliest due work.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::due_at>({})};
};
template <> struct Description<OpenBalanceRow> {
  static constexpr std::string_view name = "OpenBalanceRow", doc = "Open invoices.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({}), field<&R::due_minor>({}), field<&R::overdue_minor>({}), field<&R::open_invoice_count>({})};
};
template <> struct Description<FeedEventRow> {
  static constexpr std::string_view name = "FeedEventRow", doc = "A positioned event.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({}), field<&R::company_id>({}), field<&R::sequence>({}), field<&R::kind>({}),
      field<&R::subject_id>({}), field<&R::effective_at>({}), field<&R::recorded_at>({}), field<&R::hash>({})};
};
template <> struct Description<CaseSubjectRow> {
  static constexpr std::string_view name = "CaseSubjectRow", doc = "Subject of an operator case.";
  template <class R> static constexpr Field fields[] = {field<&R::operator_case_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::provider>({}),
      field<&R::provider_reference>({})};
};
template <> struct Description<CountRow> {
  static constexpr std::string_view name = "CountRow", doc = "A count.";
  template <class R> static constexpr Field fields[] = {field<&R::row_count>({})};
};
template <> struct Description<CurrencySumRow> {
  static constexpr std::string_view name = "CurrencySumRow", doc = "A sum per currency.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({}), field<&R::row_count>({}), field<&R::amount_minor>({})};
};
template <> struct Description<CoverableRow> {
  static constexpr std::string_view name = "CoverableRow", doc = "A subscription that has not ended, and its module.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({}), field<&R::module_id>({}), field<&R::state>({})};
};
template <> struct Description<PaidThroughRow> {
  static constexpr std::string_view name = "PaidThroughRow", doc = "Until when a subscription is paid for.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({}), field<&R::service_end>({})};
};
template <> struct Description<BilledSubscriptionRow> {
  static constexpr std::string_view name = "BilledSubscriptionRow", doc = "A subscription that a document bills.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({})};
};
template <> struct Description<AlertingRow> {
  static constexpr std::string_view name = "AlertingRow", doc = "A subscription with thresholds.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({})};
};
// clang-format on

}  // namespace osto::billing
