// Usage events in.
#pragma once

#include <osto_billing/charge_price.hpp>
#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

enum class UsageDisposition { accepted, duplicate, rejected };

struct UsageProperty { std::string name, value; };
struct UsageEvent {
  std::string event_id;
  SubscriptionId subscription_id;
  std::string meter;
  Decimal quantity;
  Instant occurred_at;
  std::vector<UsageProperty> properties{};
  std::optional<std::string> value{};
  SetOperation operation = SetOperation::add;
  std::optional<Decimal> transaction_amount{};
};
struct AppendUsage { CompanyId company_id; std::vector<UsageEvent> events; };
struct UsageOutcome { std::string event_id; UsageDisposition disposition{}; std::optional<std::string> reason; };
struct UsageAppended { std::int64_t accepted_count = 0, duplicate_count = 0, rejected_count = 0; std::vector<UsageOutcome> outcomes; };
struct CorrectUsage {
  CompanyId company_id;
  std::string event_id, correction_id;
  std::optional<Decimal> quantity{}, transaction_amount{};
  std::vector<UsageProperty> properties{};
  std::optional<std::string> value{};
};
struct UndoUsage { CompanyId company_id; std::string event_id, undo_id; };
struct UsageCorrected { std::string event_id, record_id; SubscriptionId subscription_id; Instant window_start, window_end; bool is_late = false; };

namespace usage {
/// Appends a batch; each event is counted once per company by its event_id. A bad event is rejected by itself, with the
/// reason; the others are kept. Events of a window that is closed already count in that window: it is rated again by
/// policy.late_usage, within policy.late_usage_days.
Result<UsageAppended> append(Session& session, const AppendUsage& request, const CallOptions& options = {});
/// Replaces an event by another quantity (and properties, where given) at the same instant; both stay in the log. A closed
/// window is rated again, as for late usage.
/// Errors: not_found (/event_id); state_conflict (an event corrected or undone already, a window that is final);
/// already_exists (/correction_id); invalid_value.
Result<UsageCorrected> correct(Session& session, const CorrectUsage& request, const CallOptions& options = {});
/// Takes an event back: it is as if it had not been sent. Errors: as of correct.
Result<UsageCorrected> undo(Session& session, const UndoUsage& request, const CallOptions& options = {});
}  // namespace usage

// clang-format off
template <> struct Names<UsageDisposition> { static constexpr std::string_view name = "UsageDisposition", doc = "What became of a usage event."; };
template <> struct Description<UsageProperty> {
  static constexpr std::string_view name = "UsageProperty", doc = "One property of an event; a dimension when a meter names it.";
  template <class R> static constexpr Field fields[] = {field<&R::name>({.doc = "Name (region)", .min = 1, .max_length = 64}), field<&R::value>({.doc = "Value (eu-west)", .max_length = 200})};
};
template <> struct Description<UsageEvent> {
  static constexpr std::string_view name = "UsageEvent", doc = "One reported use.";
  template <class R> static constexpr Field fields[] = {field<&R::event_id>({.doc = "The reporter's id of the event", .min = 1}), field<&R::subscription_id>({.doc = "Subscription"}), field<&R::meter>({.doc = "Meter code", .max_length = 64}),
      field<&R::quantity>({.doc = "How much; negative only where a recurring meter sums levels"}), field<&R::occurred_at>({.doc = "When it was used; not in the future"}),
      field<&R::properties>({.doc = "What it is told apart by, at most once each", .max_length = 50}),
      field<&R::value>({.doc = "Unique_count: what is counted once; such a meter needs it", .max_length = 200}),
      field<&R::operation>({.doc = "Unique_count: whether the value joins or leaves the set", .may_be_absent = true}),
      field<&R::transaction_amount>({.doc = "Dynamic prices: the price that the event brings; absent: its quantity", .unit = "major units"})};
};
template <> struct Description<AppendUsage> {
  static constexpr std::string_view name = "AppendUsage", doc = "A batch of usage events of one company.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::events>({.doc = "The events", .max_length = 10000})};
};
template <> struct Description<UsageOutcome> {
  static constexpr std::string_view name = "UsageOutcome", doc = "What became of one event.";
  template <class R> static constexpr Field fields[] = {field<&R::event_id>({.doc = "The event"}), field<&R::disposition>({.doc = "What became of it"}), field<&R::reason>({.doc = "Why it was rejected", .max_length = 500})};
};
template <> struct Description<UsageAppended> {
  static constexpr std::string_view name = "UsageAppended", doc = "What became of a batch.";
  template <class R> static constexpr Field fields[] = {field<&R::accepted_count>({.doc = "New events"}), field<&R::duplicate_count>({.doc = "Known already"}), field<&R::rejected_count>({.doc = "Refused"}), field<&R::outcomes>({.doc = "One per event, in order"})};
};
template <> struct Description<CorrectUsage> {
  static constexpr std::string_view name = "CorrectUsage", doc = "An event that replaces another one of the same subscription and meter, at the same instant.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::event_id>({.doc = "The event that was wrong", .min = 1}),
      field<&R::correction_id>({.doc = "The reporter's id of the event that replaces it", .min = 1}), field<&R::quantity>({.doc = "How much it was; absent: as reported"}),
      field<&R::transaction_amount>({.doc = "Absent: as reported", .unit = "major units"}), field<&R::properties>({.doc = "Absent: as reported", .max_length = 50}),
      field<&R::value>({.doc = "Absent: as reported", .max_length = 200})};
};
template <> struct Description<UndoUsage> {
  static constexpr std::string_view name = "UndoUsage", doc = "An event that does not count.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::event_id>({.doc = "The event", .min = 1}),
      field<&R::undo_id>({.doc = "The reporter's id of taking it back", .min = 1})};
};
template <> struct Description<UsageCorrected> {
  static constexpr std::string_view name = "UsageCorrected", doc = "What became of a correction.";
  template <class R> static constexpr Field fields[] = {field<&R::event_id>({.doc = "The event that counts no more"}), field<&R::record_id>({.doc = "What was added to the log"}),
      field<&R::subscription_id>({.doc = "Subscription"}), field<&R::window_start>({.doc = "Window in which it counted"}),
      field<&R::window_end>({.doc = "Its end, exclusive"}), field<&R::is_late>({.doc = "The window was billed: it is rated again"})};
};
// clang-format on

}  // namespace osto::billing
