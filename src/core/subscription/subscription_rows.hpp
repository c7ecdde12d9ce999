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
  std::string zone{};                          ///< in which its periods are counted; empty: the company's
  /// After a change of zone: the period that begins at `counted_from` by the new zone begins at `joined_at`, where the last one by
  /// the old zone ended, hours before or after, and is a full one.
  std::optional<Instant> joined_at{}, counted_from{};
  std::optional<Instant> usage_month_from{};   ///< where the month of `counted_from` began by the old zone, if before it
  Instant usage_from{};                        ///< since when it counts usage: from the instant of a change, of whichever day that is
  bool usage_by_period = false;                ///< its usage is closed with its periods, not per month
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
  /// What the plan's commitment was looked at for: to the window's end, where it is settled with the window, or beyond, where it
  /// goes on after it. Without a commitment the window itself.
  Instant committed_from{}, committed_to{};
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
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::module_id>({}),
      field<&R::state>({}), field<&R::current_item_id>({}), field<&R::start_at>({}),
      field<&R::trial_end_at>({}), field<&R::current_period_start>({}), field<&R::current_period_end>({}),
      field<&R::paused_at>({}), field<&R::ended_at>({}), field<&R::end_reason>({}),
      field<&R::created_at>({}), field<&R::billing_day>({}), field<&R::base_subscription_id>({}),
      field<&R::billing_policy_id>({}), field<&R::transferred_from>({}), field<&R::purchase_order>({})};
};
template <> struct Description<ItemRow> {
  static constexpr std::string_view name = "ItemRow", doc = "A span of constant terms.", table = "osto_subscription_items", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::subscription_id>({}),
      field<&R::plan_version_id>({}), field<&R::interval_unit>({}), field<&R::seat_count>({}), field<&R::anchor>({}),
      field<&R::valid_from>({}), field<&R::valid_to>({}), field<&R::charged_through>({}), field<&R::usage_closed_through>({}),
      field<&R::interval_count>({}), field<&R::billing_mode>({}), field<&R::arrears_through>({}),
      field<&R::paid_item_id>({}), field<&R::phase>({}), field<&R::phase_end_at>({}), field<&R::phases_from>({}),
      field<&R::zone>({}), field<&R::joined_at>({}), field<&R::counted_from>({}),
      field<&R::usage_month_from>({}), field<&R::usage_from>({}), field<&R::usage_by_period>({})};
};
template <> struct Description<ScheduledChangeRow> {
  static constexpr std::string_view name = "ScheduledChangeRow", doc = "A change that waits.", table = "osto_scheduled_changes",
      key[] = {"company_id", "subscription_id", "effective_at"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::subscription_id>({}),
      field<&R::effective_at>({}), field<&R::action>({}), field<&R::plan_version_id>({}),
      field<&R::interval_unit>({}), field<&R::seat_count>({}),
      field<&R::interval_count>({}), field<&R::change_period>({}), field<&R::unused>({}),
      field<&R::final_invoice>({}), field<&R::end_reason>({})};
};
template <> struct Description<UsageRecordRow> {
  static constexpr std::string_view name = "UsageRecordRow", doc = "A usage event.", table = "osto_usage_records", key[] = {"company_id", "event_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::event_id>({}), field<&R::subscription_id>({}),
      field<&R::meter_id>({}), field<&R::quantity>({}), field<&R::occurred_at>({}),
      field<&R::recorded_at>({}), field<&R::sequence>({}), field<&R::kind>({}),
      field<&R::corrects>({}), field<&R::value>({}), field<&R::operation>({}),
      field<&R::transaction_amount>({}), field<&R::properties>({})};
};
template <> struct Description<UsageCursorRow> {
  static constexpr std::string_view name = "UsageCursorRow", doc = "How far usage is folded.", table = "osto_usage_cursors", key[] = {"company_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::last_sequence>({}), field<&R::folded_sequence>({})};
};
template <> struct Description<UsageTotalRow> {
  static constexpr std::string_view name = "UsageTotalRow", doc = "Running total of a meter.", table = "osto_usage_totals",
      key[] = {"company_id", "item_id", "meter_id", "window_start", "dimensions"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::item_id>({}), field<&R::meter_id>({}),
      field<&R::window_start>({}), field<&R::dimensions>({}), field<&R::total>({}), field<&R::event_count>({}),
      field<&R::late_count>({}), field<&R::amount>({}), field<&R::latest_at>({}), field<&R::latest_sequence>({})};
};
template <> struct Description<UsageWindowRow> {
  static constexpr std::string_view name = "UsageWindowRow", doc = "A closed usage window.", table = "osto_usage_windows",
      key[] = {"company_id", "item_id", "window_start"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::subscription_id>({}), field<&R::item_id>({}),
      field<&R::window_start>({}), field<&R::window_end>({}), field<&R::rated_sequence>({}), field<&R::is_changed>({}),
      field<&R::committed_from>({}), field<&R::committed_to>({})};
};
template <> struct Description<UsageLineRow> {
  static constexpr std::string_view name = "UsageLineRow", doc = "What a line bills of a usage window.", table = "osto_usage_lines", key[] = {"company_id", "line_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::line_id>({}), field<&R::item_id>({}),
      field<&R::charge_id>({}), field<&R::window_start>({}), field<&R::dimensions>({}),
      field<&R::metered_quantity>({}), field<&R::event_count>({})};
};
// clang-format on

}  // namespace osto::billing
