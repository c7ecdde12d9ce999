// Usage events in.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

enum class UsageDisposition { accepted, duplicate, rejected };

struct UsageEvent { std::string event_id; SubscriptionId subscription_id; std::string meter; Decimal quantity; Instant occurred_at; };
struct AppendUsage { CompanyId company_id; std::vector<UsageEvent> events; };
struct UsageOutcome { std::string event_id; UsageDisposition disposition{}; std::optional<std::string> reason; };
struct UsageAppended { std::int64_t accepted_count = 0, duplicate_count = 0, rejected_count = 0; std::vector<UsageOutcome> outcomes; };

namespace usage {
/// Appends a batch; each event is counted once per company by its event_id. A bad event is rejected by itself, with the
/// reason; the others are kept. Events of a window that is closed already count in the running one.
Result<UsageAppended> append(Session& session, const AppendUsage& request, const CallOptions& options = {});
}  // namespace usage

// clang-format off
template <> struct Names<UsageDisposition> { static constexpr std::string_view name = "UsageDisposition", doc = "What became of a usage event."; };
template <> struct Description<UsageEvent> {
  static constexpr std::string_view name = "UsageEvent", doc = "One reported use.";
  static constexpr Field fields[] = {field<&UsageEvent::event_id>({.doc = "The reporter's id of the event", .min = 1}), field<&UsageEvent::subscription_id>({.doc = "Subscription"}), field<&UsageEvent::meter>({.doc = "Meter code", .max_length = 64}),
      field<&UsageEvent::quantity>({.doc = "How much; not negative"}), field<&UsageEvent::occurred_at>({.doc = "When it was used; not in the future"})};
};
template <> struct Description<AppendUsage> {
  static constexpr std::string_view name = "AppendUsage", doc = "A batch of usage events of one company.";
  static constexpr Field fields[] = {field<&AppendUsage::company_id>({.doc = "Company"}), field<&AppendUsage::events>({.doc = "The events", .max_length = 10000})};
};
template <> struct Description<UsageOutcome> {
  static constexpr std::string_view name = "UsageOutcome", doc = "What became of one event.";
  static constexpr Field fields[] = {field<&UsageOutcome::event_id>({.doc = "The event"}), field<&UsageOutcome::disposition>({.doc = "What became of it"}), field<&UsageOutcome::reason>({.doc = "Why it was rejected", .max_length = 500})};
};
template <> struct Description<UsageAppended> {
  static constexpr std::string_view name = "UsageAppended", doc = "What became of a batch.";
  static constexpr Field fields[] = {field<&UsageAppended::accepted_count>({.doc = "New events"}), field<&UsageAppended::duplicate_count>({.doc = "Known already"}), field<&UsageAppended::rejected_count>({.doc = "Refused"}), field<&UsageAppended::outcomes>({.doc = "One per event, in order"})};
};
// clang-format on

}  // namespace osto::billing
