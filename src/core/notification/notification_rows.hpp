// Whom a company has named, what each is told, and what was told.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/notification_terms.hpp>
#include <osto_billing/scalars.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// Personal data. Of a contact that was removed only the row is left, for what it was told.
struct ContactRow {
  ContactId id;
  CompanyId company_id;
  ContactRole role{};
  std::string name, email, locale;
  Instant created_at;
  std::optional<Instant> removed_at;
};

/// Who is told of a kind, where that is not the default.
struct NotificationPreferenceRow {
  CompanyId company_id;
  NotificationKind kind{};
  std::string roles;               ///< "billing\nfinance"; empty: nobody
};

/// How far the company's events have been looked at.
struct NotificationCursorRow {
  CompanyId company_id;
  std::int64_t told_sequence = 0;
};

/// One event told to one contact. Names no address: that is read when it is sent.
struct NotificationRow {
  NotificationId id;
  CompanyId company_id;
  std::int64_t event_sequence = 0;
  NotificationKind kind{};
  Bytes subject_id;                ///< the event's: document, payment, attempt, case, block, method, subscription or refund, by kind
  std::optional<ContactId> contact_id;  ///< absent: the company's own billing_email
  NotificationState state{};
  std::int64_t try_count = 0;
  Instant event_at, queued_at;
  std::optional<Instant> next_try_at, settled_at;  ///< next_try_at: also the end of the lease of a try under way
  std::string last_failure;
  std::string carrier;             ///< what took it when it was sent: smtp, folder, console
};

// clang-format off
template <> struct Description<ContactRow> {
  static constexpr std::string_view name = "ContactRow", doc = "A person whom a company named.", table = "osto_contacts", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::role>({}), field<&R::name>({}),
      field<&R::email>({}), field<&R::locale>({}), field<&R::created_at>({}), field<&R::removed_at>({})};
};
template <> struct Description<NotificationPreferenceRow> {
  static constexpr std::string_view name = "NotificationPreferenceRow", doc = "Who is told of a kind.", table = "osto_notification_preferences", key[] = {"company_id", "kind"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::kind>({}), field<&R::roles>({})};
};
template <> struct Description<NotificationCursorRow> {
  static constexpr std::string_view name = "NotificationCursorRow", doc = "How far a company's events were looked at.", table = "osto_notification_cursors", key[] = {"company_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::told_sequence>({})};
};
template <> struct Description<NotificationRow> {
  static constexpr std::string_view name = "NotificationRow", doc = "An event told to a contact.", table = "osto_notifications", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::event_sequence>({}), field<&R::kind>({}),
      field<&R::subject_id>({}), field<&R::contact_id>({}), field<&R::state>({}), field<&R::try_count>({}), field<&R::event_at>({}),
      field<&R::queued_at>({}), field<&R::next_try_at>({}), field<&R::settled_at>({}), field<&R::last_failure>({}), field<&R::carrier>({})};
};
// clang-format on

}  // namespace osto::billing
