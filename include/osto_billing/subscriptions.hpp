// Subscriptions: create, change, pause, resume, cancel.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/invoices.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct ScheduledChange {
  ScheduledAction action{};
  Instant effective_at;
  std::optional<std::string> plan;
  std::optional<IntervalUnit> interval_unit;
  std::optional<std::int64_t> seat_count;
};
struct Subscription {
  SubscriptionId subscription_id;
  CompanyId company_id;
  std::string module, plan, plan_name;  ///< of the present terms, or the last ones
  std::int64_t plan_version = 1, seat_count = 0;
  IntervalUnit interval_unit{};
  Currency currency;
  SubscriptionState state{};
  SubscriptionLabel label{};
  Access access{};
  Instant start_at;
  std::optional<Instant> trial_end_at, current_period_start, current_period_end, next_billing_at, ended_at;
  std::optional<EndReason> end_reason;
  std::optional<ScheduledChange> scheduled_change;
};
struct CreateSubscription {
  CompanyId company_id;
  std::string plan;
  IntervalUnit interval_unit{};
  std::optional<std::int64_t> seat_count;
  std::optional<Instant> start_at;
};
struct GetSubscription { SubscriptionId subscription_id; };
struct ListSubscriptions { CompanyId company_id; };
struct SubscriptionList { std::vector<Subscription> subscriptions; };
struct ChangePlan {
  SubscriptionId subscription_id;
  std::optional<std::string> plan;
  std::optional<IntervalUnit> interval_unit;
  std::optional<std::int64_t> seat_count;
  ChangeTiming timing{};
};
struct PauseSubscription { SubscriptionId subscription_id; };
struct ResumeSubscription { SubscriptionId subscription_id; };
struct CancelSubscription { SubscriptionId subscription_id; ChangeTiming timing{}; };
struct UndoScheduledChange { SubscriptionId subscription_id; };
/// A subscription after a command, and the documents billed at that instant (drafts wait for the next billing moment).
struct SubscriptionChanged {
  Subscription subscription;
  std::vector<InvoiceDetail> documents;
};

namespace subscriptions {
/// Starts now unless start_at is later. Errors: not_found (/company_id, /plan), state_conflict (no price in the company's
/// currency and interval), invalid_value (/start_at in the past).
Result<SubscriptionChanged> create(Session& session, const CreateSubscription& request, const CallOptions& options = {});
Result<Subscription> get(Session& session, const GetSubscription& request, const CallOptions& options = {});
Result<SubscriptionList> list(Session& session, const ListSubscriptions& request, const CallOptions& options = {});
/// New plan, interval or seats. Now: unused time and new time are prorated by the billing policy. A change of the interval
/// unit begins a new period. Errors: state_conflict (not active, no change named, no price), not_found.
Result<SubscriptionChanged> change_plan(Session& session, const ChangePlan& request, const CallOptions& options = {});
Result<SubscriptionChanged> pause(Session& session, const PauseSubscription& request, const CallOptions& options = {});
Result<SubscriptionChanged> resume(Session& session, const ResumeSubscription& request, const CallOptions& options = {});
Result<SubscriptionChanged> cancel(Session& session, const CancelSubscription& request, const CallOptions& options = {});
Result<SubscriptionChanged> undo_change(Session& session, const UndoScheduledChange& request, const CallOptions& options = {});
}  // namespace subscriptions

// clang-format off
template <> struct Description<ScheduledChange> {
  static constexpr std::string_view name = "ScheduledChange", doc = "A change that waits for its instant.";
  static constexpr Field fields[] = {field<&ScheduledChange::action>({.doc = "What will happen"}), field<&ScheduledChange::effective_at>({.doc = "When"}), field<&ScheduledChange::plan>({.doc = "New plan"}),
      field<&ScheduledChange::interval_unit>({.doc = "New interval"}), field<&ScheduledChange::seat_count>({.doc = "New seats", .unit = "seats"})};
};
template <> struct Description<Subscription> {
  static constexpr std::string_view name = "Subscription", doc = "A company's subscription of a module.";
  static constexpr Field fields[] = {field<&Subscription::subscription_id>({.doc = "Id"}), field<&Subscription::company_id>({.doc = "Company"}), field<&Subscription::module>({.doc = "Module code"}), field<&Subscription::plan>({.doc = "Plan code"}),
      field<&Subscription::plan_name>({.doc = "Plan name"}), field<&Subscription::plan_version>({.doc = "Version the subscriber keeps"}), field<&Subscription::seat_count>({.doc = "Seats", .unit = "seats"}),
      field<&Subscription::interval_unit>({.doc = "Billing interval"}), field<&Subscription::currency>({.doc = "Currency"}), field<&Subscription::state>({.doc = "State"}), field<&Subscription::label>({.doc = "What people call its condition"}),
      field<&Subscription::access>({.doc = "What the customer may do"}), field<&Subscription::start_at>({.doc = "Start"}), field<&Subscription::trial_end_at>({.doc = "End of the trial"}),
      field<&Subscription::current_period_start>({.doc = "Billed period, from"}), field<&Subscription::current_period_end>({.doc = "Billed period, to"}), field<&Subscription::next_billing_at>({.doc = "Next billing moment"}),
      field<&Subscription::ended_at>({.doc = "End"}), field<&Subscription::end_reason>({.doc = "Why it ended"}), field<&Subscription::scheduled_change>({.doc = "What waits"})};
};
template <> struct Description<CreateSubscription> {
  static constexpr std::string_view name = "CreateSubscription", doc = "A new subscription.";
  static constexpr Field fields[] = {field<&CreateSubscription::company_id>({.doc = "Company"}), field<&CreateSubscription::plan>({.doc = "Plan code", .max_length = 64}), field<&CreateSubscription::interval_unit>({.doc = "Billing interval"}),
      field<&CreateSubscription::seat_count>({.doc = "Absent: 1", .unit = "seats", .min = 1, .max = 1000000}), field<&CreateSubscription::start_at>({.doc = "Absent: now"})};
};
template <> struct Description<GetSubscription> {
  static constexpr std::string_view name = "GetSubscription", doc = "Which subscription.";
  static constexpr Field fields[] = {field<&GetSubscription::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<ListSubscriptions> {
  static constexpr std::string_view name = "ListSubscriptions", doc = "Whose subscriptions.";
  static constexpr Field fields[] = {field<&ListSubscriptions::company_id>({.doc = "Company"})};
};
template <> struct Description<SubscriptionList> {
  static constexpr std::string_view name = "SubscriptionList", doc = "Subscriptions, oldest first.";
  static constexpr Field fields[] = {field<&SubscriptionList::subscriptions>({.doc = "The subscriptions"})};
};
template <> struct Description<ChangePlan> {
  static constexpr std::string_view name = "ChangePlan", doc = "Move a subscription to another plan, interval or number of seats.";
  static constexpr Field fields[] = {field<&ChangePlan::subscription_id>({.doc = "Subscription"}), field<&ChangePlan::plan>({.doc = "Absent keeps it", .max_length = 64}), field<&ChangePlan::interval_unit>({.doc = "Absent keeps it"}),
      field<&ChangePlan::seat_count>({.doc = "Absent keeps them", .unit = "seats", .min = 1, .max = 1000000}), field<&ChangePlan::timing>({.doc = "When it takes effect"})};
};
template <> struct Description<PauseSubscription> {
  static constexpr std::string_view name = "PauseSubscription", doc = "Stop a subscription and its billing for a while.";
  static constexpr Field fields[] = {field<&PauseSubscription::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<ResumeSubscription> {
  static constexpr std::string_view name = "ResumeSubscription", doc = "Let a paused subscription go on.";
  static constexpr Field fields[] = {field<&ResumeSubscription::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<CancelSubscription> {
  static constexpr std::string_view name = "CancelSubscription", doc = "End a subscription.";
  static constexpr Field fields[] = {field<&CancelSubscription::subscription_id>({.doc = "Subscription"}), field<&CancelSubscription::timing>({.doc = "now credits unused time by the billing policy"})};
};
template <> struct Description<UndoScheduledChange> {
  static constexpr std::string_view name = "UndoScheduledChange", doc = "Take back what waits.";
  static constexpr Field fields[] = {field<&UndoScheduledChange::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<SubscriptionChanged> {
  static constexpr std::string_view name = "SubscriptionChanged", doc = "A subscription after a command.";
  static constexpr Field fields[] = {field<&SubscriptionChanged::subscription>({.doc = "As it is now"}), field<&SubscriptionChanged::documents>({.doc = "Documents that this command billed or added lines to"})};
};
// clang-format on

}  // namespace osto::billing
