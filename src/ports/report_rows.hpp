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

struct CountRow { std::int64_t row_count = 0; };
struct CurrencySumRow { Currency currency; std::int64_t row_count = 0; Minor amount_minor; };
/// What one line billed of a usage window.
struct BilledUsageRow { ChargeId charge_id; std::string dimensions; LineId line_id; Minor amount_minor; std::string exact_amount; Decimal metered_quantity; };
struct SumRow { Minor amount_minor; };
/// A subscription that a document bills.
struct BilledSubscriptionRow { SubscriptionId subscription_id; };

// clang-format off
template <> struct Description<BilledUsageRow> {
  static constexpr std::string_view name = "BilledUsageRow", doc = "What one line billed of a usage window.";
  static constexpr Field fields[] = {field<&BilledUsageRow::charge_id>({}), field<&BilledUsageRow::dimensions>({}), field<&BilledUsageRow::line_id>({}),
      field<&BilledUsageRow::amount_minor>({}), field<&BilledUsageRow::exact_amount>({}), field<&BilledUsageRow::metered_quantity>({})};
};
template <> struct Description<SumRow> {
  static constexpr std::string_view name = "SumRow", doc = "A sum of amounts.";
  static constexpr Field fields[] = {field<&SumRow::amount_minor>({})};
};
template <> struct Description<OwnerRow> {
  static constexpr std::string_view name = "OwnerRow", doc = "Owner of a row.";
  static constexpr Field fields[] = {field<&OwnerRow::company_id>({})};
};
template <> struct Description<SubscriberRow> {
  static constexpr std::string_view name = "SubscriberRow", doc = "A subscriber.";
  static constexpr Field fields[] = {field<&SubscriberRow::company_id>({}), field<&SubscriberRow::subscription_id>({})};
};
template <> struct Description<SealHeadRow> {
  static constexpr std::string_view name = "SealHeadRow", doc = "End of a chain of seals.";
  static constexpr Field fields[] = {field<&SealHeadRow::sequence>({}), field<&SealHeadRow::hash>({})};
};
template <> struct Description<RegisterStateRow> {
  static constexpr std::string_view name = "RegisterStateRow", doc = "Numbers of a series.";
  static constexpr Field fields[] = {field<&RegisterStateRow::number_count>({}), field<&RegisterStateRow::first_number>({}), field<&RegisterStateRow::last_number>({})};
};
template <> struct Description<CreditedLineRow> {
  static constexpr std::string_view name = "CreditedLineRow", doc = "Credit of a line.";
  static constexpr Field fields[] = {field<&CreditedLineRow::line_id>({}), field<&CreditedLineRow::credited_minor>({})};
};
template <> struct Description<BilledThroughRow> {
  static constexpr std::string_view name = "BilledThroughRow", doc = "Until when a charge is billed.";
  static constexpr Field fields[] = {field<&BilledThroughRow::charge_id>({}), field<&BilledThroughRow::service_end>({})};
};
template <> struct Description<LineCodesRow> {
  static constexpr std::string_view name = "LineCodesRow", doc = "Codes of a line.";
  static constexpr Field fields[] = {field<&LineCodesRow::line_id>({}), field<&LineCodesRow::module>({}), field<&LineCodesRow::plan>({}), field<&LineCodesRow::charge>({}), field<&LineCodesRow::tax_code>({})};
};
template <> struct Description<NextDueRow> {
  static constexpr std::string_view name = "NextDueRow", doc = "Earliest due work.";
  static constexpr Field fields[] = {field<&NextDueRow::company_id>({}), field<&NextDueRow::due_at>({})};
};
template <> struct Description<OpenBalanceRow> {
  static constexpr std::string_view name = "OpenBalanceRow", doc = "Open invoices.";
  static constexpr Field fields[] = {field<&OpenBalanceRow::currency>({}), field<&OpenBalanceRow::due_minor>({}), field<&OpenBalanceRow::overdue_minor>({}), field<&OpenBalanceRow::open_invoice_count>({})};
};
template <> struct Description<FeedEventRow> {
  static constexpr std::string_view name = "FeedEventRow", doc = "A positioned event.";
  static constexpr Field fields[] = {field<&FeedEventRow::position>({}), field<&FeedEventRow::company_id>({}), field<&FeedEventRow::sequence>({}), field<&FeedEventRow::kind>({}),
      field<&FeedEventRow::subject_id>({}), field<&FeedEventRow::effective_at>({}), field<&FeedEventRow::recorded_at>({}), field<&FeedEventRow::hash>({})};
};
template <> struct Description<CountRow> {
  static constexpr std::string_view name = "CountRow", doc = "A count.";
  static constexpr Field fields[] = {field<&CountRow::row_count>({})};
};
template <> struct Description<CurrencySumRow> {
  static constexpr std::string_view name = "CurrencySumRow", doc = "A sum per currency.";
  static constexpr Field fields[] = {field<&CurrencySumRow::currency>({}), field<&CurrencySumRow::row_count>({}), field<&CurrencySumRow::amount_minor>({})};
};
template <> struct Description<BilledSubscriptionRow> {
  static constexpr std::string_view name = "BilledSubscriptionRow", doc = "A subscription that a document bills.";
  static constexpr Field fields[] = {field<&BilledSubscriptionRow::subscription_id>({})};
};
// clang-format on

}  // namespace osto::billing
