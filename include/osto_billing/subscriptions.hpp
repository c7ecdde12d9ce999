// Subscriptions: create, change, pause, resume, cancel.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/moment.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/schedule_vocabulary.hpp>

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
  std::optional<std::int64_t> interval_count{};
  std::optional<ChangePeriod> change_period{};
  std::optional<UnusedTime> unused{};
  std::optional<FinalInvoice> final_invoice{};
  std::optional<EndReason> end_reason{};
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
  std::optional<ScheduledChange> scheduled_change;  ///< the next of them
  std::vector<ScheduledChange> scheduled_changes;
  std::int64_t interval_count = 1;
  std::optional<std::int64_t> billing_day;
  std::optional<Instant> paused_at;
  std::optional<std::string> phase;
  std::optional<Instant> phase_end_at;
  std::optional<SubscriptionId> base_subscription_id;
  std::optional<std::string> billing_policy;
  std::optional<SubscriptionId> transferred_from;
  std::string purchase_order{};
};
struct CreateSubscription {
  CompanyId company_id;
  std::string plan;
  IntervalUnit interval_unit{};
  std::optional<std::int64_t> seat_count;
  std::optional<Instant> start_at;
  std::int64_t interval_count = 1;
  std::optional<Moment> anchor_at{};
  std::optional<std::int64_t> billing_day{};
  std::optional<SubscriptionId> base_subscription_id{};
  std::optional<std::string> billing_policy{};
  std::optional<std::string> purchase_order{};
};
struct GetSubscription { SubscriptionId subscription_id; };
struct SetPurchaseOrder { SubscriptionId subscription_id; std::optional<std::string> purchase_order; };
struct ListSubscriptions { CompanyId company_id; };
struct SubscriptionList { std::vector<Subscription> subscriptions; };
struct ChangePlan {
  SubscriptionId subscription_id;
  std::optional<std::string> plan;
  std::optional<IntervalUnit> interval_unit;
  std::optional<std::int64_t> seat_count;
  std::optional<ChangeTiming> timing{};
  std::optional<Moment> effective_at{};
  std::optional<std::int64_t> interval_count{};
  std::optional<ChangeDirection> direction{};
  std::optional<ChangePeriod> change_period{};
  std::optional<UnusedTime> unused{};
};
struct PauseSubscription { SubscriptionId subscription_id; std::optional<Moment> resume_at{}; };
struct ResumeSubscription { SubscriptionId subscription_id; };
struct CancelSubscription {
  SubscriptionId subscription_id;
  std::optional<ChangeTiming> timing{};
  std::optional<Moment> effective_at{};
  std::optional<UnusedTime> unused{};
  std::optional<FinalInvoice> final_invoice{};
};
struct UndoScheduledChange { SubscriptionId subscription_id; std::optional<Instant> effective_at{}; };
struct ChangeAnchor {
  SubscriptionId subscription_id;
  std::optional<Moment> anchor_at{};
  std::optional<std::int64_t> billing_day{};
};
struct MigrateSubscription { SubscriptionId subscription_id; std::optional<ChangeTiming> timing{}; };
struct TransferSubscription {
  SubscriptionId subscription_id;
  CompanyId to_company_id;
  std::optional<ChangeTiming> timing{};
  std::optional<Moment> effective_at{};
  std::optional<UnusedTime> unused{};
};
/// A subscription after a command, and the documents billed at that instant (drafts wait for the next billing moment).
struct SubscriptionChanged {
  Subscription subscription;
  std::vector<InvoiceDetail> documents;
};
/// A subscription that went to another company, what it goes on as there, and the documents of both at that instant.
struct SubscriptionTransferred {
  Subscription from, to;
  std::vector<InvoiceDetail> documents;
};

namespace subscriptions {
/// Starts now unless start_at says otherwise; periods that have begun since a start in the past are billed at once. An add-on
/// bills on the boundaries of its base unless anchor_at or billing_day says otherwise.
/// Errors: not_found (/company_id, /plan, /base_subscription_id), state_conflict (no price in the company's currency and
/// interval, no version of the plan in effect yet, an add-on that does not fit its base), invalid_value (/start_at more than 366
/// days ago, or before that of the base; /anchor_at and /billing_day together; /base_subscription_id absent of an add-on).
Result<SubscriptionChanged> create(Session& session, const CreateSubscription& request, const CallOptions& options = {});
Result<Subscription> get(Session& session, const GetSubscription& request, const CallOptions& options = {});
Result<SubscriptionList> list(Session& session, const ListSubscriptions& request, const CallOptions& options = {});
/// New plan, interval or seats. Unused time and new time are prorated by the billing policy; a change of the interval begins
/// a new period. When it takes effect: as `timing` says, else by the policy's upgrade_timing and downgrade_timing. The
/// direction is the caller's, else by price: dearer or equal per nominal day is an upgrade, as calculate.change has it.
/// Errors: state_conflict (not active, no change named, no price), not_found, invalid_value (/effective_at).
Result<SubscriptionChanged> change_plan(Session& session, const ChangePlan& request, const CallOptions& options = {});
/// Billing in a pause is as the policy's pause_billing says; with resume_at it goes on by itself then.
Result<SubscriptionChanged> pause(Session& session, const PauseSubscription& request, const CallOptions& options = {});
Result<SubscriptionChanged> resume(Session& session, const ResumeSubscription& request, const CallOptions& options = {});
Result<SubscriptionChanged> cancel(Session& session, const CancelSubscription& request, const CallOptions& options = {});
/// Takes back what waits for effective_at; absent: all that waits.
Result<SubscriptionChanged> undo_change(Session& session, const UndoScheduledChange& request, const CallOptions& options = {});
/// Other boundaries from now on: what is billed beyond is credited, time up to the first new boundary is billed by its share.
/// Errors: state_conflict (not active), invalid_value (neither or both of anchor_at and billing_day).
Result<SubscriptionChanged> change_anchor(Session& session, const ChangeAnchor& request, const CallOptions& options = {});
/// Moves a subscriber to the newest version in effect of its plan: now, prorated by the billing policy, or at the end of the
/// period. A trial goes on, and what waits stays. Errors: state_conflict (not active or trialing, the newest already, no price).
Result<SubscriptionChanged> migrate(Session& session, const MigrateSubscription& request, const CallOptions& options = {});
/// Ends it here, crediting unused time, and goes on with the same terms and boundaries at another company, both in one commit;
/// or, for a later instant, plans both. Add-ons go with their base. Staff only: for others there is no other company.
/// Errors: not_found (/subscription_id, /to_company_id), invalid_value (/to_company_id the same, or of another currency),
/// state_conflict (paused or ended, an add-on), account_parked (either).
Result<SubscriptionTransferred> transfer(Session& session, const TransferSubscription& request, const CallOptions& options = {});
/// Lines billed from here on bear it; what is billed keeps its own.
Result<Subscription> set_purchase_order(Session& session, const SetPurchaseOrder& request, const CallOptions& options = {});
}  // namespace subscriptions

// clang-format off
template <> struct Description<ScheduledChange> {
  static constexpr std::string_view name = "ScheduledChange", doc = "A change that waits for its instant.";
  static constexpr Field fields[] = {field<&ScheduledChange::action>({.doc = "What will happen"}), field<&ScheduledChange::effective_at>({.doc = "When"}), field<&ScheduledChange::plan>({.doc = "New plan"}),
      field<&ScheduledChange::interval_unit>({.doc = "New interval"}), field<&ScheduledChange::seat_count>({.doc = "New seats", .unit = "seats"}),
      field<&ScheduledChange::interval_count>({.doc = "Every so many of it"}), field<&ScheduledChange::change_period>({.doc = "Instead of the policy's change_period"}),
      field<&ScheduledChange::unused>({.doc = "What unused time becomes, when the caller said it"}), field<&ScheduledChange::final_invoice>({.doc = "Of a cancellation, when the caller said it"}),
      field<&ScheduledChange::end_reason>({.doc = "Of a cancellation: transferred when it goes on at another company; absent: canceled"})};
};
template <> struct Description<Subscription> {
  static constexpr std::string_view name = "Subscription", doc = "A company's subscription of a module.";
  static constexpr Field fields[] = {field<&Subscription::subscription_id>({.doc = "Id"}), field<&Subscription::company_id>({.doc = "Company"}), field<&Subscription::module>({.doc = "Module code"}), field<&Subscription::plan>({.doc = "Plan code"}),
      field<&Subscription::plan_name>({.doc = "Plan name"}), field<&Subscription::plan_version>({.doc = "Version the subscriber keeps"}), field<&Subscription::seat_count>({.doc = "Seats", .unit = "seats"}),
      field<&Subscription::interval_unit>({.doc = "Billing interval"}), field<&Subscription::currency>({.doc = "Currency"}), field<&Subscription::state>({.doc = "State"}), field<&Subscription::label>({.doc = "What people call its condition"}),
      field<&Subscription::access>({.doc = "What the customer may do"}), field<&Subscription::start_at>({.doc = "Start"}), field<&Subscription::trial_end_at>({.doc = "End of the trial"}),
      field<&Subscription::current_period_start>({.doc = "Billed period, from"}), field<&Subscription::current_period_end>({.doc = "Billed period, to"}), field<&Subscription::next_billing_at>({.doc = "Next billing moment"}),
      field<&Subscription::ended_at>({.doc = "End"}), field<&Subscription::end_reason>({.doc = "Why it ended"}), field<&Subscription::scheduled_change>({.doc = "What waits, the next of it"}),
      field<&Subscription::scheduled_changes>({.doc = "All that waits, in order of time", .max_length = 1000}), field<&Subscription::interval_count>({.doc = "Billed every so many intervals"}),
      field<&Subscription::billing_day>({.doc = "Its own day of the month, when one was asked for"}), field<&Subscription::paused_at>({.doc = "Since when it is paused"}),
      field<&Subscription::phase>({.doc = "Code of the plan's phase, of plans with phases"}), field<&Subscription::phase_end_at>({.doc = "When the next phase begins, or the subscription ends"}),
      field<&Subscription::base_subscription_id>({.doc = "Of an add-on: the subscription it goes with"}), field<&Subscription::billing_policy>({.doc = "Its own billing policy, when it has one"}),
      field<&Subscription::transferred_from>({.doc = "The subscription of another company that it goes on with"}), field<&Subscription::purchase_order>({.doc = "The buyer's purchase order; empty: none"})};
};
template <> struct Description<CreateSubscription> {
  static constexpr std::string_view name = "CreateSubscription", doc = "A new subscription.";
  static constexpr Field fields[] = {field<&CreateSubscription::company_id>({.doc = "Company"}), field<&CreateSubscription::plan>({.doc = "Plan code", .max_length = 64}), field<&CreateSubscription::interval_unit>({.doc = "Billing interval"}),
      field<&CreateSubscription::seat_count>({.doc = "Absent: 1", .unit = "seats", .min = 1, .max = 1000000}), field<&CreateSubscription::start_at>({.doc = "Absent: now. At most 366 days ago; what has begun since is billed at once"}),
      field<&CreateSubscription::interval_count>({.doc = "Billed every so many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&CreateSubscription::anchor_at>({.doc = "A billing boundary, past or future; a day begins at midnight in the company's zone. Absent: as the policy's anchor says"}),
      field<&CreateSubscription::billing_day>({.doc = "Day of the month on which periods begin; absent: the company's", .min = 1, .max = 31}),
      field<&CreateSubscription::base_subscription_id>({.doc = "Of add-ons: the subscription it goes with"}),
      field<&CreateSubscription::billing_policy>({.doc = "Code of its own billing policy; absent: the plan's, else the company's", .max_length = 64}),
      field<&CreateSubscription::purchase_order>({.doc = "The buyer's purchase order", .max_length = 64})};
};
template <> struct Description<SetPurchaseOrder> {
  static constexpr std::string_view name = "SetPurchaseOrder", doc = "The buyer's purchase order from here on.";
  static constexpr Field fields[] = {field<&SetPurchaseOrder::subscription_id>({.doc = "Subscription"}), field<&SetPurchaseOrder::purchase_order>({.doc = "On lines billed from now on; absent: none", .max_length = 64})};
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
      field<&ChangePlan::seat_count>({.doc = "Absent keeps them", .unit = "seats", .min = 1, .max = 1000000}), field<&ChangePlan::timing>({.doc = "When it takes effect; absent: as the policy says of an upgrade or downgrade, or `date` with effective_at"}),
      field<&ChangePlan::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the company's zone"}),
      field<&ChangePlan::interval_count>({.doc = "Billed every so many intervals; absent keeps it, or is 1 with a new interval_unit", .min = 1, .max = 3660}),
      field<&ChangePlan::direction>({.doc = "Which timing of the policy holds; absent: an upgrade when the new terms cost as much or more per nominal day"}),
      field<&ChangePlan::change_period>({.doc = "Instead of the policy's change_period"}),
      field<&ChangePlan::unused>({.doc = "What unused, billed time becomes; absent: as the policy's credit_vehicle says. Refund: what was not paid lowers what is owed, the rest goes back"})};
};
template <> struct Description<PauseSubscription> {
  static constexpr std::string_view name = "PauseSubscription", doc = "Stop a subscription and its billing for a while.";
  static constexpr Field fields[] = {field<&PauseSubscription::subscription_id>({.doc = "Subscription"}),
      field<&PauseSubscription::resume_at>({.doc = "When it resumes by itself: an instant to come, or a day in the company's zone; absent: when asked to"})};
};
template <> struct Description<ResumeSubscription> {
  static constexpr std::string_view name = "ResumeSubscription", doc = "Let a paused subscription go on.";
  static constexpr Field fields[] = {field<&ResumeSubscription::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<CancelSubscription> {
  static constexpr std::string_view name = "CancelSubscription", doc = "End a subscription.";
  static constexpr Field fields[] = {field<&CancelSubscription::subscription_id>({.doc = "Subscription"}), field<&CancelSubscription::timing>({.doc = "now credits unused time by the billing policy; absent: as the policy's cancel_timing says, or `date` with effective_at"}),
      field<&CancelSubscription::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the company's zone"}),
      field<&CancelSubscription::unused>({.doc = "What unused, billed time becomes; absent: as the policy's credit_vehicle says. Refund: what was not paid lowers what is owed, the rest goes back"}),
      field<&CancelSubscription::final_invoice>({.doc = "Skip: neither credit nor charge for what is open; absent: make"})};
};
template <> struct Description<UndoScheduledChange> {
  static constexpr std::string_view name = "UndoScheduledChange", doc = "Take back what waits.";
  static constexpr Field fields[] = {field<&UndoScheduledChange::subscription_id>({.doc = "Subscription"}),
      field<&UndoScheduledChange::effective_at>({.doc = "The change that waits for this instant; absent: all"})};
};
template <> struct Description<ChangeAnchor> {
  static constexpr std::string_view name = "ChangeAnchor", doc = "Move the boundaries of a subscription's periods.";
  static constexpr Field fields[] = {field<&ChangeAnchor::subscription_id>({.doc = "Subscription"}),
      field<&ChangeAnchor::anchor_at>({.doc = "A boundary, past or future; a day begins at midnight in the company's zone"}),
      field<&ChangeAnchor::billing_day>({.doc = "Day of the month on which periods begin", .min = 1, .max = 31})};
};
template <> struct Description<MigrateSubscription> {
  static constexpr std::string_view name = "MigrateSubscription", doc = "Move a subscriber to the newest version of its plan.";
  static constexpr Field fields[] = {field<&MigrateSubscription::subscription_id>({.doc = "Subscription"}),
      field<&MigrateSubscription::timing>({.doc = "now prorates by the billing policy, period_end does not; absent: now. A date cannot be chosen"})};
};
template <> struct Description<TransferSubscription> {
  static constexpr std::string_view name = "TransferSubscription", doc = "Let a subscription go on at another company.";
  static constexpr Field fields[] = {field<&TransferSubscription::subscription_id>({.doc = "Subscription; its add-ons go with it"}), field<&TransferSubscription::to_company_id>({.doc = "Company that it goes to, of the same currency"}),
      field<&TransferSubscription::timing>({.doc = "When; absent: now, or `date` with effective_at"}),
      field<&TransferSubscription::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the zone of the company that it leaves"}),
      field<&TransferSubscription::unused>({.doc = "What unused, billed time becomes for the company that it leaves; absent: as the policy's credit_vehicle says"})};
};
template <> struct Description<SubscriptionTransferred> {
  static constexpr std::string_view name = "SubscriptionTransferred", doc = "A subscription that went, or will go, to another company.";
  static constexpr Field fields[] = {field<&SubscriptionTransferred::from>({.doc = "The subscription that it leaves"}), field<&SubscriptionTransferred::to>({.doc = "The one that goes on"}),
      field<&SubscriptionTransferred::documents>({.doc = "Documents of both companies at this instant", .max_length = 40})};
};
template <> struct Description<SubscriptionChanged> {
  static constexpr std::string_view name = "SubscriptionChanged", doc = "A subscription after a command.";
  static constexpr Field fields[] = {field<&SubscriptionChanged::subscription>({.doc = "As it is now"}), field<&SubscriptionChanged::documents>({.doc = "Documents that this command billed or added lines to"})};
};
// clang-format on

}  // namespace osto::billing
