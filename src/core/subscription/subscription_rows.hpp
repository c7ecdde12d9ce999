// Subscriptions, the spans in which their terms are constant (items), and their usage.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct SubscriptionRow {
  SubscriptionId id;
  CompanyId company_id;
  ModuleId module_id;
  SubscriptionState state{};
  std::optional<ItemId> current_item_id;     ///< absent after the end, and in a pause that is not billed
  Instant start_at;
  std::optional<Instant> trial_end_at, current_period_start, current_period_end, paused_at, ended_at;
  std::optional<EndReason> end_reason;
  Instant created_at;
  std::optional<std::int64_t> billing_day{};   ///< its own day of the month, for anchors
  std::optional<SubscriptionId> base_subscription_id{};  ///< of an add-on: what it goes with
  std::optional<PolicyId> billing_policy_id{};           ///< its own, before the plan's and the company's
  std::optional<SubscriptionId> transferred_from{};      ///< of another company
  std::string purchase_order{};                          ///< the buyer's, on documents
};

/// A span [valid_from, valid_to) of a subscription in which plan version, seats, interval and boundaries are constant.
/// Every change closes one item and opens the next, so what is billed of an item tiles its span. Where a policy counts in
/// days both are days: a change at noon of the 17th ends and begins items with the 17th, or whatever change_day says.
struct ItemRow {
  ItemId id;
  CompanyId company_id;
  SubscriptionId subscription_id;
  PlanVersionId plan_version_id;
  IntervalUnit interval_unit{};
  std::int64_t seat_count = 1;
  Instant anchor, valid_from;                ///< boundaries are counted from the anchor
  std::optional<Instant> valid_to;           ///< absent while current
  Instant charged_through, usage_closed_through;
  std::int64_t interval_count = 1;
  BillingMode billing_mode{};                ///< of charges that do not say it themselves, for the life of the item
  Instant arrears_through{};                   ///< as charged_through, of charges in arrears
  /// After a pause that gave nothing back: the item whose lines pay for the time before this one is charged.
  std::optional<ItemId> paid_item_id{};
  std::int64_t phase = 0;                      ///< of the plan version
  std::optional<Instant> phase_end_at{};       ///< absent: the phase has no end
  Instant phases_from{};                       ///< what the plan's phases are counted from
};

/// A change that waits for its due work; what is absent stays as it is then. A subscription has at most one for an instant.
struct ScheduledChangeRow {
  CompanyId company_id;
  SubscriptionId subscription_id;
  ScheduledAction action{};
  Instant effective_at;
  std::optional<PlanVersionId> plan_version_id;
  std::optional<IntervalUnit> interval_unit;
  std::optional<std::int64_t> seat_count;
  std::optional<std::int64_t> interval_count{};
  std::optional<ChangePeriod> change_period{};
  std::optional<UnusedTime> unused{};
  std::optional<FinalInvoice> final_invoice{};
  std::optional<EndReason> end_reason{};     ///< of a cancellation; absent: canceled
};

/// One record of the usage log; append-only. A correction stands at the instant of what it corrects.
struct UsageRecordRow {
  CompanyId company_id;
  std::string event_id;                      ///< the reporter's; counted once per company
  SubscriptionId subscription_id;
  MeterId meter_id;
  Decimal quantity;
  Instant occurred_at, recorded_at;
  std::int64_t sequence = 0;                 ///< position in the company's log
  UsageRecordKind kind = UsageRecordKind::reported;
  std::optional<std::string> corrects{};     ///< event that counts no more, of corrections and undos
  std::optional<std::string> value{};        ///< what a unique count counts
  SetOperation operation = SetOperation::add;
  std::optional<Decimal> transaction_amount{};
  std::string properties{};                  ///< core/metering/dimension_text.hpp
};

/// How far a company's usage log has been written and folded into totals.
struct UsageCursorRow {
  CompanyId company_id;
  std::int64_t last_sequence = 0, folded_sequence = 0;
};

/// Running total of one meter and group over one usage window of one item, open or closed.
struct UsageTotalRow {
  CompanyId company_id;
  ItemId item_id;
  MeterId meter_id;
  Instant window_start;
  std::string dimensions{};                  ///< the group, by all dimensions of the meter
  Decimal total;                             ///< sum of quantities; max, min, latest: the value; count, unique_count: events
  std::int64_t event_count = 0, late_count = 0;
  Decimal amount{};                          ///< of the events' own amounts; of an event without one its quantity
  std::optional<Instant> latest_at{};        ///< of the last event in time; of two at one instant the one reported last
  std::int64_t latest_sequence = 0;
};

/// A usage window that was closed and billed. Windows of an item tile the time in which it counts usage.
struct UsageWindowRow {
  CompanyId company_id;
  SubscriptionId subscription_id;
  ItemId item_id;
  Instant window_start, window_end;
  std::int64_t rated_sequence = 0;           ///< events of the log up to this one are in its lines
  bool is_changed = false;                   ///< usage came or was corrected since: it will be rated again
};

/// What a line bills of one charge and group of a usage window, first or again.
struct UsageLineRow {
  CompanyId company_id;
  LineId line_id;
  ItemId item_id;
  ChargeId charge_id;
  Instant window_start;
  std::string dimensions;                    ///< the line's group
  Decimal metered_quantity;                  ///< of the window, when the line was made
  std::int64_t event_count = 0;
};

// clang-format off
template <> struct Description<SubscriptionRow> {
  static constexpr std::string_view name = "SubscriptionRow", doc = "A subscription.", table = "osto_subscriptions", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&SubscriptionRow::id>({}), field<&SubscriptionRow::company_id>({}), field<&SubscriptionRow::module_id>({}),
      field<&SubscriptionRow::state>({}), field<&SubscriptionRow::current_item_id>({}), field<&SubscriptionRow::start_at>({}),
      field<&SubscriptionRow::trial_end_at>({}), field<&SubscriptionRow::current_period_start>({}), field<&SubscriptionRow::current_period_end>({}),
      field<&SubscriptionRow::paused_at>({}), field<&SubscriptionRow::ended_at>({}), field<&SubscriptionRow::end_reason>({}),
      field<&SubscriptionRow::created_at>({}), field<&SubscriptionRow::billing_day>({}), field<&SubscriptionRow::base_subscription_id>({}),
      field<&SubscriptionRow::billing_policy_id>({}), field<&SubscriptionRow::transferred_from>({}), field<&SubscriptionRow::purchase_order>({})};
};
template <> struct Description<ItemRow> {
  static constexpr std::string_view name = "ItemRow", doc = "A span of constant terms.", table = "osto_subscription_items", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&ItemRow::id>({}), field<&ItemRow::company_id>({}), field<&ItemRow::subscription_id>({}),
      field<&ItemRow::plan_version_id>({}), field<&ItemRow::interval_unit>({}), field<&ItemRow::seat_count>({}), field<&ItemRow::anchor>({}),
      field<&ItemRow::valid_from>({}), field<&ItemRow::valid_to>({}), field<&ItemRow::charged_through>({}), field<&ItemRow::usage_closed_through>({}),
      field<&ItemRow::interval_count>({}), field<&ItemRow::billing_mode>({}), field<&ItemRow::arrears_through>({}),
      field<&ItemRow::paid_item_id>({}), field<&ItemRow::phase>({}), field<&ItemRow::phase_end_at>({}), field<&ItemRow::phases_from>({})};
};
template <> struct Description<ScheduledChangeRow> {
  static constexpr std::string_view name = "ScheduledChangeRow", doc = "A change that waits.", table = "osto_scheduled_changes",
      key[] = {"company_id", "subscription_id", "effective_at"};
  static constexpr Field fields[] = {field<&ScheduledChangeRow::company_id>({}), field<&ScheduledChangeRow::subscription_id>({}),
      field<&ScheduledChangeRow::effective_at>({}), field<&ScheduledChangeRow::action>({}), field<&ScheduledChangeRow::plan_version_id>({}),
      field<&ScheduledChangeRow::interval_unit>({}), field<&ScheduledChangeRow::seat_count>({}),
      field<&ScheduledChangeRow::interval_count>({}), field<&ScheduledChangeRow::change_period>({}), field<&ScheduledChangeRow::unused>({}),
      field<&ScheduledChangeRow::final_invoice>({}), field<&ScheduledChangeRow::end_reason>({})};
};
template <> struct Description<UsageRecordRow> {
  static constexpr std::string_view name = "UsageRecordRow", doc = "A usage event.", table = "osto_usage_records", key[] = {"company_id", "event_id"};
  static constexpr Field fields[] = {field<&UsageRecordRow::company_id>({}), field<&UsageRecordRow::event_id>({}), field<&UsageRecordRow::subscription_id>({}),
      field<&UsageRecordRow::meter_id>({}), field<&UsageRecordRow::quantity>({}), field<&UsageRecordRow::occurred_at>({}),
      field<&UsageRecordRow::recorded_at>({}), field<&UsageRecordRow::sequence>({}), field<&UsageRecordRow::kind>({}),
      field<&UsageRecordRow::corrects>({}), field<&UsageRecordRow::value>({}), field<&UsageRecordRow::operation>({}),
      field<&UsageRecordRow::transaction_amount>({}), field<&UsageRecordRow::properties>({})};
};
template <> struct Description<UsageCursorRow> {
  static constexpr std::string_view name = "UsageCursorRow", doc = "How far usage is folded.", table = "osto_usage_cursors", key[] = {"company_id"};
  static constexpr Field fields[] = {field<&UsageCursorRow::company_id>({}), field<&UsageCursorRow::last_sequence>({}), field<&UsageCursorRow::folded_sequence>({})};
};
template <> struct Description<UsageTotalRow> {
  static constexpr std::string_view name = "UsageTotalRow", doc = "Running total of a meter.", table = "osto_usage_totals",
      key[] = {"company_id", "item_id", "meter_id", "window_start", "dimensions"};
  static constexpr Field fields[] = {field<&UsageTotalRow::company_id>({}), field<&UsageTotalRow::item_id>({}), field<&UsageTotalRow::meter_id>({}),
      field<&UsageTotalRow::window_start>({}), field<&UsageTotalRow::dimensions>({}), field<&UsageTotalRow::total>({}), field<&UsageTotalRow::event_count>({}),
      field<&UsageTotalRow::late_count>({}), field<&UsageTotalRow::amount>({}), field<&UsageTotalRow::latest_at>({}), field<&UsageTotalRow::latest_sequence>({})};
};
template <> struct Description<UsageWindowRow> {
  static constexpr std::string_view name = "UsageWindowRow", doc = "A closed usage window.", table = "osto_usage_windows",
      key[] = {"company_id", "item_id", "window_start"};
  static constexpr Field fields[] = {field<&UsageWindowRow::company_id>({}), field<&UsageWindowRow::subscription_id>({}), field<&UsageWindowRow::item_id>({}),
      field<&UsageWindowRow::window_start>({}), field<&UsageWindowRow::window_end>({}), field<&UsageWindowRow::rated_sequence>({}), field<&UsageWindowRow::is_changed>({})};
};
template <> struct Description<UsageLineRow> {
  static constexpr std::string_view name = "UsageLineRow", doc = "What a line bills of a usage window.", table = "osto_usage_lines", key[] = {"company_id", "line_id"};
  static constexpr Field fields[] = {field<&UsageLineRow::company_id>({}), field<&UsageLineRow::line_id>({}), field<&UsageLineRow::item_id>({}),
      field<&UsageLineRow::charge_id>({}), field<&UsageLineRow::window_start>({}), field<&UsageLineRow::dimensions>({}),
      field<&UsageLineRow::metered_quantity>({}), field<&UsageLineRow::event_count>({})};
};
// clang-format on

}  // namespace osto::billing
