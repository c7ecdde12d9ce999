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
/// interval, no version of the plan in effect yet, an add-on that does not fit its base, more seats than a hard limit), invalid_value (/start_at more than 366
/// days ago, or before that of the base; /anchor_at and /billing_day together; /base_subscription_id absent of an add-on).
Result<SubscriptionChanged> create(Session& session, const CreateSubscription& request, const CallOptions& options = {});
Result<Subscription> get(Session& session, const GetSubscription& request, const CallOptions& options = {});
Result<SubscriptionList> list(Session& session, const ListSubscriptions& request, const CallOptions& options = {});
/// New plan, interval or seats. Unused time and new time are prorated by the billing policy; a change of the interval begins
/// a new period. When it takes effect: as `timing` says, else by the policy's upgrade_timing and downgrade_timing. The
/// direction is the caller's, else by price: dearer or equal per nominal day is an upgrade, as calculate.change has it.
/// Errors: state_conflict (not active, no change named, no price, more seats than a hard limit), not_found, invalid_value
/// (/effective_at).
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
  template <class R> static constexpr Field fields[] = {field<&R::action>({.doc = "What will happen"}), field<&R::effective_at>({.doc = "When"}), field<&R::plan>({.doc = "New plan"}),
      field<&R::interval_unit>({.doc = "New interval"}), field<&R::seat_count>({.doc = "New seats", .unit = "seats"}),
      field<&R::interval_count>({.doc = "Every so many of it"}), field<&R::change_period>({.doc = "Instead of the policy's change_period"}),
      field<&R::unused>({.doc = "What unused time becomes, when the caller said it"}), field<&R::final_invoice>({.doc = "Of a cancellation, when the caller said it"}),
      field<&R::end_reason>({.doc = "Of a cancellation: transferred when it goes on at another company; absent: canceled"})};
};
template <> struct Description<Subscription> {
  static constexpr std::string_view name = "Subscription", doc = "A company's subscription of a module.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::module>({.doc = "Module code"}), field<&R::plan>({.doc = "Plan code"}),
      field<&R::plan_name>({.doc = "Plan name"}), field<&R::plan_version>({.doc = "Version the subscriber keeps"}), field<&R::seat_count>({.doc = "Seats", .unit = "seats"}),
      field<&R::interval_unit>({.doc = "Billing interval"}), field<&R::currency>({.doc = "Currency"}), field<&R::state>({.doc = "State"}), field<&R::label>({.doc = "What people call its condition"}),
      field<&R::access>({.doc = "What the customer may do"}), field<&R::start_at>({.doc = "Start"}), field<&R::trial_end_at>({.doc = "End of the trial"}),
      field<&R::current_period_start>({.doc = "Billed period, from"}), field<&R::current_period_end>({.doc = "Billed period, to"}), field<&R::next_billing_at>({.doc = "Next billing moment"}),
      field<&R::ended_at>({.doc = "End"}), field<&R::end_reason>({.doc = "Why it ended"}), field<&R::scheduled_change>({.doc = "What waits, the next of it"}),
      field<&R::scheduled_changes>({.doc = "All that waits, in order of time", .max_length = 1000}), field<&R::interval_count>({.doc = "Billed every so many intervals"}),
      field<&R::billing_day>({.doc = "Its own day of the month, when one was asked for"}), field<&R::paused_at>({.doc = "Since when it is paused"}),
      field<&R::phase>({.doc = "Code of the plan's phase, of plans with phases"}), field<&R::phase_end_at>({.doc = "When the next phase begins, or the subscription ends"}),
      field<&R::base_subscription_id>({.doc = "Of an add-on: the subscription it goes with"}), field<&R::billing_policy>({.doc = "Its own billing policy, when it has one"}),
      field<&R::transferred_from>({.doc = "The subscription of another company that it goes on with"}), field<&R::purchase_order>({.doc = "The buyer's purchase order; empty: none"})};
};
template <> struct Description<CreateSubscription> {
  static constexpr std::string_view name = "CreateSubscription", doc = "A new subscription.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::plan>({.doc = "Plan code", .max_length = 64}), field<&R::interval_unit>({.doc = "Billing interval"}),
      field<&R::seat_count>({.doc = "Absent: 1", .unit = "seats", .min = 1, .max = 1000000}), field<&R::start_at>({.doc = "Absent: now. At most 366 days ago; what has begun since is billed at once"}),
      field<&R::interval_count>({.doc = "Billed every so many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::anchor_at>({.doc = "A billing boundary, past or future; a day begins at midnight in the company's zone. Absent: as the policy's anchor says"}),
      field<&R::billing_day>({.doc = "Day of the month on which periods begin; absent: the company's", .min = 1, .max = 31}),
      field<&R::base_subscription_id>({.doc = "Of add-ons: the subscription it goes with"}),
      field<&R::billing_policy>({.doc = "Code of its own billing policy; absent: the plan's, else the company's", .max_length = 64}),
      field<&R::purchase_order>({.doc = "The buyer's purchase order", .max_length = 64})};
};
template <> struct Description<SetPurchaseOrder> {
  static constexpr std::string_view name = "SetPurchaseOrder", doc = "The buyer's purchase order from here on.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::purchase_order>({.doc = "On lines billed from now on; absent: none", .max_length = 64})};
};
template <> struct Description<GetSubscription> {
  static constexpr std::string_view name = "GetSubscription", doc = "Which subscription.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<ListSubscriptions> {
  static constexpr std::string_view name = "ListSubscriptions", doc = "Whose subscriptions.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<SubscriptionList> {
  static constexpr std::string_view name = "SubscriptionList", doc = "Subscriptions, oldest first.";
  template <class R> static constexpr Field fields[] = {field<&R::subscriptions>({.doc = "The subscriptions"})};
};
template <> struct Description<ChangePlan> {
  static constexpr std::string_view name = "ChangePlan", doc = "Move a subscription to another plan, interval or number of seats.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::plan>({.doc = "Absent keeps it", .max_length = 64}), field<&R::interval_unit>({.doc = "Absent keeps it"}),
      field<&R::seat_count>({.doc = "Absent keeps them", .unit = "seats", .min = 1, .max = 1000000}), field<&R::timing>({.doc = "When it takes effect; absent: as the policy says of an upgrade or downgrade, or `date` with effective_at"}),
      field<&R::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the company's zone"}),
      field<&R::interval_count>({.doc = "Billed every so many intervals; absent keeps it, or is 1 with a new interval_unit", .min = 1, .max = 3660}),
      field<&R::direction>({.doc = "Which timing of the policy holds; absent: an upgrade when the new terms cost as much or more per nominal day"}),
      field<&R::change_period>({.doc = "Instead of the policy's change_period"}),
      field<&R::unused>({.doc = "What unused, billed time becomes; absent: as the policy's credit_vehicle says. Refund: what was not paid lowers what is owed, the rest goes back"})};
};
template <> struct Description<PauseSubscription> {
  static constexpr std::string_view name = "PauseSubscription", doc = "Stop a subscription and its billing for a while.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}),
      field<&R::resume_at>({.doc = "When it resumes by itself: an instant to come, or a day in the company's zone; absent: when asked to"})};
};
template <> struct Description<ResumeSubscription> {
  static constexpr std::string_view name = "ResumeSubscription", doc = "Let a paused subscription go on.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"})};
};
template <> struct Description<CancelSubscription> {
  static constexpr std::string_view name = "CancelSubscription", doc = "End a subscription.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::timing>({.doc = "now credits unused time by the billing policy; absent: as the policy's cancel_timing says, or `date` with effective_at"}),
      field<&R::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the company's zone"}),
      field<&R::unused>({.doc = "What unused, billed time becomes; absent: as the policy's credit_vehicle says. Refund: what was not paid lowers what is owed, the rest goes back"}),
      field<&R::final_invoice>({.doc = "Skip: neither credit nor charge for what is open; absent: make"})};
};
template <> struct Description<UndoScheduledChange> {
  static constexpr std::string_view name = "UndoScheduledChange", doc = "Take back what waits.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}),
      field<&R::effective_at>({.doc = "The change that waits for this instant; absent: all"})};
};
template <> struct Description<ChangeAnchor> {
  static constexpr std::string_view name = "ChangeAnchor", doc = "Move the boundaries of a subscription's periods.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}),
      field<&R::anchor_at>({.doc = "A boundary, past or future; a day begins at midnight in the company's zone"}),
      field<&R::billing_day>({.doc = "Day of the month on which periods begin", .min = 1, .max = 31})};
};
template <> struct Description<MigrateSubscription> {
  static constexpr std::string_view name = "MigrateSubscription", doc = "Move a subscriber to the newest version of its plan.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}),
      field<&R::timing>({.doc = "now prorates by the billing policy, period_end does not; absent: now. A date cannot be chosen"})};
};
template <> struct Description<TransferSubscription> {
  static constexpr std::string_view name = "TransferSubscription", doc = "Let a subscription go on at another company.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription; its add-ons go with it"}), field<&R::to_company_id>({.doc = "Company that it goes to, of the same currency"}),
      field<&R::timing>({.doc = "When; absent: now, or `date` with effective_at"}),
      field<&R::effective_at>({.doc = "Of timing date: an instant to come, or a day, which begins at midnight in the zone of the company that it leaves"}),
      field<&R::unused>({.doc = "What unused, billed time becomes for the company that it leaves; absent: as the policy's credit_vehicle says"})};
};
template <> struct Description<SubscriptionTransferred> {
  static constexpr std::string_view name = "SubscriptionTransferred", doc = "A subscription that went, or will go, to another company.";
  template <class R> static constexpr Field fields[] = {field<&R::from>({.doc = "The subscription that it leaves"}), field<&R::to>({.doc = "The one that goes on"}),
      field<&R::documents>({.doc = "Documents of both companies at this instant", .max_length = 40})};
};
template <> struct Description<SubscriptionChanged> {
  static constexpr std::string_view name = "SubscriptionChanged", doc = "A subscription after a command.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription>({.doc = "As it is now"}), field<&R::documents>({.doc = "Documents that this command billed or added lines to"})};
};
// clang-format on

}  // namespace osto::billing
